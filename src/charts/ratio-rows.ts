// Where the rows of a ratio chart go: label beside the bar on a wide screen, above it on a narrow one.
import type { RatioGroup, RatioRow } from './ratio-chart';
import { textWidth, wrapText } from './text';
import { text, type Word, widths } from './theme';

export interface PlacedRatio {
  row: RatioRow;
  label: Word;
  note: Word | null;
  /** Middle of the bar. */
  y: number;
}
export interface RatioLayout {
  rows: PlacedRatio[];
  headings: Word[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where upright lines run: through all rows, or only through the bars where words stand above them. */
  bands: Band[];
}
/** A stretch of rows: without a percentage no line but zero runs there; a derived target's is dashed. */
export interface Band {
  y1: number;
  y2: number;
  measured: boolean;
  derived: boolean;
}

const LABEL_WIDTH = 226;

/** Places headings, labels and bars below `offset` px; the right margin is as wide as the widest number. */
export function layoutRatios(groups: RatioGroup[], width: 'wide' | 'narrow', offset: number): RatioLayout {
  const full = widths[width];
  const wide = width === 'wide';
  const left = wide ? LABEL_WIDTH + 14 : 4;
  const all = groups.flatMap((group) => group.rows);
  const longest = Math.max(
    0,
    ...all.filter((r) => r.ratio !== null).map((r) => textWidth(`▲ ${r.text} →`, { size: text.size, bold: true })),
  );
  const right = Math.max(left + 60, full - Math.max(longest + 10, 20));
  const top = offset + text.line + 2;
  const rows: PlacedRatio[] = [];
  const headings: Word[] = [];
  const ends: number[] = [];
  let y = top;
  for (const group of groups) {
    if (group.heading !== null && group.rows.length > 0) {
      const lines = wrapText(group.heading, wide ? LABEL_WIDTH : full, { size: text.size, bold: true });
      const height = lines.length * text.line;
      y += rows.length > 0 ? 12 : 6;
      headings.push({ x: 0, y: y + height / 2, text: lines.join('\n') });
      y += height;
    }
    for (const row of group.rows) {
      const lines = wrapText(row.label, wide ? LABEL_WIDTH : full - 4, text);
      const noted = row.note ? wrapText(row.note, wide ? LABEL_WIDTH : full - 4, text) : [];
      const labelHeight = lines.length * text.line;
      const height = labelHeight + noted.length * text.line;
      const rowHeight = wide ? Math.max(height, text.line) + 9 : height + 29;
      const middle = wide ? y + rowHeight / 2 : y + height + 15;
      const start = wide ? middle - height / 2 : y + 4;
      const under = start + labelHeight + (noted.length * text.line) / 2;
      const label = { x: 0, y: start + labelHeight / 2, text: lines.join('\n') };
      rows.push({ row, y: middle, label, note: row.note ? { x: 0, y: under, text: noted.join('\n') } : null });
      y += rowHeight + (wide ? 0 : 6);
      ends.push(y);
    }
  }
  const bottom = y + 4;
  const bands = wide
    ? joined(rows.map(({ row }, i) => bandOf(row, i === 0 ? top : (ends[i - 1] ?? top), ends[i] ?? bottom)))
    : rows.map(({ row, y: at }) => bandOf(row, at - 11, at + 11));
  return { rows, headings, left, right, top, bottom, bands };
}

const bandOf = ({ ratio, derived = false }: RatioRow, y1: number, y2: number): Band => ({
  y1,
  y2,
  measured: ratio !== null,
  derived: ratio !== null && derived,
});

/** Neighbours of one kind as one stretch. */
function joined(bands: Band[]): Band[] {
  const done: Band[] = [];
  for (const band of bands) {
    const last = done.at(-1);
    if (last && last.measured === band.measured && last.derived === band.derived) last.y2 = band.y2;
    else done.push({ ...band });
  }
  return done;
}
