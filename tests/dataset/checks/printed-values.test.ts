// The figure as printed, against the cells for machines beside it.
import { describe, expect, test } from 'vitest';
import { addRow, type Change, edit, expectRefused, problemsIn, type Refused } from '../fixtures';

test.each<Refused>([
  {
    title: 'another value than printed',
    changes: [edit('figures.csv', 'E2', '29.6'), edit('figures.csv', 'E12', '1.634')],
    vi: [
      'data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “29.6” khác với “29,5 triệu đồng/người/năm” mà báo cáo ghi. Viết 29.5, hoặc sửa cột printed cho đúng báo cáo.',
      'data/reports/2024-10/figures.csv:12:5  Ô E12, cột “value”: “1.634” khác với “1.634 ha” mà báo cáo ghi. Viết 1634, hoặc sửa cột printed cho đúng báo cáo.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:2:5  Cell E2, column “value”: “29.6” is not what the report prints, “29,5 triệu đồng/người/năm”. Write 29.5, or correct column printed.',
      'data/reports/2024-10/figures.csv:12:5  Cell E12, column “value”: “1.634” is not what the report prints, “1.634 ha”. Write 1634, or correct column printed.',
    ],
  },
  {
    title: 'the wrong mark for thousands in print',
    changes: [edit('figures.csv', 'I11', '1634,500 ha'), edit('figures.csv', 'I13', '1,000 ha')],
    vi: [
      'data/reports/2024-10/figures.csv:13:5  Ô E13, cột “value”: “1000” khác với “1,000 ha” mà báo cáo ghi. Viết 1, hoặc sửa cột printed cho đúng báo cáo.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:13:5  Cell E13, column “value”: “1000” is not what the report prints, “1,000 ha”. Write 1, or correct column printed.',
    ],
  },
  {
    title: 'another upper end than printed',
    changes: [edit('figures.csv', 'I14', '1.500-2.500 ha')],
    vi: [
      'data/reports/2024-10/figures.csv:14:6  Ô F14, cột “value_to”: “2000” khác với “1.500-2.500 ha” mà báo cáo ghi. Viết 2500, hoặc sửa cột printed cho đúng báo cáo.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:14:6  Cell F14, column “value_to”: “2000” is not what the report prints, “1.500-2.500 ha”. Write 2500, or correct column printed.',
    ],
  },
  {
    title: 'another operator than printed',
    changes: [edit('figures.csv', 'D6', 'at-most')],
    vi: [
      'data/reports/2024-10/figures.csv:6:4  Ô D6, cột “operator”: “at-most” không khớp với “dưới 40%” mà báo cáo ghi. Viết below.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:6:4  Cell D6, column “operator”: “at-most” does not match what the report prints, “dưới 40%”. Write below.',
    ],
  },
  {
    title: 'a unit that is not a known spelling',
    changes: [edit('figures.csv', 'I8', '11/14 bản'), edit('figures.csv', 'I15', '14 đám cháy')],
    vi: [
      'data/reports/2024-10/figures.csv:8:9  Ô I8, cột “printed”: Đơn vị “bản” trong “11/14 bản” không thuộc đơn vị “commune”. Báo cáo viết đơn vị này là “xã”; thêm cách viết mới vào units.csv nếu đúng.',
      'data/reports/2024-10/figures.csv:15:9  Ô I15, cột “printed”: Đơn vị “đám cháy” trong “14 đám cháy” không thuộc đơn vị “fire”. Báo cáo viết đơn vị này là “vụ”, “vụ cháy”; thêm cách viết mới vào units.csv nếu đúng.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:8:9  Cell I8, column “printed”: The unit “bản” in “11/14 bản” is not a spelling of unit “commune”. The report writes this unit as “xã”; add the new spelling to units.csv if it is right.',
      'data/reports/2024-10/figures.csv:15:9  Cell I15, column “printed”: The unit “đám cháy” in “14 đám cháy” is not a spelling of unit “fire”. The report writes this unit as “vụ”, “vụ cháy”; add the new spelling to units.csv if it is right.',
    ],
  },
  {
    title: 'print that is no number in Vietnamese notation',
    changes: [edit('figures.csv', 'I3', 'năm mươi lăm triệu đồng/người/năm'), edit('figures.csv', 'I4', '58.46%')],
    vi: [
      'data/reports/2024-10/figures.csv:3:9  Ô I3, cột “printed”: Không đọc được con số trong “năm mươi lăm triệu đồng/người/năm”. Chỉ chép con số và đơn vị đúng như báo cáo ghi, ví dụ 2.239 tỷ đồng hoặc 29,5%.',
      'data/reports/2024-10/figures.csv:4:9  Ô I4, cột “printed”: Không đọc được con số trong “58.46%”. Chỉ chép con số và đơn vị đúng như báo cáo ghi, ví dụ 2.239 tỷ đồng hoặc 29,5%.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:3:9  Cell I3, column “printed”: No number can be read in “năm mươi lăm triệu đồng/người/năm”. Copy only number and unit as the report prints them, for example 2.239 tỷ đồng or 29,5%.',
      'data/reports/2024-10/figures.csv:4:9  Cell I4, column “printed”: No number can be read in “58.46%”. Copy only number and unit as the report prints them, for example 2.239 tỷ đồng or 29,5%.',
    ],
  },
  {
    title: 'a fraction without a unit',
    changes: [edit('figures.csv', 'I8', '11/14')],
    vi: [
      'data/reports/2024-10/figures.csv:8:9  Ô I8, cột “printed”: “11/14” là phân số không có đơn vị, Excel sẽ đổi thành ngày tháng. Chép cả chữ đi sau, ví dụ 11/14 xã.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:8:9  Cell I8, column “printed”: “11/14” is a fraction without a unit; Excel will make a date of it. Copy the word after it too, for example 11/14 xã.',
    ],
  },
  {
    title: 'a fraction that its two columns do not repeat',
    changes: [edit('figures.csv', 'G8', '12'), edit('figures.csv', 'G10', '')],
    vi: [
      'data/reports/2024-10/figures.csv:8:9  Ô I8, cột “printed”: “11/14 xã” ghi phân số 11/14 nhưng cột numerator, denominator không khớp. Viết numerator 11, denominator 14.',
      'data/reports/2024-10/figures.csv:10:7  Ô G10, cột “numerator”: Ô để trống trong khi cột “denominator” có số. Điền cả tử số và mẫu số hoặc để trống cả hai.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:8:9  Cell I8, column “printed”: “11/14 xã” prints the fraction 11/14, but columns numerator and denominator differ. Write numerator 11, denominator 14.',
      'data/reports/2024-10/figures.csv:10:7  Cell G10, column “numerator”: The cell is blank, but column “denominator” has a number. Fill in both numerator and denominator or neither.',
    ],
  },
  {
    title: 'a numerator without a denominator',
    changes: [edit('figures.csv', 'H10', '')],
    vi: [
      'data/reports/2024-10/figures.csv:10:8  Ô H10, cột “denominator”: Ô để trống trong khi cột “numerator” có số. Điền cả tử số và mẫu số hoặc để trống cả hai.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:10:8  Cell H10, column “denominator”: The cell is blank, but column “numerator” has a number. Fill in both numerator and denominator or neither.',
    ],
  },
  {
    title: 'a denominator of 0',
    changes: [edit('figures.csv', 'H10', '0')],
    vi: ['data/reports/2024-10/figures.csv:10:8  Ô H10, cột “denominator”: Mẫu số là 0. Viết mẫu số lớn hơn 0.'],
    en: [
      'data/reports/2024-10/figures.csv:10:8  Cell H10, column “denominator”: The denominator is 0. Write a denominator greater than 0.',
    ],
  },
  {
    title: 'a share that is not numerator over denominator',
    changes: [
      edit('figures.csv', 'G10', '10'),
      edit('figures.csv', 'H10', '14'),
      edit('figures.csv', 'I10', '10/14 xã'),
    ],
    vi: [
      'data/reports/2024-10/figures.csv:10:5  Ô E10, cột “value”: “66.8” không bằng 10/14 tính theo phần trăm (71,43). Viết 71.43, hoặc sửa tử số, mẫu số.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:10:5  Cell E10, column “value”: “66.8” is not 10/14 in percent (71.43). Write 71.43, or correct numerator and denominator.',
    ],
  },
  {
    title: 'a claim with another value or a foreign unit',
    changes: [edit('claims.csv', 'E2', '92.2'), edit('claims.csv', 'F3', '1,6 ha')],
    vi: [
      'data/reports/2024-10/claims.csv:2:5  Ô E2, cột “value”: “92.2” khác với “92,19%” mà báo cáo ghi. Viết 92.19, hoặc sửa cột printed cho đúng báo cáo.',
      'data/reports/2024-10/claims.csv:3:6  Ô F3, cột “printed”: Đơn vị “ha” trong “1,6 ha” không thuộc đơn vị “percent”. Báo cáo viết đơn vị này là “%”, “điểm phần trăm”, “điểm %”, “%/năm”; thêm cách viết mới vào units.csv nếu đúng.',
    ],
    en: [
      'data/reports/2024-10/claims.csv:2:5  Cell E2, column “value”: “92.2” is not what the report prints, “92,19%”. Write 92.19, or correct column printed.',
      'data/reports/2024-10/claims.csv:3:6  Cell F3, column “printed”: The unit “ha” in “1,6 ha” is not a spelling of unit “percent”. The report writes this unit as “%”, “điểm phần trăm”, “điểm %”, “%/năm”; add the new spelling to units.csv if it is right.',
    ],
  },
  {
    title: 'a part with another value than printed',
    changes: [edit('breakdowns.csv', 'I2', '13')],
    vi: [
      'data/reports/2024-10/breakdowns.csv:2:9  Ô I2, cột “value”: “13” khác với “12 vụ” mà báo cáo ghi. Viết 12, hoặc sửa cột printed cho đúng báo cáo.',
    ],
    en: [
      'data/reports/2024-10/breakdowns.csv:2:9  Cell I2, column “value”: “13” is not what the report prints, “12 vụ”. Write 12, or correct column printed.',
    ],
  },
  {
    title: 'a part with both print and items, and one whose items are fewer than its value',
    changes: [edit('breakdowns.csv', 'K2', 'a; b'), edit('breakdowns.csv', 'I3', '3')],
    vi: [
      'data/reports/2024-10/breakdowns.csv:2:10  Ô J2, cột “printed”: Cần có đúng một trong hai cột printed và items. Điền printed khi báo cáo ghi số; điền items khi số được đếm từ danh sách.',
      'data/reports/2024-10/breakdowns.csv:3:9  Ô I3, cột “value”: “3” khác số mục kể trong cột items (2). Viết 2, hoặc sửa danh sách items.',
    ],
    en: [
      'data/reports/2024-10/breakdowns.csv:2:10  Cell J2, column “printed”: Exactly one of columns printed and items is needed. Fill in printed when the report prints a number, items when it is counted from a list.',
      'data/reports/2024-10/breakdowns.csv:3:9  Cell I3, column “value”: “3” is not the number of items in column items (2). Write 2, or correct the items.',
    ],
  },
])('$title', expectRefused);

/** Row 8 of the figures (11 communes of 14), row 10 (66.8 % from 2004.91 and 3001.36), row 14 (a range), typed anew. */
const figure = (row: number, cells: Record<string, string>): Change[] =>
  Object.entries(cells).map(([column, content]) => edit('figures.csv', `${column}${row}`, content));

describe('value, range, operator and fraction of a figure are those printed', () => {
  test.each<[string, Change[], string[]]>([
    ['the numerator of a printed fraction is the value', figure(8, { E: '14' }), ['E8 printed-value']],
    ['a fraction without its columns', figure(8, { G: '', H: '' }), ['I8 printed-fraction']],
    ['a fraction with another denominator', figure(8, { H: '15' }), ['I8 printed-fraction']],
    ['two columns without a printed fraction', figure(8, { I: '11 xã' }), []],
    ['a numerator alone', figure(10, { H: '' }), ['H10 fraction-half']],
    ['a denominator alone', figure(10, { G: '' }), ['G10 fraction-half']],
    ['a printed fraction over zero', figure(8, { H: '0', I: '11/0 xã' }), ['H8 fraction-zero']],
    ['a share over zero', figure(10, { E: '5', G: '5', H: '0', I: '5/0 xã' }), ['H10 fraction-zero']],
    ['a share, half a unit of its last digit away', figure(10, { E: '71.4', G: '10', H: '14', I: '10/14 xã' }), []],
    ['a share in whole percent', figure(10, { E: '71', G: '10', H: '14', I: '10/14 xã' }), []],
    ['a share exactly half a unit away', figure(10, { E: '12.5', G: '1', H: '8', I: '1/8 xã' }), []],
    ['a share that was cut where it is a half', figure(10, { E: '12', G: '1', H: '8', I: '1/8 xã' }), []],
    ['a share that is too high', figure(10, { E: '71.5', G: '10', H: '14', I: '10/14 xã' }), ['E10 printed-share']],
    ['a share that is too low', figure(10, { E: '71.3', G: '10', H: '14', I: '10/14 xã' }), ['E10 printed-share']],
    ['percent over percent is no share', figure(10, { G: '66.8', H: '68.46', I: '66,8%/68,46%' }), []],
    ['an upper end that is not printed', figure(14, { I: '1.500 ha' }), []],
    ['another lower end', figure(14, { E: '1400' }), ['E14 printed-value']],
    ['an operator that is not printed', figure(13, { D: 'above' }), []],
    ['an operator that contradicts the print', figure(13, { I: 'dưới 1.000 ha' }), ['D13 printed-operator']],
    ['a range for which only the lower end is printed', figure(14, { I: 'từ 1.500 ha' }), []],
    ['a printed range without the operator', figure(13, { I: '1.000-1.200 ha' }), ['D13 printed-operator']],
    ['a unit of its own', figure(2, { I: '29,5 triệu' }), ['I2 printed-unit']],
    ['no unit at all', figure(2, { I: '29,5' }), []],
    ['a unit before the number that belongs after it', figure(2, { I: 'triệu đồng 29,5' }), ['I2 printed-unit']],
    ['a unit after the number that belongs before it', figure(7, { I: '2 mức độ' }), ['I7 printed-unit']],
    [
      'a figure of an unknown indicator',
      [edit('figures.csv', 'A2', 'x'), edit('figures.csv', 'E2', '1')],
      ['A2 unknown-id'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems.map((problem) => `figures.csv ${problem}`));
  });
});

describe('a claim writes its number in percent, points or the unit, as its basis says', () => {
  const about = { indicator: 'macadamia', locator: 'III.2.2 ¶1', body: 'resolution-05' };
  const claim = (cells: Record<string, string>) =>
    problemsIn(addRow('claims.csv', 3, { ...about, value: '2', printed: '', ...cells }));
  test.each([
    [{ statement: 'percent-of-target', basis: '', printed: '2%' }, []],
    [{ statement: 'percent-of-target', basis: '', printed: '2 lần' }, []],
    [{ statement: 'percent-of-target', basis: '', printed: '2 ha' }, ['F5 printed-unit']],
    [{ basis: 'relative', printed: '2 lần' }, []],
    [{ basis: 'relative', printed: '2 điểm phần trăm' }, ['F5 printed-unit']],
    [{ basis: 'points', printed: '2 điểm phần trăm' }, []],
    [{ basis: 'points', printed: '2 điểm %' }, []],
    [{ basis: 'open', printed: '2%' }, []],
    [{ basis: 'open', printed: '2 ha' }, []],
    [{ basis: 'open', printed: '2 lần' }, ['F5 printed-unit']],
    [{ basis: 'units', printed: '2 ha' }, []],
    [{ basis: 'units', printed: '2%' }, ['F5 printed-unit']],
    [{ basis: 'units', printed: '2,5 ha' }, ['E5 printed-value']],
    [{ basis: 'units', printed: 'hai ha' }, []],
    [{ basis: 'units', printed: '2/5' }, ['F5 printed-bare-fraction']],
  ] as [Record<string, string>, string[]][])('%j', (cells, problems) => {
    expect(claim(cells)).toEqual(problems.map((problem) => `claims.csv ${problem}`));
  });
});

test('a claim may write a spelling of the unit that holds a slash and a number', () => {
  const claim = {
    indicator: 'macadamia',
    body: 'resolution-05',
    locator: 'III.2.2 ¶1',
    value: '2',
    basis: 'units',
    printed: '2 ha/100 dân',
  };
  const spelled = edit('units.csv', 'H4', 'ha;ha/100 dân');
  expect(problemsIn(spelled, addRow('claims.csv', 3, claim))).toEqual([]);
});

describe('a part has a printed number or a list of items', () => {
  const part = (row: number, cells: Record<string, string>): Change[] =>
    Object.entries(cells).map(([column, content]) => edit('breakdowns.csv', `${column}${row}`, content));
  test.each<[string, Change[], string[]]>([
    ['neither', part(2, { J: '' }), ['J2 items-and-printed']],
    ['both', part(3, { J: '2 vụ' }), ['J3 items-and-printed']],
    ['another unit', part(2, { J: '12 ha' }), ['J2 printed-unit']],
    ['no number', part(2, { J: 'mười hai vụ' }), ['J2 printed-unreadable']],
    ['more items than its value', part(3, { K: 'Ka Lăng; Mù Cả; Thu Lũm' }), ['I3 items-count']],
    ['items with blanks between', part(3, { K: 'Ka Lăng;; Mù Cả ;' }), []],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems.map((problem) => `breakdowns.csv ${problem}`));
  });
});
