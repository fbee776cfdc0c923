// How one indicator moved over dated points: a line from zero in true time, each point with its value and date.
import * as Plot from '@observablehq/plot';
import { diamonds, dots, labels, lines, rings, uprights } from '../marks';
import type { Width } from '../picture';
import type { Drawing } from '../svg';
import type { Certainty } from '../theme';
import { courseOf, isDated, type TimePoint } from './data';
import { layoutTime, type PlacedPoint } from './layout';

/** Draws points in order of time; null for fewer than two with a date. `unit` is printed above them. */
export function timeDrawing(data: readonly TimePoint[], unit: string | null, width: Width): Drawing | null {
  if (data.filter(isDated).length < 2) return null;
  const { x, points, zero, bottom, values, dates, leaders, rules, guides } = layoutTime(data, unit !== null, width);
  const ticks = points.map(({ date }) => ({ x: date, y1: zero, y2: zero + 4 }));
  return {
    x,
    height: bottom,
    marks: [
      labels('muted', unit ? [{ x: 0, y: 10, text: unit }] : []),
      uprights('grid', guides),
      Plot.ruleY([zero], { className: 'guide' }),
      uprights('guide', ticks),
      lines('leader', leaders, {}, 'px'),
      Plot.ruleY(
        rules.map(({ y }) => y),
        { className: 'link', strokeWidth: 1.5, strokeDasharray: '2 4' },
      ),
      course(points),
      pointMarks(points),
      labels('value halo', values, { anchor: 'middle' }),
      labels('muted halo', dates, { anchor: 'middle' }),
      ...rules.map(({ words: { anchor, ...label } }) => labels('muted halo', [label], { anchor })),
    ],
  };
}

/** The line joins what was counted, estimated and is asked for the next term; dashed where it leads to what is not counted. */
function course(points: readonly PlacedPoint[]) {
  const joined = courseOf(points);
  const steps = joined.slice(1).map((to, i) => {
    const from = joined[i] ?? to;
    return { x1: from.date, y1: from.y, x2: to.date, y2: to.y, isCounted: to.kind === 'counted' };
  });
  const [counted, other] = [true, false].map((is) => steps.filter(({ isCounted }) => isCounted === is));
  const strokeWidth = 2.5;
  return [
    lines('link', counted ?? [], { strokeWidth }),
    lines('link', other ?? [], { strokeWidth, strokeDasharray: '6 5' }),
  ];
}

function pointMarks(points: readonly PlacedPoint[]) {
  const own = (kind: TimePoint['kind']) => points.filter((point) => point.kind === kind);
  const at = (kind: TimePoint['kind']) => own(kind).map(({ date, y }) => ({ x: date, y }));
  const figures = (kind: Certainty) => at(kind).map((point) => ({ ...point, certainty: kind, status: null }));
  const ticks = at('target').map(({ x, y }) => ({ x, y1: y - 10, y2: y + 10 }));
  return [
    uprights('target', ticks, { strokeWidth: 3 }),
    dots([...figures('counted'), ...figures('estimate')]),
    rings(at('baseline')),
    rings(at('other'), 3.5),
    diamonds(at('goal')),
  ];
}
