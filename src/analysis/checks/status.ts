// Compares "met", "exceeded", "low", "not started" and numberless "above" with the status our rule gives.
import type { Claim, Dataset, Figure } from '../../dataset/model';
import type { Statement } from '../../dataset/vocabulary';
import { isComparing } from '../comparison';
import { statedFigure } from '../current';
import { judge } from '../judgement';
import { senseOf } from '../requirement';
import type { JudgedStatus } from '../status';
import { isRestated, targetsOfClaims } from '../target';
import type { Check, Target } from '../types';
import { makeCheck, statedItem, targetItem, uncheckable } from './check';

/** The statuses of our rule that a statement fits. "Above" and "below" count here only without a number. */
const fitting: Partial<Record<Statement, readonly JudgedStatus[]>> = {
  met: ['met', 'exceeded'],
  exceeded: ['exceeded'],
  'met-or-exceeded': ['met', 'exceeded'],
  above: ['exceeded'],
  'not-met': ['near', 'missed'],
  low: ['near', 'missed'],
  'forecast-not-met': ['near', 'missed'],
  below: ['near', 'missed'],
};

/**
 * One check a claim about status, against the figure of the claim's period. "Not started" agrees when there is no
 * figure or it is 0; "not disbursed" says nothing of other results, so that it needs a figure of 0 to agree. Without
 * target or direction the claim cannot be checked; against a target that only repeats the result, none but
 * that it was missed, which "100 %" denies.
 */
export function statusChecks(dataset: Dataset): Check[] {
  const targetOf = targetsOfClaims();
  return dataset.claims.flatMap((claim) => checkStatus(claim, targetOf));
}

function checkStatus(claim: Claim, targetOf: (claim: Claim) => Target | null): Check[] {
  if (claim.statement === 'not-started' || claim.statement === 'not-disbursed') return [checkPending(claim)];
  const statuses = fitting[claim.statement];
  return statuses && !isComparing(claim) ? [checkAgainst(claim, statuses, targetOf(claim))] : [];
}

const namesOf = (claim: Claim): string[] => [claim.indicator.id, claim.statement, claim.locator.text];

const commonOf = (claim: Claim, figure: Figure | null, target: Target | null) => ({
  indicator: claim.indicator,
  items: [statedItem(claim), ...(figure ? [statedItem(figure)] : []), ...(target ? [targetItem(target)] : [])],
  printed: { value: null, text: claim.printed },
  unit: 'status' as const,
  arithmetic: {
    operation: 'compare' as const,
    operands: figure && target ? [figure.value, target.value] : figure ? [figure.value] : [],
    result: null,
  },
});

function checkAgainst(claim: Claim, statuses: readonly JudgedStatus[], target: Target | null): Check {
  const figure = statedFigure(claim);
  const common = commonOf(claim, figure, target);
  const names = namesOf(claim);
  const { direction } = claim.indicator;
  if (figure === null) return uncheckable('status', names, 'no-figure', common);
  if (target === null && isHighest(figure) && statuses.join() !== 'exceeded') {
    const verdict = statuses.includes('met') ? 'agrees' : 'disagrees';
    const arithmetic = { operation: 'ceiling' as const, operands: [figure.value], result: figure.value };
    return makeCheck('status', names, { ...common, status: 'met', verdict, arithmetic });
  }
  if (target === null) return uncheckable('status', names, 'no-target', common);
  if (isRestated(target, figure) && statuses.includes('missed'))
    return makeCheck('status', names, { ...common, status: 'met', verdict: 'disagrees' });
  if (isRestated(target, figure)) return uncheckable('status', names, 'no-target', common);
  if (senseOf(target.operator, direction) === 'open') return uncheckable('status', names, 'no-direction', common);
  const { status, ratio } = judge(figure, target, direction);
  return makeCheck('status', names, {
    ...common,
    status,
    verdict: statuses.includes(status) ? 'agrees' : 'disagrees',
    arithmetic: { ...common.arithmetic, result: ratio },
  });
}

/** Whether nothing above the figure is possible (100 %, 14 of 14): it meets whatever was asked for. */
function isHighest({ indicator, value, fraction }: Figure): boolean {
  const isAll = fraction
    ? fraction.numerator === fraction.denominator
    : indicator.unit.measure === 'percent' && value === 100;
  return indicator.direction === 'higher' && isAll;
}

function checkPending(claim: Claim): Check {
  const figure = statedFigure(claim);
  if (figure === null && claim.statement === 'not-disbursed')
    return uncheckable('status', namesOf(claim), 'no-figure', commonOf(claim, null, null));
  const verdict = figure === null || figure.value === 0 ? 'agrees' : 'disagrees';
  return makeCheck('status', namesOf(claim), { ...commonOf(claim, figure, null), verdict });
}
