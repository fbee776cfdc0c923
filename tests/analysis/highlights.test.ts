// The results that the home page shows in full are chosen by rule.
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analysis';
import { highlightsOf } from '../../src/analysis/highlights';
import type { Indicator } from '../../src/dataset/model';
import { claim, dataset, indicator, state } from './builder';

/** An indicator of this id with a result, a target and a baseline where they are given. */
function thing(id: string, row: { now?: number; target?: number; from?: number; level?: 'component' | 'plan' }) {
  const of = indicator({ id, level: row.level ?? 'component' });
  if (row.from !== undefined) state(of, 'baseline', '2020', row.from);
  if (row.now !== undefined) state(of, 'actual', '2024', row.now);
  if (row.target !== undefined) state(of, 'target', '2025', row.target);
  return of;
}

/** A target known only within a range: 0.6 is "83.3 %" of what may be 0.66 or 0.78. */
function inexact(id: string) {
  const of = indicator({ id });
  state(of, 'actual', '2024', 0.6);
  claim(of, 'percent-of-target', '83.3');
  return of;
}

/** The report says twice as much of it elsewhere. */
function disputed(id: string) {
  const of = thing(id, { now: 190, target: 100 });
  claim(of, 'percent-of-target', '150');
  return of;
}

/** Half a year's sum beside a whole year's. */
function halfYear(id: string) {
  const of = indicator({ id });
  Object.assign(of.unit, { flow: true });
  state(of, 'baseline', '2020', 400);
  state(of, 'actual', '2024-06-30', 100);
  return of;
}

const shownOf = (...all: Indicator[]) =>
  highlightsOf(analyse(dataset(all))).map(({ kind, assessment }) => `${kind} ${assessment.indicator.id}`);

test.each<[title: string, all: () => Indicator[], shown: string[]]>([
  [
    'of each of exceeded, near and missed the one furthest from its target',
    () => [
      thing('just-over', { now: 101, target: 100 }),
      thing('far-over', { now: 170, target: 100 }),
      thing('near', { now: 99, target: 100 }),
      thing('less-near', { now: 92, target: 100 }),
      thing('short', { now: 80, target: 100 }),
      thing('far-short', { now: 20, target: 100 }),
    ],
    ['far far-over', 'far less-near', 'far far-short'],
  ],
  [
    'first the one that moved most in share of its baseline, up or down',
    () => [
      thing('up', { from: 100, now: 120 }),
      thing('down', { from: 50, now: 30 }),
      thing('no-baseline', { now: 900 }),
    ],
    ['change down'],
  ],
  [
    'an indicator once',
    () => [thing('moved', { from: 1, now: 200, target: 100 }), thing('other', { now: 110, target: 100 })],
    ['change moved', 'far other'],
  ],
  [
    'of the components alone where there are any',
    () => [thing('plan', { now: 5, target: 100, level: 'plan' }), thing('part', { now: 60, target: 100 })],
    ['far part'],
  ],
  ['none that only equals its target', () => [thing('met', { now: 100, target: 100 })], []],
  [
    'none that stands where it began, or began at nothing',
    () => [thing('same', { from: 5, now: 5 }), thing('nil', { from: 0, now: 5 })],
    [],
  ],
  [
    'none of which the report says two things',
    () => [disputed('two'), thing('one', { now: 110, target: 100 })],
    ['far one'],
  ],
  ['no change between a year’s sum and half a year’s', () => [halfYear('sum')], []],
  ['none whose target is known only within a range', () => [inexact('open')], []],
  ['nothing where nothing is promised', () => [], []],
])('%s', (_, all, shown) => {
  expect(shownOf(...all())).toEqual(shown);
});
