// The cells of a table: every spelling that is not read is refused with its place, its reason and what to write.
import { describe, test } from 'vitest';
import { addRow, edit, expectRefused, type Refused } from './fixtures';

describe('a number is refused', () => {
  test.each<Refused>([
    {
      title: 'a decimal comma',
      changes: [edit('figures.csv', 'E2', '29,5')],
      vi: ['data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “29,5” dùng dấu phẩy thập phân. Viết 29.5.'],
      en: ['data/reports/2024-10/figures.csv:2:5  Cell E2, column “value”: “29,5” has a decimal comma. Write 29.5.'],
    },
    {
      title: 'a comma that may be decimal or group thousands',
      changes: [edit('figures.csv', 'E2', '948,596')],
      vi: [
        'data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “948,596” có thể là 948.596 hoặc 948596. Viết 948.596 nếu dấu phẩy là dấu thập phân, 948596 nếu là dấu ngăn nghìn.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:2:5  Cell E2, column “value”: “948,596” could be 948.596 or 948596. Write 948.596 if the comma is a decimal mark, 948596 if it groups thousands.',
      ],
    },
    {
      title: 'thousands separators of every kind',
      changes: [
        edit('figures.csv', 'E11', '1.634,5'),
        edit('figures.csv', 'E13', '1.000.000'),
        edit('figures.csv', 'E14', '1,500.25'),
        edit('figures.csv', 'F14', '2 000'),
      ],
      vi: [
        'data/reports/2024-10/figures.csv:11:5  Ô E11, cột “value”: “1.634,5” có dấu ngăn nghìn. Viết 1634.5.',
        'data/reports/2024-10/figures.csv:13:5  Ô E13, cột “value”: “1.000.000” có dấu ngăn nghìn. Viết 1000000.',
        'data/reports/2024-10/figures.csv:14:5  Ô E14, cột “value”: “1,500.25” có dấu ngăn nghìn. Viết 1500.25.',
        'data/reports/2024-10/figures.csv:14:6  Ô F14, cột “value_to”: “2 000” có dấu ngăn nghìn. Viết 2000.',
      ],
    },
    {
      title: 'a percent sign',
      changes: [edit('figures.csv', 'E4', '58,46%'), edit('figures.csv', 'E5', '36.39%')],
      vi: [
        'data/reports/2024-10/figures.csv:4:5  Ô E4, cột “value”: “58,46%” có ký hiệu phần trăm. Viết 58.46; đơn vị lấy từ chỉ tiêu.',
        'data/reports/2024-10/figures.csv:5:5  Ô E5, cột “value”: “36.39%” có ký hiệu phần trăm. Viết 36.39; đơn vị lấy từ chỉ tiêu.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:4:5  Cell E4, column “value”: “58,46%” has a percent sign. Write 58.46; the unit comes from the indicator.',
        'data/reports/2024-10/figures.csv:5:5  Cell E5, column “value”: “36.39%” has a percent sign. Write 36.39; the unit comes from the indicator.',
      ],
    },
    {
      title: 'a unit beside the number',
      changes: [edit('figures.csv', 'E2', '29.5 triệu')],
      vi: [
        'data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “29.5 triệu” có cả đơn vị. Chỉ viết con số; đơn vị lấy từ chỉ tiêu.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:2:5  Cell E2, column “value”: “29.5 triệu” includes a unit. Write only the number; the unit comes from the indicator.',
      ],
    },
    {
      title: 'a fraction that a spreadsheet made a date of',
      changes: [
        edit('figures.csv', 'G8', '5-Jul'),
        edit('figures.csv', 'H8', '7-thg 5'),
        edit('figures.csv', 'G10', '05/07/2024'),
      ],
      vi: [
        'data/reports/2024-10/figures.csv:8:7  Ô G8, cột “numerator”: “5-Jul” là ngày tháng; có thể Excel đã tự đổi một phân số. Định dạng cột là Text rồi gõ lại con số; tử số và mẫu số ghi ở hai cột riêng.',
        'data/reports/2024-10/figures.csv:8:8  Ô H8, cột “denominator”: “7-thg 5” là ngày tháng; có thể Excel đã tự đổi một phân số. Định dạng cột là Text rồi gõ lại con số; tử số và mẫu số ghi ở hai cột riêng.',
        'data/reports/2024-10/figures.csv:10:7  Ô G10, cột “numerator”: “05/07/2024” là ngày tháng; có thể Excel đã tự đổi một phân số. Định dạng cột là Text rồi gõ lại con số; tử số và mẫu số ghi ở hai cột riêng.',
      ],
    },
    {
      title: 'an error value of Excel where a number belongs',
      changes: [edit('figures.csv', 'E2', '#REF!')],
      vi: [
        'data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “#REF!” là báo lỗi của Excel. Thay công thức bằng chính con số.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:2:5  Cell E2, column “value”: “#REF!” is an Excel error. Replace the formula by the number itself.',
      ],
    },
    {
      title: 'a number that Excel shortened',
      changes: [edit('figures.csv', 'E2', '9.45E+12')],
      vi: [
        'data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “9.45E+12” đã bị Excel rút gọn và có thể mất chữ số. Định dạng cột là Text rồi gõ lại đầy đủ con số.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:2:5  Cell E2, column “value”: “9.45E+12” was shortened by Excel and may have lost digits. Format the column as Text and retype the full number.',
      ],
    },
    {
      title: 'more digits than can be kept',
      changes: [edit('figures.csv', 'E2', '8578298000000000001')],
      vi: [
        'data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “8578298000000000001” có hơn 15 chữ số nên máy không giữ được chính xác. Dùng đơn vị lớn hơn.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:2:5  Cell E2, column “value”: “8578298000000000001” has more than 15 digits and cannot be kept exactly. Use a larger unit.',
      ],
    },
    {
      title: 'a number in words',
      changes: [edit('figures.csv', 'E2', 'khoảng ba mươi')],
      vi: [
        'data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “khoảng ba mươi” không phải là số. Viết số với dấu chấm thập phân (29.5); nếu báo cáo không nêu số thì bỏ dòng này.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:2:5  Cell E2, column “value”: “khoảng ba mươi” is not a number. Write a number with a decimal point (29.5); if the report gives no number, leave the row out.',
      ],
    },
    {
      title: 'no number',
      changes: [edit('figures.csv', 'E2', '')],
      vi: ['data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: Ô để trống. Điền giá trị.'],
      en: ['data/reports/2024-10/figures.csv:2:5  Cell E2, column “value”: The cell is blank. Fill it in.'],
    },
    {
      title: 'a negative count',
      changes: [edit('figures.csv', 'G8', '-11')],
      vi: ['data/reports/2024-10/figures.csv:8:7  Ô G8, cột “numerator”: “-11” là số âm. Viết số từ 0 trở lên.'],
      en: [
        'data/reports/2024-10/figures.csv:8:7  Cell G8, column “numerator”: “-11” is negative. Write a number of 0 or more.',
      ],
    },
    {
      title: 'an order with decimals',
      changes: [edit('sectors.csv', 'B2', '1.5')],
      vi: ['data/sectors.csv:2:2  Ô B2, cột “order”: “1.5” không phải số nguyên. Viết số nguyên từ 0 trở lên.'],
      en: [
        'data/sectors.csv:2:2  Cell B2, column “order”: “1.5” is not a whole number. Write a whole number, 0 or more.',
      ],
    },
  ])('$title', expectRefused);
});

describe('a date, a period or a place in the report is refused', () => {
  test.each<Refused>([
    {
      title: 'a day that does not exist',
      changes: [edit('changes.csv', 'A2', '31/4/2024')],
      vi: [
        'data/changes.csv:2:1  Ô A2, cột “date”: “31/4/2024” không phải là ngày. Viết năm-tháng-ngày, ví dụ 2024-06-30.',
      ],
      en: [
        'data/changes.csv:2:1  Cell A2, column “date”: “31/4/2024” is not a date. Write year-month-day, for example 2024-06-30.',
      ],
    },
    {
      title: 'a date with two readings',
      changes: [edit('changes.csv', 'A2', '5/7/2024')],
      vi: [
        'data/changes.csv:2:1  Ô A2, cột “date”: “5/7/2024” có thể là 2024-07-05 hoặc 2024-05-07. Viết rõ 2024-07-05 hoặc 2024-05-07.',
      ],
      en: [
        'data/changes.csv:2:1  Cell A2, column “date”: “5/7/2024” could be 2024-07-05 or 2024-05-07. Write 2024-07-05 or 2024-05-07.',
      ],
    },
    {
      title: 'a period in words or of more than one school year',
      changes: [
        edit('figures.csv', 'C2', '2020-2024'),
        edit('figures.csv', 'C3', 'năm 2030'),
        edit('figures.csv', 'C7', 'giữa 2024'),
      ],
      vi: [
        'data/reports/2024-10/figures.csv:2:3  Ô C2, cột “period”: “2020-2024” không phải là thời kỳ. Viết 2020/2024.',
        'data/reports/2024-10/figures.csv:3:3  Ô C3, cột “period”: “năm 2030” không phải là thời kỳ. Viết 2030.',
        'data/reports/2024-10/figures.csv:7:3  Ô C7, cột “period”: “giữa 2024” không phải là thời kỳ. Viết 2024-06-30 (ngày), 2024-06 (tháng), 2024 (năm), 2021/2024 (từ năm đến năm), 2023-2024 (năm học) hoặc undated (báo cáo không ghi).',
      ],
    },
    {
      title: 'periods as spreadsheets and reports write them',
      changes: [
        edit('changes.csv', 'A2', '23/11/24'),
        edit('figures.csv', 'C2', '30/6/24'),
        edit('figures.csv', 'C3', '6/7/24'),
        edit('figures.csv', 'C4', 'Oct-24'),
        edit('figures.csv', 'C5', 'Thg10-24'),
        edit('figures.csv', 'C6', '01/10/2024'),
      ],
      vi: [
        'data/changes.csv:2:1  Ô A2, cột “date”: “23/11/24” không phải là ngày. Viết 2024-11-23.',
        'data/reports/2024-10/figures.csv:2:3  Ô C2, cột “period”: “30/6/24” không phải là thời kỳ. Viết 2024-06-30.',
        'data/reports/2024-10/figures.csv:3:3  Ô C3, cột “period”: “6/7/24” có thể là 2024-07-06 hoặc 2024-06-07. Viết rõ 2024-07-06 hoặc 2024-06-07.',
        'data/reports/2024-10/figures.csv:4:3  Ô C4, cột “period”: “Oct-24” không phải là thời kỳ. Viết 2024-10.',
        'data/reports/2024-10/figures.csv:5:3  Ô C5, cột “period”: “Thg10-24” không phải là thời kỳ. Viết 2024-10.',
        'data/reports/2024-10/figures.csv:6:3  Ô C6, cột “period”: “01/10/2024” có thể là 2024-10-01 hoặc 2024-10 hoặc 2024-01-10. Viết rõ 2024-10-01 hoặc 2024-10 hoặc 2024-01-10.',
      ],
    },
    {
      title: 'parts of a year as reports write them',
      changes: [
        edit('figures.csv', 'C7', 'Quý II/2024'),
        edit('figures.csv', 'C8', '6 tháng đầu năm 2024'),
        edit('figures.csv', 'C9', '10/2024'),
      ],
      vi: [
        'data/reports/2024-10/figures.csv:7:3  Ô C7, cột “period”: “Quý II/2024” không phải là thời kỳ. Viết 2024-04-01/2024-06-30.',
        'data/reports/2024-10/figures.csv:8:3  Ô C8, cột “period”: “6 tháng đầu năm 2024” không phải là thời kỳ. Viết 2024-01-01/2024-06-30.',
        'data/reports/2024-10/figures.csv:9:3  Ô C9, cột “period”: “10/2024” không phải là thời kỳ. Viết 2024-10.',
      ],
    },
    {
      title: 'a place that is nearly one',
      changes: [
        edit('figures.csv', 'J2', 'III.1.2 đoạn 1'),
        edit('figures.csv', 'J3', 'trang 5'),
        edit('figures.csv', 'J12', 'chú thích 7'),
      ],
      vi: [
        'data/reports/2024-10/figures.csv:2:10  Ô J2, cột “locator”: “III.1.2 đoạn 1” không phải vị trí trong báo cáo. Viết III.1.2 ¶1.',
        'data/reports/2024-10/figures.csv:3:10  Ô J3, cột “locator”: “trang 5” không phải vị trí trong báo cáo. Viết mục và đoạn (III.1.2 ¶3) hoặc chú thích (note 7).',
        'data/reports/2024-10/figures.csv:12:10  Ô J12, cột “locator”: “chú thích 7” không phải vị trí trong báo cáo. Viết note 7.',
      ],
    },
    {
      title: 'a place in words',
      changes: [
        edit('figures.csv', 'J2', 'mục III.1.2 đoạn 1'),
        edit('figures.csv', 'J3', 'V.2.2 2'),
        edit('figures.csv', 'J4', 'chú thích 7'),
      ],
      vi: [
        'data/reports/2024-10/figures.csv:2:10  Ô J2, cột “locator”: “mục III.1.2 đoạn 1” không phải vị trí trong báo cáo. Viết III.1.2 ¶1.',
        'data/reports/2024-10/figures.csv:3:10  Ô J3, cột “locator”: “V.2.2 2” không phải vị trí trong báo cáo. Viết V.2.2 ¶2.',
        'data/reports/2024-10/figures.csv:4:10  Ô J4, cột “locator”: “chú thích 7” không phải vị trí trong báo cáo. Viết note 7.',
      ],
    },
  ])('$title', expectRefused);
});

describe('a word, an id or a text is refused', () => {
  test.each<Refused>([
    {
      title: 'a web address without its beginning, or with a space',
      changes: [edit('site.csv', 'T2', 'creativecommons.org'), edit('site.csv', 'U2', 'https://example.org/a b')],
      vi: [
        'data/site.csv:2:20  Ô T2, cột “licence_url”: “creativecommons.org” không phải địa chỉ trang. Viết cả https:// ở đầu, không có dấu cách, hoặc để trống.',
        'data/site.csv:2:21  Ô U2, cột “repository”: “https://example.org/a b” không phải địa chỉ trang. Viết cả https:// ở đầu, không có dấu cách, hoặc để trống.',
      ],
      en: [
        'data/site.csv:2:20  Cell T2, column “licence_url”: “creativecommons.org” is not a web address. Begin with https:// and leave out spaces, or leave the cell blank.',
        'data/site.csv:2:21  Cell U2, column “repository”: “https://example.org/a b” is not a web address. Begin with https:// and leave out spaces, or leave the cell blank.',
      ],
    },
    {
      title: 'a word that is misspelt, and one like none of the list',
      changes: [edit('figures.csv', 'B2', 'acutal'), edit('figures.csv', 'B4', 'mốc')],
      vi: [
        'data/reports/2024-10/figures.csv:2:2  Ô B2, cột “kind”: “acutal” không có trong danh sách cho phép. Có phải ý bạn là “actual”? Chọn một trong: baseline, target, actual, estimate, goal, planned, allotted, stated.',
        'data/reports/2024-10/figures.csv:4:2  Ô B4, cột “kind”: “mốc” không có trong danh sách cho phép. Chọn một trong: baseline, target, actual, estimate, goal, planned, allotted, stated.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:2:2  Cell B2, column “kind”: “acutal” is not in the list of allowed words. Did you mean “actual”? Choose one of: baseline, target, actual, estimate, goal, planned, allotted, stated.',
        'data/reports/2024-10/figures.csv:4:2  Cell B4, column “kind”: “mốc” is not in the list of allowed words. Choose one of: baseline, target, actual, estimate, goal, planned, allotted, stated.',
      ],
    },
    {
      title: 'a word in capitals',
      changes: [edit('indicators.csv', 'H2', 'Higher')],
      vi: [
        'data/indicators.csv:2:8  Ô H2, cột “direction”: “Higher” không có trong danh sách cho phép. Có phải ý bạn là “higher”? Chọn một trong: higher, lower, exact, none.',
      ],
      en: [
        'data/indicators.csv:2:8  Cell H2, column “direction”: “Higher” is not in the list of allowed words. Did you mean “higher”? Choose one of: higher, lower, exact, none.',
      ],
    },
    {
      title: 'what people write in Vietnamese for a word of the list',
      changes: [
        edit('figures.csv', 'K2', 'có'),
        edit('figures.csv', 'K3', 'TRUE'),
        edit('figures.csv', 'B4', 'mốc đầu'),
        edit('figures.csv', 'B5', 'ước thực hiện'),
        edit('figures.csv', 'D6', 'dưới'),
        edit('figures.csv', 'K7', 'không'),
      ],
      vi: [
        'data/reports/2024-10/figures.csv:2:11  Ô K2, cột “reference”: “có” không có trong danh sách cho phép. Có phải ý bạn là “yes”? Chọn một trong: yes, no.',
        'data/reports/2024-10/figures.csv:3:11  Ô K3, cột “reference”: “TRUE” không có trong danh sách cho phép. Có phải ý bạn là “yes”? Chọn một trong: yes, no.',
        'data/reports/2024-10/figures.csv:4:2  Ô B4, cột “kind”: “mốc đầu” không có trong danh sách cho phép. Có phải ý bạn là “baseline”? Chọn một trong: baseline, target, actual, estimate, goal, planned, allotted, stated.',
        'data/reports/2024-10/figures.csv:5:2  Ô B5, cột “kind”: “ước thực hiện” không có trong danh sách cho phép. Có phải ý bạn là “estimate”? Chọn một trong: baseline, target, actual, estimate, goal, planned, allotted, stated.',
        'data/reports/2024-10/figures.csv:6:4  Ô D6, cột “operator”: “dưới” không có trong danh sách cho phép. Có phải ý bạn là “below”? Chọn một trong: equal, at-least, above, at-most, below, between.',
        'data/reports/2024-10/figures.csv:7:11  Ô K7, cột “reference”: “không” không có trong danh sách cho phép. Có phải ý bạn là “no”? Chọn một trong: yes, no.',
      ],
    },
    {
      title: 'an address with diacritics or another sign than a hyphen',
      changes: [edit('indicators.csv', 'B2', 'Thu nhập (đầu người)'), edit('indicators.csv', 'B3', 'ho-ngheo_vn')],
      vi: [
        'data/indicators.csv:2:2  Ô B2, cột “slug”: “Thu nhập (đầu người)” không phải mã hợp lệ. Chỉ dùng chữ thường a–z không dấu, chữ số và gạch nối, ví dụ thu-nhap-dau-nguoi.',
        'data/indicators.csv:3:2  Ô B3, cột “slug”: “ho-ngheo_vn” không phải mã hợp lệ. Chỉ dùng chữ thường a–z không dấu, chữ số và gạch nối, ví dụ ho-ngheo-vn.',
      ],
      en: [
        'data/indicators.csv:2:2  Cell B2, column “slug”: “Thu nhập (đầu người)” is not a valid id. Use only small letters a–z, digits and hyphens, for example thu-nhap-dau-nguoi.',
        'data/indicators.csv:3:2  Cell B3, column “slug”: “ho-ngheo_vn” is not a valid id. Use only small letters a–z, digits and hyphens, for example ho-ngheo-vn.',
      ],
    },
    {
      title: 'an id with a space',
      changes: [
        addRow('explanations.csv', null, { check: 'claim income', text_vi: 'Giải thích', text_en: 'Explanation' }),
      ],
      vi: [
        'data/reports/2024-10/explanations.csv:2:1  Ô A2, cột “check”: “claim income” có ký tự không dùng được trong mã. Chỉ dùng chữ không dấu, chữ số và các dấu . / : _ -, không có khoảng trắng.',
      ],
      en: [
        'data/reports/2024-10/explanations.csv:2:1  Cell A2, column “check”: “claim income” has characters that an id cannot have. Use only letters without diacritics, digits and . / : _ -, without spaces.',
      ],
    },
    {
      title: 'invisible signs only',
      changes: [edit('indicators.csv', 'I2', '\u00a0\u200b')],
      vi: ['data/indicators.csv:2:9  Ô I2, cột “name_vi”: Ô để trống. Điền giá trị.'],
      en: ['data/indicators.csv:2:9  Cell I2, column “name_vi”: The cell is blank. Fill it in.'],
    },
    {
      title: 'control characters',
      changes: [
        edit('indicators.csv', 'I2', 'Thu\u0007 nhập'),
        edit('indicators.csv', 'I3', 'Hộ \u001b[31mnghèo'),
        edit('indicators.csv', 'A4', 'literacy\u0001'),
        edit('indicators.csv', 'J5', 'Health\ufffe'),
      ],
      vi: [
        'data/indicators.csv:2:9  Ô I2, cột “name_vi”: Ô có ký tự không hiển thị được (U+0007). Xóa nội dung ô rồi gõ lại bằng tay.',
        'data/indicators.csv:3:9  Ô I3, cột “name_vi”: Ô có ký tự không hiển thị được (U+001B). Xóa nội dung ô rồi gõ lại bằng tay.',
        'data/indicators.csv:4:1  Ô A4, cột “id”: Ô có ký tự không hiển thị được (U+0001). Xóa nội dung ô rồi gõ lại bằng tay.',
        'data/indicators.csv:5:10  Ô J5, cột “name_en”: Ô có ký tự không hiển thị được (U+FFFE). Xóa nội dung ô rồi gõ lại bằng tay.',
      ],
    },
    {
      title: 'error values of Excel in texts and dates',
      changes: [
        edit('indicators.csv', 'I2', '#REF!'),
        edit('indicators.csv', 'J3', '#N/A'),
        edit('indicators.csv', 'K4', '#NAME?'),
        edit('figures.csv', 'I2', '#VALUE!'),
        edit('terms.csv', 'B2', '########'),
      ],
      vi: [
        'data/indicators.csv:2:9  Ô I2, cột “name_vi”: “#REF!” là báo lỗi của Excel. Gõ lại nội dung đúng; nếu ô chỉ hiện #### thì kéo rộng cột rồi lưu lại.',
        'data/indicators.csv:3:10  Ô J3, cột “name_en”: “#N/A” là báo lỗi của Excel. Gõ lại nội dung đúng; nếu ô chỉ hiện #### thì kéo rộng cột rồi lưu lại.',
        'data/indicators.csv:4:11  Ô K4, cột “description_vi”: “#NAME?” là báo lỗi của Excel. Gõ lại nội dung đúng; nếu ô chỉ hiện #### thì kéo rộng cột rồi lưu lại.',
        'data/reports/2024-10/figures.csv:2:9  Ô I2, cột “printed”: “#VALUE!” là báo lỗi của Excel. Gõ lại nội dung đúng; nếu ô chỉ hiện #### thì kéo rộng cột rồi lưu lại.',
        'data/terms.csv:2:2  Ô B2, cột “start”: “########” là báo lỗi của Excel. Gõ lại nội dung đúng; nếu ô chỉ hiện #### thì kéo rộng cột rồi lưu lại.',
      ],
    },
    {
      title: 'what a spreadsheet would run',
      changes: [
        edit('indicators.csv', 'I2', "=cmd|' /C calc'!A0"),
        edit('indicators.csv', 'I3', '@SUM(A1)'),
        edit('indicators.csv', 'I4', '+1+1'),
        edit('indicators.csv', 'I5', '-2+3'),
        edit('indicators.csv', 'I6', '\t=1+1'),
        edit('indicators.csv', 'J7', 'Mắc-ca;=1+1'),
        edit('indicators.csv', 'J8', '＝1+1'),
        edit('breakdowns.csv', 'K3', 'Ka Lăng; "=HYPERLINK(1)'),
      ],
      vi: [
        "data/indicators.csv:2:9  Ô I2, cột “name_vi”: “=cmd|' /C calc'!A0” có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức. Viết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.",
        'data/indicators.csv:3:9  Ô I3, cột “name_vi”: “@SUM(A1)” có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức. Viết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.',
        'data/indicators.csv:4:9  Ô I4, cột “name_vi”: “+1+1” có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức. Viết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.',
        'data/indicators.csv:5:9  Ô I5, cột “name_vi”: “-2+3” có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức. Viết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.',
        'data/indicators.csv:6:9  Ô I6, cột “name_vi”: “=1+1” có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức. Viết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.',
        'data/indicators.csv:7:10  Ô J7, cột “name_en”: “Mắc-ca;=1+1” có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức. Viết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.',
        'data/indicators.csv:8:10  Ô J8, cột “name_en”: “＝1+1” có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức. Viết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.',
        'data/reports/2024-10/breakdowns.csv:3:11  Ô K3, cột “items”: “Ka Lăng; "=HYPERLINK(1)” có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức. Viết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.',
      ],
    },
    {
      title: 'letters that were lost in saving',
      changes: [
        edit('indicators.csv', 'I2', 'Thu nh?p bình quân'),
        edit('indicators.csv', 'I3', 'T? l? h? nghèo có đ??c không?'),
      ],
      vi: [
        'data/indicators.csv:2:9  Ô I2, cột “name_vi”: “Thu nh?p bình quân” có dấu ? thay cho chữ có dấu đã mất khi lưu. Gõ lại chữ bị mất và lưu bằng UTF-8 (trong Excel: “CSV UTF-8”, không phải “CSV (Comma delimited)”).',
        'data/indicators.csv:3:9  Ô I3, cột “name_vi”: “T? l? h? nghèo có đ??c không?” có dấu ? thay cho chữ có dấu đã mất khi lưu. Gõ lại chữ bị mất và lưu bằng UTF-8 (trong Excel: “CSV UTF-8”, không phải “CSV (Comma delimited)”).',
      ],
      en: [
        'data/indicators.csv:2:9  Cell I2, column “name_vi”: “Thu nh?p bình quân” has a ? in place of letters with accents that were lost in saving. Type the lost letters again and save as UTF-8 (in Excel: “CSV UTF-8”, not “CSV (Comma delimited)”).',
        'data/indicators.csv:3:9  Cell I3, column “name_vi”: “T? l? h? nghèo có đ??c không?” has a ? in place of letters with accents that were lost in saving. Type the lost letters again and save as UTF-8 (in Excel: “CSV UTF-8”, not “CSV (Comma delimited)”).',
      ],
    },
    {
      title: 'a name and a description without end',
      changes: [
        edit('indicators.csv', 'I2', Array(20).fill('Thu nhập').join(' ')),
        edit('indicators.csv', 'K3', Array(300).fill('Dài').join(' ')),
      ],
      vi: [
        'data/indicators.csv:2:9  Ô I2, cột “name_vi”: Nội dung dài 179 ký tự, nhiều nhất là 160. Viết ngắn lại; có thể dấu ngoặc kép thiếu đã gộp nhiều ô vào một.',
        'data/indicators.csv:3:11  Ô K3, cột “description_vi”: Nội dung dài 1199 ký tự, nhiều nhất là 1000. Viết ngắn lại; có thể dấu ngoặc kép thiếu đã gộp nhiều ô vào một.',
      ],
      en: [
        'data/indicators.csv:2:9  Cell I2, column “name_vi”: The text has 179 characters, 160 at most. Shorten it; a missing quotation mark may have joined several cells.',
        'data/indicators.csv:3:11  Cell K3, column “description_vi”: The text has 1199 characters, 1000 at most. Shorten it; a missing quotation mark may have joined several cells.',
      ],
    },
  ])('$title', expectRefused);
});
