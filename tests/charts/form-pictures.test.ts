// What the pictures made for their subject are called, and what stands behind them.
import { describe, expect, test } from 'vitest';
import { sharesOf } from '../../src/analysis/breakdown-shares';
import { hundredEnds } from '../../src/analysis/course';
import { levelsPicture, yearsPicture } from '../../src/charts/columns';
import { hundredPicture } from '../../src/charts/hundred';
import { multiplesPicture } from '../../src/charts/multiples';
import { nestedPicture } from '../../src/charts/nested';
import { pairPicture } from '../../src/charts/pair';
import type { Picture } from '../../src/charts/picture';
import { squaresPicture } from '../../src/charts/squares';
import { structurePicture } from '../../src/charts/structure';
import type { Breakdown, Indicator } from '../../src/dataset/model';
import { assessment, breakDown, state } from '../analysis/builder';
import { measured } from './measured';
import { textsOf } from './px';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? null;
const wordsOf = ({ title, subtitle, description }: Picture) => [title, subtitle, description].map(plain);
const bothTitles = (of: (lang: 'vi' | 'en') => Picture) => (['vi', 'en'] as const).map((lang) => plain(of(lang).title));
const cells = ({ table }: Picture) => table?.rows.map((row) => row.cells.map(({ text }) => plain(text)));
const first = (of: Indicator) => sharesOf(of.breakdowns[0] as Breakdown);

/** Schools that met the standard, of those planned. */
function schools(done: number[], asked: number[]): Indicator {
  const of = measured('amount', 'trường', { name: { vi: 'Trường đạt chuẩn', en: 'Standard schools' } });
  of.unit.name = { vi: 'trường', en: 'school' };
  breakDown(of, done);
  breakDown(of, asked, { kind: 'target' });
  return of;
}
function poverty(last: number): Indicator {
  const of = measured('percent', '%', { name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate' } });
  state(of, 'baseline', '2022-01-01', 57.23);
  state(of, 'estimate', '2024', last);
  return of;
}

describe('squares', () => {
  test('are called by how many of how many, and the part with the smallest share', () => {
    expect(bothTitles((lang) => squaresPicture(first(schools([10, 1], [14, 3])), lang))).toEqual([
      'Trường đạt chuẩn: 11 trên 17; ít nhất là “Part 2” (1/3)',
      'Standard schools: 11 of 17; the smallest share is “Part 2” (1/3)',
    ]);
  });
  test('name no part where two have the smallest share, and none of which nothing was asked', () => {
    expect(plain(squaresPicture(first(schools([1, 2, 0], [3, 6, 0])), 'vi').title)).toBe('Trường đạt chuẩn: 3 trên 9');
  });
  test('say what a square is, and list their parts', () => {
    expect(wordsOf(squaresPicture(first(schools([10, 1], [14, 3])), 'vi')).slice(1)).toEqual([
      'Năm 2024. Mỗi ô là một trường; ô trống: chưa đạt.',
      'Part 1: 10/14; Part 2: 1/3',
    ]);
  });
  test('have what was asked and the share in their table', () => {
    expect(cells(squaresPicture(first(schools([10, 1], [14, 3])), 'vi'))).toEqual([
      ['Part 1', '10 trường', '14 trường', '71,4%', ''],
      ['Part 2', '1 trường', '3 trường', '33,3%', ''],
      ['Cộng', '11 trường', '17 trường', '64,7%', ''],
    ]);
  });
  test('of a thousand things are bars', () => {
    const svg = squaresPicture(first(schools([500, 400], [600, 400])), 'vi').draw({ id: 'x', width: 'wide' });
    expect(svg.match(/<rect/g)?.length).toBe(2);
  });
});

describe('a percentage as squares of a hundred', () => {
  const picture = (last: number, lang: 'vi' | 'en' = 'vi') =>
    hundredPicture(hundredEnds(poverty(last)) ?? expect.fail('no ends'), lang);
  test.each([
    [36.39, 'Tỷ lệ hộ nghèo: từ 57 xuống 36 trên 100', 'Poverty rate: down from 57 to 36 in 100'],
    [60.5, 'Tỷ lệ hộ nghèo: từ 57 lên 61 trên 100', 'Poverty rate: up from 57 to 61 in 100'],
    [56.9, 'Tỷ lệ hộ nghèo: 57 trên 100', 'Poverty rate: 57 in 100'],
  ])('at %d in the end is called so', (last, ...titles) => {
    expect(bothTitles((lang) => picture(last, lang))).toEqual(titles);
  });
  test('says that it is rounded, and what is printed', () => {
    expect(wordsOf(picture(36.39)).slice(1)).toEqual([
      'Mỗi ô là một phần trăm, làm tròn đến số nguyên.',
      'đầu năm 2022: 57,23%: 57 trên 100; 2024: ước thực hiện 36,39%: 36 trên 100',
    ]);
  });
  test('needs two dates, and percentages up to a hundred', () => {
    const single = poverty(36);
    single.figures.pop();
    const amount = poverty(36);
    amount.unit = { ...amount.unit, measure: 'amount' };
    expect([single, amount, poverty(101)].map(hundredEnds)).toEqual([null, null, null]);
  });
});

describe('a structure', () => {
  const economy = measured('percent', '%', { name: { vi: 'Cơ cấu kinh tế', en: 'Structure of the economy' } });
  breakDown(economy, [36, 64], { period: '2024', kind: 'estimate' });
  breakDown(economy, [45, 55], { period: '2020' });
  const picture = structurePicture(economy.breakdowns[0] as Breakdown, 'vi');
  test('is called by its largest part at the last date', () => {
    expect(wordsOf(picture)).toEqual([
      'Cơ cấu kinh tế: cao nhất là “Part 2” (64%)',
      'Ước thực hiện, năm 2024.',
      'Part 1: 36%; Part 2: 64%',
    ]);
  });
  test('has its dates in order, in the drawing and in the table', () => {
    const svg = picture.draw({ id: 'x', width: 'wide' });
    expect(textsOf(svg, '.muted text').map(plain)).toEqual(['2020', 'ước thực hiện 2024']);
    expect(picture.table?.rows.map((row) => row.cells[0]?.notes?.[0])).toEqual([
      '2020',
      '2020',
      '2020',
      '2024',
      '2024',
      '2024',
    ]);
  });
});

describe('columns by year', () => {
  function money(values: number[], names = ['2021', '2022', '2023']): Indicator {
    const of = measured('amount', 'ha', { name: { vi: 'Quế trồng mới', en: 'New cinnamon' } });
    breakDown(of, values);
    for (const [i, part] of (of.breakdowns[0] as Breakdown).parts.entries())
      part.name = { vi: `Năm ${names[i]}`, en: names[i] ?? '' };
    return of;
  }
  test('are called by the year of the largest number', () => {
    expect(bothTitles((lang) => yearsPicture(first(money([1, 5, 3])), lang))).toEqual([
      'Quế trồng mới: nhiều nhất năm 2022, 5 ha',
      'New cinnamon: most in 2022, 5 ha',
    ]);
  });
  test('name no year where two are largest', () => {
    expect(plain(yearsPicture(first(money([5, 5, 3])), 'vi').title)).toBe('Quế trồng mới, từng thành phần');
  });
  test('are called by the share of what was asked where they are out of something', () => {
    const of = money([1, 5, 3]);
    breakDown(of, [4, 6, 8], { kind: 'target' });
    expect(bothTitles((lang) => yearsPicture(first(of), lang))).toEqual([
      'Quế trồng mới: 9 ha trong 18 ha mục tiêu, bằng 50%',
      'New cinnamon: 9 ha of 18 ha target, or 50%',
    ]);
  });
  test('of an indicator are called from the first to the last', () => {
    expect(bothTitles((lang) => levelsPicture(poverty(36.39), lang))).toEqual([
      'Tỷ lệ hộ nghèo: từ 57,23% (đầu năm 2022) xuống 36,39% (2024)',
      'Poverty rate: down from 57.23% (early 2022) to 36.39% (2024)',
    ]);
  });
});

describe('nested indicators', () => {
  test('are called by the innermost and the outermost, each with its share of the one above', () => {
    const figures = [2000, 1900, 475].map((value, i) => {
      const of = measured('amount', 'ha', { id: `f${i}`, name: { vi: `Rừng ${i}`, en: `Forest ${i}` } });
      return state(of, 'actual', '2024', value);
    });
    const picture = nestedPicture(figures, 'vi', new Map([['f2', 'Còn thiếu.']]));
    expect(wordsOf(picture)).toEqual([
      'Rừng 2: 475 ha trong 2.000 ha Rừng 0',
      'Năm 2024. Mỗi thanh là một phần của thanh trên; phần trăm tính trên thanh ấy.',
      'Rừng 0: 2.000 ha; Rừng 1: 1.900 ha · 95%; Rừng 2: 475 ha · 25%',
    ]);
    expect(picture.draw({ id: 'x', width: 'narrow' })).toContain('Còn thiếu.');
    expect(picture.table?.rows.length).toBe(3);
  });
});

describe('a pair', () => {
  const pairOf = (a: number, b: number) => {
    const of = measured('percent', '%', { name: { vi: 'Che phủ rừng', en: 'Forest cover' } });
    return [state(of, 'actual', '2024-06-30', a), state(of, 'estimate', '2024', b)] as const;
  };
  test.each([
    [66.8, 67.44, 'Che phủ rừng: đã thực hiện đến 30/6/2024 thấp hơn ước thực hiện năm 2024 là 0,64 điểm phần trăm'],
    [68, 67, 'Che phủ rừng: đã thực hiện đến 30/6/2024 cao hơn ước thực hiện năm 2024 là 1 điểm phần trăm'],
    [67, 67, 'Che phủ rừng: đã thực hiện đến 30/6/2024 bằng ước thực hiện năm 2024'],
  ])('of %d and %d says how far they lie from each other', (a, b, title) => {
    expect(plain(pairPicture(pairOf(a, b), 'vi').title)).toBe(title);
  });
  test('in English', () => {
    expect(plain(pairPicture(pairOf(66.8, 67.44), 'en').title)).toBe(
      'Forest cover: counted as of 30 June 2024 is 0.64 percentage points lower than estimate in 2024',
    );
  });
  test('draws the count solid and the estimate pale', () => {
    const svg = pairPicture(pairOf(66.8, 67.44), 'vi').draw({ id: 'x', width: 'wide' });
    expect([svg.match(/class="bar"/g)?.length, svg.match(/class="pale"/g)?.length]).toEqual([1, 1]);
  });
});

test('small multiples without a title of their own are headed by the sector they are of', () => {
  const of = poverty(30);
  state(of, 'target', '2025', 40);
  const sector = { ...of.sector, name: { vi: 'Giảm nghèo', en: 'Poverty' } };
  const [first] = wordsOf(multiplesPicture([assessment({ ...of, sector })], 'vi', () => '/x/'));
  expect(first).toBe('Kết quả so với mục tiêu: Giảm nghèo');
});

test('small multiples list their indicators, with links', () => {
  const of = poverty(30);
  state(of, 'target', '2025', 40);
  const picture = multiplesPicture([assessment(of)], 'vi', () => '/x/', 'Nghèo');
  expect(wordsOf(picture).slice(0, 2)).toEqual([
    'Nghèo',
    'Một thang chung: phần trăm của mục tiêu; vạch đứng là 100%.',
  ]);
  expect(picture.draw({ id: 'x', width: 'wide' })).toContain('href="/x/"');
  expect(picture.table?.rows.length).toBe(1);
});
