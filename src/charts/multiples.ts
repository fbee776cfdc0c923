// Many indicators as panels of one form: a bar each, all on one scale in percent of their targets.
import type { Assessment } from '../analysis/assessment';
import type { Indicator } from '../dataset/model';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { assessmentTable } from '../tables/assessment-table';
import { pictureOf } from './draw';
import { bars, boxes, labels, pick, uprights } from './marks';
import type { Picture, Width } from './picture';
import { type RatioRow, ratioGroups } from './ratio/data';
import { stack } from './rows';
import { listed } from './sentences';
import type { Drawing } from './svg';
import { block, LINE } from './text';
import { looks, widths } from './theme';

/** The assessments in the order given. */
export function multiplesPicture(
  assessments: readonly Assessment[],
  lang: Language,
  hrefOf: (indicator: Indicator) => string,
  title: string = strings[lang].chart.againstTargets,
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
  const columns = Math.min(COLUMNS[width], rows.length);
  const side = (widths[width] - (COLUMNS[width] - 1) * GAP[width]) / COLUMNS[width];
  const lines = Array.from({ length: Math.ceil(rows.length / columns) }, (_, i) =>
    rows.slice(i * columns, (i + 1) * columns),
  );
  const { placed, bottom } = stack(lines, 0, (own, start) => {
    const names = own.map(({ label }) => block(label, side));
    const high = Math.max(...names.map(({ height }) => height));
    const panels = own.map((row, i) => {
      const [x, y] = [i * (side + GAP[width]) + 1, start + high + LINE + 8];
      const length = (side - 2) * (Math.min(row.ratio ?? 0, LIMIT) / LIMIT);
      const isCut = (row.ratio ?? 0) > LIMIT;
      return {
        name: { x, y: start + (names[i]?.height ?? 0) / 2, text: names[i]?.text ?? '', href: row.href },
        value: {
          x,
          y: start + high + LINE / 2 + 2,
          text: [looks[row.status].glyph, row.text, isCut && '→'].filter(Boolean).join(' '),
        },
        track: { x1: x, x2: x + side - 2, y1: y, y2: y + BAR },
        bar: { x1: x, x2: x + length, y1: y, y2: y + BAR, certainty: row.certainty, status: row.status },
        tick: { x: x + (side - 2) * (100 / LIMIT), y1: y - 4, y2: y + BAR + 4 },
        tone: looks[row.status].tone,
      };
    });
    return { panels, end: start + high + LINE + BAR + 28 };
  });
  const panels = placed.flatMap((line) => line.panels);
  return {
    height: bottom - 8,
    links: true,
    marks: [
      boxes('track', pick(panels, 'track')),
      bars(
        panels.map(({ bar }) => bar).filter(({ x1, x2 }) => x2 > x1),
        'px',
      ),
      uprights('target', pick(panels, 'tick'), {}, 'px'),
      labels('', pick(panels, 'name')),
      [...Map.groupBy(panels, ({ tone }) => tone)].map(([tone, own]) =>
        labels('glyph value', pick(own, 'value'), { tone }),
      ),
    ],
  };
}
