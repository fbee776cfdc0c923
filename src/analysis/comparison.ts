// The arithmetic of "92.19 % of target", "above by 9", "below by 0.1 %", both ways: to the number, and back to the target.
import type { Claim } from '../dataset/model';
import type { Direction } from '../dataset/vocabulary';
import { type Decimal, decimal, halfUnit } from './decimal';
import type { Reading } from './types';

/** A claim that compares a figure with a target by a number. */
export type ComparingClaim = Claim & { statement: 'percent-of-target' | 'above' | 'below'; value: number };

/** How a number compares a figure with a target. */
export interface Comparison {
  statement: ComparingClaim['statement'];
  reading: Reading;
  direction: Direction;
}

/** Whether the claim compares with a target by a number. */
export const isComparing = (claim: Claim): claim is ComparingClaim =>
  claim.value !== null && ['percent-of-target', 'above', 'below'].includes(claim.statement);

/**
 * How the claim's number may be read, the more natural reading first. Where the words leave it open, both points and
 * relative are possible: points come first for a percentage, relative for an amount.
 */
export function readingsOf({ statement, basis, indicator }: Claim): Reading[] {
  if (statement === 'percent-of-target') return ['percent-of-target'];
  if (basis !== null && basis !== 'open') return [basis];
  return indicator.unit.measure === 'amount' ? ['relative', 'points'] : ['points', 'relative'];
}

/**
 * +1 when the statement means a larger number than the target, −1 when a smaller: "above" is better, so for a
 * lower-is-better indicator it means less.
 */
const sign = ({ statement, direction }: Comparison): number =>
  (statement === 'below') === (direction === 'lower') ? 1 : -1;

/**
 * The number the report should state. Percent of target: 100·actual/target. Relative: 100·(actual/target − 1); points
 * and units: actual − target; both with the sign turned when the statement means "less". Null when the target is 0 and
 * has to divide.
 */
export function comparedNumber(actual: number, target: number, comparison: Comparison): Decimal | null {
  const { reading } = comparison;
  if (reading === 'points' || reading === 'units') return decimal(actual).minus(target).times(sign(comparison));
  if (target === 0) return null;
  const ratio = decimal(actual).div(target);
  return reading === 'percent-of-target' ? ratio.times(100) : ratio.minus(1).times(100).times(sign(comparison));
}

/**
 * Lowest and highest target for which `actual` gives the claim's number as printed. The actual is exact, the number
 * stands for everything that rounds to it; 100 % of target means the target itself. Null when there is no such target.
 */
export function targetInterval(
  actual: number,
  claim: ComparingClaim,
  comparison: Comparison,
): [Decimal, Decimal] | null {
  const exact = comparison.reading === 'percent-of-target' && claim.value === 100;
  const margin = exact ? decimal(0) : halfUnit(claim.decimals);
  const ends = [decimal(claim.value).minus(margin), decimal(claim.value).plus(margin)];
  const [a, b] = ends.map((number) => targetFor(actual, number, comparison));
  if (!a || !b) return null;
  return a.lte(b) ? [a, b] : [b, a];
}

function targetFor(actual: number, number: Decimal, comparison: Comparison): Decimal | null {
  const { reading } = comparison;
  const change = number.times(sign(comparison));
  if (reading === 'points' || reading === 'units') return decimal(actual).minus(change);
  const factor = reading === 'percent-of-target' ? number.div(100) : change.div(100).plus(1);
  return actual === 0 || factor.lte(0) ? null : decimal(actual).div(factor);
}
