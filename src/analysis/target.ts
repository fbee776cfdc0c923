// Which target a commitment is judged by: the printed one, else the one its claims imply.
import type { Claim, Commitment, Figure, Locator, Report } from '../dataset/model';
import { samePlace } from '../dataset/place';
import { isReference, latest } from './current';
import { derivedTarget } from './derived-target';
import type { DerivedTarget, PrintedTarget, Target } from './types';

/** A target figure as a target of its body. */
const printedTarget = (figure: Figure, { body }: Commitment): PrintedTarget => ({
  kind: 'printed',
  value: figure.value,
  valueTo: figure.valueTo,
  operator: figure.operator,
  body,
  figure,
});

/** Whether the target is nothing but the result again: the report that gives the result only says "100 %". */
export const isRestated = (target: Target, result: Figure): target is DerivedTarget =>
  target.kind === 'derived' &&
  target.claim.statement === 'percent-of-target' &&
  target.claim.value === 100 &&
  target.claim.locator.report === result.locator.report;

/** The day by which a target is due: its own, else the end of the span that its body's name prints; null where none is printed. */
export const dueDay = (target: Target): string | null =>
  (target.kind === 'printed' ? target.figure.period.end : target.body.until) || null;

/** Where the report gives the target, or the claim that it is worked back from. */
export const targetPlace = (target: Target): Locator =>
  (target.kind === 'printed' ? target.figure : target.claim).locator;

/** The report that a target is taken from. */
export const reportOfTarget = (target: Target): Report => targetPlace(target).report;

/** The body's printed reference target whose period ends last, else the one its claims imply, else null. */
export function targetOf(commitment: Commitment): Target | null {
  const figure = latest(targets(commitment).filter(isReference));
  return figure ? printedTarget(figure, commitment) : derivedTarget(commitment);
}

/**
 * The target a claim speaks of: of the targets its own body set, the one printed at the claim's own place, reference or
 * not, else the one the commitment is judged by. Null for a claim that names no body.
 */
export function targetOfClaim({ commitment, locator }: Claim): Target | null {
  if (commitment === null) return null;
  const here = latest(targets(commitment).filter((figure) => samePlace(figure.locator, locator)));
  return here ? printedTarget(here, commitment) : targetOf(commitment);
}

/** As targetOfClaim, for many claims: what a commitment is judged by is worked out once. */
export function targetsOfClaims(): (claim: Claim) => Target | null {
  const known = new Map<Commitment, Target | null>();
  return (claim) => {
    const { commitment } = claim;
    if (commitment === null || targets(commitment).length > 0) return targetOfClaim(claim);
    if (!known.has(commitment)) known.set(commitment, targetOf(commitment));
    return known.get(commitment) ?? null;
  };
}

/** The targets for the whole district. */
const targets = (commitment: Commitment): Figure[] => commitment.targets.filter(({ place }) => place === null);

/** Whether one body may have set both: the same is named, or one of the two names none. */
export const sharesBody = (a: Figure, b: Figure): boolean => {
  const [one, other] = [a.commitment?.body.id, b.commitment?.body.id];
  return one === other || one === undefined || other === undefined;
};
