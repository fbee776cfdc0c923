// Percentages against their fractions.
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/dataset/vocabulary';
import { indicator, state } from '../builder';
import { itemsOf, only } from './pick';

describe('a percentage printed with its fraction', () => {
  const share = (value: number, numerator: number, denominator: number, measure: Measure = 'percent') => {
    const thing = indicator({ id: 'schools', measure });
    state(thing, 'actual', '2024', value, { fraction: { numerator, denominator }, at: 'III.1.3 ¶1' });
    return only('share', thing);
  };
  test('27 of 39 printed as 66.7 % disagrees: it is 69.23 %', () => {
    const check = share(66.7, 27, 39);
    expect(check).toMatchObject({
      id: 'share/schools/III.1.3-p1',
      verdict: 'disagrees',
      printed: { value: 66.7, text: '66.7' },
      unit: 'indicator',
      arithmetic: { operation: 'ratio', operands: [27, 39] },
    });
    expect(check?.recomputed).toBeCloseTo(69.2308, 4);
    expect(check?.difference).toBeCloseTo(2.5308, 4);
    expect(check?.arithmetic.result).toBeCloseTo(69.2308, 4);
    expect(itemsOf(check)).toEqual(['66.7, III.1.3 ¶1']);
  });
  test.each([
    ['10 of 14 printed as 71.4 %', 71.4, 10, 14, 'percent', 'agrees-after-rounding'],
    ['14 of 14 printed as 100 %', 100, 14, 14, 'percent', 'agrees'],
    ['5 of 8 cut off to 62 %', 62, 5, 8, 'percent', 'agrees-after-rounding'],
    ['9 of 1000 printed as 9 ‰', 9, 9, 1000, 'permille', 'agrees'],
    ['9 of 1000 printed as 0.9 ‰', 0.9, 9, 1000, 'permille', 'disagrees'],
  ] as const)('%s: the verdict', (_, value, numerator, denominator, measure, verdict) => {
    expect(share(value, numerator, denominator, measure)?.verdict).toBe(verdict);
  });
  test('is not checked for a count that is itself the numerator, nor for a fraction of nothing', () => {
    expect(share(10, 10, 14, 'amount')).toBeUndefined();
    expect(share(0, 0, 0)).toBeUndefined();
  });
});
