// The places as rows of a grid, with gaps where no tile stands.
import type { Place } from '../dataset/model';

const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** The rows and columns in which a place stands, in their order; null where one has no tile. No two places share a tile. */
export function tileRows<P extends Pick<Place, 'row' | 'column'>>(places: readonly P[]): (P | null)[][] {
  const columns = inOrder(places.map(({ column }) => column));
  return inOrder(places.map(({ row }) => row)).map((row) =>
    columns.map((column) => places.find((place) => place.row === row && place.column === column) ?? null),
  );
}
