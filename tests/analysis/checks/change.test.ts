// Average yearly changes recomputed.
import { describe, expect, test } from 'vitest';
import type { Indicator, Place } from '../../../src/dataset/model';
import type { Direction, FigureKind } from '../../../src/dataset/vocabulary';
import { dataset, indicator, state } from '../builder';
import { itemsOf, ofKind, only } from './pick';

describe('an average yearly change', () => {
  function poverty(options: { baseline?: boolean } = {}) {
    const rate = indicator({ id: 'poverty', direction: 'lower', measure: 'percent' });
    if (options.baseline ?? true) state(rate, 'baseline', '2022-01-01', 57.23, { at: 'I ¶1' });
    state(rate, 'estimate', '2024', 36.39, { at: 'II ¶1' });
    const change = indicator({ id: 'poverty-cut', changeOf: rate, measure: 'points' });
    state(change, 'estimate', '2024', 6.95, { at: 'III.1.1 ¶1' });
    state(change, 'estimate', '2024', 6.94, { at: 'III.1.3 ¶5', reference: false });
    state(change, 'estimate', '2024', 7.1, { at: 'IV ¶1', reference: false });
    return ofKind('change', dataset([rate, change]));
  }
  test('57.23 to 36.39 in three years is 6.95 by rounding, 6.94 by cutting off, and not 7.1', () => {
    const checks = poverty();
    expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['change/poverty-cut/III.1.1-p1', 'agrees-after-rounding'],
      ['change/poverty-cut/III.1.3-p5', 'agrees-after-rounding'],
      ['change/poverty-cut/IV-p1', 'disagrees'],
    ]);
    expect(checks[0]?.recomputed).toBeCloseTo(6.9467, 4);
    expect(checks[0]?.arithmetic.operation).toBe('yearly-change');
    expect(checks[0]?.arithmetic.operands).toEqual([57.23, 36.39, 3]);
    expect(checks[0]?.arithmetic.result).toBeCloseTo(6.9467, 4);
  });
  test('names the change, where it began and where it ended', () => {
    expect(itemsOf(poverty()[2])).toEqual(['7.1, IV ¶1', '57.23, I ¶1', '36.39, II ¶1']);
  });
  test.each([
    ['the baseline', 'undated', '2024'],
    ['the result', '2022', 'undated'],
  ])('cannot be checked where %s is undated', (_, began, ended) => {
    const rate = indicator({ id: 'poverty', direction: 'lower', measure: 'percent' });
    state(rate, 'baseline', began, 57.23);
    state(rate, 'actual', ended, 36.39);
    const change = indicator({ id: 'poverty-cut', changeOf: rate, measure: 'points' });
    state(change, 'actual', ended, 6.95);
    expect(only('change', rate, change)).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-figure' });
  });
  test('cannot be checked without a baseline', () => {
    const [check] = poverty({ baseline: false });
    expect(check).toMatchObject({ id: 'change/poverty-cut/III.1.1-p1', reason: 'no-baseline', recomputed: null });
    expect(check?.arithmetic).toEqual({ operation: 'yearly-change', operands: [], result: null });
    expect(itemsOf(check)).toEqual(['6.95, III.1.1 ¶1', '36.39, II ¶1']);
  });
});

/** The check of a change stated as `change` for 2024, of an indicator that stood at 40 on 1 January 2021, or at `since`. */
function changeOf(
  direction: Direction,
  figures: [FigureKind, when: string, value: number][],
  options: { change?: number; when?: string; place?: Place | null; since?: string } = {},
) {
  const { change = 5, when = '2024', place = null, since = '2021-01-01' } = options;
  const base = indicator({ id: 'base', direction });
  state(base, 'baseline', since, 40);
  for (const [kind, day, value] of figures) state(base, kind, day, value);
  const cut = indicator({ id: 'cut', changeOf: base });
  state(cut, 'actual', when, change, { place });
  return only('change', base, cut);
}

describe('a yearly change, by what is good', () => {
  /** In four years from 40: a change is positive when it goes the good way. */
  const cases: [direction: Direction, end: number, change: number][] = [
    ['lower', 20, 5],
    ['lower', 60, -5],
    ['higher', 60, 5],
    ['higher', 20, -5],
    ['none', 20, 5],
    ['exact', 20, 5],
  ];
  test.each(cases)('where %s is better, 40 to %d in four years is a change of %d a year', (direction, end, change) => {
    expect(changeOf(direction, [['actual', '2024', end]], { change })).toMatchObject({
      verdict: 'agrees',
      recomputed: change,
      difference: 0,
    });
  });
});

test.each([
  ['2021', [40, 20, 3]],
  ['2021/2022', [40, 20, 2]],
  ['2021-12-31', [40, 20, 3]],
  ['2022-01-01', [40, 20, 3]],
])('a change since %s is counted from the end of that period to the end of 2024, as the pace is', (since, operands) => {
  expect(changeOf('lower', [['actual', '2024', 20]], { since })?.arithmetic.operands).toEqual(operands);
});

describe('the end of a yearly change', () => {
  const operands = (...given: Parameters<typeof changeOf>) => changeOf(...given)?.arithmetic.operands;
  test('is the figure that ends on the same day, before a later one and before a counted one of mid-year', () => {
    const figures: Parameters<typeof changeOf>[1] = [
      ['actual', '2023-06-30', 32],
      ['estimate', '2023', 30],
      ['actual', '2024-06-30', 26],
      ['estimate', '2024', 20],
    ];
    expect(operands('lower', figures, { when: '2023' })).toEqual([40, 30, 3]);
    expect(operands('lower', figures, { when: '2024-06-30' })).toEqual([40, 26, 3.49]);
  });
  test('is else the last that ends in the same year', () => {
    const figures: Parameters<typeof changeOf>[1] = [
      ['actual', '2023-03-31', 33],
      ['actual', '2023-06-30', 30],
      ['actual', '2024-06-30', 26],
    ];
    expect(operands('lower', figures, { when: '2023' })).toEqual([40, 30, 2.49]);
  });
  test('is missing where no figure ends in that year: the change cannot be checked', () => {
    const check = changeOf('lower', [['actual', '2023', 30]]);
    expect(check).toMatchObject({
      verdict: 'cannot-be-checked',
      reason: 'no-figure',
      kind: 'change',
      recomputed: null,
    });
    expect(itemsOf(check)).toEqual(['5, III.1 ¶1', '40, III.1 ¶1']);
  });
  test('may not lie before the baseline, nor on its day: no time has passed', () => {
    for (const day of ['2020-12-31', '2021-01-01']) {
      expect(changeOf('lower', [['actual', day, 30]], { when: day })?.reason).toBe('no-figure');
    }
  });
});

test('only results of the whole district are checked, of indicators that are a change of another', () => {
  const figures: Parameters<typeof changeOf>[1] = [['actual', '2024', 20]];
  expect(changeOf('lower', figures, { place: { id: 'ka-lang' } as Place })).toBeUndefined();
  const base = indicator({ id: 'base' });
  const cut = indicator({ id: 'cut', changeOf: base });
  for (const kind of ['target', 'goal', 'baseline'] as const) state(cut, kind, '2024', 3);
  const plain: Indicator = indicator({ id: 'plain' });
  state(plain, 'actual', '2024', 3);
  expect(only('change', base, cut, plain)).toBeUndefined();
});
