// Works out the target that the report does not print from what it says of a comparison with it.
import type { Commitment, Figure } from '../dataset/model';
import { type ComparingClaim, isComparing, marginOf, readingsOf, targetInterval } from './comparison';
import { statedFigure } from './current';
import { type Decimal, decimal, isOnly, roundest, significantDigits } from './decimal';
import type { DerivedTarget, Reading } from './types';

type Interval = [Decimal, Decimal];
/** `interval`: by the rounding of the claim; `range`: by that of the result too. */
type Option = { reading: Reading; interval: Interval; range: Interval; from: Figure };

/**
 * The target implied by what the report says of a commitment; null when a target is printed or no claim allows it.
 * Each claim, in each reading its words allow, gives the interval of targets that yield the number as printed: for
 * "92.19 % of target" value/0.92195 … value/0.92185. The target is the roundest number of the interval; where several
 * are equally round, or even the roundest needs more than four digits, `exact` is false; so it is where the rounding of
 * the result, too, leaves room for another number of as many digits. Of several claims and
 * readings the one that most claims agree with wins, then the rounder target, then the
 * earlier claim, then its natural reading. A claim repeated elsewhere in the report confirms nothing. Of several reports
 * the newest that gives a target speaks.
 */
export function derivedTarget({ targets, claims }: Commitment): DerivedTarget | null {
  const isPrinted = targets.some(({ reference, place }) => reference && place === null);
  if (isPrinted) return null;
  const byReport = Map.groupBy(claims.filter(isComparing), ({ locator }) => locator.report);
  for (const ofReport of byReport.values()) {
    const target = targetFromClaims(ofReport);
    if (target) return target;
  }
  return null;
}

/** The target implied by these claims of one commitment alone, by the rule of `derivedTarget`. */
export function targetFromClaims(claims: readonly ComparingClaim[]): DerivedTarget | null {
  const set = [...Map.groupBy(claims, statementOf).values()].flatMap(([first]) => first ?? []);
  const [best] = set
    .flatMap((claim) => candidates(claim, set))
    .toSorted(
      (a, b) => b.confirmedBy.length - a.confirmedBy.length || significantDigits(a.value) - significantDigits(b.value),
    );
  return best ?? null;
}

/** Whether the two state the same number of the same figure, at one place of the report or two. */
export const isRepetition = (a: ComparingClaim, b: ComparingClaim): boolean => statementOf(a) === statementOf(b);

/** What a claim states, as text: its number and that of the figure it speaks of. */
export const statementOf = (claim: ComparingClaim): string =>
  JSON.stringify([claim.statement, claim.value, statedFigure(claim)?.value]);

function candidates(claim: ComparingClaim, claims: readonly ComparingClaim[]): DerivedTarget[] {
  const body = claim.commitment?.body;
  if (body === undefined) return [];
  return targetOptions(claim).map((option) => {
    const { reading, from } = option;
    const others = claims.filter((other) => other !== claim);
    const agreed = agreement(option, others);
    const { value, exact } = roundest(...agreed.interval);
    return {
      kind: 'derived' as const,
      value,
      exact: exact && isOnly(value, ...agreed.range),
      interval: numbers(agreed.interval),
      range: numbers(agreed.range),
      operator: 'equal' as const,
      body,
      reading,
      claim,
      from,
      confirmedBy: agreed.confirmedBy,
    };
  });
}

/** The readings of a claim, each with the targets it allows, the natural reading first. */
function targetOptions(claim: ComparingClaim): Option[] {
  const from = statedFigure(claim);
  if (from === null) return [];
  const { statement, indicator } = claim;
  return readingsOf(claim).flatMap((reading) => {
    const comparison = { statement, reading, direction: indicator.direction };
    const interval = targetInterval(from.value, claim, comparison);
    const range = targetInterval(from.value, claim, comparison, marginOf(from));
    return interval && range ? [{ reading, interval, range, from }] : [];
  });
}

/** Narrows the interval by every claim that has a target in common with it, read the same way where the words are open. */
function agreement({ interval, range, reading }: Option, others: ComparingClaim[]) {
  let common = { interval, range };
  const confirmedBy: ComparingClaim[] = [];
  for (const other of others) {
    const options = targetOptions(other);
    const alike = options.filter((option) => option.reading === reading);
    const shared = (alike.length > 0 ? alike : options)
      .map((option) => shareOf(common, option))
      .find((found) => found !== null);
    if (!shared) continue;
    common = shared;
    confirmedBy.push(other);
  }
  return { ...common, confirmedBy };
}

type Ends = Pick<Option, 'interval' | 'range'>;

function shareOf(a: Ends, b: Ends): Ends | null {
  const [interval, range] = [overlap(a.interval, b.interval), overlap(a.range, b.range)];
  return interval && range && { interval, range };
}

const numbers = ([low, high]: Interval): [number, number] => [low.toNumber(), high.toNumber()];

function overlap([a, b]: Interval, [c, d]: Interval): Interval | null {
  const low = a.gt(c) ? a : c;
  const high = b.lt(d) ? b : d;
  return low.lte(high) ? [low, high] : null;
}

/** Whether the claim, in this reading, has a target within the interval of this one. */
export function allowsTarget(claim: ComparingClaim, target: DerivedTarget, reading: Reading): boolean {
  const interval: Interval = [decimal(target.interval[0]), decimal(target.interval[1])];
  return targetOptions(claim).some(
    (option) => option.reading === reading && overlap(interval, option.interval) !== null,
  );
}
