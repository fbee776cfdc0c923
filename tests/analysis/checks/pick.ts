// Picks the checks of one kind out of an audit, and writes their items down shortly.
import { audit } from '../../../src/analysis/audit';
import type { Check, CheckKind } from '../../../src/analysis/types';
import type { Dataset, Indicator } from '../../../src/dataset/model';
import { dataset } from '../builder';

/** The checks of one kind. */
export const ofKind = (kind: CheckKind, data: Dataset): Check[] => audit(data).filter((check) => check.kind === kind);

/** The first check of one kind for these indicators. */
export const only = (kind: CheckKind, ...indicators: Indicator[]): Check | undefined =>
  ofKind(kind, dataset(indicators))[0];

/** The numbers of a check as the report prints them, each with its place: `6.95, III.1.1 ¶1`. */
export const itemsOf = (check: Check | undefined): string[] =>
  (check?.items ?? []).map(({ printed, locator }) => `${printed}, ${locator?.text}`);
