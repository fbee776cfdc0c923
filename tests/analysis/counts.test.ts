// Counts for the overview.
import { expect, test } from 'vitest';
import {
  commitments,
  countGoals,
  countStatuses,
  goalsByState,
  goalsOfAll,
  verdictGroups,
} from '../../src/analysis/counts';
import type { GoalPace } from '../../src/analysis/pace';
import { assessment, assessments, claim, indicator, type Standing, state } from './builder';

function standing(id: string, now: number, level: Standing = 'component') {
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
function restated() {
  const thing = indicator({ id: 'restated' });
  state(thing, 'actual', '2024', 2100);
  claim(thing, 'percent-of-target', '100');
  return thing;
}
const goalOnly = () => state(indicator({ id: 'goal', level: 'goal' }), 'goal', '2030', 5).indicator;

/** One commitment of each status. */
const ofEach = {
  exceeded: standing('exceeded', 120),
  met: standing('met', 100),
  near: standing('near', 95),
  missed: standing('missed', 50),
  restated: restated(),
  'no-target': state(indicator({ id: 'no-target' }), 'actual', '2024', 5).indicator,
  'no-actual': state(indicator({ id: 'no-actual' }), 'target', '2025', 5).indicator,
  'not-comparable': indicator({ id: 'not-comparable' }),
  'goal-only': goalOnly(),
};
const none = {
  exceeded: 0,
  met: 0,
  near: 0,
  missed: 0,
  restated: 0,
  'no-target': 0,
  'no-actual': 0,
  'not-comparable': 0,
  'goal-only': 0,
};
const zero = {
  by: none,
  commitments: 0,
  indicators: 0,
  judged: 0,
  reached: 0,
  short: 0,
  restated: 0,
  unknown: 0,
  derived: 0,
};

test.each<[status: keyof typeof ofEach, adds: Partial<typeof zero>]>([
  ['exceeded', { commitments: 1, indicators: 1, judged: 1, reached: 1 }],
  ['met', { commitments: 1, indicators: 1, judged: 1, reached: 1 }],
  ['near', { commitments: 1, indicators: 1, judged: 1, short: 1 }],
  ['missed', { commitments: 1, indicators: 1, judged: 1, short: 1 }],
  ['restated', { commitments: 1, indicators: 1, restated: 1 }],
  ['no-target', { commitments: 1, indicators: 1, unknown: 1 }],
  ['no-actual', { commitments: 1, indicators: 1, unknown: 1 }],
  ['not-comparable', { commitments: 1, indicators: 1, unknown: 1 }],
  ['goal-only', {}],
])('"%s" adds to its status and to what it counts as', (status, adds) => {
  expect(countStatuses([assessment(ofEach[status])])).toEqual({ ...zero, by: { ...none, [status]: 1 }, ...adds });
});

test('an indicator of two bodies is two commitments', () => {
  const bees = standing('bees', 570);
  state(bees, 'target', '2025', 200, { by: 'resolution' });
  expect(countStatuses(assessments(bees))).toMatchObject({ commitments: 2, indicators: 1, judged: 2 });
});

test('of nothing every count is 0', () => expect(countStatuses([])).toEqual(zero));

test('all are added up', () => {
  const all = [...Object.values(ofEach), standing('again', 95)].map(assessment);
  expect(countStatuses(all)).toMatchObject({
    by: { near: 2, missed: 1 },
    commitments: 9,
    judged: 5,
    restated: 1,
    reached: 2,
    short: 3,
    unknown: 3,
  });
});

test('what is judged against a target that the report does not print is counted, of goals only nothing', () => {
  const all = [derived('a'), standing('b', 100), derived('c'), goalOnly()];
  expect(countStatuses(all.map(assessment)).derived).toBe(2);
});

test('what is asked for 2030 only is no commitment of this term', () => {
  expect(commitments([standing('a', 1), goalOnly()].map(assessment)).map(({ indicator: { id } }) => id)).toEqual(['a']);
});

test('goals are counted by state', () => {
  const thing = standing('a', 50);
  state(thing, 'goal', '2030', 60);
  state(thing, 'goal', '2035', 40);
  const reached = standing('b', 70);
  state(reached, 'goal', '2030', 70);
  expect(countGoals(goalsOfAll([thing, reached, goalOnly()].map(assessment)))).toEqual({
    'ahead-to-go': 1,
    'already-reached': 1,
    'below-today': 1,
    'no-current': 1,
    'no-direction': 0,
  });
});

test('goals come in the order of the assessments, of each the nearest first', () => {
  const [first, second] = [standing('a', 50), standing('b', 50)];
  state(first, 'goal', '2035', 80);
  state(first, 'goal', '2030', 60);
  state(second, 'goal', '2030', 70);
  expect(goalsOfAll([first, second].map(assessment)).map(({ goal }) => goal.value)).toEqual([60, 80, 70]);
});

test('goals of a state stand with the largest leap from today first; what starts from 0 leaps farthest', () => {
  const towards = (id: string, now: number | null, goal: number) => {
    const thing = indicator({ id });
    if (now !== null) state(thing, 'estimate', '2024', now);
    state(thing, 'goal', '2030', goal);
    return thing;
  };
  const things = [
    towards('schools', 100, 110),
    towards('roads', 0, 3),
    towards('income', 29.5, 55),
    towards('water', 98, 90),
    towards('waste', null, 5),
  ];
  const byState = goalsByState(goalsOfAll(things.map(assessment)));
  const idsOf = (goals: readonly GoalPace[]) => goals.map(({ goal }) => goal.indicator.id);
  expect(idsOf(byState['ahead-to-go'])).toEqual(['roads', 'income', 'schools']);
  expect(idsOf(byState['below-today'])).toEqual(['water']);
  expect(idsOf(byState['no-current'])).toEqual(['waste']);
  expect(byState['already-reached']).toEqual([]);
  expect(byState['ahead-to-go'].map(({ leap }) => Math.round(leap * 100) / 100)).toEqual([Infinity, 0.86, 0.1]);
  expect(byState['no-current'].map(({ leap }) => leap)).toEqual([0]);
});

test('commitments stand by verdict in the order of the statuses, those that cannot be compared together and last', () => {
  const shuffled = [ofEach['no-target'], ofEach.missed, ofEach['not-comparable'], ofEach['goal-only'], ofEach.exceeded];
  const all = [...shuffled, ofEach.restated, standing('second', 40)].map(assessment);
  expect(verdictGroups(all).map((group) => group.map(({ indicator: { id } }) => id).join(' '))).toEqual([
    'exceeded',
    'missed second',
    'restated',
    'no-target not-comparable',
  ]);
});
