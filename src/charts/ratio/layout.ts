// Where the rows of a ratio chart go: label left of the bar on a wide drawing, above it on a narrow one.
import type { Label } from '../marks';
import type { Width } from '../picture';
import { placeRow, stack, widest } from '../rows';
import { block, LINE, textWidth } from '../text';
import { looks, widths } from '../theme';
import type { RatioGroup, RatioRow } from './data';
import { type RatioScale, ratioScale } from './scale';

export interface PlacedRatio {
  row: RatioRow;
  label: Label;
  note: Label;
  /** The number, from a value of the scale on; of a row without one its text, at px. */
  value: Label;
  /** Middle of the bar, and ends of the row, px. */
  y: number;
  start: number;
  end: number;
}
/** A stretch of measured rows; a derived target's is dashed. */
export interface Band {
  y1: number;
  y2: number;
  derived: boolean;
}
export interface RatioLayout extends RatioScale {
  /** Rows with a percentage, and those without. */
  rows: PlacedRatio[];
  unmeasured: PlacedRatio[];
  headings: Label[];
  /** Middles of the lines on which a group names the target again, px. */
  hundreds: number[];
  /** Px of the first row and of the end of the last. */
  top: number;
  bottom: number;
  /** Where upright lines run: through the rows of a group, or only through the bars where words stand above them. */
  bands: Band[];
}

const LABELS = 226;
/** Between the end of a bar and its number, px. */
export const GAP = 8;

interface Room {
  width: Width;
  /** Px that a label may take. */
  label: number;
  scale: RatioScale;
}

/** Places headings, labels and bars below `offset` px; the right margin is as wide as the widest number. */
export function layoutRatios(groups: readonly RatioGroup[], width: Width, offset: number): RatioLayout {
  const scale = scaleOf(groups, width);
  const top = offset + LINE + 2;
  const room = { width, label: width === 'wide' ? LABELS : widths.narrow - 4, scale };
  const { placed, bottom } = stack(groups, top, (group, start) => placeGroup(group, start, start === top, room));
  return {
    ...scale,
    rows: placed.flatMap(({ rows }) => rows),
    unmeasured: placed.flatMap(({ unmeasured }) => unmeasured),
    headings: placed.flatMap(({ heading }) => heading ?? []),
    hundreds: placed.flatMap(({ hundred }) => hundred ?? []),
    top,
    bottom: bottom + 4,
    bands: placed.flatMap(({ rows }) => bandsOf(rows, width)),
  };
}

function scaleOf(groups: readonly RatioGroup[], width: Width): RatioScale {
  const rows = groups.flatMap((group) => group.rows).filter(({ ratio }) => ratio !== null);
  const left = width === 'wide' ? LABELS + 14 : 4;
  const numbers = rows.map(({ text, status }) => ({ width: textWidth(`${looks[status].glyph} ${text}`, 'bold') }));
  const right = Math.max(left + 60, widths[width] - Math.max(widest(numbers) + GAP + 2, 20));
  return ratioScale(
    rows.flatMap(({ ratio }) => ratio ?? []),
    [left, right],
  );
}

/** The heading, the measured rows, then those without a percentage, which no line runs through. */
function placeGroup(group: RatioGroup, start: number, isFirst: boolean, room: Room) {
  const heading = block(group.heading ?? '', room.label, 'bold');
  const y = start + (isFirst ? 6 : 12);
  const named = y + heading.height;
  const isNamedAgain = room.width === 'narrow' && !isFirst && heading.lines > 0;
  const hasRoom = heading.last + 50 < room.scale.x.apply(100);
  const below = named + (isNamedAgain && !hasRoom ? LINE : 0);
  const measured = group.rows.filter(({ ratio }) => ratio !== null);
  const rows = stack(measured, heading.lines > 0 ? below : start, (row, at) => placeRatio(row, at, room));
  const others = group.rows.filter(({ ratio }) => ratio === null);
  const unmeasured = stack(others, rows.bottom, (row, at) => placeUnmeasured(row, at, room));
  return {
    heading: heading.lines > 0 ? { x: 0, y: y + heading.height / 2, text: heading.text } : null,
    hundred: isNamedAgain && measured.length > 0 ? below - LINE / 2 : null,
    rows: rows.placed,
    unmeasured: unmeasured.placed,
    end: unmeasured.bottom,
  };
}

function placeRatio(row: RatioRow, start: number, { width, label: room, scale }: Room): PlacedRatio {
  const label = block(row.label, room);
  const note = block(row.note ?? '', room);
  const { top, middle: y, end } = placeRow(label.height + note.height, start, width, 16);
  return {
    row,
    label: { x: 0, y: top + label.height / 2, text: label.text, href: row.href },
    note: { x: 0, y: top + label.height + note.height / 2, text: note.text },
    value: valueLabel(row, y, scale),
    y,
    start,
    end,
  };
}

/** Label and text on one line, on a narrow drawing one below the other where they need two. */
function placeUnmeasured(row: RatioRow, start: number, { width, label: room }: Room): PlacedRatio {
  const label = block(row.label, room);
  const text = `${looks[row.status].glyph} ${row.text}`;
  const isSameLine = width === 'wide' || label.last + 12 + textWidth(text) <= room;
  const value = block(text, width === 'wide' ? widths.wide - LABELS - 14 : room);
  const end = start + 4 + label.height + (isSameLine ? 0 : value.height) + 4;
  const middle = start + 4 + label.height / 2;
  const x = width === 'wide' ? LABELS + 14 : isSameLine ? label.last + 12 : 0;
  const below = width === 'wide' ? middle : start + 4 + label.height - LINE / 2;
  const y = isSameLine ? below : start + 4 + label.height + value.height / 2;
  return {
    row,
    label: { x: 0, y: middle, text: label.text, href: row.href },
    note: { x: 0, y: middle, text: '' },
    value: { x, y, text: value.text },
    y: middle,
    start,
    end,
  };
}

/** The glyph and the number; one that the target line would cross stands beyond it. */
function valueLabel({ ratio, status, text }: RatioRow, y: number, { x, endOf }: RatioScale): Label {
  const valueText = `${looks[status].glyph} ${text}`;
  const end = x.apply(ratio ?? 0) + GAP + textWidth(valueText, 'bold');
  const isCrossed = ratio !== null && ratio < 100 && end > x.apply(100) - 4;
  return { x: isCrossed ? 100 : endOf(ratio ?? 0), y, text: valueText };
}

/** Neighbours of one kind as one stretch. */
function bandsOf(rows: readonly PlacedRatio[], width: Width): Band[] {
  const bands: Band[] = [];
  for (const { row, y, start, end } of rows) {
    const last = bands.at(-1);
    if (width === 'narrow') bands.push({ y1: y - 11, y2: y + 11, derived: row.derived });
    else if (last && last.derived === row.derived) last.y2 = end;
    else bands.push({ y1: start, y2: end, derived: row.derived });
  }
  return bands;
}
