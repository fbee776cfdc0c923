// Adds up the parts of each whole, and holds each "of which" against its whole.
import type { Breakdown, Dataset, Part } from '../../dataset/model';
import { wholeOf } from '../breakdown-shares';
import { sum } from '../decimal';
import type { Check } from '../types';
import { makeCheck, partItem, statedItem, uncheckable } from './check';
import { verdictOf } from './verdict';

/** One check a partition: the sum of its `part` rows against the stated whole of the same kind and period, or 100 % for shares. */
export const sumChecks = (dataset: Dataset): Check[] =>
  dataset.breakdowns.flatMap((breakdown) => {
    const parts = breakdown.parts.filter((part) => part.relation === 'part');
    return parts.length > 0 ? [checkSum(breakdown, parts)] : [];
  });

/** One check an `of-which` row: it may not be larger than the stated whole. */
export const containedChecks = (dataset: Dataset): Check[] =>
  dataset.breakdowns.flatMap((breakdown) =>
    breakdown.parts.filter((part) => part.relation === 'of-which').map((part) => checkContained(breakdown, part)),
  );

const namesOf = ({ whole, set, kind, period }: Breakdown): string[] => [whole.id, set, `${kind}-${period.text}`];

function checkSum(breakdown: Breakdown, parts: Part[]): Check {
  const whole = wholeOf(breakdown);
  const operands = parts.map((part) => part.value);
  const total = sum(operands);
  const common = {
    indicator: breakdown.whole,
    recomputed: total,
    arithmetic: { operation: 'sum' as const, operands, result: total },
  };
  if (whole === null && isSharesOfAll(breakdown)) {
    return makeCheck('sum', namesOf(breakdown), {
      ...common,
      items: parts.map(partItem),
      printed: { value: 100, text: '' },
      verdict: verdictOf(100, Math.max(...parts.map((part) => part.decimals)), total),
    });
  }
  if (whole === null) {
    const printed = { value: null, text: '' };
    return uncheckable('sum', namesOf(breakdown), 'no-whole', { ...common, printed, items: parts.map(partItem) });
  }
  return makeCheck('sum', namesOf(breakdown), {
    ...common,
    items: [statedItem(whole), ...parts.map(partItem)],
    printed: { value: whole.value, text: whole.printed },
    verdict: verdictOf(whole.value, whole.decimals, total),
  });
}

/** Percentages that split an unstated whole are shares of everything: they make 100. */
const isSharesOfAll = ({ whole, kind }: Breakdown): boolean =>
  whole.unit.measure === 'percent' && !whole.figures.some((figure) => figure.kind === kind);

function checkContained(breakdown: Breakdown, part: Part): Check {
  const whole = wholeOf(breakdown);
  const names = [...namesOf(breakdown), part.id];
  const common = {
    indicator: breakdown.whole,
    items: [partItem(part), ...(whole ? [statedItem(whole)] : [])],
    printed: { value: part.value, text: part.printed },
    arithmetic: {
      operation: 'compare' as const,
      operands: [part.value, ...(whole ? [whole.value] : [])],
      result: null,
    },
  };
  if (whole === null) return uncheckable('contained', names, 'no-whole', common);
  return makeCheck('contained', names, { ...common, verdict: part.value <= whole.value ? 'agrees' : 'disagrees' });
}
