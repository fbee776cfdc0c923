// The report's own count of groups and components.
import { expect, test } from 'vitest';
import { reportCount } from '../../src/analysis/report-count';
import { dataset, indicator, state } from './builder';

const counted = (values: Record<string, number>) =>
  dataset(
    Object.entries(values).map(([id, value]) => {
      const one = indicator({ id, level: 'context' });
      state(one, 'actual', '2024', value);
      return one;
    }),
  );
const given = {
  'headline-groups': 12,
  'headline-groups-met': 10,
  components: 28,
  'components-met': 18,
  'components-not-met': 8,
};

test('18 met and 8 not met of 28 leave 2 unplaced', () => {
  expect(reportCount(counted(given))).toMatchObject({ groups: 12, groupsMet: 10, components: 28, unplaced: 2 });
});
test('a report that does not count itself has none', () => {
  const { components: _, ...rest } = given;
  expect(reportCount(counted(rest))).toBeNull();
});
