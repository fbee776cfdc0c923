// One indicator in its own unit: baseline, counted, estimate, target and goals, each on a labelled row.
import type * as Plot from '@observablehq/plot';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import type { DrawWidth } from '../draw';
import { axis, bars, boxes, diamonds, dots, labels, pick, rings, texts, uprights } from '../marks';
import type { Drawing } from '../svg';
import { LINE, textWidth } from '../text';
import { lookOf } from '../theme';
import type { IndicatorData } from './data';
import { type IndicatorLayout, layoutRows, type PlacedRow } from './layout';
import { type IndicatorScale, indicatorScale } from './scale';

/** Px below the rows. */
const AXIS = 26;

/** Draws the rows; null where there is none. */
export function indicatorDrawing(data: IndicatorData, lang: Language, options: DrawWidth): Drawing | null {
  if (data.rows.length === 0) return null;
  const unit = options.captioned ? null : data.unit;
  const layout = layoutRows(data, unit, options.width);
  const scale = indicatorScale(data, layout, lang);
  const foot = scale.kind === 'cut' ? AXIS + LINE : scale.format ? AXIS : 2;
  return {
    x: scale.x,
    height: layout.bottom + foot,
    marks: [
      zone(data, layout, scale.x, lang),
      axisMarks(scale, layout, lang),
      layout.rows.map((row) => rowMark(row, scale)),
      targetTicks(layout),
      rowLabels(layout.rows),
      labels('muted', unit ? [{ x: 0, y: 10, text: unit }] : []),
    ],
  };
}

function rowMark({ row, y }: PlacedRow, { kind, ticks }: IndicatorScale): Plot.Markish {
  const { value, kind: mark } = row;
  if (mark === 'target') return [];
  if (mark === 'baseline') return rings([{ x: value, y }]);
  if (mark === 'goal') return diamonds([{ x: value, y }]);
  const paint = { certainty: mark === 'estimate' ? mark : 'counted', status: row.judged?.status ?? null } as const;
  if (kind === 'cut') return dots([{ x: value, y, ...paint }]);
  if (kind === 'zero') return value === 0 ? [] : bars([{ x1: 0, x2: value, y1: y - 9, y2: y + 9, ...paint }]);
  const square = (level: number) => ({ x1: level - 0.41, x2: level + 0.41, y1: y - 11, y2: y + 11, ...paint });
  return [
    bars(ticks.filter((level) => level <= value).map(square)),
    boxes('cell', ticks.filter((level) => level > value).map(square)),
  ];
}

/** The zero line, and under the rows the axis where it has to be printed; one that is cut says so. */
function axisMarks({ kind, ticks, format }: IndicatorScale, { bands, bottom, left }: IndicatorLayout, lang: Language) {
  const upright = (values: number[]) => bands.flatMap((band) => values.map((x) => ({ x, ...band })));
  const note = { x: left, y: bottom + 14 + LINE, text: strings[lang].chart.notFromZero };
  return [
    uprights('grid', kind === 'steps' ? [] : upright(ticks.filter((v) => v !== 0))),
    uprights('guide', kind === 'zero' ? upright([0]) : []),
    format && axis(ticks, bottom + 14, format),
    labels('muted halo', kind === 'cut' ? [note] : []),
  ];
}

/** The side of the target on which it is met, tinted, so that "lower is better" is as plain as the rest. */
function zone({ rows, direction }: IndicatorData, layout: IndicatorLayout, x: Plot.Scale, lang: Language) {
  const target = rows.find(({ kind }) => kind === 'target');
  if (!target || (target.to === null && direction !== 'higher' && direction !== 'lower')) return [];
  const { zone: name } = strings[lang].chart;
  const isLower = target.to === null && direction === 'lower';
  const text = target.to !== null ? name : isLower ? `← ${name}` : `${name} →`;
  const [low = 0] = x.domain ?? [];
  const [x1, x2] = isLower ? [low, target.value] : [target.value, target.to ?? x.invert?.(layout.width)];
  const [at, long] = [x.apply(target.value), textWidth(text) + 10];
  // The word stands on its own side of the tick, or on the other where it would leave the drawing.
  const isLeft = isLower ? at - long > 0 : at + long > layout.width;
  const tinted = layout.bands.map((band) => ({ x1, x2, ...band }));
  return [
    boxes('zone', tinted),
    texts('muted', [{ x: target.value, y: layout.zoneLabel, text }], {
      anchor: isLeft ? 'end' : 'start',
      dx: isLeft ? -8 : 8,
    }),
  ];
}

function targetTicks({ rows, bands }: IndicatorLayout) {
  const targets = rows.filter(({ row }) => row.kind === 'target');
  const ends = targets.flatMap(({ row: { value, to }, y }) =>
    [...new Set([value, to ?? value])].map((x) => ({ x, y })),
  );
  const guides = ends.flatMap(({ x }) => bands.map((band) => ({ x, ...band })));
  const ticks = ends.map(({ x, y }) => ({ x, y1: y - 13, y2: y + 13 }));
  return [uprights('guide', guides, { strokeDasharray: '2 3' }), uprights('target', ticks, { strokeWidth: 3 })];
}

/** Every row's label and value; the judged row also says its status. */
const rowLabels = (rows: readonly PlacedRow[]) => [
  labels('', pick(rows, 'label')),
  labels('value halo', pick(rows, 'value')),
  rows.map(({ row: { judged }, verdict }) => {
    const { tone } = lookOf(judged?.status ?? null);
    return verdict && labels('glyph value halo', [verdict], { tone });
  }),
];
