// The parts of a whole as one column of 100% for each date, named and measured right of the last.

import { isStructure } from '../analysis/breakdown-form';
import { sharesOf } from '../analysis/breakdown-shares';
import { sum } from '../analysis/decimal';
import type { Breakdown } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { formatPart } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { partTable } from '../tables/part-table';
import type { Row } from '../tables/table';
import { largestTitle, partCaptions } from './breakdown';
import { pictureOf } from './draw';
import { type Box, bars, boxes, type Label, labels, lines, pick } from './marks';
import { type Notes, noNotes } from './notes';
import type { Picture, Width } from './picture';
import type { Drawing } from './svg';
import { block, LINE, textWidth } from './text';
import { widths } from './theme';

export interface Segment {
  name: string;
  value: number;
  text: string;
  note?: string | undefined;
}
export interface Structure {
  /** Its date. */
  label: string;
  segments: Segment[];
}

/** All dates of a structure, the earliest first; the last is described. */
export function structurePicture({ whole, set }: Breakdown, lang: Language, notes: Notes = noNotes): Picture {
  const dates = whole.breakdowns
    .filter((other) => other.set === set && isStructure(other))
    .toSorted((a, b) => a.period.end.localeCompare(b.period.end));
  const structures = dates.map(
    ({ period, parts, kind }): Structure => ({
      label: [kind === 'estimate' ? strings[lang].chart.estimate : '', formatPeriod(period, lang)]
        .filter(Boolean)
        .join(' '),
      segments: parts.map((part) => ({
        name: part.name[lang],
        value: part.value,
        text: formatPart(part, lang),
        note: notes.get(part.id),
      })),
    }),
  );
  const last = sharesOf(dates.at(-1) as Breakdown);
  const captions = partCaptions(last, lang);
  const table =
    dates.length > 1 ? { ...captions.table, rows: dates.flatMap((date) => datedRows(date, lang)) } : captions.table;
  return pictureOf({ ...captions, title: largestTitle(last, lang), table }, ({ width }) =>
    structureDrawing(structures, width),
  );
}

/** The rows of one date in the table of all, each with the date below its name. */
function datedRows(breakdown: Breakdown, lang: Language): Row[] {
  const { rows } = partTable(sharesOf(breakdown), lang, '');
  const date = formatPeriod(breakdown.period, lang);
  return rows.map(({ cells: [name, ...cells] }) => ({ cells: [{ text: '', ...name, notes: [date] }, ...cells] }));
}

const HEIGHT = 220;
/** Widest column, and px to the next. */
const COLUMN = { wide: 120, narrow: 72 } as const;
const GAP = 14;
/** Most columns; of more dates the last are drawn. */
const MOST = { wide: 8, narrow: 4 } as const;
/** Px from the last column to its words, crossed by a leader. */
const LEADER = 26;

/** Columns of one height; the part that is largest at the last date is solid in all. Null where there is nothing to share out. */
export function structureDrawing(structures: readonly Structure[], width: Width): Drawing | null {
  const drawn = structures.slice(-MOST[width]);
  if (drawn.length === 0 || drawn.some(({ segments }) => sum(segments.map(({ value }) => value)) <= 0)) return null;
  const wide = Math.min(COLUMN[width], (widths[width] * 0.55) / drawn.length - GAP);
  const left = (i: number) => i * (wide + GAP) + 1;
  const heads = drawn.map(({ label }) =>
    block(drawn.length > 1 ? label.replaceAll('\u00a0', ' ') : '', wide + GAP - 4),
  );
  const top = Math.max(...heads.map(({ height }) => height)) + 4;
  const columns = drawn.map((structure, i) => placeColumn(structure, left(i), wide, top));
  const largest = columns.at(-1)?.reduce((a, b) => (b.segment.value > a.segment.value ? b : a)).segment.name;
  const [solid = [], open = []] = [true, false].map((is) =>
    columns.flat().filter(({ segment }) => (segment.name === largest) === is),
  );
  const words = spread(columns.at(-1) ?? [], left(drawn.length - 1) + wide + LEADER, widths[width]);
  const isEarlier = ({ x1 }: Cell) => x1 < left(drawn.length - 1);
  return {
    height: Math.max(top + HEIGHT, ...words.map(({ end }) => end)) + 2,
    marks: [
      boxes('cell', open),
      bars(
        solid.map((cell) => ({ ...cell, certainty: 'counted' as const, status: null })),
        'px',
      ),
      lines('leader', pick(words, 'leader'), {}, 'px'),
      labels(
        'muted',
        heads.map(({ text, height }, i) => ({ x: left(i), y: height / 2, text })),
      ),
      labels('inside', solid.filter(isEarlier).flatMap(insideLabel), { anchor: 'middle' }),
      labels('', open.filter(isEarlier).flatMap(insideLabel), { anchor: 'middle' }),
      labels('value', pick(words, 'value')),
      labels('', pick(words, 'name')),
      labels('muted', pick(words, 'note')),
    ],
  };
}

interface Cell {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  segment: Segment;
}

/** Segments from the top down in proportion to their values; those of nothing have no height. */
function placeColumn({ segments }: Structure, x1: number, wide: number, top: number): Cell[] {
  const total = sum(segments.map(({ value }) => value));
  let y2 = top;
  return segments.map((segment) => {
    const y1 = y2;
    y2 = y1 + (segment.value / total) * HEIGHT;
    return { x1, x2: x1 + wide, y1, y2, segment };
  });
}

/** The number in a cell, where it has room. */
const insideLabel = ({ x1, x2, y1, y2, segment: { text } }: Cell): Label[] =>
  y2 - y1 >= LINE && textWidth(text) + 4 < x2 - x1 ? [{ x: (x1 + x2) / 2, y: (y1 + y2) / 2, text }] : [];

/** Words at the middles of their cells, moved down as far as the words above them need. */
function spread(cells: readonly Cell[], left: number, full: number) {
  const room = full - left;
  let free = 0;
  return cells.map(({ x2, y1, y2, segment }) => {
    const name = block(segment.name, room);
    const note = block(segment.note ?? '', room);
    const height = LINE + name.height + note.height;
    const start = Math.max(free, (y1 + y2) / 2 - LINE / 2);
    free = start + height + 6;
    const leader: Box = { x1: x2 + 3, x2: left - 5, y1: (y1 + y2) / 2, y2: start + LINE / 2 };
    return {
      leader,
      value: { x: left, y: start + LINE / 2, text: segment.text },
      name: { x: left, y: start + LINE + name.height / 2, text: name.text },
      note: note.lines > 0 ? { x: left, y: start + LINE + name.height + note.height / 2, text: note.text } : null,
      end: start + height,
    };
  });
}
