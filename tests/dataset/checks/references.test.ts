// Ids both ways: what is named exists, and what exists is named.
import { test } from 'vitest';
import { addRow, edit, expectRefused, type Refused, removeRows } from '../fixtures';

test.each<Refused>([
  {
    title: 'ids that no table has',
    changes: [
      edit('indicators.csv', 'C3', 'economics'),
      edit('indicators.csv', 'E6', '3'),
      edit('figures.csv', 'A13', 'macademia'),
      edit('figures.csv', 'L16', 'ka-lan'),
    ],
    vi: [
      'data/indicators.csv:3:3  Ô C3, cột "sector": Không có mã "economics" trong sectors.csv. Có phải ý bạn là "economy"? Sửa mã hoặc thêm dòng vào sectors.csv.',
      'data/indicators.csv:6:5  Ô E6, cột "group": Không có mã "3" trong groups.csv. Sửa mã hoặc thêm dòng vào groups.csv.',
      'data/reports/2024-10/figures.csv:13:1  Ô A13, cột "indicator": Không có mã "macademia" trong indicators.csv. Có phải ý bạn là "macadamia"? Sửa mã hoặc thêm dòng vào indicators.csv.',
      'data/reports/2024-10/figures.csv:16:12  Ô L16, cột "place": Không có mã "ka-lan" trong places.csv. Có phải ý bạn là "ka-lang"? Sửa mã hoặc thêm dòng vào places.csv.',
    ],
  },
  {
    title: 'a section that the report does not have',
    changes: [edit('figures.csv', 'J3', 'V.2.3 ¶2')],
    vi: [
      'data/reports/2024-10/figures.csv:3:10  Ô J3, cột "locator": Mục "V.2.3" không có trong sections.csv. Có phải ý bạn là "V.2.2"? Sửa vị trí hoặc thêm mục vào sections.csv.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:3:10  Cell J3, column "locator": Section "V.2.3" is not in sections.csv. Did you mean "V.2.2"? Correct the place or add the section to sections.csv.',
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
      'data/sectors.csv:4:1  Ô A4, cột "id": Không dòng nào dùng mã "health". Xóa dòng này, hoặc sửa mã ở nơi lẽ ra dùng nó.',
      'data/units.csv:8:1  Ô A8, cột "id": Không dòng nào dùng mã "goat". Xóa dòng này, hoặc sửa mã ở nơi lẽ ra dùng nó.',
    ],
    en: [
      'data/sectors.csv:4:1  Cell A4, column "id": No row uses the id "health". Delete this row, or correct the id where it was meant to be used.',
      'data/units.csv:8:1  Cell A8, column "id": No row uses the id "goat". Delete this row, or correct the id where it was meant to be used.',
    ],
  },
  {
    title: 'an indicator without data',
    changes: [
      addRow('indicators.csv', null, {
        id: 'birth',
        slug: 'sinh',
        sector: 'economy',
        level: 'component',
        group: '1',
        unit: 'percent',
        direction: 'lower',
        name_vi: 'Tỷ lệ sinh',
        name_en: 'Birth rate',
        description_vi: 'Tỷ lệ sinh thô.',
        description_en: 'Crude birth rate.',
      }),
    ],
    vi: [
      'data/indicators.csv:9:1  Ô A9, cột "id": Chỉ tiêu "birth" chưa có số liệu, nhận định hay thành phần nào. Thêm ít nhất một dòng vào figures.csv, claims.csv hoặc breakdowns.csv, hoặc xóa chỉ tiêu.',
    ],
    en: [
      'data/indicators.csv:9:1  Cell A9, column "id": Indicator "birth" has no figure, claim or breakdown. Add at least one row to figures.csv, claims.csv or breakdowns.csv, or delete the indicator.',
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
    changes: [edit('indicators.csv', 'O2', 'income')],
    vi: [
      'data/indicators.csv:2:15  Ô O2, cột "same_as": Chỉ tiêu "income" trỏ về chính nó. Điền mã của chỉ tiêu khác hoặc để trống.',
    ],
    en: [
      'data/indicators.csv:2:15  Cell O2, column "same_as": Indicator "income" points to itself. Give another indicator or leave it blank.',
    ],
  },
  {
    title: 'indicators that point round in a circle',
    changes: [
      edit('indicators.csv', 'O2', 'poverty'),
      edit('indicators.csv', 'O3', 'income'),
      edit('indicators.csv', 'P4', 'health'),
      edit('indicators.csv', 'P5', 'cover'),
      edit('indicators.csv', 'P6', 'literacy'),
      edit('indicators.csv', 'O7', 'income'),
    ],
    vi: [
      'data/indicators.csv:2:15  Ô O2, cột "same_as": Các chỉ tiêu trỏ vòng tròn: income → poverty → income. Chỉ ghi ở một chiều: để trống ô này ở một trong các dòng.',
      'data/indicators.csv:4:16  Ô P4, cột "change_of": Các chỉ tiêu trỏ vòng tròn: literacy → health → cover → literacy. Chỉ ghi ở một chiều: để trống ô này ở một trong các dòng.',
    ],
    en: [
      'data/indicators.csv:2:15  Cell O2, column "same_as": Indicators point round in a circle: income → poverty → income. Write it one way only: leave this cell blank in one of the rows.',
      'data/indicators.csv:4:16  Cell P4, column "change_of": Indicators point round in a circle: literacy → health → cover → literacy. Write it one way only: leave this cell blank in one of the rows.',
    ],
  },
])('$title', expectRefused);
