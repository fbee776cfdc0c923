// Percentages against their fractions.
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/dataset/model';
import type { Measure } from '../../../src/dataset/vocabulary';
import { dataset, indicator, state } from '../builder';
import { itemsOf, ofKind, only } from './pick';

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

describe('a rate of whole schools printed without its fraction', () => {
  /** The check of a second printing, beside 7 of 15 schools at mid-2024. */
  const beside = (when: string, value: number, options: Parameters<typeof state>[4] = {}) => {
    const thing = indicator({ id: 'schools', measure: 'percent' });
    const fraction = { numerator: 7, denominator: 15 };
    state(thing, 'actual', '2024-06-30', 46.7, { fraction, at: 'III.1.6 ¶7' });
    state(thing, 'estimate', when, value, { at: 'III.1.1 ¶1', ...options });
    return ofKind('share', dataset([thing])).find(({ id }) => id === 'share/schools/III.1.1-p1');
  };
  test('53.33 % of the year is 8 of the 15 counted in it', () => {
    const check = beside('2024', 53.33);
    expect(check).toMatchObject({
      verdict: 'agrees-after-rounding',
      printed: { value: 53.33 },
      arithmetic: { operation: 'ratio', operands: [8, 15] },
    });
    expect(itemsOf(check)).toEqual(['53.33, III.1.1 ¶1', '46.7, III.1.6 ¶7']);
  });
  test('50 % of the same day is no whole number of 15: it disagrees', () => {
    expect(beside('2024-06-30', 50)).toMatchObject({ verdict: 'disagrees', recomputed: expect.closeTo(53.3333, 3) });
  });
  test('50 % of another day may be of another number of schools', () => {
    expect(beside('2024', 50)).toMatchObject({ verdict: 'explained', explainedBy: 'date' });
  });
  test('is held against the fraction of its own period before that of another', () => {
    const thing = indicator({ id: 'schools', measure: 'percent' });
    state(thing, 'actual', '2024-06-30', 59, { fraction: { numerator: 23, denominator: 39 } });
    state(thing, 'estimate', '2024', 61.5, { fraction: { numerator: 24, denominator: 40 } });
    state(thing, 'estimate', '2024', 60, { at: 'IV ¶1' });
    expect(ofKind('share', dataset([thing])).at(-1)?.arithmetic.operands).toEqual([24, 40]);
  });
  test.each<[title: string, when: string, value: number, options: Parameters<typeof state>[4]]>([
    ['of another year', '2023', 50, {}],
    ['that is a bound', '2024', 50, { operator: 'above' }],
    ['of one commune', '2024', 50, { place: { id: 'ka-lang' } as Place }],
  ])('is not checked %s', (_, when, value, options) => expect(beside(when, value, options)).toBeUndefined());
  test('is not checked where there are so many that any rate fits', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024', 50, { fraction: { numerator: 1000, denominator: 2000 } });
    state(thing, 'actual', '2024', 50.3, { at: 'IV ¶1' });
    expect(ofKind('share', dataset([thing]))).toHaveLength(1);
  });
  test('is not checked for goals and targets, which need not be whole', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024', 46.7, { fraction: { numerator: 7, denominator: 15 } });
    state(thing, 'target', '2024', 50, { at: 'IV ¶1' });
    expect(ofKind('share', dataset([thing]))).toHaveLength(1);
  });
});
