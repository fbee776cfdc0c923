// The scale of an indicator chart: from zero, unless all numbers lie so close that bars would hide what differs.
import * as Plot from '@observablehq/plot';
import { extent, ticks as niceTicks } from 'd3';
import { formatNumber, formatPercent } from '../../i18n/numbers';
import type { Language } from '../../languages';
import { isCut as areClose } from '../cut';
import { textWidth } from '../text';
import type { IndicatorData } from './data';
import type { IndicatorLayout } from './layout';

export interface IndicatorScale {
  x: Plot.Scale;
  /** `zero`: bars. `cut`: it does not start at zero, dots replace bars. `steps`: a square for each level. */
  kind: 'zero' | 'cut' | 'steps';
  /** Where upright lines stand. */
  ticks: number[];
  /** How their numbers are printed below the rows; null where they are not. */
  format: ((value: number) => string) | null;
}

/** Levels are drawn up to here at least, each so many px wide. */
const LEVELS = 3;
const STEP = 34;

const linear = (domain: [number, number], range: [number, number]) =>
  Plot.scale({ x: { type: 'linear', domain, range } });

/** Fits every mark into the drawing. */
export function indicatorScale(
  { rows, scale }: IndicatorData,
  layout: IndicatorLayout,
  lang: Language,
): IndicatorScale {
  const { left, width } = layout;
  const values = rows.flatMap(({ value, to }) => [value, to ?? value]);
  const [low = 0, high = 0] = extent(values);
  if (scale === 'steps' && values.every((v) => Number.isInteger(v) && v > 0 && v <= 6))
    return stepScale(Math.max(LEVELS, high), left, lang);
  const isCut = rows.length > 1 && areClose(values);
  const isHundred = !isCut && scale === 'percent' && low >= 0 && high <= 100;
  const range: [number, number] = [left, width - spareOf(rows, isHundred)];
  if (isCut) return cutScale(low, high, range, lang);
  const end = isHundred ? 100 : Math.max(0, high);
  const [from, to] = [Math.min(0, low), low >= 0 && end === 0 ? 1 : end];
  const format = isHundred ? (value: number) => (value === 0 ? '0' : formatPercent(value, lang)) : null;
  return { x: linear([from, to], range), kind: 'zero', ticks: isHundred ? [0, 100] : [0], format };
}

/** Px right of the scale: for the tick of a target, or for half of "100%". */
function spareOf(rows: IndicatorData['rows'], isHundred: boolean): number {
  return rows.some(({ kind }) => kind === 'target') ? 24 : isHundred ? 18 : 10;
}

function stepScale(steps: number, left: number, lang: Language): IndicatorScale {
  const ticks = Array.from({ length: steps }, (_, i) => i + 1);
  const x = linear([0.5, steps + 0.5], [left, left + steps * STEP]);
  return { x, kind: 'steps', ticks, format: (value) => formatNumber(value, lang) };
}

function cutScale(low: number, high: number, range: [number, number], lang: Language): IndicatorScale {
  const pad = (high - low) * 0.25;
  const x = linear([low - pad, high + pad], range);
  return { x, kind: 'cut', ...roomyTicks(x, range, lang) };
}

/** As many ticks as stand clear of each other and of the edges, whatever the length of their numbers. */
function roomyTicks(x: Plot.Scale, [, right]: [number, number], lang: Language) {
  const [from, to] = x.domain as [number, number];
  const choice = (count: number) => {
    const values = niceTicks(from, to, count);
    const decimals = Math.max(0, ...values.map((v) => String(v).split('.')[1]?.length ?? 0));
    const format = (value: number) => formatNumber(value, lang, { min: decimals, decimals: 6 });
    const half = Math.max(0, ...values.map((v) => textWidth(format(v)))) / 2 + 4;
    const ticks = values.filter((v) => x.apply(v) >= half && x.apply(v) + half <= right);
    const isRoomy = ticks.every((v, i) => i === 0 || x.apply(v) - x.apply(ticks[i - 1]) >= 2 * half);
    return { ticks, format, isRoomy };
  };
  const { ticks, format } = [4, 3, 2].map(choice).find(({ isRoomy }) => isRoomy) ?? choice(1);
  return { ticks, format };
}
