// Quotation marks and apostrophes are typographic in all that people read: strings, messages, tables, stories, About.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/dataset/csv';

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n');

/** The cells of a table that hold text of a language. */
function textsOf(file: string): string[] {
  const [header, ...rows] = readCsv(file, readFileSync(file)).csv?.records ?? [];
  return rows.flatMap(({ cells }) => cells.filter((_, at) => /_(?:vi|en)$/.test(header?.cells[at] ?? '')));
}

const straight = /"|(?<=\p{L})'(?=\p{L})/u;
/** What messages quote of the notation of CSV. */
const notation = /\(""\)|"…"|(?:dấu|Add|a) "(?= )/g;

const faults = (file: string, texts: readonly string[]): string[] =>
  texts.filter((text) => straight.test(text)).map((text) => `${file}: ${text.trim()}`);

test.each(filesIn('src/i18n', '.ts'))('%s', (file) => {
  const code = linesOf(file).filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line));
  expect(
    faults(
      file,
      code.map((line) => line.replace(notation, '')),
    ),
  ).toEqual([]);
});

test.each(filesIn('data', '.csv'))('the texts of %s', (file) => {
  expect(faults(file, textsOf(file))).toEqual([]);
});

test('tables are read with their texts', () => {
  expect(textsOf('data/sectors.csv')).toContain('Toàn huyện');
});

test.each([...filesIn('data/stories', '.md'), ...filesIn('data/pages', '.md')])('%s', (file) => {
  expect(faults(file, linesOf(file))).toEqual([]);
});
