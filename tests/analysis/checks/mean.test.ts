// An overall rate against the rates of its groups.
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/dataset/vocabulary';
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
  test.each([
    ['above every group', 101, [92, 100]],
    ['at the group next to the highest', 92, [86, 92, 100]],
  ])('rests on no group: %s', (_, overall, rates) => {
    expect(mean(overall, rates)).toMatchObject({ arithmetic: { operands: [], result: null } });
    expect(mean(overall, rates)?.items.map(({ value }) => value)).toEqual([overall, ...rates]);
  });
  type Schools = Parameters<typeof breakDown>[2] & { measure?: Measure; counts?: number[] };
  test.each<[title: string, Schools]>([
    ['another set', { set: 'by-place' }],
    ['shares, no counts', { measure: 'percent' }],
    ['parts of which there are others', { relation: 'of-which' }],
    ['fewer groups', { counts: [41] }],
  ])('takes no sizes from a partition of %s', (_, { measure = 'amount', counts = [41, 10], ...options }) => {
    const trained = indicator({ id: 'trained', measure: 'percent' });
    state(trained, 'actual', '2024', 96);
    breakDown(trained, [92, 100], { relation: 'subgroup', set: 'level' });
    const schools = indicator({ id: 'schools', measure });
    breakDown(schools, counts, { set: 'level', ...options });
    expect(only('mean', trained, schools)?.verdict).toBe('agrees');
  });
  test('takes no sizes from parts that are other groups', () => {
    const trained = indicator({ id: 'trained', measure: 'percent' });
    state(trained, 'actual', '2024', 96);
    breakDown(trained, [92, 100], { relation: 'subgroup', set: 'level' });
    const schools = indicator({ id: 'schools' });
    breakDown(schools, [10, 41, 10], { set: 'level' });
    schools.breakdowns[0]?.parts.shift();
    expect(only('mean', trained, schools)?.verdict).toBe('agrees');
  });
  test('cannot be checked where it is not stated, and is not checked against one group', () => {
    expect(mean(null, [92, 86])).toMatchObject({
      verdict: 'cannot-be-checked',
      reason: 'no-whole',
      printed: { value: null, text: '' },
    });
    expect(mean(null, [92, 86])?.items.map(({ value }) => value)).toEqual([92, 86]);
    expect(mean(95, [92, 96])?.printed).toEqual({ value: 95, text: '95' });
    expect(mean(92, [92])).toBeUndefined();
  });
});
