// A strip for cards: how far the actual is on the way to its target, with the target as an upright tick.
import * as Plot from '@observablehq/plot';
import type { Assessment } from '../analysis/assessment';
import type { Language } from '../languages';
import { commitmentName } from '../texts/target';
import { bars, boxes, uprights } from './marks';
import type { Picture } from './picture';
import { ratioText } from './ratio/data';
import { svgOf } from './svg';
import { certaintyOf } from './theme';

const WIDTH = 160;
const HEIGHT = 16;
/** End of the scale, percent of target. */
const LIMIT = 150;

/** The strip as a picture; decorative: the card's text says name and number. */
export const sparkPicture = (assessment: Assessment, lang: Language): Picture => ({
  title: commitmentName(assessment, lang),
  subtitle: null,
  description: ratioText(assessment, lang),
  table: null,
  single: true,
  draw: ({ id }) => spark(assessment, id),
});

/** The strip as an SVG string, cut at 150 %. `id` is unique on the page. */
function spark(assessment: Assessment, id: string): string {
  const { status, judgement, current } = assessment;
  const ratio = judgement?.ratio ?? null;
  const box = { x1: 0, y1: 4, y2: 12 };
  const bar = { ...box, x2: Math.max(ratio ?? 0, LIMIT / WIDTH), status, certainty: certaintyOf(current) };
  const sheet = { id, name: '', className: 'pl spark', width: WIDTH, height: HEIGHT };
  return svgOf(sheet, {
    height: HEIGHT,
    x: Plot.scale({ x: { type: 'linear', domain: [0, LIMIT], range: [0, WIDTH], clamp: true } }),
    marks: [
      boxes('track', [{ ...box, x2: LIMIT }]),
      bars(ratio === null ? [] : [bar]),
      uprights('target', [{ x: 100, y1: 0, y2: HEIGHT }], { strokeWidth: 3 }),
    ],
  });
}
