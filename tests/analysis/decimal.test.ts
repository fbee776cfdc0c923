// Exact arithmetic and the roundest number of an interval.
import { describe, expect, test } from 'vitest';
import {
  decimal,
  decimalsOf,
  differenceDecimals,
  halfUnit,
  isOnly,
  rounded,
  roundest,
  significantDigits,
  sum,
  truncated,
} from '../../src/analysis/decimal';

describe('a number', () => {
  test.each([
    [163.45, 1, 163.5],
    [163.44, 1, 163.4],
    [0.25, 1, 0.3],
    [-0.25, 1, -0.3],
    [2004.91, 0, 2005],
    [1.005, 2, 1.01],
  ])('%d rounded half up, away from zero, to %d decimals is %d', (value, decimals, expected) => {
    expect(rounded(value, decimals)).toBe(expected);
  });
  test.each([
    [6.9467, 2, 6.94],
    [-6.9467, 2, -6.94],
    [62.5, 0, 62],
  ])('%d cut off after %d decimals is %d', (value, decimals, expected) => {
    expect(truncated(value, decimals)).toBe(expected);
  });
  test.each([
    [17400, 3],
    [0.72, 2],
    [100, 1],
    [0, 1],
    [66.8, 3],
  ])('%d needs %d significant digits', (value, digits) => expect(significantDigits(value)).toBe(digits));
  test.each([
    [0, 0.5],
    [1, 0.05],
    [2, 0.005],
  ])('printed to %d decimals stands for what lies within %d of it', (decimals, half) => {
    expect(halfUnit(decimals).toNumber()).toBe(half);
  });
});

test('169.79 and 1908.42 add up to exactly 2078.21, and nothing to 0', () => {
  expect(sum([169.79, 1908.42])).toBe(2078.21);
  expect(sum([])).toBe(0);
});

test('a third is kept to thirty decimals', () => {
  expect(decimal(1).div(3).toString()).toBe('0.333333333333333333333333333333');
  expect(decimal(2).div(3).toString()).toBe('0.666666666666666666666666666667');
});

describe('the roundest number of an interval', () => {
  const cases: [title: string, low: number, high: number, value: number, exact: boolean][] = [
    ['has the fewest significant digits', 31.9974, 32.0008, 32, true],
    ['may have one digit more before the point than the middle', 99.5, 100.4, 100, true],
    ['may be a fraction', 0.71998, 0.72007, 0.72, true],
    ['may be the lower end', 50, 50.9, 50, true],
    ['may be the upper end', 49.1, 50, 50, true],
    ['is the one nearest the middle, and not exact, of several equally round', 17.2, 19.4, 18, false],
    ['is within the interval, even if a rounder one lies just outside', 0.96, 1.94, 1, true],
    ['is the one nearest the middle at two digits, where no one digit lies within', 1.2, 1.7, 1.5, false],
    ['is the one above a middle that rounds down', 2.3, 3.2, 3, true],
    ['is the one below a middle that rounds up', 2.9, 3.8, 3, true],
    ['has four digits where that is enough', 1821.29, 1822.1, 1822, true],
    ['is the middle at four digits, and not exact, when it would need more', 1821.29, 1821.44, 1821, false],
    ['is the middle rounded up at four digits', 1821.61, 1821.74, 1822, false],
    ['is the number itself when the interval is one number', 1575.53, 1575.53, 1575.53, true],
    ['may be negative', -2.6, -1.7, -2, true],
    ['is within a negative interval', -3.8, -2.9, -3, true],
    ['may be zero', -0.05, 0.05, 0, true],
  ];
  test.each(cases)('%s: %d to %d', (_, low, high, value, exact) => {
    expect(roundest(decimal(low), decimal(high))).toEqual({ value, exact });
  });
});

describe('a difference has the decimals of its coarser side', () => {
  test.each<[title: string, difference: number, a: number, b: number, decimals: number]>([
    ['1,419.89 against 1,500 is 80', -80.11, 2, 0, 0],
    ['66.8 against 68.46 is 1.7', -1.66, 1, 2, 1],
    ['53.33 against 33.3 is 20', 20.03, 2, 1, 1],
    ['sides alike keep theirs', 0.34, 2, 2, 2],
    ['87.4 against 85 keeps 2.4, as 2 would lose a sixth', 2.4, 1, 0, 1],
    ['a fall is like a rise', -2.4, 0, 1, 1],
    ['98.5 against 98 keeps 0.5', 0.5, 1, 0, 1],
    ['nothing has none', 0, 1, 0, 0],
  ])('%s', (_, difference, a, b, decimals) => expect(differenceDecimals(difference, a, b)).toBe(decimals));
});

describe('a number is the only one of its digits', () => {
  test.each<[value: number, low: number, high: number, is: boolean]>([
    [32, 31.94, 32.05, true],
    [0.72, 0.66, 0.78, false],
    [64.3, 64.2, 64.4, false],
    [64.3, 64.21, 64.39, true],
    [64.3, 64.2, 64.35, false],
    [64.3, 64.25, 64.4, false],
    [17400, 17391.6, 17409.6, true],
    [13, 13, 13, true],
  ])('%s between %s and %s: %s', (value, low, high, is) => expect(isOnly(value, decimal(low), decimal(high))).toBe(is));
});

test.each<[value: number, decimals: number]>([
  [0.72, 2],
  [17400, 0],
  [64.3, 1],
  [0, 0],
])('%s has %s decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals));
