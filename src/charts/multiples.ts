// Many indicators as panels of one form: a bar each, all on one scale in percent of their targets.
import type { Assessment } from '../analysis/assessment';
import type { Indicator } from '../dataset/model';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { assessmentTable } from '../tables/assessment-table';
import { pictureOf } from './draw';
import { bars, boxes, labels, lines, pick, uprights } from './marks';
import type { Picture, Width } from './picture';
import { type RatioRow, ratioGroups } from './ratio/data';
import { stack } from './rows';
import { againstTargetsTitle, listed } from './sentences';
import type { Drawing } from './svg';
import { block, LINE } from './text';
import { looks, widths } from './theme';

/** The assessments in the order given. */
export function multiplesPicture(
  assessments: readonly Assessment[],
  lang: Language,
  hrefOf: (indicator: Indicator) => string,
  title: string = againstTargetsTitle(assessments, lang),
): Picture {
  const rows = ratioGroups([{ heading: null, assessments }], lang, hrefOf).flatMap((group) => group.rows);
  return pictureOf(
    {
      title,
      subtitle: strings[lang].chart.multiplesScale,
      description: listed(rows),
      table: assessmentTable(assessments, { lang, caption: title, hrefOf }),
    },
    ({ width }) => multiplesDrawing(rows, width),
  );
}

const COLUMNS = { wide: 3, narrow: 2 } as const;
const GAP = { wide: 32, narrow: 20 } as const;
const BAR = 12;
/** Percent at the end of every scale: longer bars are cut there, and an arrow says so. */
const LIMIT = 150;

/** Panels in lines, those of a line alike in height; null where there is none. */
export function multiplesDrawing(rows: readonly RatioRow[], width: Width): Drawing | null {
  if (rows.length === 0) return null;
  const columns = COLUMNS[width];
  const side = (widths[width] - (columns - 1) * GAP[width]) / columns;
  const inner = side - 2;
  const ranks = Array.from({ length: Math.ceil(rows.length / columns) }, (_, i) =>
    rows.slice(i * columns, (i + 1) * columns),
  );
  const { placed, bottom } = stack(ranks, 0, (own, start) => {
    const foot = start + Math.max(...own.map(({ label }) => block(label, inner).height));
    const panels = own.map((row, i) => placePanel(row, i * (side + GAP[width]) + 1, start, foot, inner));
    return { panels, end: foot + LINE + BAR + 28 };
  });
  const panels = placed.flatMap((rank) => rank.panels);
  return {
    height: bottom - 8,
    links: true,
    marks: [
      boxes('track', pick(panels, 'track')),
      bars(pick(panels, 'bar'), 'px'),
      lines('gap', pick(panels, 'cut'), { strokeWidth: 4 }, 'px'),
      uprights('target', pick(panels, 'tick'), {}, 'px'),
      labels('', pick(panels, 'name')),
      [...Map.groupBy(panels, ({ tone }) => tone)].map(([tone, own]) =>
        labels('glyph value', pick(own, 'value'), { tone }),
      ),
    ],
  };
}

/** A panel from `x` and `start` px on; its name ends at `foot`. */
function placePanel(
  { label, href, ratio, text, status, certainty }: RatioRow,
  x: number,
  start: number,
  foot: number,
  side: number,
) {
  const name = block(label, side);
  const { glyph, tone } = looks[status];
  const isCut = (ratio ?? 0) > LIMIT;
  const [y1, y2] = [foot + LINE + 8, foot + LINE + 8 + BAR];
  const x2 = x + side * (Math.min(ratio ?? 0, LIMIT) / LIMIT);
  return {
    name: { x, y: start + name.height / 2, text: name.text, href },
    value: { x, y: foot + LINE / 2 + 2, text: [glyph, text, isCut && '→'].filter(Boolean).join(' ') },
    track: { x1: x, x2: x + side, y1, y2 },
    bar: x2 > x ? { x1: x, x2, y1, y2, certainty, status } : null,
    cut: isCut ? { x1: x2 - 16, x2: x2 - 10, y1: y2 + 1, y2: y1 - 1 } : null,
    tick: { x: x + side * (100 / LIMIT), y1: y1 - 4, y2: y2 + 4 },
    tone,
  };
}
