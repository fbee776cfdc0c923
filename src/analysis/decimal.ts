// Exact decimal arithmetic, so that 163.45 is 163.45 and rounds half up as people round.
import { Big } from 'big.js';

const Decimal = Big();
Decimal.DP = 30;
Decimal.RM = 1;

export type Decimal = Big;

/** The number as an exact decimal. Takes the shortest decimal that names a JavaScript number (0.1 is 0.1). */
export const decimal = (value: number | string | Big): Decimal => new Decimal(value);

/** `value` rounded half up (away from zero) to `decimals` places. */
export const rounded = (value: number | Decimal, decimals: number): number =>
  decimal(value).round(decimals, 1).toNumber();

/** `value` cut off after `decimals` places. */
export const truncated = (value: number | Decimal, decimals: number): number =>
  decimal(value).round(decimals, 0).toNumber();

/** How many digits the number needs, zeros at either end not counted: 17400 needs 3, 0.72 needs 2, 0 needs 1. */
export const significantDigits = (value: number | Decimal): number => decimal(value).c.length;

/** Half a unit in the last of `decimals` places: 0.05 for one decimal. */
export const halfUnit = (decimals: number): Decimal => decimal(`5e${-decimals - 1}`);

/** Decimals of a number as it stands: 2 of 0.72, 0 of 17400. */
export const decimalsOf = (value: number): number => Math.max(0, significantDigits(value) - decimal(value).e - 1);

/** More decimals than this no number is shown with. */
const MOST_DECIMALS = 4;

/** The fewest decimals with which a number is seen to differ from the printed one: 2 of 58.97 against 59, 3 of 94.659 against 94.66. */
export function decimalsToDiffer(value: number, printed: number): number {
  const least = decimalsOf(printed);
  if (value === printed) return least;
  for (let decimals = least; decimals < MOST_DECIMALS; decimals++)
    if (rounded(value, decimals) !== printed) return decimals;
  return MOST_DECIMALS;
}

/** The share of a difference that rounding may take away. */
const MOST_LOST = 0.05;

/**
 * Decimals of a difference between two numbers printed with these decimals: those of the coarser side; where they would
 * lose more than a twentieth of the difference (2.4 of 87.4 against 85 would be 2), as many more as the finer side has.
 */
export function differenceDecimals(difference: number, a: number, b: number): number {
  const isKept = (decimals: number) =>
    Math.abs(rounded(difference, decimals) - difference) <= Math.abs(difference) * MOST_LOST;
  const finer = Math.max(a, b);
  for (let decimals = Math.min(a, b); decimals < finer; decimals++) if (isKept(decimals)) return decimals;
  return finer;
}

/** Whether `value` is the only number of its own digits between the two: 32 between 31.94 and 32.05. */
export function isOnly(value: number, low: Decimal, high: Decimal): boolean {
  const exact = decimal(value);
  const step = decimal(`1e${exact.e - significantDigits(exact) + 1}`);
  return exact.minus(step).lt(low) && exact.plus(step).gt(high);
}

/** Exact sum of the values. */
export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total.plus(value), decimal(0)).toNumber();

/** Most digits a derived target may carry before it is only called approximate. */
export const MOST_DIGITS = 4;

/**
 * The roundest number between `low` and `high` (both included): the one with fewest significant digits, of several the
 * one nearest the middle. `exact` is false when several are equally round, or when even the roundest needs more than
 * MOST_DIGITS digits: then it is the middle rounded to MOST_DIGITS digits.
 */
export function roundest(low: Decimal, high: Decimal): { value: number; exact: boolean } {
  if (low.eq(high)) return { value: low.toNumber(), exact: true };
  const middle = low.plus(high).div(2);
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const step = decimal(`1e${middle.e - digits + 1}`);
    const nearest = nearestMultiple(low, high, middle, step);
    if (nearest) return nearest;
  }
  return { value: decimal(middle.toPrecision(MOST_DIGITS)).toNumber(), exact: false };
}

/** The multiple of `step` within the interval that lies nearest the middle; null when there is none. */
function nearestMultiple(low: Decimal, high: Decimal, middle: Decimal, step: Decimal) {
  const towardsZero = (value: Decimal) => value.div(step).round(0, 0).times(step);
  const first = towardsZero(low).lt(low) ? towardsZero(low).plus(step) : towardsZero(low);
  const last = towardsZero(high).gt(high) ? towardsZero(high).minus(step) : towardsZero(high);
  if (first.gt(last)) return null;
  const near = middle.div(step).round(0, 1).times(step);
  const value = near.lt(first) ? first : near.gt(last) ? last : near;
  return { value: value.toNumber(), exact: first.eq(last) };
}
