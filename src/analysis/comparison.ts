// The arithmetic of "92.19 % of target", "above by 9", "below by 0.1 %", both ways: to the number, and back to the target.
import type { Claim, Figure, Unit } from '../dataset/model';
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

/** Things are counted one by one where a unit has no decimals: 14 communes are 14. What is measured is rounded. */
const isCounted = ({ measure, decimals }: Unit, printed: number): boolean =>
  (measure === 'amount' && decimals === 0 && printed === 0) || measure === 'level';

/** How far a figure as printed may lie from what it stands for: 0.05 for 0.6 ‰, 0 for a count and for all of a whole. */
export function marginOf({ value, decimals, indicator: { unit } }: Figure): Decimal {
  const isAll = unit.measure === 'percent' && (value === 100 || value === 0) && decimals === 0;
  return isAll || isCounted(unit, decimals) ? decimal(0) : halfUnit(decimals);
}

/** The same of a claim's number. 100 % of target means the target itself. */
function claimMargin({ value, decimals, indicator }: ComparingClaim, reading: Reading): Decimal {
  const isSame = reading === 'percent-of-target' && value === 100;
  return isSame || (reading === 'units' && isCounted(indicator.unit, decimals)) ? decimal(0) : halfUnit(decimals);
}

/**
 * Lowest and highest target for which a number within `margin` of `actual` gives the claim's number as printed, which
 * stands for everything that rounds to it. Null when there is no such target.
 */
export function targetInterval(
  actual: number,
  claim: ComparingClaim,
  comparison: Comparison,
  margin: Decimal = decimal(0),
): [Decimal, Decimal] | null {
  const around = (value: number, by: Decimal) => [decimal(value).minus(by), decimal(value).plus(by)];
  const numbers = around(claim.value, claimMargin(claim, comparison.reading));
  const targets = around(actual, margin).flatMap((end) => numbers.map((number) => targetFor(end, number, comparison)));
  const found = targets.filter((target) => target !== null).toSorted((a, b) => a.cmp(b));
  const [low, high] = [found[0], found.at(-1)];
  return low && high && found.length === targets.length ? [low, high] : null;
}

function targetFor(actual: Decimal, number: Decimal, comparison: Comparison): Decimal | null {
  const { reading } = comparison;
  const change = number.times(sign(comparison));
  if (reading === 'points' || reading === 'units') return actual.minus(change);
  const factor = reading === 'percent-of-target' ? number.div(100) : change.div(100).plus(1);
  return actual.eq(0) || factor.lte(0) ? null : actual.div(factor);
}
