// One indicator in its own unit: baseline, counted, estimate, target and goals, each on a labelled row.
import type { Status } from '../analysis/status';
import type { Direction } from '../dataset/vocabulary';
import { type IndicatorLayout, layoutRows } from './indicator-rows';
import { axisLines, FARTHEST, indicatorScale, stepMarks } from './indicator-scale';
import { svgOf } from './svg';
import { textWidth } from './text';
import {
  bars,
  boxes,
  type ChartOptions,
  diamonds,
  dots,
  glyphs,
  labels,
  lines,
  rings,
  text,
  toneOf,
  widths,
} from './theme';
import { words } from './words';

/** A number on the chart. `word` says what it is ("Ước cả năm 2024"), `text` is the value as shown ("29,5"). */
export interface IndicatorMark {
  value: number;
  text: string;
  word: string;
}

export interface IndicatorChartData {
  status: Status;
  direction: Direction;
  /** `percent` is a share of a hundred, drawn from 0 to 100; `steps` are levels, drawn as squares. Default `amount`. */
  scale?: 'amount' | 'percent' | 'steps';
  /** Printed once above the marks when the value texts leave the unit out. */
  unit?: string | null;
  baseline: IndicatorMark | null;
  counted: IndicatorMark | null;
  estimate: IndicatorMark | null;
  /** `valueTo` closes a range. Whether it is printed or derived is said in `word`. */
  target: (IndicatorMark & { valueTo?: number | null }) | null;
  goals: IndicatorMark[];
  /** Which number the status speaks of: it takes the colour, the shape and the word. */
  judged: 'counted' | 'estimate' | null;
}

/** Draws the chart; any part may be missing. With no number at all the result is an empty string. */
export function indicatorChart(data: IndicatorChartData, options: ChartOptions): string {
  const layout = layoutRows(data, options);
  if (layout.rows.length === 0) return '';
  const scale = indicatorScale(data, layout, options.lang);
  const { bottom } = layout;
  const marks = [
    ...zone(data, layout, scale.x, options),
    ...axisLines(scale, layout, options.lang),
    ...layout.rows.flatMap((row) => {
      const y = row.y;
      const at = { x: scale.x(row.mark.value), y };
      if (row.kind === 'baseline') return [rings([at])];
      if (row.kind === 'goal') return [diamonds([at])];
      if (row.kind === 'target') return [];
      const tone = row.judged ? toneOf(data.status) : 'neutral';
      if (scale.dots) return [dots([at], row.kind, tone, options.id)];
      if (scale.steps > 0) return stepMarks(row, scale, tone, options.id);
      const [x1, x2] = [scale.x(0), at.x].sort((a, b) => a - b) as [number, number];
      return x2 - x1 < 0.5 ? [] : [bars([{ x1, x2, y1: y - 9, y2: y + 9 }], row.kind, tone, options.id)];
    }),
    ...targetTicks(data, layout, scale.x),
    ...rowWords(data, layout, scale.x, options),
  ];
  const unit = data.unit ? [labels([{ x: 0, y: 10, text: data.unit }], 'start', 'muted')] : [];
  return svgOf({ ...options, variant: options.width, width: widths[options.width], height: bottom + scale.foot }, [
    ...marks,
    ...unit,
  ]);
}

/** The side of the target on which it is met, tinted, so that "lower is better" is as plain as the rest. */
function zone(data: IndicatorChartData, layout: IndicatorLayout, x: (v: number) => number, { lang }: ChartOptions) {
  const { target, direction } = data;
  const ranged = target?.valueTo != null;
  if (!target || !(direction === 'higher' || direction === 'lower' || ranged)) return [];
  const lower = direction === 'lower' && !ranged;
  const at = x(target.value);
  const [x1, x2] = ranged ? [at, x(target.valueTo ?? target.value)] : lower ? [layout.left, at] : [at, layout.width];
  const word = words[lang].zone;
  const label = ranged ? word : lower ? `← ${word}` : `${word} →`;
  const long = textWidth(label, text) + 10;
  // The word stands on its own side of the tick, or on the other where it would leave the drawing.
  const left = lower ? at - long > 0 : at + long > layout.width;
  const said = { x: at + (left ? -8 : 8), y: layout.zoneWord, text: label };
  return [
    boxes(
      layout.bands.map((band) => ({ x1, x2, ...band })),
      'zone',
    ),
    labels([said], left ? 'end' : 'start', 'muted'),
  ];
}

function targetTicks(data: IndicatorChartData, layout: IndicatorLayout, x: (v: number) => number) {
  const { target } = data;
  const row = layout.rows.find(({ kind }) => kind === 'target');
  if (!target || !row) return [];
  const ends = target.valueTo == null ? [target.value] : [target.value, target.valueTo];
  const upright = (bands: { y1: number; y2: number }[]) =>
    bands.flatMap((band) => ends.map((v) => ({ x1: x(v), x2: x(v), ...band })));
  return [
    lines(upright(layout.bands), 'guide', { strokeDasharray: '2 3' }),
    lines(upright([{ y1: row.y - 13, y2: row.y + 13 }]), 'target', { strokeWidth: 3 }),
  ];
}

/** Every row's word and value; the judged row also says its status. */
function rowWords(data: IndicatorChartData, layout: IndicatorLayout, x: (v: number) => number, { lang }: ChartOptions) {
  const tone = toneOf(data.status);
  const placed = layout.rows.map((row) => ({ ...row.value, x: row.value.x ?? clearOfTarget(row, data, layout, x) }));
  const judged = layout.rows.findIndex((row) => row.judged);
  const [row, value] = [layout.rows[judged], placed[judged]];
  const status =
    row && value
      ? [
          {
            ...(row.statusBelow ?? { x: value.x + row.valueWidth + 12, y: value.y }),
            text: `${glyphs[tone]} ${words[lang].status[data.status]}`,
          },
        ]
      : [];
  return [
    labels(layout.rows.map((r) => r.word)),
    labels(placed, 'start', 'value halo'),
    ...(status.length === 0 ? [] : [labels(status, 'start', 'glyph value halo', tone)]),
  ];
}

/** Right of the mark; beyond the target's line when that would run through the text and there is room. */
function clearOfTarget(
  row: IndicatorLayout['rows'][number],
  data: IndicatorChartData,
  layout: IndicatorLayout,
  x: (v: number) => number,
): number {
  const start = Math.max(x(row.extent), x(0) < layout.left ? 0 : x(0)) + 12;
  const line = data.target && row.kind !== 'target' ? x(data.target.value) : -1;
  const crossed = line > start - 4 && line < start + row.room;
  return crossed && line - start < FARTHEST && line - 4 + row.room <= layout.width ? line + 8 : start;
}
