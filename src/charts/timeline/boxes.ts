// Rectangles and straight lines on a drawing, px.

/** A rectangle, or a straight line from corner to corner. */
export type PxBox = Record<'x1' | 'x2' | 'y1' | 'y2', number>;

export const overlap = (a: PxBox, b: PxBox): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** True when a straight line runs through a box; looked at in steps finer than a line of text. */
export function crosses(line: PxBox, box: PxBox): boolean {
  const count = Math.max(2, Math.ceil(Math.hypot(line.x2 - line.x1, line.y2 - line.y1) / 6));
  return Array.from({ length: count + 1 }, (_, i) => i / count).some((t) => {
    const x = line.x1 + (line.x2 - line.x1) * t;
    const y = line.y1 + (line.y2 - line.y1) * t;
    return box.x1 - 2 < x && x < box.x2 + 2 && box.y1 < y && y < box.y2;
  });
}

/** The box of so many px around a place. */
export const around = (x: number, y: number, dx: number, dy: number): PxBox => ({
  x1: x - dx,
  x2: x + dx,
  y1: y - dy,
  y2: y + dy,
});

/** Cost from which a place is not clear: the box lies on a mark, or would be read as the text of another. */
const UNCLEAR = 40;
/** Cost from which it is taken: the box leaves the drawing, or lies on another text. */
const TAKEN = 1000;

/** A text that looks for a place: the boxes where it may stand, the best first, and the mark that it belongs to. */
export interface Wanted {
  places: readonly PxBox[];
  mark?: { x: number; y: number };
  /** The level line that it belongs to, where it is no point. */
  level?: PxBox;
  /** It stands on a mark or a line rather than not at all; any other text is then left out. */
  isNeeded: boolean;
}
/** What texts keep clear of: all marks, the lines drawn and the faint guides, and the sides of the drawing. */
export interface Obstacles {
  marks: readonly { x: number; y: number }[];
  lines: readonly PxBox[];
  guides: readonly PxBox[];
  right: number;
  top: number;
  bottom: number;
}

/** A box for each text, in their order; null for one that is left out. */
export function placeClear(texts: readonly Wanted[], obstacles: Obstacles): (PxBox | null)[] {
  const taken: PxBox[] = [];
  return texts.map((text) => {
    const [best] = text.places
      .map((box, order) => ({ box, order, cost: costOf(box, text, taken, obstacles) }))
      .sort((a, b) => a.cost + a.order - b.cost - b.order);
    if (!best || best.cost >= (text.isNeeded ? TAKEN : UNCLEAR)) return null;
    taken.push(best.box);
    return best.box;
  });
}

/** From this share of the way to its own mark on another mark is clearly the nearer one. */
const NEARER = 0.75;

/** Px between a box and a place. */
const distance = (box: PxBox, { x, y }: { x: number; y: number }): number =>
  Math.hypot(Math.max(box.x1 - x, 0, x - box.x2), Math.max(box.y1 - y, 0, y - box.y2));

const isLevel = (line: PxBox): boolean => line.y1 === line.y2;

/** Whether another level is nearer to the box than its own, so that the text would be read as the other's. */
function isAtOther(box: PxBox, own: PxBox, lines: readonly PxBox[]): boolean {
  const middle = (box.y1 + box.y2) / 2;
  const isNearer = ({ y1 }: PxBox) => Math.abs(y1 - middle) < Math.abs(own.y1 - middle);
  return lines.some((line) => isLevel(line) && isNearer(line) && line.x1 < box.x2 && box.x1 < line.x2);
}

/** How badly a text stands; nearer to the mark of another point it would be read as that point's. */
function costOf(box: PxBox, { mark: own, level }: Wanted, taken: readonly PxBox[], obstacles: Obstacles): number {
  const { marks, lines, guides, top, bottom, right } = obstacles;
  const isOnMark = (mark: { x: number; y: number }) => {
    if (own?.x === mark.x && own.y === mark.y) return overlap(box, around(mark.x, mark.y, 8, 9));
    if (own && distance(box, mark) < NEARER * distance(box, own)) return true;
    return overlap(box, around(mark.x, mark.y, own ? 16 : 9, own ? 12 : 9));
  };
  const isOut = box.y1 < top || box.y2 > bottom || box.x1 < 0 || box.x2 > right;
  return (
    TAKEN * Number(isOut) +
    TAKEN * taken.filter((other) => overlap(box, other)).length +
    UNCLEAR * marks.filter(isOnMark).length +
    12 * lines.filter((line) => crosses(line, box)).length +
    UNCLEAR * lines.filter((line) => isLevel(line) && crosses(line, box)).length +
    UNCLEAR * Number(level !== undefined && isAtOther(box, level, lines)) +
    6 * guides.filter((guide) => guide.x1 !== own?.x && crosses(guide, box)).length
  );
}
