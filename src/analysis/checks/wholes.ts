// Checks a difference from a target that is not printed where things are counted whole: schools, communes.
import type { Figure } from '../../dataset/model';
import type { ComparingClaim } from '../comparison';
import { decimal, halfUnit, rounded } from '../decimal';
import type { Check, Verdict } from '../types';
import { verdictOf } from './verdict';

type Found = Pick<Check, 'recomputed' | 'verdict' | 'reading' | 'unit' | 'arithmetic'>;

/**
 * What a claim "above by" or "below by" comes to when its figure is a number of all (10 of 14 schools); null where that
 * decides nothing. "Below by" in units cannot be more than all lack, and agrees when it is just that: 14 − 13 = 1.
 * In points it agrees when a whole number of schools gives the target: 10/14 − 9/14 = 7.1 points.
 */
export function wholesCheck(claim: ComparingClaim, figure: Figure): Found | null {
  if (figure.fraction === null || figure.fraction.denominator === 0) return null;
  if (claim.basis === 'units') return lackCheck(claim, figure.fraction);
  const isPoints = claim.basis === 'points' || claim.basis === 'open';
  return isPoints && figure.indicator.unit.measure === 'percent' ? pointsCheck(claim, figure, figure.fraction) : null;
}

type Fraction = NonNullable<Figure['fraction']>;

function lackCheck({ statement, value }: ComparingClaim, { numerator, denominator }: Fraction): Found | null {
  const lack = denominator - numerator;
  if (statement !== 'below' || value < lack) return null;
  return {
    recomputed: lack,
    verdict: value === lack ? 'agrees' : 'disagrees',
    reading: { chosen: 'units', open: false },
    unit: 'indicator',
    arithmetic: { operation: 'difference', operands: [denominator, numerator], result: lack },
  };
}

/** Only where a step of one school is wider than both roundings: else every number would have a whole one near it. */
function pointsCheck(claim: ComparingClaim, figure: Figure, { numerator, denominator }: Fraction): Found | null {
  const { statement, value, decimals, indicator } = claim;
  const isMore = (statement === 'above') === (indicator.direction !== 'lower');
  const steps = (isMore ? 1 : -1) * rounded(decimal(value).times(denominator).div(100), 0);
  const target = numerator - steps;
  const points = decimal(steps).abs().times(100).div(denominator);
  const slack = halfUnit(decimals).plus(halfUnit(figure.decimals));
  const isNear = points.minus(value).abs().lte(slack) && slack.times(2 * denominator).lt(100);
  if (!isNear || steps === 0 || target < 0 || target > denominator) return null;
  const exact: Verdict = verdictOf(value, decimals, points);
  return {
    recomputed: points.toNumber(),
    verdict: exact === 'disagrees' ? 'agrees-after-rounding' : exact,
    reading: { chosen: 'points', open: claim.basis === 'open' },
    unit: 'points',
    arithmetic: { operation: 'wholes', operands: [numerator, target, denominator], result: points.toNumber() },
  };
}
