// Which figure speaks for an indicator.
import { describe, expect, test } from 'vitest';
import { baselineOf, countedFigure, currentFigure, goalsOf, statedFigure } from '../../src/analysis/current';
import type { Place } from '../../src/dataset/model';
import { claim, indicator, state } from './builder';

describe('the current figure', () => {
  test('is the figure whose period ends last, estimated or counted', () => {
    const thing = indicator();
    const estimate = state(thing, 'estimate', '2024', 14);
    state(thing, 'actual', '2024-06-30', 13.69);
    expect(currentFigure(thing)).toBe(estimate);
  });
  test('is the estimate when both end on the same day', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 13);
    const estimate = state(thing, 'estimate', '2024', 14);
    expect(currentFigure(thing)).toBe(estimate);
  });
  test('leaves out figures that are not the reference, are of one commune, or are targets and goals', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 1, { reference: false });
    state(thing, 'actual', '2024', 2, { place: { id: 'ka-lang' } as Place });
    state(thing, 'target', '2025', 3);
    state(thing, 'goal', '2030', 4);
    expect(currentFigure(thing)).toBeNull();
  });
  test('counted is the latest actual even when an estimate ends later', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 14);
    const counted = state(thing, 'actual', '2024-06-30', 13.69);
    state(thing, 'actual', '2023', 12);
    expect(countedFigure(thing)).toBe(counted);
  });
});

describe('the baseline', () => {
  test('is the printed one when there is one', () => {
    const thing = indicator({ direction: 'lower' });
    const printed = state(thing, 'baseline', '2022-01-01', 57.23);
    expect(baselineOf(thing)).toMatchObject({ value: 57.23, derived: false, figure: printed });
  });
  test('10.4 doctors, up by 2.9, began at 7.5', () => {
    const thing = indicator();
    state(thing, 'actual', '2024-06-30', 10.4);
    const up = claim(thing, 'increase', '2.9', { basis: 'units', period: '2024-06-30', setBy: null });
    expect(baselineOf(thing)).toEqual({ value: 7.5, period: null, derived: true, claim: up, figure: null });
  });
  test('a relative increase divides', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 120);
    claim(thing, 'increase', '20');
    expect(baselineOf(thing)?.value).toBe(100);
  });
  test('an open increase of a percentage is read as points', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024', 60);
    claim(thing, 'increase', '4.4', { basis: 'open' });
    expect(baselineOf(thing)?.value).toBe(55.6);
  });
  test('a decrease adds', () => {
    const thing = indicator({ direction: 'lower' });
    state(thing, 'actual', '2024', 10);
    claim(thing, 'decrease', '3', { basis: 'units' });
    expect(baselineOf(thing)?.value).toBe(13);
  });
  test('is unknown when the report says nothing of an earlier figure', () =>
    expect(baselineOf(indicator())).toBeNull());
});

test('goals come nearest first', () => {
  const thing = indicator();
  state(thing, 'goal', '2035', 9);
  state(thing, 'goal', '2030', 5);
  expect(goalsOf(thing).map((goal) => goal.value)).toEqual([5, 9]);
});

describe('the figure a claim is about', () => {
  test('is the one at the same place in the report, even if it is not the reference', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 801, { at: 'III.1.1 ¶1' });
    const other = state(thing, 'estimate', '2024', 1122, { at: 'III.1.3 ¶5', reference: false });
    expect(statedFigure(claim(thing, 'above', '72.6', { at: 'III.1.3 ¶5' }))).toBe(other);
  });
  test('is the reference of its period when nothing stands at the same place', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 7, { reference: false });
    const reference = state(thing, 'actual', '2024', 8);
    expect(statedFigure(claim(thing, 'met', null, { at: 'V.1 ¶1' }))).toBe(reference);
  });
  test('is today’s when the claim names no period', () => {
    const thing = indicator();
    state(thing, 'actual', '2024-06-30', 7);
    const today = state(thing, 'estimate', '2024', 8);
    expect(statedFigure(claim(thing, 'met', null, { at: 'V.1 ¶1', period: null }))).toBe(today);
  });
  test('is none when the period has no figure', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 7);
    expect(statedFigure(claim(thing, 'met'))).toBeNull();
  });
});
