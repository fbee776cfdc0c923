// The workbook of the small data folder, read back.

import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { workbook } from '../../src/exports/workbook';
import { validFiles } from '../dataset/fixtures';

const files = await validFiles();
const { dataset } = loadDataset(files);
if (dataset === null) throw new Error('the valid fixture has problems');
const published = [...files].map(([path, bytes]) => ({ path, bytes }));
const figures = 'reports/2024-10/figures.csv';
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await workbook(dataset, published, 'https://example.org/du-lieu/');
});

const sheet = async (name: string, from = bytes) => {
  const { sheets } = await readXlsx(from);
  const found = sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}: ${sheets.map((each) => each.name).join(', ')}`);
  return found.rows;
};

test('the first sheet says what it is, every table has a sheet, dictionary and sources stand last', async () => {
  const { sheets } = await readXlsx(bytes);
  const names = sheets.map(({ name }) => name);
  expect([names[0], ...names.slice(-3)]).toEqual(['README', 'Từ điển dữ liệu vi', 'Data dictionary en', 'sources']);
  expect(names).toContain('indicators');
  expect(names).toContain('2024-10 figures');
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['a number', `indicator,value\na,-0.5\n`, -0.5],
  ['a whole number', `indicator,numerator\na,12\n`, 12],
  ['a blank cell', `indicator,value,note_vi\na,,x\n`, null],
  ['a text of digits', `indicator,printed\na,02\n`, '02'],
  ['a text that a spreadsheet would run', `indicator,note_vi\na,=1+1\n`, '=1+1'],
])('%s is what the CSV says', async (_, text, value) => {
  const own = await workbook(dataset, [{ path: figures, bytes: new TextEncoder().encode(text) }], null);
  const [, row] = await sheet('2024-10 figures', own);
  expect(row?.[1]).toBe(value);
});

test('a day is a day', async () => {
  const text = 'date,what_vi\n2024-06-30,Sửa\n';
  const own = await workbook(dataset, [{ path: 'changes.csv', bytes: new TextEncoder().encode(text) }], null);
  expect((await sheet('changes', own))[1]?.[0]).toEqual(new Date('2024-06-30T00:00:00Z'));
});

test('no cell is a formula', () => {
  for (const [path, content] of Object.entries(unzipSync(bytes)))
    if (path.endsWith('.xml')) expect(new TextDecoder().decode(content), path).not.toMatch(/<f[ >]/);
});

test('the same data give the same bytes', async () => {
  expect(await workbook(dataset, published, 'https://example.org/du-lieu/')).toEqual(bytes);
});

test.each([
  ['https://example.org/du-lieu/', true],
  [null, false],
])('the read-me names the address of the data page where it is known: %s', async (address, isNamed) => {
  const text = (await sheet('README', await workbook(dataset, [], address))).flat().join('\n');
  expect(text.includes('https://example.org/du-lieu/')).toBe(isNamed);
  expect(text).toContain('CC BY 4.0');
});
