// The parts of a whole as one column of 100% for each date, named and measured right of the last.

import { isStructure } from '../analysis/breakdown-form';
import { sharesOf } from '../analysis/breakdown-shares';
import { sum } from '../analysis/decimal';
import type { Breakdown } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { formatPart } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { largestTitle, partCaptions } from './breakdown';
import { pictureOf } from './draw';
import { type Box, bars, boxes, type Label, labels, lines } from './marks';
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

/** All dates of a structure, the earliest first; the last is described and stands in the table. */
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
  return pictureOf({ ...partCaptions(last, lang), title: largestTitle(last, lang) }, ({ width }) =>
    structureDrawing(structures, width),
  );
}

const HEIGHT = { wide: 220, narrow: 220 } as const;
/** Width of a column that has so many neighbours, px, and px to the next. */
const COLUMN = { wide: 120, narrow: 72 } as const;
const GAP = 14;
/** Px from the last column to its words, crossed by a leader. */
const LEADER = 22;

/** Columns of one height; the largest segment is solid. Null where there is nothing to share out. */
export function structureDrawing(structures: readonly Structure[], width: Width): Drawing | null {
  const last = structures.at(-1);
  if (!last || structures.some(({ segments }) => sum(segments.map(({ value }) => value)) <= 0)) return null;
  const wide = Math.min(COLUMN[width], (widths[width] * 0.55) / structures.length - GAP);
  const heads = structures.map(({ label }) =>
    block(structures.length > 1 ? label.replaceAll('\u00a0', ' ') : '', wide + GAP - 4),
  );
  const top = Math.max(...heads.map(({ height }) => height)) + 4;
  const columns = structures.map((structure, i) =>
    placeColumn(structure, i * (wide + GAP) + 1, wide, top, HEIGHT[width]),
  );
  const cells = columns.flat();
  const right = (columns.length - 1) * (wide + GAP) + 1 + wide;
  const words = spread(columns.at(-1) ?? [], right + LEADER + 4, widths[width]);
  const earlier = columns
    .slice(0, -1)
    .flat()
    .filter(({ y1, y2, segment }) => y2 - y1 >= LINE && textWidth(segment.text, 'bold') < wide);
  const inside = (isLargest: boolean): Label[] =>
    earlier
      .filter((cell) => cell.isLargest === isLargest)
      .map(({ x1, x2, y1, y2, segment }) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2, text: segment.text }));
  return {
    height: Math.max(top + HEIGHT[width], ...words.map(({ end }) => end)) + 2,
    marks: [
      boxes(
        'cell',
        cells.filter(({ isLargest }) => !isLargest),
      ),
      bars(
        cells
          .filter(({ isLargest }) => isLargest)
          .map((cell) => ({ ...cell, certainty: 'counted' as const, status: null })),
        'px',
      ),
      lines(
        'leader',
        words.map(({ leader }) => leader),
        {},
        'px',
      ),
      labels(
        'muted',
        heads.map(({ text, height }, i) => ({ x: i * (wide + GAP) + 1, y: height / 2, text })),
      ),
      labels('inside', inside(true), { anchor: 'middle' }),
      labels('', inside(false), { anchor: 'middle' }),
      labels(
        'value',
        words.map(({ value }) => value),
      ),
      labels(
        '',
        words.map(({ name }) => name),
      ),
      labels(
        'muted',
        words.flatMap(({ note }) => note ?? []),
      ),
    ],
  };
}

interface Cell {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  segment: Segment;
  isLargest: boolean;
}

/** Segments from the top down in proportion to their values; those of nothing have no height. */
function placeColumn({ segments }: Structure, x1: number, wide: number, top: number, height: number): Cell[] {
  const total = sum(segments.map(({ value }) => value));
  const most = Math.max(...segments.map(({ value }) => value));
  let y2 = top;
  return segments.map((segment) => {
    const y1 = y2;
    y2 = y1 + (segment.value / total) * height;
    return { x1, x2: x1 + wide, y1, y2, segment, isLargest: segment.value === most };
  });
}

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
