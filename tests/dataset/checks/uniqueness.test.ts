// Rows that must differ: keys, addresses, tiles, the row of the report, the one number the site uses.
import { describe, expect, test } from 'vitest';
import { addRow, type Change, edit, expectRefused, problemsIn, type Refused, removeRows } from '../fixtures';

test.each<Refused>([
  {
    title: 'a key twice',
    changes: [
      addRow('changes.csv', 2, { why_vi: 'Lại', why_en: 'Again' }),
      addRow('indicators.csv', 2, { slug: 'thu-nhap-2' }),
      addRow('indicators.csv', 2, { slug: 'thu-nhap-3' }),
      addRow('figures.csv', 12, {}),
    ],
    vi: [
      'data/changes.csv:3:1  Ô A3, cột “date”: “2024-11-01 · Phát hành lần đầu” trùng với dòng 2 của tệp (cột date, what_vi). Xóa dòng thừa hoặc sửa cho khác nhau.',
      'data/indicators.csv:9:1  Ô A9, cột “id”: “income” trùng với dòng 2 của tệp (cột id). Xóa dòng thừa hoặc sửa cho khác nhau.',
      'data/indicators.csv:10:1  Ô A10, cột “id”: “income” trùng với dòng 2 của tệp (cột id). Xóa dòng thừa hoặc sửa cho khác nhau.',
      'data/reports/2024-10/figures.csv:17:1  Ô A17, cột “indicator”: “macadamia · actual · 2024-06-30 · note 7 · 1.634 ha” trùng với dòng 12 của tệp (cột indicator, kind, period, place, locator, printed). Xóa dòng thừa hoặc sửa cho khác nhau.',
    ],
    en: [
      'data/changes.csv:3:1  Cell A3, column “date”: “2024-11-01 · Phát hành lần đầu” repeats line 2 of the file (date, what_vi). Delete one of them or make them differ.',
      'data/indicators.csv:9:1  Cell A9, column “id”: “income” repeats line 2 of the file (id). Delete one of them or make them differ.',
      'data/indicators.csv:10:1  Cell A10, column “id”: “income” repeats line 2 of the file (id). Delete one of them or make them differ.',
      'data/reports/2024-10/figures.csv:17:1  Cell A17, column “indicator”: “macadamia · actual · 2024-06-30 · note 7 · 1.634 ha” repeats line 12 of the file (indicator, kind, period, place, locator, printed). Delete one of them or make them differ.',
    ],
  },
  {
    title: 'an address twice, and two places on one tile',
    changes: [edit('indicators.csv', 'B3', 'thu-nhap'), edit('places.csv', 'C3', '1')],
    vi: [
      'data/indicators.csv:3:2  Ô B3, cột “slug”: “thu-nhap” trùng với dòng 2 của tệp (cột slug). Xóa dòng thừa hoặc sửa cho khác nhau.',
      'data/places.csv:3:2  Ô B3, cột “row”: “1 · 1” trùng với dòng 2 của tệp (cột row, column). Xóa dòng thừa hoặc sửa cho khác nhau.',
    ],
    en: [
      'data/indicators.csv:3:2  Cell B3, column “slug”: “thu-nhap” repeats line 2 of the file (slug). Delete one of them or make them differ.',
      'data/places.csv:3:2  Cell B3, column “row”: “1 · 1” repeats line 2 of the file (row, column). Delete one of them or make them differ.',
    ],
  },
  {
    title: 'two bodies in one place of the order',
    changes: [edit('bodies.csv', 'B3', '1')],
    vi: [
      'data/bodies.csv:3:2  Ô B3, cột “order”: “1” trùng với dòng 2 của tệp (cột order). Xóa dòng thừa hoặc sửa cho khác nhau.',
    ],
    en: [
      'data/bodies.csv:3:2  Cell B3, column “order”: “1” repeats line 2 of the file (order). Delete one of them or make them differ.',
    ],
  },
  {
    title: 'a report in the folder of another',
    changes: [edit('report.csv', 'A2', '2024-11')],
    vi: [
      'data/reports/2024-10/report.csv:2:1  Ô A2, cột “id”: “2024-11” khác tên thư mục “2024-10”. Viết 2024-10 hoặc đổi tên thư mục.',
    ],
    en: [
      'data/reports/2024-10/report.csv:2:1  Cell A2, column “id”: “2024-11” is not the name of its folder “2024-10”. Write 2024-10 or rename the folder.',
    ],
  },
  {
    title: 'two rows about the report',
    changes: [addRow('report.csv', 2, { id: '2024-12' })],
    vi: ['data/reports/2024-10/report.csv:1:1  Bảng có 2 dòng. Bảng này cần đúng một dòng, nói về chính báo cáo.'],
    en: [
      'data/reports/2024-10/report.csv:1:1  The table has 2 rows. It needs exactly one row, about the report itself.',
    ],
  },
  {
    title: 'no number for the site to use',
    changes: [edit('figures.csv', 'K2', 'no')],
    vi: [
      'data/reports/2024-10/figures.csv:2:11  Ô K2, cột “reference”: Chưa dòng nào của “income” (actual, 2024-06-30) được chọn làm số của trang. Ghi yes cho đúng một dòng.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:2:11  Cell K2, column “reference”: No row of “income” (actual, 2024-06-30) is chosen as the number the site uses. Write yes in exactly one row.',
    ],
  },
  {
    title: 'two numbers for the site to use',
    changes: [edit('figures.csv', 'K12', 'yes')],
    vi: [
      'data/reports/2024-10/figures.csv:12:11  Ô K12, cột “reference”: Dòng 11 của tệp đã là số của trang cho cùng chỉ tiêu và thời kỳ. Ghi no cho một trong hai dòng.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:12:11  Cell K12, column “reference”: Line 11 of the file already is the number the site uses for this indicator and period. Write no in one of the two rows.',
    ],
  },
  {
    title: 'a result and an estimate that both claim to be the current number',
    changes: [addRow('figures.csv', 7, { kind: 'estimate', value: '3', printed: 'mức độ 3' })],
    vi: [
      'data/reports/2024-10/figures.csv:17:11  Ô K17, cột “reference”: Dòng 7 của tệp đã là số của trang cho cùng chỉ tiêu và thời kỳ. Ghi no cho một trong hai dòng.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:17:11  Cell K17, column “reference”: Line 7 of the file already is the number the site uses for this indicator and period. Write no in one of the two rows.',
    ],
  },
  {
    title: 'a role twice',
    changes: [
      edit('indicators.csv', 'O8', 'components'),
      addRow('indicators.csv', 8, { id: 'smoke', name_vi: 'Khói', name_en: 'Smoke' }),
      addRow('figures.csv', 15, { indicator: 'smoke' }),
    ],
    vi: [
      'data/indicators.csv:9:15  Ô O9, cột “role”: Dòng 8 của tệp đã có vai trò “components”. Để trống ô này ở một trong hai dòng.',
    ],
    en: [
      'data/indicators.csv:9:15  Cell O9, column “role”: Line 8 of the file already has the role “components”. Leave this cell blank in one of the two rows.',
    ],
  },
])('$title', expectRefused);

describe('two rows of a table may not be the same', () => {
  test.each<[string, Change[], string[]]>([
    ['an address of a sector', [edit('sectors.csv', 'C3', 'kinh-te')], ['sectors.csv C3 duplicate']],
    ['an order of sectors', [edit('sectors.csv', 'B3', '1')], ['sectors.csv B3 duplicate']],
    ['one tile for two places', [edit('places.csv', 'C3', '1')], ['places.csv B3 duplicate']],
    ['one row of tiles for two places', [edit('places.csv', 'B3', '2')], []],
    [
      'no address, as context has none',
      [addRow('indicators.csv', 8, { id: 'smoke' }), addRow('figures.csv', 15, { indicator: 'smoke' })],
      [],
    ],
    ['a figure at the same place', [addRow('figures.csv', 12, {})], ['figures.csv A17 duplicate']],
    [
      'a figure at the same place in another spelling',
      [addRow('figures.csv', 12, { period: '30/6/2024', locator: 'note 07' })],
      ['figures.csv A17 duplicate'],
    ],
    ['a figure at another place', [addRow('figures.csv', 12, { locator: 'note 8' })], []],
    [
      'three claims, each told against the first',
      [addRow('claims.csv', 4, {}), addRow('claims.csv', 4, {})],
      ['claims.csv A5 duplicate', 'claims.csv A6 duplicate'],
    ],
    ['a part of another kind', [addRow('breakdowns.csv', 2, { kind: 'estimate' })], []],
    ['a part', [addRow('breakdowns.csv', 2, {})], ['breakdowns.csv A4 duplicate']],
    ['a date of a document at another place', [addRow('documents.csv', 2, { locator: 'III.2.2 ¶1' })], []],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems);
  });
});

describe('there is one number for the site to use for each thing, period and place', () => {
  test.each<[string, Change[], string[]]>([
    [
      'another period wants its own',
      [addRow('figures.csv', 2, { period: '2022', reference: 'no' })],
      ['figures.csv K17 reference-missing'],
    ],
    [
      'a loosely dated other number may do with the one of a period that ends in the same year',
      [addRow('figures.csv', 2, { period: '2024', reference: 'no' })],
      [],
    ],
    ['also of an estimate', [addRow('figures.csv', 5, { kind: 'actual', period: '2024-06-30', reference: 'no' })], []],
    [
      'but not of another place',
      [addRow('figures.csv', 2, { period: '2024', reference: 'no', place: 'mu-ca' })],
      ['figures.csv K17 reference-missing'],
    ],
    [
      'nor of another kind',
      [addRow('figures.csv', 3, { period: '2024', kind: 'actual', reference: 'no' }), edit('figures.csv', 'K2', 'no')],
      ['figures.csv K2 reference-missing', 'figures.csv K17 reference-missing'],
    ],
    [
      'nor for a target of the same year',
      [addRow('figures.csv', 9, { kind: 'target', reference: 'no', body: 'congress' })],
      ['figures.csv K17 reference-missing'],
    ],
    [
      'nor of another indicator',
      [addRow('figures.csv', 2, { indicator: 'health', period: '2022', printed: '29,5', reference: 'no' })],
      ['figures.csv K17 reference-missing'],
    ],
    ['a place has its own', [addRow('figures.csv', 2, { place: 'mu-ca' })], []],
    [
      'three at once are told against the first',
      [edit('figures.csv', 'K12', 'yes'), addRow('figures.csv', 12, { locator: 'note 8' })],
      ['figures.csv K12 reference-twice', 'figures.csv K17 reference-twice'],
    ],
    [
      'a target and a goal are numbers of their own',
      [addRow('figures.csv', 3, { kind: 'target', period: '2025', body: 'congress' })],
      [],
    ],
    [
      'nothing is missing while a row cannot be read',
      [edit('figures.csv', 'K2', 'no'), edit('figures.csv', 'E3', 'x')],
      ['figures.csv E3 not-number'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems);
  });
});

test('a site has one row', () => {
  expect(problemsIn(removeRows('site.csv', 2))).toEqual(['site.csv A1 site-rows']);
  expect(problemsIn(addRow('site.csv', 2, { id: 'other' }))).toEqual(['site.csv A1 site-rows']);
});

test('a report has one row, and the name of its folder', () => {
  expect(problemsIn(removeRows('report.csv', 2))).toEqual(['report.csv A1 report-rows']);
  expect(problemsIn(edit('report.csv', 'A2', '2024-1'))).toEqual(['report.csv A2 report-folder']);
  expect(problemsIn(edit('report.csv', 'H2', 'x'))).toEqual(['report.csv H2 not-date']);
});
