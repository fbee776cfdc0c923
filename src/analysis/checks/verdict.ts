// The one rule by which a printed number and a recomputed one agree or not.
import { type Decimal, decimal, rounded, truncated } from '../decimal';
import { type Verdict, verdicts } from '../types';

/**
 * `agrees`: equal as they stand. `agrees-after-rounding`: the computed number rounded half up to the printed decimals,
 * or cut off after them, is the printed one. Otherwise `disagrees`.
 */
export function verdictOf(printed: number, decimals: number, computed: number | Decimal): Verdict {
  if (decimal(computed).eq(printed)) return 'agrees';
  const same = rounded(computed, decimals) === printed || truncated(computed, decimals) === printed;
  return same ? 'agrees-after-rounding' : 'disagrees';
}

/** Two printings of one number compared at the coarser precision. */
export function verdictOfTwo(a: { value: number; decimals: number }, b: { value: number; decimals: number }): Verdict {
  return a.decimals <= b.decimals ? verdictOf(a.value, a.decimals, b.value) : verdictOf(b.value, b.decimals, a.value);
}

/** Sorts the better verdict first: agreeing before agreeing after rounding before disagreeing. */
export const byVerdict = (a: { verdict: Verdict }, b: { verdict: Verdict }): number =>
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
