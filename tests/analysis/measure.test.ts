// When a figure of several years is an average: never what merely adds up, nor a part of a year.
import { expect, test } from 'vitest';
import { isAverage } from '../../src/analysis/measure';
import type { Measure } from '../../src/dataset/vocabulary';
import { indicator } from './builder';

test.each<[title: string, measure: Measure, symbol: string, of: string, isIt: boolean]>([
  ['money a year', 'amount', 'tỷ đồng/năm', '2020-01-01/2024-12-31', true],
  ['a rate', 'percent', '%', '2020-01-01/2024-12-31', true],
  ['a rate up to a day', 'percent', '%', '2020-01-01/2024-06-30', true],
  ['money in all', 'amount', 'tỷ đồng', '2021-01-01/2024-12-31', false],
  ['money of half a year', 'amount', 'tỷ đồng', '2026-01-01/2026-06-30', false],
  ['growth in half a year', 'percent', '%', '2026-01-01/2026-06-30', false],
])('%s', (_, measure, symbol, of, isIt) => {
  const made = indicator({ measure });
  const unit = { ...made.unit, symbol: { vi: symbol, en: '' } };
  const [start = '', end = ''] = of.split('/');
  const span = { text: of, type: 'span', start, end } as const;
  expect(isAverage({ indicator: { ...made, unit }, period: span })).toBe(isIt);
});
