// Targets that the report does not print, worked out from its claims.
import { describe, expect, test } from 'vitest';
import type { ComparingClaim } from '../../src/analysis/comparison';
import { derivedTarget, isRepetition } from '../../src/analysis/derived-target';
import type { Indicator, Place } from '../../src/dataset/model';
import type { Basis, Direction, Measure, Statement } from '../../src/dataset/vocabulary';
import { claim, indicator, promise, state } from './builder';

const derived = (of: Indicator) => derivedTarget(promise(of));

interface Case {
  says: [value: number, statement: Statement, number: string, basis: Basis][];
  target: number;
  measure?: Measure;
  direction?: Direction;
  /** Those of the unit: 0 counts things one by one. */
  decimals?: number;
}

/** An indicator with one figure and one claim for each year of the case. */
function implied({ says, measure = 'amount', direction = 'higher', decimals = 2 }: Omit<Case, 'target'>) {
  const plain = indicator({ measure, direction });
  plain.unit.decimals = decimals;
  const thing = plain;
  says.forEach(([value, statement, number, basis], index) => {
    const when = String(2024 + index);
    state(thing, 'actual', when, value);
    claim(thing, statement, number, { basis, period: when });
  });
  return thing;
}

const percentOf = (value: number, number: string): Case['says'][number] => [
  value,
  'percent-of-target',
  number,
  'relative',
];
const open = (value: number, number: string): Case['says'][number] => [value, 'above', number, 'open'];

const cases: Record<string, Case> = {
  '29.5 is 92.19 % of 32': { says: [percentOf(29.5, '92.19')], target: 32 },
  '58.1 is 95.25 % of 61': { says: [percentOf(58.1, '95.25')], target: 61 },
  '60 % is 85.71 % of 70 %': { says: [percentOf(60, '85.71')], target: 70, measure: 'percent' },
  '13.69 is 85.56 % and 14 is 87.5 % of 16': { says: [percentOf(13.69, '85.56'), percentOf(14, '87.5')], target: 16 },
  '91 is 91.9 % and 93.5 is 94.4 % of 99': {
    says: [percentOf(91, '91.9'), percentOf(93.5, '94.4')],
    target: 99,
    measure: 'percent',
  },
  '1575.5 is 100 % of exactly 1575.5': { says: [percentOf(1575.5, '100')], target: 1575.5 },
  '17853 is 2.6 % above 17400': { says: [[17853, 'above', '2.6', 'relative']], target: 17400 },
  '1122 is 72.6 % above 650': { says: [[1122, 'above', '72.6', 'relative']], target: 650 },
  '801 is 54 % above 520': { says: [[801, 'above', '54', 'relative']], target: 520 },
  '14 communes are one above 13': { says: [[14, 'above', '1', 'units']], target: 13, decimals: 0 },
  '13 communes are one below 14': { says: [[13, 'below', '1', 'units']], target: 14, decimals: 0 },
  '59 above by 9 and 61.5 by 11.5 are points above 50': {
    says: [open(59, '9'), open(61.5, '11.5')],
    target: 50,
    measure: 'percent',
  },
  '98.5 above by 0.5 is above 98': { says: [open(98.5, '0.5')], target: 98, measure: 'percent' },
  '28.7 above by 3.7 is above 25': { says: [open(28.7, '3.7')], target: 25, measure: 'percent' },
  '100, which is all, above by 0.7 is above 99.3': { says: [open(100, '0.7')], target: 99.3, measure: 'percent' },
  '98.9 below by 0.1 is below 99': { says: [[98.9, 'below', '0.1', 'open']], target: 99, measure: 'percent' },
  '1.26, lower is better, above by 0.34 is below 1.6': {
    says: [open(1.26, '0.34')],
    target: 1.6,
    measure: 'percent',
    direction: 'lower',
  },
  '8, lower is better, 20 % above is a target of 10': {
    says: [[8, 'above', '20', 'relative']],
    target: 10,
    direction: 'lower',
  },
};

describe('a derived target', () => {
  for (const [title, { target, ...given }] of Object.entries(cases)) {
    test(title, () => expect(derived(implied(given))).toMatchObject({ kind: 'derived', value: target, exact: true }));
  }
  test.each<[title: string, given: Omit<Case, 'target'>, value: number, low: number, high: number]>([
    [
      '0.6 ‰ stands for 0.55 to 0.65, and is 83.33 % of about 0.72 ‰',
      { says: [percentOf(0.6, '83.33')], measure: 'permille' },
      0.72,
      0.66,
      0.78,
    ],
    ['98 % above by 3 is above 94 to 96', { says: [open(98, '3')], measure: 'percent' }, 95, 94, 96],
    ['99.9 above by 1.5 is above 98.3 to 98.5', { says: [open(99.9, '1.5')], measure: 'percent' }, 98.4, 98.3, 98.5],
    ['46.7 above by 13.4 is above 33.2 to 33.4', { says: [open(46.7, '13.4')], measure: 'percent' }, 33.3, 33.2, 33.4],
    [
      '98.9 below by 0.15 is below 98.995 to 99.105',
      { says: [[98.9, 'below', '0.15', 'points']], measure: 'percent' },
      99.05,
      98.995,
      99.105,
    ],
    ['14 tonnes, which are measured, are above 12 to 14', { says: [[14, 'above', '1', 'units']] }, 13, 12, 14],
  ])('%s', (_, given, value, low, high) => {
    const target = derived(implied(given));
    expect(target).toMatchObject({ value, exact: false });
    expect(target?.range[0]).toBeCloseTo(low, 3);
    expect(target?.range[1]).toBeCloseTo(high, 3);
  });
  test('2239 is 22.93 % above about 1821', () => {
    const target = derived(implied({ says: [[2239, 'above', '22.93', 'relative']] }));
    expect(target).toMatchObject({ value: 1821, exact: false });
    expect(target?.interval[0]).toBeCloseTo(1821.29, 2);
    expect(target?.interval[1]).toBeCloseTo(1821.44, 2);
  });
  test('1859 is 80.08 % of about 2321', () => {
    expect(derived(implied({ says: [percentOf(1859, '80.08')] }))).toMatchObject({ value: 2321, exact: false });
  });
  test('names its claim, its figure, its reading and the claims that confirm it', () => {
    const thing = implied({ says: [open(59, '9'), open(61.5, '11.5')], measure: 'percent' });
    const [claimed, confirming] = thing.claims;
    const [from] = thing.figures;
    expect(derived(thing)).toMatchObject({ reading: 'points', body: { id: 'congress' }, operator: 'equal' });
    expect(derived(thing)?.claim).toBe(claimed);
    expect(derived(thing)?.from).toBe(from);
    expect(derived(thing)?.confirmedBy).toEqual([confirming]);
  });
  test('an open amount is read as a share where points give no rounder target', () => {
    expect(derived(implied({ says: [open(570, '185')] }))).toMatchObject({ value: 200, reading: 'relative' });
  });
  test('does not exist where the claim names nobody who set a target', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 60);
    claim(thing, 'above', '20', { by: null });
    expect(derived(thing)).toBeNull();
  });
  test('does not exist where the claim has no number, no figure, or a share of zero', () => {
    const thing = indicator();
    claim(thing, 'percent-of-target', '80');
    expect(derived(thing)).toBeNull();
    state(thing, 'actual', '2024', 0);
    claim(thing, 'met');
    expect(derived(thing)).toBeNull();
  });
  test('does not exist where a target is printed', () => {
    const thing = implied({ says: [percentOf(60, '75')] });
    state(thing, 'target', '2025', 81);
    expect(derived(thing)).toBeNull();
  });
  test('exists where one of a commune or a second number alone is printed', () => {
    const thing = implied({ says: [percentOf(60, '75')] });
    state(thing, 'target', '2025', 81, { place: { id: 'ka-lang' } as Place });
    state(thing, 'target', '2025', 82, { reference: false });
    expect(derived(thing)?.value).toBe(80);
  });
});

describe('of several claims, the derived target', () => {
  /** An indicator with one claim for each line, of figures of 2024, 2025 and so on. */
  const several = (...says: Case['says']) => implied({ says, measure: 'percent' });

  test('is of the claims of one body alone', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '75', { by: 'congress' });
    claim(thing, 'percent-of-target', '50', { by: 'plan' });
    expect(thing.commitments.map((each) => derivedTarget(each)?.value)).toEqual([80, 120]);
  });
  test('is the one that most of them agree with', () => {
    const target = derived(several(percentOf(60, '50'), percentOf(60, '75'), percentOf(40, '50')));
    expect(target).toMatchObject({ value: 80, confirmedBy: [{ printed: '50', period: { text: '2026' } }] });
  });
  test('is the one that most of them agree with, however round another is', () => {
    expect(derived(several(percentOf(50, '50'), percentOf(60, '80'), percentOf(30, '40')))?.value).toBe(75);
  });
  test('is the rounder one where they do not agree', () => {
    expect(derived(several(percentOf(60, '45'), percentOf(60, '75')))?.value).toBe(80);
    expect(derived(several(percentOf(60, '75'), percentOf(60, '45')))?.value).toBe(80);
  });
  test('is the earlier one where both are equally round', () => {
    expect(derived(several(percentOf(60, '75'), percentOf(60, '100')))?.value).toBe(80);
    expect(derived(several(percentOf(60, '100'), percentOf(60, '75')))?.value).toBe(60);
  });
  test('is narrowed by each that agrees', () => {
    /** 91 is 91.9 % of 98.97 to 99.08; 93.5 is 94.4 % of 98.99 to 99.10. */
    const target = derived(several(percentOf(91, '91.9'), percentOf(93.5, '94.4')));
    expect(target?.interval[0]).toBeCloseTo(98.9942, 4);
    expect(target?.interval[1]).toBeCloseTo(99.0746, 4);
    const other = derived(several(percentOf(93.5, '94.4'), percentOf(91, '91.9')));
    expect(other?.interval).toEqual(target?.interval);
  });
  test('agrees with one whose interval it only touches', () => {
    /** 60.5 less 9.5 to 10.5 is 50 to 51; 48.5 and 0.5 to 1.5 is 49 to 50; 48 and 1.495 to 1.505 ends short of 50. */
    const above: Case['says'][number] = [60.5, 'above', '10', 'points'];
    expect(derived(several(above, [48.5, 'below', '1', 'points']))).toMatchObject({
      value: 50,
      exact: true,
      interval: [50, 50],
    });
    expect(derived(several(above, [48, 'below', '1.50', 'points']))).toMatchObject({ confirmedBy: [] });
  });
  test('is not confirmed by an open claim read another way', () => {
    /** 60 above by 20 is above 40 in points, above 50 in percent; 48 above by 20 is above 28 in points, 40 in percent. */
    const thing = several(open(60, '20'), open(48, '20'));
    expect(derived(thing)).toMatchObject({ value: 40, reading: 'points', confirmedBy: [] });
  });
  test('is confirmed by a claim that has only another way to be read', () => {
    const thing = several(open(60, '20'), percentOf(48, '120'));
    expect(derived(thing)).toMatchObject({ value: 40, reading: 'points', confirmedBy: [{ printed: '120' }] });
  });
  test('is confirmed by an open claim in whichever of its readings leads to it', () => {
    /** 60 is 75 % of 80; 100 above by 25 is above 75 in points and above 80 in percent. */
    const target = derived(several(percentOf(60, '75'), open(100, '25')));
    expect(target).toMatchObject({ value: 80, confirmedBy: [{ printed: '25' }] });
  });
  test('is not confirmed by a repetition of its claim elsewhere', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 29.5);
    claim(thing, 'percent-of-target', '92.19');
    claim(thing, 'percent-of-target', '92.19', { at: 'IV ¶1' });
    expect(derived(thing)).toMatchObject({ value: 32, confirmedBy: [] });
  });
  test('is confirmed once by a claim that the report makes twice', () => {
    const thing = indicator();
    state(thing, 'actual', '2024-06-30', 13.69);
    state(thing, 'estimate', '2024', 14);
    claim(thing, 'percent-of-target', '85.56', { period: '2024-06-30' });
    claim(thing, 'percent-of-target', '87.5');
    claim(thing, 'percent-of-target', '87.5', { at: 'IV ¶1' });
    expect(derived(thing)).toMatchObject({ value: 16, confirmedBy: [{ printed: '87.5' }] });
    expect(derived(thing)?.confirmedBy).toHaveLength(1);
  });
});

describe('two claims', () => {
  const compared = (statement: Statement, number: string, period: string) => {
    const thing = indicator();
    state(thing, 'actual', '2023', 60);
    state(thing, 'actual', '2024', 61);
    return claim(thing, statement, number, { period }) as ComparingClaim;
  };
  const first = compared('above', '20', '2024');
  test.each([
    ['state the same twice', compared('above', '20', '2024'), true],
    ['state the same whatever their decimals', compared('above', '20.0', '2024'), true],
    ['differ in their statement', compared('below', '20', '2024'), false],
    ['differ in their number', compared('above', '21', '2024'), false],
    ['differ where only one has a figure', compared('above', '20', '2022'), false],
    ['differ in their figure', compared('above', '20', '2023'), false],
  ])('%s', (_, second, expected) => {
    expect(isRepetition(first, second)).toBe(expected);
    expect(isRepetition(second, first)).toBe(expected);
  });
});
