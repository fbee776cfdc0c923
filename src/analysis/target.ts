// Which target an indicator is judged by: the printed one, else the one its claims imply.
import type { Claim, Figure, Indicator } from '../dataset/model';
import { isComparing } from './comparison';
import { districtFigures, referenceFigure } from './current';
import { derivedTarget, targetFromClaims } from './derived-target';
import { byEnd } from './time';
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
 * The target a claim speaks of. One printed at the claim's own place comes first, reference or not and whoever set it.
 * Then the latest reference target of the claim's setter, or of none named; then the one that the setter's claims imply;
 * last, the target that the indicator is judged by, so that a claim never escapes the verdict the pages show.
 */
export function targetOfClaim(claim: Claim): Target | null {
  const { indicator, setBy, locator } = claim;
  const printed = districtFigures(indicator)
    .filter((f) => f.kind === 'target')
    .toSorted((a, b) => Number(b.setBy === setBy) - Number(a.setBy === setBy) || byEnd(b, a));
  const isCompatible = (f: Figure) => setBy === null || f.setBy === null || f.setBy === setBy;
  const here = printed.find((f) => f.locator.text === locator.text);
  const figure = here ?? printed.find((f) => f.reference && isCompatible(f));
  if (figure) return printedTarget(figure);
  const implied = targetFromClaims(
    indicator.claims.filter(isComparing).filter((other) => setBy === null || other.setBy === setBy),
  );
  return implied ?? targetOf(indicator);
}
