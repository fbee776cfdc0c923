// The audit: everything the report says that its own figures allow to be recomputed, recomputed.
import type { Dataset } from '../dataset/model';
import { changeChecks } from './checks/change';
import { withUniqueIds } from './checks/check';
import { claimChecks } from './checks/claim';
import { countChecks } from './checks/count';
import { datesChecks } from './checks/dates';
import { documentDateChecks } from './checks/document-date';
import { oneOfEachFact, withFacts } from './checks/fact';
import { meanChecks } from './checks/mean';
import { repeatedPartChecks } from './checks/repeated-part';
import { shareChecks } from './checks/share';
import { statusChecks } from './checks/status';
import { containedChecks, sumChecks } from './checks/sum';
import { twiceChecks } from './checks/twice';
import type { Check, CheckKind, Verdict } from './types';
import { checkKinds, verdicts } from './types';

const checksOfKind: Record<CheckKind, (dataset: Dataset) => Check[]> = {
  claim: claimChecks,
  status: statusChecks,
  sum: sumChecks,
  contained: containedChecks,
  mean: meanChecks,
  share: shareChecks,
  twice: (dataset) => [...twiceChecks(dataset), ...repeatedPartChecks(dataset)],
  dates: datesChecks,
  change: changeChecks,
  count: countChecks,
  'document-date': documentDateChecks,
};

/**
 * Every check of the dataset, by kind in the order of `checkKinds` and within a kind in the order of the data. Ids are
 * ASCII and do not change while the row they speak of keeps its indicator and its place in the report; a repeated id
 * gets `-2`.
 */
export const audit = (dataset: Dataset): Check[] =>
  withFacts(withUniqueIds(checkKinds.flatMap((kind) => checksOfKind[kind](dataset))));

/** One check of each fact, by verdict: what every count of the audit counts. */
export const factsByVerdict = (checks: readonly Check[]): Record<Verdict, Check[]> => {
  const facts = Map.groupBy(oneOfEachFact(checks), ({ verdict }) => verdict);
  return Object.fromEntries(verdicts.map((verdict) => [verdict, facts.get(verdict) ?? []])) as Record<Verdict, Check[]>;
};

/** How many facts there are of each verdict. */
export const countFacts = (checks: readonly Check[]): Record<Verdict, number> => {
  const facts = Object.entries(factsByVerdict(checks));
  return Object.fromEntries(facts.map(([verdict, { length }]) => [verdict, length])) as Record<Verdict, number>;
};

/** The other checks of the same fact. */
export const repeatsOf = ({ id, fact }: Check, checks: readonly Check[]): Check[] =>
  checks.filter((other) => other.fact === fact && other.id !== id);
