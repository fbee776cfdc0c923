// The lists of the data page: the files with what each holds, and the columns of a table.
import { expect, test } from 'vitest';
import type { TableEntry } from '../../src/dataset/dictionary';
import { columnTable, fileTable } from '../../src/tables/data-table';
import { columnsOf, rowsOf } from './rows';

const files = [
  { path: 'units.csv', rows: 30 },
  { path: 'reports/2024-10/figures.csv', rows: 1240 },
  { path: 'figures.csv', rows: 1 },
];
const entry: TableEntry = {
  table: 'units',
  file: 'units.csv',
  scope: 'shared',
  title: { vi: 'Đơn vị', en: 'Units' },
  key: ['id'],
  columns: [
    { name: 'id', about: { vi: 'Mã', en: 'Id' }, type: 'string', required: true, allowed: null, ref: null },
    {
      name: 'kind',
      about: { vi: 'Loại', en: 'Kind' },
      type: 'string',
      required: false,
      allowed: ['a', 'b'],
      ref: null,
    },
    {
      name: 'sector',
      about: { vi: 'Ở đâu', en: 'Where' },
      type: 'integer',
      required: false,
      allowed: null,
      ref: 'sectors',
    },
  ],
};

test('a file has the title of its table, wherever a report keeps it, and its rows; an unknown one has its path', () => {
  const table = fileTable(files, 'en', {
    hrefOf: (path) => `/data/${path}`,
    spreadsheetOf: (path) => `/excel/${path}`,
  });
  expect(columnsOf(table)).toEqual([
    'file name: File',
    'about text: Content',
    'rows number: Rows',
    'spreadsheet text: For Excel',
  ]);
  expect(rowsOf(table)).toEqual([
    'units.csv | Units | 30 | units.csv for Excel',
    'reports/2024-10/figures.csv | Figures | 1,240 | figures.csv for Excel',
    'figures.csv | figures.csv | 1 | figures.csv for Excel',
  ]);
  expect(table.rows[1]?.cells.map(({ href }) => href)).toEqual([
    '/data/reports/2024-10/figures.csv',
    undefined,
    undefined,
    '/excel/reports/2024-10/figures.csv',
  ]);
});

test('a column says what a cell may hold: listed words, ids of a table, or no limit', () => {
  expect(columnsOf(columnTable(entry, 'vi'))).toEqual([
    'column name: Cột',
    'meaning text: Ý nghĩa',
    'type text: Kiểu',
    'required text: Bắt buộc',
    'allowed text: Giá trị cho phép',
  ]);
  expect(rowsOf(columnTable(entry, 'vi'))).toEqual([
    'id | Mã | chữ | có | –',
    'kind | Loại | chữ | không | a, b',
    'sector | Ở đâu | số nguyên | không | sectors',
  ]);
});

test('names of columns are set as code, and what is said of them may quote words of either language', () => {
  const [name, about] = columnTable(entry, 'en').rows[0]?.cells ?? [];
  expect([name?.code, about?.verbatim]).toEqual([true, true]);
});
