// The rule of status: exceeded, met, near, missed, and what is not judged.
import { describe, expect, test } from 'vitest';
import { judge, NEAR_SHARE } from '../../src/analysis/judgement';
import { printedTarget } from '../../src/analysis/target';
import type { Figure } from '../../src/dataset/model';
import type { Direction } from '../../src/dataset/vocabulary';
import { indicator, state } from './builder';

/** Status of `actual` against a printed target. */
function judged(direction: Direction, actual: number, target: number, options: Partial<Figure> = {}) {
  const thing = indicator({ direction });
  const figure = state(thing, 'actual', '2024', actual);
  return judge(figure, printedTarget(state(thing, 'target', '2025', target, options)), direction);
}
const status = (...given: Parameters<typeof judged>) => judged(...given).status;

describe('where higher is better', () => {
  test('the target itself is met', () => expect(status('higher', 50, 50)).toBe('met'));
  test('more is exceeded', () => expect(status('higher', 50.1, 50)).toBe('exceeded'));
  test('from nine tenths on it is near', () => expect(status('higher', NEAR_SHARE, 100)).toBe('near'));
  test('below nine tenths it is missed', () => expect(status('higher', 89.99, 100)).toBe('missed'));
  test('the ratio is actual over target and the gap actual less target', () => {
    expect(judged('higher', 5, 0.5)).toMatchObject({ ratio: 1000, gap: { absolute: 4.5, relative: 900 } });
    expect(judged('higher', 29.5, 32)).toMatchObject({ ratio: 92.1875, gap: { absolute: -2.5, relative: -7.8125 } });
  });
});

describe('where lower is better', () => {
  test('progress is met when the actual is at its target', () => expect(status('lower', 20, 20)).toBe('met'));
  test('less is exceeded', () => expect(status('lower', 1.26, 1.6)).toBe('exceeded'));
  test('a little more is near and much more is missed', () => {
    expect(status('lower', 22, 20)).toBe('near');
    expect(status('lower', 23, 20)).toBe('missed');
  });
  test('the ratio is target over actual and a positive gap is better', () => {
    expect(judged('lower', 1.25, 1.6)).toMatchObject({ ratio: 128, gap: { absolute: 0.35 } });
    expect(judged('lower', 25, 20)).toMatchObject({ ratio: 80, gap: { absolute: -5, relative: -25 } });
  });
});

describe('where the target is exact', () => {
  test('the same number at the coarser printed precision is met', () => {
    expect(status('exact', 71.4, 71.43)).toBe('met');
    expect(status('exact', 71.5, 71.43)).toBe('near');
  });
  test('both sides count by closeness', () => {
    expect(status('exact', 80, 100)).toBe('missed');
    expect(judged('exact', 125, 100)).toMatchObject({ status: 'missed', ratio: 80, gap: { absolute: -25 } });
  });
});

describe('the operator of the target', () => {
  test('above 18000 needs more than 18000', () => {
    expect(status('higher', 18000, 18000, { operator: 'above' })).toBe('near');
    expect(status('higher', 18001, 18000, { operator: 'above' })).toBe('exceeded');
  });
  test('below 17 needs less than 17', () => {
    expect(status('lower', 17, 17, { operator: 'below' })).toBe('near');
    expect(status('lower', 16.9, 17, { operator: 'below' })).toBe('exceeded');
  });
  test('overrides the direction', () => {
    expect(status('higher', 12, 10, { operator: 'at-most' })).toBe('missed');
    expect(status('exact', 12, 10, { operator: 'at-least' })).toBe('exceeded');
  });
  test('a range is met inside and measured to its nearer end outside', () => {
    const range = { operator: 'between', valueTo: 20 } as const;
    expect(judged('higher', 15, 10, range)).toMatchObject({ status: 'met', ratio: 100, gap: { absolute: 0 } });
    expect(judged('higher', 9, 10, range)).toMatchObject({ status: 'near', ratio: 90, gap: { absolute: -1 } });
    expect(judged('higher', 40, 10, range)).toMatchObject({ status: 'missed', ratio: 50, gap: { absolute: -20 } });
  });
});

describe('zero and negative numbers', () => {
  test('an actual of 0 against a target is missed, without ratio', () => {
    expect(judged('higher', 0, 3)).toMatchObject({
      status: 'missed',
      ratio: null,
      gap: { absolute: -3, relative: -100 },
    });
  });
  test('lower is better with target 0 is met by 0 and missed by more', () => {
    expect(status('lower', 0, 0)).toBe('met');
    expect(status('lower', -1, 0)).toBe('met');
    expect(judged('lower', 1, 0)).toMatchObject({
      status: 'missed',
      ratio: null,
      gap: { absolute: -1, relative: null },
    });
  });
  test('higher is better with target 0 is met by 0 and exceeded by more', () => {
    expect(status('higher', 0, 0)).toBe('met');
    expect(status('higher', 1, 0)).toBe('exceeded');
    expect(status('higher', -1, 0)).toBe('missed');
  });
  test('lower is better is exceeded by 0 when the target is above 0', () =>
    expect(status('lower', 0, 5)).toBe('exceeded'));
  test('a negative actual has no ratio', () =>
    expect(judged('higher', -2, 4)).toMatchObject({ status: 'missed', ratio: null }));
});
