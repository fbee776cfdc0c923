// Where the points of a time line go: in true time along x, from zero along y.
import * as Plot from '@observablehq/plot';
import type { Label } from '../marks';
import type { Width } from '../picture';
import { LINE } from '../text';
import { widths } from '../theme';
import { courseOf, type TimePoint } from './data';
import { placeDates } from './dates';
import { type PxBox, placeValues } from './values';

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
  /** From each point down to its date; what would run through a value ends below it. */
  guides: { x: Date; y1: number; y2: number }[];
}

const HEIGHT = 200;
const TOP = 34;
const margins = { wide: 36, narrow: 26 };

/** Lays out two points or more, in order of time; a unit printed above takes a line. */
export function layoutTime(data: readonly TimePoint[], hasUnit: boolean, width: Width): TimeLayout {
  const full = widths[width];
  const dated = data.map((point) => ({ ...point, date: new Date(`${point.day}T00:00:00Z`) }));
  const domain = [dated[0]?.date, dated.at(-1)?.date];
  const x = Plot.scale({ x: { type: 'utc', domain, range: [margins[width], full - margins[width]] } });
  const y = heightOf(data.map(({ value }) => value));
  const points = dated.map((point) => ({ ...point, y: y.apply(point.value) }));
  const inPx = points.map((point) => ({ ...point, x: x.apply(point.date) as number }));
  const zero: number = y.apply(0);
  const edges = { right: full, top: hasUnit ? LINE : 0, bottom: zero - 2 };
  const { labels: values, boxes } = placeValues(inPx, { steps: stepsOf(inPx), ...edges });
  const { labels: dates, leaders, bottom } = placeDates(inPx, full, HEIGHT + 6);
  const guides = inPx.map((point) => ({ x: point.date, y1: guideTop(point, boxes, zero), y2: zero }));
  return { x, points, zero, bottom, values, dates, leaders, guides };
}

function heightOf(values: readonly number[]): Plot.Scale {
  const domain = [Math.min(0, ...values), Math.max(...values) || 1];
  return Plot.scale({ y: { type: 'linear', domain, range: [HEIGHT, TOP] } });
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
