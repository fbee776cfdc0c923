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
  /** The value as shown; not drawn when there is none. */
  text: string;
}

/** Draws one drawing for all widths (the sheet is 340 px wide): a bar at the foot of each is in proportion to its value. */
export function tileGrid(tiles: Tile[], options: Omit<ChartOptions, 'width'>): string {
  if (tiles.length === 0) return '';
  const columns = max(tiles, (tile) => tile.column) ?? 1;
  const rows = max(tiles, (tile) => tile.row) ?? 1;
  const width = widths.narrow;
  const size = Math.floor((width - (columns - 1) * 4) / columns);
  const style = { size: text.size, bold: true };
  const inside = tiles.map((tile) => ({
    tile,
    names: wrapText(tile.name.replaceAll('\u00a0', ' '), size - 4, text),
    said: tile.value === null ? [] : wrapText(tile.text.replaceAll('\u00a0', ' '), size - 4, style),
  }));
  const nameLines = max(inside, ({ names }) => names.length) ?? 1;
  const valueLines = max(inside, ({ said }) => said.length) ?? 0;
  // Bars that are all alike say nothing.
  const even = new Set(tiles.flatMap((tile) => tile.value ?? [])).size < 2;
  const high = (nameLines + valueLines) * text.line + (even ? 14 : 22);
  const most = max(tiles, (tile) => tile.value ?? 0) || 1;
  const placed = inside.map(({ tile, names, said }) => {
    const x1 = (tile.column - 1) * (size + 4) + 0.5;
    const y1 = (tile.row - 1) * (high + 4) + 0.5;
    return { tile, names, said, x1, x2: x1 + size - 1, y1, y2: y1 + high - 1, x: x1 + (size - 1) / 2 };
  });
  const share = (value: number | null, { x1, x2 }: { x1: number; x2: number }) =>
    x1 + 6 + ((x2 - x1 - 12) * Math.max(0, value ?? 0)) / most;
  const filled = even ? [] : placed.filter(({ tile }) => (tile.value ?? 0) > 0);
  const named = ({ names, x, y1 }: (typeof placed)[number]) => ({
    x,
    y: y1 + 4 + (names.length * text.line) / 2,
    text: names.join('\n'),
  });
  return svgOf({ ...options, variant: 'always', className: 'tiles', width, height: rows * (high + 4) - 3 }, [
    boxes(placed, 'cell'),
    boxes(
      filled.map((p) => ({ x1: p.x1 + 6, x2: share(p.tile.value, p), y1: p.y2 - 10, y2: p.y2 - 5 })),
      'bar',
    ),
    labels(placed.filter(({ said }) => said.length > 0).map(named), 'middle'),
    labels(placed.filter(({ said }) => said.length === 0).map(named), 'middle', 'muted'),
    labels(
      placed.map(({ said, x, y2 }) => ({
        x,
        y: y2 - (even ? 5 : 14) - (said.length * text.line) / 2,
        text: said.join('\n'),
      })),
      'middle',
      'value',
    ),
  ]);
}
