// Recomputes each percentage that the report prints with its fraction: 27/39 and 66.7 %.
import type { Dataset, Figure } from '../../dataset/model';
import { decimal } from '../decimal';
import type { Check } from '../types';
import { makeCheck, statedItem } from './check';
import { verdictOf } from './verdict';

const scales: Partial<Record<string, number>> = { percent: 100, permille: 1000 };

/**
 * One check a percentage (or permille) with a fraction: 100·numerator/denominator. A count that is the numerator has
 * nothing to check.
 */
export const shareChecks = (dataset: Dataset): Check[] => dataset.figures.flatMap(checkShare);

function checkShare(figure: Figure): Check[] {
  const scale = scales[figure.indicator.unit.measure];
  if (!figure.fraction || !scale || figure.fraction.denominator === 0) return [];
  const { numerator, denominator } = figure.fraction;
  const share = decimal(numerator).times(scale).div(denominator);
  const recomputed = share.toNumber();
  return [
    makeCheck('share', [figure.indicator.id, figure.locator.text], {
      indicator: figure.indicator,
      items: [statedItem(figure)],
      printed: { value: figure.value, text: figure.printed },
      recomputed,
      verdict: verdictOf(figure.value, figure.decimals, share),
      arithmetic: { operation: 'ratio', operands: [numerator, denominator], result: recomputed },
    }),
  ];
}
