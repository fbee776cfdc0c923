// Parts of a whole, or of a plan, as horizontal bars with value and share beside each.

import { bars, boxes, labels, texts, uprights } from '../marks';
import type { Width } from '../picture';
import type { Drawing } from '../svg';
import type { PartRow } from './data';
import { GAP, layoutParts } from './layout';

/** Draws the parts in the order given, from zero; null where there is none. */
export function partDrawing(parts: readonly PartRow[], width: Width): Drawing | null {
  if (parts.length === 0) return null;
  const { x, rows, bottom } = layoutParts(parts, width);
  const boxed = rows
    .filter(({ part }) => part.value > 0)
    .map(({ part: { value, certainty }, y }) => ({ x1: 0, x2: value, y1: y - 8, y2: y + 8, certainty, status: null }));
  const upright = (value: number, y: number) => ({ x: value, y1: y - 11, y2: y + 11 });
  return {
    x,
    height: bottom,
    marks: [
      bars(boxed.flatMap(({ certainty, ...bar }) => (certainty === 'goal' ? [] : { ...bar, certainty }))),
      boxes(
        'hollow',
        boxed.filter(({ certainty }) => certainty === 'goal'),
      ),
      uprights(
        'guide',
        rows.map(({ y }) => upright(0, y)),
      ),
      uprights(
        'target',
        rows.flatMap(({ part: { planned }, y }) => (planned ? upright(planned.value, y) : [])),
        { strokeWidth: 3 },
      ),
      labels(
        '',
        rows.map(({ label }) => label),
      ),
      texts(
        'value',
        rows.map(({ value }) => value),
        { dx: GAP },
      ),
      labels(
        'muted',
        rows.flatMap(({ planned }) => planned ?? []),
      ),
    ],
  };
}
