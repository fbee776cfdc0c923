// The grid of the places: rows from the top, gaps where no tile stands.
import { expect, test } from 'vitest';
import { tileRows } from '../../src/analysis/tile-rows';
import { place } from './builder';

const at = (id: string, row: number, column: number) => place(id, id, { row, column });
const shown = (...places: ReturnType<typeof at>[]) =>
  tileRows(places).map((row) => row.map((tile) => tile?.id ?? '·').join(' '));

test.each([
  [
    'rows and columns in their order, whatever that of the list',
    [at('d', 2, 2), at('a', 1, 1), at('b', 1, 2)],
    ['a b', '· d'],
  ],
  ['a gap at the start and at the end', [at('a', 1, 1), at('b', 1, 3), at('c', 2, 2)], ['a · b', '· c ·']],
  ['rows and columns that no place uses are left out', [at('a', 1, 1), at('b', 1000, 10)], ['a ·', '· b']],
  ['tens come after ones', [at('j', 10, 1), at('b', 2, 1)], ['b', 'j']],
  ['no place', [], []],
])('%s', (_, places, rows) => expect(shown(...places)).toEqual(rows));
