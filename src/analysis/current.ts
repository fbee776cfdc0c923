// Which of an indicator's figures speaks for it: today's, the counted one, where it began, what is asked for 2030.
import type { Claim, Figure, Indicator, Period } from '../dataset/model';
import type { FigureKind } from '../dataset/vocabulary';
import { decimal } from './decimal';
import { samePeriod } from './time';

/** Where an indicator began: printed, or worked back from "up by 2.9". `period` is null when the report names none. */
export interface Baseline {
  value: number;
  period: Period | null;
  derived: boolean;
  claim: Claim | null;
  figure: Figure | null;
}

const ofDistrict = (indicator: Indicator): Figure[] => indicator.figures.filter((f) => f.place === null);
const isCurrent = (figure: Figure): boolean => figure.kind === 'actual' || figure.kind === 'estimate';
const latest = (figures: Figure[]): Figure | null =>
  figures.reduce<Figure | null>((best, f) => (best === null || f.period.end > best.period.end ? f : best), null);

/** The reference figures of one kind for the whole district, in file order. */
export const referenceFigures = (indicator: Indicator, kind: FigureKind): Figure[] =>
  ofDistrict(indicator).filter((f) => f.reference && f.kind === kind);

/** The reference figure of one kind whose period ends last; null when there is none. */
export const referenceFigure = (indicator: Indicator, kind: FigureKind): Figure | null =>
  latest(referenceFigures(indicator, kind));

/** Where the indicator stands: the counted or estimated reference figure that ends last; at equal end the estimate. */
export const currentFigure = (indicator: Indicator): Figure | null =>
  latest([...referenceFigures(indicator, 'estimate'), ...referenceFigures(indicator, 'actual')]);

/** The latest counted reference figure. */
export const countedFigure = (indicator: Indicator): Figure | null => referenceFigure(indicator, 'actual');

/** The reference goals, the nearest first. */
export const goalsOf = (indicator: Indicator): Figure[] =>
  referenceFigures(indicator, 'goal').toSorted((a, b) => a.period.end.localeCompare(b.period.end));

/**
 * The stated figure a claim is about: counted or estimated, for the whole district, of the claim's period. Of several,
 * one at the claim's own place in the report, then the reference. A claim without a period is about the figure at its
 * own place, else about today's.
 */
export function statedFigure(claim: Claim): Figure | null {
  const { period, locator, indicator } = claim;
  const figures = ofDistrict(indicator).filter(
    (f) => isCurrent(f) && (period === null || samePeriod(f.period, period)),
  );
  const here = figures.filter((f) => f.locator.text === locator.text);
  if (period === null) return latest(here) ?? currentFigure(indicator);
  return here.find((f) => f.reference) ?? here[0] ?? figures.find((f) => f.reference) ?? figures[0] ?? null;
}

/**
 * Where the indicator began: the earliest printed baseline, else worked back from a claim of increase or decrease.
 * "Up by 2.9" from 10.4 gives 10.4 − 2.9 = 7.5; a relative "up by p %" gives value / (1 + p/100). A number left open by
 * the words is points for a percentage and relative for an amount. Null when neither is stated.
 */
export function baselineOf(indicator: Indicator): Baseline | null {
  const [figure] = referenceFigures(indicator, 'baseline').toSorted((a, b) => a.period.end.localeCompare(b.period.end));
  if (figure) return { value: figure.value, period: figure.period, derived: false, claim: null, figure };
  for (const claim of indicator.claims) {
    const value = valueBefore(claim);
    if (value !== null) return { value, period: null, derived: true, claim, figure: null };
  }
  return null;
}

function valueBefore(claim: Claim): number | null {
  const after = statedFigure(claim);
  if (after === null || claim.value === null) return null;
  if (claim.statement !== 'increase' && claim.statement !== 'decrease') return null;
  const change = decimal(claim.statement === 'increase' ? claim.value : -claim.value);
  if (!isRelative(claim)) return decimal(after.value).minus(change).toNumber();
  const factor = change.div(100).plus(1);
  return factor.lte(0) ? null : decimal(after.value).div(factor).toNumber();
}

function isRelative({ basis, indicator }: Claim): boolean {
  return basis === 'relative' || (basis === 'open' && indicator.unit.measure === 'amount');
}
