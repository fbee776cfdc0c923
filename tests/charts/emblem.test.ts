// The emblem: a square for each place where its tile stands, on whole pixels at 16 px.
import { expect, test } from 'vitest';
import { emblemOf } from '../../src/charts/emblem';
import { shareBar } from '../../src/charts/share-bar';
import { favicon } from '../../src/exports/favicon';

test.each([
  [
    'four columns give a side of 16',
    [
      { row: 1, column: 1 },
      { row: 4, column: 4 },
    ],
    { size: 16, path: 'M0 0h3v3h-3zM12 12h3v3h-3z' },
  ],
  [
    'a wide grid stands in the middle of the height',
    [
      { row: 1, column: 1 },
      { row: 1, column: 3 },
    ],
    { size: 12, path: 'M0 4h3v3h-3zM8 4h3v3h-3z' },
  ],
  ['a high grid in the middle of the width', [{ row: 3, column: 1 }], { size: 12, path: 'M4 8h3v3h-3z' }],
  ['no place, no emblem', [], null],
])('%s', (_, places, emblem) => expect(emblemOf(places)).toEqual(emblem));

test('the icon is the emblem of the places', () => {
  expect(favicon([{ row: 1, column: 1 }])).toMatch(/viewBox="0 0 4 4".*<path d="M0 0h3v3h-3z"\/><\/svg>$/);
});

test('without places the icon is a target with its bars', () => {
  expect(favicon([])).toContain('viewBox="0 0 32 32"');
});

test.each([
  [9, 18, true, '<rect class="bar" width="50" height="8"/>'],
  [1, 3, true, '<rect class="bar" width="33.3" height="8"/>'],
  [7, 1907, false, '<rect class="hollow" width="0.4" height="8"/>'],
  [20, 18, true, '<rect class="bar" width="100" height="8"/>'],
])('the bar of %s in %s, counted: %s', (value, whole, isCounted, bar) => {
  expect(shareBar(value, whole, isCounted)).toContain(`<rect class="track" width="100" height="8"/>${bar}</svg>`);
});
