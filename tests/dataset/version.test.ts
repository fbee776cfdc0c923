// The version of the data is the day of its last change.
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/model';
import { lastChange } from '../../src/dataset/version';

test.each([
  ['the latest day, in whatever order the changes stand', ['2024-12-01', '2025-02-10', '2025-01-31'], '2025-02-10'],
  ['the only day', ['2024-12-01'], '2024-12-01'],
  ['none before the first change', [], null],
])('%s', (_title, days, last) => {
  const changes = days.map((date) => ({ date })) as Dataset['changes'];
  expect(lastChange({ changes })).toBe(last);
});
