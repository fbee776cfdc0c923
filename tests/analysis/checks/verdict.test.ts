// The rule by which printed and recomputed numbers agree.
import { describe, expect, test } from 'vitest';
import { verdictOf, verdictOfTwo } from '../../../src/analysis/checks/verdict';

describe('the verdict', () => {
  test('agrees when the numbers are equal', () => expect(verdictOf(13, 0, 13)).toBe('agrees'));
  test('agrees after rounding half up to the printed decimals', () => {
    expect(verdictOf(163.5, 1, 163.45)).toBe('agrees-after-rounding');
  });
  test('agrees after rounding when cut off after the printed decimals', () => {
    expect(verdictOf(6.94, 2, 6.9467)).toBe('agrees-after-rounding');
  });
  test('disagrees otherwise, also by one in the last place', () =>
    expect(verdictOf(6.96, 2, 6.9467)).toBe('disagrees'));
  test('compares two printings at the coarser precision', () => {
    const [fine, coarse, other] = [
      { value: 71.43, decimals: 2 },
      { value: 71.4, decimals: 1 },
      { value: 71.5, decimals: 1 },
    ];
    expect(verdictOfTwo(fine, coarse)).toBe('agrees-after-rounding');
    expect(verdictOfTwo(coarse, fine)).toBe('agrees-after-rounding');
    expect(verdictOfTwo(fine, other)).toBe('disagrees');
  });
});
