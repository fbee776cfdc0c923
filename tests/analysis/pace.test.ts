// The way gone against the time gone, and the road to the goals.
import { describe, expect, test } from 'vitest';
import { goalPaces, wayAndTime } from '../../src/analysis/pace';
import type { Figure, Indicator } from '../../src/dataset/model';
import type { Direction } from '../../src/dataset/vocabulary';
import { assessment, claim, indicator, report, state } from './builder';

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
    const pace = wayAndTime(thing, report);
    expect(pace?.way).toBeCloseTo(33.33, 2);
    expect(pace?.time).toBeCloseTo(80, 1);
    expect(assessment(thing).status).toBe('missed');
  });
  test('poverty from 20 % to 0 %, halved after 40 % of the time, is half of the way', () => {
    const pace = wayAndTime(road('lower', [20, 10, 0], '2030'), report);
    expect(pace?.way).toBe(50);
    expect(pace?.time).toBeCloseTo(40, 1);
  });
  test('from 30 to 45, 36 reached is 40 % of the way', () => {
    expect(wayAndTime(road('higher', [30, 36, 45]), report)?.way).toBe(40);
  });
  test('the same without direction is neither a way nor judged', () => {
    const thing = road('none', [30, 36, 45]);
    expect(wayAndTime(thing, report)).toBeNull();
    expect(assessment(thing)).toMatchObject({ status: 'not-comparable', judgement: null });
  });
  test('keeping 100 has no way to go and is judged by the gap of one', () => {
    const thing = road('higher', [100, 99, 100]);
    expect(wayAndTime(thing, report)).toBeNull();
    expect(assessment(thing)).toMatchObject({ status: 'near', judgement: { gap: { absolute: -1 } } });
  });
  test('moving away from the target is a negative way', () => {
    expect(wayAndTime(road('higher', [30, 27, 45]), report)?.way).toBe(-20);
  });
  test('a baseline worked back from an increase begins with the term', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 10.4);
    state(thing, 'target', '2025', 11);
    claim(thing, 'increase', '2.9', { basis: 'units', setBy: null });
    const pace = wayAndTime(thing, report);
    expect(pace?.baseline).toMatchObject({ value: 7.5, derived: true, period: { end: report.termStart } });
    expect(pace?.way).toBeCloseTo(82.86, 2);
  });
  test('is unknown without a baseline', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 10);
    state(thing, 'target', '2025', 11);
    expect(wayAndTime(thing, report)).toBeNull();
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
  test('that today’s figure stands exactly at is reached, also where the word is "above"', () => {
    expect(towards('higher', 98.5, 98.5, { operator: 'above' })).toMatchObject({ state: 'already-reached', change: 0 });
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
  test('tells the yearly change so far where a baseline is known', () => {
    const thing = road('lower', [40, 30, 20]);
    state(thing, 'goal', '2030', 12);
    expect(goalPaces(thing, report)[0]).toMatchObject({ perYearSoFar: -2.5, perYear: -3 });
  });
});
