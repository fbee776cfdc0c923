// The places as small squares where their tiles stand: the emblem of the site.
import { max } from 'd3';
import type { Place } from '../dataset/model';

export interface Emblem {
  /** Side of its square viewBox. */
  size: number;
  /** All squares as one path. */
  path: string;
}

/** From one square to the next; at 16 px a grid of four then falls on whole pixels. */
const STEP = 4;

/** Squares of 3 with a gap of 1, the shorter side of the grid in the middle; null where there are no places. */
export function emblemOf(places: readonly Pick<Place, 'row' | 'column'>[]): Emblem | null {
  if (places.length === 0) return null;
  const [rows = 1, columns = 1] = [max(places, ({ row }) => row), max(places, ({ column }) => column)];
  const cells = Math.max(rows, columns);
  const [left, top] = [columns, rows].map((count) => Math.floor(((cells - count) * STEP) / 2)) as [number, number];
  const squares = places.map(({ row, column }) => `M${left + (column - 1) * STEP} ${top + (row - 1) * STEP}h3v3h-3z`);
  return { size: cells * STEP, path: squares.join('') };
}
