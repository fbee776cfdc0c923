// How one indicator moved over dated points: a line from zero in true time, each point with its value and date.
import { max, scaleLinear } from 'd3';
import { placeDates } from './slope-dates';
import { placeValues } from './slope-values';
import { svgOf } from './svg';
import {
  type Box,
  type Certainty,
  type ChartOptions,
  diamonds,
  dots,
  labels,
  lines,
  rings,
  text,
  widths,
} from './theme';

export interface SlopePoint {
  /** Day that the number stands for, ISO (the end of its period). */
  day: string;
  /** Under the point: "Cuối 2021", "Ước 2024". */
  label: string;
  value: number;
  /** Beside the point: the value as shown. */
  text: string;
  /** A target stands at its date without the line; so does `other`, a second number printed for the same thing. */
  kind: 'baseline' | Certainty | 'goal' | 'target' | 'other';
}
export interface SlopeOptions extends ChartOptions {
  /** Printed once above the line where the value texts leave the unit out. */
  unit?: string | null;
}
export type SlopePlace = SlopePoint & { x: number; y: number };

const HEIGHT = 200;
const TOP = 34;

/** Draws the points in order of time. Fewer than two points give an empty string. */
export function slopeChart(data: SlopePoint[], options: SlopeOptions): string {
  if (data.length < 2) return '';
  const full = widths[options.width];
  const points = [...data].sort((a, b) => a.day.localeCompare(b.day));
  const margin = options.width === 'wide' ? 36 : 26;
  const days = points.map((p) => Date.parse(`${p.day}T00:00:00Z`));
  const x = scaleLinear([days[0] ?? 0, days.at(-1) ?? 0], [margin, full - margin]);
  const top = options.unit ? TOP + text.line : TOP;
  const y = scaleLinear([Math.min(0, ...points.map((p) => p.value)), max(points, (p) => p.value) || 1], [HEIGHT, TOP]);
  const at = points.map((p, i) => ({ ...p, x: x(days[i] ?? 0), y: y(p.value) }));
  const steps = courseOf(at);
  const values = placeValues(at, steps, { right: full, top: top - TOP, bottom: y(0) - 2 });
  const dates = placeDates(at, full, HEIGHT + 6);
  return svgOf({ ...options, variant: options.width, width: full, height: dates.bottom }, [
    ...(options.unit ? [labels([{ x: 0, y: 10, text: options.unit }], 'start', 'muted')] : []),
    lines(guides(at, values.boxes, y(0)), 'grid'),
    lines([{ x1: 0, x2: full, y1: y(0), y2: y(0) }], 'guide'),
    lines(
      at.map((p) => ({ x1: p.x, x2: p.x, y1: y(0), y2: y(0) + 4 })),
      'guide',
    ),
    ...(dates.leaders.length === 0 ? [] : [lines(dates.leaders, 'leader')]),
    ...courseLines(steps),
    ...pointMarks(at, options.id),
    labels(values.words, 'middle', 'value halo'),
    labels(dates.words, 'middle', 'muted halo'),
  ]);
}

type Step = Box & { sure: boolean };

/** The line joins what was counted, estimated and is asked for 2030. */
function courseOf(at: SlopePlace[]): Step[] {
  const course = at.filter((p) => p.kind !== 'target' && p.kind !== 'other');
  return course.slice(1).map((to, i) => {
    const from = course[i] ?? to;
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, sure: to.kind === 'counted' };
  });
}

function courseLines(steps: Step[]) {
  const sure = steps.filter((s) => s.sure);
  const unsure = steps.filter((s) => !s.sure);
  return [
    ...(sure.length === 0 ? [] : [lines(sure, 'link', { strokeWidth: 2.5 })]),
    ...(unsure.length === 0 ? [] : [lines(unsure, 'link', { strokeWidth: 2.5, strokeDasharray: '6 5' })]),
  ];
}

function pointMarks(at: SlopePlace[], id: string) {
  const kind = (k: SlopePoint['kind']) => at.filter((p) => p.kind === k);
  const ticks = kind('target').map((p) => ({ x1: p.x, x2: p.x, y1: p.y - 10, y2: p.y + 10 }));
  return [
    ...(ticks.length === 0 ? [] : [lines(ticks, 'target', { strokeWidth: 3 })]),
    dots(kind('counted'), 'counted', 'neutral', id),
    dots(kind('estimate'), 'estimate', 'neutral', id),
    rings(kind('baseline')),
    rings(kind('other'), text.size / 4),
    diamonds(kind('goal')),
  ];
}

/** From each point down to its date; what would run through a value ends below it. */
function guides(at: SlopePlace[], boxes: Box[], zero: number): Box[] {
  return at.map((p) => {
    const hit = boxes.filter((b) => b.x1 <= p.x && p.x <= b.x2 && b.y2 > p.y);
    return { x1: p.x, x2: p.x, y1: Math.min(zero, Math.max(p.y, ...hit.map((b) => b.y2))), y2: zero };
  });
}
