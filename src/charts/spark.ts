// A strip for cards: how far the actual is on the way to its target, with the target as an upright tick.

import type { Status } from '../analysis/status';
import { svgOf } from './svg';
import { bars, boxes, type Certainty, lines, toneOf } from './theme';

const WIDTH = 160;
const LIMIT = 150;

export interface SparkData {
  status: Status;
  /** Percent of target; null draws the empty strip. */
  ratio: number | null;
  certainty: Certainty;
}

/** Draws the strip, cut at 150 %. Without a title it is decorative: the card's text says the number. */
export function spark(
  { status, ratio, certainty }: SparkData,
  { id, title = '' }: { id: string; title?: string },
): string {
  const x = (v: number) => (Math.min(Math.max(v, 0), LIMIT) / LIMIT) * WIDTH;
  const tone = toneOf(status);
  return svgOf({ id, title, description: '', variant: 'always', className: 'spark', width: WIDTH, height: 16 }, [
    boxes([{ x1: 0, x2: WIDTH, y1: 4, y2: 12 }], 'track'),
    ...(ratio === null || ratio <= 0
      ? []
      : [bars([{ x1: 0, x2: Math.max(1, x(ratio)), y1: 4, y2: 12 }], certainty, tone, id)]),
    lines([{ x1: x(100), x2: x(100), y1: 0, y2: 16 }], 'target', { strokeWidth: 3 }),
  ]);
}
