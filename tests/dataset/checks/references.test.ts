// Ids both ways: what is named exists, and what exists is named.
import { describe, expect, test } from 'vitest';
import {
  addRow,
  type Change,
  edit,
  expectRefused,
  problemsIn,
  type Refused,
  removeFile,
  removeRows,
} from '../fixtures';

test.each<Refused>([
  {
    title: 'ids that no table has',
    changes: [
      edit('indicators.csv', 'C3', 'economics'),
      edit('commitments.csv', 'D5', '3'),
      edit('figures.csv', 'A13', 'macademia'),
      edit('figures.csv', 'L16', 'ka-lan'),
    ],
    vi: [
      'data/commitments.csv:5:4  Ô D5, cột “group”: Không có mã “3” trong groups.csv. Sửa mã hoặc thêm dòng vào groups.csv.',
      'data/indicators.csv:3:3  Ô C3, cột “sector”: Không có mã “economics” trong sectors.csv. Có phải ý bạn là “economy”? Sửa mã hoặc thêm dòng vào sectors.csv.',
      'data/reports/2024-10/figures.csv:13:1  Ô A13, cột “indicator”: Không có mã “macademia” trong indicators.csv. Có phải ý bạn là “macadamia”? Sửa mã hoặc thêm dòng vào indicators.csv.',
      'data/reports/2024-10/figures.csv:16:12  Ô L16, cột “place”: Không có mã “ka-lan” trong places.csv. Có phải ý bạn là “ka-lang”? Sửa mã hoặc thêm dòng vào places.csv.',
    ],
  },
  {
    title: 'a section that the report does not have',
    changes: [edit('figures.csv', 'J3', 'V.2.3 ¶2')],
    vi: [
      'data/reports/2024-10/figures.csv:3:10  Ô J3, cột “locator”: Mục “V.2.3” không có trong sections.csv. Có phải ý bạn là “V.2.2”? Sửa vị trí hoặc thêm mục vào sections.csv.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:3:10  Cell J3, column “locator”: Section “V.2.3” is not in sections.csv. Did you mean “V.2.2”? Correct the place or add the section to sections.csv.',
    ],
  },
  {
    title: 'ids that nothing uses',
    changes: [
      addRow('sectors.csv', null, {
        id: 'health',
        order: '3',
        slug: 'suc-khoe',
        name_vi: 'Y tế',
        name_en: 'Health',
        summary_vi: 'Sức khỏe.',
        summary_en: 'Health.',
      }),
      addRow('units.csv', null, {
        id: 'goat',
        measure: 'amount',
        symbol_vi: 'con',
        symbol_en: 'goats',
        name_vi: 'con dê',
        name_en: 'goats',
        decimals: '0',
        spellings: 'con',
      }),
    ],
    vi: [
      'data/sectors.csv:4:1  Ô A4, cột “id”: Không dòng nào dùng mã “health”. Xóa dòng này, hoặc sửa mã ở nơi lẽ ra dùng nó.',
      'data/units.csv:8:1  Ô A8, cột “id”: Không dòng nào dùng mã “goat”. Xóa dòng này, hoặc sửa mã ở nơi lẽ ra dùng nó.',
    ],
    en: [
      'data/sectors.csv:4:1  Cell A4, column “id”: No row uses the id “health”. Delete this row, or correct the id where it was meant to be used.',
      'data/units.csv:8:1  Cell A8, column “id”: No row uses the id “goat”. Delete this row, or correct the id where it was meant to be used.',
    ],
  },
  {
    title: 'an indicator without data',
    changes: [
      addRow('indicators.csv', null, {
        id: 'birth',
        slug: 'sinh',
        sector: 'economy',
        unit: 'percent',
        direction: 'lower',
        name_vi: 'Tỷ lệ sinh',
        name_en: 'Birth rate',
        description_vi: 'Tỷ lệ sinh thô.',
        description_en: 'Crude birth rate.',
      }),
    ],
    vi: [
      'data/indicators.csv:9:1  Ô A9, cột “id”: Chỉ tiêu “birth” chưa có số liệu, nhận định hay thành phần nào. Thêm ít nhất một dòng vào figures.csv, claims.csv hoặc breakdowns.csv, hoặc xóa chỉ tiêu.',
    ],
    en: [
      'data/indicators.csv:9:1  Cell A9, column “id”: Indicator “birth” has no figure, claim or breakdown. Add at least one row to figures.csv, claims.csv or breakdowns.csv, or delete the indicator.',
    ],
  },
  {
    title: 'a table of figures without rows',
    changes: [removeRows('figures.csv', 2, 16)],
    vi: [
      'data/reports/2024-10/figures.csv:1:1  Bảng chỉ có dòng tiêu đề, không có số liệu nào. Lấy lại các dòng bị xóa, hoặc thêm số liệu.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:1:1  The table has only its header and no data. Bring back the deleted rows, or add data.',
    ],
  },
  {
    title: 'an indicator that points to itself',
    changes: [edit('indicators.csv', 'M2', 'income')],
    vi: [
      'data/indicators.csv:2:13  Ô M2, cột “same_as”: Chỉ tiêu “income” trỏ về chính nó. Điền mã của chỉ tiêu khác hoặc để trống.',
    ],
    en: [
      'data/indicators.csv:2:13  Cell M2, column “same_as”: Indicator “income” points to itself. Give another indicator or leave it blank.',
    ],
  },
  {
    title: 'indicators that point round in a circle',
    changes: [
      edit('indicators.csv', 'M2', 'poverty'),
      edit('indicators.csv', 'M3', 'income'),
      edit('indicators.csv', 'N4', 'health'),
      edit('indicators.csv', 'N5', 'cover'),
      edit('indicators.csv', 'N6', 'literacy'),
      edit('indicators.csv', 'M7', 'income'),
    ],
    vi: [
      'data/indicators.csv:2:13  Ô M2, cột “same_as”: Các chỉ tiêu trỏ vòng tròn: income → poverty → income. Chỉ ghi ở một chiều: để trống ô này ở một trong các dòng.',
      'data/indicators.csv:4:14  Ô N4, cột “change_of”: Các chỉ tiêu trỏ vòng tròn: literacy → health → cover → literacy. Chỉ ghi ở một chiều: để trống ô này ở một trong các dòng.',
    ],
    en: [
      'data/indicators.csv:2:13  Cell M2, column “same_as”: Indicators point round in a circle: income → poverty → income. Write it one way only: leave this cell blank in one of the rows.',
      'data/indicators.csv:4:14  Cell N4, column “change_of”: Indicators point round in a circle: literacy → health → cover → literacy. Write it one way only: leave this cell blank in one of the rows.',
    ],
  },
])('$title', expectRefused);

describe('an id that no table has is named with the nearest', () => {
  test.each<[string, Change[], string[]]>([
    ['the sector of an indicator', [edit('indicators.csv', 'C2', 'econ')], ['indicators.csv C2 unknown-id']],
    ['the group of a commitment', [edit('commitments.csv', 'D2', '7')], ['commitments.csv D2 unknown-id']],
    ['its body', [edit('commitments.csv', 'B4', 'x')], ['commitments.csv B4 unknown-id']],
    ['the body of a claim', [edit('claims.csv', 'H4', 'x')], ['claims.csv H4 unknown-id']],
    ['its programme', [edit('indicators.csv', 'D2', 'x')], ['indicators.csv D2 unknown-id']],
    ['its unit', [edit('indicators.csv', 'G2', 'x')], ['indicators.csv G2 unknown-id']],
    ['the indicator it repeats', [edit('indicators.csv', 'M2', 'x')], ['indicators.csv M2 unknown-id']],
    ['the indicator of a claim', [edit('claims.csv', 'A2', 'x')], ['claims.csv A2 unknown-id']],
    ['the whole of a part', [edit('breakdowns.csv', 'A2', 'x')], ['breakdowns.csv A2 unknown-id']],
    ['the place of a part', [edit('breakdowns.csv', 'M2', 'x')], ['breakdowns.csv M2 unknown-id']],
    ['the document of a date', [edit('documents.csv', 'A2', 'x')], ['documents.csv A2 unknown-id']],
    ['the indicator of a change', [edit('changes.csv', 'C2', 'x')], ['changes.csv C2 unknown-id']],
    ['no id is looked for in a table that is missing', [removeFile('sectors.csv')], ['sectors.csv A1 file-missing']],
    ['an id in a faulty row is an id', [edit('sectors.csv', 'B2', 'x')], ['sectors.csv B2 not-number']],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems);
  });
});

describe('what nothing uses is named, unless a fault elsewhere may be the cause', () => {
  const group = addRow('groups.csv', 2, { id: '3' });
  const programme = addRow('bodies.csv', 3, { id: 'resolution-06', order: '3' });
  test.each<[string, Change[], string[]]>([
    ['a group', [group], ['groups.csv A4 unused-id']],
    ['a programme', [programme], ['bodies.csv A4 unused-id']],
    [
      'a programme that only a document date uses',
      [programme, addRow('documents.csv', 2, { document: 'resolution-06' })],
      [],
    ],
    [
      'a programme, while a date of a document cannot be read',
      [programme, edit('documents.csv', 'B2', 'x')],
      ['documents.csv B2 not-date'],
    ],
    ['a place may stand alone', [addRow('places.csv', 2, { id: 'bum-to', row: '2' })], []],
    [
      'a group, while an indicator cannot be read',
      [group, edit('commitments.csv', 'C2', 'x')],
      ['commitments.csv C2 not-allowed'],
    ],
    ['a group, while an id is unknown', [group, edit('commitments.csv', 'D2', '7')], ['commitments.csv D2 unknown-id']],
    [
      'a group, with another fault',
      [group, edit('figures.csv', 'E2', '30')],
      ['groups.csv A4 unused-id', 'figures.csv E2 printed-value'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems);
  });
});

describe('an indicator has a figure, a claim or a part', () => {
  const indicator = addRow('indicators.csv', 6, { id: 'bare', slug: 'tran', name_vi: 'Trần', name_en: 'Bare' });
  test.each<[string, Change[], string[]]>([
    ['none of them', [indicator], ['indicators.csv A9 indicator-empty']],
    ['a figure', [indicator, addRow('figures.csv', 10, { indicator: 'bare' })], []],
    ['a claim', [indicator, addRow('claims.csv', 3, { indicator: 'bare', statement: 'increase', body: '' })], []],
    ['a part', [indicator, addRow('breakdowns.csv', 2, { whole: 'bare', printed: '12%' })], []],
    [
      'nothing is missing while a figure cannot be read',
      [indicator, edit('figures.csv', 'E2', 'x')],
      ['figures.csv E2 not-number'],
    ],
    ['nor a claim', [indicator, edit('claims.csv', 'E2', 'x')], ['claims.csv E2 not-number']],
    ['nor a part', [indicator, edit('breakdowns.csv', 'I2', 'x')], ['breakdowns.csv I2 not-number']],
    ['nor while an id is unknown', [indicator, edit('claims.csv', 'A2', 'bear')], ['claims.csv A2 unknown-id']],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems);
  });
});

describe('indicators may not point to themselves or round in a circle', () => {
  const pointing = (column: 'M' | 'N', ...pairs: [row: number, id: string][]) =>
    pairs.map(([row, id]) => edit('indicators.csv', `${column}${row}`, id));
  test.each<[string, Change[], string[]]>([
    ['a chain that ends', pointing('M', [2, 'poverty'], [3, 'literacy']), []],
    ['two chains to one end', pointing('M', [2, 'literacy'], [3, 'literacy']), []],
    ['a circle of two', pointing('M', [2, 'poverty'], [3, 'income']), ['indicators.csv M2 circular-reference']],
    [
      'a chain into a circle',
      pointing('N', [2, 'poverty'], [3, 'literacy'], [4, 'poverty']),
      ['indicators.csv N3 circular-reference'],
    ],
    ['itself', pointing('N', [3, 'poverty']), ['indicators.csv N3 self-reference']],
    [
      'a chain to one that points to itself',
      pointing('M', [2, 'poverty'], [3, 'poverty']),
      ['indicators.csv M3 self-reference'],
    ],
    ['one column each', [...pointing('M', [2, 'poverty']), ...pointing('N', [6, 'poverty'])], []],
  ])('%s', (_, changes, problems) => {
    expect(problemsIn(...changes)).toEqual(problems);
  });
});
