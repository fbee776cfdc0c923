// The bar of an indicator's card: result against target on the one scale of all cards, so that they compare.
import * as Plot from '@observablehq/plot';
import type { Assessment } from '../analysis/assessment';
import { bars, boxes, uprights } from './marks';
import { svgOf } from './svg';
import { certaintyOf } from './theme';

const WIDTH = 160;
const HEIGHT = 16;
/** End of the scale, percent of target. */
const LIMIT = 150;
/** Where a bar that goes on beyond the scale is broken, percent of target. */
const BREAKS = [135, 140];

/** The drawing as an SVG string, hidden from readers: the words below say the same. `id` is unique on the page; empty without a ratio. */
export function stripDrawing({ status, judgement, current }: Assessment, id: string): string {
  const ratio = judgement?.ratio ?? null;
  if (ratio === null) return '';
  const box = { x1: 0, y1: 4, y2: 12 };
  const bar = { ...box, x2: Math.max(ratio, LIMIT / WIDTH), status, certainty: certaintyOf(current) };
  const sheet = { id, name: '', className: 'pl spark', width: WIDTH, height: HEIGHT };
  return svgOf(sheet, {
    height: HEIGHT,
    x: Plot.scale({ x: { type: 'linear', domain: [0, LIMIT], range: [0, WIDTH], clamp: true } }),
    marks: [
      boxes('track', [{ ...box, x2: LIMIT }]),
      bars([bar]),
      uprights('gap', ratio > LIMIT ? BREAKS.map((x) => ({ x, y1: 2, y2: 14 })) : [], { strokeWidth: 2 }),
      uprights('target', [{ x: 100, y1: 0, y2: HEIGHT }], { strokeWidth: 3 }),
    ],
  });
}
