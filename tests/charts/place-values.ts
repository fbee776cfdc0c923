// Values of points at their places, as a time line asks for them: each must have one.

import { textWidth } from '../../src/charts/text';
import { type PxBox, placeClear } from '../../src/charts/timeline/boxes';
import { valuePlaces } from '../../src/charts/timeline/values';

interface Point {
  x: number;
  y: number;
  text: string;
}
type Around = Record<'right' | 'top' | 'bottom', number> & { steps: readonly PxBox[] };

/** Places one line of text for each point, in their order. */
export function placeValues(points: readonly Point[], { steps, ...sides }: Around) {
  const texts = points.map((point) => ({
    ...{ mark: point, isNeeded: true },
    places: valuePlaces(point, textWidth(point.text, 'bold'), 1, sides.right),
  }));
  const guides = points.map(({ x, y }) => ({ x1: x, x2: x, y1: y, y2: sides.bottom }));
  const boxes = placeClear(texts, { marks: points, lines: steps, guides, ...sides }).filter((box) => box !== null);
  const labels = boxes.map(({ x1, x2, y1, y2 }, i) => ({
    ...{ x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
    text: points[i]?.text,
  }));
  return { labels, boxes };
}
