// Where the dates of a time line stand: under their points, moved aside just enough to stand clear of each other.
import type { Label } from '../marks';
import { type Block, block, LINE, textWidth } from '../text';
import type { PxBox } from './boxes';

/** A date at its place on the line, px. */
export interface DatedLabel {
  x: number;
  label: string;
}
interface PlacedDates {
  labels: Label[];
  /** Slanted lines from points down to dates that had to move. */
  leaders: PxBox[];
  bottom: number;
}

/** Widths in px at which a date may break; the widest that leaves room for all is taken. */
const SLOTS = [120, 96, 84, 72, 62, 52, 44];
const GAP = 8;
/** Height of the leaders from points to dates that had to move. */
const LEADER = 14;

interface DateBlock extends Block {
  x: number;
}

/** Words centred on their place within `full` px, leaders for those that moved; `top` is px below the axis. */
export function placeDates(points: readonly DatedLabel[], full: number, top: number): PlacedDates {
  const broken = brokenDates(points);
  const fitting = broken.find((dates) => roomOf(dates) <= full);
  if (fitting) return placeLevel(fitting, full, top, top);
  // With no room for all beside each other, every second date goes one level down.
  const dates = broken.at(-1) ?? [];
  const half = (odd: number) => dates.filter((_, i) => i % 2 === odd);
  const upper = placeLevel(half(0), full, top, top);
  const { labels, leaders, bottom } = placeLevel(half(1), full, top, upper.bottom - 4);
  return { labels: [...upper.labels, ...labels], leaders: [...upper.leaders, ...leaders], bottom };
}

/** Whether all dates have room beside each other. */
export const hasRoom = (points: readonly DatedLabel[], full: number): boolean =>
  brokenDates(points).some((dates) => roomOf(dates) <= full);

/** The dates in ever narrower slots. */
function brokenDates(points: readonly DatedLabel[]): DateBlock[][] {
  const loose = points.map(({ x, label }) => ({ x, label: label.replaceAll('\u00a0', ' ') }));
  return [points, loose].flatMap((labels) => SLOTS.map((slot) => labels.map((each) => dateBlock(each, slot))));
}

/** One level of dates from `y` px on. */
function placeLevel(dates: readonly DateBlock[], full: number, top: number, y: number): PlacedDates {
  const centres = spread(dates, full);
  const hasMoved = y > top || dates.some(({ x }, i) => Math.abs((centres[i] ?? 0) - x) > 3);
  const start = y + (hasMoved ? LEADER : 2);
  const labels = dates.map(({ height, text }, i) => ({ x: centres[i] ?? 0, y: start + height / 2, text }));
  const leaders = dates.map(({ x }, i) => ({ x1: x, x2: centres[i] ?? 0, y1: top - 2, y2: start + 1 }));
  const bottom = start + Math.max(0, ...dates.map(({ lines }) => lines)) * LINE + 4;
  return { labels, leaders: hasMoved ? leaders : [], bottom };
}

function dateBlock({ x, label }: DatedLabel, slot: number): DateBlock {
  // A date is never cut, however little room there is.
  const longest = Math.max(...label.split(' ').map((word) => textWidth(word)));
  return { x, ...block(label, Math.max(slot, longest)) };
}

const roomOf = (dates: readonly DateBlock[]) => dates.reduce((sum, { width }) => sum + width + GAP, -GAP);

/**
 * Centres as near to the points as the widths allow, in the same order. Taking the widths out leaves numbers that must
 * not fall; where they do, neighbours share their mean.
 */
function spread(dates: readonly DateBlock[], full: number): number[] {
  const before = dates.map((_, i) => roomOf(dates.slice(0, i)) + GAP);
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, date] of dates.entries()) {
    let own = { sum: date.x - date.width / 2 - (before[i] ?? 0), count: 1 };
    let last = blocks.at(-1);
    while (last && last.sum / last.count > own.sum / own.count) {
      own = { sum: last.sum + own.sum, count: last.count + own.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(own);
  }
  const spare = Math.max(0, full - roomOf(dates));
  const starts = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(spare, Math.max(0, sum / count))),
  );
  return dates.map(({ width }, i) => (starts[i] ?? 0) + (before[i] ?? 0) + width / 2);
}
