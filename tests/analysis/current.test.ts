// Which figure speaks for an indicator.
import { describe, expect, test } from 'vitest';
import {
  baselineOf,
  countedFigure,
  currentFigure,
  districtFigures,
  goalsOf,
  isResult,
  latest,
  preferredFigure,
  referenceFigures,
  referenceResults,
  shownFigure,
  statedFigure,
} from '../../src/analysis/current';
import type { Figure, Place } from '../../src/dataset/model';
import type { Basis, FigureKind, Measure, Statement } from '../../src/dataset/vocabulary';
import { claim, indicator, locator, report, state } from './builder';

describe('the figure shown where nothing is judged', () => {
  test.each(['planned', 'allotted', 'stated'] as const)('is what is %s where there is no result', (kind) => {
    const thing = indicator({ level: 'context' });
    const figure = state(thing, kind, '2024-10-01', 1907);
    expect([shownFigure(thing), currentFigure(thing), isResult(figure)]).toEqual([figure, null, false]);
  });
  test('is the result where there is one, though a plan ends later', () => {
    const thing = indicator({ level: 'context' });
    state(thing, 'planned', '2025', 100);
    const result = state(thing, 'actual', '2024', 40);
    expect(shownFigure(thing)).toBe(result);
  });
  test('is of one date what is planned, then what is allotted, then what is stated', () => {
    const thing = indicator({ level: 'context' });
    state(thing, 'stated', '2024', 1);
    const allotted = state(thing, 'allotted', '2024', 2);
    expect(shownFigure(thing)).toBe(allotted);
    const planned = state(thing, 'planned', '2024', 3);
    expect(shownFigure(thing)).toBe(planned);
  });
  test('is never what is asked for', () => {
    const thing = indicator();
    state(thing, 'target', '2025', 100);
    state(thing, 'goal', '2030', 200);
    expect(shownFigure(thing)).toBeNull();
  });
});

describe('the current figure', () => {
  const flow = () => Object.assign(indicator(), { unit: { ...indicator().unit, flow: true } });
  test('of what adds up over a year is that of the whole year, not of the half that came after', () => {
    const thing = flow();
    const year = state(thing, 'actual', '2024', 17853);
    state(thing, 'actual', '2025-06-30', 5460);
    expect(currentFigure(thing)).toBe(year);
  });
  test('so it is where the half is written with its first day', () => {
    const thing = flow();
    const year = state(thing, 'actual', '2024', 17853);
    const half = state(thing, 'actual', '2025', 5460);
    half.period = { text: '2025-01-01/2025-06-30', type: 'span', start: '2025-01-01', end: '2025-06-30' };
    expect(currentFigure(thing)).toBe(year);
    half.period = { ...half.period, end: '2025-12-31' };
    expect(currentFigure(thing)).toBe(half);
  });
  test('is that of the half where no whole year is given, and for a level the later one', () => {
    const thing = flow();
    const half = state(thing, 'actual', '2025-06-30', 5460);
    expect(currentFigure(thing)).toBe(half);
    const level = indicator();
    state(level, 'actual', '2024', 66.8);
    const later = state(level, 'actual', '2025-06-30', 67.6);
    expect(currentFigure(level)).toBe(later);
  });
  test('is a dated one before one without a date', () => {
    const thing = indicator();
    state(thing, 'actual', 'undated', 44.24);
    const dated = state(thing, 'actual', '2020', 50);
    expect(currentFigure(thing)).toBe(dated);
  });
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

describe('figures', () => {
  const commune = { id: 'ka-lang' } as Place;
  function many() {
    const thing = indicator();
    state(thing, 'actual', '2023', 1);
    state(thing, 'estimate', '2024', 2);
    state(thing, 'actual', '2024-06-30', 3, { reference: false });
    state(thing, 'estimate', '2024', 4, { place: commune });
    state(thing, 'target', '2025', 5);
    state(thing, 'actual', '2024-06-30', 6);
    return thing;
  }
  const values = (figures: Figure[]) => figures.map(({ value }) => value);
  test('of the district leave those of communes out', () => {
    expect(values(districtFigures(many()))).toEqual([1, 2, 3, 5, 6]);
  });
  test('that are references come in file order, of one kind or of every kind', () => {
    expect(values(referenceFigures(many()))).toEqual([1, 2, 5, 6]);
    expect(values(referenceFigures(many(), 'actual'))).toEqual([1, 6]);
  });
  test('that are reference results come estimates first', () => {
    expect(values(referenceResults(many()))).toEqual([2, 1, 6]);
  });
  test('are results when counted or estimated', () => {
    const kinds: FigureKind[] = ['actual', 'estimate', 'baseline', 'target', 'goal'];
    expect(kinds.filter((kind) => isResult(state(indicator(), kind, '2024', 1)))).toEqual(['actual', 'estimate']);
  });
  test('the latest is the one that ends last, of several the first', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 1);
    const first = state(thing, 'actual', '2020/2024', 2);
    state(thing, 'actual', '2024', 3);
    expect(latest(thing.figures)).toBe(first);
    expect(latest([])).toBeNull();
  });
});

describe('of several printings of one figure, the preferred one', () => {
  type Printing = [value: number, at: string, reference: boolean];
  const cases: [title: string, Printing[], value: number | null][] = [
    [
      'is the reference',
      [
        [1, 'II ¶1', false],
        [2, 'III ¶1', true],
        [3, 'IV ¶1', true],
      ],
      2,
    ],
    [
      'is the first where none is a reference',
      [
        [1, 'II ¶1', false],
        [2, 'III ¶1', false],
      ],
      1,
    ],
    [
      'is the one here, even if another is the reference',
      [
        [1, 'II ¶1', true],
        [2, 'note 24', false],
      ],
      2,
    ],
    [
      'is the reference of two here',
      [
        [1, 'note 24', false],
        [2, 'note 25', true],
      ],
      2,
    ],
    [
      'is the first of two here where none is a reference',
      [
        [0, 'I', true],
        [1, 'note 24', false],
        [2, 'note 25', false],
      ],
      1,
    ],
    ['is none of none', [], null],
  ];
  test.each(cases)('%s', (_, printings, value) => {
    const thing = indicator();
    for (const [number, at, reference] of printings) state(thing, 'actual', '2024', number, { at, reference });
    expect(preferredFigure(thing.figures, ['note 24', 'note 25'].map(locator))?.value ?? null).toBe(value);
  });
});

describe('the baseline', () => {
  test('is the earliest printed one when there is one, whatever the claims say', () => {
    const thing = indicator({ direction: 'lower' });
    state(thing, 'baseline', '2022-01-01', 57.23);
    const figure = state(thing, 'baseline', '2021-01-01', 60);
    state(thing, 'actual', '2024', 36.39);
    claim(thing, 'decrease', '3', { basis: 'units' });
    expect(baselineOf(thing)).toEqual({ value: 60, period: figure.period, derived: false, claim: null, figure });
  });
  test('10.4 doctors, up by 2.9, began at 7.5', () => {
    const thing = indicator();
    state(thing, 'actual', '2024-06-30', 10.4);
    const up = claim(thing, 'increase', '2.9', { basis: 'units', period: '2024-06-30', by: null });
    expect(baselineOf(thing)).toEqual({ value: 7.5, period: null, derived: true, claim: up, figure: null });
  });
  const cases: [Measure, value: number, Statement, number: string, Basis, began: number | null][] = [
    ['amount', 120, 'increase', '20', 'relative', 100],
    ['amount', 80, 'decrease', '20', 'relative', 100],
    ['amount', 10, 'decrease', '3', 'units', 13],
    ['percent', 60, 'increase', '4.4', 'points', 55.6],
    ['percent', 60, 'increase', '4.4', 'open', 55.6],
    ['amount', 120, 'increase', '20', 'open', 100],
    ['percent', 120, 'increase', '20', 'relative', 100],
    ['amount', 5, 'decrease', '100', 'relative', null],
    ['amount', 5, 'decrease', '120', 'relative', null],
    ['amount', 5, 'above', '20', 'relative', null],
  ];
  test.each(cases)('in %s, %d after "%s" of %s (%s) began at %s', (measure, value, statement, number, basis, began) => {
    const thing = indicator({ measure });
    state(thing, 'actual', '2024', value);
    claim(thing, statement, number, { basis });
    expect(baselineOf(thing)?.value ?? null).toBe(began);
  });
  test('comes from the first claim that gives one', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 60);
    claim(thing, 'increase', null);
    claim(thing, 'increase', '5', { basis: 'units', period: '2023' });
    claim(thing, 'increase', '10', { basis: 'units' });
    claim(thing, 'increase', '20', { basis: 'units' });
    expect(baselineOf(thing)?.value).toBe(50);
  });
  test('is unknown when the report says nothing of an earlier figure', () =>
    expect(baselineOf(indicator())).toBeNull());
});

test('goals come nearest first', () => {
  const thing = indicator();
  state(thing, 'goal', '2035', 9);
  state(thing, 'goal', '2030', 5);
  expect(goalsOf(thing, report).map((goal) => goal.value)).toEqual([5, 9]);
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
  test('is the one at its place when the claim names no period, the latest of several', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 9);
    state(thing, 'actual', '2022', 6, { at: 'V.1 ¶1' });
    const later = state(thing, 'actual', '2023', 7, { at: 'V.1 ¶1', reference: false });
    state(thing, 'target', '2025', 8, { at: 'V.1 ¶1' });
    expect(statedFigure(claim(thing, 'met', null, { at: 'V.1 ¶1', period: null }))).toBe(later);
  });
  test('is a result of the whole district, no target at its place and no figure of a commune', () => {
    const thing = indicator();
    state(thing, 'target', '2024', 9);
    state(thing, 'actual', '2024', 5, { place: { id: 'ka-lang' } as Place });
    const result = state(thing, 'actual', '2024', 7, { at: 'IV ¶1' });
    expect(statedFigure(claim(thing, 'met'))).toBe(result);
  });
  test('is none when the period has no figure', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 7);
    expect(statedFigure(claim(thing, 'met'))).toBeNull();
  });
});
