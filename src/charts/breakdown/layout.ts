// Where the parts of a whole go: label left of the bar, or above it; what was planned after the value, or below the bar.
import * as Plot from '@observablehq/plot';
import { max } from 'd3';
import type { Word } from '../marks';
import type { Width } from '../picture';
import { placeRow, stack, widest } from '../rows';
import { block, LINE, textWidth } from '../text';
import { widths } from '../theme';
import type { PartRow } from './data';

export interface PlacedPart {
  part: PartRow;
  label: Word;
  /** Where bar and tick end, as a value, and what stands right of it. */
  value: Word;
  /** Px. */
  planned: Word | null;
  /** Middle of the bar, and end of the row, px. */
  y: number;
  end: number;
}
export interface PartLayout {
  x: Plot.Scale;
  rows: PlacedPart[];
  bottom: number;
}

/** Most room for the words left of the bars, and between a bar and its value, px. */
const LABELS = 200;
export const GAP = 8;

const endOf = ({ value, planned }: PartRow) => Math.max(value, planned?.value ?? 0);

/** Lays the parts out in the order given, on a scale from zero that leaves room for the widest value. */
export function layoutParts(parts: readonly PartRow[], width: Width): PartLayout {
  const isWide = width === 'wide';
  const room = isWide ? widest(parts.map(({ label }) => block(label, LABELS))) : widths.narrow;
  const left = isWide ? room + 12 : 1;
  const notes = parts.map(({ text, planned }) => ({
    width: textWidth(text, 'bold') + (isWide && planned ? textWidth(planned.text) + 12 : 0),
  }));
  const right = widths[width] - Math.min(widths[width] * 0.6, widest(notes) + 12);
  const domain = [0, max(parts, endOf) || 1];
  const range = [left, Math.max(left + 40, right)];
  const x = Plot.scale({ x: { type: 'linear', domain, range, clamp: true } });
  const { placed, bottom } = stack(parts, 0, (part, start) => placePart(part, start, room, width, x));
  return { x, rows: placed, bottom: bottom + 2 };
}

function placePart(part: PartRow, start: number, room: number, width: Width, x: Plot.Scale): PlacedPart {
  const { planned, text } = part;
  const label = block(part.label, room);
  const isWide = width === 'wide';
  const { top, middle: y, end } = placeRow(label.height, start, width, planned ? 14 + LINE : 14);
  const after = x.apply(endOf(part)) + GAP + textWidth(text, 'bold') + 10;
  return {
    part,
    y,
    end,
    label: { x: 0, y: top + label.height / 2, text: label.text },
    value: { x: endOf(part), y, text },
    planned: planned && { ...(isWide ? { x: after, y } : { x: 0, y: y + 21 }), text: planned.text },
  };
}
