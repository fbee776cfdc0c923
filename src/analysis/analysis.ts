// A dataset with all that follows from it: the assessments of its indicators and the audit, each computed once.
import type { Body, Dataset, Group, Indicator, Report, Sector } from '../dataset/model';
import type { Level } from '../dataset/vocabulary';
import type { Bilingual } from '../languages';
import { type Assessment, type Assessments, assess } from './assessment';
import { audit, factsByVerdict } from './audit';
import { isComponent } from './checks/count';
import type { Check } from './types';

export interface Analysis {
  dataset: Dataset;
  /** Every commitment, in the order of the indicators. */
  assessments: readonly Assessment[];
  /** The assessments of each indicator, the leading one first; context has none. */
  byIndicator: ReadonlyMap<Indicator, readonly Assessment[]>;
  /** The audit of the report that the dataset names: each report is audited by itself. */
  checks: readonly Check[];
  /** What follows from each report alone, the newest first; of a single report the analysis itself. */
  editions: readonly Analysis[];
}

/** Judges a checked dataset and each of its editions. */
export function analyse(dataset: Dataset): Analysis {
  if (dataset.editions.includes(dataset)) return alone(dataset);
  const editions = dataset.editions.map(alone);
  const own = editions.find((edition) => edition.dataset.report.id === dataset.report.id);
  return { ...judged(dataset), checks: own?.checks ?? [], editions };
}

/** The analysis of one report. */
function alone(dataset: Dataset): Analysis {
  const analysis: Analysis = { ...judged(dataset), checks: audit(dataset), editions: [] };
  return Object.assign(analysis, { editions: [analysis] });
}

function judged(dataset: Dataset): Pick<Analysis, 'dataset' | 'assessments' | 'byIndicator'> {
  const byIndicator = new Map(dataset.indicators.map((indicator) => [indicator, assess(indicator, dataset.report)]));
  return { dataset, assessments: [...byIndicator.values()].flat(), byIndicator };
}

/** The level of what is judged; `goal` for what is asked for the next term only, null where nothing is asked. */
export const levelOf = ({ commitment, goals }: Assessment): Level | 'goal' | null =>
  commitment?.level ?? (goals.length > 0 ? 'goal' : null);

/** The assessments of each indicator that has any. */
export const byIndicator = (assessments: readonly Assessment[]): Assessments[] =>
  [...Map.groupBy(assessments, ({ indicator }) => indicator).values()].flatMap(([lead, ...others]) =>
    lead ? [[lead, ...others] as const] : [],
  );

/** The assessment that leads an indicator's page; null for context. */
export const leadAssessment = ({ byIndicator }: Analysis, indicator: Indicator): Assessment | null =>
  byIndicator.get(indicator)?.[0] ?? null;

/** The assessments of some indicators, each commitment's; context is left out. */
export const assessmentsOf = (analysis: Analysis, indicators: readonly Indicator[]): Assessment[] =>
  indicators.flatMap((indicator) => analysis.byIndicator.get(indicator) ?? []);

/** The commitments that the report counts as components of its headline groups. */
export const components = ({ assessments }: Analysis): Assessment[] =>
  assessments.filter(({ commitment }) => isComponent(commitment));

/** What the home page counts: the components; where the report has no headline groups, all commitments. */
export function headlineOf(analysis: Analysis): Assessment[] {
  const own = components(analysis);
  return own.length > 0 ? own : analysis.assessments.filter(({ commitment }) => commitment !== null);
}

/** The assessments of what one body promised. */
export const assessmentsOfBody = ({ assessments }: Analysis, body: Body): Assessment[] =>
  assessments.filter(({ commitment }) => commitment?.body === body);

/** The headline group of an indicator that is a component of one; null for any other. */
export const groupOf = ({ commitments }: Indicator): Group | null =>
  commitments.find(({ group }) => group !== null)?.group ?? null;

/** The bodies an indicator belongs to: those that set a target for it, then the programme it stands under. */
export const bodiesOf = ({ commitments, programme }: Indicator): Body[] => [
  ...commitments.map(({ body }) => body),
  ...(programme ? [programme] : []),
];

/** The checks of all reports, the newest report first. */
export const allChecks = ({ editions }: Analysis): Check[] => editions.flatMap(({ checks }) => checks);

/** The report that a check is of. */
const reportOf = ({ items }: Check): Report | undefined => items.find(({ locator }) => locator)?.locator?.report;

/** The checks that speak of an indicator, as their subject or as one of the numbers compared; no mere counts of it. */
export const checksOf = (analysis: Analysis, indicator: Indicator): Check[] =>
  allChecks(analysis).filter(
    (check) =>
      check.indicator?.id === indicator.id ||
      (check.kind !== 'count' &&
        check.items.some(({ source }) => source && 'indicator' in source && source.indicator.id === indicator.id)),
  );

/** Other indicators that a reader of this one may want: the same measured otherwise, its change, its group. */
export function relatedIndicators({ dataset }: Analysis, indicator: Indicator): Indicator[] {
  const linked = dataset.indicators.filter(({ sameAs, changeOf }) => sameAs === indicator || changeOf === indicator);
  const { sameAs, changeOf } = indicator;
  const all = [
    sameAs,
    ...linked.filter((other) => other.sameAs === indicator),
    changeOf,
    ...linked,
    ...(groupOf(indicator)?.commitments ?? []).map((commitment) => commitment.indicator),
  ];
  return [...new Set(all)].filter((other): other is Indicator => other !== null && other !== indicator);
}

/** The indicators before and after one among those of its sector that have assessments. */
export function neighbours(
  analysis: Analysis,
  indicator: Indicator,
): { previous: Indicator | null; next: Indicator | null } {
  const siblings = indicator.sector.indicators.filter((other) => leadAssessment(analysis, other) !== null);
  const at = siblings.indexOf(indicator);
  return { previous: siblings[at - 1] ?? null, next: siblings[at + 1] ?? null };
}

/** The resolutions from above whose commitments a sector lists: one that reports on them and has no assessments of its own. */
export function resolutionsOf(analysis: Analysis, { indicators }: Sector): Body[] {
  const isOwn = assessmentsOf(analysis, indicators).length > 0;
  if (isOwn || !indicators.some(({ programme }) => programme?.issuer === 'above')) return [];
  return analysis.dataset.bodies.filter(({ issuer, commitments }) => issuer === 'above' && commitments.length > 0);
}

/** Why a check does not agree, in our words, written for it or for its fact; null where none is written. */
export function explanationOf({ dataset }: Analysis, check: Check): Bilingual | null {
  const id = (reportOf(check) ?? dataset.report).id;
  const own = dataset.explanations.filter(({ report }) => report.id === id);
  const found = [check.id, check.fact].flatMap((name) => own.find((each) => each.check === name) ?? []);
  return found[0]?.text ?? null;
}

/**
 * One fact of each kind that disagrees and that a reader grasps at once: about a commitment before about its context, then
 * of the fewest digits.
 */
export const exampleFindings = ({ checks }: Analysis): Check[] => {
  const disagrees = factsByVerdict(checks).disagrees.toSorted(
    (a, b) => Number(isContext(a)) - Number(isContext(b)) || digitsOf(a) - digitsOf(b),
  );
  return (['sum', 'twice', 'claim', 'share'] as const).flatMap((kind) =>
    disagrees.filter((check) => check.kind === kind).slice(0, 1),
  );
};

const isContext = ({ indicator }: Check): boolean => !indicator || indicator.commitments.length === 0;
const digitsOf = ({ printed }: Check): number => String(printed.value ?? printed.text).replace(/\D/g, '').length;
