// Which of an indicator's figures speaks for it: today's, the counted one, where it began, what is asked for the next term.
import type { Claim, Commitment, Figure, Indicator, Locator, Period, Report } from '../dataset/model';
import { placeKey, samePlace } from '../dataset/place';
import { type FigureKind, isResultKind } from '../dataset/vocabulary';
import { readingsOf } from './comparison';
import { decimal } from './decimal';
import { isOfPartOfYear } from './measure';
import { byEnd, samePeriod } from './time';

/** Where an indicator began: printed, or worked back from "up by 2.9". `period` is null when the report names none. */
export interface Baseline {
  value: number;
  period: Period | null;
  derived: boolean;
  claim: Claim | null;
  figure: Figure | null;
}

/** The figures of the whole district; those of one commune are left out. */
export const districtFigures = (indicator: Indicator): Figure[] => indicator.figures.filter((f) => f.place === null);

/** Whether the figure is a result, counted or estimated: nothing asked for, planned, allotted or merely stated. */
export const isResult = ({ kind }: Pick<Figure, 'kind'>): boolean => isResultKind(kind);

/** The figure whose period ends last, of several the first; null when there is none. */
export const latest = (figures: readonly Figure[]): Figure | null =>
  figures.reduce<Figure | null>((best, f) => (best === null || f.period.end > best.period.end ? f : best), null);

/** Of several printings of one figure: one at these places of a report before others, then the reference, then the first. */
export function preferredFigure(figures: readonly Figure[], places: readonly Locator[]): Figure | null {
  const here = figures.filter((f) => places.some((place) => samePlace(place, f.locator)));
  const nearest = here.length > 0 ? here : figures;
  return nearest.find((f) => f.reference) ?? nearest[0] ?? null;
}

/** The figure that its report uses for its thing and time, and whose place no other report's takes. */
export const isReference = ({ reference, supersededBy }: Figure): boolean => reference && supersededBy === null;

/** The reference figures of one kind (of every kind when none is given) for the whole district, in file order. */
export const referenceFigures = (indicator: Indicator, kind?: FigureKind): Figure[] =>
  districtFigures(indicator).filter((f) => isReference(f) && (kind === undefined || f.kind === kind));

/** Results in the order of their reports, in each the estimates before those counted. */
const estimatesFirst = (results: readonly Figure[]): Figure[] =>
  [...Map.groupBy(results, ({ locator }) => locator.report).values()].flatMap((figures) => [
    ...figures.filter(({ kind }) => kind === 'estimate'),
    ...figures.filter(({ kind }) => kind !== 'estimate'),
  ]);

/** The reference results, those of the newest report first, in each report estimates before counted figures. */
export const referenceResults = (indicator: Indicator): Figure[] =>
  estimatesFirst(referenceFigures(indicator).filter(isResult));

/** The reference figure of one kind whose period ends last; null when there is none. */
export const referenceFigure = (indicator: Indicator, kind: FigureKind): Figure | null =>
  latest(referenceFigures(indicator, kind));

/**
 * Where the indicator stands: the counted or estimated reference figure that ends last; at equal end the estimate. What
 * adds up over time is not where it stands while the year is under way, unless no whole year is given.
 */
export function currentFigure(indicator: Indicator): Figure | null {
  const results = referenceResults(indicator);
  return latest(results.filter((figure) => !isOfPartOfYear(figure))) ?? latest(results);
}

/** What stands for an indicator where nothing is judged: its result, else what is planned, allotted or stated. */
export const shownFigure = (indicator: Indicator): Figure | null =>
  currentFigure(indicator) ??
  latest((['planned', 'allotted', 'stated'] as const).flatMap((kind) => referenceFigures(indicator, kind)));

/**
 * Of the indicator's `results` the one that a commitment is judged by: the latest that the report states where it
 * speaks of this body's target or compares with it, a reference before a second number. Null where it states none there.
 */
export function resultFor({ targets, claims }: Commitment, results: readonly Figure[]): Figure | null {
  const places = new Set([...targets, ...claims].map(({ locator }) => placeKey(locator)));
  const here = results.filter(({ locator }) => places.has(placeKey(locator)));
  return latest(here.filter(isReference)) ?? latest(here);
}

/** The latest counted reference figure. */
export const countedFigure = (indicator: Indicator): Figure | null => referenceFigure(indicator, 'actual');

/** The reference goals of reports of this term, the nearest first: another term sets its own. */
export const goalsOf = (indicator: Indicator, { term }: Pick<Report, 'term'>): Figure[] =>
  referenceFigures(indicator, 'goal')
    .filter(({ locator }) => locator.report.term.id === term.id)
    .toSorted(byEnd);

/**
 * The stated figure a claim is about: counted or estimated, of its own report, for the whole district, of the claim's
 * period. Of several, one at the claim's own place, then the reference. A claim without a period is about the figure at
 * its own place, else about the latest.
 */
export function statedFigure(claim: Claim): Figure | null {
  const { period, locator, indicator } = claim;
  const results = districtFigures(indicator).filter((f) => isResult(f) && f.locator.report === locator.report);
  if (period === null) {
    const references = results.filter(({ reference }) => reference);
    return latest(results.filter((f) => samePlace(f.locator, locator))) ?? latest(estimatesFirst(references));
  }
  return preferredFigure(
    results.filter((f) => samePeriod(f.period, period)),
    [locator],
  );
}

/**
 * Where the indicator began: the earliest printed baseline, else worked back from a claim of increase or decrease.
 * "Up by 2.9" from 10.4 gives 10.4 − 2.9 = 7.5; a relative "up by p %" gives value / (1 + p/100). A number left open by
 * the words is taken in its natural reading. Null when neither is stated.
 */
export function baselineOf(indicator: Indicator): Baseline | null {
  const [figure] = referenceFigures(indicator, 'baseline').toSorted(byEnd);
  if (figure) return { value: figure.value, period: figure.period, derived: false, claim: null, figure };
  for (const claim of indicator.claims) {
    const value = valueBefore(claim);
    if (value !== null) return { value, period: null, derived: true, claim, figure: null };
  }
  return null;
}

function valueBefore(claim: Claim): number | null {
  if (claim.statement !== 'increase' && claim.statement !== 'decrease') return null;
  const after = statedFigure(claim);
  if (after === null || claim.value === null) return null;
  const change = decimal(claim.statement === 'increase' ? claim.value : -claim.value);
  if (readingsOf(claim)[0] !== 'relative') return decimal(after.value).minus(change).toNumber();
  const factor = change.div(100).plus(1);
  return factor.lte(0) ? null : decimal(after.value).div(factor).toNumber();
}
