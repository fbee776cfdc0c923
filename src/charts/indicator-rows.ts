// Where the rows of an indicator chart go: words beside the marks on a wide screen, above them on a narrow one.
import type { IndicatorChartData, IndicatorMark } from './indicator-chart';
import { textWidth, wrapText } from './text';
import { type ChartOptions, glyphs, type Point, text, toneOf, type Word, widths } from './theme';
import { words as chartWords } from './words';

/** On a wide screen words, then values with the status, stand in columns left of the marks: no line runs through them. */
const WORDS = 190;
const WIDEST_VALUES = 210;

type RowKind = 'baseline' | 'counted' | 'estimate' | 'target' | 'goal';

export interface IndicatorRow {
  kind: RowKind;
  mark: IndicatorMark;
  judged: boolean;
  /** Middle of the mark. */
  y: number;
  word: Word;
  /** The value text; `x` null means right of the mark. */
  value: { x: number | null; y: number; text: string };
  valueWidth: number;
  /** Where the status stands when it needs a line of its own. */
  statusBelow: Point | null;
  /** The value right of whose mark the text starts: the upper end of a range. */
  extent: number;
  /** Room in px that the texts right of the mark need. */
  room: number;
}

export interface IndicatorLayout {
  rows: IndicatorRow[];
  /** Where the marks may be: from the left edge of the scale to the right edge of the drawing, and between rows. */
  left: number;
  width: number;
  bottom: number;
  /** Where lines and the tinted side may run: all rows in one when words stand beside, else only around each mark. */
  bands: { y1: number; y2: number }[];
  /** Middle of the line that names the tinted side. */
  zoneWord: number;
}

/** Lays the rows out from top to bottom, in the order of time. */
export function layoutRows(data: IndicatorChartData, { width, lang }: ChartOptions): IndicatorLayout {
  const entries: [RowKind, IndicatorMark | null][] = [
    ['baseline', data.baseline],
    ['counted', data.counted],
    ['estimate', data.estimate],
    ['target', data.target],
    ...data.goals.map((goal): [RowKind, IndicatorMark] => ['goal', goal]),
  ];
  const present = entries.filter((entry): entry is [RowKind, IndicatorMark] => entry[1] !== null);
  const full = widths[width];
  const status = textWidth(`${glyphs[toneOf(data.status)]} ${chartWords[lang].status[data.status]}`, {
    size: text.size,
    bold: true,
  });
  const valueWidth = (mark: IndicatorMark) => textWidth(mark.text, { size: text.size, bold: true });
  const said = ([kind, mark]: [RowKind, IndicatorMark]) => valueWidth(mark) + (kind === data.judged ? status + 12 : 0);
  const values = Math.max(0, ...present.map(said));
  const beside = width === 'wide' && values <= WIDEST_VALUES;
  const wordLines = present.flatMap(([, mark]) => wrapText(mark.word, WORDS - 12, text));
  const column = Math.min(WORDS, Math.max(...wordLines.map((line) => textWidth(line, text)), 0) + 16);
  const left = beside ? column + values + 20 : shapeAtEdge(present) ? 8 : 1;
  const top = (data.unit ? text.line + 4 : 0) + (data.target && beside ? text.line : 2);
  let y = top;
  const rows = present.map(([kind, mark]): IndicatorRow => {
    const judged = kind === data.judged;
    const extent = kind === 'target' ? Math.max(mark.value, data.target?.valueTo ?? mark.value) : mark.value;
    const place = beside ? besideMark : aboveMark;
    const { height, ...placed } = place(y, mark, judged ? status + 12 : 0, column, full);
    y += height;
    return { kind, mark, judged, extent, ...placed };
  });
  const bottom = y + 2;
  const bands = beside ? [{ y1: top, y2: bottom }] : rows.map((row) => ({ y1: row.y - 14, y2: row.y + 14 }));
  const zoneWord = beside ? top - 10 : (rows.find((row) => row.kind === 'target')?.y ?? 0);
  return { rows, left, width: full, bottom, bands, zoneWord };
}

/** A ring or a diamond at the low end of the scale needs room for its left half. */
function shapeAtEdge(present: [RowKind, IndicatorMark][]): boolean {
  const values = [0, ...present.map(([, mark]) => mark.value)];
  const low = Math.min(...values);
  const near = low + (Math.max(...values) - low) * 0.03;
  return present.some(([kind, mark]) => (kind === 'baseline' || kind === 'goal') && mark.value <= near);
}

type Placed = Pick<IndicatorRow, 'y' | 'word' | 'value' | 'valueWidth' | 'statusBelow' | 'room'> & { height: number };

const bold = { size: text.size, bold: true };

function besideMark(y: number, mark: IndicatorMark, _status: number, column: number): Placed {
  const lines = wrapText(mark.word, WORDS - 12, text);
  const height = Math.max(36, lines.length * text.line + 8);
  const middle = y + height / 2;
  const valueWidth = textWidth(mark.text, bold);
  const word = { x: 0, y: middle, text: lines.join('\n') };
  const value = { x: column, y: middle, text: mark.text };
  return { y: middle, word, value, valueWidth, statusBelow: null, room: 10, height };
}

function aboveMark(y: number, mark: IndicatorMark, status: number, _column: number, full: number): Placed {
  const words = wrapText(mark.word, full - 8, text);
  const values = wrapText(mark.text, full - 8, bold);
  const last = textWidth(words.at(-1) ?? '', text);
  const valueWidth = Math.max(...values.map((line) => textWidth(line, bold)));
  const same = values.length === 1 && last + 10 + valueWidth <= full - 4;
  const wordHeight = words.length * text.line;
  const firstValue = y + wordHeight - (same ? text.line : 0);
  const valueHeight = values.length * text.line;
  const value = { x: same ? last + 10 : 0, y: firstValue + valueHeight / 2, text: values.join('\n') };
  const below = status > 0 && (values.length > 1 || value.x + valueWidth + status > full);
  const head = firstValue + valueHeight + (below ? text.line : 0) - y;
  return {
    y: y + head + 18,
    word: { x: 0, y: y + wordHeight / 2, text: words.join('\n') },
    value,
    valueWidth,
    statusBelow: below ? { x: 0, y: firstValue + valueHeight + text.line / 2 } : null,
    room: 10,
    height: head + 42,
  };
}
