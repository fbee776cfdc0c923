// Percent of target, above and below, recomputed.
import { describe, expect, test } from 'vitest';
import type { Reading, Verdict } from '../../../src/analysis/types';
import type { Basis, Direction, Measure, Statement } from '../../../src/dataset/vocabulary';
import { claim, dataset, indicator, state } from '../builder';
import { itemsOf, ofKind, only } from './pick';

interface Compared {
  statement?: Statement;
  basis?: Basis;
  direction?: Direction;
  measure?: Measure;
}

/** The check of a claim at IV ¶1 on a figure of 2024 against a printed target. */
function compared(value: number, target: number, number: string, options: Compared = {}) {
  const { statement = 'percent-of-target', basis, ...rest } = options;
  const thing = indicator({ id: 'crop', ...rest });
  state(thing, 'actual', '2024', value, { at: 'II ¶1' });
  state(thing, 'target', '2025', target, { at: 'III ¶1' });
  claim(thing, statement, number, { at: 'IV ¶1', ...(basis && { basis }) });
  return only('claim', thing);
}

describe('a percentage of a printed target', () => {
  test('530.68 of 1900 printed as 29.8 % disagrees: it is 27.93 %', () => {
    const check = compared(530.68, 1900, '29.8');
    expect(check).toMatchObject({
      id: 'claim/crop/percent-of-target/IV-p1',
      verdict: 'disagrees',
      unit: 'percent',
      printed: { value: 29.8, text: '29.8' },
      reading: { chosen: 'percent-of-target', open: false },
      arithmetic: { operation: 'ratio', operands: [530.68, 1900] },
    });
    expect(check?.recomputed).toBeCloseTo(27.9305, 4);
    expect(check?.arithmetic.result).toBeCloseTo(27.9305, 4);
    expect(check?.difference).toBeCloseTo(-1.8695, 4);
    expect(itemsOf(check)).toEqual(['29.8, IV ¶1', '530.68, II ¶1', '1900, III ¶1']);
  });
  const cases: [value: number, target: number, printed: string, recomputed: number, Verdict][] = [
    [1634.5, 1000, '163.5', 163.45, 'agrees-after-rounding'],
    [2.5, 50, '5', 5, 'agrees'],
    [5, 2, '150', 250, 'disagrees'],
    [570, 200, '285', 285, 'agrees'],
  ];
  test.each(cases)('%d of %d printed as %s %% is %d %%: %s', (value, target, printed, recomputed, verdict) => {
    expect(compared(value, target, printed)).toMatchObject({ verdict, recomputed });
  });
  test('is of the target as it stands where lower is better, too', () => {
    expect(compared(0.6, 0.72, '83.33', { direction: 'lower' })?.verdict).toBe('agrees-after-rounding');
  });
  test('cannot be checked against a target of 0', () => {
    const check = compared(5, 0, '100');
    expect(check).toMatchObject({
      id: 'claim/crop/percent-of-target/IV-p1',
      verdict: 'cannot-be-checked',
      reason: 'no-target',
      recomputed: null,
      arithmetic: { operation: 'compare', operands: [], result: null },
    });
    expect(itemsOf(check)).toEqual(['100, IV ¶1', '5, II ¶1']);
  });
});

describe('a number above or below a printed target', () => {
  interface Case {
    title: string;
    value: number;
    target: number;
    number: string;
    options: Compared;
    reading: Reading;
    unit: string;
    verdict: Verdict;
    /** "first − second = result", or "first / second → result" where the reading divides. */
    operands: [number, number];
    result: number;
  }
  const percent = { measure: 'percent', basis: 'open' } as const;
  const cases: Case[] = [
    {
      title: '570 is 185 % above 200',
      ...{ value: 570, target: 200, number: '185', options: { statement: 'above', basis: 'relative' } },
      ...{ reading: 'relative', unit: 'percent', verdict: 'agrees', operands: [570, 200], result: 185 },
    },
    {
      title: '50 is 75 % below 200',
      ...{ value: 50, target: 200, number: '75', options: { statement: 'below', basis: 'relative' } },
      ...{ reading: 'relative', unit: 'percent', verdict: 'agrees', operands: [50, 200], result: 75 },
    },
    {
      title: '8 is 20 % above 10 where lower is better',
      ...{ value: 8, target: 10, number: '20', options: { statement: 'above', basis: 'relative', direction: 'lower' } },
      ...{ reading: 'relative', unit: 'percent', verdict: 'agrees', operands: [8, 10], result: 20 },
    },
    {
      title: '14 communes are one above 13',
      ...{ value: 14, target: 13, number: '1', options: { statement: 'above', basis: 'units' } },
      ...{ reading: 'units', unit: 'indicator', verdict: 'agrees', operands: [14, 13], result: 1 },
    },
    {
      title: '13 communes are one below 14',
      ...{ value: 13, target: 14, number: '1', options: { statement: 'below', basis: 'units' } },
      ...{ reading: 'units', unit: 'indicator', verdict: 'agrees', operands: [14, 13], result: 1 },
    },
    {
      title: '14 communes are not one below 13 but one above it',
      ...{ value: 14, target: 13, number: '1', options: { statement: 'below', basis: 'units' } },
      ...{ reading: 'units', unit: 'indicator', verdict: 'disagrees', operands: [13, 14], result: -1 },
    },
    {
      title: '59 % is 9 points above 50 %',
      ...{ value: 59, target: 50, number: '9', options: { statement: 'above', measure: 'percent', basis: 'points' } },
      ...{ reading: 'points', unit: 'points', verdict: 'agrees', operands: [59, 50], result: 9 },
    },
    {
      title: '1.26 is 0.34 points above 1.6 where lower is better',
      ...{ value: 1.26, target: 1.6, number: '0.34', options: { statement: 'above', ...percent, direction: 'lower' } },
      ...{ reading: 'points', unit: 'points', verdict: 'agrees', operands: [1.6, 1.26], result: 0.34 },
    },
    {
      title: '1.8 is 0.2 points below 1.6 where lower is better',
      ...{ value: 1.8, target: 1.6, number: '0.2', options: { statement: 'below', ...percent, direction: 'lower' } },
      ...{ reading: 'points', unit: 'points', verdict: 'agrees', operands: [1.8, 1.6], result: 0.2 },
    },
  ];
  test.each(cases)('$title: $verdict', ({ value, target, number, options, operands, result, ...expected }) => {
    expect(compared(value, target, number, options)).toMatchObject({
      verdict: expected.verdict,
      unit: expected.unit,
      recomputed: result,
      reading: { chosen: expected.reading },
      arithmetic: { operation: expected.reading === 'relative' ? 'ratio' : 'difference', operands, result },
    });
  });
});

describe('a number above a target, left open by the words', () => {
  const open = (value: number, target: number, number: string, measure: Measure) =>
    compared(value, target, number, { statement: 'above', basis: 'open', measure });
  const cases: [value: number, target: number, number: string, Measure, Reading, recomputed: number, Verdict][] = [
    [59, 50, '9', 'percent', 'points', 9, 'agrees'],
    [60, 50, '20', 'percent', 'relative', 20, 'agrees'],
    [60, 50, '15', 'percent', 'points', 10, 'disagrees'],
    [570, 200, '185', 'amount', 'relative', 185, 'agrees'],
    [570, 200, '370', 'amount', 'points', 370, 'agrees'],
    [570, 200, '200', 'amount', 'relative', 185, 'disagrees'],
    [150, 100, '50', 'amount', 'relative', 50, 'agrees'],
    [150, 100, '50', 'percent', 'points', 50, 'agrees'],
    [60.4, 55, '5', 'percent', 'points', 5.4, 'agrees-after-rounding'],
  ];
  test.each(cases)('%d above %d by %s in %s is read as %s: %d', (value, target, number, measure, ...expected) => {
    const [chosen, recomputed, verdict] = expected;
    expect(open(value, target, number, measure)).toMatchObject({
      reading: { chosen, open: true },
      recomputed,
      verdict,
    });
  });
  test('that the words settle is not open', () => {
    const check = compared(59, 50, '9', { statement: 'above', basis: 'points', measure: 'percent' });
    expect(check?.reading).toEqual({ chosen: 'points', open: false });
  });
});

describe('a claim without a printed target', () => {
  test('cannot be checked when it is the only source of its target', () => {
    const thing = indicator({ id: 'income' });
    state(thing, 'estimate', '2024', 29.5);
    claim(thing, 'percent-of-target', '92.19');
    const check = only('claim', thing);
    expect(check).toMatchObject({
      id: 'claim/income/percent-of-target/III.1-p1',
      verdict: 'cannot-be-checked',
      reason: 'only-source-of-target',
      recomputed: null,
      unit: 'percent',
    });
    expect(itemsOf(check)).toEqual(['92.19, III.1 ¶1', '29.5, III.1 ¶1']);
  });
  test('of 100 % cannot be checked for want of a target: the pages work none out of it', () => {
    const cardamom = indicator();
    state(cardamom, 'actual', '2024', 2100);
    claim(cardamom, 'percent-of-target', '100');
    expect(only('claim', cardamom)).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-target' });
  });
  test('cannot be checked by its own repetition: a repeated claim confirms nothing', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 29.5);
    claim(thing, 'percent-of-target', '92.19');
    claim(thing, 'percent-of-target', '92.19', { at: 'IV ¶1' });
    expect(ofKind('claim', dataset([thing])).map(({ reason }) => reason)).toEqual([
      'only-source-of-target',
      'only-source-of-target',
    ]);
  });
  const sources: [title: string, statement: Statement, number: string, when: string][] = [
    ['of another figure', 'percent-of-target', '75', '2023'],
    ['with another number', 'percent-of-target', '75.4', '2024'],
    ['that says it another way', 'below', '25', '2024'],
  ];
  test.each(sources)('is checked by a claim %s', (_, statement, number, when) => {
    const thing = indicator();
    state(thing, 'actual', '2023', 60);
    state(thing, 'actual', '2024', 60.3);
    claim(thing, statement, number, { period: when });
    claim(thing, 'percent-of-target', '75.38');
    expect(ofKind('claim', dataset([thing]))[1]?.verdict).toBe('agrees-after-rounding');
  });
  test('is checked by the target that the other claims give', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024-06-30', 59);
    state(thing, 'estimate', '2024', 61.5);
    claim(thing, 'above', '9', { basis: 'open', period: '2024-06-30' });
    claim(thing, 'above', '11.5', { basis: 'open' });
    const checks = ofKind('claim', dataset([thing]));
    expect(checks.map(({ verdict }) => verdict)).toEqual(['agrees', 'agrees']);
    expect(checks.map(({ reading }) => reading?.chosen)).toEqual(['points', 'points']);
    expect(checks[0]?.items.map(({ value }) => value)).toEqual([9, 59, 50]);
  });
  test('is not checked by the claims of another body', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 60);
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '75', { by: 'congress', period: '2023' });
    claim(thing, 'percent-of-target', '50', { by: 'plan' });
    expect(ofKind('claim', dataset([thing])).map(({ reason }) => reason)).toEqual([
      'only-source-of-target',
      'only-source-of-target',
    ]);
  });
  test('disagrees with the others when the two cannot both be', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 50);
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '50', { period: '2023' });
    claim(thing, 'percent-of-target', '80');
    expect(ofKind('claim', dataset([thing])).map(({ verdict }) => verdict)).toEqual(['disagrees', 'disagrees']);
  });
});

describe('a claim against a target known only as an interval', () => {
  /** 1859 is 80.08 % of a target between 2321.28 and 2321.57; a second claim speaks of a figure of 2024. */
  function interval(value: number, statement: Statement, number: string, basis: Basis, measure: Measure = 'amount') {
    const thing = indicator({ measure });
    state(thing, 'actual', '2023', 1859);
    state(thing, 'actual', '2024', value);
    claim(thing, 'percent-of-target', '80.08', { period: '2023' });
    claim(thing, statement, number, { basis });
    return ofKind('claim', dataset([thing]))[1];
  }
  test('agrees after rounding where its own target lies within', () => {
    const check = interval(2000, 'percent-of-target', '86.154', 'relative');
    expect(check).toMatchObject({ verdict: 'agrees-after-rounding' });
    expect(check?.recomputed).toBeCloseTo(86.1698, 4);
  });
  test('disagrees where it does not', () => {
    expect(interval(2000, 'percent-of-target', '86.3', 'relative')?.verdict).toBe('disagrees');
  });
  test('left open by the words, is read the way that its target lies within', () => {
    const check = interval(2500, 'above', '7.694', 'open', 'percent');
    expect(check).toMatchObject({ verdict: 'agrees-after-rounding', reading: { chosen: 'relative', open: true } });
    expect(check?.recomputed).toBeCloseTo(7.7122, 4);
  });
});

describe('a claim that cannot be checked', () => {
  test('has no figure', () => {
    const thing = indicator();
    claim(thing, 'above', '9', { at: 'IV ¶1', basis: 'points' });
    const check = only('claim', thing);
    expect(check).toMatchObject({ id: 'claim/thing/above/IV-p1', reason: 'no-figure', unit: 'points' });
    expect(itemsOf(check)).toEqual(['9, IV ¶1']);
  });
  test('has no target, because it names nobody who set one', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 9);
    claim(thing, 'above', '9', { by: null });
    expect(only('claim', thing)).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-target' });
  });
});

describe('a difference from a target that only it tells of, where things are counted whole', () => {
  type Whole = [numerator: number, denominator: number];
  interface Options {
    statement?: Statement;
    basis?: Basis;
    direction?: Direction;
    measure?: Measure;
  }
  /** The check of a claim on a rate of whole schools, printed with one decimal, or on their number. */
  function whole([numerator, denominator]: Whole, number: string, options: Options = {}) {
    const { statement = 'above', basis = 'open', measure = 'percent', direction = 'higher' } = options;
    const schools = indicator({ id: 'schools', measure, direction });
    const rate = Math.round((1000 * numerator) / denominator) / 10;
    state(schools, 'actual', '2024', measure === 'percent' ? rate : numerator, {
      fraction: { numerator, denominator },
      decimals: measure === 'percent' ? 1 : 0,
    });
    claim(schools, statement, number, { basis });
    return only('claim', schools);
  }
  test('7.1 above at 10 of 14 schools: the target is 9 of 14', () => {
    expect(whole([10, 14], '7.1')).toMatchObject({
      verdict: 'agrees-after-rounding',
      unit: 'points',
      reading: { chosen: 'points', open: true },
      recomputed: expect.closeTo(7.142857, 5),
      arithmetic: { operation: 'wholes', operands: [10, 9, 14] },
    });
  });
  test('13.4 above at 7 of 15 schools, by the rounded rates: the target is 5 of 15', () => {
    expect(whole([7, 15], '13.4')).toMatchObject({
      verdict: 'agrees-after-rounding',
      arithmetic: { operands: [7, 5, 15] },
    });
  });
  test('below at 9 of 14, and above where lower is better, the target lies higher', () => {
    expect(whole([9, 14], '7.1', { statement: 'below' })?.arithmetic.operands).toEqual([9, 10, 14]);
    expect(whole([9, 14], '7.1', { direction: 'lower' })?.arithmetic.operands).toEqual([9, 10, 14]);
  });
  test('above where the target is to be met exactly, the target lies lower', () => {
    expect(whole([10, 14], '7.1', { direction: 'exact' })?.arithmetic.operands).toEqual([10, 9, 14]);
  });
  test('1 commune below at 13 of 14: 14 − 13 = 1', () => {
    const units = { statement: 'below', basis: 'units', measure: 'amount' } as const;
    expect(whole([13, 14], '1', units)).toMatchObject({
      verdict: 'agrees',
      recomputed: 1,
      unit: 'indicator',
      arithmetic: { operation: 'difference', operands: [14, 13], result: 1 },
    });
    expect(whole([13, 14], '2', units)?.verdict).toBe('disagrees');
    expect(whole([11, 14], '2', units)?.reason).toBe('only-source-of-target');
  });
  test('a number that is exact agrees, also where the report says that it counts points', () => {
    expect(whole([10, 20], '5', { basis: 'points' })).toMatchObject({
      verdict: 'agrees',
      reading: { chosen: 'points', open: false },
    });
    expect(whole([13, 14], '1', { statement: 'below', basis: 'units', measure: 'amount' })?.reading).toEqual({
      chosen: 'units',
      open: false,
    });
  });
  test('a target of none and a target of all are whole, too', () => {
    expect(whole([1, 14], '7.1')?.arithmetic.operands).toEqual([1, 0, 14]);
    expect(whole([13, 14], '7.1', { statement: 'below' })?.arithmetic.operands).toEqual([13, 14, 14]);
  });
  const open: [title: string, Whole, number: string, Options][] = [
    ['a number that no whole school gives', [10, 14], '5.0', {}],
    ['a number further off than both roundings', [7, 15], '13.5', {}],
    ['a target of more schools than there are', [14, 14], '7.1', { statement: 'below' }],
    ['a target of fewer than no school', [1, 14], '14.3', {}],
    ['so many schools that any number fits', [1000, 2000], '7.1', {}],
    ['so many schools that most numbers fit', [300, 600], '5.0', {}],
    ['a number read relative to the target', [10, 14], '7.1', { basis: 'relative' }],
    ['a rise above in units', [14, 14], '1', { basis: 'units', measure: 'amount' }],
    ['a number of schools, read as percent or points', [10, 14], '7.1', { measure: 'amount' }],
    ['nothing above the target', [10, 14], '0.0', {}],
  ];
  test.each(open)('cannot be checked: %s', (_, fraction, number, options) => {
    expect(whole(fraction, number, options)).toMatchObject({
      verdict: 'cannot-be-checked',
      reason: 'only-source-of-target',
    });
  });
});
