// The report's own count of groups and components (III.1.1 ¶1).
import { expect, test } from 'vitest';
import { reportCount } from '../../src/analysis/report-count';
import { dataset, indicator, state } from './builder';

const counted = (values: Record<string, number>) =>
  dataset(
    Object.entries(values).map(([id, value]) => {
      const count = indicator({ id, level: 'context' });
      state(count, 'actual', '2024', value);
      return count;
    }),
  );
const given = {
  components: 28,
  'headline-groups': 12,
  'components-not-met': 8,
  'headline-groups-met': 10,
  'components-met': 18,
};

test('18 met and 8 not met of 28 leave 2 unplaced', () => {
  expect(reportCount(counted(given))).toEqual({
    groups: 12,
    groupsMet: 10,
    components: 28,
    met: 18,
    notMet: 8,
    unplaced: 2,
  });
});
test('lists longer than the whole leave none unplaced', () => {
  expect(reportCount(counted({ ...given, 'components-met': 21 }))?.unplaced).toBe(0);
});
test('a count of 0 is a count', () => {
  expect(reportCount(counted({ ...given, 'components-not-met': 0 }))).toMatchObject({ notMet: 0, unplaced: 10 });
});
test.each(Object.keys(given))('a report that does not give "%s" does not count itself', (id) => {
  const { [id]: _, ...rest } = given as Record<string, number>;
  expect(reportCount(counted(rest))).toBeNull();
});
test('a figure without a number is no count', () => {
  const data = counted(given);
  for (const { figures } of data.indicators.slice(0, 1)) figures.length = 0;
  expect(reportCount(data)).toBeNull();
});
