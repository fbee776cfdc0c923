// Rows one below the other: the words of a row stand left of its mark on a wide drawing, above it on a narrow one.
import type { Width } from './picture';
import { LINE } from './text';

/** Where a row of words `height` px high stands: px of the top of the words, the middle of the mark, the end of the row. */
export interface RowPlace {
  top: number;
  middle: number;
  end: number;
}

/** Places one row from `start` px on; `below` px are kept under the mark of a narrow row. */
export function placeRow(height: number, start: number, width: Width, below = 14): RowPlace {
  const middle = start + Math.max(height, LINE) / 2 + 5;
  if (width === 'wide') return { top: middle - height / 2, middle, end: 2 * middle - start };
  const mark = start + height + 15;
  return { top: start + 4, middle: mark, end: mark + below };
}

/** Places items from `start` px on, each where the one before ends; `bottom` is the end of the last. */
export function stack<T, P extends { end: number }>(
  items: readonly T[],
  start: number,
  place: (item: T, start: number, index: number) => P,
): { placed: P[]; bottom: number } {
  const placed: P[] = [];
  for (const [index, item] of items.entries()) placed.push(place(item, placed.at(-1)?.end ?? start, index));
  return { placed, bottom: placed.at(-1)?.end ?? start };
}

/** The widest of some blocks of text, px; 0 where there is none. */
export const widest = (blocks: readonly { width: number }[]): number =>
  Math.max(0, ...blocks.map(({ width }) => width));
