// The copies of the tables that a double click opens in a spreadsheet.
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { plainCsv } from '../../src/dataset/plain';
import { readFolder } from '../../src/dataset/read';
import { spreadsheetCsv } from '../../src/exports/spreadsheet-csv';
import { validFiles } from '../dataset/fixtures';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const of = (path: string, text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(spreadsheetCsv(path, bytes(text)));

test.each([
  ['a mark says that it is UTF-8', 'groups.csv', 'id,name_vi\n1,Kinh tế\n', '\uFEFFid;name_vi\n1;Kinh tế\n'],
  [
    'numbers have decimal commas',
    'reports/x/explanations.csv',
    'check,difference\na,-0.5\n',
    '\uFEFFcheck;difference\na;-0,5\n',
  ],
  [
    'ids, dates and texts keep their points',
    'changes.csv',
    'date,what_vi\n2024-06-30,Mục 1.5\n',
    '\uFEFFdate;what_vi\n2024-06-30;Mục 1.5\n',
  ],
  [
    'a comma needs no quotation marks',
    'groups.csv',
    'id,name_vi\n1,"Kinh tế, rừng"\n',
    '\uFEFFid;name_vi\n1;Kinh tế, rừng\n',
  ],
  [
    'a semicolon and a quotation mark do',
    'units.csv',
    'id,spellings\nha,"ha;""a"" b"\n',
    '\uFEFFid;spellings\nha;"ha;""a"" b"\n',
  ],
])('%s', (_, path, plain, text) => {
  expect(of(path, plain)).toBe(text);
});

test.each([
  ['the small folder', validFiles],
  ['the data', () => readFolder('data')],
])('put in the place of the tables they give the same dataset: %s', async (_, folder) => {
  const files = await folder();
  const saved = new Map(
    [...files].map(([path, content]) => {
      const plain = plainCsv(path, content);
      return [path, plain ? spreadsheetCsv(path, plain) : content];
    }),
  );
  const valuesIn = (tables: typeof files) => {
    const { dataset, problems } = loadDataset(tables);
    return [
      problems,
      dataset?.figures.map(({ indicator, value, valueTo, fraction, printed, period }) => [
        indicator.id,
        value,
        valueTo,
        fraction,
        printed,
        period,
      ]),
      dataset?.claims.map(({ value, printed, locator }) => [value, printed, locator]),
    ];
  };
  expect(valuesIn(saved)).toEqual(valuesIn(files));
});
