// The one judgement: everything the pages need to know of a commitment, computed once.
import type { Figure, Indicator, Report } from '../dataset/model';
import type { Level, Setter } from '../dataset/vocabulary';
import { type ClaimedStatus, claimedStatus, type Pending, pendingOf } from './claimed-status';
import { type Baseline, baselineOf, countedFigure, currentFigure, referenceFigure } from './current';
import { type Judgement, judge } from './judgement';
import { type GoalPace, goalPaces, type WayAndTime, wayAndTime } from './pace';
import { senseOf } from './requirement';
import type { JudgedStatus } from './status';
import { isRestated, targetOf } from './target';
import type { Target } from './types';

/** What the report gives of the indicator; whatever it does not give is null or empty, never 0. */
interface Stated {
  indicator: Indicator;
  /** Who set the target; null when there is none or the report does not say. */
  setBy: Setter | null;
  counted: Figure | null;
  estimate: Figure | null;
  baseline: Baseline | null;
  /** The road to each goal, the nearest first. */
  goals: GoalPace[];
  /** Share of the way against share of the time, where baseline and target are known. */
  way: WayAndTime | null;
  /** What the report itself says of the commitment. */
  claimed: ClaimedStatus;
  /** What the report says is still to begin; null where it says nothing of the kind. */
  pending: Pending | null;
  /** The target is only the result again ("100 % of target"): nothing is compared. */
  restated: boolean;
  /** The counted figure with its own status, where that differs from the status of an estimate. */
  countedOnly: { figure: Figure; status: JudgedStatus } | null;
}

/** What the status says of target and result. `current` is today's figure: the latest estimate or count. */
type Judged = { status: JudgedStatus; target: Target; current: Figure; judgement: Judgement };
type Outcome =
  | Judged
  | { status: 'no-actual'; target: Target; current: null; judgement: null }
  | { status: 'no-target'; target: null; current: Figure; judgement: null }
  | { status: 'not-comparable' | 'goal-only'; target: Target | null; current: Figure | null; judgement: null };

/** One commitment with its status and all that follows from the figures. */
export type Assessment = Stated & Outcome;
/** One whose result could be compared with its target. */
export type JudgedAssessment = Stated & Judged;

/** What an indicator's level makes of it: a promise for this term, one for 2030 only, or plain context. */
const promises: Record<Level, 'term' | 'goal' | 'none'> = {
  component: 'term',
  programme: 'term',
  plan: 'term',
  goal: 'goal',
  context: 'none',
};

/** The assessments of an indicator: one for each commitment, the leading one first; none for context. */
export function assess(indicator: Indicator, report: Report): Assessment[] {
  if (promises[indicator.level] === 'none') return [];
  const target = targetOf(indicator);
  const counted = countedFigure(indicator);
  const outcome = outcomeOf(indicator, target);
  const stated: Stated = {
    indicator,
    setBy: target?.setBy ?? null,
    counted,
    estimate: referenceFigure(indicator, 'estimate'),
    baseline: baselineOf(indicator),
    goals: goalPaces(indicator, report),
    way: wayAndTime(indicator, report),
    claimed: claimedStatus(indicator),
    pending: pendingOf(indicator),
    restated: target !== null && isRestated(target),
    countedOnly: countedOnly(outcome, counted),
  };
  return [{ ...stated, ...outcome }];
}

/**
 * Today's figure (estimate for the year, else the latest counted one) against the target. A missing actual is
 * `no-actual`, never 0. What has no direction, or neither figure nor target, is not compared.
 */
function outcomeOf(indicator: Indicator, target: Target | null): Outcome {
  const { direction, level } = indicator;
  const current = currentFigure(indicator);
  const unjudged = (status: 'not-comparable' | 'goal-only'): Outcome => ({ status, target, current, judgement: null });
  if (promises[level] === 'goal') return unjudged('goal-only');
  if (senseOf(target?.operator ?? 'equal', direction) === 'open') return unjudged('not-comparable');
  if (target === null && current === null) return unjudged('not-comparable');
  if (target === null) return { status: 'no-target', target, current: current as Figure, judgement: null };
  if (current === null) return { status: 'no-actual', target, current, judgement: null };
  const judgement = judge(current, target, direction);
  return { status: judgement.status, target, current, judgement };
}

/** A figure counted to a day, without a note of its own that already says how it stands. */
function countedOnly(outcome: Outcome, counted: Figure | null): Stated['countedOnly'] {
  if (outcome.judgement === null || counted === null || counted === outcome.current) return null;
  const { status } = judge(counted, outcome.target, counted.indicator.direction);
  const isOther = status !== outcome.status && counted.period.type === 'date' && counted.note === null;
  return isOther ? { figure: counted, status } : null;
}
