// Counts for the overview, and shares of a whole.
import { expect, test } from 'vitest';
import { sharesOf } from '../../src/analysis/breakdown-shares';
import { claimedStatus, goalsSummary, headlineSummary, statusCounts } from '../../src/analysis/summary';
import type { Breakdown } from '../../src/dataset/model';
import { breakDown, claim, dataset, indicator, report, state } from './builder';

function standing(id: string, now: number, level: 'component' | 'context' = 'component') {
  const thing = indicator({ id, level });
  state(thing, 'actual', '2024', now);
  state(thing, 'target', '2025', 100);
  return thing;
}

test('every status is counted, with 0 if need be', () => {
  expect(statusCounts([standing('a', 100), standing('b', 95), standing('c', 120), indicator()])).toEqual({
    exceeded: 1,
    met: 1,
    near: 1,
    missed: 0,
    'no-target': 0,
    'no-actual': 0,
    'not-comparable': 1,
  });
});

test('the headline sets our status beside the report’s word', () => {
  const said = standing('a', 50);
  claim(said, 'met');
  const data = dataset([said, standing('b', 100)]);
  const { counts, claimed, components } = headlineSummary(data);
  expect(counts).toMatchObject({ missed: 1, met: 1 });
  expect(claimed).toEqual({ met: 1, 'not-met': 0, unsaid: 1 });
  expect(components[0]).toMatchObject({ status: 'missed', claimed: 'met' });
});

test('not started and forecast not to be met count as not met', () => {
  const thing = indicator();
  claim(thing, 'increase', '3');
  claim(thing, 'not-started');
  expect(claimedStatus(thing)).toBe('not-met');
});

test('goals are counted by state', () => {
  const thing = standing('a', 50);
  state(thing, 'goal', '2030', 60);
  state(thing, 'goal', '2035', 40);
  expect(goalsSummary([thing], report).counts).toMatchObject({ 'ahead-to-go': 1, 'below-today': 1, 'no-current': 0 });
});

test('shares are of the stated whole, else of the sum of the parts', () => {
  const thing = indicator();
  breakDown(thing, [30, 10]);
  const [breakdown] = thing.breakdowns as [Breakdown];
  expect(sharesOf(breakdown).parts.map(({ share }) => share)).toEqual([75, 25]);
  state(thing, 'estimate', '2024', 50);
  expect(sharesOf(breakdown)).toMatchObject({ total: 40, whole: { value: 50 } });
  expect(sharesOf(breakdown).parts.map(({ share }) => share)).toEqual([60, 20]);
});
