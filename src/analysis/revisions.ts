// What a report changes of what the one before it said: numbers, targets, what it no longer speaks of.
import type { Dataset, Figure, Indicator, Report } from '../dataset/model';
import { subjectOf } from '../dataset/supersede';
import type { Analysis } from './analysis';
import type { Assessment } from './assessment';
import { currentFigure, districtFigures, isResult } from './current';
import { decimal, rounded } from './decimal';
import { measureOf } from './measure';
import { countsAs } from './status';

export const revisionKinds = ['counted', 'revised', 'target-moved', 'goal-moved', 'newer', 'not-reported'] as const;
/**
 * `counted`: an estimate and the count that came later. `revised`: another number of one kind for one period.
 * `target-moved`, `goal-moved`: another number asked for by the same body, for the same year. `newer`: a result of a later
 * period. `not-reported`: a result in the report before, nothing in this one.
 */
export type RevisionKind = (typeof revisionKinds)[number];

/** One change between two reports, each side with its place. */
export interface Revision {
  kind: RevisionKind;
  indicator: Indicator;
  before: Figure;
  after: Figure | null;
}

/** The figures of a report that stand for the whole place, one for each thing and time. */
const referencesOf = (indicator: Indicator, report: Report): Figure[] =>
  districtFigures(indicator).filter(({ reference, locator }) => reference && locator.report === report);

/** Whether two printings differ by more than the coarser of them shows. */
export function differs(before: Figure, after: Figure): boolean {
  const decimals = Math.min(before.decimals, after.decimals);
  const ends = ({ value, valueTo }: Figure) => [value, valueTo ?? value].map((end) => rounded(end, decimals));
  return before.operator !== after.operator || ends(before).join() !== ends(after).join();
}

function kindOf(before: Figure, after: Figure): RevisionKind | null {
  if (before.kind === 'estimate' && after.kind === 'actual') return 'counted';
  if (!differs(before, after)) return null;
  if (before.kind === 'target') return 'target-moved';
  if (before.kind === 'goal') return 'goal-moved';
  const isCompared = isResult(before) || before.kind === 'baseline';
  return isCompared && before.kind === after.kind ? 'revised' : null;
}

/** The report before this one that a reader compares it with: one with results. */
export function reportBefore({ reports }: Pick<Dataset, 'reports'>, report: Report): Report | null {
  return reports.slice(reports.indexOf(report) + 1).find(({ kind }) => kind !== 'plan') ?? null;
}

/** What `report` changes of an indicator, against the newest printing of the same thing in an older report. */
function revisionsOf(indicator: Indicator, report: Report, older: readonly Report[]): Revision[] {
  const known = new Map<string, Figure>();
  for (const figure of older.flatMap((each) => referencesOf(indicator, each))) {
    const subject = subjectOf(figure);
    if (!known.has(subject)) known.set(subject, figure);
  }
  return referencesOf(indicator, report).flatMap((after): Revision[] => {
    const before = known.get(subjectOf(after));
    const kind = before && kindOf(before, after);
    return before && kind ? [{ kind, indicator, before, after }] : [];
  });
}

/** The latest result of an indicator in some reports. */
function resultIn(indicator: Indicator, reports: readonly Report[]): Figure | null {
  const figures = indicator.figures.filter(({ locator }) => reports.includes(locator.report));
  return currentFigure({ ...indicator, figures: figures.map((figure) => ({ ...figure, supersededBy: null })) });
}

/** A later result of the same measure: half a year is not compared with a whole one. */
function newerResult(indicator: Indicator, report: Report, older: readonly Report[]): Revision[] {
  const after = resultIn(indicator, [report]);
  const isAlike = (figure: Figure) =>
    after !== null &&
    measureOf(figure) === measureOf(after) &&
    (measureOf(figure) !== null || figure.period.start === after.period.start);
  const before = resultIn({ ...indicator, figures: indicator.figures.filter(isAlike) }, older);
  const isNewer = before !== null && after !== null && before.period.end !== '' && after.period.end > before.period.end;
  return isNewer ? [{ kind: 'newer', indicator, before, after }] : [];
}

/** Whether the report says anything of the indicator. */
const speaksOf = (report: Report, { figures, claims, breakdowns }: Indicator): boolean =>
  [...figures, ...claims, ...breakdowns.flatMap(({ parts }) => parts)].some(({ locator }) => locator.report === report);

/** The reports that say anything of an indicator, the newest first. */
export const reportsOn = ({ reports }: Pick<Dataset, 'reports'>, indicator: Indicator): Report[] =>
  reports.filter((report) => speaksOf(report, indicator));

/**
 * What a report changes, by kind in the order of `revisionKinds` and within a kind in the order of the indicators; none
 * for the first report. A plan reports nothing, so that nothing is missing from it.
 */
export function revisions(dataset: Dataset, report: Report): Revision[] {
  const older = dataset.reports.slice(dataset.reports.indexOf(report) + 1);
  const previous = reportBefore(dataset, report);
  const found = dataset.indicators.flatMap((indicator): Revision[] => {
    const before = previous && resultIn(indicator, [previous]);
    const isGone = before !== null && report.kind !== 'plan' && !speaksOf(report, indicator);
    return [
      ...revisionsOf(indicator, report, older),
      ...newerResult(indicator, report, older),
      ...(isGone ? [{ kind: 'not-reported' as const, indicator, before, after: null }] : []),
    ];
  });
  return revisionKinds.flatMap((kind) => found.filter((revision) => revision.kind === kind));
}

/** What all reports changed of one indicator, the newest report first. */
export const revisionsOfIndicator = (dataset: Dataset, indicator: Indicator): Revision[] =>
  dataset.reports.flatMap((report) => revisions({ ...dataset, indicators: [indicator] }, report));

/** How far the counts that came later lie from the estimates: the share of estimates met to one percent, and how many there are. */
export function estimateRecord(all: readonly Revision[]): { estimates: number; within: number } {
  const pairs = all.flatMap(({ kind, before, after }) =>
    kind === 'counted' && after ? [[before.value, after.value]] : [],
  );
  const within = pairs.filter(([estimate = 0, count = 0]) =>
    decimal(count).minus(estimate).abs().lte(decimal(estimate).abs().div(100)),
  );
  return { estimates: pairs.length, within: within.length };
}

/** A commitment that reached its target, or fell short of it again, since the report before. */
export interface StatusChange {
  assessment: Assessment;
  before: Assessment;
  isReached: boolean;
}

/** Commitments whose side of the target differs from what the report before said alone; both must have been judged. */
export function statusChanges({ dataset, assessments, editions }: Analysis): StatusChange[] {
  const previous = reportBefore(dataset, dataset.report);
  const edition = editions.find((each) => each.dataset.report.id === previous?.id);
  const keyOf = ({ indicator, commitment }: Assessment) => `${indicator.id} ${commitment?.body.id}`;
  const known = new Map(edition?.assessments.map((assessment) => [keyOf(assessment), assessment]));
  return assessments.flatMap((assessment): StatusChange[] => {
    const before = assessment.commitment && known.get(keyOf(assessment));
    if (!before?.judgement || !assessment.judgement) return [];
    const [was, is] = [before, assessment].map(({ status }) => countsAs[status] === 'reached');
    return was === is ? [] : [{ assessment, before, isReached: is === true }];
  });
}
