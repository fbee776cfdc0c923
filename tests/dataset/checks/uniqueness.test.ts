// Rows that must differ: keys, addresses, tiles, the row of the report, the one number the site uses.
import { test } from 'vitest';
import { addRow, edit, expectRefused, type Refused } from '../fixtures';

test.each<Refused>([
  {
    title: 'a key twice',
    changes: [
      addRow('changes.csv', 2, { why_vi: 'Lại', why_en: 'Again' }),
      addRow('indicators.csv', 2, { slug: 'thu-nhap-2' }),
    ],
    vi: [
      'data/changes.csv:3:1  Ô A3, cột "date": "2024-11-01 · Phát hành lần đầu" trùng với dòng 2 của tệp (cột date, what_vi). Xóa dòng thừa hoặc sửa cho khác nhau.',
      'data/indicators.csv:9:1  Ô A9, cột "id": "income" trùng với dòng 2 của tệp (cột id). Xóa dòng thừa hoặc sửa cho khác nhau.',
    ],
    en: [
      'data/changes.csv:3:1  Cell A3, column "date": "2024-11-01 · Phát hành lần đầu" repeats line 2 of the file (date, what_vi). Delete one of them or make them differ.',
      'data/indicators.csv:9:1  Cell A9, column "id": "income" repeats line 2 of the file (id). Delete one of them or make them differ.',
    ],
  },
  {
    title: 'an address twice, and two places on one tile',
    changes: [edit('indicators.csv', 'B3', 'thu-nhap'), edit('places.csv', 'C3', '1')],
    vi: [
      'data/indicators.csv:3:2  Ô B3, cột "slug": "thu-nhap" trùng với dòng 2 của tệp (cột slug). Xóa dòng thừa hoặc sửa cho khác nhau.',
      'data/places.csv:3:2  Ô B3, cột "row": "1 · 1" trùng với dòng 2 của tệp (cột row, column). Xóa dòng thừa hoặc sửa cho khác nhau.',
    ],
    en: [
      'data/indicators.csv:3:2  Cell B3, column "slug": "thu-nhap" repeats line 2 of the file (slug). Delete one of them or make them differ.',
      'data/places.csv:3:2  Cell B3, column "row": "1 · 1" repeats line 2 of the file (row, column). Delete one of them or make them differ.',
    ],
  },
  {
    title: 'a report in the folder of another',
    changes: [edit('report.csv', 'A2', '2024-11')],
    vi: [
      'data/reports/2024-10/report.csv:2:1  Ô A2, cột "id": "2024-11" khác tên thư mục "2024-10". Viết 2024-10 hoặc đổi tên thư mục.',
    ],
    en: [
      'data/reports/2024-10/report.csv:2:1  Cell A2, column "id": "2024-11" is not the name of its folder "2024-10". Write 2024-10 or rename the folder.',
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
      'data/reports/2024-10/figures.csv:2:11  Ô K2, cột "reference": Chưa dòng nào của "income" (actual, 2024-06-30) được chọn làm số của trang. Ghi yes cho đúng một dòng.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:2:11  Cell K2, column "reference": No row of "income" (actual, 2024-06-30) is chosen as the number the site uses. Write yes in exactly one row.',
    ],
  },
  {
    title: 'two numbers for the site to use',
    changes: [edit('figures.csv', 'K12', 'yes')],
    vi: [
      'data/reports/2024-10/figures.csv:12:11  Ô K12, cột "reference": Dòng 11 của tệp đã là số của trang cho cùng chỉ tiêu và thời kỳ. Ghi no cho một trong hai dòng.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:12:11  Cell K12, column "reference": Line 11 of the file already is the number the site uses for this indicator and period. Write no in one of the two rows.',
    ],
  },
  {
    title: 'a result and an estimate that both claim to be the current number',
    changes: [addRow('figures.csv', 7, { kind: 'estimate', value: '3', printed: 'mức độ 3' })],
    vi: [
      'data/reports/2024-10/figures.csv:17:11  Ô K17, cột "reference": Dòng 7 của tệp đã là số của trang cho cùng chỉ tiêu và thời kỳ. Ghi no cho một trong hai dòng.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:17:11  Cell K17, column "reference": Line 7 of the file already is the number the site uses for this indicator and period. Write no in one of the two rows.',
    ],
  },
  {
    title: 'a role twice',
    changes: [
      edit('indicators.csv', 'Q8', 'components'),
      addRow('indicators.csv', 8, { id: 'smoke', name_vi: 'Khói', name_en: 'Smoke' }),
      addRow('figures.csv', 15, { indicator: 'smoke' }),
    ],
    vi: [
      'data/indicators.csv:9:17  Ô Q9, cột "role": Dòng 8 của tệp đã có vai trò "components". Để trống ô này ở một trong hai dòng.',
    ],
    en: [
      'data/indicators.csv:9:17  Cell Q9, column "role": Line 8 of the file already has the role "components". Leave this cell blank in one of the two rows.',
    ],
  },
])('$title', expectRefused);
