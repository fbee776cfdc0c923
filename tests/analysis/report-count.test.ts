// The report's own count of groups and components (III.1.1 ¶1).
import { expect, test } from 'vitest';
import { reportCount } from '../../src/analysis/report-count';
import type { Role } from '../../src/dataset/vocabulary';
import { dataset, indicator, report, state } from './builder';

const counted = (values: Partial<Record<Role, number>>) =>
  dataset(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([role, value]) => {
        const context = indicator({ id: `count-of-${role}`, role: role as Role, level: 'context' });
        state(context, 'stated', '2024', value);
        return context;
      }),
  );
const given = { groups: 12, 'groups-met': 10, components: 28, 'components-met': 18, 'components-not-met': 8 };

test('18 met and 8 not met of 28 leave 2 unplaced', () => {
  expect(reportCount(counted(given))).toEqual({
    report,
    groups: 12,
    groupsMet: 10,
    components: 28,
    met: 18,
    notMet: 8,
    unplaced: 2,
  });
});
test.each(Object.keys(given))('a report that does not give the number of %s has no count of its own', (role) => {
  expect(reportCount(counted({ ...given, [role]: undefined }))).toBeNull();
});
test('more components placed than counted leave none unplaced', () => {
  expect(reportCount(counted({ ...given, components: 25 }))).toMatchObject({ components: 25, unplaced: 0 });
});
test('without any indicator that has a role there is no count', () => {
  const sameNames = ['groups', 'components', 'components-met'].map((id) => indicator({ id, level: 'context' }));
  expect(reportCount(dataset(sameNames))).toBeNull();
});
test('a count of 0 is a count', () => {
  expect(reportCount(counted({ ...given, 'components-not-met': 0 }))).toMatchObject({ notMet: 0, unplaced: 10 });
});
test('a figure without a number is no count', () => {
  const data = counted(given);
  for (const { figures } of data.indicators.slice(0, 1)) figures.length = 0;
  expect(reportCount(data)).toBeNull();
});
test('a count of an earlier term is none of this one', () => {
  const next = { ...report, id: '2026-06', term: { ...report.term, id: '2025-2030' } };
  expect(reportCount({ ...counted(given), report: next })).toBeNull();
});
