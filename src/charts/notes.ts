// A story's sentences at the marks of a drawing: text with a thin leader, in a stretch of its own so that no two overlap.
import type * as Plot from '@observablehq/plot';
import { type Box, type Label, labels, lines } from './marks';
import { type Block, block, LINE } from './text';

/** Sentences by the key of the mark at which they stand. */
export type Notes = ReadonlyMap<string, string>;
export const noNotes: Notes = new Map();

/** A note with its text laid out; `leader` runs from the mark to the text, px. */
export interface PlacedNote {
  label: Label;
  leader: Box;
}

/** Px between a mark and the text below it, and before the text right of a leader. */
const DROP = 8;
const INDENT = 14;

/** A note under a mark that is `x` px from the left and ends at `y`; nothing, and no room, where there is none. */
export function noteBelow(text: string | undefined, x: number, y: number, full: number) {
  const own = block(text ?? '', full - x - INDENT);
  if (own.lines === 0) return { note: null, end: y };
  const middle = y + DROP + LINE / 2;
  const note: PlacedNote = {
    label: { x: x + INDENT, y: y + DROP + own.height / 2, text: own.text },
    leader: { x1: x + 4, x2: x + 4, y1: y + 2, y2: middle + 4 },
  };
  return { note, end: y + DROP + own.height + 4 };
}

/** A text that stands above or below a mark at `x`, between the middles to its neighbours. */
export interface Callout {
  block: Block;
  /** Where the leader runs, and the left edge of the text, px. */
  x: number;
  x1: number;
}

/** Widest text of a callout, px. */
const ROOM = 230;

/** Callouts of marks in order from left to right; each has the stretch that is nearer to its mark than to another noted one. */
export function callouts(marks: readonly { x: number; text: string }[], full: number): Callout[] {
  return marks.map(({ x, text }, i) => {
    const [before, after] = [marks[i - 1], marks[i + 1]];
    const from = before ? (before.x + x) / 2 + 6 : 0;
    const to = after ? (x + after.x) / 2 - 6 : full;
    const own = block(text, Math.min(ROOM, to - from));
    return { block: own, x, x1: Math.min(Math.max(x - own.width / 2, from), to - own.width) };
  });
}

/** The marks of notes. */
export const noteMarks = (notes: readonly PlacedNote[]): Plot.Markish[] => [
  lines(
    'leader',
    notes.map(({ leader }) => leader),
    {},
    'px',
  ),
  labels(
    '',
    notes.map(({ label }) => label),
  ),
];
