// Where the values of a slope chart stand: beside their points, clear of each other, of marks and of lines.
import type { SlopePlace } from './slope-chart';
import { textWidth } from './text';
import { type Box, text, type Word } from './theme';

const HALF_LINE = 9;

/** A word for each point, in their order, and the boxes that the words fill. */
export function placeValues(points: SlopePlace[], steps: Box[], edge: { right: number; top: number; bottom: number }) {
  const around = ({ x, y }: SlopePlace, dx: number, dy: number) => ({ x1: x - dx, x2: x + dx, y1: y - dy, y2: y + dy });
  const guides = points.map(({ x, y }) => ({ x1: x, x2: x, y1: y, y2: edge.bottom }));
  const boxes: Box[] = [];
  const words = points.map((point, i): Word => {
    const width = textWidth(point.text, { size: text.size, bold: true });
    const cost = (box: Box) =>
      1000 * Number(box.y1 < edge.top || box.y2 > edge.bottom) +
      100 * boxes.filter((other) => overlap(box, other)).length +
      // A value beside another point's mark would be read as that point's.
      40 * points.filter((other, j) => overlap(box, j === i ? around(other, 8, 9) : around(other, 16, 12))).length +
      12 * steps.filter((step) => crosses(step, box)).length +
      6 * guides.filter((guide, j) => j !== i && crosses(guide, box)).length;
    const [best] = candidates(point, width, edge.right)
      .map((box, order) => ({ box, cost: cost(box) + order }))
      .sort((a, b) => a.cost - b.cost);
    const box = best?.box ?? { x1: 0, x2: width, y1: 0, y2: 2 * HALF_LINE };
    boxes.push(box);
    return { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2, text: point.text };
  });
  return { words, boxes };
}

/** Above, below, beside, then at the corners and farther above; never beyond the sides of the drawing. */
function candidates({ x, y }: SlopePlace, width: number, right: number): Box[] {
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

const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** True when a straight line runs through a box; looked at in steps finer than a line of text. */
function crosses(line: Box, box: Box): boolean {
  const count = Math.max(2, Math.ceil(Math.hypot(line.x2 - line.x1, line.y2 - line.y1) / 6));
  return Array.from({ length: count + 1 }, (_, i) => i / count).some((t) => {
    const x = line.x1 + (line.x2 - line.x1) * t;
    const y = line.y1 + (line.y2 - line.y1) * t;
    return box.x1 - 2 < x && x < box.x2 + 2 && box.y1 < y && y < box.y2;
  });
}
