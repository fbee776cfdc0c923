// The rule by which printed and recomputed numbers agree.
import { describe, expect, test } from 'vitest';
import { byVerdict, verdictOf, verdictOfTwo } from '../../../src/analysis/checks/verdict';
import type { Verdict } from '../../../src/analysis/types';

describe('the verdict on a printed number', () => {
  const cases: [title: string, printed: number, decimals: number, computed: number, Verdict][] = [
    ['equal as it stands', 13, 0, 13, 'agrees'],
    ['rounded half up at the printed decimals', 163.5, 1, 163.45, 'agrees-after-rounding'],
    ['cut off after the printed decimals', 6.94, 2, 6.9467, 'agrees-after-rounding'],
    ['off by one in the last place, upwards', 6.96, 2, 6.9467, 'disagrees'],
    ['off by one in the last place, downwards', 6.93, 2, 6.9467, 'disagrees'],
    ['right by a decimal that is not printed', 7, 0, 6.94, 'agrees-after-rounding'],
    ['of another sign', -13, 0, 13, 'disagrees'],
  ];
  test.each(cases)('%s: %d to %d decimals, computed %d: %s', (_, printed, decimals, computed, verdict) => {
    expect(verdictOf(printed, decimals, computed)).toBe(verdict);
  });
});

describe('two printings of one number', () => {
  const cases: [a: number, b: number, Verdict][] = [
    [71.43, 71.4, 'agrees-after-rounding'],
    [71.4, 71.43, 'agrees-after-rounding'],
    [71.43, 71.5, 'disagrees'],
    [71.5, 71.43, 'disagrees'],
    [71.43, 71.43, 'agrees'],
    [801, 1122, 'disagrees'],
  ];
  const decimals = new Map([
    [71.43, 2],
    [71.4, 1],
    [71.5, 1],
  ]);
  test.each(cases)('%d here and %d there: %s, at the coarser precision', (a, b, verdict) => {
    const printed = (value: number) => ({ value, decimals: decimals.get(value) ?? 0 });
    expect(verdictOfTwo(printed(a), printed(b))).toBe(verdict);
  });
});

test('the better verdict comes first', () => {
  const verdicts: Verdict[] = ['disagrees', 'cannot-be-checked', 'agrees-after-rounding', 'agrees'];
  const sorted = verdicts.map((verdict) => ({ verdict })).toSorted(byVerdict);
  expect(sorted.map(({ verdict }) => verdict)).toEqual([
    'agrees',
    'agrees-after-rounding',
    'disagrees',
    'cannot-be-checked',
  ]);
});
