// Which target an indicator is judged by: the printed one, else the one its claims imply.
import type { Claim, Figure, Indicator } from '../dataset/model';
import { referenceFigure } from './current';
import { derivedTarget } from './derived-target';
import type { PrintedTarget, Target } from './types';

/** A target figure as a target. */
export const printedTarget = (figure: Figure): PrintedTarget => ({
  kind: 'printed',
  value: figure.value,
  valueTo: figure.valueTo,
  operator: figure.operator,
  setBy: figure.setBy,
  figure,
});

/** The printed reference target whose period ends last, else the derived one, else null. */
export function targetOf(indicator: Indicator): Target | null {
  const figure = referenceFigure(indicator, 'target');
  return figure ? printedTarget(figure) : derivedTarget(indicator);
}

/**
 * The target a claim speaks of. A target printed at the claim's own place comes first, reference or not; then a
 * reference target of the same setter, the latest; then the indicator's target.
 */
export function targetOfClaim(claim: Claim): Target | null {
  const printed = claim.indicator.figures.filter((f) => f.kind === 'target' && f.place === null);
  const here = printed.filter((f) => f.locator.text === claim.locator.text);
  const bySetter = printed
    .filter((f) => f.reference && f.setBy !== null && f.setBy === claim.setBy)
    .toSorted((a, b) => b.period.end.localeCompare(a.period.end));
  const figure = here.find((f) => f.setBy === claim.setBy) ?? here[0] ?? bySetter[0];
  return figure ? printedTarget(figure) : targetOf(claim.indicator);
}
