// Where the marks of a time line stand and what joins them: points, the line, links to final counts, steps; px.
import type * as Plot from '@observablehq/plot';
import { NBSP } from '../../i18n/numbers';
import type { Width } from '../picture';
import { widths } from '../theme';
import type { PxBox } from './boxes';
import { isDated, isOutdated, type TimeData, type TimePoint } from './data';
import { dateOf, type Frame, heightScale, timeScale } from './scales';

export interface PxPoint extends TimePoint {
  x: number;
  y: number;
}
/** A line of the course; `leadsTo` is what stands at its end. */
export interface Join extends PxBox {
  leadsTo: TimePoint['kind'];
}
export interface PxLevel extends PxBox {
  text: string;
}
/** A target's levels as straight lines, with the upright ones where it moved. */
export interface PxStep {
  label: string;
  isDerived: boolean;
  levels: PxLevel[];
  /** The far end of a range. */
  edges: PxBox[];
  risers: PxBox[];
}
export interface PlacedMarks {
  x: Plot.Scale;
  y: Plot.Scale;
  points: PxPoint[];
  joins: Join[];
  links: PxBox[];
  steps: PxStep[];
}

/** A level is at least so wide, however short the time. */
const LEAST = 14;
/** Marks cover each other when they are nearer, px. */
const COVER = 14;

/** Places what has a day. */
export function placeMarks(data: TimeData, frame: Frame, width: Width): PlacedMarks {
  const x = timeScale(data, width);
  const y = heightScale(data, frame);
  const points = data.points
    .filter(isDated)
    .map((point): PxPoint => ({ ...point, x: x.apply(dateOf(point.day)), y: y.apply(point.value) }));
  const clear = points.map((point) => besideLater(point, points));
  const links = clear.flatMap((point, i) =>
    point.final === undefined
      ? []
      : [{ x1: point.x, x2: points[i]?.x ?? point.x, y1: point.y, y2: y.apply(point.final) as number }],
  );
  const steps = data.steps.map((step) => placeStep(step, x, y, widths[width]));
  return { x, y, points: clear, joins: joinsOf(points), links, steps: steps.filter(({ levels }) => levels.length > 0) };
}

/** A number that a later one of the same day would cover stands left of it, or right where the drawing ends. */
function besideLater(point: PxPoint, points: readonly PxPoint[]): PxPoint {
  const isCovered = points.some(
    ({ day, measure, y }) => day === point.day && measure !== null && Math.abs(y - point.y) < COVER,
  );
  if (!isOutdated(point) || !isCovered) return point;
  return { ...point, x: point.x < 2 * COVER ? point.x + COVER : point.x - COVER };
}

/** Straight lines between the neighbours of each measure. */
function joinsOf(points: readonly PxPoint[]): Join[] {
  const lines = Map.groupBy(
    points.filter(({ measure }) => measure !== null),
    ({ measure }) => measure,
  );
  return [...lines.values()].flatMap((own) =>
    own.slice(1).map((to, i) => {
      const from = own[i] ?? to;
      return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, leadsTo: to.kind };
    }),
  );
}

const unbroken = (text: string): string => text.replaceAll(' ', NBSP);

function placeStep({ levels, ...step }: TimeData['steps'][number], x: Plot.Scale, y: Plot.Scale, full: number): PxStep {
  const [start] = x.domain as [Date];
  const shown = levels.filter(({ until }) => dateOf(until) >= start);
  const placed = shown.map(({ from, until, value, text }): PxLevel => {
    const x2: number = Math.min(full, x.apply(dateOf(until)));
    const x1 = dateOf(from) <= start ? 0 : x.apply(dateOf(from));
    return { x1: Math.min(x1, x2 - LEAST), x2, y1: y.apply(value), y2: y.apply(value), text };
  });
  const edges = placed.flatMap(({ text: _, ...level }, i) => {
    const to = shown[i]?.valueTo ?? null;
    return to === null ? [] : [{ ...level, y1: y.apply(to) as number, y2: y.apply(to) as number }];
  });
  const risers = placed.slice(1).flatMap((level, i) => {
    const before = placed[i];
    const isNext = before && shown[i]?.until === shown[i + 1]?.from;
    return isNext ? [{ x1: level.x1, x2: level.x1, y1: before.y1, y2: level.y1 }] : [];
  });
  const [last] = shown.slice(-1);
  const label = [`${step.label}: ${unbroken(last?.text ?? '')}`, unbroken(step.verdict)].filter(Boolean).join(' ');
  return { label, isDerived: step.isDerived, levels: placed, edges, risers };
}
