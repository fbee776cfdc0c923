// Percent of target, above and below, recomputed.
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/dataset/model';
import { claim, dataset, indicator, state } from '../builder';
import { ofKind, only } from './pick';

describe('a comparing claim', () => {
  const against = (value: number, target: number, number: string, options: Partial<Indicator> = {}) => {
    const thing = indicator(options);
    state(thing, 'actual', '2024', value);
    state(thing, 'target', '2025', target);
    claim(thing, 'percent-of-target', number);
    return only('claim', thing);
  };
  test('that follows from its figures agrees after rounding', () => {
    expect(against(1634.5, 1000, '163.5')).toMatchObject({ verdict: 'agrees-after-rounding', recomputed: 163.45 });
    expect(against(2.5, 50, '5')).toMatchObject({ verdict: 'agrees', unit: 'percent', difference: 0 });
  });
  test('530.68 of 1900 printed as 29.8 % disagrees: it is 27.93 %', () => {
    const check = against(530.68, 1900, '29.8');
    expect(check).toMatchObject({ verdict: 'disagrees', printed: { value: 29.8 }, reading: { open: false } });
    expect(check?.recomputed).toBeCloseTo(27.93, 2);
    expect(check?.difference).toBeCloseTo(-1.87, 2);
    expect(check?.arithmetic).toMatchObject({ operation: 'ratio', operands: [530.68, 1900] });
    expect(check?.items.map((item) => item.value)).toEqual([29.8, 530.68, 1900]);
  });
  test('5 of 2 printed as 150 % disagrees: it is 250 %', () => {
    expect(against(5, 2, '150')).toMatchObject({ verdict: 'disagrees', recomputed: 250 });
  });
  test('570 of 200 is above by 185 % in relative terms', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 570);
    state(thing, 'target', '2025', 200);
    claim(thing, 'above', '185', { basis: 'open' });
    const reading = { chosen: 'relative', open: true };
    expect(only('claim', thing)).toMatchObject({ verdict: 'agrees', reading, unit: 'percent' });
  });
  test('of open basis is points where only points agree', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024', 59);
    state(thing, 'target', '2025', 50);
    claim(thing, 'above', '9', { basis: 'open' });
    expect(only('claim', thing)).toMatchObject({
      verdict: 'agrees',
      reading: { chosen: 'points', open: true },
      unit: 'points',
      arithmetic: { operation: 'difference', operands: [59, 50], result: 9 },
    });
  });
  test('of open basis is relative where only that agrees, also for a percentage', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024', 60);
    state(thing, 'target', '2025', 50);
    claim(thing, 'above', '20', { basis: 'open' });
    expect(only('claim', thing)).toMatchObject({ verdict: 'agrees', reading: { chosen: 'relative' } });
  });
  test('of open basis that no reading makes true disagrees in the natural reading', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024', 60);
    state(thing, 'target', '2025', 50);
    claim(thing, 'above', '15', { basis: 'open' });
    expect(only('claim', thing)).toMatchObject({ verdict: 'disagrees', reading: { chosen: 'points' }, recomputed: 10 });
  });
  test('"above" means below the target where lower is better', () => {
    const thing = indicator({ measure: 'percent', direction: 'lower' });
    state(thing, 'actual', '2024', 1.26);
    state(thing, 'target', '2025', 1.6);
    claim(thing, 'above', '0.34', { basis: 'open' });
    expect(only('claim', thing)).toMatchObject({
      verdict: 'agrees',
      arithmetic: { operands: [1.6, 1.26], result: 0.34 },
    });
  });
  test('that is the only source of its target cannot be checked', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 29.5);
    claim(thing, 'percent-of-target', '92.19');
    expect(only('claim', thing)).toMatchObject({
      verdict: 'cannot-be-checked',
      reason: 'only-source-of-target',
      recomputed: null,
    });
  });
  test('repeated elsewhere in the report still cannot be checked', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 29.5);
    claim(thing, 'percent-of-target', '92.19');
    claim(thing, 'percent-of-target', '92.19', { at: 'IV ¶1' });
    expect(only('claim', thing)?.reason).toBe('only-source-of-target');
  });
  test('is checked by the target that the other claims give', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024-06-30', 59);
    state(thing, 'estimate', '2024', 61.5);
    claim(thing, 'above', '9', { basis: 'open', period: '2024-06-30' });
    claim(thing, 'above', '11.5', { basis: 'open' });
    const checks = ofKind('claim', dataset([thing]));
    expect(checks.map((check) => check.verdict)).toEqual(['agrees', 'agrees']);
    expect(checks.map((check) => check.reading?.chosen)).toEqual(['points', 'points']);
  });
  test('agrees after rounding with a derived target that is only known as an interval', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 1859);
    state(thing, 'actual', '2024', 2000);
    claim(thing, 'percent-of-target', '80.08', { period: '2023' });
    claim(thing, 'percent-of-target', '86.154');
    expect(ofKind('claim', dataset([thing]))[1]?.verdict).toBe('agrees-after-rounding');
  });
  test('of the other claims’ target disagrees when the two cannot both be', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 50);
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '50', { period: '2023' });
    claim(thing, 'percent-of-target', '80');
    expect(ofKind('claim', dataset([thing])).map((check) => check.verdict)).toEqual(['disagrees', 'disagrees']);
  });
  test('without its figure or without any target cannot be checked', () => {
    const lost = indicator();
    claim(lost, 'above', '9');
    expect(only('claim', lost)?.reason).toBe('no-figure');
    const open = indicator();
    state(open, 'actual', '2024', 9);
    claim(open, 'above', '9', { setBy: null });
    expect(only('claim', open)?.reason).toBe('no-target');
  });
});
