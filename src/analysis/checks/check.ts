// Puts together one check: its readable id, its items and what is the same for every kind.
import { withoutDiacritics } from '../../dataset/letters';
import type { Breakdown, Claim, DocumentDate, Figure, Part } from '../../dataset/model';
import { decimal } from '../decimal';
import type { Check, CheckItem, CheckKind, Target } from '../types';

type Given = Pick<Check, 'indicator' | 'items' | 'printed' | 'verdict' | 'arithmetic'> & Partial<Check>;

/**
 * A check of one kind from what is particular to it. `names` become the id after the kind. A disagreement that
 * `explainedBy` accounts for is explained; any other verdict leaves it out.
 */
export function makeCheck(kind: CheckKind, names: string[], given: Given): Check {
  const { printed, recomputed = null } = given;
  const explainedBy = given.verdict === 'disagrees' ? (given.explainedBy ?? null) : null;
  const id = [kind, ...names.map(idPart)].join('/');
  return {
    unit: 'indicator',
    difference: difference(recomputed, printed.value),
    reading: null,
    status: null,
    reason: null,
    ...given,
    verdict: explainedBy ? 'explained' : given.verdict,
    explainedBy,
    recomputed,
    id,
    fact: id,
    kind,
  };
}

/** A check that cannot be made, with its reason. */
export const uncheckable = (
  kind: CheckKind,
  names: string[],
  reason: NonNullable<Check['reason']>,
  given: Omit<Given, 'verdict' | 'reason'>,
): Check => makeCheck(kind, names, { ...given, verdict: 'cannot-be-checked', reason });

function difference(recomputed: number | null, printed: number | null): number | null {
  return recomputed === null || printed === null ? null : decimal(recomputed).minus(printed).toNumber();
}

/** ASCII for one part of an id: `III.1.2 ¶3` becomes `III.1.2-p3`, `2021/2024` becomes `2021-2024`. */
export const idPart = (text: string): string =>
  withoutDiacritics(text.replaceAll('¶', 'p'))
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');

/** The parts of an id for a check of a partition. */
export const namesOf = ({ whole, set, kind, period }: Breakdown): string[] => [whole.id, set, `${kind}-${period.text}`];

/** The same checks with `-2`, `-3` added to ids that come again. */
export function withUniqueIds(checks: Check[]): Check[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const count = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, count);
    const id = count === 1 ? check.id : `${check.id}-${count}`;
    return { ...check, id, fact: id };
  });
}

/** A figure or claim as an item, under its indicator's name. */
export const statedItem = (source: Figure | Claim): CheckItem => ({
  label: source.indicator.name,
  value: source.value,
  printed: source.printed,
  locator: source.locator,
  source,
});

export const partItem = (source: Part): CheckItem => ({
  label: source.name,
  value: source.value,
  printed: source.printed,
  locator: source.locator,
  source,
});

export const dateItem = (source: DocumentDate): CheckItem => ({
  label: source.document.name,
  value: null,
  printed: source.printed,
  locator: source.locator,
  source,
});

/** A target as an item: the figure that prints it, or a derived value with the claim it comes from. */
export function targetItem(target: Target): CheckItem {
  if (target.kind === 'printed') return statedItem(target.figure);
  const { claim, value } = target;
  return { label: claim.indicator.name, value, printed: '', locator: claim.locator, source: claim };
}
