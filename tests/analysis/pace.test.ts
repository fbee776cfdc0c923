// The way gone against the time gone, and the road to the goals.
import { describe, expect, test } from 'vitest';
import { type GoalState, goalPaces } from '../../src/analysis/pace';
import type { Figure, Indicator, Period } from '../../src/dataset/model';
import type { Direction, Operator } from '../../src/dataset/vocabulary';
import { assessment, body, claim, indicator, period, report, state } from './builder';

const way = (of: Indicator) => assessment(of).way;

function road(direction: Direction, [start, now, target]: [number, number, number], end = '2025'): Indicator {
  const thing = indicator({ direction });
  state(thing, 'baseline', '2020', start);
  state(thing, 'actual', '2024', now);
  state(thing, 'target', end, target);
  return thing;
}

describe('share of the way against share of the time', () => {
  test('from 0 to 3, 1 reached after 80 % of the time is a third of the way and missed', () => {
    const thing = road('higher', [0, 1, 3]);
    const pace = way(thing);
    expect(pace?.way).toBeCloseTo(33.33, 2);
    expect(pace?.time).toBeCloseTo(80, 1);
    expect(assessment(thing).status).toBe('missed');
  });
  test('poverty from 20 % to 0 %, halved after 40 % of the time, is half of the way', () => {
    const pace = way(road('lower', [20, 10, 0], '2030'));
    expect(pace?.way).toBe(50);
    expect(pace?.time).toBeCloseTo(40, 1);
  });
  test('from 30 to 45, 36 reached is 40 % of the way', () => {
    expect(way(road('higher', [30, 36, 45]))?.way).toBe(40);
  });
  test('the same without direction is neither a way nor judged', () => {
    const thing = road('none', [30, 36, 45]);
    expect(way(thing)).toBeNull();
    expect(assessment(thing)).toMatchObject({ status: 'not-comparable', judgement: null });
  });
  test('keeping 100 has no way to go and is judged by the gap of one', () => {
    const thing = road('higher', [100, 99, 100]);
    expect(way(thing)).toBeNull();
    expect(assessment(thing)).toMatchObject({ status: 'near', judgement: { gap: { absolute: -1 } } });
  });
  test('moving away from the target is a negative way', () => {
    expect(way(road('higher', [30, 27, 45]))?.way).toBe(-20);
  });
  test('a baseline worked back from an increase begins with the term', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 10.4);
    state(thing, 'target', '2025', 11);
    claim(thing, 'increase', '2.9', { basis: 'units', by: null });
    const pace = way(thing);
    expect(pace?.baseline).toMatchObject({ value: 7.5, derived: true, period: { end: report.term.start } });
    expect(pace?.way).toBeCloseTo(82.86, 2);
  });
  test('a baseline that the report dates begins on the last day of its period', () => {
    const thing = road('higher', [30, 36, 45]);
    expect(way(thing)?.baseline).toMatchObject({
      value: 30,
      derived: false,
      claim: null,
      period: { text: '2020', end: '2020-12-31' },
    });
  });
  test('a derived target ends with the term', () => {
    const thing = indicator();
    state(thing, 'baseline', '2020', 20);
    state(thing, 'estimate', '2024', 29.6);
    claim(thing, 'percent-of-target', '92.5');
    const pace = way(thing);
    expect(pace?.way).toBeCloseTo(80, 10);
    expect(pace?.time).toBeCloseTo(80, 1);
  });
  test.each([
    ['a derived target of a plan', '2020', '2024', 'plan'],
    ['an undated baseline', 'undated', '2024', 'congress'],
    ['an undated result', '2020', 'undated', 'congress'],
  ] as const)('%s leaves the time unknown', (_, start, end, by) => {
    const thing = indicator({ by: body(by) });
    state(thing, 'baseline', start, 20);
    state(thing, 'estimate', end, 29.6);
    claim(thing, 'percent-of-target', '92.5', { period: null });
    expect(way(thing)).toBeNull();
  });
  test('a printed target without a due year leaves the time unknown', () => {
    const thing = indicator();
    state(thing, 'baseline', '2020', 20);
    state(thing, 'actual', '2024', 30);
    state(thing, 'target', 'undated', 40);
    expect(way(thing)).toBeNull();
  });
  test.each<[title: string, when: Period]>([
    ['a number that the report does not date', period('undated')],
    ['an average of years', period('2020/2024')],
    ['a number whose date is our reading', { ...period('2024-06-30'), assumed: true }],
  ])('%s is no level of a day: the change to the goal is known, no pace and no way', (_, when) => {
    const thing = indicator();
    state(thing, 'baseline', '2019', 20);
    state(thing, 'actual', '2024', 30, { period: when });
    state(thing, 'target', '2025', 40);
    state(thing, 'goal', '2030', 42);
    expect(goalPaces(thing, report)[0]).toMatchObject({ change: 12, perYear: null, perYearSoFar: null });
    expect(way(thing)).toBeNull();
  });
  test('the way to a range ends at its nearer end', () => {
    const thing = indicator();
    state(thing, 'baseline', '2020', 30);
    state(thing, 'actual', '2024', 36);
    state(thing, 'target', '2025', 10, { operator: 'between', valueTo: 20 });
    expect(way(thing)?.way).toBe(-60);
  });
  test.each<[title: string, stated: [kind: 'baseline' | 'actual' | 'target', when: string, value: number][]]>([
    [
      'without a baseline',
      [
        ['actual', '2024', 10],
        ['target', '2025', 11],
      ],
    ],
    [
      'without a target',
      [
        ['baseline', '2020', 5],
        ['actual', '2024', 10],
      ],
    ],
    [
      'without a result',
      [
        ['baseline', '2020', 5],
        ['target', '2025', 11],
      ],
    ],
    [
      'where the result is as old as the baseline',
      [
        ['baseline', '2020', 5],
        ['actual', '2020', 7],
        ['target', '2025', 11],
      ],
    ],
    [
      'where the result is older than the baseline',
      [
        ['baseline', '2021', 5],
        ['actual', '2020', 7],
        ['target', '2025', 11],
      ],
    ],
    [
      'where the target ends with the baseline',
      [
        ['baseline', '2020', 5],
        ['actual', '2024', 7],
        ['target', '2020', 11],
      ],
    ],
  ])('is unknown %s', (_, stated) => {
    const thing = indicator();
    for (const [kind, when, value] of stated) state(thing, kind, when, value);
    expect(way(thing)).toBeNull();
  });
});

describe('a goal', () => {
  function towards(direction: Direction, now: number | null, goal: number, options: Partial<Figure> = {}) {
    const thing = indicator({ direction });
    if (now !== null) state(thing, 'estimate', '2024', now);
    state(thing, 'goal', '2030', goal, options);
    return goalPaces(thing, report)[0];
  }
  test('of 55 from 29.5 in six years asks 4.25 a year', () => {
    expect(towards('higher', 29.5, 55)).toMatchObject({ years: 6, change: 25.5, perYear: 4.25, state: 'ahead-to-go' });
  });
  test('below today’s figure asks for less than is reached', () => {
    expect(towards('higher', 58.1, 50)).toMatchObject({ change: -8.1, state: 'below-today' });
    expect(towards('lower', 15, 17)).toMatchObject({ state: 'below-today' });
    expect(towards('higher', 95, 90, { operator: 'at-least' })).toMatchObject({ state: 'below-today' });
  });
  test('equal to today’s figure is already reached', () => {
    expect(towards('higher', 100, 100)).toMatchObject({ change: 0, state: 'already-reached' });
    expect(towards('lower', 17, 17, { operator: 'at-most' })).toMatchObject({ state: 'already-reached' });
  });
  test('"above" what today’s figure stands exactly at is still to go: equal is not above', () => {
    expect(towards('higher', 98.5, 98.5, { operator: 'above' })).toMatchObject({ state: 'ahead-to-go', change: 0 });
    expect(towards('lower', 17.47, 17, { operator: 'below' })).toMatchObject({ state: 'ahead-to-go', change: -0.47 });
  });
  test('that is a maximum is read by its operator, not by the direction', () => {
    expect(towards('higher', 17.47, 17, { operator: 'below' })).toMatchObject({ state: 'ahead-to-go' });
  });
  test('that is a range is reached inside it', () => {
    const range = { operator: 'between', valueTo: 20 } as const;
    expect(towards('higher', 15, 10, range)).toMatchObject({ state: 'already-reached', change: 0 });
    expect(towards('higher', 8, 10, range)).toMatchObject({ state: 'ahead-to-go', change: 2 });
    expect(towards('higher', 25, 10, range)).toMatchObject({ state: 'below-today', change: -5 });
  });
  test('without a current figure keeps its years and nothing else', () => {
    expect(towards('higher', null, 55)).toMatchObject({
      current: null,
      years: 6,
      change: null,
      perYear: null,
      perYearSoFar: null,
      state: 'no-current',
    });
  });
  test('without direction or operator is not judged', () => {
    expect(towards('none', 4, 5)?.state).toBe('no-direction');
    expect(towards('none', 4, 5, { operator: 'at-least' })?.state).toBe('ahead-to-go');
  });
  test('knows the yearly change so far where a baseline is known', () => {
    const thing = road('lower', [40, 30, 20]);
    state(thing, 'goal', '2030', 12);
    expect(goalPaces(thing, report)[0]).toMatchObject({ perYearSoFar: -2.5, perYear: -3 });
  });
  test('knows no yearly change where the result is not later than the baseline', () => {
    const thing = indicator();
    state(thing, 'baseline', '2024', 40);
    state(thing, 'actual', '2024', 30);
    state(thing, 'goal', '2030', 12);
    expect(goalPaces(thing, report)[0]?.perYearSoFar).toBeNull();
  });
  test('that ends with the result leaves no years and no yearly change', () => {
    const thing = indicator();
    state(thing, 'estimate', '2030', 30);
    state(thing, 'goal', '2030', 40);
    expect(goalPaces(thing, report)[0]).toMatchObject({ years: 0, change: 10, perYear: null });
  });
  test('is shown with as many decimals as the difference needs: 70 − 67.44 is 2.6', () => {
    expect(towards('higher', 67.44, 70)?.decimals.change).toBe(1);
  });
  test('is counted from the end of the estimates where nothing is reported', () => {
    expect(towards('higher', null, 55)?.years).toBe(6);
  });
  test('comes with the others, the nearest first, as it is and with today’s figure', () => {
    const thing = indicator();
    const now = state(thing, 'estimate', '2024', 30);
    const later = state(thing, 'goal', '2035', 60);
    const sooner = state(thing, 'goal', '2030', 40);
    const found = goalPaces(thing, report);
    expect(found.map(({ goal }) => goal)).toEqual([sooner, later]);
    expect(found.map(({ current }) => current)).toEqual([now, now]);
    expect(found.map(({ perYear }) => perYear)).toEqual([10 / 6, 30 / 11]);
  });
});

describe('the leap a goal asks for, as a share of today’s level,', () => {
  test.each<[title: string, now: number | null, goal: number, leap: number]>([
    ['from 20 to 30 is a half', 20, 30, 0.5],
    ['from 20 to 10 is a half too', 20, 10, 0.5],
    ['from 20 to 20 is none', 20, 20, 0],
    ['from 0 is infinite', 0, 10, Number.POSITIVE_INFINITY],
    ['from 0 to 0 is none', 0, 0, 0],
    ['without a reported level is none', null, 10, 0],
  ])('%s', (_, now, goal, leap) => {
    const thing = indicator();
    if (now !== null) state(thing, 'actual', '2024', now);
    state(thing, 'goal', '2030', goal);
    expect(goalPaces(thing, report)[0]?.leap).toBe(leap);
  });
});

describe('the state of a goal', () => {
  type Asked = [value: number, operator?: Operator, valueTo?: number];
  test.each<[title: string, Direction, now: number, Asked, GoalState]>([
    ['above today’s level is still to go where higher is better', 'higher', 60, [80], 'ahead-to-go'],
    ['below it asks for less where higher is better (local revenue)', 'higher', 58.1, [50], 'below-today'],
    ['below it is still to go where lower is better (stunted children)', 'lower', 23.08, [15], 'ahead-to-go'],
    ['above it asks for less where lower is better', 'lower', 15, [17], 'below-today'],
    ['at it is reached', 'higher', 396, [396], 'already-reached'],
    ['at the edge of "over" is still to go (town water)', 'higher', 98.5, [98.5, 'above'], 'ahead-to-go'],
    ['at the edge of "under" is still to go', 'lower', 17, [17, 'below'], 'ahead-to-go'],
    ['of another number is still to go where it is exact', 'exact', 90, [100], 'ahead-to-go'],
    ['of a smaller number is still to go where it is exact', 'exact', 110, [100], 'ahead-to-go'],
    ['of "at most" is met by less, and asks for less than is reached', 'higher', 8, [10, 'at-most'], 'below-today'],
    ['of "at least" is met by more, and asks for less than is reached', 'lower', 12, [10, 'at-least'], 'below-today'],
    ['of a range is reached at its lower end', 'higher', 10, [10, 'between', 20], 'already-reached'],
    ['of a range is reached at its upper end', 'lower', 20, [10, 'between', 20], 'already-reached'],
    ['of a range is reached within it where lower is better', 'lower', 15, [10, 'between', 20], 'already-reached'],
    ['of a range above is still to go', 'higher', 8, [10, 'between', 20], 'ahead-to-go'],
    ['of a range below asks for less where higher is better', 'higher', 25, [10, 'between', 20], 'below-today'],
    ['of a range below is still to go where lower is better', 'lower', 25, [10, 'between', 20], 'ahead-to-go'],
    ['of a range above asks for less where lower is better', 'lower', 8, [10, 'between', 20], 'below-today'],
    ['of a range below is still to go where it is exact', 'exact', 25, [10, 'between', 20], 'ahead-to-go'],
    ['without a direction is none', 'none', 4, [5], 'no-direction'],
  ])('%s', (_, direction, now, [value, operator = 'equal', valueTo = null as number | null], expected) => {
    const thing = indicator({ direction });
    state(thing, 'actual', '2024', now);
    state(thing, 'goal', '2030', value, { operator, valueTo });
    expect(goalPaces(thing, report)[0]?.state).toBe(expected);
  });
});
