// The scale of an indicator chart: from zero, unless all numbers lie so close that bars would hide what differs.
import { extent, type ScaleLinear, scaleLinear } from 'd3';
import { formatNumber, formatPercent } from '../i18n/numbers';
import type { Language } from '../languages';
import type { IndicatorChartData } from './indicator-chart';
import type { IndicatorLayout, IndicatorRow } from './indicator-rows';
import { textWidth } from './text';
import { bars, boxes, labels, lines, type Tone, text } from './theme';
import { words } from './words';

export interface IndicatorScale {
  x: (value: number) => number;
  /** True when the scale does not start at zero: dots replace bars, and the axis is printed. */
  dots: boolean;
  /** How many levels there are to draw; 0 where the numbers are no levels. */
  steps: number;
  ticks: { value: number; text: string }[];
  /** Height in px of what is printed below the rows. */
  foot: number;
}

/** Levels are drawn up to here at least. */
const LEVELS = 3;
const STEP = 34;

/** Bars need zero; when the smallest number is at least this share of the largest, dots show the difference instead. */
const CLOSE = 0.93;

/** How far in px a value may stand from the end of its bar when it moves past the target's line. */
export const FARTHEST = 120;

/** Fits every mark and the text to the right of it into the drawing. */
export function indicatorScale(
  data: IndicatorChartData,
  { rows, left, width }: IndicatorLayout,
  lang: Language,
): IndicatorScale {
  const values = [...rows.map((row) => row.mark.value), ...rows.map((row) => row.extent)];
  const [low = 0, high = 0] = extent(values);
  if (data.scale === 'steps' && values.every((v) => Number.isInteger(v) && v > 0 && v <= 6))
    return stepScale(Math.max(LEVELS, high), left, lang);
  const dots = rows.length > 1 && low > 0 && high > low && low / high >= CLOSE;
  const hundred = !dots && data.scale === 'percent' && low >= 0 && high <= 100;
  const pad = (high - low) * 0.25;
  const domain: [number, number] = dots
    ? [low - pad, high + pad]
    : [Math.min(0, low), hundred ? 100 : Math.max(0, high)];
  if (domain[0] === domain[1]) domain[1] = 1;
  const share = (value: number) => (value - domain[0]) / (domain[1] - domain[0]);
  const rooms = rows.map((row) => (width - left - row.room) / Math.max(share(row.extent), share(0), 0.001));
  const spare = data.target ? 24 : hundred ? 18 : 8;
  const fitted = Math.max(40, Math.min(width - left - spare, ...rooms));
  const span = Math.max(40, Math.min(fitted, ...roomsPastTarget(data, rows, share, fitted, width - left)));
  const x = scaleLinear(domain, [left, left + span]);
  const hundredTicks = [
    { value: 0, text: '0' },
    { value: 100, text: formatPercent(100, lang) },
  ];
  const ticks = dots ? roomyTicks(x, width, lang) : hundred ? hundredTicks : [{ value: 0, text: '' }];
  return { x, dots, steps: 0, ticks, foot: dots ? 26 + text.line : hundred ? 26 : 2 };
}

function stepScale(steps: number, left: number, lang: Language): IndicatorScale {
  const ticks = Array.from({ length: steps }, (_, i) => ({ value: i + 1, text: formatNumber(i + 1, lang) }));
  return { x: scaleLinear([0.5, steps + 0.5], [left, left + steps * STEP]), dots: false, steps, ticks, foot: 26 };
}

/** A square for each level: filled up to the one that is reached, open beyond. */
export function stepMarks({ mark, y, kind }: IndicatorRow, { x, steps }: IndicatorScale, tone: Tone, id: string) {
  const squares = Array.from({ length: steps }, (_, i) => ({ x1: x(i + 0.5) + 3, x2: x(i + 1.5) - 3 }));
  const boxed = squares.map((square) => ({ ...square, y1: y - 11, y2: y + 11 }));
  const [filled, open] = [boxed.slice(0, mark.value), boxed.slice(mark.value)];
  return [
    bars(filled, kind === 'estimate' ? 'estimate' : 'counted', tone, id),
    ...(open.length === 0 ? [] : [boxes(open, 'cell')]),
  ];
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

/** The zero line, and under the rows the axis where it has to be printed; one that is cut says so. */
export function axisLines(scale: IndicatorScale, { bands, bottom, left, width }: IndicatorLayout, lang: Language) {
  const { x, dots, steps, ticks } = scale;
  const upright = bands.flatMap((band) => ticks.map(({ value }) => ({ x1: x(value), x2: x(value), ...band })));
  const zero = upright.filter((line) => !dots && steps === 0 && line.x1 === x(0));
  const numbers = ticks
    .filter((tick) => tick.text !== '')
    .map((tick) => {
      const half = textWidth(tick.text, text) / 2;
      return { x: Math.min(Math.max(x(tick.value), half), width - half), y: bottom + 14, text: tick.text };
    });
  return [
    ...(steps > 0 ? [] : [lines(upright, 'grid')]),
    ...(zero.length === 0 ? [] : [lines(zero, 'guide')]),
    ...(numbers.length === 0 ? [] : [labels(numbers, 'middle', 'muted halo')]),
    ...(dots
      ? [labels([{ x: left, y: bottom + 14 + text.line, text: words[lang].notFromZero }], 'start', 'muted halo')]
      : []),
  ];
}

/** As many ticks as stand clear of each other and of the edges, whatever the length of their numbers. */
function roomyTicks(x: ScaleLinear<number, number>, right: number, lang: Language): IndicatorScale['ticks'] {
  const printed = (values: number[]) =>
    values.map((value) => ({ value, text: formatNumber(value, lang, { min: decimalsOf(values), decimals: 6 }) }));
  for (const count of [4, 3, 2]) {
    const values = x.ticks(count);
    const half = Math.max(0, ...printed(values).map((tick) => textWidth(tick.text, text))) / 2 + 4;
    const kept = values.filter((v) => x(v) >= half && x(v) + half <= right);
    if (kept.length > 1 && kept.every((v, i) => i === 0 || x(v) - x(kept[i - 1] ?? 0) >= 2 * half))
      return printed(kept);
  }
  return printed(x.ticks(1).slice(0, 1));
}

const decimalsOf = (ticks: number[]) => Math.max(0, ...ticks.map((v) => String(v).split('.')[1]?.length ?? 0));
