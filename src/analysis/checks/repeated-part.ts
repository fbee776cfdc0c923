// Compares every part of a whole that the report gives at two places.
import type { Dataset, Part } from '../../dataset/model';
import type { Check } from '../types';
import { makeCheck, partItem } from './check';
import { verdictOfTwo } from './verdict';

/** One check a part printed again: the same part of the same whole, kind and period in an earlier set. */
export const repeatedPartChecks = (dataset: Dataset): Check[] =>
  dataset.indicators.flatMap(({ breakdowns }) => {
    const same = Map.groupBy(
      breakdowns.flatMap(({ parts }) => parts),
      thingOf,
    );
    return breakdowns.flatMap(({ parts, set }) =>
      parts.flatMap((part) => {
        const first = same.get(thingOf(part))?.[0];
        return first && first.set !== set ? [compare(part, first)] : [];
      }),
    );
  });

const thingOf = ({ id, relation, kind, period }: Part): string =>
  JSON.stringify([id, relation, kind, period.start, period.end]);

const compare = (part: Part, first: Part): Check =>
  makeCheck('twice', [part.whole.id, part.id, part.locator.text], {
    indicator: part.whole,
    items: [partItem(part), partItem(first)],
    printed: { value: part.value, text: part.printed },
    recomputed: first.value,
    verdict: verdictOfTwo(part, first),
    arithmetic: { operation: 'compare', operands: [part.value, first.value], result: null },
  });
