// An overall rate against the rates of its groups.
import { describe, expect, test } from 'vitest';
import { breakDown, indicator, state } from '../builder';
import { only } from './pick';

/** The check of an overall rate of staff with the rates of some levels, and the number of schools of each, if known. */
function mean(overall: number | null, rates: number[], schools: number[] = []) {
  const trained = indicator({ id: 'trained', measure: 'percent' });
  if (overall !== null) state(trained, 'actual', '2024', overall, { at: 'III.1.6 ¶8' });
  breakDown(trained, rates, { relation: 'subgroup', set: 'level', at: 'III.1.6 ¶8' });
  const counted = indicator({ id: 'schools' });
  if (schools.length > 0) breakDown(counted, schools, { set: 'level' });
  return only('mean', trained, counted);
}

describe('an overall rate', () => {
  test('95.2 % of levels with 92, 86, 92 and 100 % would need two in five in the 3 of 39 schools at 100 %', () => {
    expect(mean(95.2, [92, 86, 92, 100], [14, 7, 15, 3])).toMatchObject({
      id: 'mean/trained/level/actual-2024',
      verdict: 'disagrees',
      printed: { value: 95.2 },
      recomputed: null,
      arithmetic: { operation: 'weight', operands: [95.2, 92, 100], result: 40 },
    });
  });
  test.each([
    ['within the groups next to the ends', 91, [92, 86, 92, 100], [14, 7, 15, 3], 'agrees'],
    ['where the group at the top has half of the schools', 96, [92, 100], [20, 20], 'agrees'],
    ['where a school at the top must be 4 times as large', 96, [92, 100], [40, 10], 'agrees'],
    ['where it must be more than 4 times as large', 96, [92, 100], [41, 10], 'disagrees'],
    ['near the bottom, of few schools', 60, [50, 90, 95], [2, 20, 20], 'disagrees'],
    ['near the bottom, of many schools', 60, [50, 90, 95], [20, 10, 10], 'agrees'],
    ['above every group', 100.1, [92, 100], [], 'disagrees'],
    ['below every group', 91.9, [92, 100], [], 'disagrees'],
    ['at the highest group, of unknown size', 100, [92, 100], [], 'agrees'],
    ['at the highest group, though there are schools of another', 100, [92, 100], [20, 20], 'disagrees'],
    ['beyond all but one, of unknown size', 95.2, [92, 86, 92, 100], [], 'agrees'],
    ['equal to two groups', 92, [92, 92], [], 'agrees'],
    ['above two equal groups', 93, [92, 92], [], 'disagrees'],
  ] as const)('%s: %d of %j in %j schools %s', (_, overall, rates, schools, verdict) => {
    expect(mean(overall, [...rates], [...schools])?.verdict).toBe(verdict);
  });
  test('names the group it depends on first, then the others, then the schools', () => {
    const items = mean(95.2, [92, 86, 92, 100], [14, 7, 15, 3])?.items.map(({ value }) => value);
    expect(items).toEqual([95.2, 100, 92, 86, 92, 14, 7, 15, 3]);
  });
  test('cannot be checked where it is not stated, and is not checked against one group', () => {
    expect(mean(null, [92, 86])).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-whole' });
    expect(mean(92, [92])).toBeUndefined();
  });
  test('takes the sizes from a partition of the same groups only', () => {
    expect(mean(96, [92, 100], [41])?.verdict).toBe('agrees');
  });
});
