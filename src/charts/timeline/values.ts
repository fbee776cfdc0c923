// Where the value of a point may stand: beside its mark, never beyond the sides of the drawing.
import type { PxBox } from './boxes';

/** Half the height of a line of text, px. */
export const HALF_LINE = 9;

/** So many places, the first, are near the mark. */
export const NEAR = 10;

/** Above, below, beside, at the corners, then farther away: boxes of `width` px and so many lines. */
export function valuePlaces({ x, y }: { x: number; y: number }, width: number, lines: number, right: number): PxBox[] {
  const half = lines * HALF_LINE;
  const side = width / 2 + 12;
  const corner = width / 2 + 4;
  const [near, far, farther] = [half + 12, half + 31, half + 50];
  const offsets: [number, number][] = [
    [0, -near],
    [0, near],
    [side, 0],
    [-side, 0],
    [corner, -near + 3],
    [-corner, -near + 3],
    [corner, near - 3],
    [-corner, near - 3],
    [0, -near - 8],
    [0, near + 8],
    [0, -far],
    [0, far],
    [side, -far + 4],
    [-side, -far + 4],
    [side, far - 4],
    [-side, far - 4],
    [0, -farther],
    [0, farther],
    [side, -farther],
    [-side, -farther],
    [side + 8, -8],
    [-side - 8, -8],
    [side + 8, 8],
    [-side - 8, 8],
  ];
  return offsets.map(([dx, dy]) => {
    const centre = Math.min(Math.max(x + dx, width / 2), right - width / 2);
    return { x1: centre - width / 2, x2: centre + width / 2, y1: y + dy - half, y2: y + dy + half };
  });
}

/** Above or below a level line between two px: at its end, its start, its middle; then past its end, then farther away. */
export function levelPlaces(level: PxBox, width: number, height: number, right: number): PxBox[] {
  const starts = [level.x2 - width, level.x1, (level.x1 + level.x2 - width) / 2, level.x2 + 12, level.x2 - width / 2];
  return [4, 20].flatMap((gap) =>
    [level.y1 - gap - height, level.y1 + gap].flatMap((y1) =>
      starts.map((start) => {
        const x1 = Math.min(Math.max(start, 0), Math.max(0, right - width));
        return { x1, x2: x1 + width, y1, y2: y1 + height };
      }),
    ),
  );
}

/** Those of the places that touch the level itself. */
export const atLevel = (places: readonly PxBox[]): PxBox[] => places.slice(0, 10).filter((_, i) => i % 5 < 3);
