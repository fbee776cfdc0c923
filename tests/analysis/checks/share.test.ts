// Percentages against their fractions.
import { describe, expect, test } from 'vitest';
import { indicator, state } from '../builder';
import { only } from './pick';

describe('a percentage printed with its fraction', () => {
  const share = (value: number, numerator: number, denominator: number, measure: 'percent' | 'amount' = 'percent') => {
    const thing = indicator({ measure });
    state(thing, 'actual', '2024', value, { fraction: { numerator, denominator } });
    return only('share', thing);
  };
  test('27 of 39 printed as 66.7 % disagrees: it is 69.23 %', () => {
    const check = share(66.7, 27, 39);
    expect(check).toMatchObject({ verdict: 'disagrees', arithmetic: { operation: 'ratio', operands: [27, 39] } });
    expect(check?.recomputed).toBeCloseTo(69.23, 2);
  });
  test('10 of 14 printed as 71.4 % agrees after rounding and 14 of 14 as 100 % agrees', () => {
    expect(share(71.4, 10, 14)?.verdict).toBe('agrees-after-rounding');
    expect(share(100, 14, 14)?.verdict).toBe('agrees');
  });
  test('is not there for a count that is itself the numerator', () => {
    expect(share(10, 10, 14, 'amount')).toBeUndefined();
  });
});
