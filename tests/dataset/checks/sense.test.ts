// Rows that contradict themselves or their indicator.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/load';
import { addRow, type Change, edit, expectRefused, folderWith, problemsIn, type Refused } from '../fixtures';

test.each<Refused>([
  {
    title: 'a direction that does not go with the indicator',
    changes: [edit('indicators.csv', 'H3', 'none'), edit('indicators.csv', 'H8', 'lower')],
    vi: [
      'data/indicators.csv:3:8  Ô H3, cột “direction”: “none” không dùng cho chỉ tiêu có trang riêng. Chọn higher, lower, exact.',
      'data/indicators.csv:8:8  Ô H8, cột “direction”: “lower” không dùng cho số liệu bối cảnh (slug để trống). Ghi none, hoặc điền slug nếu chỉ tiêu có trang riêng.',
    ],
    en: [
      'data/indicators.csv:3:8  Cell H3, column “direction”: “none” is not for an indicator with a page. Choose higher, lower, exact.',
      'data/indicators.csv:8:8  Cell H8, column “direction”: “lower” is not for a context figure (slug is blank). Write none, or fill in slug if the indicator has a page.',
    ],
  },
  {
    title: 'a range upside down',
    changes: [
      edit('figures.csv', 'E14', '2000'),
      edit('figures.csv', 'F14', '1500'),
      edit('figures.csv', 'I14', '2.000-1.500 ha'),
    ],
    vi: [
      'data/reports/2024-10/figures.csv:14:6  Ô F14, cột “value_to”: Đầu trên “1500” không lớn hơn đầu dưới 2000. Viết số nhỏ ở cột value, số lớn ở cột value_to.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:14:6  Cell F14, column “value_to”: The upper end “1500” is not above the lower end 2000. Write the smaller number in value, the larger in value_to.',
    ],
  },
  {
    title: 'a rate below zero',
    changes: [edit('figures.csv', 'E5', '-36.39')],
    vi: [
      'data/reports/2024-10/figures.csv:5:5  Ô E5, cột “value”: “-36.39” âm trong khi đơn vị là “percent”. Tỷ lệ không âm; mức giảm ghi bằng nhận định decrease hoặc chỉ tiêu riêng.',
      'data/reports/2024-10/figures.csv:5:5  Ô E5, cột “value”: “-36.39” khác với “36,39%” mà báo cáo ghi. Viết 36.39, hoặc sửa cột printed cho đúng báo cáo.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:5:5  Cell E5, column “value”: “-36.39” is negative, but the unit is “percent”. Rates are not negative; a fall is a decrease claim or an indicator of its own.',
      'data/reports/2024-10/figures.csv:5:5  Cell E5, column “value”: “-36.39” is not what the report prints, “36,39%”. Write 36.39, or correct column printed.',
    ],
  },
  {
    title: 'a document date that differs from the printed one',
    changes: [
      edit('documents.csv', 'B2', '2021-02-23'),
      addRow('documents.csv', null, {
        document: 'resolution-05',
        date: '2021-02-22',
        printed: 'đầu năm 2021',
        locator: 'III.2.2 ¶1',
      }),
    ],
    vi: [
      'data/reports/2024-10/documents.csv:2:2  Ô B2, cột “date”: “2021-02-23” khác với ngày “22/02/2021” mà báo cáo ghi. Viết 2021-02-22, hoặc sửa cột printed.',
      'data/reports/2024-10/documents.csv:3:2  Ô B3, cột “date”: “2021-02-22” khác với ngày “đầu năm 2021” mà báo cáo ghi. Chép ngày như báo cáo ghi, ví dụ 07/6/2024.',
    ],
    en: [
      'data/reports/2024-10/documents.csv:2:2  Cell B2, column “date”: “2021-02-23” is not the date the report prints, “22/02/2021”. Write 2021-02-22, or correct column printed.',
      'data/reports/2024-10/documents.csv:3:2  Cell B3, column “date”: “2021-02-22” is not the date the report prints, “đầu năm 2021”. Copy the date as printed, for example 07/6/2024.',
    ],
  },
  {
    title: 'numbers beyond measure',
    changes: [edit('places.csv', 'B2', '99999999'), edit('units.csv', 'G2', '101')],
    vi: [
      'data/places.csv:2:2  Ô B2, cột “row”: “99999999” quá lớn. Viết số từ 0 đến 20.',
      'data/units.csv:2:7  Ô G2, cột “decimals”: “101” quá lớn. Viết số từ 0 đến 6.',
    ],
    en: [
      'data/places.csv:2:2  Cell B2, column “row”: “99999999” is too large. Write a number from 0 to 20.',
      'data/units.csv:2:7  Cell G2, column “decimals”: “101” is too large. Write a number from 0 to 6.',
    ],
  },
])('$title', expectRefused);

describe('a row may not contradict itself', () => {
  test.each<[string, Change[], string[]]>([
    ['a direction for context', [edit('indicators.csv', 'H8', 'exact')], ['indicators.csv H8 direction-page']],
    ['no direction for a programme', [edit('indicators.csv', 'H7', 'none')], ['indicators.csv H7 direction-page']],
    ['any direction for a component', [edit('indicators.csv', 'H3', 'exact')], []],
    [
      'a range of one number',
      [edit('figures.csv', 'F14', '1500')],
      ['figures.csv F14 printed-value', 'figures.csv F14 range-order'],
    ],
    ['a rate of zero', [edit('figures.csv', 'E5', '0'), edit('figures.csv', 'I5', '0%')], []],
    ['a negative amount', [edit('figures.csv', 'E2', '-29.5')], ['figures.csv E2 printed-value']],
    [
      'a negative permille',
      [edit('units.csv', 'B2', 'permille'), edit('figures.csv', 'E5', '-1')],
      ['figures.csv E5 negative-percent', 'figures.csv E5 printed-value'],
    ],
    [
      'points may be negative',
      [edit('units.csv', 'B2', 'points'), edit('figures.csv', 'E5', '-1')],
      ['figures.csv E5 printed-value'],
    ],
    ['a goal for context', [addRow('figures.csv', 15, { kind: 'goal', period: '2030' })], []],
    [
      'a rate of an unknown unit',
      [edit('indicators.csv', 'G3', 'x'), edit('figures.csv', 'E5', '-1')],
      ['indicators.csv G3 unknown-id'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems);
  });
});

describe('a document date is the printed one, day before month', () => {
  test.each([
    ['2021-02-22', '22/02/2021', []],
    ['2021-02-01', '01/2/2021', []],
    ['2021-02-01', '01.02.2021', []],
    ['2021-02-01', '1-2-2021', []],
    ['2021-02-22', 'ngày 22 tháng 02 năm 2021', []],
    ['2021-02-01', '02/01/2021', ['2021-01-02']],
    ['2021-02-22', '22/02/2022', ['2022-02-22']],
    ['2021-02-22', '22 tháng 3 năm 2021', ['2021-03-22']],
    ['2021-02-22', '31/02/2021', ['']],
    ['2021-02-22', 'tháng 02/2021', ['']],
  ])('%s, printed %s', (date, printed, expected) => {
    const changes = [
      date === '2021-02-22' ? [] : [edit('documents.csv', 'B2', date)],
      printed === '22/02/2021' ? [] : [edit('documents.csv', 'C2', printed)],
    ].flat();
    const { problems } = loadDataset(folderWith(...changes));
    expect(problems.map(({ params }) => 'expected' in params && params.expected)).toEqual(expected);
  });
});

describe('numbers and names have their limits', () => {
  const long = 'x'.repeat(161);
  test.each<[string, Change[], string[]]>([
    ['six decimals', [edit('units.csv', 'G2', '6')], []],
    ['seven', [edit('units.csv', 'G2', '7')], ['units.csv G2 too-large']],
    ['row 20 and column 20 of the tiles', [edit('places.csv', 'B2', '20'), edit('places.csv', 'C2', '20')], []],
    [
      'row 21 and column 21',
      [edit('places.csv', 'B2', '21'), edit('places.csv', 'C2', '21')],
      ['places.csv B2 too-large', 'places.csv C2 too-large'],
    ],
    ['a name of 160 letters', [edit('sectors.csv', 'D2', 'x'.repeat(160))], []],
    ['a name of 161', [edit('sectors.csv', 'D2', long)], ['sectors.csv D2 too-long']],
    ['a title', [edit('report.csv', 'B2', long)], ['report.csv B2 too-long']],
    ['an issuer', [edit('report.csv', 'D2', long)], ['report.csv D2 too-long']],
    ['a number of a document', [edit('report.csv', 'F2', long)], ['report.csv F2 too-long']],
    ['a topic', [edit('indicators.csv', 'E8', long)], ['indicators.csv E8 too-long']],
    ['a symbol', [edit('units.csv', 'C2', long)], ['units.csv C2 too-long']],
    ['a successor', [edit('places.csv', 'G2', long)], ['places.csv G2 too-long']],
    [
      'a summary, a note, a list of aliases have more room',
      [edit('sectors.csv', 'F2', long), edit('figures.csv', 'N9', long), edit('places.csv', 'F2', long)],
      [],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems);
  });
});
