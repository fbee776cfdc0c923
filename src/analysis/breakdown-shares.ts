// The parts of a whole with the whole they belong to and their share of it.
import type { Breakdown, Figure, Part } from '../dataset/model';
import type { FigureKind } from '../dataset/vocabulary';
import { districtFigures, preferredFigure } from './current';
import { decimal, sum } from './decimal';
import { samePeriod } from './time';

/** Breakdown with its share of the whole. `total` adds up the `part` rows; `whole` is what the report states; `share` is in percent of the whole, or of the total where no whole is stated. */
export interface Shares {
  breakdown: Breakdown;
  total: number;
  whole: number | null;
  parts: { part: Part; share: number | null }[];
}

const standIn: Partial<Record<FigureKind, FigureKind>> = { actual: 'estimate', estimate: 'actual' };

/**
 * The stated figure of the whole: of the breakdown's report, period and kind; where that kind is absent, counted and estimated
 * stand in for each other. Of several, one at the parts' own place in the report, then the reference. Null if unstated.
 */
export function wholeOf(breakdown: Breakdown): Figure | null {
  const report = breakdown.parts[0]?.locator.report;
  const stated = districtFigures(breakdown.whole).filter(
    (f) => samePeriod(f.period, breakdown.period) && f.locator.report === report,
  );
  const ofKind = stated.filter((f) => f.kind === breakdown.kind);
  const figures = ofKind.length > 0 ? ofKind : stated.filter((f) => f.kind === standIn[breakdown.kind]);
  return preferredFigure(
    figures,
    breakdown.parts.map(({ locator }) => locator),
  );
}

/**
 * Shares of a breakdown. total = sum of the `part` rows; share = 100·part/whole, or 100·part/total where the whole is
 * not stated; null when that is 0.
 */
export function sharesOf(breakdown: Breakdown): Shares {
  const total = sum(breakdown.parts.filter((part) => part.relation === 'part').map((part) => part.value));
  const whole = wholeOf(breakdown)?.value ?? null;
  const base = whole ?? total;
  const share = (value: number) => (base === 0 ? null : decimal(value).times(100).div(base).toNumber());
  return { breakdown, total, whole, parts: breakdown.parts.map((part) => ({ part, share: share(part.value) })) };
}
