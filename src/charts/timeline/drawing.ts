// How one indicator moved over dated points: a line from zero in true time, targets as steps, each point with its value and date.
import * as Plot from '@observablehq/plot';
import { diamonds, dots, labels, lines, rings, uprights } from '../marks';
import type { Width } from '../picture';
import type { Drawing } from '../svg';
import { type Certainty, lookOf } from '../theme';
import { isDated, isOutdated, type TimeData, type TimePoint } from './data';
import { layoutTime, type TimeLayout } from './layout';
import type { Join, PxPoint, PxStep } from './marks';
import { startsAboveZero } from './scales';
import { SAMPLE } from './texts';

const ESTIMATED = { strokeWidth: 2.5, strokeDasharray: '6 5' };
const TO_GOAL = { strokeWidth: 1, strokeDasharray: '1 5' };
const LINK = { strokeWidth: 1.5, strokeDasharray: '2 3' };
const RULE = { strokeWidth: 1.5, strokeDasharray: '2 4' };
const STEP = { strokeWidth: 2 };
const DERIVED_STEP = { ...STEP, strokeDasharray: '5 4' };

/** Draws points in order of time; null for fewer than two days. `heading` is printed above them. */
export function timeDrawing(data: TimeData, heading: string | null, width: Width): Drawing | null {
  if (new Set(data.points.filter(isDated).map(({ day }) => day)).size < 2) return null;
  const layout = layoutTime(data, heading !== null, width);
  const { x, points, zero, bottom, dates, leaders, rules, guides, words } = layout;
  const ticks = points.filter((point) => !isOutdated(point)).map((point) => ({ x: point.x, y1: zero, y2: zero + 4 }));
  return {
    x,
    height: bottom,
    marks: [
      labels('muted', heading ? [{ x: 0, y: 10, text: heading }] : []),
      lines('grid', guides, {}, 'px'),
      Plot.ruleY([zero], { className: startsAboveZero(data) ? 'grid' : 'guide' }),
      uprights('guide', ticks, {}, 'px'),
      lines('leader', leaders, {}, 'px'),
      lines('link', rules, RULE, 'px'),
      layout.steps.map(stepMarks),
      course(layout.joins),
      lines('link', layout.links, LINK, 'px'),
      pointMarks(points),
      valueMarks(layout.values),
      labels('muted halo', words),
      labels('muted halo', dates, { anchor: 'middle' }),
      listMarks(layout.list),
    ],
  };
}

/** Solid where it leads to a count, dashed to an estimate; to a goal, which is no result, thin dots. */
function course(joins: readonly Join[]) {
  const to = (...kinds: TimePoint['kind'][]) => joins.filter(({ leadsTo }) => kinds.includes(leadsTo));
  return [
    lines('link', to('goal'), TO_GOAL, 'px'),
    lines('link', to('baseline', 'counted'), { strokeWidth: 2.5 }, 'px'),
    lines('link', to('estimate'), ESTIMATED, 'px'),
  ];
}

/** The levels of a target, dashed where it is derived, with an upright tick on the day when it is due. */
function stepMarks({ levels, edges, risers, isDerived }: PxStep) {
  const due = levels.slice(-1).map(({ x2, y1 }) => ({ x: x2, y1: y1 - 6, y2: y1 + 6 }));
  return [
    lines('target step', [...levels, ...edges, ...risers], isDerived ? DERIVED_STEP : STEP, 'px'),
    uprights('target', due, {}, 'px'),
  ];
}

/** Outdated estimates first, so that the final count lies above them. */
function pointMarks(points: readonly PxPoint[]) {
  const own = (kind: TimePoint['kind']) => points.filter((point) => point.kind === kind);
  const painted = (kind: Certainty) => own(kind).map((point) => ({ ...point, ...paint(point, kind) }));
  const estimates = painted('estimate');
  return [
    rings([...own('revised'), ...own('other')], 3.5, 'px'),
    dots(estimates.filter(isOutdated), 'px'),
    dots([...painted('counted'), ...estimates.filter((point) => !isOutdated(point))], 'px'),
    rings(own('baseline'), 5, 'px'),
    diamonds(own('goal'), 'px'),
  ];
}

const paint = ({ judged }: TimePoint, certainty: Certainty) => ({ certainty, status: judged?.status ?? null });

function valueMarks(values: TimeLayout['values']) {
  const own = (role: TimeLayout['values'][number]['role']) => values.filter((value) => value.role === role);
  const verdicts = own('verdict').map((label) =>
    labels('glyph halo', [label], { anchor: 'middle', tone: lookOf(label.point.judged?.status ?? null).tone }),
  );
  const centred = { anchor: 'middle' } as const;
  return [labels('value halo', own('value'), centred), labels('muted halo', own('note'), centred), ...verdicts];
}

/** Words that found no place at their line, each after a piece of it. */
function listMarks(list: TimeLayout['list']) {
  const piece = (y: number) => ({ x1: 0, x2: SAMPLE - 8, y1: y, y2: y });
  return list.map(({ y, block, words: { line } }) => [
    line === 'rule'
      ? lines('link', [piece(y)], RULE, 'px')
      : lines('target step', [piece(y)], line === 'derived step' ? DERIVED_STEP : STEP, 'px'),
    labels('muted', [{ x: SAMPLE, y, text: block.text }]),
  ]);
}
