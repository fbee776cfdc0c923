// The communes as equal tiles in their rough order on the ground: not a map, no boundary is drawn.
import { max } from 'd3';
import { svgOf } from './svg';
import { wrapText } from './text';
import { boxes, type ChartOptions, labels, text, widths } from './theme';

export interface Tile {
  /** From 1, as in places.csv. */
  row: number;
  column: number;
  name: string;
  /** Null when the report gives none for this place. */
  value: number | null;
  /** The value as shown; a dash or words when there is none. */
  text: string;
}

/** Draws one drawing for all widths (the sheet is 340 px wide): a bar at the foot of each is in proportion to its value. */
export function tileGrid(tiles: Tile[], options: Omit<ChartOptions, 'width'>): string {
  if (tiles.length === 0) return '';
  const columns = max(tiles, (tile) => tile.column) ?? 1;
  const rows = max(tiles, (tile) => tile.row) ?? 1;
  const width = widths.narrow;
  const size = Math.floor((width - (columns - 1) * 4) / columns);
  const high = 78;
  const most = max(tiles, (tile) => tile.value ?? 0) || 1;
  const placed = tiles.map((tile) => {
    const x1 = (tile.column - 1) * (size + 4) + 0.5;
    const y1 = (tile.row - 1) * (high + 4) + 0.5;
    const names = wrapText(tile.name.replaceAll('\u00a0', ' '), size - 4, text);
    return { tile, names, x1, x2: x1 + size - 1, y1, y2: y1 + high - 1, x: x1 + (size - 1) / 2 };
  });
  const share = (value: number | null, { x1, x2 }: { x1: number; x2: number }) =>
    x1 + 6 + ((x2 - x1 - 12) * Math.max(0, value ?? 0)) / most;
  const filled = placed.filter(({ tile }) => (tile.value ?? 0) > 0);
  return svgOf({ ...options, variant: 'always', className: 'tiles', width, height: rows * (high + 4) - 3 }, [
    boxes(placed, 'cell'),
    boxes(
      filled.map((p) => ({ x1: p.x1 + 6, x2: share(p.tile.value, p), y1: p.y2 - 10, y2: p.y2 - 5 })),
      'bar',
    ),
    labels(
      placed.map(({ names, x, y1 }) => ({ x, y: y1 + 4 + (names.length * text.line) / 2, text: names.join('\n') })),
      'middle',
    ),
    labels(
      placed.map(({ tile, x, y2 }) => ({ x, y: y2 - 22, text: tile.text })),
      'middle',
      'value',
    ),
  ]);
}
