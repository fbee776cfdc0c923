// Parts against their whole.
import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/analysis/audit';
import { breakDown, dataset, indicator, state } from '../builder';
import { only } from './pick';

describe('the parts of a whole', () => {
  function split(whole: number | null, parts: number[], kind: 'actual' | 'target' = 'actual') {
    const thing = indicator({ id: 'forest' });
    if (whole !== null) state(thing, kind, '2024', whole);
    breakDown(thing, parts, { kind });
    return only('sum', thing);
  }
  test('agree when they add up to the last decimal', () => {
    expect(split(100, [36.15, 51.9, 11.95])).toMatchObject({ verdict: 'agrees', id: 'sum/forest/by-kind/actual-2024' });
  });
  test('169.79 and 1908.42 do not make 2004.91', () => {
    expect(split(2004.91, [169.79, 1908.42])).toMatchObject({
      verdict: 'disagrees',
      recomputed: 2078.21,
      difference: 73.3,
      arithmetic: { operation: 'sum', operands: [169.79, 1908.42], result: 2078.21 },
    });
  });
  test('a plan of 200 and 2500 is not 2820', () => {
    expect(split(2820, [200, 2500], 'target')).toMatchObject({ verdict: 'disagrees', recomputed: 2700 });
  });
  test.each([
    [4489, [3652, 945], 4597],
    [4304, [3571, 739], 4310],
    [28, [18, 8], 26],
  ])('%i is not the sum of its parts', (whole, parts, recomputed) => {
    expect(split(whole, parts)).toMatchObject({ verdict: 'disagrees', recomputed });
  });
  test('216 and 231 meetings are not 448, and 217 and 231 are', () => {
    expect(split(448, [216, 231])).toMatchObject({ verdict: 'disagrees', recomputed: 447, difference: -1 });
    expect(split(448, [217, 231])?.verdict).toBe('agrees');
  });
  test('that are shares of everything make 100 where no whole is printed', () => {
    const shares = indicator({ measure: 'percent' });
    breakDown(shares, [36.15, 51.9, 11.95]);
    expect(only('sum', shares)).toMatchObject({ verdict: 'agrees', printed: { value: 100 } });
  });
  test('cannot be checked without a whole of the same period', () => {
    expect(split(null, [1, 2])).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-whole', recomputed: 3 });
  });
  test('may be counted against an estimate only where nothing is counted', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 10);
    breakDown(thing, [4, 5]);
    expect(only('sum', thing)?.verdict).toBe('disagrees');
    state(thing, 'actual', '2024', 9);
    expect(only('sum', thing)?.verdict).toBe('agrees');
  });
  test('named "of which" only have to be contained', () => {
    const thing = indicator({ id: 'forest' });
    state(thing, 'actual', '2024', 9);
    breakDown(thing, [4, 12], { relation: 'of-which' });
    const checks = audit(dataset([thing]));
    expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['contained/forest/by-kind/actual-2024/part-1', 'agrees'],
      ['contained/forest/by-kind/actual-2024/part-2', 'disagrees'],
    ]);
  });
});
