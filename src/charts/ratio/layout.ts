// Where the rows of a ratio chart go: label beside the bar on a wide drawing, above it on a narrow one.
import * as Plot from '@observablehq/plot';
import type { Label } from '../marks';
import type { Width } from '../picture';
import { placeRow, stack, widest } from '../rows';
import { block, LINE, textWidth } from '../text';
import { looks, widths } from '../theme';
import type { RatioGroup, RatioRow } from './data';

export interface PlacedRatio {
  row: RatioRow;
  label: Label;
  note: Label;
  /** The number, from a value of the scale on. */
  value: Label;
  /** Middle of the bar, and ends of the row, px. */
  y: number;
  start: number;
  end: number;
}
/** A stretch of rows: without a percentage no line but zero runs there; a derived target's is dashed. */
export interface Band {
  y1: number;
  y2: number;
  measured: boolean;
  derived: boolean;
}
export interface RatioLayout {
  x: Plot.Scale;
  /** End of the scale, percent. */
  limit: number;
  rows: PlacedRatio[];
  headings: Label[];
  /** Px of the first row and of the end of the last. */
  top: number;
  bottom: number;
  /** Where upright lines run: through all rows, or only through the bars where words stand above them. */
  bands: Band[];
}

const LABELS = 226;
/** Between the end of a bar and its number, px. */
export const GAP = 8;
/** The scale is linear up to the least of these that holds all bars; longer than the last, a bar is cut at the first it may. */
const LIMITS = [150, 200] as const;

/** 200 where a bar ends between 150 and 200, else 150: what lies beyond is cut, and its number tells the rest. */
function limitOf(rows: readonly RatioRow[]): number {
  const [low, high] = LIMITS;
  return rows.some(({ ratio }) => ratio !== null && ratio > low && ratio <= high) ? high : low;
}

/** Places headings, labels and bars below `offset` px; the right margin is as wide as the widest number. */
export function layoutRatios(groups: readonly RatioGroup[], width: Width, offset: number): RatioLayout {
  const rows = groups.flatMap((group) => group.rows);
  const limit = limitOf(rows);
  const x = ratioScale(rows, limit, width);
  const top = offset + LINE + 2;
  const room = width === 'wide' ? LABELS : widths.narrow - 4;
  const headings: Label[] = [];
  const { placed, bottom } = stack(groups, top, (group, start) => {
    const heading = block(group.heading ?? '', room, 'bold');
    const y = start + (start > top ? 12 : 6);
    if (heading.lines > 0) headings.push({ x: 0, y: y + heading.height / 2, text: heading.text });
    const own = stack(group.rows, heading.lines > 0 ? y + heading.height : start, (row, at) => {
      const place = placeRatio(row, at, width, room);
      return { ...place, value: valueLabel(row, place.y, x, limit) };
    });
    return { rows: own.placed, end: own.bottom };
  });
  const all = placed.flatMap((group) => group.rows);
  return { x, limit, rows: all, headings, top, bottom: bottom + 4, bands: bandsOf(all, width, top) };
}

function ratioScale(rows: readonly RatioRow[], limit: number, width: Width): Plot.Scale {
  const left = width === 'wide' ? LABELS + 14 : 4;
  const numbers = rows
    .filter(({ ratio }) => ratio !== null)
    .map(({ text }) => ({ width: textWidth(`▲ ${text} →`, 'bold') }));
  const right = Math.max(left + 60, widths[width] - Math.max(widest(numbers) + GAP + 2, 20));
  return Plot.scale({ x: { type: 'linear', domain: [0, limit], range: [left, right], clamp: true } });
}

function placeRatio(row: RatioRow, start: number, width: Width, room: number): Omit<PlacedRatio, 'value'> {
  const label = block(row.label, room);
  const note = block(row.note ?? '', room);
  const { top, middle, end } = placeRow(label.height + note.height, start, width, 20);
  return {
    row,
    label: { x: 0, y: top + label.height / 2, text: label.text, href: row.href },
    note: { x: 0, y: top + label.height + note.height / 2, text: note.text },
    y: middle,
    start,
    end,
  };
}

/** The glyph, the number and an arrow where the bar is cut; a number that the target line would cross stands beyond it. */
function valueLabel({ ratio, status, text }: RatioRow, y: number, x: Plot.Scale, limit: number): Label {
  const isBeyond = ratio !== null && ratio > limit;
  const valueText = [looks[status].glyph, text, isBeyond ? '→' : ''].filter(Boolean).join(' ');
  const end = x.apply(ratio ?? 0) + GAP + textWidth(valueText, 'bold');
  const isCrossed = ratio !== null && ratio < 100 && end > x.apply(100) - 4;
  return { x: isCrossed ? 100 : Math.min(ratio ?? 0, limit), y, text: valueText };
}

/** Neighbours of one kind as one stretch. */
function bandsOf(rows: readonly PlacedRatio[], width: Width, top: number): Band[] {
  const bands: Band[] = [];
  for (const { row, y, start, end } of rows) {
    const kind = { measured: row.ratio !== null, derived: row.derived };
    const last = bands.at(-1);
    if (width === 'narrow') bands.push({ y1: y - 11, y2: y + 11, ...kind });
    else if (last && last.measured === kind.measured && last.derived === kind.derived) last.y2 = end;
    else bands.push({ y1: last?.y2 ?? Math.min(top, start), y2: end, ...kind });
  }
  return bands;
}
