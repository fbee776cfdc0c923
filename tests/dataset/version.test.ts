// The version of the data is the day of its last change.
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/model';
import { changesOf, lastChange, newestFirst } from '../../src/dataset/version';

test.each([
  ['the latest day, in whatever order the changes stand', ['2024-12-01', '2025-02-10', '2025-01-31'], '2025-02-10'],
  ['the only day', ['2024-12-01'], '2024-12-01'],
  ['none before the first change', [], null],
])('%s', (_title, days, last) => {
  const changes = days.map((date) => ({ date })) as Dataset['changes'];
  expect(lastChange({ changes })).toBe(last);
});

test('the changes stand with the newest first, those of one day in the order of the file', () => {
  const days = ['2024-12-01', '2025-02-10', '2025-01-31', '2025-02-10'];
  const changes = days.map((date, row) => ({ date, row })) as unknown as Dataset['changes'];
  expect(newestFirst({ changes })).toEqual([
    { date: '2025-02-10', row: 1 },
    { date: '2025-02-10', row: 3 },
    { date: '2025-01-31', row: 2 },
    { date: '2024-12-01', row: 0 },
  ]);
});

test('the changes of indicators are those that name one of them, the newest first', () => {
  const rows = [
    ['2024-12-01', 'income'],
    ['2025-02-10', 'poverty'],
    ['2025-01-31', null],
    ['2025-03-01', 'income'],
  ] as const;
  const changes = rows.map(([date, id]) => ({ date, indicator: id && { id } })) as unknown as Dataset['changes'];
  const days = (...ids: string[]) =>
    changesOf(
      { changes },
      ids.map((id) => ({ id })),
    ).map(({ date }) => date);
  expect(days('income')).toEqual(['2025-03-01', '2024-12-01']);
  expect(days('poverty', 'income')).toEqual(['2025-03-01', '2025-02-10', '2024-12-01']);
  expect(days('cover')).toEqual([]);
  expect(days()).toEqual([]);
});
