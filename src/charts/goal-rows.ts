// Where the rows of a goal chart go: words and values in columns left of one zero line, or above their track.
import type { GoalRow } from './goal-chart';
import { textWidth, wrapText } from './text';
import { type ChartOptions, text, type Word, widths } from './theme';
import { words } from './words';

export interface PlacedGoal {
  row: GoalRow;
  /** Middle of the track. */
  y: number;
  head: Word;
  values: Word[];
  note: Word[];
  x: { now: number | null; goal: number };
}
export interface GoalLayout {
  placed: PlacedGoal[];
  /** Ends of every track: zero, and the larger number of the row. */
  left: number;
  right: number;
  bottom: number;
  /** Where the zero line runs. */
  bands: { y1: number; y2: number }[];
}
/** Where the columns of the wide drawing start, px. */
export interface GoalColumns {
  label: number;
  now: number;
  goal: number;
  track: number;
  note: number;
}

const GAP = 12;
/** Room for half a mark at each end of a track. */
const HALF = 11;
const MOST = { label: 176, now: 80, goal: 100, note: 112 };
const bold = { size: text.size, bold: true };

/** What stands beside the track: why there is no way to go, else the yearly pace. */
export function noteOf({ now, goal, state, pace }: GoalRow, lang: ChartOptions['lang']): string | null {
  const { belowNow, equalsNow, reached, noCurrent, yearly } = words[lang];
  if (!now) return noCurrent;
  if (now.value === goal.value) return equalsNow(now.year);
  if (state === 'below-today') return belowNow(now.year);
  if (state === 'already-reached') return reached;
  return pace ? yearly(pace.replaceAll('\u00a0', ' ')) : null;
}

const widest = (lines: string[], style: typeof bold | typeof text) =>
  Math.max(0, ...lines.map((line) => textWidth(line, style)));

/** Columns as wide as their texts need, within limits; `heads` are the widths of the heads over the values. */
export function goalColumns(
  rows: GoalRow[],
  lang: ChartOptions['lang'],
  heads: { now: number; goal: number },
): GoalColumns {
  const label = widest(
    rows.flatMap((row) => wrapText(row.label, MOST.label, text)),
    text,
  );
  const values = (of: (row: GoalRow) => string, most: number) =>
    widest(
      rows.flatMap((row) => wrapText(of(row), most, bold)),
      bold,
    );
  const now = label + GAP;
  const goal =
    now +
    Math.max(
      heads.now,
      values((row) => row.now?.text ?? '', MOST.now),
    ) +
    GAP;
  const track =
    goal +
    Math.max(
      heads.goal,
      values((row) => row.goal.text, MOST.goal),
    ) +
    GAP +
    HALF;
  const noteWidth = widest(
    rows.flatMap((row) => wrapText(noteOf(row, lang) ?? '', MOST.note, text)),
    text,
  );
  return { label, now, goal, track, note: widths.wide - noteWidth };
}

/** Lays the rows out from top to bottom below `offset` px. */
export function layoutGoals(rows: GoalRow[], options: ChartOptions, columns: GoalColumns, offset: number): GoalLayout {
  const wide = options.width === 'wide';
  const left = wide ? columns.track : HALF;
  const right = wide ? columns.note - (columns.note < widths.wide ? GAP : 0) - HALF : widths.narrow - HALF;
  let y = offset;
  const placed = rows.map((row): PlacedGoal => {
    const { height, ...words } = (wide ? wideRow : narrowRow)(row, y, options.lang, columns);
    y += height;
    const most = Math.max(Math.abs(row.now?.value ?? 0), Math.abs(row.goal.value)) || 1;
    const x = (value: number) => left + (Math.max(0, value) / most) * (right - left);
    return { row, ...words, x: { now: row.now && x(row.now.value), goal: x(row.goal.value) } };
  });
  const bands = wide ? [{ y1: offset, y2: y }] : placed.map((row) => ({ y1: row.y - 6, y2: row.y + 6 }));
  return { placed, left, right, bottom: y + 2, bands };
}

type Words = Pick<PlacedGoal, 'y' | 'head' | 'values' | 'note'> & { height: number };

function wideRow(row: GoalRow, top: number, lang: ChartOptions['lang'], columns: GoalColumns): Words {
  const head = wrapText(row.label, MOST.label, text);
  const now = wrapText(row.now?.text ?? '', MOST.now, bold);
  const goal = wrapText(row.goal.text, MOST.goal, bold);
  const note = wrapText(noteOf(row, lang) ?? '', MOST.note, text);
  const height = Math.max(head.length, now.length, goal.length, note.length) * text.line + 12;
  const y = top + height / 2;
  const at = (x: number, lines: string[]) => (lines.length === 0 ? [] : [{ x, y, text: lines.join('\n') }]);
  return {
    y,
    height,
    head: { x: 0, y, text: head.join('\n') },
    values: [...at(columns.now, now), ...at(columns.goal, goal)],
    note: at(columns.note, note),
  };
}

function narrowRow(row: GoalRow, top: number, lang: ChartOptions['lang']): Words {
  const full = widths.narrow - 2;
  const head = wrapText(row.label, full, text);
  const values = wrapText(row.now ? `${row.now.text} → ${row.goal.text}` : row.goal.text, full, bold);
  const said = noteOf(row, lang) ?? '';
  const last = textWidth(values.at(-1) ?? '', bold) + 12;
  const same = last + textWidth(said, text) <= full;
  const note = same ? [said].filter(Boolean) : wrapText(said, full, text);
  const below = top + 6 + head.length * text.line;
  const end = below + values.length * text.line;
  const noteMiddle = same ? end - text.line / 2 : end + (note.length * text.line) / 2;
  const y = end + (same ? 0 : note.length * text.line) + 12;
  return {
    y,
    height: y + 16 - top,
    head: { x: 0, y: below - (head.length * text.line) / 2, text: head.join('\n') },
    values: [{ x: 0, y: end - (values.length * text.line) / 2, text: values.join('\n') }],
    note: note.length === 0 ? [] : [{ x: same ? last : 0, y: noteMiddle, text: note.join('\n') }],
  };
}
