// Holds an overall rate against the rates of the groups it is made of: an average lies between them.
import type { Breakdown, Dataset, Part } from '../../dataset/model';
import { wholeOf } from '../breakdown-shares';
import { decimal, sum } from '../decimal';
import type { Check } from '../types';
import { makeCheck, namesOf, partItem, statedItem, uncheckable } from './check';

/** How many times larger than in the other groups the members of one may be on average before it is no longer plausible. */
export const MOST_TIMES = 4;

/**
 * One check a set of `subgroup` rows. The overall rate has to lie between the lowest and the highest of them. Beyond all
 * but one of them only that outermost group can pull it there, by making up (overall − next)/(outermost − next) of all.
 * Where another partition counts the same groups (schools by level), a school of that group may then be at most
 * MOST_TIMES as large as the others.
 */
export const meanChecks = (dataset: Dataset): Check[] =>
  dataset.breakdowns.flatMap((breakdown) => {
    const groups = breakdown.parts.filter(({ relation }) => relation === 'subgroup');
    return groups.length > 1 ? [checkMean(breakdown, groups, sizesOf(breakdown, groups, dataset))] : [];
  });

function checkMean(breakdown: Breakdown, groups: Part[], sizes: readonly Part[]): Check {
  const whole = wholeOf(breakdown);
  const ordered = groups.toSorted((a, b) => a.value - b.value);
  const pull = whole && pullOf(whole.value, ordered);
  const outermost = pull ? [pull.group] : [];
  const common = {
    indicator: breakdown.whole,
    items: [...(whole ? [statedItem(whole)] : []), ...[...new Set([...outermost, ...groups, ...sizes])].map(partItem)],
    printed: { value: whole?.value ?? null, text: whole?.printed ?? '' },
    arithmetic: { operation: 'weight' as const, operands: pull?.operands ?? [], result: pull?.share ?? null },
  };
  if (whole === null) return uncheckable('mean', namesOf(breakdown), 'no-whole', common);
  const isWithin =
    ordered.some(({ value }) => value <= whole.value) && ordered.some(({ value }) => value >= whole.value);
  const verdict = isWithin && (pull === null || isPlausible(pull, sizes)) ? 'agrees' : 'disagrees';
  return makeCheck('mean', namesOf(breakdown), { ...common, verdict });
}

interface Pull {
  group: Part;
  /** The overall rate, that of the group next to the outermost, and that of the outermost. */
  operands: number[];
  /** Which part of all the group must make up, in percent. */
  share: number;
}

/** The outermost group that the overall rate depends on; null where the rate lies within the others or outside all. */
function pullOf(overall: number, ordered: readonly Part[]): Pull | null {
  const outermost = [ordered.slice(-2).reverse(), ordered.slice(0, 2)] as [Part, Part][];
  for (const [group, next] of outermost) {
    const reach = decimal(group.value).minus(next.value);
    const share = reach.eq(0) ? 0 : decimal(overall).minus(next.value).times(100).div(reach).toNumber();
    if (share > 0 && share <= 100) return { group, operands: [overall, next.value, group.value], share };
  }
  return null;
}

function isPlausible({ group, share }: Pull, sizes: readonly Part[]): boolean {
  const size = sizes.find(({ id }) => id === group.id)?.value;
  if (size === undefined) return true;
  const others = sum(sizes.map(({ value }) => value)) - size;
  return share * others <= MOST_TIMES * (100 - share) * size;
}

/** The parts of another partition that counts the same groups; none where there is no such partition. */
function sizesOf({ set }: Breakdown, groups: readonly Part[], { breakdowns }: Dataset): Part[] {
  const counted = breakdowns.find(
    (other) =>
      other.set === set &&
      other.whole.unit.measure === 'amount' &&
      groups.every(({ id }) => other.parts.some((part) => part.id === id && part.relation === 'part')),
  );
  return counted?.parts ?? [];
}
