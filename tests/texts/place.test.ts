// Sentences on the parts of the place: of all, of one, of each number; and what the report itself says of each.
import { describe, expect, test } from 'vitest';
import { type PlaceRecord, placeRecords, recordOf } from '../../src/analysis/places';
import {
  byName,
  dateOfPlace,
  placeLead,
  placesLead,
  placesTitle,
  placeTitle,
  placeValue,
  rankOfPlace,
  statedRows,
  valueBeforeWhole,
  wholeOfPlace,
} from '../../src/texts/place';
import { breakDown, dataset, givePlaces, mention, place, site, state } from '../analysis/builder';
import { siteAnalysis } from '../stories/examples';
import { given, inBoth, plain, type UnitName } from './given';

const [a, b, c, d] = [place('a', 'Pa Ủ'), place('b', 'Mù Cả'), place('c', 'Đôn Bảo'), place('d', 'Ka Lăng')];

/** Tonnes or money by place: 2 to Pa Ủ, and what is given to the others. */
function harvest(unit: UnitName, values: number[], kind: 'actual' | 'planned' = 'actual') {
  const made = given(unit, {});
  state(made, kind, '2024', 18);
  breakDown(made, values, { kind, at: 'III.4 ¶1' });
  givePlaces(made, [a, b, c, null]);
  return made;
}
const numberOf = (of: ReturnType<typeof harvest>, at = a) => {
  const [number] = recordOf(dataset([of]), at).numbers;
  if (!number) throw new Error('The place has no number.');
  return number;
};

test('the page of all is named for their number and kind, that of one for the whole it is part of', () => {
  expect(inBoth((lang) => placesTitle([a, b, c], site, lang))).toEqual([
    '3 xã, thị trấn của huyện Nậm Na',
    'The 3 communes of Nậm Na district',
  ]);
  expect(inBoth((lang) => placeTitle(a, site, lang))).toEqual(['Pa Ủ, huyện Nậm Na', 'Pa Ủ, Nậm Na district']);
});

test('places stand by the Vietnamese alphabet: đ before k', () => {
  expect(byName([a, b, c, d], 'vi').map(({ name }) => name.vi)).toEqual(['Đôn Bảo', 'Ka Lăng', 'Mù Cả', 'Pa Ủ']);
});

const withNumbers = (of: typeof a, numbers: number, mentions: number): PlaceRecord => ({
  place: of,
  numbers: Array.from({ length: numbers }, () => numberOf(harvest('tonnes', [2, 3]))),
  mentions: Array.from({ length: mentions }, () => mention(of, 'VI ¶1')),
});

describe('how many places the report names, and of how many it gives numbers', () => {
  test.each<[string, PlaceRecord[], string[]]>([
    [
      'some, and not all named',
      [withNumbers(a, 2, 0), withNumbers(b, 0, 1), withNumbers(c, 0, 0)],
      [
        'Báo cáo nhắc tên 2 trong 3 xã, thị trấn. 1 nơi có con số riêng. Của 2 nơi còn lại, báo cáo không nêu con số riêng nào.',
        'The report names 2 of the 3 communes. 1 has a number of its own. For the other 2 it gives none.',
      ],
    ],
    [
      'all',
      [withNumbers(a, 1, 0), withNumbers(b, 1, 1)],
      [
        'Báo cáo nhắc tên cả 2 xã, thị trấn. 2 nơi có con số riêng.',
        'The report names all 2 communes. 2 have numbers of their own.',
      ],
    ],
    [
      'none',
      [withNumbers(a, 0, 1), withNumbers(b, 0, 1)],
      [
        'Báo cáo nhắc tên cả 2 xã, thị trấn. Không nơi nào có con số riêng.',
        'The report names all 2 communes. None has a number of its own.',
      ],
    ],
  ])('%s', (_, records, sentences) => expect(inBoth((lang) => placesLead(records, site, lang))).toEqual(sentences));
});

describe('how many numbers the report gives of one place, and in how many more paragraphs it names it', () => {
  test.each<[number, number, string, string]>([
    [
      4,
      3,
      'Báo cáo nêu 4 con số riêng của Pa Ủ và nhắc tên ở 3 đoạn khác.',
      'The report gives 4 numbers of Pa Ủ alone and names it in 3 more paragraphs.',
    ],
    [
      1,
      1,
      'Báo cáo nêu 1 con số riêng của Pa Ủ và nhắc tên ở 1 đoạn khác.',
      'The report gives 1 number of Pa Ủ alone and names it in 1 more paragraph.',
    ],
    [2, 0, 'Báo cáo nêu 2 con số riêng của Pa Ủ.', 'The report gives 2 numbers of Pa Ủ alone.'],
    [
      0,
      2,
      'Báo cáo nhắc tên Pa Ủ ở 2 đoạn, không nêu con số nào riêng của nơi này.',
      'The report names Pa Ủ in 2 paragraphs and gives no number of it alone.',
    ],
    [0, 0, 'Báo cáo không nêu riêng điều gì về Pa Ủ.', 'The report says nothing of Pa Ủ alone.'],
  ])('%s numbers, %s paragraphs', (numbers, mentions, vi, en) => {
    expect(inBoth((lang) => placeLead(withNumbers(a, numbers, mentions), lang))).toEqual([vi, en]);
  });
});

describe('a number', () => {
  test('stands before its whole without its unit, and alone with it', () => {
    const tonnes = numberOf(harvest('tonnes', [2, 9, 7]));
    expect(inBoth((lang) => valueBeforeWhole(tonnes, lang))).toEqual(['2', '2']);
    expect(inBoth((lang) => wholeOfPlace(tonnes, lang))).toEqual(['trong 18 tấn', 'of 18 tonnes']);
    expect(inBoth((lang) => placeValue(tonnes, lang))).toEqual(['2 tấn', '2 tonnes']);
  });

  test('of money keeps its own name, which may be another than that of the whole', () => {
    const money = numberOf(harvest('billion dong', [2, 16]));
    expect(inBoth((lang) => valueBeforeWhole(money, lang))).toEqual(['2 tỷ đồng', '2 billion dong']);
  });

  test('that is all there is has its unit and no whole', () => {
    const all = numberOf(harvest('tonnes', [18]));
    expect([plain(valueBeforeWhole(all, 'vi')), wholeOfPlace(all, 'vi')]).toEqual(['18 tấn', '']);
  });

  test.each<[string, typeof a, string[]]>([
    [
      'the most',
      b,
      [
        'Nhiều nhất trong 3 xã, thị trấn mà báo cáo nêu số.',
        'The most of the 3 communes for which the report gives a number.',
      ],
    ],
    ['not the most', a, ['', '']],
  ])('says its rank only where it is alone at the top: %s', (_, at, sentences) => {
    expect(inBoth((lang) => rankOfPlace(numberOf(harvest('tonnes', [2, 9, 7]), at), site, lang))).toEqual(sentences);
  });

  test('two at the top have no rank', () => {
    expect(rankOfPlace(numberOf(harvest('tonnes', [9, 9, 7])), site, 'vi')).toBe('');
  });

  test('says when it holds, and that it is only planned', () => {
    expect(inBoth((lang) => dateOfPlace(numberOf(harvest('tonnes', [2, 9])), lang))).toEqual(['Năm 2024.', 'In 2024.']);
    expect(plain(dateOfPlace(numberOf(harvest('tonnes', [2, 9], 'planned')), 'vi'))).toBe(
      'Dự kiến, quy hoạch, năm 2024.',
    );
  });
});

describe('the rows behind a number', () => {
  const rowsOf = (names: string[], items: string[][] = []) => {
    const made = harvest(
      'tonnes',
      names.map((_, at) => at + 2),
    );
    const parts = made.breakdowns[0]?.parts ?? [];
    for (const [at, part] of parts.entries()) {
      part.place = a;
      part.name = { vi: names[at] ?? '', en: names[at] ?? '' };
      part.items = items[at] ?? [];
    }
    return statedRows(numberOf(made), 'vi').map(({ text, items: listed }) => plain([text, listed].join('|')));
  };
  test.each<[string, string[], string[][], string[]]>([
    ['one named like the place says no more than its locator', ['Pa Ủ'], [], ['|']],
    ['one with a name of its own', ['Bến xe tạm'], [], ['Bến xe tạm.|']],
    ['several with their values', ['Bản Một', 'Bản Hai'], [], ['Bản Một: 2 tấn.|', 'Bản Hai: 3 tấn.|']],
    [
      'items that the report lists, without the name of the place',
      ['Pa Ủ'],
      [['mật ong', 'Pa Ủ', 'ớt']],
      ['|Mật ong; ớt.'],
    ],
  ])('%s', (_, names, items, expected) => expect(rowsOf(names, items)).toEqual(expected));
});

/** Counted in the text of the report: numbers of each commune alone, and the other paragraphs that name it. */
const ofReport: [id: string, numbers: number, others: string][] = [
  ['thu-lum', 4, 'V.3.1 ¶2, note 5, note 36, note 37'],
  ['ta-ba', 0, 'III.2.2 ¶2, V.3.2 ¶2'],
  ['pa-u', 1, 'III.1.6 ¶9, IV.1 ¶5, V.3.1 ¶2, V.3.2 ¶2, note 9'],
  ['pa-ve-su', 2, 'IV.1 ¶5, V.3.1 ¶2, V.3.2 ¶2'],
  ['ka-lang', 4, 'III.2.2 ¶2, V.3.1 ¶2, VI ¶3, note 9'],
  ['muong-te', 2, ''],
  ['bum-to', 0, 'V.3.2 ¶2'],
  ['bum-nua', 4, 'note 27'],
  ['mu-ca', 1, 'note 35'],
  ['nam-khao', 0, 'V.3.2 ¶2'],
  ['muong-te-town', 2, 'III.1.2 ¶8, IV.1 ¶5, V.1 ¶2, V.3.1 ¶9, note 5'],
  ['vang-san', 0, 'VI ¶2, note 27'],
  ['ta-tong', 1, 'V.3.2 ¶2, note 22'],
  ['can-ho', 0, 'III.2.1 ¶4, note 27, note 29'],
];

describe('what the report says of each commune', async () => {
  const { dataset: data } = await siteAnalysis();
  const records = placeRecords(data);

  test('the fourteen, with the paragraphs that give no number', () => {
    const found = records.map(({ place: { id }, numbers, mentions }) => [
      id,
      numbers.length,
      mentions.map(({ locator }) => locator.text).join(', '),
    ]);
    expect(found).toEqual(ofReport);
  });

  test('it names all, and gives numbers of nine', () => {
    expect(placesLead(records, data.site, 'vi')).toBe(
      'Báo cáo nhắc tên cả 14 xã, thị trấn. 9 nơi có con số riêng. Của 5 nơi còn lại, báo cáo không nêu con số riêng nào.',
    );
  });

  test.each([
    ['ka-lang', ['2 trong 18 sản phẩm', '1 trong 2 bến xe', '7 trong 1.907 ha', '37 tỷ đồng trong 1.807 tỷ đồng']],
    ['ta-tong', ['171 trong 260 hộ gia đình']],
    ['pa-u', ['1 trong 18 sản phẩm']],
    ['bum-to', []],
  ])('%s: %j', (id, expected) => {
    const numbers = records.find((record) => record.place.id === id)?.numbers ?? [];
    const sentences = numbers.map((number) => `${valueBeforeWhole(number, 'vi')} ${wholeOfPlace(number, 'vi')}`);
    expect(sentences.map(plain)).toEqual(expected);
  });

  test.each([
    ['muong-te-town', 'Nhiều nhất trong 6 xã, thị trấn mà báo cáo nêu số.'],
    ['ta-tong', 'Nhiều nhất trong 3 xã, thị trấn mà báo cáo nêu số.'],
    ['ka-lang', ''],
  ])('the rank of the first number of %s: “%s”', (id, sentence) => {
    const [number] = records.find((record) => record.place.id === id)?.numbers ?? [];
    expect(number && rankOfPlace(number, data.site, 'vi')).toBe(sentence);
  });
});
