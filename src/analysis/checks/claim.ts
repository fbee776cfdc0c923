// Recomputes what the report says of a figure and its target by a number: percent of target, above, below.
import type { Commitment, Dataset, Figure } from '../../dataset/model';
import { type ComparingClaim, comparedNumber, isComparing, readingsOf } from '../comparison';
import { statedFigure } from '../current';
import { type Decimal, decimal } from '../decimal';
import { allowsTarget, isRepetition, statementOf, targetFromClaims } from '../derived-target';
import { isRestated, targetsOfClaims } from '../target';
import type { Check, DerivedTarget, Reading, Target, Verdict } from '../types';
import { makeCheck, statedItem, targetItem, uncheckable } from './check';
import { byVerdict, verdictOf } from './verdict';
import { wholesCheck } from './wholes';

interface Attempt {
  reading: Reading;
  number: Decimal;
  verdict: Verdict;
}

/**
 * One check a comparing claim. A printed target is used as it stands. A derived target never checks the claim it comes
 * from, nor its repetitions: the other claims of the indicator have to give one. Where the words leave the reading open, both readings are
 * tried and the one that agrees is chosen; if neither does, the natural one.
 */
export function claimChecks(dataset: Dataset): Check[] {
  const find = independentTargets();
  return dataset.claims.filter(isComparing).map((claim) => checkClaim(claim, find));
}

function checkClaim(claim: ComparingClaim, independentTarget: FindTarget): Check {
  const names = [claim.indicator.id, claim.statement, claim.locator.text];
  const natural = readingsOf(claim)[0] as Reading;
  const common = {
    indicator: claim.indicator,
    printed: { value: claim.value, text: claim.printed },
    unit: unitOf(natural),
    arithmetic: { operation: 'compare' as const, operands: [], result: null },
  };
  const figure = statedFigure(claim);
  if (figure === null) return uncheckable('claim', names, 'no-figure', { ...common, items: [statedItem(claim)] });
  const items = [statedItem(claim), statedItem(figure)];
  const { target, reason } = independentTarget(claim);
  const counted = target === null ? wholesCheck(claim, figure) : null;
  if (counted) return makeCheck('claim', names, { ...common, ...counted, items });
  if (target === null) return uncheckable('claim', names, reason, { ...common, items });
  const attempt = bestAttempt(claim, figure, target);
  if (!attempt) return uncheckable('claim', names, 'no-target', { ...common, items });
  return makeCheck('claim', names, {
    ...common,
    ...outcome(claim, figure, target, attempt),
    items: [...items, targetItem(target)],
  });
}

function outcome(claim: ComparingClaim, figure: Figure, target: Target, { reading, number, verdict }: Attempt) {
  const result = number.toNumber();
  const isDifference = reading === 'points' || reading === 'units';
  // The first operand less the second is the result, whichever way the claim counts.
  const isTurned = isDifference && !number.eq(decimal(figure.value).minus(target.value));
  const operands = isTurned ? [target.value, figure.value] : [figure.value, target.value];
  const operation: Check['arithmetic']['operation'] = isDifference ? 'difference' : 'ratio';
  return {
    recomputed: result,
    verdict,
    reading: { chosen: reading, open: readingsOf(claim).length > 1 },
    unit: unitOf(reading),
    arithmetic: { operation, operands, result },
  };
}

function bestAttempt(claim: ComparingClaim, figure: Figure, target: Target): Attempt | undefined {
  const { statement, indicator } = claim;
  const attempts = readingsOf(claim).flatMap((reading): Attempt[] => {
    const number = comparedNumber(figure.value, target.value, { statement, reading, direction: indicator.direction });
    return number === null ? [] : [{ reading, number, verdict: verdictOfReading(claim, target, reading, number) }];
  });
  return attempts.toSorted(byVerdict)[0];
}

/** A derived target is known as an interval: a number that its rounded value misses may still lead to it. */
function verdictOfReading(claim: ComparingClaim, target: Target, reading: Reading, number: Decimal): Verdict {
  const verdict = verdictOf(claim.value, claim.decimals, number);
  if (verdict !== 'disagrees' || target.kind !== 'derived') return verdict;
  return allowsTarget(claim, target, reading) ? 'agrees-after-rounding' : verdict;
}

type Independent = { target: Target; reason?: never } | { target: null; reason: 'only-source-of-target' | 'no-target' };

type FindTarget = (claim: ComparingClaim) => Independent;

/** Finds the target that a claim does not lead to itself; worked out once for all claims that state the same. */
function independentTargets(): FindTarget {
  const targetOf = targetsOfClaims();
  const known = new Map<Commitment | null, Map<string, DerivedTarget | null>>();
  return (claim) => {
    const target = targetOf(claim);
    if (target === null) return { target, reason: 'no-target' };
    if (target.kind === 'printed') return { target };
    const ofCommitment = known.get(claim.commitment) ?? new Map<string, DerivedTarget | null>();
    known.set(claim.commitment, ofCommitment);
    const statement = statementOf(claim);
    if (!ofCommitment.has(statement)) ofCommitment.set(statement, targetWithout(claim));
    const derived = ofCommitment.get(statement) ?? null;
    if (derived) return { target: derived };
    return { target: null, reason: isRestated(target, target.from) ? 'no-target' : 'only-source-of-target' };
  };
}

const targetWithout = (claim: ComparingClaim): DerivedTarget | null =>
  targetFromClaims((claim.commitment?.claims ?? []).filter(isComparing).filter((other) => !isRepetition(other, claim)));

function unitOf(reading: Reading): Check['unit'] {
  if (reading === 'points') return 'points';
  return reading === 'units' ? 'indicator' : 'percent';
}
