// The audit: everything the report says that its own figures allow to be recomputed, recomputed.
import type { Dataset } from '../dataset/model';
import { changeChecks } from './audit/change';
import { withUniqueIds } from './audit/check';
import { claimChecks } from './audit/claim';
import { countChecks } from './audit/count';
import { datesChecks } from './audit/dates';
import { documentDateChecks } from './audit/document-date';
import { shareChecks } from './audit/share';
import { statusChecks } from './audit/status';
import { containedChecks, sumChecks } from './audit/sum';
import { twiceChecks } from './audit/twice';
import type { Check, CheckKind } from './types';
import { checkKinds } from './types';

const checksOfKind: Record<CheckKind, (dataset: Dataset) => Check[]> = {
  claim: claimChecks,
  status: statusChecks,
  sum: sumChecks,
  contained: containedChecks,
  share: shareChecks,
  twice: twiceChecks,
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
