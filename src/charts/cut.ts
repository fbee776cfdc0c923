// Whether a scale may start above zero: only where all numbers lie so close that one from zero would hide what differs.

/** From this share of the largest number on the smallest is close to it. */
const CLOSE = 0.93;

/** True for different numbers above zero of which the smallest is nearly the largest. */
export function isCut(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && high > low && low / high >= CLOSE;
}
