// Numbers printed more than once.
import { describe, expect, test } from 'vitest';
import { dataset, indicator, state } from '../builder';
import { ofKind, only } from './pick';

describe('a number printed twice', () => {
  const twice = (...given: [number, boolean][]) => {
    const thing = indicator({ id: 'training' });
    given.forEach(([value, reference], i) => {
      state(thing, 'estimate', '2024', value, { reference, at: `III.1.${i + 1} ¶1` });
    });
    return ofKind('twice', dataset([thing]));
  };
  test('801 here and 1122 there disagree', () => {
    expect(twice([801, true], [1122, false])).toMatchObject([
      {
        id: 'twice/training/III.1.2-p1',
        verdict: 'disagrees',
        printed: { value: 1122 },
        recomputed: 801,
        difference: -321,
      },
    ]);
  });
  test('4.2 and 4 agree after rounding unless the target lies between them', () => {
    expect(twice([4.2, true], [4, false])).toMatchObject([{ verdict: 'agrees-after-rounding' }]);
    const thing = indicator();
    state(thing, 'estimate', '2024', 4.2);
    state(thing, 'estimate', '2024', 4, { reference: false });
    state(thing, 'target', '2025', 4.1);
    expect(only('twice', thing)?.verdict).toBe('disagrees');
  });
  test('repeated as a reference agrees', () =>
    expect(twice([801, true], [801, true])).toMatchObject([{ verdict: 'agrees' }]));
  test('is compared wherever the reference stands', () => {
    expect(twice([1122, false], [801, true])).toMatchObject([{ verdict: 'disagrees', printed: { value: 1122 } }]);
  });
  test('counted here and estimated there for one period is one thing', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 5);
    state(thing, 'actual', '2024', 6, { reference: false });
    expect(only('twice', thing)?.verdict).toBe('disagrees');
  });
  test('of different periods, or targets of different setters, are different things', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 5);
    state(thing, 'actual', '2024', 6);
    state(thing, 'target', '2025', 7, { setBy: 'congress' });
    state(thing, 'target', '2025', 8, { setBy: 'plan' });
    expect(only('twice', thing)).toBeUndefined();
  });
  test('"over 49000" agrees with 49120 and not with 48900', () => {
    const both = (value: number) => {
      const thing = indicator();
      state(thing, 'actual', '2024', value);
      state(thing, 'actual', '2024', 49000, { operator: 'above', reference: false });
      return only('twice', thing)?.verdict;
    };
    expect([both(49120), both(48900)]).toEqual(['agrees-after-rounding', 'disagrees']);
  });
  test('without a reference of its period cannot be checked', () => {
    expect(twice([1122, false])).toMatchObject([{ verdict: 'cannot-be-checked', reason: 'no-figure' }]);
  });
});

describe('two indicators that measure the same thing', () => {
  function pair(
    kinds: ['actual' | 'estimate', 'actual' | 'estimate'],
    whens: [string, string],
    values: [number, number],
  ) {
    const base = indicator({ id: 'base' });
    const other = indicator({ id: 'other', sameAs: base });
    state(base, kinds[0], whens[0], values[0]);
    state(other, kinds[1], whens[1], values[1]);
    return only('twice', base, other);
  }
  test('agree at the coarser precision', () => {
    const check = pair(['estimate', 'estimate'], ['2024', '2024'], [71.43, 71.4]);
    expect(check).toMatchObject({ id: 'twice/other/base/III.1-p1', verdict: 'agrees-after-rounding' });
  });
  test('are compared within one year when their dates differ', () => {
    expect(pair(['actual', 'actual'], ['2024-06-30', '2023-2024'], [46.7, 53.33])?.verdict).toBe('disagrees');
  });
  test('are not compared when one is counted mid-year and the other estimated for the year', () => {
    expect(pair(['estimate', 'actual'], ['2024', '2024-06-30'], [53.33, 46.7])).toBeUndefined();
  });
  test('are not compared across years', () => {
    expect(pair(['actual', 'actual'], ['2023', '2024'], [1, 2])).toBeUndefined();
  });
});
