// The scale of an indicator chart: from zero, unless all numbers lie so close that bars would hide what differs.
import { extent, type ScaleLinear, scaleLinear } from 'd3';
import type { Language } from '../i18n/languages';
import { formatNumber } from '../i18n/numbers';
import type { IndicatorChartData } from './indicator-chart';
import type { IndicatorLayout, IndicatorRow } from './indicator-rows';
import { textWidth } from './text';
import { labels, lines, text } from './theme';

export interface IndicatorScale {
  x: (value: number) => number;
  /** True when the scale does not start at zero: dots replace bars, and the axis is printed. */
  dots: boolean;
  ticks: number[];
}

/** Bars need zero; when the smallest number is at least this share of the largest, dots show the difference instead. */
const CLOSE = 0.93;

/** How far in px a value may stand from the end of its bar when it moves past the target's line. */
export const FARTHEST = 120;

/** Fits every mark and the text to the right of it into the drawing. */
export function indicatorScale(data: IndicatorChartData, { rows, left, width }: IndicatorLayout): IndicatorScale {
  const values = [...rows.map((row) => row.mark.value), ...rows.map((row) => row.extent)];
  const [low = 0, high = 0] = extent(values);
  const dots = rows.length > 1 && low > 0 && high > low && low / high >= CLOSE;
  const pad = (high - low) * 0.25;
  const domain: [number, number] = dots ? [low - pad, high + pad] : [Math.min(0, low), Math.max(0, high)];
  if (domain[0] === domain[1]) domain[1] = 1;
  const share = (value: number) => (value - domain[0]) / (domain[1] - domain[0]);
  const rooms = rows.map((row) => (width - left - row.room) / Math.max(share(row.extent), share(0), 0.001));
  const spare = data.target ? 24 : 8;
  const fitted = Math.max(40, Math.min(width - left - spare, ...rooms));
  const span = Math.max(40, Math.min(fitted, ...roomsPastTarget(data, rows, share, fitted, width - left)));
  const x = scaleLinear(domain, [left, left + span]);
  return { x, dots, ticks: dots ? roomyTicks(x, width) : [0] };
}

/** A text that the target's line would run through moves beyond it, and needs its room there. */
function roomsPastTarget(
  { target }: IndicatorChartData,
  rows: IndicatorRow[],
  share: (v: number) => number,
  span: number,
  full: number,
): number[] {
  if (!target) return [];
  const line = share(target.value);
  return rows
    .filter(({ kind, extent: end, room }) => {
      const gap = (line - share(end)) * span;
      return kind !== 'target' && gap > 0 && gap < Math.min(room, FARTHEST);
    })
    .map(({ room }) => (full - room) / Math.max(line, 0.001));
}

/** The zero line; or, for dots, a printed axis that makes plain where it starts. */
export function axisLines({ x, dots, ticks }: IndicatorScale, { bands, bottom }: IndicatorLayout, lang: Language) {
  const upright = bands.flatMap((band) => ticks.map((v) => ({ x1: x(v), x2: x(v), ...band })));
  if (!dots) return [lines(upright, 'guide')];
  const numbers = ticks.map((v) => ({
    x: x(v),
    y: bottom + 14,
    text: formatNumber(v, lang, { min: decimalsOf(ticks), decimals: 6 }),
  }));
  return [lines(upright, 'grid'), labels(numbers, 'middle', 'muted')];
}

/** As many ticks as stand clear of each other and of the edges, whatever the length of their numbers. */
function roomyTicks(x: ScaleLinear<number, number>, right: number): number[] {
  const half = (ticks: number[]) => Math.max(0, ...ticks.map((v) => textWidth(formatNumber(v, 'vi'), text))) / 2 + 4;
  for (const count of [4, 3, 2]) {
    const all = x.ticks(count);
    const ticks = all.filter((v) => x(v) >= half(all) && x(v) + half(all) <= right);
    if (ticks.length > 1 && ticks.every((v, i) => i === 0 || x(v) - x(ticks[i - 1] ?? 0) >= 2 * half(ticks)))
      return ticks;
  }
  return x.ticks(1).slice(0, 1);
}

const decimalsOf = (ticks: number[]) => Math.max(0, ...ticks.map((v) => String(v).split('.')[1]?.length ?? 0));
