// Where the rows of an indicator chart go: words and values in columns left of the marks, or above them.
import type { Width } from '../picture';
import { stack, widest } from '../rows';
import { block, LINE, textWidth } from '../text';
import { widths } from '../theme';
import type { IndicatorData, IndicatorRow } from './data';

/** On a wide drawing words, then values with the status, stand left of the marks, if the values are not wider than this. */
const LABELS = 190;
const WIDEST_VALUES = 210;
/** Between a value and its status, px. */
const GAP = 12;

type Label = Record<'x' | 'y', number> & { text: string };
export interface PlacedRow {
  row: IndicatorRow;
  /** Middle of the mark, and end of the row, px. */
  y: number;
  end: number;
  label: Label;
  value: Label;
  verdict: Label | null;
}
export interface IndicatorLayout {
  rows: PlacedRow[];
  /** Left edge of the scale, end of the rows and width of the drawing, px. */
  left: number;
  bottom: number;
  width: number;
  /** Where lines and the tinted side run: through all rows when words stand beside, else only around each mark. */
  bands: { y1: number; y2: number }[];
  /** Middle of the line that names the tinted side. */
  zoneLabel: number;
}

/** Lays the rows out from top to bottom; `unit` is printed above them. */
export function layoutRows({ rows }: IndicatorData, unit: string | null, width: Width): IndicatorLayout {
  const full = widths[width];
  const values = widest(rows.map(({ text, judged }) => ({ width: textWidth(text, 'bold') + verdictRoom(judged) })));
  const isInColumns = width === 'wide' && values <= WIDEST_VALUES;
  const column = Math.min(LABELS, widest(rows.map(({ label }) => block(label, LABELS - 12))) + 16);
  const hasTarget = rows.some(({ kind }) => kind === 'target');
  const top = (unit ? LINE + 4 : 0) + (hasTarget && isInColumns ? LINE : 2);
  const { placed, bottom } = stack(rows, top, (row, start) =>
    isInColumns ? leftOfMark(row, start, column) : aboveMark(row, start, full - 8),
  );
  return {
    rows: placed,
    left: isInColumns ? column + values + 20 : isShapeAtEdge(rows) ? 8 : 4,
    bottom: bottom + 2,
    width: full,
    bands: isInColumns ? [{ y1: top, y2: bottom + 2 }] : placed.map(({ y }) => ({ y1: y - 14, y2: y + 14 })),
    zoneLabel: isInColumns ? top - 10 : (placed.find(({ row }) => row.kind === 'target')?.y ?? 0),
  };
}

const verdictRoom = (judged: IndicatorRow['judged']) => (judged ? textWidth(judged.text, 'bold') + GAP : 0);

/** A ring or a diamond at the low end of the scale needs room for its left half. */
function isShapeAtEdge(rows: readonly IndicatorRow[]): boolean {
  const values = [0, ...rows.map(({ value }) => value)];
  const low = Math.min(...values);
  const near = low + (Math.max(...values) - low) * 0.03;
  return rows.some(({ kind, value }) => (kind === 'baseline' || kind === 'goal') && value <= near);
}

function leftOfMark(row: IndicatorRow, start: number, column: number): PlacedRow {
  const label = block(row.label, LABELS - 12);
  const end = start + Math.max(36, label.height + 8);
  const y = (start + end) / 2;
  const at = (x: number, text: string) => ({ x, y, text });
  const verdict = row.judged && at(column + textWidth(row.text, 'bold') + GAP, row.judged.text);
  return { row, y, end, label: at(0, label.text), value: at(column, row.text), verdict };
}

/** The value stands after its word, or below it; the status after the value, or below it. */
function aboveMark(row: IndicatorRow, start: number, room: number): PlacedRow {
  const label = block(row.label, room);
  const text = block(row.text, room, 'bold');
  const isSameLine = text.lines === 1 && label.last + 10 + text.width <= room + 4;
  const firstValue = start + label.height - (isSameLine ? LINE : 0);
  const afterValue = firstValue + text.height;
  const value = { x: isSameLine ? label.last + 10 : 0, y: firstValue + text.height / 2, text: text.text };
  const isBelow = row.judged !== null && (text.lines > 1 || value.x + text.width + verdictRoom(row.judged) > room + 8);
  const place = isBelow ? { x: 0, y: afterValue + LINE / 2 } : { x: value.x + text.width + GAP, y: value.y };
  const y = afterValue + (isBelow ? LINE : 0) + 18;
  return {
    row,
    y,
    end: y + 24,
    label: { x: 0, y: start + label.height / 2, text: label.text },
    value,
    verdict: row.judged && { ...place, text: row.judged.text },
  };
}
