// What `check --fix` writes into a file, and what it leaves to a person.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { countMendable, mendTable } from '../../src/dataset/mend';
import { edit, folderWith } from './fixtures';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const header = 'whole,set,part,relation,kind,period,name_vi,name_en,value,printed,items,locator,place,assumed';
const row = (period: string, value = '12', locator = 'note 7'): string =>
  `fires,kind,grass,part,actual,${period},Cháy cỏ,Grass fires,${value},12 vụ,,${locator},,`;
const mend = (text: string) => mendTable('breakdowns', 'b.csv', bytesOf(text));

describe('a cell with one answer is written anew', () => {
  test.each<[string, string, string]>([
    ['a month as Excel names it in Vietnamese', row('Thg10-24'), row('2024-10')],
    ['in English', row('Oct-24'), row('2024-10')],
    ['in words', row('tháng 10/2024'), row('2024-10')],
    ['in numbers', row('10/2024'), row('2024-10')],
    ['a day as a number', row('45473'), row('2024-06-30')],
    ['a day with a short year', row('30/6/24'), row('2024-06-30')],
    ['years with a hyphen', row('2020-2024'), row('2020/2024')],
    ['a quarter', row('quý II/2024'), row('2024-04-01/2024-06-30')],
    ['a decimal comma', row('2024', '"29,5"'), row('2024', '"29.5"')],
    ['a percent sign', row('2024', '12%'), row('2024', '12')],
    ['a typographic minus', row('2024', '−5'), row('2024', '-5')],
    ['a place in words', row('2024', '12', 'III.1.2 đoạn 3'), row('2024', '12', 'III.1.2 ¶3')],
    ['a quoted cell stays quoted', row('"Thg10-24"'), row('"2024-10"')],
    ['two cells of a row', row('Thg10-24', '12%'), row('2024-10', '12')],
  ])('%s', (_, before, after) => {
    expect(textOf(mend(`${header}\n${before}\n`).bytes)).toBe(`${header}\n${after}\n`);
  });
});

describe('what has no answer, or two, is left', () => {
  test.each([
    ['a right row', row('2024')],
    ['the first of a month, which may be the month', row('01/10/2024')],
    ['and as a number', row('45566')],
    ['a day that may be two', row('5/7/2024')],
    ['a period in no known words', row('gần đây')],
    ['a word that is not a number', row('2024', 'mười hai')],
    ['a kind that is misspelt', row('2024').replace('actual', 'actuel')],
  ])('%s', (_, line) => {
    expect(mend(`${header}\n${line}\n`)).toEqual({ bytes: bytesOf(`${header}\n${line}\n`), mended: [] });
  });
  test('an answer that would be refused too', () => {
    const text =
      'indicator,kind,numerator,denominator,printed,locator,reference,place,body\nincome,actual,"-1,5",2,,,,,\n';
    expect(textOf(mendTable('figures', 'f.csv', bytesOf(text)).bytes)).toBe(text);
  });
  test.each([
    ['a file with an open quotation mark', `${header}\n${row('Thg10-24')}\n"a`],
    ['a file without a header', `${row('Thg10-24')}\n`],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    expect(textOf(mend(text).bytes)).toBe(text);
  });
  test('bytes that are no UTF-8', () => {
    const bytes = new Uint8Array([...bytesOf(`${header}\n${row('Thg10-24')}`), 0xff]);
    expect(mendTable('breakdowns', 'b.csv', bytes)).toEqual({ bytes, mended: [] });
  });
});

describe('all else in the file stays as it was', () => {
  const lines = (change: (line: string) => string, end: string): string =>
    [header, row('2024'), row('Thg10-24'), row('2023')].map((line) => change(line) + end).join('');
  const same = (line: string): string => line;
  const untidy = (line: string): string => line.replace('grass', ' grass  ').replace('Cháy cỏ', '"Cháy  cỏ"');
  const tabs = (line: string): string => line.replaceAll(',', '\t');
  test.each<[string, string]>([
    ['line ends of Windows', lines(same, '\r\n')],
    ['a byte order mark', `\uFEFF${lines(same, '\n')}`],
    ['semicolons', lines((line) => line.replaceAll(',', ';'), '\n')],
    ['tabs, and a line that names them', `sep=\t\n${lines(tabs, '\n')}`],
    ['spaces and needless quotation marks', lines(untidy, '\n')],
    ['blank lines and blank columns', lines((line) => `${line},,`, '\n\n')],
    ['decomposed letters', lines(same, '\n').normalize('NFD')],
    ['no line end at the end', lines(same, '\n').trimEnd()],
  ])('%s', (_, text) => {
    const { bytes, mended } = mend(text);
    expect(mended).toHaveLength(1);
    expect(textOf(bytes)).toBe(text.replace('Thg10-24', '2024-10'));
  });
  test.each([
    ['little', true],
    ['big', false],
  ])('UTF-16, %s end first', (_, isLittle) => {
    const encode = (text: string): Uint8Array => {
      const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
      return new Uint8Array(isLittle ? bytes : bytes.swap16());
    };
    const text = lines(tabs, '\r\n');
    expect(mendTable('breakdowns', 'b.csv', encode(text)).bytes).toEqual(encode(text.replace('Thg10-24', '2024-10')));
  });
  test('where commas are decimal, numbers are left to the whole file', () => {
    const text = `${header}\n${row('Thg10-24', '29.5%')}\n`.replaceAll(',', ';').replace('29.5', '29,5');
    expect(textOf(mend(text).bytes)).toBe(text.replace('Thg10-24', '2024-10'));
  });
});

test('what was mended is named with its place', () => {
  const broken = '"fires",kind,"gr\nass",part,actual,2024,a,b,1,,,note 7,,';
  expect(mend(`${header}\n\n${broken}\n${row('Oct-24')}\n`).mended).toEqual([
    { file: 'b.csv', line: 5, row: 4, column: 6, columnName: 'period', from: 'Oct-24', to: '2024-10' },
  ]);
});

test('of the problems of a folder those are counted that have one answer', () => {
  const changes = [
    edit('figures.csv', 'C2', 'Thg6-24'),
    edit('figures.csv', 'C9', '01/10/2024'),
    edit('figures.csv', 'E3', '29,5'),
  ];
  const files = folderWith(...changes);
  const { problems } = loadDataset(files);
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:3', '3:5', '9:3']);
  expect(countMendable(problems, files)).toBe(2);
});
