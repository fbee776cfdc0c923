// A percentage at its first and its last date as so many of a hundred squares.
import { rounded } from '../analysis/decimal';
import type { Figure } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { figuresTable } from '../tables/figure-table';
import { pictureOf } from './draw';
import { figureText } from './figure-text';
import { bars, boxes, labels } from './marks';
import { callouts, type Notes, noNotes, noteMarks } from './notes';
import type { Picture, Width } from './picture';
import { listed } from './sentences';
import type { Drawing } from './svg';
import { block } from './text';
import { type Certainty, certaintyOf, widths } from './theme';

export interface Hundred {
  /** Whole squares of a hundred. */
  count: number;
  /** "57 trên 100". */
  text: string;
  /** When, and the percentage as printed. */
  label: string;
  certainty: Certainty;
  note?: string | undefined;
}

/** The first and the last level of a percentage. */
export function hundredPicture(ends: readonly [Figure, Figure], lang: Language, notes: Notes = noNotes): Picture {
  const t = strings[lang].chart;
  const { indicator } = ends[0];
  const grids = ends.map((figure, i): Hundred => {
    const count = rounded(figure.value, 0);
    return {
      count,
      text: t.inHundred(formatNumber(count, lang)),
      label: [
        formatPeriod(figure.period, lang),
        `${figure.kind === 'estimate' ? `${t.estimate} ` : ''}${figureText(figure, lang)}`,
      ].join(': '),
      certainty: certaintyOf(figure),
      note: notes.get(i === 0 ? 'first' : 'last'),
    };
  });
  const [first, last] = grids.map(({ count }) => count) as [number, number];
  const [from, to] = [first, last].map((count) => formatNumber(count, lang));
  const name = indicator.name[lang];
  const end = t.inHundred(to ?? '');
  const title = first === last ? `${name}: ${end}` : t.fromTo(name, from ?? '', end, last < first);
  return pictureOf(
    {
      title,
      subtitle: t.roundedSquares,
      description: listed(grids),
      table: figuresTable(ends, lang, indicator.name[lang]),
    },
    ({ width }) => hundredDrawing(grids, width),
  );
}

/** Px between two squares, and between two grids. */
const GAP = 2;
const BETWEEN = { wide: 60, narrow: 20 } as const;
const CELL = { wide: 20, narrow: 13 } as const;

/** One grid of ten by ten beside the other, its words above and its note below; null where there is none. */
export function hundredDrawing(grids: readonly Hundred[], width: Width): Drawing | null {
  if (grids.length === 0) return null;
  const [cell, full] = [CELL[width], widths[width]];
  const side = 10 * (cell + GAP) - GAP;
  const words = grids.map((grid, i) => ({
    ...{ grid, x: i * (side + BETWEEN[width]) + 1 },
    head: block(grid.text, side, 'bold'),
    label: block(grid.label, side),
  }));
  const top = Math.max(...words.map(({ head, label }) => head.height + label.height)) + 6;
  const cells = words.flatMap(({ grid, x }) =>
    Array.from({ length: 100 }, (_, i) => {
      const [x1, y1] = [x + (i % 10) * (cell + GAP), top + Math.floor(i / 10) * (cell + GAP)];
      const isFilled = i < grid.count;
      return { x1, y1, x2: x1 + cell, y2: y1 + cell, isFilled, certainty: grid.certainty, status: null };
    }),
  );
  const bottom = top + side;
  const noted = words.filter(({ grid }) => grid.note);
  const placed = callouts(
    noted.map(({ grid, x }) => ({ x: x + side / 2, text: grid.note ?? '' })),
    full,
  );
  const notes = placed.map(({ block: { text, height }, x, x1 }) => ({
    label: { x: x1, y: bottom + 16 + height / 2, text },
    leader: { x1: x, x2: x, y1: bottom + 3, y2: bottom + 14 },
  }));
  const deepest = Math.max(0, ...placed.map(({ block: { height } }) => height + 20));
  return {
    height: bottom + deepest + 4,
    marks: [
      boxes(
        'cell',
        cells.filter(({ isFilled }) => !isFilled),
        { inset: 0.5 },
      ),
      bars(
        cells.filter(({ isFilled }) => isFilled),
        'px',
      ),
      labels(
        'value',
        words.map(({ x, head }) => ({ x, y: head.height / 2, text: head.text })),
      ),
      labels(
        'muted',
        words.map(({ x, head, label }) => ({ x, y: head.height + label.height / 2, text: label.text })),
      ),
      ...noteMarks(notes),
    ],
  };
}
