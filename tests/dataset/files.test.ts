// The files of a folder and the lines of a file: what is missing, foreign, damaged or out of shape is named with its remedy.
import { describe, test } from 'vitest';
import {
  addRow,
  edit,
  expectRefused,
  insertLine,
  type Refused,
  removeFile,
  removeRows,
  replaceFile,
  resave,
  resaveRows,
} from './fixtures';

describe('a file is refused', () => {
  test.each<Refused>([
    {
      title: 'two tables are missing',
      changes: [removeFile('claims.csv'), removeFile('units.csv')],
      vi: [
        'data/reports/2024-10/claims.csv:1:1  Thiếu tệp này. Thêm tệp; nếu chưa có dữ liệu thì chỉ cần dòng tiêu đề.',
        'data/units.csv:1:1  Thiếu tệp này. Thêm tệp; nếu chưa có dữ liệu thì chỉ cần dòng tiêu đề.',
      ],
      en: [
        'data/reports/2024-10/claims.csv:1:1  This file is missing. Add it; without data, a header line is enough.',
        'data/units.csv:1:1  This file is missing. Add it; without data, a header line is enough.',
      ],
    },
    {
      title: 'a name in other letter case',
      changes: [
        resave('groups.csv', (text) => text),
        (files) => void files.set('Groups.CSV', files.get('groups.csv') as Uint8Array),
        removeFile('groups.csv'),
      ],
      vi: [
        'data/Groups.CSV:1:1  Tệp không thuộc bảng nào. Có phải ý bạn là “groups.csv”? Đổi tên hoặc đưa tệp ra khỏi thư mục dữ liệu.',
        'data/groups.csv:1:1  Thiếu tệp này. Thêm tệp; nếu chưa có dữ liệu thì chỉ cần dòng tiêu đề.',
      ],
      en: [
        'data/Groups.CSV:1:1  This file is not one of the tables. Did you mean “groups.csv”? Rename it or move it out of the data folder.',
        'data/groups.csv:1:1  This file is missing. Add it; without data, a header line is enough.',
      ],
    },
    {
      title: 'a misspelt name and a file that is no table; those of stories and pages are left alone',
      changes: [
        (files) => void files.set('indicator.csv', files.get('indicators.csv') as Uint8Array),
        removeFile('indicators.csv'),
        replaceFile('stories/table.csv', 'x\n'),
        replaceFile('pages/table.csv', 'x\n'),
        replaceFile('my-pages/table.csv', 'x\n'),
        replaceFile('reports/2024-10/what-the-office-wrote-down.csv', 'id\n'),
      ],
      vi: [
        'data/indicator.csv:1:1  Tệp không thuộc bảng nào. Có phải ý bạn là “indicators.csv”? Đổi tên hoặc đưa tệp ra khỏi thư mục dữ liệu.',
        'data/indicators.csv:1:1  Thiếu tệp này. Thêm tệp; nếu chưa có dữ liệu thì chỉ cần dòng tiêu đề.',
        'data/my-pages/table.csv:1:1  Tệp không thuộc bảng nào. Đổi tên hoặc đưa tệp ra khỏi thư mục dữ liệu.',
        'data/reports/2024-10/what-the-office-wrote-down.csv:1:1  Tệp không thuộc bảng nào. Đổi tên hoặc đưa tệp ra khỏi thư mục dữ liệu.',
      ],
    },
    {
      title: 'workbooks beside the tables',
      changes: [
        replaceFile('indicators.xlsx', 'PK\u0003\u0004'),
        replaceFile('reports/2024-10/figures.xls', 'PK\u0003\u0004'),
      ],
      vi: [
        'data/indicators.xlsx:1:1  Sổ Excel không được đọc; sửa trong tệp này chưa vào số liệu của trang. Lưu từng bảng thành tệp .csv dạng “CSV UTF-8”, rồi đưa sổ Excel ra khỏi thư mục dữ liệu.',
        'data/reports/2024-10/figures.xls:1:1  Sổ Excel không được đọc; sửa trong tệp này chưa vào số liệu của trang. Lưu từng bảng thành tệp .csv dạng “CSV UTF-8”, rồi đưa sổ Excel ra khỏi thư mục dữ liệu.',
      ],
      en: [
        'data/indicators.xlsx:1:1  Workbooks are not read; what was changed here is not yet in the data. Save each table as a .csv file of type “CSV UTF-8”, then move the workbook out of the data folder.',
        'data/reports/2024-10/figures.xls:1:1  Workbooks are not read; what was changed here is not yet in the data. Save each table as a .csv file of type “CSV UTF-8”, then move the workbook out of the data folder.',
      ],
    },
    {
      title: 'other formats under the name of a CSV',
      changes: [
        replaceFile(
          'indicators.csv',
          Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0xb5, 0xb8, 0xa9]),
        ),
        replaceFile('units.csv', '%PDF-1.7\n'),
        replaceFile('figures.csv', '<html><body><table><tr><td>indicator</td></tr></table></body></html>\n'),
      ],
      vi: [
        'data/indicators.csv:1:1  Tệp có đuôi .csv nhưng bên trong là sổ Excel. Mở tệp bằng Excel, chọn Save As, loại tệp “CSV UTF-8 (Comma delimited)”; đổi đuôi tệp thì chưa đủ.',
        'data/reports/2024-10/figures.csv:1:1  Tệp có đuôi .csv nhưng bên trong là trang web (HTML, XML). Mở tệp bằng Excel, chọn Save As, loại tệp “CSV UTF-8 (Comma delimited)”; đổi đuôi tệp thì chưa đủ.',
        'data/units.csv:1:1  Tệp có đuôi .csv nhưng bên trong là tệp PDF. Mở tệp bằng Excel, chọn Save As, loại tệp “CSV UTF-8 (Comma delimited)”; đổi đuôi tệp thì chưa đủ.',
      ],
    },
    {
      title: 'nothing but white space',
      changes: [replaceFile('places.csv', ' \n\n')],
      vi: ['data/places.csv:1:1  Tệp rỗng. Cần ít nhất dòng tiêu đề.'],
      en: ['data/places.csv:1:1  The file is empty. It needs at least a header line.'],
    },
    {
      title: 'no report at all',
      changes: [
        removeFile('report.csv'),
        removeFile('sections.csv'),
        removeFile('paragraphs.csv'),
        removeFile('figures.csv'),
        removeFile('claims.csv'),
        removeFile('breakdowns.csv'),
        removeFile('documents.csv'),
        removeFile('explanations.csv'),
      ],
      vi: [
        'data/reports:1:1  Chưa có báo cáo nào. Tạo thư mục reports/<mã báo cáo>/ với các bảng của báo cáo, ví dụ reports/2024-10/.',
      ],
      en: [
        'data/reports:1:1  There is no report yet. Make a folder reports/<report id>/ with the tables of a report, for example reports/2024-10/.',
      ],
    },
  ])('$title', expectRefused);
});

describe('an encoding is refused', () => {
  test.each<Refused>([
    {
      title: 'Latin letters in one byte',
      changes: [
        edit('places.csv', 'D2', 'Ka Lãng'),
        edit('places.csv', 'F2', ''),
        edit('places.csv', 'G2', 'Thu Lum'),
        edit('places.csv', 'D3', 'Mù Ca'),
        edit('places.csv', 'G3', 'Mù Ca'),
        resave('places.csv', (text) => Buffer.from(text, 'latin1')),
      ],
      vi: [
        'data/places.csv:2:1  Tệp có ký tự hỏng (“L�ng”), không đọc được bằng UTF-8. Lưu lại bằng UTF-8 (trong Excel chọn “CSV UTF-8”), rồi gõ lại các chữ bị hỏng.',
      ],
      en: [
        'data/places.csv:2:1  The file has damaged letters (“L�ng”) that cannot be read as UTF-8. Save it as UTF-8 (in Excel choose “CSV UTF-8”), then retype the damaged words.',
      ],
    },
    {
      title: 'UTF-8 that was read as Latin',
      changes: [edit('groups.csv', 'B3', 'Rá»«ng')],
      vi: [
        'data/groups.csv:3:1  Chữ “Rá»«ng” cho thấy tệp từng bị đọc sai bảng mã. Mở lại tệp gốc rồi lưu bằng UTF-8 (trong Excel: “CSV UTF-8”).',
      ],
      en: [
        'data/groups.csv:3:1  “Rá»«ng” shows that the file was once read in the wrong encoding. Open the original file again and save it as UTF-8 (in Excel: “CSV UTF-8”).',
      ],
    },
    {
      title: 'letters that were lost in an earlier conversion',
      changes: [edit('places.csv', 'D3', 'M\ufffd C\ufffd')],
      vi: [
        'data/places.csv:3:1  Tệp có ký tự hỏng (“M�”), không đọc được bằng UTF-8. Lưu lại bằng UTF-8 (trong Excel chọn “CSV UTF-8”), rồi gõ lại các chữ bị hỏng.',
      ],
      en: [
        'data/places.csv:3:1  The file has damaged letters (“M�”) that cannot be read as UTF-8. Save it as UTF-8 (in Excel choose “CSV UTF-8”), then retype the damaged words.',
      ],
    },
    {
      title: 'TCVN3',
      changes: [edit('places.csv', 'D3', 'X· TiÕng ViÖt cã 29 ch÷ c¸i'), edit('places.csv', 'G3', 'Mï C¶')],
      vi: [
        'data/places.csv:3:1  Chữ “X·” cho thấy tệp dùng bảng mã TCVN3 (ABC). Chuyển sang Unicode dựng sẵn (bằng UniKey chẳng hạn) rồi lưu lại bằng UTF-8 (trong Excel: “CSV UTF-8”).',
      ],
      en: [
        'data/places.csv:3:1  “X·” shows that the file uses the TCVN3 (ABC) encoding. Convert it to precomposed Unicode (with UniKey, for example) and save it as UTF-8 (in Excel: “CSV UTF-8”).',
      ],
    },
    {
      title: 'VNI',
      changes: [edit('places.csv', 'D3', 'Tieáng Vieät coù 29 chöõ caùi'), edit('places.csv', 'G3', 'Muø Caû')],
      vi: [
        'data/places.csv:3:1  Chữ “Tieáng” cho thấy tệp dùng bảng mã VNI. Chuyển sang Unicode dựng sẵn (bằng UniKey chẳng hạn) rồi lưu lại bằng UTF-8 (trong Excel: “CSV UTF-8”).',
      ],
      en: [
        'data/places.csv:3:1  “Tieáng” shows that the file uses the VNI encoding. Convert it to precomposed Unicode (with UniKey, for example) and save it as UTF-8 (in Excel: “CSV UTF-8”).',
      ],
    },
  ])('$title', expectRefused);
});

describe('a header is refused', () => {
  test.each<Refused>([
    {
      title: 'no header, or one in other words',
      changes: [
        edit('groups.csv', 'A1', 'mã'),
        edit('groups.csv', 'B1', 'tên'),
        edit('groups.csv', 'C1', 'tên tiếng Anh'),
        removeRows('sections.csv', 1),
      ],
      vi: [
        'data/groups.csv:1:1  Dòng 1: Dòng đầu (“mã”) không phải dòng tiêu đề của bảng này. Dòng 1 phải là tên các cột, viết đúng như sau: id, name_vi, name_en.',
        'data/reports/2024-10/sections.csv:1:1  Dòng 1: Dòng đầu (“III.1.2”) không phải dòng tiêu đề của bảng này. Dòng 1 phải là tên các cột, viết đúng như sau: section, title_vi, title_en.',
      ],
      en: [
        'data/groups.csv:1:1  Row 1: The first line (“mã”) is not the header of this table. Row 1 must hold the names of the columns, spelled so: id, name_vi, name_en.',
        'data/reports/2024-10/sections.csv:1:1  Row 1: The first line (“III.1.2”) is not the header of this table. Row 1 must hold the names of the columns, spelled so: section, title_vi, title_en.',
      ],
    },
    {
      title: 'a title above the header',
      changes: [insertLine('figures.csv', 1, ',,,,'), insertLine('figures.csv', 1, 'BẢNG SỐ LIỆU,,,,')],
      vi: [
        'data/reports/2024-10/figures.csv:1:1  Dòng 1: Dòng đầu (“BẢNG SỐ LIỆU”) không phải dòng tiêu đề của bảng này. Tiêu đề đang ở dòng 3: xóa các dòng phía trên.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:1:1  Row 1: The first line (“BẢNG SỐ LIỆU”) is not the header of this table. The header stands in row 3: delete the rows above it.',
      ],
    },
    {
      title: 'lines that lie in one cell',
      changes: [resave('figures.csv', (text) => text.replace(/.+/g, (line) => `"${line.replaceAll('"', '""')}"`))],
      vi: [
        'data/reports/2024-10/figures.csv:1:1  Dòng 1: Cả dòng nằm trong một ô, chưa tách thành các cột. Trong Excel chọn cột A, dùng Data > Text to Columns > Delimited > Comma, rồi lưu lại dạng “CSV UTF-8”.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:1:1  Row 1: Whole lines lie in one cell and are not split into columns. In Excel select column A, use Data > Text to Columns > Delimited > Comma, then save as “CSV UTF-8”.',
      ],
    },
    {
      title: 'a column is missing',
      changes: [resaveRows('places.csv', (rows) => rows.map((row) => row.slice(0, -1)))],
      vi: ['data/places.csv:1:1  Thiếu cột “successor”. Thêm “successor” vào dòng tiêu đề.'],
      en: ['data/places.csv:1:1  Column “successor” is missing. Add “successor” to the header line.'],
    },
    {
      title: 'a column without a name',
      changes: [
        resaveRows('groups.csv', (rows) =>
          rows.map(([id = '', ...others], at) => [id, at === 1 ? 'x' : '', ...others]),
        ),
      ],
      vi: ['data/groups.csv:1:2  Có cột không tên. Sửa tên cột hoặc xóa cột.'],
      en: ['data/groups.csv:1:2  A column has no name. Correct the name or delete the column.'],
    },
    {
      title: 'a column twice',
      changes: [edit('groups.csv', 'C1', 'name_vi')],
      vi: [
        'data/groups.csv:1:3  Cột “name_vi” xuất hiện hai lần. Có phải một cột là “name_en”? Sửa tên hoặc giữ lại một cột.',
      ],
      en: [
        'data/groups.csv:1:3  Column “name_vi” appears twice. Is one of them “name_en”? Correct the name or keep one of them.',
      ],
    },
    {
      title: 'a column that is misspelt, and one like none of the table',
      changes: [edit('groups.csv', 'B1', 'tên'), edit('indicators.csv', 'H1', 'direktion')],
      vi: [
        'data/groups.csv:1:2  Không có cột nào tên “tên”. Có phải ý bạn là “name_vi”? Sửa tên cột hoặc xóa cột.',
        'data/indicators.csv:1:8  Không có cột nào tên “direktion”. Có phải ý bạn là “direction”? Sửa tên cột hoặc xóa cột.',
      ],
    },
  ])('$title', expectRefused);
});

describe('a row is refused', () => {
  test.each<Refused>([
    {
      title: 'too many or too few cells',
      changes: [
        insertLine('groups.csv', 2, '1,Kinh tế, đời sống,Economy', 1),
        insertLine('groups.csv', 3, '2,Rừng', 1),
      ],
      vi: [
        'data/groups.csv:2:1  Dòng 2: Có 4 ô, trong khi tiêu đề có 3 cột. Ô D2 (“Economy”) nằm ngoài bảng: xóa nếu thừa. Ô có chứa dấu ngăn cột phải đặt trong dấu "…".',
        'data/groups.csv:3:1  Dòng 3: Có 2 ô, trong khi tiêu đề có 3 cột. Thêm các ô trống còn thiếu.',
      ],
      en: [
        'data/groups.csv:2:1  Row 2: It has 4 cells, but the header has 3 columns. Cell D2 (“Economy”) lies outside the table: delete it if it is not needed. A cell that contains the separator must stand in "…".',
        'data/groups.csv:3:1  Row 3: It has 2 cells, but the header has 3 columns. Add the missing blank cells.',
      ],
    },
    {
      title: 'a row of totals',
      changes: [addRow('figures.csv', null, { indicator: 'Tổng cộng', value: '100' })],
      vi: [
        'data/reports/2024-10/figures.csv:17:1  Dòng 17: Dòng “Tổng cộng” là dòng tổng. Xóa dòng này; tổng do máy tính.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:17:1  Row 17: “Tổng cộng” is a row of totals. Delete it; totals are computed.',
      ],
    },
    {
      title: 'the header once more',
      changes: [resaveRows('figures.csv', (rows) => rows.toSpliced(3, 0, rows[0] ?? []))],
      vi: ['data/reports/2024-10/figures.csv:4:1  Dòng 4: Dòng này lặp lại dòng tiêu đề. Xóa dòng này.'],
      en: ['data/reports/2024-10/figures.csv:4:1  Row 4: This row repeats the header. Delete it.'],
    },
    {
      title: 'a quotation mark inside a cell',
      changes: [insertLine('groups.csv', 2, '1,Kinh "tế",Economy', 1)],
      vi: [
        'data/groups.csv:2:1  Dòng 2: Dấu ngoặc kép nằm sai chỗ gần “Kinh”. Đặt cả ô trong dấu "…" và viết đôi ("") dấu ngoặc kép ở bên trong.',
      ],
      en: [
        'data/groups.csv:2:1  Row 2: A quotation mark is out of place near “Kinh”. Put the whole cell in "…" and write quotation marks inside it twice ("").',
      ],
    },
    {
      title: 'a quotation mark that closes in another row',
      changes: [resave('figures.csv', (text) => text.replace('"36,39%"', '"36,39%'))],
      vi: [
        'data/reports/2024-10/figures.csv:5:1  Dòng 5: Dấu ngoặc kép nằm sai chỗ. Đặt cả ô trong dấu "…" và viết đôi ("") dấu ngoặc kép ở bên trong.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:5:1  Row 5: A quotation mark is out of place. Put the whole cell in "…" and write quotation marks inside it twice ("").',
      ],
    },
    {
      title: 'a quotation mark that never closes',
      changes: [insertLine('sections.csv', 4, 'V.2.2,"Mục tiêu 2030,Goals for 2030', 1)],
      vi: [
        'data/reports/2024-10/sections.csv:4:1  Dòng 4: Dấu ngoặc kép mở ở dòng này không được đóng. Thêm dấu " ở cuối ô; dấu " bên trong ô phải viết đôi ("").',
      ],
      en: [
        'data/reports/2024-10/sections.csv:4:1  Row 4: The quotation mark opened on this line is never closed. Add " at the end of the cell; a " inside a cell is written twice ("").',
      ],
    },
    {
      title: 'blank lines and line ends in quotes keep lines and rows apart',
      changes: [
        edit('figures.csv', 'N9', 'Ước,\nchưa nghiệm\nthu.'),
        edit('figures.csv', 'E12', 'x'),
        insertLine('figures.csv', 4, ''),
        insertLine('figures.csv', 5, ',,,,'),
      ],
      vi: [
        'data/reports/2024-10/figures.csv:16:5  Ô E14, cột “value”: “x” không phải là số. Viết số với dấu chấm thập phân (29.5); nếu báo cáo không nêu số thì bỏ dòng này.',
      ],
      en: [
        'data/reports/2024-10/figures.csv:16:5  Cell E14, column “value”: “x” is not a number. Write a number with a decimal point (29.5); if the report gives no number, leave the row out.',
      ],
    },
  ])('$title', expectRefused);
});
