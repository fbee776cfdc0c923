// What an assessment says of a commitment: its status and what follows from the figures.
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/analysis/assessment';
import { assessment, claim, indicator, report, state } from './builder';

describe('a commitment', () => {
  test('is judged by its estimate against its derived target', () => {
    const thing = indicator();
    state(thing, 'actual', '2024-06-30', 13.69);
    const estimate = state(thing, 'estimate', '2024', 14);
    claim(thing, 'percent-of-target', '87.5');
    expect(assessment(thing)).toMatchObject({
      status: 'missed',
      judgement: { ratio: 87.5 },
      current: estimate,
      target: { value: 16 },
    });
  });
  test('has met a derived target that is not exact when it lies in its interval', () => {
    const thing = indicator();
    const earlier = state(thing, 'actual', '2023', 1859);
    claim(thing, 'percent-of-target', '80.08', { period: '2023' });
    const at = (value: number) =>
      assessment({ ...thing, figures: [earlier, state(thing, 'actual', '2024', value)] }).status;
    expect([at(2321.4), at(2321.9), at(2321.1)]).toEqual(['met', 'exceeded', 'near']);
  });
  test('without a figure has no actual, which is not 0', () => {
    const thing = indicator();
    state(thing, 'target', '2025', 3);
    expect(assessment(thing)).toMatchObject({ status: 'no-actual', target: { value: 3 } });
  });
  test('without a target keeps its figure and claims', () => {
    const thing = indicator();
    const figure = state(thing, 'actual', '2024', 67.44);
    claim(thing, 'met');
    expect(assessment(thing)).toMatchObject({ status: 'no-target', current: figure, target: null, claimed: 'met' });
  });
  test('without figures is not comparable', () => {
    expect(assessment(indicator())).toMatchObject({ status: 'not-comparable', current: null, target: null });
  });
  test('of context is none, even with a target', () => {
    const thing = indicator({ level: 'context' });
    state(thing, 'actual', '2024', 160);
    state(thing, 'target', '2024', 165);
    expect(assess(thing, report)).toEqual([]);
  });
  test('of a level that asks for 2030 only is goal-only, whatever its figures', () => {
    const thing = indicator({ level: 'goal' });
    state(thing, 'actual', '2024', 160);
    state(thing, 'goal', '2030', 165);
    expect(assessment(thing)).toMatchObject({ status: 'goal-only', judgement: null, goals: [{ change: 5 }] });
  });
  test('without direction is not comparable', () => {
    const thing = indicator({ direction: 'none' });
    state(thing, 'actual', '2024', 160);
    expect(assessment(thing)).toMatchObject({ status: 'not-comparable', judgement: null });
  });
});
