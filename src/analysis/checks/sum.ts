// Adds up the parts of each whole, and holds each "of which" against its whole.
import type { Breakdown, Dataset, Part } from '../../dataset/model';
import { wholeOf } from '../breakdown-shares';
import { decimal, halfUnit, sum } from '../decimal';
import type { Check, Verdict } from '../types';
import { makeCheck, namesOf, partItem, statedItem, uncheckable } from './check';
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

function checkSum(breakdown: Breakdown, parts: Part[]): Check {
  const whole = wholeOf(breakdown);
  const names = namesOf(breakdown);
  const operands = parts.map((part) => part.value);
  const total = sum(operands);
  const common = {
    indicator: breakdown.whole,
    items: [...(whole ? [statedItem(whole)] : []), ...parts.map(partItem)],
    printed: { value: whole?.value ?? null, text: whole?.printed ?? '' },
    recomputed: total,
    arithmetic: { operation: 'sum' as const, operands, result: total },
  };
  if (whole) return makeCheck('sum', names, { ...common, verdict: verdictOf(whole.value, whole.decimals, total) });
  if (!isSharesOfAll(breakdown)) return uncheckable('sum', names, 'no-whole', common);
  const printed = { value: 100, text: '' };
  return makeCheck('sum', names, { ...common, printed, verdict: verdictOfShares(parts, total) });
}

/** Shares are rounded one by one: three of 33.3 % make 99.9 %, which half a unit in the last place of each makes up for. */
function verdictOfShares(parts: Part[], total: number): Verdict {
  const slack = sum(parts.map(({ decimals }) => halfUnit(decimals).toNumber()));
  const missing = decimal(100).minus(total).abs();
  if (missing.eq(0)) return 'agrees';
  return missing.lte(slack) ? 'agrees-after-rounding' : 'disagrees';
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
