// The communes as equal tiles in their rough order on the ground: not a map, no boundary is drawn.
import { max } from 'd3';
import { sharesOf } from '../analysis/breakdown-shares';
import { sum } from '../analysis/decimal';
import type { Breakdown, Place } from '../dataset/model';
import { formatPeriodPhrase } from '../i18n/dates';
import { formatReadable } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { type PlaceHref, placeTable } from '../tables/part-table';
import { pictureOf } from './draw';
import { boxes, labels, pick } from './marks';
import type { Picture } from './picture';
import { listed, partsSubtitle } from './sentences';
import type { Drawing } from './svg';
import { block, LINE } from './text';
import { widths } from './theme';

export interface Tile {
  /** From 1, as in places.csv. */
  row: number;
  column: number;
  name: string;
  /** Null when the report gives none for this place. */
  value: number | null;
  /** The value as shown; blank when there is none. */
  text: string;
  /** The page of the place. */
  href?: string;
}

const GAP = 4;
/** Between a tile's edge and its bar, px. */
const INSET = 6;

/** A tile for each commune; where all that are named count one, a tick says so instead of the number. */
export function placeTiles(
  { whole, parts }: Breakdown,
  places: readonly Place[],
  lang: Language,
  hrefOf?: PlaceHref,
): Tile[] {
  const isTicked = parts.every((part) => part.value === 1);
  return places.map((place) => {
    const own = parts.filter((part) => part.place === place);
    const value = own.length > 0 ? sum(own.map((part) => part.value)) : null;
    const text = value === null ? '' : isTicked ? '✓' : formatReadable(value, whole.unit, lang);
    return {
      row: place.row,
      column: place.column,
      name: place.name[lang],
      value,
      text,
      ...(hrefOf ? { href: hrefOf(place) } : {}),
    };
  });
}

/** A partition by commune, one drawing for all widths; with `hrefOf` each tile leads to the page of its commune. */
export function tilesPicture(
  breakdown: Breakdown,
  places: readonly Place[],
  lang: Language,
  hrefOf?: PlaceHref,
): Picture {
  const tiles = placeTiles(breakdown, places, lang, hrefOf);
  const rows = tiles.filter(({ value }) => value !== null).map(({ name, text }) => ({ label: name, text }));
  const name = breakdown.whole.name[lang];
  const captions = {
    title: strings[lang].chart.about(name),
    subtitle: partsSubtitle(breakdown, lang),
    description: listed(rows),
    table: placeTable(sharesOf(breakdown), lang, `${name}, ${formatPeriodPhrase(breakdown.period, lang)}`, hrefOf),
  };
  return pictureOf(captions, () => tileDrawing(tiles), 'tiles');
}

/** Draws the tiles; a bar at the foot of each is in proportion to its value, unless all are alike. */
export function tileDrawing(tiles: readonly Tile[]): Drawing | null {
  if (tiles.length === 0) return null;
  const { placed, bottom, isEven } = layoutTiles(tiles);
  const most = max(tiles, ({ value }) => value ?? 0) || 1;
  const filled = isEven ? [] : placed.filter(({ tile }) => (tile.value ?? 0) > 0);
  const bar = ({ tile, x1, x2, y2 }: PlacedTile) => {
    const length = ((x2 - x1 - 2 * INSET) * (tile.value ?? 0)) / most;
    return { x1: x1 + INSET, x2: x1 + INSET + length, y1: y2 - 10, y2: y2 - 5 };
  };
  const [named, muted] = [true, false].map((has) => placed.filter(({ tile }) => (tile.value !== null) === has));
  const middle = { anchor: 'middle' } as const;
  return {
    height: bottom,
    links: tiles.some(({ href }) => href !== undefined),
    marks: [
      boxes('cell', placed),
      boxes('bar', filled.map(bar)),
      labels('', pick(named ?? [], 'name'), middle),
      labels('muted', pick(muted ?? [], 'name'), middle),
      labels('value', pick(placed, 'value'), middle),
    ],
  };
}

type PlacedTile = ReturnType<typeof layoutTiles>['placed'][number];

/** Tiles as high as the longest name and value need; name at the top, value at the foot. */
function layoutTiles(tiles: readonly Tile[]) {
  const columns = max(tiles, ({ column }) => column) ?? 1;
  const size = Math.floor((widths.narrow - (columns - 1) * GAP) / columns);
  const blocks = tiles.map((tile) => ({
    tile,
    name: block(tile.name.replaceAll('\u00a0', ' '), size - 4),
    value: block(tile.text.replaceAll('\u00a0', ' '), size - 4, 'bold'),
  }));
  // Bars that are all alike say nothing.
  const isEven = new Set(tiles.flatMap(({ value }) => value ?? [])).size < 2;
  const foot = isEven ? 5 : 14;
  const text = (max(blocks, ({ name }) => name.lines) ?? 1) + (max(blocks, ({ value }) => value.lines) ?? 0);
  const high = text * LINE + foot + 9;
  const placed = blocks.map(({ tile, name, value }) => {
    const x1 = (tile.column - 1) * (size + GAP) + 0.5;
    const y1 = (tile.row - 1) * (high + GAP) + 0.5;
    const [x2, y2, x] = [x1 + size - 1, y1 + high - 1, x1 + (size - 1) / 2];
    return {
      ...{ tile, x1, x2, y1, y2 },
      name: { x, y: y1 + 4 + name.height / 2, text: name.text, href: tile.href },
      value: { x, y: y2 - foot - value.height / 2, text: value.text },
    };
  });
  return { placed, isEven, bottom: (max(tiles, ({ row }) => row) ?? 1) * (high + GAP) - 3 };
}
