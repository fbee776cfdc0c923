// Where the values of a time line stand: beside their points, clear of each other, of marks and of lines.
import type { Label } from '../marks';
import { textWidth } from '../text';

/** A point on the line with its value as shown, px. */
export interface ValuedPoint {
  x: number;
  y: number;
  text: string;
}
/** A rectangle, or a straight line from corner to corner, px. */
export type PxBox = Record<'x1' | 'x2' | 'y1' | 'y2', number>;
/** What values keep clear of: the steps of the line, the sides of the drawing, and the other points with their guides. */
interface Around {
  steps: readonly PxBox[];
  right: number;
  top: number;
  bottom: number;
}

const HALF_LINE = 9;

/** A word for each point, in their order, and the boxes that the labels fill. */
export function placeValues(points: readonly ValuedPoint[], around: Around): { labels: Label[]; boxes: PxBox[] } {
  const boxes: PxBox[] = [];
  for (const [i, point] of points.entries()) {
    const [best] = candidates(point, textWidth(point.text, 'bold'), around.right)
      .map((box, order) => ({ box, cost: order + costOf(box, i, points, boxes, around) }))
      .sort((a, b) => a.cost - b.cost);
    if (best) boxes.push(best.box);
  }
  const labels = boxes.map(({ x1, x2, y1, y2 }, i) => ({
    x: (x1 + x2) / 2,
    y: (y1 + y2) / 2,
    text: points[i]?.text ?? '',
  }));
  return { labels, boxes };
}

/** How badly a box for the value of point `i` stands; a value beside another point's mark would be read as that point's. */
function costOf(
  box: PxBox,
  i: number,
  points: readonly ValuedPoint[],
  taken: readonly PxBox[],
  { steps, top, bottom }: Around,
): number {
  const near = ({ x, y }: ValuedPoint, dx: number, dy: number) => ({ x1: x - dx, x2: x + dx, y1: y - dy, y2: y + dy });
  const isOnMark = (point: ValuedPoint, j: number) => overlap(box, j === i ? near(point, 8, 9) : near(point, 16, 12));
  const isOnGuide = ({ x, y }: ValuedPoint, j: number) => j !== i && crosses({ x1: x, x2: x, y1: y, y2: bottom }, box);
  return (
    1000 * Number(box.y1 < top || box.y2 > bottom) +
    100 * taken.filter((other) => overlap(box, other)).length +
    40 * points.filter(isOnMark).length +
    12 * steps.filter((step) => crosses(step, box)).length +
    6 * points.filter(isOnGuide).length
  );
}

/** Above, below, beside, then at the corners and farther above; never beyond the sides of the drawing. */
function candidates({ x, y }: ValuedPoint, width: number, right: number): PxBox[] {
  const side = width / 2 + 12;
  const corner = width / 2 + 4;
  const offsets: [number, number][] = [
    [0, -21],
    [0, 21],
    [side, 0],
    [-side, 0],
    [corner, -18],
    [-corner, -18],
    [corner, 18],
    [-corner, 18],
    [0, -40],
    [0, 40],
    [side, -36],
    [-side, -36],
  ];
  return offsets.map(([dx, dy]) => {
    const centre = Math.min(Math.max(x + dx, width / 2), right - width / 2);
    return { x1: centre - width / 2, x2: centre + width / 2, y1: y + dy - HALF_LINE, y2: y + dy + HALF_LINE };
  });
}

export const overlap = (a: PxBox, b: PxBox) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** True when a straight line runs through a box; looked at in steps finer than a line of text. */
export function crosses(line: PxBox, box: PxBox): boolean {
  const count = Math.max(2, Math.ceil(Math.hypot(line.x2 - line.x1, line.y2 - line.y1) / 6));
  return Array.from({ length: count + 1 }, (_, i) => i / count).some((t) => {
    const x = line.x1 + (line.x2 - line.x1) * t;
    const y = line.y1 + (line.y2 - line.y1) * t;
    return box.x1 - 2 < x && x < box.x2 + 2 && box.y1 < y && y < box.y2;
  });
}
