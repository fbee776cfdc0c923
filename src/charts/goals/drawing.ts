// From the reported level to the goals: a row for each goal, from one zero line, each on that row's own scale.
import * as Plot from '@observablehq/plot';
import type { Language } from '../../languages';
import { legendMarks } from '../legend';
import { arrows, diamonds, dots, labels, lines, pick, uprights } from '../marks';
import type { Width } from '../picture';
import type { Drawing } from '../svg';
import { type GoalRow, goalLegend } from './data';
import { layoutGoals, type PlacedGoal } from './layout';

/** Marks nearer than this stand in one place: the diamond on a dot that is large enough to show around it. Px. */
const SAME = 9;
/** From here on there is room for an arrow between dot and diamond, px. */
const APART = 24;

/** Draws the rows in the order given; null where there is none. */
export function goalDrawing(rows: readonly GoalRow[], lang: Language, width: Width): Drawing | null {
  if (rows.length === 0) return null;
  const { legend, rows: placed, range, bands, bottom } = layoutGoals(rows, goalLegend(rows, lang), width);
  const tracks = placed.map(({ y }) => ({ x1: 0, x2: 1, y1: y, y2: y }));
  const zero = bands.map((band) => ({ x: 0, ...band }));
  return {
    x: Plot.scale({ x: { type: 'linear', domain: [0, 1], range } }),
    height: bottom,
    links: true,
    marks: [
      legendMarks(legend),
      lines('grid', tracks),
      uprights('guide', zero),
      goalMarks(placed, range[1] - range[0]),
      labels('', pick(placed, 'head')),
      labels('value', pick(placed, 'values').flat()),
      labels('muted', pick(placed, 'note')),
    ],
  };
}

function goalMarks(placed: readonly PlacedGoal[], length: number) {
  const known = placed.flatMap(({ y, row, share: { now, goal } }) =>
    row.now && now !== null
      ? [{ y, x: now, goal, way: Math.abs(goal - now) * length, certainty: row.now.certainty, status: null }]
      : [],
  );
  const shafts = known.filter(({ way }) => way >= APART).map(({ x, goal, y }) => ({ x1: x, x2: goal, y1: y, y2: y }));
  return [
    arrows(shafts),
    dots(known.map(({ way, ...dot }) => (way < SAME ? { ...dot, r: SAME } : dot))),
    diamonds(placed.map(({ share, y }) => ({ x: share.goal, y }))),
  ];
}
