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
    /** Of each number the first figure, and the first of another day. */
    const known = new Map<string, Figure[]>();
    return indicator.figures.filter(isDated).flatMap((figure) => {
      const { value, decimals, place, period } = figure;
      const key = JSON.stringify([value, decimals, place?.id]);
      const seen = known.get(key) ?? [];
      const earlier = seen.find((other) => other.period.end !== period.end);
      if (seen.length < 2 && (earlier || seen.length === 0)) known.set(key, [...seen, figure]);
      return earlier ? [checkDates(indicator, figure, earlier)] : [];
    });
  });

/** Counted on a day that the report prints, and long enough to tell. */
const isDated = ({ kind, period, value }: Figure): boolean =>
  kind === 'actual' && period.type === 'date' && !period.assumed && significantDigits(value) >= DIGITS_THAT_TELL;

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
