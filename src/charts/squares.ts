// Countable things by part, a square each: filled when done, open where planned or there but not done.

import { isCountable } from '../analysis/breakdown-form';
import type { Shares } from '../analysis/breakdown-shares';
import { sum } from '../analysis/decimal';
import { outOf } from '../analysis/out-of';
import type { Part } from '../dataset/model';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { outOfTable } from '../tables/part-table';
import { breakdownPicture, certainties, largestTitle, partCaptions } from './breakdown';
import { pictureOf } from './draw';
import { bars, boxes, type Label, labels, pick } from './marks';
import { type Notes, noNotes, noteBelow, noteMarks } from './notes';
import type { Picture, Width } from './picture';
import { placeRow, stack, widest } from './rows';
import { listed } from './sentences';
import type { Drawing } from './svg';
import { block, LINE, textWidth } from './text';
import { type Certainty, widths } from './theme';

export interface SquareRow {
  label: string;
  done: number;
  /** Of so many; the same where no other number is known. */
  all: number;
  /** As shown: "10/14". */
  text: string;
  certainty: Certainty;
  note?: string | undefined;
}

const SIZE = 15;
const STEP = 18;
const LABELS = 200;

/** A row for each part, with what it is out of. */
export function squareRows({ breakdown }: Shares, lang: Language, notes: Notes = noNotes): SquareRow[] {
  const whole = outOf(breakdown);
  return breakdown.parts.map((part) => {
    const all = whole?.parts.find(({ id }) => id === part.id)?.value ?? null;
    const count = formatNumber(part.value, lang);
    return {
      label: part.name[lang],
      done: part.value,
      all: Math.max(all ?? 0, part.value),
      text: all === null ? count : `${count}/${formatNumber(all, lang)}`,
      certainty: certainties[part.kind] === 'estimate' ? 'estimate' : 'counted',
      note: notes.get(part.id),
    };
  });
}

/** The title says how many of how many, and which part has the smallest share, if it is one alone. */
function squaresTitle(shares: Shares, rows: readonly SquareRow[], all: readonly Part[], lang: Language): string {
  const t = strings[lang].chart;
  const share = ({ done, all }: SquareRow) => (all === 0 ? 1 : done / all);
  const [least, next] = rows.toSorted((a, b) => share(a) - share(b));
  const name = shares.breakdown.whole.name[lang];
  const [done, total] = [shares.total, sum(all.map(({ value }) => value))].map((n) => formatNumber(n, lang));
  const title = t.doneOf(name, done ?? '', total ?? '');
  return least && next && share(least) < share(next) ? t.withLeast(title, least.label, least.text) : title;
}

/** The parts as squares; as bars where they cannot be counted one by one. */
export function squaresPicture(shares: Shares, lang: Language, notes: Notes = noNotes): Picture {
  if (!isCountable(shares.breakdown)) return breakdownPicture(shares, lang, undefined, notes);
  const whole = outOf(shares.breakdown);
  const rows = squareRows(shares, lang, notes);
  const captions = partCaptions(shares, lang);
  const { unit } = shares.breakdown.whole;
  return pictureOf(
    {
      title: whole ? squaresTitle(shares, rows, whole.parts, lang) : largestTitle(shares, lang),
      subtitle: `${captions.subtitle} ${strings[lang].chart.eachSquare(unit.name[lang], whole !== null)}`,
      description: listed(rows),
      table: whole ? outOfTable(shares, whole, lang, captions.table.caption) : captions.table,
    },
    ({ width }) => squaresDrawing(rows, width),
  );
}

/** Rows of squares, in lines of ten, fifteen or twenty as the width allows; null where there is none. */
export function squaresDrawing(rows: readonly SquareRow[], width: Width): Drawing | null {
  if (rows.length === 0) return null;
  const isWide = width === 'wide';
  const room = isWide ? widest(rows.map(({ label }) => block(label, LABELS))) : widths.narrow;
  const left = isWide ? room + 12 : 1;
  const most = widths[width] - left - widest(rows.map(({ text }) => ({ width: textWidth(text, 'bold') }))) - 12;
  const perLine = [20, 15, 10].find((n) => n * STEP <= most) ?? 5;
  const { placed, bottom } = stack(rows, 0, (row, start) => placeSquares(row, start, { room, left, perLine, width }));
  const cells = placed.flatMap(({ row, squares }) =>
    squares.map((square, i) => ({ ...square, isDone: i < row.done, certainty: row.certainty, status: null })),
  );
  return {
    height: bottom + 2,
    marks: [
      boxes(
        'cell',
        cells.filter(({ isDone }) => !isDone),
        { inset: 0.5 },
      ),
      bars(
        cells.filter(({ isDone }) => isDone),
        'px',
      ),
      labels('', pick(placed, 'label')),
      labels('value', pick(placed, 'value')),
      ...noteMarks(pick(placed, 'note')),
    ],
  };
}

interface Place {
  room: number;
  left: number;
  perLine: number;
  width: Width;
}

function placeSquares(row: SquareRow, start: number, { room, left, perLine, width }: Place) {
  const label = block(row.label, room);
  const extra = (Math.max(1, Math.ceil(row.all / perLine)) - 1) * STEP;
  const { top, middle, end } = placeRow(label.height, start, width);
  const y1 = middle - SIZE / 2;
  const squares = Array.from({ length: row.all }, (_, i) => {
    const [x, y] = [left + (i % perLine) * STEP, y1 + Math.floor(i / perLine) * STEP];
    return { x1: x, x2: x + SIZE, y1: y, y2: y + SIZE };
  });
  const value: Label = { x: left + Math.min(row.all, perLine) * STEP + 6, y: middle, text: row.text };
  const { note, end: noteEnd } = noteBelow(row.note, left, y1 + SIZE + extra, widths[width]);
  return {
    row,
    squares,
    label: { x: 0, y: top + label.height / 2, text: label.text },
    value,
    note,
    end: Math.max(end + extra, note ? noteEnd : 0, start + LINE + 4),
  };
}
