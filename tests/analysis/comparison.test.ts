// The arithmetic of "92.19 % of target", "above by 9", "below by 0.1 %", both ways.
import { describe, expect, test } from 'vitest';
import {
  type ComparingClaim,
  type Comparison,
  comparedNumber,
  isComparing,
  marginOf,
  readingsOf,
  targetInterval,
} from '../../src/analysis/comparison';
import type { Reading } from '../../src/analysis/types';
import type { Basis, Direction, Measure, Statement } from '../../src/dataset/vocabulary';
import { claim, indicator, state } from './builder';

describe('a claim compares by a number', () => {
  test.each([
    ['percent-of-target', '92.19', true],
    ['above', '2.6', true],
    ['below', '0.1', true],
    ['above', '0', true],
    ['above', null, false],
    ['met', null, false],
    ['increase', '2.9', false],
  ] as const)('"%s" with %s: %s', (statement, number, expected) => {
    expect(isComparing(claim(indicator(), statement, number))).toBe(expected);
  });
});

describe('the number of a claim', () => {
  const cases: [Statement, Basis, Measure, Reading[]][] = [
    ['percent-of-target', 'relative', 'percent', ['percent-of-target']],
    ['percent-of-target', 'open', 'amount', ['percent-of-target']],
    ['above', 'relative', 'percent', ['relative']],
    ['above', 'points', 'percent', ['points']],
    ['below', 'units', 'amount', ['units']],
    ['above', 'open', 'amount', ['relative', 'points']],
    ['above', 'open', 'percent', ['points', 'relative']],
    ['below', 'open', 'permille', ['points', 'relative']],
    ['increase', 'open', 'amount', ['relative', 'points']],
  ];
  test.each(cases)('"%s", meant as %s, in %s, is read as %j', (statement, basis, measure, readings) => {
    expect(readingsOf(claim(indicator({ measure }), statement, '9', { basis }))).toEqual(readings);
  });
  test('is open where the claim names no basis', () => {
    expect(readingsOf(claim(indicator(), 'above', '9', { basis: null }))).toEqual(['relative', 'points']);
  });
});

type Case = [statement: Comparison['statement'], reading: Reading, direction: Direction];
const comparison = ([statement, reading, direction]: Case): Comparison => ({ statement, reading, direction });

describe('the number that 12 against a target of 10 should state', () => {
  const cases: [...Case, number: number][] = [
    ['percent-of-target', 'percent-of-target', 'higher', 120],
    ['percent-of-target', 'percent-of-target', 'lower', 120],
    ['above', 'relative', 'higher', 20],
    ['above', 'relative', 'lower', -20],
    ['below', 'relative', 'higher', -20],
    ['below', 'relative', 'lower', 20],
    ['above', 'points', 'higher', 2],
    ['above', 'points', 'lower', -2],
    ['below', 'points', 'higher', -2],
    ['below', 'points', 'lower', 2],
    ['above', 'units', 'higher', 2],
    ['below', 'units', 'higher', -2],
    ['above', 'points', 'exact', 2],
    ['above', 'points', 'none', 2],
  ];
  test.each(cases)('as "%s" in %s where %s is better is %d', (statement, reading, direction, number) => {
    expect(comparedNumber(12, 10, comparison([statement, reading, direction]))?.toNumber()).toBe(number);
  });
  test.each([
    ['points', 12],
    ['units', 12],
    ['relative', null],
    ['percent-of-target', null],
  ] as const)('against 0, in %s, is %s', (reading, number) => {
    const result = comparedNumber(12, 0, comparison(['above', reading, 'higher']));
    expect(result?.toNumber() ?? null).toBe(number);
  });
});

describe('a figure as printed may lie from what it stands for', () => {
  const cases: [title: string, Measure, value: number, printed: number, unit: number, margin: number][] = [
    ['half its last digit: 0.6 ‰', 'permille', 0.6, 1, 1, 0.05],
    ['half its last digit where an amount is measured: 29.5', 'amount', 29.5, 1, 1, 0.05],
    ['half a whole where its unit has decimals: 30 of 29.5', 'amount', 30, 0, 1, 0.5],
    ['half its last digit where a mean of counts is printed: 13.5 persons', 'amount', 13.5, 1, 0, 0.05],
    ['nowhere where things are counted: 14 communes', 'amount', 14, 0, 0, 0],
    ['nowhere where it is a level', 'level', 2, 0, 1, 0],
    ['nowhere where it is all: 100 %', 'percent', 100, 0, 1, 0],
    ['nowhere where it is none: 0 %', 'percent', 0, 0, 1, 0],
    ['half a whole where it is neither: 99 %', 'percent', 99, 0, 1, 0.5],
    ['half its last digit where all is printed with one: 100.0 %', 'percent', 100, 1, 1, 0.05],
  ];
  test.each(cases)('%s', (_, measure, value, decimals, unit, margin) => {
    const thing = indicator({ measure });
    thing.unit = { ...thing.unit, decimals: unit };
    expect(marginOf(state(thing, 'actual', '2024', value, { decimals })).toNumber()).toBe(margin);
  });
});

describe('the targets that give a number as printed', () => {
  const interval = (actual: number, number: string, [statement, reading, direction]: Case) => {
    const made = claim(indicator({ direction }), statement, number) as ComparingClaim;
    return (
      targetInterval(actual, made, { statement, reading, direction })?.map((end) => Number(end.toFixed(4))) ?? null
    );
  };
  const cases: [title: string, actual: number, number: string, Case, [number, number] | null][] = [
    ['29.5 is 92.19 %', 29.5, '92.19', ['percent-of-target', 'percent-of-target', 'higher'], [31.9974, 32.0009]],
    [
      '1575.5 is 100 %, the target itself',
      1575.5,
      '100',
      ['percent-of-target', 'percent-of-target', 'higher'],
      [1575.5, 1575.5],
    ],
    ['100 points above is no target itself', 150, '100', ['above', 'points', 'higher'], [49.5, 50.5]],
    ['59 is 9 points above', 59, '9', ['above', 'points', 'higher'], [49.5, 50.5]],
    ['59 is 9 points below', 59, '9', ['below', 'points', 'higher'], [67.5, 68.5]],
    ['1.26, lower is better, is 0.34 points above', 1.26, '0.34', ['above', 'points', 'lower'], [1.595, 1.605]],
    ['14 is 1 above in units', 14, '1', ['above', 'units', 'higher'], [12.5, 13.5]],
    ['120 is 20 % above', 120, '20', ['above', 'relative', 'higher'], [99.5851, 100.4184]],
    ['80 is 20 % below', 80, '20', ['below', 'relative', 'higher'], [99.3789, 100.6289]],
    ['8, lower is better, is 20 % above', 8, '20', ['above', 'relative', 'lower'], [9.9379, 10.0629]],
    ['0 is 92 % of nothing', 0, '92', ['percent-of-target', 'percent-of-target', 'higher'], null],
    ['0 is 9 points above', 0, '9', ['above', 'points', 'higher'], [-9.5, -8.5]],
    ['5 is 100 % below nothing', 5, '100', ['below', 'relative', 'higher'], null],
    ['5 is 120 % below nothing', 5, '120', ['below', 'relative', 'higher'], null],
    ['5 is 0 % of nothing', 5, '0', ['percent-of-target', 'percent-of-target', 'higher'], null],
    ['5 is 99.5 % below', 5, '99.5', ['below', 'relative', 'higher'], [909.0909, 1111.1111]],
  ];
  test.each(cases)('%s', (_, actual, number, how, expected) => expect(interval(actual, number, how)).toEqual(expected));
});
