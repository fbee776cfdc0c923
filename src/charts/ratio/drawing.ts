// Many indicators as percent of their targets on one scale; what lies far beyond breaks the scale and says its number.
import { formatPercent } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { legend } from '../legend';
import { axis, bars, DERIVED, labels, lines, pick, texts, uprights } from '../marks';
import type { Width } from '../picture';
import type { Drawing } from '../svg';
import { lookOf, widths } from '../theme';
import { type RatioGroup, ratioLegend } from './data';
import { GAP, layoutRatios, type PlacedRatio, type RatioLayout } from './layout';

/** Draws the rows in the order given; null where there is none. */
export function ratioDrawing(groups: readonly RatioGroup[], lang: Language, width: Width): Drawing | null {
  if (groups.every(({ rows }) => rows.length === 0)) return null;
  const items = ratioLegend(groups, lang);
  const { marks: legendMarks, bottom } = legend(items, { full: widths[width], gap: 18, top: 10 });
  const layout = layoutRatios(groups, width, items.length === 0 ? 0 : bottom + 6);
  const { rows } = layout;
  return {
    x: layout.x,
    height: layout.bottom + 2,
    links: rows.length > 0,
    marks: [
      legendMarks,
      axisMarks(layout, lang, width),
      barMarks(layout),
      targetLines(layout),
      labels('head', layout.headings),
      labels('', pick(rows, 'label')),
      labels('muted', pick(rows, 'note')),
      valueMarks(rows),
    ],
  };
}

/** Zero on every row; on a wide drawing 50 % steps where a bar is measured by them, each end with its number. */
function axisMarks({ bands, limit, top }: RatioLayout, lang: Language, width: Width) {
  const steps = width === 'narrow' ? [] : [50, 150, 200].filter((v) => v <= limit);
  const numbers = [0, ...steps.filter((v) => v === limit || limit === 150)];
  const at = (x: number) => (band: { y1: number; y2: number }) => ({ x, ...band });
  const measured = bands.filter((band) => band.measured);
  const title = { x: 100, y: top - 10, text: `${strings[lang].chart.target} = 100%` };
  return [
    uprights('grid', [...bands.map(at(0)), ...steps.flatMap((v) => measured.map(at(v)))]),
    axis(numbers, top - 10, (v) => (v === 0 ? '0' : formatPercent(v, lang))),
    texts('head halo', [title], { anchor: 'middle' }),
  ];
}

/** One line through all rows that have a percentage, dashed where the target is derived. */
function targetLines({ bands }: RatioLayout) {
  const lineOf = (derived: boolean) =>
    bands.filter((band) => band.measured && band.derived === derived).map((band) => ({ x: 100, ...band }));
  return [uprights('target', lineOf(false), { strokeWidth: 2 }), uprights('target', lineOf(true), DERIVED)];
}

function barMarks({ rows, x, limit }: RatioLayout) {
  const [left, right] = x.range as [number, number];
  const pixel = limit / (right - left);
  const drawn = rows.flatMap(({ row: { ratio, certainty, status }, y }) =>
    ratio === null ? [] : [{ ratio, certainty, status, y1: y - 7, y2: y + 7, x1: 0, x2: Math.max(ratio, pixel) }],
  );
  const cut = drawn.filter(({ ratio }) => ratio > limit);
  const slashes = cut.map(({ y1, y2 }) => ({ x1: right - 12, x2: right - 6, y1: y2 + 3, y2: y1 - 3 }));
  return [bars(drawn), lines('gap', slashes, { strokeWidth: 4 }, 'px')];
}

const valueMarks = (rows: readonly PlacedRatio[]) =>
  [...Map.groupBy(rows, ({ row }) => lookOf(row.status).tone)].map(([tone, own]) =>
    texts(['restated', 'none'].includes(tone) ? 'muted halo' : 'glyph value halo', pick(own, 'value'), {
      tone,
      dx: GAP,
    }),
  );
