// How one indicator moved over dated points: a line from zero, each point with its value and date.
import { max, scaleLinear } from 'd3';
import { svgOf } from './svg';
import { textWidth, wrapText } from './text';
import { type Certainty, type ChartOptions, diamonds, dots, labels, lines, rings, text, widths } from './theme';

export interface SlopePoint {
  /** Day that the number stands for, ISO (the end of its period). */
  day: string;
  /** Under the point: "Cuối 2021", "Ước 2024". */
  label: string;
  value: number;
  /** Over the point: the value as shown. */
  text: string;
  kind: 'baseline' | Certainty | 'goal';
}

const HEIGHT = 200;

/** Draws the points in order of time. Fewer than two points give an empty string. */
export function slopeChart(data: SlopePoint[], options: ChartOptions): string {
  if (data.length < 2) return '';
  const full = widths[options.width];
  const points = [...data].sort((a, b) => a.day.localeCompare(b.day));
  const slot = Math.min(130, (full - 8) / points.length);
  const xs = positions(points, slot, full);
  const most = max(points, (p) => p.value) || 1;
  const y = scaleLinear([Math.min(0, ...points.map((p) => p.value)), most], [HEIGHT, 34]);
  const at = points.map((p, i) => ({ ...p, x: xs[i] ?? 0, y: y(p.value) }));
  const broken = at.map((p) => wrapText(p.label, slot - 4, text));
  const mostLines = max(broken, (b) => b.length) ?? 1;
  const kind = (k: SlopePoint['kind']) => at.filter((p) => p.kind === k);
  const steps = at
    .slice(1)
    .map((to, i) => ({ x1: at[i]?.x ?? 0, y1: at[i]?.y ?? 0, x2: to.x, y2: to.y, sure: to.kind === 'counted' }));
  const height = HEIGHT + 8 + mostLines * text.line + 4;
  return svgOf({ ...options, variant: options.width, width: full, height }, [
    lines([{ x1: 0, x2: full, y1: y(0), y2: y(0) }], 'guide'),
    lines(
      at.map((p) => ({ x1: p.x, x2: p.x, y1: p.y, y2: y(0) })),
      'grid',
    ),
    lines(
      steps.filter((s) => s.sure),
      'link',
      { strokeWidth: 2.5 },
    ),
    lines(
      steps.filter((s) => !s.sure),
      'link',
      { strokeWidth: 2.5, strokeDasharray: '6 5' },
    ),
    dots(kind('counted'), 'counted', 'neutral', options.id),
    dots(kind('estimate'), 'estimate', 'neutral', options.id),
    rings(kind('baseline')),
    diamonds(kind('goal')),
    labels(
      at.map((p, i) => ({
        x: clampText(p.x, p.text, full),
        y: valueY(p.y, at[i - 1]?.y, i === at.length - 1, y(0)),
        text: p.text,
      })),
      'middle',
      'value halo',
    ),
    labels(
      at.map((p, i) => ({
        x: p.x,
        y: HEIGHT + 8 + ((broken[i]?.length ?? 1) * text.line) / 2,
        text: (broken[i] ?? []).join('\n'),
      })),
      'middle',
      'muted',
    ),
  ]);
}

/** Over the point; under the last one when the line comes down to it and there is room above the axis. */
function valueY(y: number, before: number | undefined, last: boolean, zero: number): number {
  return last && before !== undefined && before < y - 8 && zero - y > 36 ? y + 21 : y - 21;
}

/** Proportional to time; evenly spaced when dates lie too close for their labels. */
function positions(points: SlopePoint[], slot: number, full: number): number[] {
  const days = points.map((p) => Date.parse(`${p.day}T00:00:00Z`));
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const x = scaleLinear([first, last], [slot / 2 + 2, full - slot / 2 - 2]);
  const timely = days.map((day) => x(day));
  const close = last === first || timely.some((px, i) => i > 0 && px - (timely[i - 1] ?? 0) < slot);
  return close ? points.map((_, i) => slot / 2 + 2 + (i * (full - slot - 4)) / (points.length - 1)) : timely;
}

function clampText(x: number, label: string, full: number): number {
  const half = textWidth(label, { size: text.size, bold: true }) / 2;
  return Math.min(Math.max(x, half), full - half);
}
