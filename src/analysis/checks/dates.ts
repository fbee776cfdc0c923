// Finds one counted figure that the report gives for two dates.
import type { Dataset, Figure, Indicator } from '../../dataset/model';
import { significantDigits } from '../decimal';
import type { Check } from '../types';
import { makeCheck, statedItem } from './check';

/** Shorter numbers (14 communes, 100 %) may well be the same on two days. */
export const DIGITS_THAT_TELL = 3;

/**
 * One disagreeing check for each counted figure that repeats an earlier one to the last digit on another day that the
 * report prints. Numbers of fewer than DIGITS_THAT_TELL digits are left alone.
 */
export const datesChecks = (dataset: Dataset): Check[] =>
  dataset.indicators.flatMap((indicator) => {
    const alike = Map.groupBy(indicator.figures, ({ value }) => value);
    return indicator.figures.flatMap((figure) => {
      const same = alike.get(figure.value) ?? [];
      const earlier = same.slice(0, same.indexOf(figure)).find((other) => isOneFigureTwoDates(figure, other));
      return earlier ? [checkDates(indicator, figure, earlier)] : [];
    });
  });

function isOneFigureTwoDates(a: Figure, b: Figure): boolean {
  const isCounted = [a, b].every((f) => f.kind === 'actual' && f.period.type === 'date' && !f.period.assumed);
  const isEqual = a.value === b.value && a.decimals === b.decimals && a.place === b.place;
  return isCounted && isEqual && a.period.end !== b.period.end && significantDigits(a.value) >= DIGITS_THAT_TELL;
}

function checkDates(indicator: Indicator, figure: Figure, earlier: Figure): Check {
  return makeCheck('dates', [indicator.id, figure.locator.text], {
    indicator,
    items: [statedItem(figure), statedItem(earlier)],
    printed: { value: figure.value, text: figure.printed },
    recomputed: earlier.value,
    unit: 'date',
    verdict: 'disagrees',
    arithmetic: { operation: 'compare', operands: [figure.value, earlier.value], result: null },
  });
}
