// From the reported level to the goals: a row for each goal, from one zero line, each on that row's own scale.
import * as Plot from '@observablehq/plot';
import type { Language } from '../../languages';
import { legendMarks } from '../legend';
import { arrows, diamonds, dots, labels, lines, pick, uprights } from '../marks';
import type { Width } from '../picture';
import type { Drawing } from '../svg';
import { type GoalRow, goalLegend } from './data';
import { layoutGoals, type PlacedGoal } from './layout';

/** Draws the rows with a way to see, then writes the others, each in the order given; null where there is none. */
export function goalDrawing(rows: readonly GoalRow[], lang: Language, width: Width): Drawing | null {
  if (rows.length === 0) return null;
  const { legend, rows: placed, range, bands, bottom } = layoutGoals(rows, goalLegend(rows, lang), width);
  const drawn = placed.filter(({ isDrawn }) => isDrawn);
  const tracks = drawn.map(({ y }) => ({ x1: 0, x2: 1, y1: y, y2: y }));
  const zero = bands.map((band) => ({ x: 0, ...band }));
  return {
    x: Plot.scale({ x: { type: 'linear', domain: [0, 1], range } }),
    height: bottom,
    links: true,
    marks: [
      legendMarks(legend),
      lines('grid', tracks),
      uprights('guide', zero),
      goalMarks(drawn),
      labels('', pick(placed, 'head')),
      labels('value', pick(placed, 'values').flat()),
      labels('muted', pick(placed, 'note')),
    ],
  };
}

function goalMarks(drawn: readonly PlacedGoal[]) {
  const shafts = drawn.map(({ y, share: { now, goal } }) => ({ x1: now ?? 0, x2: goal, y1: y, y2: y }));
  const points = drawn.map(({ y, row, share: { now } }) => ({
    ...{ x: now ?? 0, y, status: null },
    certainty: row.now?.certainty ?? ('counted' as const),
  }));
  return [arrows(shafts), dots(points), diamonds(drawn.map(({ share, y }) => ({ x: share.goal, y })))];
}
