// Recomputes an average yearly change from the indicator it is the change of: poverty 57.23 to 36.39 in three years.
import type { Dataset, Figure, Indicator } from '../../dataset/model';
import { baselineOf, districtFigures, isResult, latest, referenceResults } from '../current';
import { type Decimal, decimal } from '../decimal';
import { endYear, yearsApart } from '../time';
import type { Check } from '../types';
import { makeCheck, statedItem, uncheckable } from './check';
import { verdictOf } from './verdict';

/**
 * One check for each counted or estimated figure, reference or not, of an indicator with `changeOf`:
 * (baseline − end)/years of the base indicator, turned round when higher is better there. years: from the end of the
 * baseline's period to the end of the end figure's, to two decimals.
 */
export const changeChecks = (dataset: Dataset): Check[] =>
  dataset.indicators.flatMap((indicator) => {
    const base = indicator.changeOf;
    if (base === null) return [];
    return districtFigures(indicator)
      .filter(isResult)
      .map((figure) => checkChange(figure, base));
  });

/** The exact yearly change between the figures of the base indicator, for a figure that states it; null where there is none. */
export function yearlyChange(figure: Figure): Decimal | null {
  const base = figure.indicator.changeOf;
  const { start, end, years } = base ? endsOf(figure, base) : { start: null, end: null, years: 0 };
  if (base === null || start === null || end === null || years <= 0) return null;
  const fall = decimal(start.value).minus(end.value).div(years);
  return base.direction === 'higher' ? fall.times(-1) : fall;
}

/** The figures between which the base indicator changed, and the years from the one to the other; 0 where one is undated. */
function endsOf(figure: Figure, base: Indicator) {
  const start = baselineOf(base)?.figure ?? null;
  const end = endFigure(figure, base);
  return { start, end, years: start && end ? yearsApart(start.period, end.period) : 0 };
}

function checkChange(figure: Figure, base: Indicator): Check {
  const names = [figure.indicator.id, figure.locator.text];
  const { start, end, years } = endsOf(figure, base);
  const common = {
    indicator: figure.indicator,
    items: [figure, start, end].flatMap((f) => (f ? [statedItem(f)] : [])),
    printed: { value: figure.value, text: figure.printed },
    arithmetic: { operation: 'yearly-change' as const, operands: [] as number[], result: null },
  };
  if (start === null) return uncheckable('change', names, 'no-baseline', common);
  const change = yearlyChange(figure);
  if (end === null || change === null) return uncheckable('change', names, 'no-figure', common);
  const recomputed = change.toNumber();
  return makeCheck('change', names, {
    ...common,
    recomputed,
    verdict: verdictOf(figure.value, figure.decimals, change),
    arithmetic: { operation: 'yearly-change', operands: [start.value, end.value, years], result: recomputed },
  });
}

/** The base indicator's figure that ends on the same day as the change does, else the last that ends in the same year. */
function endFigure({ period }: Figure, base: Indicator): Figure | null {
  const sameYear = referenceResults(base).filter((f) => endYear(f.period) === endYear(period));
  return sameYear.find((f) => f.period.end === period.end) ?? latest(sameYear);
}
