// Where cells stand in a CSV text.
import { expect, test } from 'vitest';
import { spansOf } from '../../src/dataset/csv-spans';

const inShort = (text: string, separator = ',', from = 0) =>
  spansOf(text, separator, from).map(
    ({ cells, line, row }) =>
      `${line}/${row} ${cells.map(({ start, end, content }) => `${start}-${end}[${content}]`).join(' ')}`,
  );

test.each<[string, string, string[]]>([
  ['plain cells', 'a,bc\nd,\n', ['1/1 0-1[a] 2-4[bc]', '2/2 5-6[d] 7-7[]']],
  ['no line end at the end', 'a,b', ['1/1 0-1[a] 2-3[b]']],
  ['a separator in a quoted cell', '"a,b",c\n', ['1/1 0-5[a,b] 6-7[c]']],
  ['quotation marks in a quoted cell', '"a ""b""",c\n', ['1/1 0-9[a "b"] 10-11[c]']],
  ['a line break in a quoted cell', '"a\nb",c\nd,e\n', ['1/1 0-5[a\nb] 6-7[c]', '3/2 8-9[d] 10-11[e]']],
  ['line ends of two signs', 'a,b\r\nc,d\r\n', ['1/1 0-1[a] 2-3[b]', '2/2 5-6[c] 7-8[d]']],
  ['old line ends', 'a\rb\r', ['1/1 0-1[a]', '2/2 2-3[b]']],
  ['a blank line', 'a\n\nb\n', ['1/1 0-1[a]', '2/2 2-2[]', '3/3 3-4[b]']],
  ['an empty text', '', []],
])('%s', (_, text, records) => {
  expect(inShort(text)).toEqual(records);
});

test.each<[string, string, string, number, string[]]>([
  ['semicolons', 'a;b,c\n', ';', 0, ['1/1 0-1[a] 2-5[b,c]']],
  ['tabs', 'a\tb c\n', '\t', 0, ['1/1 0-1[a] 2-5[b c]']],
  ['after a first line that names the separator', 'sep=;\na;b\n', ';', 6, ['2/2 6-7[a] 8-9[b]']],
])('%s', (_, text, separator, from, records) => {
  expect(inShort(text, separator, from)).toEqual(records);
});
