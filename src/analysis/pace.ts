// How fast: the way gone against the time gone, and what each goal still asks a year.
import type { Claim, Figure, Indicator, Period, Report } from '../dataset/model';
import type { Direction } from '../dataset/vocabulary';
import { type Baseline, baselineOf, currentFigure, goalsOf } from './current';
import { decimal, differenceDecimals } from './decimal';
import { nearestEnd, satisfies, senseOf, upperEnd } from './requirement';
import { dueDay } from './target';
import { dayPeriod, daysBetween, yearsApart, yearsBetween } from './time';
import type { Target } from './types';

/** Share of the way from baseline to target against share of the time, in percent. */
export interface WayAndTime {
  baseline: { value: number; period: Period; derived: boolean; claim: Claim | null };
  way: number;
  time: number;
}

export const goalStates = ['ahead-to-go', 'already-reached', 'below-today', 'no-current', 'no-direction'] as const;
/** `already-reached`: today's figure satisfies the goal as it stands; `below-today`: the goal asks for strictly less than today's figure; `no-current`. */
export type GoalState = (typeof goalStates)[number];

/** The road from the current figure to a goal. */
export interface GoalPace {
  goal: Figure;
  current: Figure | null;
  /** Years from the end of the current figure's period to the goal's end. */
  years: number;
  /** Change still needed in the unit, signed as the number moves; null without a current figure. */
  change: number | null;
  /** Decimals with which change and yearly change are shown, by the coarser of figure and goal. */
  decimals: { change: number; perYear: number };
  /** Needed change a year; null without a current figure that is a dated level. */
  perYear: number | null;
  /** Yearly change so far where a baseline is known. */
  perYearSoFar: number | null;
  /** The change asked for as a share of today's level; infinite from 0, 0 where no change is known. */
  leap: number;
  state: GoalState;
}

/** Whether it is the level of one time that the report prints: an average of years, an undated number and a date of our reading start no course. */
const isDatedLevel = (figure: Figure | null): figure is Figure =>
  figure !== null && figure.period.end !== '' && figure.period.type !== 'span' && !figure.period.assumed;

/** A baseline with a period: one worked back from a change is taken at the start of the term. */
function dated(baseline: Baseline | null, report: Report): WayAndTime['baseline'] | null {
  if (baseline === null || baseline.period?.type === 'undated') return null;
  const { value, period, derived, claim } = baseline;
  return { value, period: period ?? dayPeriod(report.term.start), derived, claim };
}

/**
 * Share of the way from baseline to target against share of the time, both in percent.
 * way = 100·(current − baseline)/(target − baseline), negative when the figure moved away from the target;
 * time = 100·days from the baseline to the current figure / days from the baseline to the day the target is due. Null
 * without baseline, target, due day, dated level or direction, when baseline and target are equal (there is no
 * way to go), or when the current figure is not later than the baseline.
 */
export function wayAndTime(
  { indicator, current, ...standing }: { indicator: Indicator; baseline: Baseline | null; current: Figure | null },
  target: Target | null,
  report: Report,
): WayAndTime | null {
  const baseline = dated(standing.baseline, report);
  const end = target && dueDay(target);
  if (!baseline || !isDatedLevel(current) || !target || !end || indicator.direction === 'none') return null;
  const start = baseline.period.end;
  const all = daysBetween(start, end);
  const gone = daysBetween(start, current.period.end);
  const destination = nearestEnd(baseline.value, target);
  if (destination === baseline.value || all <= 0 || gone <= 0) return null;
  const way = decimal(current.value).minus(baseline.value).div(decimal(destination).minus(baseline.value));
  return { baseline, way: way.times(100).toNumber(), time: decimal(gone).div(all).times(100).toNumber() };
}

/**
 * The road to each goal, the nearest goal first.
 * years: from the end of the current figure's period to the goal's; change = goal − current (to the nearer end of a
 * range, 0 inside it); perYear = change/years; perYearSoFar = (current − baseline)/years since the baseline.
 */
export function goalPaces(indicator: Indicator, report: Report): GoalPace[] {
  const current = currentFigure(indicator);
  const soFar = yearlySoFar(indicator, report, current);
  return goalsOf(indicator, report).map((goal) => {
    const years = yearsBetween(current?.period.end || report.estimatedUntil, goal.period.end);
    const change = current && changeTo(goal, current.value);
    const perYear =
      isDatedLevel(current) && years > 0 ? decimal(changeTo(goal, current.value)).div(years).toNumber() : null;
    const decimals = differenceDecimals(change ?? 0, current?.decimals ?? goal.decimals, goal.decimals);
    return {
      goal,
      current,
      years,
      change,
      decimals: { change: decimals, perYear: differenceDecimals(perYear ?? 0, decimals, goal.indicator.unit.decimals) },
      perYear,
      perYearSoFar: soFar,
      leap: current === null || change === null ? 0 : Math.abs(change / current.value) || 0,
      state: stateOf(goal, current, indicator.direction),
    };
  });
}

function changeTo(goal: Figure, value: number): number {
  return decimal(nearestEnd(value, goal)).minus(value).toNumber();
}

function yearlySoFar(indicator: Indicator, report: Report, current: Figure | null): number | null {
  const baseline = dated(baselineOf(indicator), report);
  if (!baseline || !isDatedLevel(current)) return null;
  const years = yearsApart(baseline.period, current.period);
  return years <= 0 ? null : decimal(current.value).minus(baseline.value).div(years).toNumber();
}

/**
 * `below-today` where the goal's number is worse than today's, so that it asks for less than is reached. A figure that
 * stands exactly at the limit of "above" or "below" has still to pass it: equal is not above.
 */
function stateOf(goal: Figure, current: Figure | null, direction: Direction): GoalState {
  if (current === null) return 'no-current';
  const sense = senseOf(goal.operator, direction);
  if (sense === 'open') return 'no-direction';
  const { value } = current;
  const asksLess =
    sense === 'range'
      ? (direction === 'higher' && value > upperEnd(goal)) || (direction === 'lower' && value < goal.value)
      : (sense === 'higher' && goal.value < value) || (sense === 'lower' && goal.value > value);
  if (asksLess) return 'below-today';
  return satisfies(value, goal, direction) ? 'already-reached' : 'ahead-to-go';
}
