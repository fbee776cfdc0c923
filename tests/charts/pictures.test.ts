// What each picture is called and says to those who cannot see it, in both languages.
import { describe, expect, test } from 'vitest';
import { sharesOf } from '../../src/analysis/breakdown-shares';
import { breakdownPicture, partRows } from '../../src/charts/breakdown';
import { goalsPicture } from '../../src/charts/goals/picture';
import { indicatorPicture } from '../../src/charts/indicator/picture';
import { leadPicture } from '../../src/charts/lead-picture';
import type { Picture } from '../../src/charts/picture';
import { ratioPicture } from '../../src/charts/ratio/picture';
import { statusParts, statusPicture } from '../../src/charts/status-bar';
import { placeTiles, tilesPicture } from '../../src/charts/tiles';
import { timelinePicture } from '../../src/charts/timeline/picture';
import { countParts, countPicture } from '../../src/charts/waffle';
import type { Breakdown, Indicator, Place } from '../../src/dataset/model';
import type { Language } from '../../src/languages';
import type { PlaceHref } from '../../src/tables/part-table';
import { assessment, breakDown, indicator, report, state } from '../analysis/builder';
import { measured } from './measured';
import { numbers, textsOf } from './px';

const hrefOf = ({ id }: Indicator) => `/${id}/`;
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
const wordsOf = ({ title, subtitle, description }: Picture) => [title, subtitle, description].map(plain);
const drawn = (picture: Picture, width: 'wide' | 'narrow' = 'wide') => picture.draw({ id: 'x', width });

function bees(): Indicator {
  const of = measured('amount', 'đàn ong mới', { id: 'bees', name: { vi: 'Số đàn ong', en: 'Bee colonies' } });
  of.unit.name = { vi: 'đàn ong', en: 'colonies' };
  state(of, 'actual', '2023', 100);
  state(of, 'actual', '2024', 150);
  state(of, 'target', '2025', 200);
  state(of, 'goal', '2030', 300);
  return of;
}
const half = () => assessment(bees());
function whole(): Breakdown {
  const of = measured('amount', 'ha', { name: { vi: 'Rừng', en: 'Forest' } });
  breakDown(of, [30, 70, 0]);
  state(of, 'actual', '2024', 100);
  return of.breakdowns[0] as Breakdown;
}

describe('a number that nothing is compared with', () => {
  const figureOf = (of: Indicator, lang: Language = 'vi') => {
    const picture = indicatorPicture([assessment(of)], lang);
    return [drawn(picture), plain(picture.figure?.value ?? null), plain(picture.figure?.note ?? null)];
  };
  const ginseng = (symbol = 'ha') => measured('amount', symbol, { id: 'ginseng' });
  test('stands large with its unit and its date', () => {
    const of = ginseng();
    state(of, 'actual', '2024-06-30', 5);
    expect(figureOf(of)).toEqual(['', '5 ha', 'Đã thực hiện đến 30/6/2024']);
    expect(figureOf(of, 'en')).toEqual(['', '5 ha', 'Counted as of 30 June 2024']);
  });
  test('says that it is an estimate, and a long unit all the same', () => {
    const of = ginseng('triệu đồng');
    state(of, 'estimate', '2024', 5);
    expect(figureOf(of)).toEqual(['', 'ước 5 triệu đồng', 'Ước thực hiện 2024']);
  });
  test('is the target where there is no result', () => {
    const of = ginseng();
    state(of, 'target', '2025', 8);
    expect(figureOf(of)).toEqual(['', '8 ha', 'Mục tiêu Đại hội huyện 2025']);
  });
  test('is none where bullets show it, or where there is no number', () => {
    const of = ginseng();
    expect(figureOf(of).slice(1)).toEqual([null, null]);
    state(of, 'actual', '2024-06-30', 5);
    state(of, 'target', '2025', 8);
    expect(figureOf(of).slice(1)).toEqual([null, null]);
  });
});

describe('an indicator', () => {
  test.each([
    [
      'vi',
      'Số đàn ong đạt 75% mục tiêu',
      'Đơn vị: đàn ong',
      'Đã thực hiện năm 2024: 150 đàn ong mới, chưa tới mục tiêu 200 đàn ong mới. Bằng 75% mục tiêu.',
    ],
    [
      'en',
      'Bee colonies reached 75% of the target',
      'Unit: colonies',
      'Counted in 2024: 150 đàn ong mới, short of the target of 200 đàn ong mới. That is 75% of the target.',
    ],
  ] as const)('in %s', (lang, title, subtitle, description) => {
    const picture = indicatorPicture([half()], lang);
    expect(wordsOf(picture)).toEqual([title, subtitle, description]);
    expect(picture.table?.rows.length).toBe(4);
  });
  test('is empty where all numbers are of one day', () => {
    const of = bees();
    of.figures = of.figures.filter(({ period }) => period.text === '2024');
    expect(drawn(timelinePicture([assessment(of)], 'vi'))).toBe('');
  });
  test('says that its axis starts above zero where all numbers lie close together', () => {
    const of = measured('percent', '%');
    state(of, 'actual', '2023', 98);
    state(of, 'actual', '2024', 99);
    const svg = drawn(timelinePicture([assessment(of)], 'vi'));
    expect(svg).toContain('>trục không bắt đầu từ 0<');
    expect(drawn(timelinePicture([half()], 'vi'))).not.toContain('trục không bắt đầu từ 0');
  });
});

describe('the picture that leads an indicator', () => {
  const leading = (of: Indicator) => leadPicture([assessment(of)], 'vi').table?.caption;
  test('is its time line from two dates of results on', () => {
    expect(leading(bees())).toBe('Theo thời gian');
  });
  test('is its bars where its results are of one date', () => {
    const of = bees();
    of.figures = of.figures.filter(({ period }) => period.text !== '2023');
    expect(leading(of)).toBe('Số đàn ong: tất cả con số và vị trí trong báo cáo');
  });
  test('prints a long unit only where no caption does', () => {
    const picture = indicatorPicture([half()], 'vi');
    expect(picture.draw({ id: 'x', width: 'wide' })).not.toContain('>đàn ong mới<');
    expect(picture.draw({ id: 'x', width: 'wide', captioned: false })).toContain('>đàn ong mới<');
  });
});

describe('a time line', () => {
  test('lists its points', () => {
    expect(wordsOf(timelinePicture([half()], 'vi'))).toEqual([
      'Số đàn ong đạt 75% mục tiêu',
      'Đơn vị: đàn ong',
      '2023: 100; 2024: 150; Mục tiêu 2030: 300; Mục tiêu Đại hội huyện 2025: 200',
    ]);
  });
  test('prints a long unit only where no caption does', () => {
    const picture = timelinePicture([half()], 'vi');
    expect(picture.draw({ id: 'x', width: 'wide' })).not.toContain('>đàn ong mới<');
    expect(picture.draw({ id: 'x', width: 'wide', captioned: false })).toContain('>đàn ong mới<');
    expect(picture.table?.rows.length).toBe(4);
  });
});

describe('percent of target', () => {
  test.each([
    ['vi', 'Chưa đạt chỉ tiêu duy nhất có thể so sánh', 'Một thang chung: phần trăm của mục tiêu.', 'Số đàn ong: 75%'],
    [
      'en',
      'The only comparable indicator has not met its target yet',
      'One scale: percent of the target.',
      'Bee colonies: 75%',
    ],
  ] as const)('in %s', (lang, ...expected) => {
    const picture = ratioPicture([{ heading: null, assessments: [half()] }], lang, hrefOf);
    expect(wordsOf(picture)).toEqual(expected);
    expect([picture.table?.caption, picture.table?.rows.length]).toEqual([expected[0], 1]);
    expect(drawn(picture)).toContain('href="/bees/"');
  });
  test('of indicators that a story picked have the title given, and no count', () => {
    const picture = ratioPicture([{ heading: null, assessments: [half()] }], 'vi', hrefOf, 'Kết quả so với mục tiêu');
    expect([wordsOf(picture)[0], picture.table?.caption]).toEqual([
      'Kết quả so với mục tiêu',
      'Kết quả so với mục tiêu',
    ]);
  });
});

describe('goals', () => {
  const lower = () => {
    const of = bees();
    state(of, 'estimate', '2024', 400);
    return assessment(of);
  };
  test('are the way to go where none asks for less than today’s level', () => {
    const picture = goalsPicture(half().goals, 'vi', hrefOf);
    expect(wordsOf(picture)).toEqual([
      'Từ mức báo cáo ghi đến mục tiêu kỳ sau',
      null,
      'Số đàn ong: Đến 2030 cần thêm 150 đàn ong mới trong 6 năm, bình quân 25 đàn ong mới mỗi năm.',
    ]);
    expect(picture.table?.rows.length).toBe(1);
    expect(textsOf(drawn(picture), '.value text')).toEqual(['150', '300']);
  });
  test('are described one after the other', () => {
    const [goal] = half().goals;
    const { description } = goalsPicture(goal ? [goal, goal] : [], 'vi', hrefOf);
    const sentence = 'Số đàn ong: Đến 2030 cần thêm 150 đàn ong mới trong 6 năm, bình quân 25 đàn ong mới mỗi năm.';
    expect(plain(description)).toBe(`${sentence} ${sentence}`);
  });
  test('are counted where some ask for less', () => {
    const goals = [...half().goals, ...lower().goals];
    expect(wordsOf(goalsPicture(goals, 'vi', hrefOf)).slice(0, 2)).toEqual([
      '1 trong 2 mục tiêu đòi hỏi ít hơn mức báo cáo ghi',
      'Từ mức báo cáo ghi đến mục tiêu kỳ sau',
    ]);
    expect(wordsOf(goalsPicture(goals, 'en', hrefOf)).slice(0, 2)).toEqual([
      '1 of 2 goals ask for less than the reported level',
      'From the reported level to the next-term goals',
    ]);
  });
  test('have the title given, on the picture and its table, and then no count', () => {
    const titles = [undefined, 'Từ mức báo cáo ghi đến mục tiêu kỳ sau', 'Thấp hơn'].map((given) => {
      const picture = goalsPicture(lower().goals, 'vi', hrefOf, given);
      return [...wordsOf(picture).slice(0, 2), picture.table?.caption];
    });
    const toGoals = 'Từ mức báo cáo ghi đến mục tiêu kỳ sau';
    const counted = '1 trong 1 mục tiêu đòi hỏi ít hơn mức báo cáo ghi';
    expect(titles).toEqual([
      [counted, toGoals, counted],
      [toGoals, null, toGoals],
      ['Thấp hơn', toGoals, 'Thấp hơn'],
    ]);
  });
});

describe('parts of a whole', () => {
  test('the table of context is named with its topic, so that two of one name on a page differ', () => {
    const context = whole();
    Object.assign(context.whole, { slug: null, topic: { vi: 'Học tập', en: 'Study' } });
    const captions = (['vi', 'en'] as const).map((lang) =>
      plain(breakdownPicture(sharesOf(context), lang).table?.caption ?? ''),
    );
    expect(captions).toEqual(['Học tập – Rừng, năm 2024', 'Study – Forest, in 2024']);
  });
  test('the title names the largest', () => {
    const picture = breakdownPicture(sharesOf(whole()), 'vi');
    expect(wordsOf(picture)).toEqual([
      'Rừng: nhiều nhất là “Part 2” (70 ha)',
      'Năm 2024.',
      'Part 1: 30 ha; Part 2: 70 ha; Part 3: 0 ha',
    ]);
    expect(picture.table?.rows.length).toBe(4);
    expect(wordsOf(breakdownPicture(sharesOf(whole()), 'en'))[0]).toBe('Forest: the largest part is “Part 2” (70 ha)');
  });
  test('of two that are largest neither is named', () => {
    const of = measured('amount', 'bến xe', { name: { vi: 'Bến xe', en: 'Bus stations' } });
    breakDown(of, [1, 1]);
    const title = (lang: 'vi' | 'en') => wordsOf(breakdownPicture(sharesOf(of.breakdowns[0] as Breakdown), lang))[0];
    expect([title('vi'), title('en')]).toEqual(['Bến xe, từng thành phần', 'Bus stations, part by part']);
  });
  test('the largest percentage is the highest', () => {
    const of = measured('percent', '%', { name: { vi: 'Đạt chuẩn', en: 'Trained' } });
    breakDown(of, [92, 100]);
    const title = (lang: 'vi' | 'en') => wordsOf(breakdownPicture(sharesOf(of.breakdowns[0] as Breakdown), lang))[0];
    expect([title('vi'), title('en')]).toEqual([
      'Đạt chuẩn: cao nhất là “Part 2” (100%)',
      'Trained: the highest is “Part 2” (100%)',
    ]);
  });
  test('each part has its value and its share', () => {
    expect(partRows(sharesOf(whole()), 'vi')[0]).toEqual({
      label: 'Part 1',
      value: 30,
      amount: '30\u00a0ha',
      text: '30\u00a0ha · 30%',
      planned: null,
      certainty: 'counted',
    });
  });
  test('parts that are percentages themselves have no share', () => {
    const of = measured('percent', '%');
    breakDown(of, [30, 70]);
    expect(partRows(sharesOf(of.breakdowns[0] as Breakdown), 'vi').map(({ text }) => text)).toEqual(['30%', '70%']);
  });
  test('nor have parts of nothing', () => {
    const of = measured('amount', 'ha');
    breakDown(of, [0, 0]);
    expect(partRows(sharesOf(of.breakdowns[0] as Breakdown), 'vi')[0]?.text).toBe('0\u00a0ha');
  });
  test('what was planned for a part stands beside it instead of its share', () => {
    const of = measured('amount', 'ha');
    breakDown(of, [30, 70]);
    breakDown(of, [40], { kind: 'target' });
    breakDown(of, [99, 99], { kind: 'target', set: 'other' });
    const rows = partRows(sharesOf(of.breakdowns[0] as Breakdown), 'vi');
    expect(rows.map(({ text, planned }) => [plain(text), planned && [planned.value, plain(planned.text)]])).toEqual([
      ['30 ha', [40, 'mục tiêu 40 ha']],
      ['70 ha · 70%', null],
    ]);
    expect(plain(partRows(sharesOf(of.breakdowns[0] as Breakdown), 'en')[0]?.planned?.text ?? '')).toBe('target 40 ha');
  });
  test('values have the decimals that the report prints', () => {
    const of = measured('amount', 'ha');
    breakDown(of, [30.25, 70]);
    const [breakdown] = of.breakdowns;
    for (const each of breakdown?.parts ?? []) each.decimals = 2;
    expect(partRows(sharesOf(breakdown as Breakdown), 'vi').map(({ amount }) => plain(amount))).toEqual([
      '30,25 ha',
      '70,00 ha',
    ]);
  });
  test.each([
    ['the partition itself', [], 'target'],
    ['an estimate of the same partition', [{ kind: 'estimate' }], 'actual'],
    ['the target of another partition', [{ kind: 'target', set: 'other' }], 'actual'],
  ] as const)('%s is no plan', (_case, others, kind) => {
    const of = measured('amount', 'ha');
    for (const other of others) breakDown(of, [40, 60], other);
    breakDown(of, [30, 70], { kind });
    expect(partRows(sharesOf(of.breakdowns.at(-1) as Breakdown), 'vi').map(({ planned }) => planned)).toEqual([
      null,
      null,
    ]);
  });
  test.each([
    ['actual', 'counted'],
    ['baseline', 'counted'],
    ['estimate', 'estimate'],
    ['target', 'goal'],
    ['goal', 'goal'],
  ] as const)('a part that is a %s is drawn as %s', (kind, certainty) => {
    const of = measured('amount', 'ha');
    breakDown(of, [30, 70], { kind });
    expect(partRows(sharesOf(of.breakdowns[0] as Breakdown), 'vi')[0]?.certainty).toBe(certainty);
  });
  test('bars of zero are not drawn, their values are', () => {
    const svg = drawn(breakdownPicture(sharesOf(whole()), 'vi'));
    expect(numbers(svg, '.bar rect', 'width').length).toBe(2);
    expect(textsOf(svg, '.value text').map(plain)).toEqual(['30 ha · 30%', '70 ha · 70%', '0 ha · 0%']);
  });
});

describe('commitments by status', () => {
  const near = () => {
    const of = indicator({ id: 'near' });
    state(of, 'actual', '2024', 95);
    state(of, 'target', '2025', 100);
    return assessment(of);
  };
  test.each([
    [
      'vi',
      'Chưa đạt chỉ tiêu nào trong 3 chỉ tiêu có thể so sánh',
      'Đối chiếu theo số liệu trong báo cáo',
      'Gần đạt: 1; Chưa đạt: 2',
    ],
    [
      'en',
      'None of the 3 comparable indicators has met its target yet',
      'Judged by the figures in the report',
      'Nearly met: 1; Not yet met: 2',
    ],
  ] as const)('in %s', (lang, ...expected) => {
    const picture = statusPicture([half(), near(), half()], lang, hrefOf);
    expect(wordsOf(picture)).toEqual(expected);
    expect(picture.table?.rows.length).toBe(3);
  });
  test('the parts are in the order of the statuses, as wide as their counts, their number inside', () => {
    const svg = drawn(statusPicture([half(), near(), half()], 'vi', hrefOf));
    const [a = 0, b = 0] = numbers(svg, 'rect', 'width');
    expect((b + 2) / (a + 2)).toBeCloseTo(2, 1);
    expect(textsOf(svg)).toEqual(['■ 1', '▼ 2', '■ 1 gần đạt', '▼ 2 chưa đạt']);
  });
  test('each part starts where those before it end', () => {
    const none = {
      exceeded: 0,
      met: 0,
      near: 0,
      missed: 0,
      restated: 0,
      'no-target': 0,
      'no-actual': 0,
      'not-comparable': 0,
    };
    expect(statusParts({ ...none, exceeded: 4, near: 2, 'goal-only': 1 })).toEqual([
      { status: 'exceeded', before: 0, count: 4 },
      { status: 'near', before: 4, count: 2 },
      { status: 'goal-only', before: 6, count: 1 },
    ]);
  });
  test('a part too narrow for its number has it below only', () => {
    const many = Array.from({ length: 60 }, half);
    const svg = drawn(statusPicture([near(), ...many], 'vi', hrefOf), 'narrow');
    expect(textsOf(svg, '.inside text')).toEqual(['▼ 60']);
  });
  test('nothing to count draws nothing', () => {
    expect(drawn(statusPicture([], 'vi', hrefOf))).toBe('');
  });
});

describe('the report’s own count', () => {
  const count = { report, groups: 12, groupsMet: 10, components: 28, met: 18, notMet: 8, unplaced: 2 };
  test.each([
    [
      'vi',
      'Cộng 18 đạt và 8 chưa đạt được 26, không phải 28',
      'Báo cáo tự đếm',
      '18 báo cáo xếp là đạt và vượt; 8 báo cáo xếp là chưa đạt; 2 báo cáo không xếp vào nhóm nào',
    ],
    [
      'en',
      '18 met or exceeded and 8 not yet met add up to 26, not 28',
      'The report’s own count',
      '18 counted as met or exceeded; 8 counted as not yet met; 2 not placed by the report',
    ],
  ] as const)('in %s the title says where it does not add up', (lang, ...expected) => {
    expect(wordsOf(countPicture(count, lang))).toEqual(expected);
  });
  test('one that adds up is only named, and has no empty part', () => {
    const sound = { ...count, met: 20, unplaced: 0 };
    expect(wordsOf(countPicture(sound, 'vi')).slice(0, 2)).toEqual(['Báo cáo tự đếm', null]);
    expect(countParts(sound, 'vi').map(({ status, count: n }) => [status, n])).toEqual([
      ['met', 20],
      ['missed', 8],
    ]);
  });
  test.each([
    ['wide', 14],
    ['narrow', 7],
  ] as const)('%s, a cell for each component, in rows of %d', (width, columns) => {
    const svg = drawn(countPicture(count, 'vi'), width);
    expect([numbers(svg, '.s-met rect', 'x').length, numbers(svg, '.s-missed rect', 'x').length]).toEqual([18, 8]);
    expect(numbers(svg, '.cell rect', 'x').length).toBe(2);
    const [xs, ys] = ['x', 'y'].map((name) => new Set(numbers(svg, 'rect', name)).size);
    expect([xs, ys]).toEqual([columns, 28 / columns]);
    expect(textsOf(svg, '.inside text').filter((glyph) => glyph === '●').length).toBe(18);
  });
});

describe('tiles of the communes', () => {
  const place = (id: string, row: number, column: number): Place => ({
    id,
    row,
    column,
    name: { vi: id, en: id },
    aliases: [],
    successor: '',
  });
  const places = [place('Pa Ủ', 1, 1), place('Mù Cả', 1, 2), place('Tà Tổng', 2, 1)];
  function byPlace(values: (number | null)[], extra: [number, number][] = []): Breakdown {
    const of = measured('amount', 'ha', { name: { vi: 'Sâm', en: 'Ginseng' } });
    const parts = [...values.map((value, i): [number, number | null] => [i, value]), ...extra];
    const known = parts.filter((each): each is [number, number] => each[1] !== null);
    breakDown(
      of,
      known.map(([, value]) => value),
    );
    const breakdown = of.breakdowns[0] as Breakdown;
    for (const [i, part] of breakdown.parts.entries()) part.place = places[known[i]?.[0] ?? 0] ?? null;
    return breakdown;
  }
  const tilesOf = (breakdown: Breakdown, lang: Language = 'vi') =>
    placeTiles(breakdown, places, lang).map(({ name, row, column, value, text }) => [
      name,
      row,
      column,
      value,
      plain(text),
    ]);
  test('each commune has its place and the sum of its parts', () => {
    expect(tilesOf(byPlace([4, null, 2], [[0, 3]]))).toEqual([
      ['Pa Ủ', 1, 1, 7, '7 ha'],
      ['Mù Cả', 1, 2, null, ''],
      ['Tà Tổng', 2, 1, 2, '2 ha'],
    ]);
  });
  test.each([
    ['vi', 'Thị trấn Mường Tè'],
    ['en', 'Mường Tè town'],
  ] as const)('a commune has its name in %s', (lang, name) => {
    const town = { ...place('town', 1, 1), name: { vi: 'Thị trấn Mường Tè', en: 'Mường Tè town' } };
    expect(placeTiles(byPlace([9]), [town], lang).map((tile) => tile.name)).toEqual([name]);
  });
  test('where all that are named count one, a tick says so', () => {
    expect(tilesOf(byPlace([1, null, 1])).map(([, , , , text]) => text)).toEqual(['✓', '', '✓']);
  });
  test('where one of them counts more, each says its number', () => {
    expect(tilesOf(byPlace([1, null, 2])).map(([, , , , text]) => text)).toEqual(['1 ha', '', '2 ha']);
  });
  test.each([
    ['vi', 'Sâm, từng thành phần', 'Năm 2024.', 'Pa Ủ: 8 ha; Tà Tổng: 2 ha'],
    ['en', 'Ginseng, part by part', 'In 2024.', 'Pa Ủ: 8 ha; Tà Tổng: 2 ha'],
  ] as const)('in %s', (lang, ...expected) => {
    const picture = tilesPicture(byPlace([8, null, 2]), places, lang);
    expect(wordsOf(picture)).toEqual(expected);
    expect([picture.single, picture.table?.rows.length]).toEqual([true, 2]);
    expect(drawn(picture)).toContain('class="pl tiles"');
  });
  test.each([
    ['vi', 'Sâm, năm 2024'],
    ['en', 'Ginseng, in 2024'],
  ] as const)('their table is named with its year, in %s', (lang, caption) => {
    expect(plain(tilesPicture(byPlace([8, null, 2]), places, lang).table?.caption ?? null)).toBe(caption);
  });
  test('the bar at the foot of a tile is as long as its value, and stands in its tile', () => {
    const svg = drawn(tilesPicture(byPlace([8, null, 2]), places, 'vi'));
    const [a = 0, b = 0] = numbers(svg, '.bar rect', 'width');
    expect(a / b).toBeCloseTo(4, 1);
    const [x = 0] = numbers(svg, '.cell rect', 'x');
    expect(numbers(svg, '.bar rect', 'x')).toEqual([x + 6, x + 6]);
    expect(textsOf(svg, '.value text').map(plain)).toEqual(['8 ha', '2 ha']);
    expect(textsOf(svg, '.muted text').map(plain)).toEqual(['Mù Cả']);
  });
  test('the name of a tile leads to the page of its commune where the picture is given the addresses', () => {
    const links = (hrefOf?: PlaceHref) =>
      [...drawn(tilesPicture(byPlace([8, null, 2]), places, 'vi', hrefOf)).matchAll(/href="([^"]+)"/g)].map(
        ([, href]) => href,
      );
    expect(links(({ row, column }) => `/xa/${row}-${column}/`)).toEqual(['/xa/1-1/', '/xa/2-1/', '/xa/1-2/']);
    expect(links()).toEqual([]);
  });
  test('bars that would all be alike are left out', () => {
    expect(numbers(drawn(tilesPicture(byPlace([2, null, 2]), places, 'vi')), '.bar rect', 'width')).toEqual([]);
  });
  test('tiles stand in rows and columns, 4 px apart', () => {
    const svg = drawn(tilesPicture(byPlace([8, 1, 2]), places, 'vi'));
    expect(numbers(svg, '.cell rect', 'x')).toEqual([0.5, 162.5, 0.5]);
    const [y = 0, same = 0, next = 0] = numbers(svg, '.cell rect', 'y');
    const [height = 0] = numbers(svg, '.cell rect', 'height');
    expect([same - y, next - y]).toEqual([0, height + 5]);
  });
});
