// Counts the components that the report names as met or not met against the number it gives.
import type { Claim, Commitment, Dataset, Figure } from '../../dataset/model';
import type { Role, Statement } from '../../dataset/vocabulary';
import type { Check } from '../types';
import { idPart, makeCheck, statedItem, uncheckable } from './check';

/**
 * Indicators of which role state a number of components, and which claims name them. The report gives the number and,
 * at the same place, the list; another count of this kind is another line here.
 */
const counted: Partial<Record<Role, Statement>> = {
  'components-met': 'met-or-exceeded',
  'components-not-met': 'not-met',
};

/** One check a figure of a counting indicator: component indicators with the claim at the figure's own place. */
export const countChecks = (dataset: Dataset): Check[] =>
  dataset.indicators.flatMap((indicator) => {
    const statement = indicator.role && counted[indicator.role];
    if (!statement) return [];
    return indicator.figures
      .filter((f) => f.kind === 'stated')
      .map((figure) => check(figure, namedComponents(dataset, statement, figure.locator.text)));
  });

/** Whether the report counts the commitment among the components of its headline groups. */
export const isComponent = (commitment: Commitment | null): boolean => commitment?.level === 'component';

/** The claims that name components with this statement at a place (`III.1.1 ¶1` or `III.1.1-p1`), one a component. */
export function namedComponents({ claims: all }: Dataset, statement: Statement, place: string): Claim[] {
  const claims = all
    .filter((claim) => claim.statement === statement && isComponent(claim.commitment))
    .filter(({ locator }) => idPart(locator.text) === idPart(place));
  return [...new Map(claims.map((claim) => [claim.indicator, claim])).values()];
}

function check(figure: Figure, claims: Claim[]): Check {
  const names = [figure.indicator.id, figure.locator.text];
  const common = {
    indicator: figure.indicator,
    items: [statedItem(figure), ...claims.map(statedItem)],
    printed: { value: figure.value, text: figure.printed },
    unit: 'count' as const,
    arithmetic: { operation: 'count' as const, operands: [], result: claims.length },
  };
  if (claims.length === 0) return uncheckable('count', names, 'no-figure', common);
  const verdict = claims.length === figure.value ? 'agrees' : 'disagrees';
  const explainedBy = canBeCountedAs(claims, figure.value) ? 'reading' : null;
  return makeCheck('count', names, { ...common, recomputed: claims.length, verdict, explainedBy });
}

/** Whether names of one headline group, counted as one or one by one, can make the number: between groups and names. */
function canBeCountedAs(claims: readonly Claim[], number: number): boolean {
  const groups = new Set(claims.map(({ commitment, indicator }) => commitment?.group ?? indicator));
  return groups.size <= number && number < claims.length;
}
