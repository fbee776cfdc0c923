// Recomputes each percentage that the report prints with its fraction (27/39 and 66.7 %), or of things it counts whole.
import type { Dataset, Figure } from '../../dataset/model';
import { districtFigures, isResult } from '../current';
import { type Decimal, decimal, halfUnit, rounded } from '../decimal';
import { endYear, samePeriod } from '../time';
import type { Check } from '../types';
import { makeCheck, statedItem } from './check';
import { verdictOf } from './verdict';

const scales: Partial<Record<string, number>> = { percent: 100, permille: 1000 };

/**
 * One check a percentage (or permille) with a fraction: 100·numerator/denominator. A count that is the numerator has
 * nothing to check. A result printed without its fraction, of schools or communes that another figure of the year
 * counts, is held against the nearest share that whole ones give: 53.33 % of 15 schools is 8.
 */
export const shareChecks = (dataset: Dataset): Check[] =>
  dataset.indicators.flatMap((indicator) => {
    const counted = districtFigures(indicator).filter((f) => isResult(f) && f.fraction !== null);
    return indicator.figures.flatMap((figure) => checkShare(figure, counted));
  });

type Fraction = NonNullable<Figure['fraction']>;

const shareIn = ({ numerator, denominator }: Fraction, scale: number): Decimal =>
  decimal(numerator).times(scale).div(denominator);

/** The share that the figure's own fraction gives, in its unit; null where it has none. */
export const shareOf = ({ fraction, indicator }: Figure): Decimal | null => {
  const scale = scales[indicator.unit.measure];
  return fraction && scale && fraction.denominator > 0 ? shareIn(fraction, scale) : null;
};

function checkShare(figure: Figure, counted: readonly Figure[]): Check[] {
  const { indicator, value, decimals, period } = figure;
  const scale = scales[indicator.unit.measure];
  const found = scale && fractionOf(figure, counted, scale);
  if (!found || found.fraction.denominator === 0) return [];
  const { numerator, denominator } = found.fraction;
  const share = shareIn(found.fraction, scale);
  return [
    makeCheck('share', [indicator.id, figure.locator.text], {
      indicator,
      items: [...new Set([figure, found.from])].map(statedItem),
      printed: { value, text: figure.printed },
      recomputed: share.toNumber(),
      verdict: verdictOf(value, decimals, share),
      explainedBy: samePeriod(period, found.from.period) ? null : 'date',
      arithmetic: { operation: 'ratio', operands: [numerator, denominator], result: share.toNumber() },
    }),
  ];
}

/**
 * The fraction of a figure: its own, or for a result the nearest of all that a figure of its period, else of its year,
 * counts. None where there are so many in all that every number is near a share of them.
 */
function fractionOf(figure: Figure, counted: readonly Figure[], scale: number) {
  const { fraction, value, decimals, period, place, operator } = figure;
  if (fraction) return { fraction, from: figure };
  if (!isResult(figure) || place !== null || operator !== 'equal') return null;
  const isApart = (all: number) =>
    halfUnit(decimals)
      .times(2 * all)
      .lt(scale);
  const known = counted.filter((f) => endYear(f.period) === endYear(period) && isApart(f.fraction?.denominator ?? 0));
  const from = known.find((f) => samePeriod(f.period, period)) ?? known[0];
  if (!from?.fraction) return null;
  const { denominator } = from.fraction;
  return { fraction: { numerator: rounded(decimal(value).times(denominator).div(scale), 0), denominator }, from };
}
