// What `check --fix` says it has done.
import { expect, test } from 'vitest';
import { formatMendable, formatMended } from '../../src/i18n/problems/mended-text';

const cell = { file: 'figures.csv', line: 3, row: 2, column: 3, columnName: 'period', from: 'Oct-24', to: '2024-10' };

test.each([
  [
    'vi',
    [cell],
    [
      'data/figures.csv:3  Ô C2, cột “period”: đã sửa “Oct-24” thành “2024-10”.',
      'Đã sửa 1 ô trong 1 tệp; còn lại như sau.',
    ],
  ],
  [
    'en',
    [cell],
    [
      'data/figures.csv:3  Cell C2, column “period”: “Oct-24” is now “2024-10”.',
      'Mended 1 cell in 1 file; the rest is as follows.',
    ],
  ],
  ['vi', [], ['Không có ô nào chỉ có một cách sửa.']],
  ['en', [], ['No cell has only one answer.']],
] as const)('%s, %#', (lang, cells, lines) => {
  expect(formatMended(cells, lang, 'data/').split('\n')).toEqual(lines);
});

test('cells and files are counted', () => {
  const cells = [cell, { ...cell, line: 4 }, { ...cell, file: 'claims.csv' }];
  expect(formatMended(cells, 'en', 'data').split('\n').at(-1)).toBe(
    'Mended 3 cells in 2 files; the rest is as follows.',
  );
});

test.each([
  [2, 'vi', 'Thêm --fix để máy tự sửa 2 trong số lỗi trên.'],
  [2, 'en', 'With --fix the check mends 2 of these by itself.'],
  [0, 'en', ''],
] as const)('%i problems that could be mended, %s', (problems, lang, text) => {
  expect(formatMendable(problems, lang)).toBe(text);
});
