// What a target or goal asks of a number: its operator first, the indicator's direction where the operator leaves it open.
import type { Direction, Operator } from '../dataset/vocabulary';

/** The number asked for, of a target, goal or any figure. */
export interface Requirement {
  operator: Operator;
  value: number;
  valueTo?: number | null;
}

/** Which way is good: `range` means between two ends, `open` that neither operator nor direction says. */
export type Sense = 'higher' | 'lower' | 'exact' | 'range' | 'open';

/**
 * Which way the requirement points. "At least" and "above" mean higher, "at most" and "below" lower, whatever the
 * direction.
 */
export function senseOf(operator: Operator, direction: Direction): Sense {
  if (operator === 'at-least' || operator === 'above') return 'higher';
  if (operator === 'at-most' || operator === 'below') return 'lower';
  if (operator === 'between') return 'range';
  return direction === 'none' ? 'open' : direction;
}

/** Whether the number itself is not enough: "above 90" is not met by 90. */
export const isStrict = (operator: Operator): boolean => operator === 'above' || operator === 'below';

/** Upper end of the requirement; its value where it is no range. */
export const upperEnd = ({ value, valueTo }: Requirement): number => valueTo ?? value;

/** The number `actual` is measured by: of a range the nearer end, or `actual` itself inside it; else the value. */
export function nearestEnd(actual: number, requirement: Requirement): number {
  if (requirement.operator !== 'between') return requirement.value;
  return Math.min(Math.max(actual, requirement.value), upperEnd(requirement));
}

/** Whether `actual` fulfils the requirement. An open sense asks for equality. */
export function satisfies(actual: number, requirement: Requirement, direction: Direction): boolean {
  const { operator, value } = requirement;
  const sense = senseOf(operator, direction);
  if (sense === 'range') return actual >= value && actual <= upperEnd(requirement);
  if (actual === value) return !isStrict(operator);
  return (sense === 'higher' && actual > value) || (sense === 'lower' && actual < value);
}
