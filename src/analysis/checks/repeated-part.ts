// Compares every part of a whole that the report gives at two places.
import type { Dataset, Part } from '../../dataset/model';
import { samePeriod } from '../time';
import type { Check } from '../types';
import { makeCheck, partItem } from './check';
import { verdictOfTwo } from './verdict';

/** One check a part printed again: the same part of the same whole, kind and period in an earlier set. */
export const repeatedPartChecks = (dataset: Dataset): Check[] =>
  dataset.indicators.flatMap(({ breakdowns }) => {
    const parts = breakdowns.flatMap((breakdown) => breakdown.parts);
    return parts.flatMap((part, index) => {
      const first = parts.slice(0, index).find((other) => isSame(part, other));
      return first ? [compare(part, first)] : [];
    });
  });

const isSame = (a: Part, b: Part): boolean =>
  a.id === b.id && a.set !== b.set && a.relation === b.relation && a.kind === b.kind && samePeriod(a.period, b.period);

const compare = (part: Part, first: Part): Check =>
  makeCheck('twice', [part.whole.id, part.id, part.locator.text], {
    indicator: part.whole,
    items: [partItem(part), partItem(first)],
    printed: { value: part.value, text: part.printed },
    recomputed: first.value,
    verdict: verdictOfTwo(part, first),
    arithmetic: { operation: 'compare', operands: [part.value, first.value], result: null },
  });
