// Headers that changed places are one problem, for columns of any kind; a column that is only wrong is not one of them.
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { swappedColumns } from '../../src/dataset/swapped';
import { formatProblem } from '../../src/i18n/problems/problem-text';
import { type Change, folderWith, problemsIn, resaveRows } from './fixtures';

/** Swaps two names in the header. */
const swapped = (path: string, one: string, other: string): Change =>
  resaveRows(path, ([header = [], ...rows]) => [
    header.map((name) => (name === one ? other : name === other ? one : name)),
    ...rows,
  ]);
const emptied = (path: string, column: string): Change =>
  resaveRows(path, ([header = [], ...rows]) => [header, ...rows.map((row) => row.with(header.indexOf(column), ''))]);

test.each([
  ['figures.csv', 'value', 'printed', 'figures.csv E1 header-swapped'],
  ['figures.csv', 'indicator', 'kind', 'figures.csv A1 header-swapped'],
  ['figures.csv', 'value', 'value_to', 'figures.csv E1 header-swapped'],
  ['figures.csv', 'period', 'locator', 'figures.csv C1 header-swapped'],
  ['indicators.csv', 'unit', 'direction', 'indicators.csv G1 header-swapped'],
  ['indicators.csv', 'name_vi', 'name_en', 'indicators.csv I1 header-swapped'],
])('%s: %s and %s', (path, one, other, problem) => {
  expect(problemsIn(swapped(path, one, other))).toEqual([problem]);
});

test('the message names both columns', () => {
  const { problems } = loadDataset(folderWith(swapped('figures.csv', 'value', 'printed')));
  expect(problems.map((problem) => formatProblem(problem, 'vi'))).toEqual([
    'reports/2024-10/figures.csv:1:5  Tên hai cột “printed” và “value” có vẻ bị đổi chỗ: nội dung cột này hợp với cột kia. Đổi lại hai tên ở dòng tiêu đề.',
  ]);
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
    'reports/2024-10/figures.csv:1:5  The names of columns “printed” and “value” look swapped: the cells of each fit the other. Swap the two names in the header.',
  ]);
});

test('a column without content is not swapped with another', () => {
  expect(problemsIn(emptied('figures.csv', 'value'))).toEqual(['figures.csv E2 blank']);
  expect(problemsIn(emptied('indicators.csv', 'name_en'))).toEqual(['indicators.csv J2 blank']);
});

test('English names of places, with Vietnamese letters, are not swapped with a column that could hold them', () => {
  const places = ['Đông Hà', 'Ướng Bị', 'Nguyễn Huệ', 'Đảo Phú'];
  const rows = places.map((name) => ({ cells: [`Phường ${name}`, `${name} ward`, '150', '150'] }));
  const place = { file: 'breakdowns.csv', line: 1, header: ['name_vi', 'name_en', 'value', 'printed'] };
  expect(swappedColumns('breakdowns', place, rows)).toEqual([]);
});
