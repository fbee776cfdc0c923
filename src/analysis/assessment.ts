// The one judgement: everything the pages need to know of a commitment, computed once.
import type { Claim, Commitment, Figure, Indicator, Report } from '../dataset/model';
import { ofNewestReport } from '../dataset/place';
import { type ClaimedStatus, claimedStatus, type Pending, pendingOf } from './claimed-status';
import {
  type Baseline,
  baselineOf,
  countedFigure,
  currentFigure,
  districtFigures,
  isResult,
  referenceFigure,
  resultFor,
} from './current';
import { type Judgement, judge } from './judgement';
import { isOfPartOfYear } from './measure';
import { type GoalPace, goalPaces, type WayAndTime, wayAndTime } from './pace';
import { senseOf } from './requirement';
import type { JudgedStatus } from './status';
import { dueDay, isRestated, targetOf } from './target';
import type { DerivedTarget, Target } from './types';

/** What the report gives of the indicator, whoever promised what of it; whatever it does not give is null or empty, never 0. */
interface OfIndicator {
  indicator: Indicator;
  counted: Figure | null;
  estimate: Figure | null;
  baseline: Baseline | null;
  /** The road to each goal, the nearest first. */
  goals: GoalPace[];
}

/** The same with what each commitment is judged by: where the indicator stands, and its results for the whole district. */
type Standing = OfIndicator & { current: Figure | null; results: readonly Figure[] };

/** What the report gives of the commitment; whatever it does not give is null or empty, never 0. */
interface Stated extends OfIndicator {
  /** Whose promise is judged; null where no body promised anything for this term. */
  commitment: Commitment | null;
  /** Share of the way against share of the time, where baseline and target are known. */
  way: WayAndTime | null;
  /** What the report itself says of the commitment. */
  claimed: ClaimedStatus;
  /** What the report says is still to begin; null where it says nothing of the kind. */
  pending: Pending | null;
  /** The counted figure with its own status, where that differs from the status of an estimate. */
  countedOnly: { figure: Figure; status: JudgedStatus } | null;
}

/** What the status says of target and result. `current` is today's figure: the latest estimate or count. */
type Judged = { status: JudgedStatus; target: Target; current: Figure; judgement: Judgement };
type Outcome =
  | Judged
  | { status: 'no-actual'; target: Target; current: null; judgement: null }
  | { status: 'restated'; target: DerivedTarget; current: Figure; judgement: null }
  | { status: 'no-target'; target: null; current: Figure; judgement: null }
  | { status: 'not-comparable' | 'goal-only'; target: Target | null; current: Figure | null; judgement: null };

/** One commitment with its status and all that follows from the figures. */
export type Assessment = Stated & Outcome;
/** The assessments of one indicator, the one that leads its page first. */
export type Assessments = readonly [Assessment, ...Assessment[]];
/** One whose result could be compared with its target. */
export type JudgedAssessment = Stated & Judged;

/**
 * The assessments of an indicator: one for each commitment, the leading one first. One that no body promised anything
 * of, but that has a page for its course or its goals, has a single one without a commitment; context has none.
 */
export function assess(indicator: Indicator, report: Report): Assessment[] {
  const { commitments, slug } = indicator;
  if (commitments.length === 0 && slug === null) return [];
  const standing = standingOf(indicator, report);
  const bodies = commitments.length > 0 ? commitments : [null];
  return bodies.map((commitment) => assessOne(standing, commitment, report));
}

function standingOf(indicator: Indicator, report: Report): Standing {
  const current = currentFigure(indicator);
  const isOfToday = (figure: Figure) =>
    current !== null &&
    isResult(figure) &&
    figure.supersededBy === null &&
    figure.locator.report === current.locator.report &&
    isOfPartOfYear(figure) === isOfPartOfYear(current);
  return {
    indicator,
    counted: countedFigure(indicator),
    estimate: referenceFigure(indicator, 'estimate'),
    baseline: baselineOf(indicator),
    goals: goalPaces(indicator, report),
    current,
    results: districtFigures(indicator).filter(isOfToday),
  };
}

function assessOne(
  { current, results, ...standing }: Standing,
  commitment: Commitment | null,
  report: Report,
): Assessment {
  const target = commitment && targetOf(commitment);
  const claims: readonly Claim[] = ofNewestReport(commitment?.claims ?? []);
  const latest = (commitment && resultFor(commitment, results)) ?? current;
  const result = latest && (resultWhenDue(latest, target) ?? latest);
  const isOfCommitment = !isBeforeTerm(result, commitment) && isOfWholeTime(result, target);
  const outcome = outcomeOf(standing, isOfCommitment ? result : null, target, commitment);
  const stated: Stated = {
    ...standing,
    commitment,
    way: outcome.current && wayAndTime({ ...standing, current }, target, report),
    claimed: claimedStatus(claims.filter((claim) => speaksOfToday(claim, outcome.current))),
    pending: pendingOf(claims),
    countedOnly: countedOnly(outcome, standing.counted),
  };
  return { ...stated, ...outcome };
}

/**
 * The result the report sets against the target (see `resultFor`) against that target. A missing actual is
 * `no-actual`, never 0. What has no direction, or neither figure nor target, is not compared.
 */
function outcomeOf(
  { indicator: { direction }, goals }: OfIndicator,
  current: Figure | null,
  target: Target | null,
  commitment: Commitment | null,
): Outcome {
  const unjudged = (status: 'not-comparable' | 'goal-only'): Outcome => ({ status, target, current, judgement: null });
  if (commitment === null && goals.length > 0) return unjudged('goal-only');
  if (senseOf(target?.operator ?? 'equal', direction) === 'open') return unjudged('not-comparable');
  if (target === null && current === null) return unjudged('not-comparable');
  if (target === null) return { status: 'no-target', target, current: current as Figure, judgement: null };
  if (current === null) return { status: 'no-actual', target, current, judgement: null };
  if (isRestated(target, current)) return { status: 'restated', target, current, judgement: null };
  const judgement = judge(current, target, direction);
  return { status: judgement.status, target, current, judgement };
}

/** Whether a result can be held against a printed target: what came together in a part of the year is none of a whole year's. */
const isOfWholeTime = (result: Figure | null, target: Target | null): boolean =>
  result === null || target?.kind !== 'printed' || !isOfPartOfYear(result) || isOfPartOfYear(target.figure);

/** Of a result later than the day its target was due the last one of before; null where none is known, or it is not later. */
function resultWhenDue({ indicator, period }: Figure, target: Target | null): Figure | null {
  const due = target && dueDay(target);
  if (!due || period.end <= due) return null;
  const isInTime = (figure: Figure) => figure.period.end !== '' && figure.period.end <= due;
  return currentFigure({ ...indicator, figures: indicator.figures.filter(isInTime) });
}

/** Whether the result is of a time before the term that the body's targets are for: it does not show how far the term has come. */
const isBeforeTerm = (result: Figure | null, commitment: Commitment | null): boolean =>
  result !== null && result.period.end !== '' && result.period.end < (commitment?.body.term?.start ?? '');

/** Whether a claim can speak of the result: an older report's says nothing of what a newer one counts. */
const speaksOfToday = ({ locator }: Claim, current: Figure | null): boolean =>
  current === null || locator.report === current.locator.report;

/** A figure counted to a day, without a note of its own that already says how it stands. */
function countedOnly(outcome: Outcome, counted: Figure | null): Stated['countedOnly'] {
  if (outcome.judgement === null || counted === null || counted === outcome.current) return null;
  if (isOfPartOfYear(counted)) return null;
  const { status } = judge(counted, outcome.target, counted.indicator.direction);
  const isOther = status !== outcome.status && counted.period.type === 'date' && counted.note === null;
  return isOther ? { figure: counted, status } : null;
}
