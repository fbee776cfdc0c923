// Counts for the overview.
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analysis';
import { claimedStatus } from '../../src/analysis/claimed-status';
import { commitments, countGoals, countGroups, countStatuses, goalsOfAll } from '../../src/analysis/counts';
import type { Level } from '../../src/dataset/vocabulary';
import { assessment, claim, dataset, indicator, state } from './builder';

function standing(id: string, now: number, level: Level = 'component') {
  const thing = indicator({ id, level });
  state(thing, 'actual', '2024', now);
  state(thing, 'target', '2025', 100);
  return thing;
}
function derived(id: string) {
  const thing = indicator({ id });
  state(thing, 'estimate', '2024', 29.5);
  claim(thing, 'percent-of-target', '92.19');
  return thing;
}
const goalOnly = () => state(indicator({ id: 'goal', level: 'goal' }), 'goal', '2030', 5).indicator;

test('every status is counted, with 0 if need be', () => {
  const all = [standing('a', 100), standing('b', 95), standing('c', 120), indicator(), derived('d'), goalOnly()];
  expect(countStatuses(all.map(assessment))).toEqual({
    by: {
      exceeded: 1,
      met: 1,
      near: 2,
      missed: 0,
      'no-target': 0,
      'no-actual': 0,
      'not-comparable': 1,
      'goal-only': 1,
    },
    commitments: 5,
    judged: 4,
    reached: 2,
    short: 2,
    unknown: 1,
    derived: 1,
  });
});

test('what is asked for 2030 only is no commitment of this term', () => {
  expect(commitments([standing('a', 1), goalOnly()].map(assessment)).map(({ indicator: { id } }) => id)).toEqual(['a']);
});

test('a group has reached its targets when every component that can be judged has', () => {
  const groups = [1, 2, 3].map((id) => ({ id, name: { vi: '', en: '' }, indicators: [] }));
  const [first = null, second = null, third = null] = groups;
  const indicators = [
    { ...standing('a', 100), group: first },
    { ...indicator({ id: 'b' }), group: first },
    { ...standing('c', 100), group: second },
    { ...standing('d', 50), group: second },
    { ...indicator({ id: 'e' }), group: third },
    { ...standing('f', 50, 'programme'), group: first },
  ];
  expect(countGroups(analyse({ ...dataset(indicators), groups }))).toEqual({ groups: 3, reached: 1, unknown: 1 });
});

test.each([
  ['met', 'met'],
  ['not-met', 'not-met'],
  ['forecast-not-met', 'not-met'],
  ['not-started', 'not-met'],
  ['increase', 'none'],
] as const)('the statement "%s" counts as "%s"', (statement, status) => {
  const thing = indicator();
  claim(thing, 'decrease', '3');
  claim(thing, statement, statement === 'increase' ? '3' : null);
  expect(claimedStatus(thing)).toBe(status);
});

test('goals are counted by state', () => {
  const thing = standing('a', 50);
  state(thing, 'goal', '2030', 60);
  state(thing, 'goal', '2035', 40);
  expect(countGoals(goalsOfAll([assessment(thing)]))).toEqual({
    'ahead-to-go': 1,
    'already-reached': 0,
    'below-today': 1,
    'no-current': 0,
    'no-direction': 0,
  });
});
