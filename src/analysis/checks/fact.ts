// Groups the checks that are one fact, so that a fact is counted once however often the report repeats it.
import type { Statement } from '../../dataset/vocabulary';
import { isResult } from '../current';
import type { Check, CheckItem } from '../types';

/** What a check compares, wherever it is printed: equal for two checks of one fact. */
function comparisonOf({ kind, verdict, indicator, items, arithmetic }: Check): string {
  const subject = indicator?.id ?? items[0]?.label.en;
  const sides = kind === 'status' ? items.map(ofStatus) : [...items.map(sideOf), ...arithmetic.operands];
  return [kind, verdict, subject, ...sides].join('/');
}

/** "Met" is said of a result, not of its digits: of 6.94 at one place and 6.95 at another it is said once. */
const ofStatus = (item: CheckItem): string =>
  item.source && 'reference' in item.source && isResult(item.source)
    ? `result ${item.source.period.text}`
    : sideOf(item);

function sideOf({ source, value, printed }: CheckItem): string {
  if (source && 'statement' in source) return `${ofOneOrOfList(source.statement)} ${value}`;
  if (source && 'period' in source) return `${source.kind} ${source.period.text} ${value}`;
  return `${value ?? printed}`;
}

/** What is said of a list as a whole repeats what is said of the one: both are "met". */
const ofOneOrOfList = (statement: Statement): Statement => (statement === 'met-or-exceeded' ? 'met' : statement);

/** Two different numbers with their places, and the same with the numbers changed round; null for anything else. */
function swapOf({ kind, items: [a, b] }: Check): { here: string; swapped: string } | null {
  if (kind !== 'twice' || !a || !b || a.value === b.value) return null;
  const placed = (first: CheckItem, second: CheckItem) =>
    [`${a.locator?.text} ${first.value}`, `${b.locator?.text} ${second.value}`].toSorted().join('/');
  return { here: placed(a, b), swapped: placed(b, a) };
}

/**
 * The checks with their facts. Two checks are one fact when they set the same numbers of one indicator (or dates of one
 * document) against each other, when they say the same of one result, or when two numbers of two indicators have
 * changed places: 801 and 1,122 here, 1,122 and 801 there. A fact is named by its first check.
 */
export function withFacts(checks: readonly Check[]): Check[] {
  const known = new Map<string, string>();
  return checks.map((check) => {
    const comparison = comparisonOf(check);
    const swap = swapOf(check);
    const fact = known.get(comparison) ?? (swap && known.get(swap.swapped)) ?? check.id;
    known.set(comparison, fact);
    if (swap) known.set(swap.here, fact);
    return { ...check, fact };
  });
}

/** One check a fact: the first. */
export const oneOfEachFact = (checks: readonly Check[]): Check[] => checks.filter(({ id, fact }) => id === fact);
