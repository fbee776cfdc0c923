// Problems as data: their place, their order and the address of a cell.
import { describe, expect, test } from 'vitest';
import { cellAddress, cellProblem, fileProblem, sortProblems } from '../../src/dataset/problem';

describe('a cell has the address that a spreadsheet gives it', () => {
  test.each([
    [1, 1, 'A1'],
    [5, 14, 'E14'],
    [26, 2, 'Z2'],
    [27, 2, 'AA2'],
    [52, 3, 'AZ3'],
    [53, 3, 'BA3'],
    [703, 4, 'AAA4'],
  ])('column %i, row %i: %s', (column, row, address) => {
    expect(cellAddress(column, row)).toBe(address);
  });
});

const place = { file: 'units.csv', line: 7, row: 6, header: ['id', 'name'] };
const blank = { code: 'blank' as const, params: {} };

test('a problem with a cell has its column; the first when the file has no such column', () => {
  expect(cellProblem(place, 'name', blank, 'x')).toEqual({
    ...{ file: 'units.csv', line: 7, row: 6, column: 2, columnName: 'name' },
    ...{ code: 'blank', params: {}, found: 'x' },
  });
  expect(cellProblem(place, 'unit', blank, '')).toMatchObject({ column: 1, columnName: 'unit' });
});

test('a problem with a file stands on its first line and in no row, unless they are given', () => {
  const whole = { file: 'units.csv', column: 1, columnName: null, code: 'blank', params: {} };
  expect(fileProblem('units.csv', blank)).toEqual({ ...whole, line: 1, row: 0, found: '' });
  expect(fileProblem('units.csv', blank, 'x', 3, 2)).toEqual({ ...whole, line: 3, row: 2, found: 'x' });
});

test('problems are in order of file, line, column and code, whatever the order of the checks', () => {
  const at = (file: string, line: number, column: number, code: 'blank' | 'negative') => ({
    ...fileProblem(file, { code, params: {} }, '', line),
    column,
  });
  const sorted = [
    at('a.csv', 2, 1, 'blank'),
    at('a.csv', 2, 1, 'negative'),
    at('a.csv', 2, 3, 'blank'),
    at('a.csv', 10, 2, 'blank'),
    at('b.csv', 1, 1, 'blank'),
  ];
  const given = [4, 1, 3, 0, 2].flatMap((index) => sorted[index] ?? []);
  expect(sortProblems(given)).toEqual(sorted);
  expect(given[0]?.file).toBe('b.csv');
});
