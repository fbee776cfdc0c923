// Parts against their whole.
import { describe, expect, test } from 'vitest';
import { sumChecks } from '../../../src/analysis/checks/sum';
import type { FigureKind } from '../../../src/dataset/vocabulary';
import { breakDown, dataset, indicator, state } from '../builder';
import { itemsOf, ofKind, only } from './pick';

describe('the parts of a whole', () => {
  function split(whole: number | null, parts: number[], kind: FigureKind = 'actual') {
    const thing = indicator({ id: 'forest' });
    if (whole !== null) state(thing, kind, '2024', whole, { at: 'III.2.1 ¶2' });
    breakDown(thing, parts, { kind, at: 'note 24' });
    return only('sum', thing);
  }
  test('169.79 and 1908.42 ha of forest make 2078.21, not 2004.91', () => {
    const check = split(2004.91, [169.79, 1908.42]);
    expect(check).toMatchObject({
      id: 'sum/forest/by-kind/actual-2024',
      verdict: 'disagrees',
      printed: { value: 2004.91, text: '2004.91' },
      recomputed: 2078.21,
      difference: 73.3,
      arithmetic: { operation: 'sum', operands: [169.79, 1908.42], result: 2078.21 },
    });
    expect(itemsOf(check)).toEqual(['2004.91, III.2.1 ¶2', '169.79, note 24', '1908.42, note 24']);
  });
  test.each([
    ['three sectors to the last decimal', 'actual', 100, [36.15, 51.9, 11.95], 100, 'agrees'],
    ['a plan of 2500 and 200 ha', 'target', 2820, [200, 2500], 2700, 'disagrees'],
    ['Party members and others at a session', 'actual', 4489, [3652, 945], 4597, 'disagrees'],
    ['components met and not met', 'actual', 28, [18, 8], 26, 'disagrees'],
    ['meetings, one too few', 'actual', 448, [216, 231], 447, 'disagrees'],
    ['meetings, every one', 'actual', 448, [217, 231], 448, 'agrees'],
    ['a whole that is printed rounded', 'actual', 2078, [169.79, 1908.42], 2078.21, 'agrees-after-rounding'],
  ] as const)('%s: sum and verdict', (_, kind, whole, parts, recomputed, verdict) => {
    expect(split(whole, [...parts], kind)).toMatchObject({ verdict, recomputed });
  });
  test('cannot be checked without a whole of the same period', () => {
    const check = split(null, [1, 2]);
    expect(check).toMatchObject({
      id: 'sum/forest/by-kind/actual-2024',
      verdict: 'cannot-be-checked',
      reason: 'no-whole',
      printed: { value: null, text: '' },
      recomputed: 3,
      difference: null,
    });
    expect(itemsOf(check)).toEqual(['1, note 24', '2, note 24']);
  });
  test('may be counted against an estimate only where nothing is counted', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 10);
    breakDown(thing, [4, 5]);
    expect(only('sum', thing)?.verdict).toBe('disagrees');
    state(thing, 'actual', '2024', 9);
    expect(only('sum', thing)?.verdict).toBe('agrees');
  });
});

describe('percentages that split everything', () => {
  const shares = (...values: number[]) => {
    const economy = indicator({ id: 'economy', measure: 'percent' });
    breakDown(economy, values);
    return only('sum', economy);
  };
  test('36.15, 51.9 and 11.95 make 100 where no whole is printed', () => {
    const check = shares(36.15, 51.9, 11.95);
    expect(check).toMatchObject({ verdict: 'agrees', printed: { value: 100, text: '' }, recomputed: 100 });
    expect(itemsOf(check)).toEqual(['36.15, III.1 ¶1', '51.9, III.1 ¶1', '11.95, III.1 ¶1']);
  });
  test.each([
    ['three thirds at one decimal', [33.3, 33.3, 33.3], 'agrees-after-rounding'],
    ['three parts, each rounded up', [16.7, 16.7, 66.7], 'agrees-after-rounding'],
    ['50.5 and 49.45, off by 0.05', [50.5, 49.45], 'agrees-after-rounding'],
    ['50.5 and 49.44, off by 0.06', [50.5, 49.44], 'disagrees'],
    ['two whole numbers, off by one', [50, 49], 'agrees-after-rounding'],
    ['two whole numbers, off by two', [50, 48], 'disagrees'],
    ['two decimals, off by 0.1', [50.05, 49.85], 'disagrees'],
  ] as const)('%s: the verdict', (_, values, verdict) => expect(shares(...values)?.verdict).toBe(verdict));
  test('need not make 100 where a whole of their kind is printed, only for another period', () => {
    const part = indicator({ measure: 'percent' });
    state(part, 'actual', '2023', 60);
    breakDown(part, [20, 30]);
    expect(only('sum', part)).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-whole', recomputed: 50 });
    const planned = indicator({ measure: 'percent' });
    state(planned, 'target', '2025', 60);
    breakDown(planned, [20, 80]);
    expect(only('sum', planned)).toMatchObject({ verdict: 'agrees', printed: { value: 100 } });
  });
});

describe('parts named "of which"', () => {
  const contained = (whole: number | null, ...values: number[]) => {
    const thing = indicator({ id: 'forest' });
    if (whole !== null) state(thing, 'actual', '2024', whole, { at: 'III.2.1 ¶2' });
    breakDown(thing, values, { relation: 'of-which', at: 'note 24' });
    return dataset([thing]);
  };
  test('only have to be contained in the whole, each by itself', () => {
    const checks = ofKind('contained', contained(9, 4, 9, 12));
    expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['contained/forest/by-kind/actual-2024/part-1', 'agrees'],
      ['contained/forest/by-kind/actual-2024/part-2', 'agrees'],
      ['contained/forest/by-kind/actual-2024/part-3', 'disagrees'],
    ]);
  });
  test('state the part first, then its whole, and are not added up', () => {
    const [check] = ofKind('contained', contained(9, 12));
    expect(check).toMatchObject({
      printed: { value: 12, text: '12' },
      recomputed: null,
      arithmetic: { operation: 'compare', operands: [12, 9], result: null },
    });
    expect(itemsOf(check)).toEqual(['12, note 24', '9, III.2.1 ¶2']);
    expect(sumChecks(contained(9, 12))).toEqual([]);
  });
  test('cannot be checked where the whole is not printed', () => {
    const [check] = ofKind('contained', contained(null, 12));
    expect(check).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-whole', arithmetic: { operands: [12] } });
    expect(itemsOf(check)).toEqual(['12, note 24']);
  });
});
