// Exact arithmetic and the roundest number of an interval.
import { describe, expect, test } from 'vitest';
import { decimal, rounded, roundest, significantDigits, sum, truncated } from '../../src/analysis/decimal';

describe('rounding', () => {
  test('163.45 rounds half up to 163.5 at one decimal', () => expect(rounded(163.45, 1)).toBe(163.5));
  test('a negative half rounds away from zero', () => expect(rounded(-0.25, 1)).toBe(-0.3));
  test('6.9467 cut off after two decimals is 6.94', () => expect(truncated(6.9467, 2)).toBe(6.94));
  test('169.79 and 1908.42 add up to exactly 2078.21', () => expect(sum([169.79, 1908.42])).toBe(2078.21));
  test('zeros at either end are not significant digits', () => {
    expect([17400, 0.72, 100, 0].map((value) => significantDigits(value))).toEqual([3, 2, 1, 1]);
  });
});

describe('the roundest number of an interval', () => {
  const roundestOf = (low: number, high: number) => roundest(decimal(low), decimal(high));
  test('has the fewest significant digits', () => {
    expect(roundestOf(31.9974, 32.0008)).toEqual({ value: 32, exact: true });
    expect(roundestOf(99.5, 100.4)).toEqual({ value: 100, exact: true });
    expect(roundestOf(0.71998, 0.72007)).toEqual({ value: 0.72, exact: true });
  });
  test('is the one nearest the middle, and not exact, when several are equally round', () => {
    expect(roundestOf(17.2, 19.4)).toEqual({ value: 18, exact: false });
  });
  test('is the middle at four digits, and not exact, when it would need more', () => {
    expect(roundestOf(1821.29, 1821.44)).toEqual({ value: 1821, exact: false });
  });
  test('is the number itself when the interval is one number', () => {
    expect(roundestOf(1575.53, 1575.53)).toEqual({ value: 1575.53, exact: true });
  });
  test('may be negative or zero', () => {
    expect(roundestOf(-2.6, -1.7)).toEqual({ value: -2, exact: true });
    expect(roundestOf(-0.05, 0.05)).toEqual({ value: 0, exact: true });
  });
});
