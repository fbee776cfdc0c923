// Judges a figure against a target: exceeded, met, near or missed, with ratio and gap.

import type { Figure } from '../dataset/model';
import type { Direction } from '../dataset/vocabulary';
import { marginOf } from './comparison';
import { decimal, differenceDecimals, rounded } from './decimal';
import { isStrict, nearestEnd, type Sense, senseOf, upperEnd } from './requirement';
import type { JudgedStatus } from './status';
import type { Target } from './types';

/** Distance from the target: `absolute` in the indicator's unit (points when the unit is a percentage), `relative` in percent of the target or null when the target is 0. Positive is better than the target. */
export interface Gap {
  absolute: number;
  relative: number | null;
}

/** A figure compared with a target. */
export interface Judgement {
  status: JudgedStatus;
  /** Attained share of the target, in percent; null when it has no meaning (target or actual is 0). 100 is the target; above 100 is better, also when lower is better. */
  ratio: number | null;
  gap: Gap;
  /** Decimals with which the two are shown. */
  decimals: { ratio: number; gap: number };
  /** Other statuses that the roundings of result and derived target allow. */
  others: JudgedStatus[];
}

/** From this share of the target on (percent), a figure that does not meet it is near it. */
export const NEAR_SHARE = 90;

/**
 * One figure judged against one target.
 * ratio = 100·actual/target where higher is better, 100·target/actual where lower is; null when either is 0 or
 * negative. At the target: met; better: exceeded; else near when ratio ≥ NEAR_SHARE, otherwise missed.
 * The target's operator overrides the direction; "above 18000" needs more than 18000. A range is met inside, and
 * measured to its nearer end outside. An exact target is met when equal at the coarser printed precision, otherwise
 * ratio = 100·smaller/larger. A derived target that is not exact is its whole interval: inside it the figure has met it.
 * A lower-is-better target of 0 is met by 0 or less, otherwise missed.
 */
export function judge(current: Figure, target: Target, direction: Direction): Judgement {
  const sense = senseOf(target.operator, direction);
  const end = measuredTarget(current.value, target);
  const ratio = ratioOf(current.value, end, sense);
  const status = statusOf(current, target, sense, ratio);
  const gap = gapOf(current.value, end, sense);
  const decimals = {
    ratio: ratioDecimals(current, target, sense),
    gap: differenceDecimals(gap.absolute, current.decimals, targetDecimals(target)),
  };
  const others = possibleStatuses(current, target, sense).filter((other) => other !== status);
  return { status, ratio, gap, decimals, others };
}

/** Printed decimals of a target; a derived one is as fine as the figure or the finest claim that leads to it. */
function targetDecimals(target: Target): number {
  if (target.kind === 'printed') return target.figure.decimals;
  const { from, claim, confirmedBy, reading } = target;
  const isDifference = reading === 'points' || reading === 'units';
  return Math.max(from.decimals, ...(isDifference ? [claim, ...confirmedBy].map(({ decimals }) => decimals) : []));
}

/** Percent by which a ratio may be open and still have a decimal. */
const OPEN_RATIO = 0.5;

/** One; none where the target is open and moves the ratio by more: 140 %, not 140.2 %. A ratio the claim states is sure. */
function ratioDecimals(current: Figure, target: Target, sense: Sense): number {
  if (target.kind === 'printed' || target.exact) return 1;
  if (target.from === current && ['percent-of-target', 'relative'].includes(target.reading)) return 1;
  const [a = 0, b = 0] = target.range.map((end) => ratioOf(current.value, end, sense) ?? 0);
  return Math.abs(a - b) > OPEN_RATIO ? 0 : 1;
}

/**
 * Every status that the roundings allow. Where the target was worked out from this very figure, the two move together
 * and only the claim's rounding counts; else each end of the figure stands against each end of the target.
 */
function possibleStatuses(current: Figure, target: Target, sense: Sense): JudgedStatus[] {
  if (target.kind === 'printed' || target.exact) return [];
  const isOwn = target.from === current;
  const margin = isOwn ? 0 : marginOf(current).toNumber();
  const figures = [current.value - margin, current.value + margin].map((value) => ({ ...current, value }));
  const ends = (isOwn ? target.interval : target.range).map((value) => ({ ...target, value, exact: true }));
  const found = figures.flatMap((figure) =>
    ends.map((end) => statusOf(figure, end, sense, ratioOf(figure.value, end.value, sense))),
  );
  return [...new Set(found)];
}

/** What ratio and gap are measured by: the nearer end of a range; of an inexact derived target the middle of its interval, which gives the claim back as printed. */
function measuredTarget(actual: number, target: Target): number {
  if (target.kind === 'printed') return nearestEnd(actual, target);
  return target.exact ? target.value : (target.interval[0] + target.interval[1]) / 2;
}

function ratioOf(actual: number, target: number, sense: Sense): number | null {
  if (actual <= 0 || target <= 0) return null;
  const ratio = decimal(actual).div(target).times(100);
  const inverse = decimal(target).div(actual).times(100);
  if (sense === 'higher') return ratio.toNumber();
  if (sense === 'lower') return inverse.toNumber();
  return Math.min(ratio.toNumber(), inverse.toNumber());
}

function statusOf(current: Figure, target: Target, sense: Sense, ratio: number | null): JudgedStatus {
  const position = positionOf(current, target, sense);
  if (position > 0) return 'exceeded';
  if (position === 0 && !isStrict(target.operator)) return 'met';
  return ratio !== null && ratio >= NEAR_SHARE ? 'near' : 'missed';
}

/** Positive when better than the target, 0 at it, negative when short of it. */
function positionOf(current: Figure, target: Target, sense: Sense): number {
  const { value } = current;
  const [low, high] = boundsOf(target);
  const side = value > high ? 1 : value < low ? -1 : 0;
  if (sense === 'higher') return side;
  if (sense === 'lower') return low === 0 ? Math.min(0, -Math.sign(value)) : -side;
  const isEqual = side === 0 || (sense === 'exact' && low === high && equalAsPrinted(current, target));
  return isEqual ? 0 : -1;
}

/** Whether figure and target are the same number at the coarser of their printed precisions. */
function equalAsPrinted(current: Figure, target: Target): boolean {
  const decimals = target.kind === 'printed' ? Math.min(current.decimals, target.figure.decimals) : current.decimals;
  return rounded(current.value, decimals) === rounded(target.value, decimals);
}

/** The lowest and the highest number that meet the target. */
function boundsOf(target: Target): [number, number] {
  if (target.kind === 'derived') return target.exact ? [target.value, target.value] : target.interval;
  return [target.value, upperEnd(target)];
}

function gapOf(actual: number, target: number, sense: Sense): Gap {
  const above = decimal(actual).minus(target);
  const better = sense === 'higher' ? above : sense === 'lower' ? above.times(-1) : above.abs().times(-1);
  const absolute = better.toNumber() || 0;
  return { absolute, relative: target === 0 ? null : better.div(Math.abs(target)).times(100).toNumber() || 0 };
}
