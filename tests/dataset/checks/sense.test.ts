// Rows that contradict themselves or their indicator.
import { test } from 'vitest';
import { addRow, edit, expectRefused, type Refused } from '../fixtures';

test.each<Refused>([
  {
    title: 'a direction that does not go with the level',
    changes: [edit('indicators.csv', 'J3', 'none'), edit('indicators.csv', 'J8', 'lower')],
    vi: [
      'data/indicators.csv:3:10  Ô J3, cột "direction": "none" không đi với level "component". Chọn higher, lower, exact.',
      'data/indicators.csv:8:10  Ô J8, cột "direction": "lower" không đi với level "context". Chọn none.',
    ],
    en: [
      'data/indicators.csv:3:10  Cell J3, column "direction": "none" does not go with level "component". Choose higher, lower, exact.',
      'data/indicators.csv:8:10  Cell J8, column "direction": "lower" does not go with level "context". Choose none.',
    ],
  },
  {
    title: 'a target for context',
    changes: [
      addRow('figures.csv', 15, {
        kind: 'target',
        period: '2025',
        operator: 'below',
        value: '5',
        printed: 'dưới 05 vụ',
        set_by: 'plan',
      }),
    ],
    vi: [
      'data/reports/2024-10/figures.csv:17:2  Ô B17, cột "kind": "fires" là số liệu bối cảnh nên không có mục tiêu. Đổi level của chỉ tiêu trong indicators.csv hoặc sửa cột kind.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:17:2  Cell B17, column "kind": "fires" is context and has no target. Change its level in indicators.csv or correct column kind.',
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
      'data/reports/2024-10/figures.csv:14:6  Ô F14, cột "value_to": Đầu trên "1500" không lớn hơn đầu dưới 2000. Viết số nhỏ ở cột value, số lớn ở cột value_to.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:14:6  Cell F14, column "value_to": The upper end "1500" is not above the lower end 2000. Write the smaller number in value, the larger in value_to.',
    ],
  },
  {
    title: 'a rate below zero',
    changes: [edit('figures.csv', 'E5', '-36.39')],
    vi: [
      'data/reports/2024-10/figures.csv:5:5  Ô E5, cột "value": "-36.39" âm trong khi đơn vị là "percent". Tỷ lệ không âm; mức giảm ghi bằng nhận định decrease hoặc chỉ tiêu riêng.',
      'data/reports/2024-10/figures.csv:5:5  Ô E5, cột "value": "-36.39" khác với "36,39%" mà báo cáo in. Viết 36.39, hoặc sửa cột printed cho đúng báo cáo.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:5:5  Cell E5, column "value": "-36.39" is negative, but the unit is "percent". Rates are not negative; a fall is a decrease claim or an indicator of its own.',
      'data/reports/2024-10/figures.csv:5:5  Cell E5, column "value": "-36.39" is not what the report prints, "36,39%". Write 36.39, or correct column printed.',
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
      'data/reports/2024-10/documents.csv:2:2  Ô B2, cột "date": "2021-02-23" khác với ngày "22/02/2021" mà báo cáo in. Viết 2021-02-22, hoặc sửa cột printed.',
      'data/reports/2024-10/documents.csv:3:2  Ô B3, cột "date": "2021-02-22" khác với ngày "đầu năm 2021" mà báo cáo in. Chép ngày như in, ví dụ 07/6/2024.',
    ],
    en: [
      'data/reports/2024-10/documents.csv:2:2  Cell B2, column "date": "2021-02-23" is not the date the report prints, "22/02/2021". Write 2021-02-22, or correct column printed.',
      'data/reports/2024-10/documents.csv:3:2  Cell B3, column "date": "2021-02-22" is not the date the report prints, "đầu năm 2021". Copy the date as printed, for example 07/6/2024.',
    ],
  },
  {
    title: 'numbers beyond measure',
    changes: [edit('places.csv', 'B2', '99999999'), edit('units.csv', 'G2', '101')],
    vi: [
      'data/places.csv:2:2  Ô B2, cột "row": "99999999" quá lớn. Viết số từ 0 đến 20.',
      'data/units.csv:2:7  Ô G2, cột "decimals": "101" quá lớn. Viết số từ 0 đến 6.',
    ],
    en: [
      'data/places.csv:2:2  Cell B2, column "row": "99999999" is too large. Write a number from 0 to 20.',
      'data/units.csv:2:7  Cell G2, column "decimals": "101" is too large. Write a number from 0 to 6.',
    ],
  },
])('$title', expectRefused);
