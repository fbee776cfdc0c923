// A dataset with all that follows from it: the assessments of its indicators and the audit, each computed once.
import type { Dataset, Indicator } from '../dataset/model';
import { type Assessment, assess } from './assessment';
import { audit } from './audit';
import type { Check } from './types';

export interface Analysis {
  dataset: Dataset;
  /** Every commitment, in the order of the indicators. */
  assessments: readonly Assessment[];
  /** The assessments of each indicator, the leading one first; context has none. */
  byIndicator: ReadonlyMap<Indicator, readonly Assessment[]>;
  checks: readonly Check[];
}

/** Judges a checked dataset. */
export function analyse(dataset: Dataset): Analysis {
  const byIndicator = new Map(dataset.indicators.map((indicator) => [indicator, assess(indicator, dataset.report)]));
  return { dataset, assessments: [...byIndicator.values()].flat(), byIndicator, checks: audit(dataset) };
}

/** The assessment that leads an indicator's page; null for context. */
export const leadAssessment = ({ byIndicator }: Analysis, indicator: Indicator): Assessment | null =>
  byIndicator.get(indicator)?.[0] ?? null;

/** The leading assessments of some indicators; context is left out. */
export const assessmentsOf = (analysis: Analysis, indicators: readonly Indicator[]): Assessment[] =>
  indicators.flatMap((indicator) => leadAssessment(analysis, indicator) ?? []);

/** The commitments that the report counts as components of its headline groups. */
export const components = ({ assessments }: Analysis): Assessment[] =>
  assessments.filter(({ indicator }) => indicator.level === 'component');

/** The checks that speak of an indicator, as their subject or as one of the numbers compared; no mere counts of it. */
export const checksOf = ({ checks }: Analysis, indicator: Indicator): Check[] =>
  checks.filter(
    (check) =>
      check.indicator === indicator ||
      (check.kind !== 'count' &&
        check.items.some(({ source }) => source && 'indicator' in source && source.indicator === indicator)),
  );

/** Other indicators that a reader of this one may want: the same measured otherwise, its change, its group. */
export function relatedIndicators({ dataset }: Analysis, indicator: Indicator): Indicator[] {
  const linked = dataset.indicators.filter(({ sameAs, changeOf }) => sameAs === indicator || changeOf === indicator);
  const { sameAs, changeOf, group } = indicator;
  const all = [
    sameAs,
    ...linked.filter((other) => other.sameAs === indicator),
    changeOf,
    ...linked,
    ...(group?.indicators ?? []),
  ];
  return [...new Set(all)].filter((other): other is Indicator => other !== null && other !== indicator);
}
