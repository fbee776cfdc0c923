// A chart as everything that shows it needs it: words, table, and a drawing for a width.
import type { Table } from '../tables/table';

/** `wide` for screens from 44rem (704 px), `narrow` below: two drawings, not one shrunken. */
export type Width = 'wide' | 'narrow';

export interface DrawOptions {
  /** Unique on the page; prefix of all ids inside the drawing. */
  id: string;
  width: Width;
  /** The subtitle stands with the drawing, so that the drawing need not repeat the unit. Default true. */
  captioned?: boolean;
}

export interface HeadlineFigure {
  value: string;
  note: string;
}

export interface Picture {
  /** The finding, without a full stop. */
  title: string;
  /** What is measured, in which unit, of when; null where the title says it all. */
  subtitle: string | null;
  /** What the drawing shows, in a sentence or two, for those who cannot see it. */
  description: string;
  /** The numbers behind the drawing; null where there are none but those it prints. */
  table: Table | null;
  /** Shown large in place of a drawing where there is nothing to compare: a number with its unit, and what it is. */
  figure?: HeadlineFigure | null;
  /** One drawing serves every width. */
  single?: boolean;
  /** The drawing as an SVG string; empty when there is nothing to draw. */
  draw: (options: DrawOptions) => string;
}
