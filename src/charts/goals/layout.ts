// Where the rows of a goal chart go: texts and values in columns left of one zero line, or above their track.
import { flow, type Item, type Placed } from '../flow';
import type { LegendItem } from '../legend';
import type { Label } from '../marks';
import type { Width } from '../picture';
import { placeRow, stack, widest } from '../rows';
import { type Block, block, LINE, textWidth } from '../text';
import { widths } from '../theme';
import type { GoalRow, goalLegend } from './data';

export interface PlacedGoal {
  row: GoalRow;
  /** Middle of the track and end of the row, px. */
  y: number;
  end: number;
  head: Label;
  values: Label[];
  note: Label;
  /** Today's level and the goal as a share of the larger of the two: each row has a scale of its own. */
  share: { now: number | null; goal: number };
  /** There is a way to see between the two; without one the row is only written. */
  isDrawn: boolean;
}
export interface GoalLayout {
  legend: Placed<LegendItem>[];
  rows: PlacedGoal[];
  /** Ends of every track, px: zero, and the larger number of the row. */
  range: [number, number];
  bottom: number;
  /** Where the zero line runs. */
  bands: { y1: number; y2: number }[];
}
type Legend = ReturnType<typeof goalLegend>;
/** Where the columns of the wide drawing start, px. */
type Columns = Record<'now' | 'goal' | 'track' | 'note', number>;

const GAP = 12;
/** From here on dot and diamond stand clear of each other, with room for an arrow, px. */
const APART = 18;
/** Room for half a mark at each end of a track. */
const HALF = 11;
const MOST = { label: 176, now: 88, goal: 100, note: 112 };

/** Lays the legend and, below it, the rows out. */
export function layoutGoals(rows: readonly GoalRow[], legend: Legend, width: Width): GoalLayout {
  return width === 'wide' ? wideGoals(rows, legend) : narrowGoals(rows, legend);
}

const blocksOf = ({ label, now, goal, note }: GoalRow): Record<keyof typeof MOST, Block> => ({
  label: block(label, MOST.label),
  now: block(now?.text ?? '', MOST.now, 'bold'),
  goal: block(goal.text, MOST.goal, 'bold'),
  note: block(note, MOST.note),
});

const headWidth = (item: Item | null) => (item ? (item.mark ?? 0) + textWidth(item.text) : 0);

function wideGoals(rows: readonly GoalRow[], items: Legend): GoalLayout {
  const blocks = rows.map(blocksOf);
  const columnWidth = (key: keyof typeof MOST) => widest(blocks.map((row) => row[key]));
  const label = columnWidth('label');
  const now = label + GAP;
  const goal = now + Math.max(headWidth(items.counted), columnWidth('now')) + GAP;
  const track = goal + Math.max(headWidth(items.goal), columnWidth('goal')) + GAP + HALF;
  const note = columnWidth('note');
  const columns = { now, goal, track, note: widths.wide - note };
  const { legend, bottom: top } = wideLegend(items, columns);
  const right = columns.note - (note > 0 ? GAP : 0) - HALF;
  const { placed, bottom } = stack(drawnFirst(rows, right - track), top, (row, start) => wideRow(row, start, columns));
  const drawn = placed.filter(({ isDrawn }) => isDrawn);
  const bands = drawn.slice(-1).map(({ end }) => ({ y1: top, y2: end }));
  return { legend, rows: placed, range: [track, right], bottom: bottom + 2, bands };
}

/** Those with a way to see on a track of `length` px, then those that are only written. */
function drawnFirst(rows: readonly GoalRow[], length: number) {
  const shared = rows.map((row) => {
    const share = shareOf(row);
    return { row, share, isDrawn: share.now !== null && Math.abs(share.goal - share.now) * length >= APART };
  });
  return [...shared.filter(({ isDrawn }) => isDrawn), ...shared.filter(({ isDrawn }) => !isDrawn)];
}
type SharedRow = ReturnType<typeof drawnFirst>[number];

/** Each word over its column. */
function wideLegend({ counted, goal, scale }: Legend, columns: Columns) {
  const scaleText = block(scale?.text ?? '', widths.wide - columns.track);
  const y = Math.max(10, scaleText.height / 2);
  const at = (item: LegendItem | null, x: number): Placed<LegendItem>[] =>
    item ? [{ ...item, x, y, block: block(item.text, widths.wide - x) }] : [];
  const legend = [...at(counted, columns.now), ...at(goal, columns.goal), ...at(scale, columns.track)];
  return { legend, bottom: y + Math.max(LINE, scaleText.height) / 2 + 6 };
}

function wideRow(shared: SharedRow, start: number, columns: Columns): PlacedGoal {
  const { row } = shared;
  const { label, now, goal, note } = blocksOf(row);
  const { middle: y, end } = placeRow(Math.max(...[label, now, goal, note].map(({ height }) => height)), start, 'wide');
  const at = (x: number, { text }: Block) => ({ x, y, text });
  return {
    ...shared,
    y,
    end,
    head: { ...at(0, label), href: row.href },
    values: [at(columns.now, now), at(columns.goal, goal)],
    note: at(columns.note, note),
  };
}

function narrowGoals(rows: readonly GoalRow[], { counted, goal, scale }: Legend): GoalLayout {
  const items = [counted, goal, scale].filter((item) => item !== null);
  const legend = flow(items, { full: widths.narrow, gap: 16, top: 10 });
  const range: [number, number] = [HALF, widths.narrow - HALF];
  const { placed, bottom } = stack(drawnFirst(rows, range[1] - range[0]), legend.bottom + 6, narrowRow);
  const bands = placed.filter(({ isDrawn }) => isDrawn).map(({ y }) => ({ y1: y - 6, y2: y + 6 }));
  return { legend: legend.placed, rows: placed, range, bottom: bottom + 2, bands };
}

/** Label, values and note above the track, if there is one; the note after the values where it has room, else below them. */
function narrowRow(shared: SharedRow, start: number): PlacedGoal {
  const { row, isDrawn } = shared;
  const full = widths.narrow - 2;
  const head = block(row.label, full);
  const values = block(row.now ? `${row.now.text} → ${row.goal.text}` : row.goal.text, full, 'bold');
  const isSameLine = values.last + GAP + textWidth(row.note) <= full;
  const note = block(row.note, full);
  const below = start + 6 + head.height;
  const end = below + values.height;
  const y = end + (isSameLine ? 0 : note.height) + (isDrawn ? 12 : 0);
  const noteAt = isSameLine ? { x: values.last + GAP, y: end - LINE / 2 } : { x: 0, y: end + note.height / 2 };
  return {
    ...shared,
    y,
    end: y + (isDrawn ? 16 : 4),
    head: { x: 0, y: below - head.height / 2, text: head.text, href: row.href },
    values: [{ x: 0, y: end - values.height / 2, text: values.text }],
    note: { ...noteAt, text: note.text },
  };
}

function shareOf({ now, goal }: GoalRow): PlacedGoal['share'] {
  const most = Math.max(Math.abs(now?.value ?? 0), Math.abs(goal.value)) || 1;
  const share = (value: number) => Math.max(0, value) / most;
  return { now: now && share(now.value), goal: share(goal.value) };
}
