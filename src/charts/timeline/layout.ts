// Where the points of a time line go: in true time along x, from zero along y.
import * as Plot from '@observablehq/plot';
import type { Label } from '../marks';
import type { Width } from '../picture';
import { block, LINE } from '../text';
import { widths } from '../theme';
import { courseOf, isDated, type TimePoint } from './data';
import { placeDates } from './dates';
import { crosses, overlap, type PxBox, placeValues } from './values';

export interface PlacedPoint extends TimePoint {
  date: Date;
  /** Px. */
  y: number;
}
export interface TimeLayout {
  x: Plot.Scale;
  points: PlacedPoint[];
  /** Px of the zero line and of the end of the dates. */
  zero: number;
  bottom: number;
  /** All px. */
  values: Label[];
  dates: Label[];
  leaders: PxBox[];
  /** Across the whole width, where the number has no date; its words stand at one end. */
  rules: { y: number; words: Label & { anchor: 'start' | 'end' } }[];
  /** From each point down to its date; what would run through a value ends below it. */
  guides: { x: Date; y1: number; y2: number }[];
}

const HEIGHT = 200;
const TOP = 34;
const margins = { wide: 36, narrow: 26 };

/** Lays out two dated points or more, in order of time, and rules; a unit printed above takes a line. */
export function layoutTime(data: readonly TimePoint[], hasUnit: boolean, width: Width): TimeLayout {
  const full = widths[width];
  const dated = data.filter(isDated).map((point) => ({ ...point, date: new Date(`${point.day}T00:00:00Z`) }));
  const domain = [dated[0]?.date, dated.at(-1)?.date];
  const x = Plot.scale({ x: { type: 'utc', domain, range: [margins[width], full - margins[width]] } });
  const y = heightOf(data.map(({ value }) => value));
  const points = dated.map((point) => ({ ...point, y: y.apply(point.value) }));
  const inPx = points.map((point) => ({ ...point, x: x.apply(point.date) as number }));
  const zero: number = y.apply(0);
  const edges = { right: full, top: hasUnit ? LINE : 0, bottom: zero - 2 };
  const across = data
    .filter((point) => !isDated(point))
    .map((point) => ({ ...point, y: y.apply(point.value) as number }));
  const lines = across.map((rule) => ({ x1: 0, x2: full, y1: rule.y, y2: rule.y }));
  const steps = stepsOf(inPx);
  const { labels: values, boxes } = placeValues(inPx, { steps: [...steps, ...lines], ...edges });
  const marks = inPx.map(({ x: middle, y: at }) => ({ x1: middle - 9, x2: middle + 9, y1: at - 9, y2: at + 9 }));
  const rules = across.map((rule) => ({ y: rule.y, words: ruleWords(rule, full, [...boxes, ...marks], steps) }));
  const { labels: dates, leaders, bottom } = placeDates(inPx, full, HEIGHT + 6);
  const guides = inPx.map((point) => ({ x: point.date, y1: guideTop(point, boxes, zero), y2: zero }));
  return { x, points, zero, bottom, values, dates, leaders, rules, guides };
}

function heightOf(values: readonly number[]): Plot.Scale {
  const domain = [Math.min(0, ...values), Math.max(...values) || 1];
  return Plot.scale({ y: { type: 'linear', domain, range: [HEIGHT, TOP] } });
}

/** The words of a rule: above or below it, at the end where neither value nor mark stands nor, if it can be, the line runs. */
function ruleWords(
  { text, label, y }: TimePoint & { y: number },
  full: number,
  taken: readonly PxBox[],
  steps: readonly PxBox[],
) {
  const words = block(`${text}, ${label}`, full);
  const half = words.height / 2;
  const places = (['end', 'start'] as const).flatMap((anchor) =>
    [-half - 1, half + 1].map((dy) => ({ x: anchor === 'start' ? 0 : full, y: y + dy, text: words.text, anchor })),
  );
  const costOf = ({ anchor, y: middle }: (typeof places)[number]) => {
    const x1 = anchor === 'start' ? 0 : full - words.width;
    const box = { x1, x2: x1 + words.width, y1: middle - half, y2: middle + half };
    return 2 * Number(taken.some((other) => overlap(box, other))) + Number(steps.some((step) => crosses(step, box)));
  };
  return places.sort((a, b) => costOf(a) - costOf(b))[0] as (typeof places)[number];
}

function stepsOf(points: readonly (TimePoint & { x: number; y: number })[]): PxBox[] {
  const course = courseOf(points);
  return course.slice(1).map((to, i) => {
    const from = course[i] ?? to;
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  });
}

function guideTop({ x, y }: { x: number; y: number }, boxes: readonly PxBox[], zero: number): number {
  const hit = boxes.filter((box) => box.x1 <= x && x <= box.x2);
  return Math.min(zero, Math.max(y, ...hit.map((box) => box.y2)));
}
