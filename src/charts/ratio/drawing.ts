// Many indicators as percent of their targets on one scale; what lies far beyond breaks the scale and says its number.
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { legend } from '../legend';
import { bars, DERIVED, labels, lines, pick, texts, uprights } from '../marks';
import type { Width } from '../picture';
import type { Drawing } from '../svg';
import { lookOf, widths } from '../theme';
import { type RatioGroup, ratioLegend } from './data';
import { GAP, layoutRatios, type PlacedRatio, type RatioLayout } from './layout';

/** Draws the rows in the order given, in each group those without a percentage last; null where there is none. */
export function ratioDrawing(groups: readonly RatioGroup[], lang: Language, width: Width): Drawing | null {
  if (groups.every(({ rows }) => rows.length === 0)) return null;
  const items = ratioLegend(groups, lang);
  const { marks: legendMarks, bottom } = legend(items, { full: widths[width], gap: 18, top: 10 });
  const layout = layoutRatios(groups, width, items.length === 0 ? 0 : bottom + 6);
  const { rows, unmeasured } = layout;
  return {
    x: layout.x,
    height: layout.bottom + 2,
    links: true,
    marks: [
      legendMarks,
      axisMarks(layout, lang),
      barMarks(layout),
      targetLines(layout),
      labels('head', layout.headings),
      labels('', pick([...rows, ...unmeasured], 'label')),
      labels('muted', pick(rows, 'note')),
      valueMarks(rows),
      labels('muted', pick(unmeasured, 'value')),
    ],
  };
}

/** Zero on every row, and the name of the target line, again over each group of a narrow drawing. */
function axisMarks({ bands, top, hundreds, rows }: RatioLayout, lang: Language) {
  if (rows.length === 0) return [];
  const title = { x: 100, y: top - 10, text: `${strings[lang].chart.target} = 100%` };
  const again = hundreds.map((y) => ({ x: 100, y, text: '100%' }));
  return [
    uprights(
      'grid',
      bands.map((band) => ({ x: 0, ...band })),
    ),
    texts('head halo', [title], { anchor: 'middle' }),
    texts('muted', again, { anchor: 'middle' }),
  ];
}

/** One line through all rows of a group, dashed where the target is derived. */
function targetLines({ bands }: RatioLayout) {
  const lineOf = (derived: boolean) =>
    bands.filter((band) => band.derived === derived).map((band) => ({ x: 100, ...band }));
  return [uprights('target', lineOf(false), { strokeWidth: 2 }), uprights('target', lineOf(true), DERIVED)];
}

/** Bars from zero, at least a px long; one that leaves the linear part is broken where the tail begins. */
function barMarks({ rows, x, limit, endOf }: RatioLayout) {
  const pixel = x.invert?.(x.apply(0) + 1) ?? 0;
  const drawn = rows.flatMap(({ row: { ratio, certainty, status }, y }) =>
    ratio === null
      ? []
      : [{ ratio, certainty, status, y1: y - 7, y2: y + 7, x1: 0, x2: Math.max(endOf(ratio), pixel) }],
  );
  const at = x.apply(limit);
  const cut = drawn.filter(({ ratio }) => ratio > limit);
  const slashes = cut.flatMap(({ y1, y2 }) =>
    [0, 7].map((dx) => ({ x1: at + dx - 3, x2: at + dx + 3, y1: y2 + 3, y2: y1 - 3 })),
  );
  return [bars(drawn), lines('gap', slashes, { strokeWidth: 3 }, 'px')];
}

const valueMarks = (rows: readonly PlacedRatio[]) =>
  [...Map.groupBy(rows, ({ row }) => lookOf(row.status).tone)].map(([tone, own]) =>
    texts('glyph value halo', pick(own, 'value'), { tone, dx: GAP }),
  );
