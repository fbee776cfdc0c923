// From the reported level to 2030: a row for each indicator, from one zero line, each on that indicator's own scale.
import type { GoalState } from '../analysis/pace';
import { goalKey } from './goal-key';
import { layoutGoals, type PlacedGoal } from './goal-rows';
import { svgOf } from './svg';
import { arrows, type Certainty, type ChartOptions, diamonds, dots, labels, lines, widths } from './theme';

export interface GoalRow {
  label: string;
  href?: string | undefined;
  /** The latest figure; null when none is stated. `certainty` tells an estimate, `year` is that of the figure. */
  now: { value: number; text: string; certainty: Certainty; year: string } | null;
  goal: { value: number; text: string };
  state: GoalState;
  /** The change asked for each year as shown, signed ("+4,3 triệu đồng"); null to leave it out. */
  pace?: string | null;
}

/** Marks nearer than this stand in one place: the diamond on a dot that is large enough to show around it. */
const SAME = 9;
/** From here on there is room for an arrow between dot and diamond. */
const APART = 24;

/** Draws the rows in the order given. An empty list gives an empty string. */
export function goalChart(rows: GoalRow[], options: ChartOptions): string {
  if (rows.length === 0) return '';
  const { width } = options;
  const key = goalKey(rows, options);
  const layout = layoutGoals(rows, options, key.columns, key.height);
  const { placed } = layout;
  const heads = placed.map((row) => ({ ...row.head, href: row.row.href }));
  return svgOf(
    { ...options, variant: width, width: widths[width], height: layout.bottom, links: heads.some((head) => head.href) },
    [
      ...key.marks,
      lines(
        placed.map((row) => ({ x1: layout.left, x2: layout.right, y1: row.y, y2: row.y })),
        'grid',
      ),
      lines(
        layout.bands.map((band) => ({ x1: layout.left, x2: layout.left, ...band })),
        'guide',
      ),
      ...goalMarks(placed, options.id),
      labels(heads.filter((head) => head.href)),
      labels(heads.filter((head) => !head.href)),
      labels(
        placed.flatMap((row) => row.values),
        'start',
        'value',
      ),
      labels(
        placed.flatMap((row) => row.note),
        'start',
        'muted',
      ),
    ],
  );
}

function goalMarks(placed: PlacedGoal[], id: string) {
  const known = placed.flatMap(({ y, row, x }) =>
    row.now && x.now !== null ? [{ y, x: x.now, goal: x.goal, certainty: row.now.certainty }] : [],
  );
  const shafts = known
    .filter(({ x, goal }) => Math.abs(goal - x) >= APART)
    .map(({ x, goal, y }) => {
      const way = Math.sign(goal - x);
      return { x1: x + 6 * way, x2: goal - 8 * way, y1: y, y2: y };
    });
  const present = [6, SAME].flatMap((r) =>
    (['counted', 'estimate'] as const).flatMap((certainty) => {
      const own = known.filter((k) => k.certainty === certainty && Math.abs(k.goal - k.x) < SAME === (r === SAME));
      return own.length === 0 ? [] : [dots(own, certainty, 'neutral', id, r)];
    }),
  );
  return [
    ...(shafts.length === 0 ? [] : [arrows(shafts)]),
    ...present,
    diamonds(placed.map(({ x, y }) => ({ x: x.goal, y }))),
  ];
}
