// Where the rows of a ratio chart go: label beside the bar on a wide screen, above it on a narrow one.
import type { RatioGroup, RatioRow } from './ratio-chart';
import { textWidth, wrapText } from './text';
import { text, type Word, widths } from './theme';

export interface PlacedRatio {
  row: RatioRow;
  label: Word;
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
  bands: { y1: number; y2: number }[];
}

const LABEL_WIDTH = 262;

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
      const height = lines.length * text.line;
      const rowHeight = wide ? Math.max(height, text.line) + 9 : height + 29;
      const middle = wide ? y + rowHeight / 2 : y + height + 15;
      rows.push({ row, y: middle, label: { x: 0, y: wide ? middle : y + 4 + height / 2, text: lines.join('\n') } });
      y += rowHeight + (wide ? 0 : 6);
    }
  }
  const bottom = y + 4;
  const bands = wide ? [{ y1: top, y2: bottom }] : rows.map((row) => ({ y1: row.y - 11, y2: row.y + 11 }));
  return { rows, headings, left, right, top, bottom, bands };
}
