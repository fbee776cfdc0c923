// From today to the goals for 2030: a row for each indicator, on that indicator's own scale from zero.
import type { GoalPace } from '../analysis/types';
import { svgOf } from './svg';
import { textWidth, wrapText } from './text';
import { type Certainty, type ChartOptions, diamonds, dots, labels, lines, text, type Word, widths } from './theme';
import { words } from './words';

export interface GoalRow {
  label: string;
  href?: string | undefined;
  /** Today's figure; null when none is stated. `certainty` tells an estimate. */
  now: { value: number; text: string; certainty: Certainty } | null;
  goal: { value: number; text: string };
  state: GoalPace['state'];
}

interface Placed extends GoalRow {
  y: number;
  head: Word;
  note: Word | null;
  x: { now: number | null; goal: number };
  /** The row's own scale, from zero to the larger number. */
  track: [number, number];
}

/** Draws the rows in the order given. An empty list gives an empty string. */
export function goalChart(rows: GoalRow[], options: ChartOptions): string {
  if (rows.length === 0) return '';
  const { id, lang, width } = options;
  const { placed, bottom } = layoutGoals(rows, options);
  const moved = placed.flatMap((row) =>
    row.x.now === null || Math.abs(row.x.goal - row.x.now) < 16
      ? []
      : [{ ...row, now: row.x.now, way: Math.sign(row.x.goal - row.x.now) }],
  );
  const shafts = moved.map((row) => ({
    x1: row.now + 6 * row.way,
    x2: row.x.goal - 8 * row.way,
    y1: row.y,
    y2: row.y,
  }));
  const present = (certainty: Certainty) =>
    placed.flatMap((row) =>
      row.now?.certainty === certainty && row.x.now !== null ? [{ x: row.x.now, y: row.y }] : [],
    );
  const sides = placed.flatMap(sideWords);
  const heads = placed.map((row) => ({ ...row.head, href: row.href }));
  const notes = placed.flatMap((row) => (row.note ? [row.note] : []));
  const key = `● ${words[lang].now}   ◇ ${words[lang].goal}`;
  return svgOf(
    { ...options, variant: width, width: widths[width], height: bottom, links: rows.some((row) => row.href) },
    [
      labels([{ x: 0, y: 10, text: key }], 'start', 'muted'),
      lines(
        placed.map((row) => ({ x1: row.track[0], x2: row.track[1], y1: row.y, y2: row.y })),
        'grid',
      ),
      lines(
        placed.map((row) => ({ x1: row.track[0], x2: row.track[0], y1: row.y - 4, y2: row.y + 4 })),
        'guide',
      ),
      lines(shafts, 'link', { strokeWidth: 2 }),
      ...(['counted', 'estimate'] as const).flatMap((c) =>
        present(c).length === 0 ? [] : [dots(present(c), c, 'neutral', id)],
      ),
      diamonds(placed.map((row) => ({ x: row.x.goal, y: row.y }))),
      labels(heads.filter((head) => head.href)),
      labels(heads.filter((head) => !head.href)),
      labels(notes, 'start', 'muted'),
      ...(['start', 'end'] as const).map((anchor) =>
        labels(
          sides.filter((s) => s.anchor === anchor),
          anchor,
          'value halo',
        ),
      ),
    ],
  );
}

/** The two values stand outside the pair, so they never meet: the smaller at the left, the larger at the right. */
function sideWords({ now, goal, x, y }: Placed): (Word & { anchor: 'start' | 'end' })[] {
  if (!now || x.now === null) return [{ x: x.goal + 12, y, text: goal.text, anchor: 'start' }];
  const goalRight = x.goal >= x.now;
  return [
    { x: goalRight ? x.now - 11 : x.now + 11, y, text: now.text, anchor: goalRight ? 'end' : 'start' },
    { x: goalRight ? x.goal + 12 : x.goal - 12, y, text: goal.text, anchor: goalRight ? 'start' : 'end' },
  ];
}

function noteOf({ state }: GoalRow, lang: ChartOptions['lang']): string | null {
  const { belowToday, reached, noCurrent } = words[lang];
  return {
    'below-today': belowToday,
    'already-reached': reached,
    'no-current': noCurrent,
    'ahead-to-go': null,
    'no-direction': null,
  }[state];
}

function layoutGoals(rows: GoalRow[], { width, lang }: ChartOptions): { placed: Placed[]; bottom: number } {
  const full = widths[width];
  const wide = width === 'wide';
  const labelWidth = wide ? 250 : full - 4;
  const widest = (values: string[]) =>
    Math.max(0, ...values.map((v) => textWidth(v, { size: text.size, bold: true }))) + 22;
  let y = 28;
  const placed = rows.map((row): Placed => {
    const head = wrapText(row.label, labelWidth, text);
    const note = noteOf(row, lang);
    const headHeight = head.length * text.line;
    const noteHeight = note ? text.line : 0;
    const [small, large] = row.now && row.now.value > row.goal.value ? [row.goal, row.now] : [row.now, row.goal];
    const start = (wide ? labelWidth + 10 : 0) + (small ? widest([small.text]) : 10);
    const end = full - widest([large?.text ?? '']);
    const most = Math.max(Math.abs(row.now?.value ?? 0), Math.abs(row.goal.value)) || 1;
    const x = (v: number) => start + (Math.max(0, v) / most) * Math.max(16, end - start);
    const apart = row.now ? separate(x(row.now.value), x(row.goal.value)) : { now: null, goal: x(row.goal.value) };
    const height = wide ? headHeight + noteHeight + 12 : headHeight + noteHeight + 32;
    const top = y + (wide ? 6 : 4);
    const middle = wide ? y + height / 2 : top + headHeight + noteHeight + 12;
    y += height;
    return {
      ...row,
      y: middle,
      x: apart,
      track: [x(0), x(most)],
      head: { x: 0, y: top + headHeight / 2, text: head.join('\n') },
      note: note ? { x: 0, y: top + headHeight + text.line / 2, text: note } : null,
    };
  });
  return { placed, bottom: y + 2 };
}

/** Marks closer than their own size are moved apart a little, so that both can be seen. */
function separate(now: number, goal: number): { now: number; goal: number } {
  if (Math.abs(goal - now) >= 13) return { now, goal };
  const way = goal >= now ? 1 : -1;
  const middle = (now + goal) / 2;
  return { now: middle - 6.5 * way, goal: middle + 6.5 * way };
}
