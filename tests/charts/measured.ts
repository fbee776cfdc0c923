// An indicator with a unit of its own, for tests of what charts print.
import type { Indicator } from '../../src/dataset/model';
import { indicator } from '../analysis/builder';

/** A component measured so, its symbol the same in both languages. */
export function measured(
  measure: Indicator['unit']['measure'],
  symbol: string,
  options: Parameters<typeof indicator>[0] = {},
): Indicator {
  const of = indicator(options);
  return Object.assign(of, { unit: { ...of.unit, measure, symbol: { vi: symbol, en: symbol } } });
}
