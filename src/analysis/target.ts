// Which target an indicator is judged by: the printed one, else the one its claims imply.
import type { Claim, Figure, Indicator } from '../dataset/model';
import type { Setter } from '../dataset/vocabulary';
import { isComparing } from './comparison';
import { districtFigures, latest, referenceFigure } from './current';
import { derivedTarget, targetFromClaims } from './derived-target';
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

/** Whether the target is nothing but the result again: the report only says "100 %". */
export const isRestated = (target: Target): boolean =>
  target.kind === 'derived' && target.claim.statement === 'percent-of-target' && target.claim.value === 100;

/**
 * The day by which a target is due, as the report prints it: its own period, else the end of the term for the congress
 * or of the span in the heading of the programme it belongs to; null where the report names no end.
 */
export function dueDay(target: Target, termEnd: string): string | null {
  if (target.kind === 'printed') return target.figure.period.end || null;
  return target.setBy === 'congress' ? termEnd : (target.claim.indicator.programme?.until ?? null);
}

/** The printed reference target whose period ends last, else the derived one, else null. */
export function targetOf(indicator: Indicator): Target | null {
  const figure = referenceFigure(indicator, 'target');
  return figure ? printedTarget(figure) : derivedTarget(indicator);
}

/**
 * The target a claim speaks of. One printed at the claim's own place comes first, reference or not and whoever set it;
 * then a reference target of the claim's setter or of none named, any where the claim names none. Of several, the setter's
 * own, then the latest. Else the target that the setter's claims imply; last, the one the indicator is judged by, so that a
 * claim never escapes the verdict the pages show.
 */
export function targetOfClaim(claim: Claim): Target | null {
  const { indicator, setBy, locator } = claim;
  const targets = districtFigures(indicator).filter((f) => f.kind === 'target');
  const ofSetter = (figures: Figure[]) => latest(figures.filter((f) => f.setBy === setBy)) ?? latest(figures);
  const here = targets.filter((f) => f.locator.text === locator.text);
  const references = targets.filter((f) => f.reference && sharesSetter(f, claim));
  const figure = ofSetter(here) ?? ofSetter(references);
  if (figure) return printedTarget(figure);
  const implied = targetFromClaims(indicator.claims.filter(isComparing).filter((other) => other.setBy === setBy));
  return implied ?? targetOf(indicator);
}

/** Whether one body may have set both: the same is named, or one of the two names none. */
export const sharesSetter = (a: { setBy: Setter | null }, b: { setBy: Setter | null }): boolean =>
  a.setBy === b.setBy || a.setBy === null || b.setBy === null;
