// CSV text to records: separators, the places of records, and whether the file is already plain.
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/dataset/csv';

const read = (input: string | Uint8Array) => readCsv('x.csv', input).csv;
const cells = (input: string) => read(input)?.records.map((record) => record.cells);

describe('the separator is the one that the header line uses most', () => {
  test.each([
    ['a,b\n1;2,3\n', ','],
    ['a;b;c,d\n1,5;2;3\n', ';'],
    ['a\tb\n1,5;2\t3\n', '\t'],
    ['\n\na;b\n1,2,3\n', ';'],
    ['a\n1,2\n', ','],
    ['sep=;\na,b,c\n', ';'],
    ['"sep=\t"\na,b,c\n', '\t'],
    ['SEP=,\na;b;c\n', ','],
    ['a,b\n1,sep=;\n', ','],
  ])('%j: %j', (text, separator) => {
    expect(read(text)?.separator).toBe(separator);
  });
});

test('a record has its line in the file and its row in a spreadsheet; blank ones are left out', () => {
  const places = (text: string) => read(text)?.records.map(({ cells: [first], line, row }) => [first, line, row]);
  expect(places('a,b\n\n1,"x\ny"\n,\n2,z\n')).toEqual([
    ['a', 1, 1],
    ['1', 3, 3],
    ['2', 6, 5],
  ]);
  expect(places('sep=,\na,b\n1,2\n')).toEqual([
    ['a', 2, 2],
    ['1', 3, 3],
  ]);
});

test('cells are cleaned, and rows may have fewer or more of them', () => {
  expect(cells('a,b\n 1 ,"x\n  y"\n2\n3,4,5\n')).toEqual([['a', 'b'], ['1', 'x y'], ['2'], ['3', '4', '5']]);
});

describe('a file is plain when it can be passed on as it stands', () => {
  test.each<[string, string | Uint8Array, boolean]>([
    ['UTF-8 with commas', Buffer.from('a,b\n1,Mường\n'), true],
    ['text with commas', 'a,b\n1,2\n', true],
    ['nothing but a header of one letter', Buffer.from('a'), true],
    ['semicolons', 'a;b\n1;2\n', false],
    ['a line that names the separator', 'sep=,\na,b\n', false],
    ['a byte order mark', Buffer.from('\ufeffa,b\n'), false],
    ['text with a byte order mark', '\ufeffa,b\n', false],
    ['UTF-16', Buffer.from('a,b\n', 'utf16le'), false],
    ['UTF-16, high byte first', Buffer.from('\ufeffa,b\n', 'utf16le').swap16(), false],
    ['a cell with spaces around it', 'a,b\n 1,2\n', false],
    ['a cell with decomposed letters', 'a,b\n1,Ă\n'.normalize('NFD'), false],
    ['a blank record', 'a,b\n,\n1,2\n', false],
    ['a record that is not blank all over', 'a,b\n,2\n', true],
  ])('%s: %s', (_, input, plain) => {
    expect(read(input)?.plain).toBe(plain);
  });
});

describe('what keeps a file from being read is a problem with its place', () => {
  test.each([
    ['', 'file-empty', 1, 0, ''],
    [' \n\t\n', 'file-empty', 1, 0, ''],
    ['sep=;\n', 'file-empty', 1, 0, ''],
    ['a,b\n1,2\n3,"4\n', 'quote-unclosed', 3, 3, ''],
    ['a,b\n\n1, Kinh  "tế"\n', 'quote-stray', 3, 3, 'Kinh'],
    ['a,b\n"1"2,3\n', 'quote-stray', 2, 2, ''],
    ['sep=;\na;b\n1;x"y\n', 'quote-stray', 3, 3, 'x'],
    ['a,b\n1,M\ufffd\n', 'encoding-broken', 2, 0, 'M\ufffd'],
  ])('%j: %s', (text, code, line, row, found) => {
    const { csv, problem } = readCsv('x.csv', text);
    expect(csv).toBeNull();
    expect(problem).toMatchObject({ file: 'x.csv', code, line, row, found });
  });
});
