// What parts are out of, and which indicator is part of which.
import { describe, expect, test } from 'vitest';
import { isDrawnWithAnother, outOf, partFigure } from '../../src/analysis/out-of';
import type { Breakdown, Indicator } from '../../src/dataset/model';
import type { FigureKind } from '../../src/dataset/vocabulary';
import { breakDown, indicator, sector, state } from './builder';

const topic = { vi: 'Trường, lớp', en: 'Schools' };

/** Two indicators of one sector: `done` by level, of which the report gives `denominator`, and `all`. */
function schools(
  all: number[],
  { denominator = 39, kind = 'actual' as FigureKind, set = 'level', other = topic, when = '2024' } = {},
) {
  const own = { ...sector, indicators: [] as Indicator[] };
  const done = indicator({ id: 'done', sector: own, topic });
  const whole = indicator({ id: 'all', sector: own, topic: other });
  own.indicators.push(done, whole);
  breakDown(done, [10, 5, 7, 1], { set: 'level' });
  breakDown(whole, all, { set, kind, period: when });
  state(done, 'actual', '2024', 23, { fraction: { numerator: 23, denominator } });
  return { done: done.breakdowns[0] as Breakdown, whole: whole.breakdowns[0] as Breakdown };
}
const four = [14, 7, 15, 3];

describe('parts are out of the same parts of another indicator', () => {
  test('that add up to the denominator that the report gives', () => {
    const { done, whole } = schools(four);
    expect(outOf(done)).toBe(whole);
  });
  test.each(['allotted', 'planned'] as const)('that were %s, whatever they add up to', (kind) => {
    const { done, whole } = schools(four, { denominator: 1, kind });
    expect(outOf(done)).toBe(whole);
  });
  test.each([
    ['that add up to another number', schools(four, { denominator: 40 })],
    ['of which one is less', schools([14, 7, 6, 12])],
    ['of which one more is there', schools([10, 5, 7, 1, 16])],
    ['of another partition', schools(four, { set: 'place' })],
    ['of another topic', schools(four, { other: { vi: 'Giáo viên', en: 'Teachers' } })],
    ['of another date', schools(four, { when: '2023' })],
    ['that are goals', schools(four, { kind: 'goal' })],
  ])('but not %s', (_, { done }) => expect(outOf(done)).toBeNull());
  test('which then need not be drawn for themselves', () => {
    const { done, whole } = schools(four);
    expect([isDrawnWithAnother(whole), isDrawnWithAnother(done)]).toEqual([true, false]);
  });
});

describe('parts are out of their own targets', () => {
  test('also where more was done', () => {
    const of = indicator();
    breakDown(of, [2, 3], { kind: 'target' });
    breakDown(of, [4, 1]);
    expect(outOf(of.breakdowns[1] as Breakdown)).toBe(of.breakdowns[0]);
  });
  test('which are out of nothing themselves', () => {
    const of = indicator();
    breakDown(of, [2, 3], { kind: 'target' });
    expect(outOf(of.breakdowns[0] as Breakdown)).toBeNull();
  });
});

describe('an indicator is part of another', () => {
  /** Planted forest with its parts, and one of them as an indicator. */
  function forest(value: number, kind: FigureKind = 'actual', when = '2024') {
    const [outer, inner] = [indicator({ id: 'outer' }), indicator({ id: 'inner' })];
    breakDown(outer, [169.79, 1908.42]);
    return { outer, inner, figure: state(inner, kind, when, value) };
  }
  test('where the other has its number as a part', () => {
    const { outer, inner, figure } = forest(1908.42);
    expect(partFigure(inner, outer)).toBe(figure);
  });
  test.each([
    ['of another number', forest(1908.4)],
    ['of another date', forest(1908.42, 'actual', '2023')],
    ['of another kind', forest(1908.42, 'estimate')],
  ])('but not where the part is %s', (_, { outer, inner }) => expect(partFigure(inner, outer)).toBeNull());
  test('but not the other way round', () => {
    const { outer, inner } = forest(1908.42);
    expect(partFigure(outer, inner)).toBeNull();
  });
  test('but not in another unit', () => {
    const { outer, inner } = forest(1908.42);
    inner.unit = { ...inner.unit, id: 'tree' };
    expect(partFigure(inner, outer)).toBeNull();
  });
});
