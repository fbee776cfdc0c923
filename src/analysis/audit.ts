// The audit: everything the report says that its own figures allow to be recomputed, recomputed.
import type { Dataset } from '../dataset/model';
import { changeChecks } from './checks/change';
import { withUniqueIds } from './checks/check';
import { claimChecks } from './checks/claim';
import { countChecks } from './checks/count';
import { datesChecks } from './checks/dates';
import { documentDateChecks } from './checks/document-date';
import { repeatedPartChecks } from './checks/repeated-part';
import { shareChecks } from './checks/share';
import { statusChecks } from './checks/status';
import { containedChecks, sumChecks } from './checks/sum';
import { twiceChecks } from './checks/twice';
import type { Check, CheckKind, Verdict } from './types';
import { checkKinds } from './types';

const checksOfKind: Record<CheckKind, (dataset: Dataset) => Check[]> = {
  claim: claimChecks,
  status: statusChecks,
  sum: sumChecks,
  contained: containedChecks,
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
  withUniqueIds(checkKinds.flatMap((kind) => checksOfKind[kind](dataset)));

/** The checks by what came of them: what agrees only after rounding agrees, what cannot be checked is open. */
export function byOutcome(checks: readonly Check[]): Record<'agreeing' | 'disagreeing' | 'open', Check[]> {
  const of = (...verdicts: Verdict[]) => checks.filter(({ verdict }) => verdicts.includes(verdict));
  return {
    agreeing: of('agrees', 'agrees-after-rounding'),
    disagreeing: of('disagrees'),
    open: of('cannot-be-checked'),
  };
}
