// Where the dates of a slope chart stand: under their points, moved aside just enough to stand clear of each other.
import type { SlopePlace } from './slope-chart';
import { textWidth, wrapText } from './text';
import { type Box, text, type Word } from './theme';

/** Widths in px at which a date may break; the widest that leaves room for all is taken. */
const SLOTS = [120, 96, 84, 72, 62, 52, 44];
const GAP = 8;
/** Height of the leaders from points to dates that had to move. */
const LEADER = 14;

interface Date {
  x: number;
  lines: string[];
  width: number;
}

/** Words centred on their place, slanted leaders for those that moved, and the bottom of it all; `top` is px below the axis. */
export function placeDates(points: SlopePlace[], full: number, top: number) {
  const loose = points.map((p) => ({ ...p, label: p.label.replaceAll('\u00a0', ' ') }));
  const broken = [points, loose].flatMap((said) => SLOTS.map((slot) => said.map((p) => dateOf(p, slot))));
  const fitting = broken.find((dates) => roomOf(dates) <= full);
  const dates = fitting ?? broken.at(-1) ?? [];
  // With no room for all beside each other, every second date goes one level down.
  const levels = fitting ? [dates] : [dates.filter((_, i) => i % 2 === 0), dates.filter((_, i) => i % 2 === 1)];
  const leaders: Box[] = [];
  const words: Word[] = [];
  let y = top;
  for (const level of levels) {
    const centres = apart(level, full);
    const moved = level.some((date, i) => Math.abs((centres[i] ?? 0) - date.x) > 3);
    const start = y + (moved || y > top ? LEADER : 2);
    for (const [i, date] of level.entries()) {
      const x = centres[i] ?? date.x;
      words.push({ x, y: start + (date.lines.length * text.line) / 2, text: date.lines.join('\n') });
      if (start > top + 2) leaders.push({ x1: date.x, x2: x, y1: top - 2, y2: start + 1 });
    }
    y = start + Math.max(0, ...level.map((date) => date.lines.length)) * text.line;
  }
  return { words, leaders, bottom: y + 4 };
}

function dateOf({ x, label }: SlopePlace, slot: number): Date {
  // A date is never cut, however little room there is.
  const longest = Math.max(...label.split(' ').map((word) => textWidth(word, text)));
  const lines = wrapText(label, Math.max(slot, longest), text);
  return { x, lines, width: Math.max(0, ...lines.map((line) => textWidth(line, text))) };
}

const roomOf = (dates: Date[]) => dates.reduce((sum, date) => sum + date.width + GAP, -GAP);

/**
 * Centres as near to the points as the widths allow, in the same order. Taking the widths out leaves numbers that must
 * not fall; where they do, neighbours share their mean.
 */
function apart(dates: Date[], full: number): number[] {
  const before = dates.map((_, i) => roomOf(dates.slice(0, i)) + GAP);
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, date] of dates.entries()) {
    let block = { sum: date.x - date.width / 2 - (before[i] ?? 0), count: 1 };
    let last = blocks.at(-1);
    while (last && last.sum / last.count > block.sum / block.count) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  const spare = Math.max(0, full - roomOf(dates));
  const starts = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(spare, Math.max(0, sum / count))),
  );
  return dates.map((date, i) => (starts[i] ?? 0) + (before[i] ?? 0) + date.width / 2);
}
