// The view on Explore survives the address.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ExploreState, isNarrowed, searchOf, stateFrom } from '../../src/scripts/explore-state';

const blank: ExploreState = { q: '', sector: '', status: '', programme: '', level: '', sort: '' };

test('an address with nothing in it is the whole table', () => {
  expect(stateFrom('')).toEqual(blank);
  expect(searchOf(blank)).toBe('');
  expect(isNarrowed(blank)).toBe(false);
});

test('only what is chosen stands in the address', () => {
  expect(searchOf({ ...blank, q: 'hộ nghèo', sort: '-ratio' })).toBe('?q=h%E1%BB%99+ngh%C3%A8o&sort=-ratio');
});

test('decomposed letters in an address are composed', () => {
  expect(stateFrom(`?q=${encodeURIComponent('hộ'.normalize('NFD'))}`).q).toBe('hộ');
});

test('what a reader types comes back from the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const q = typed.toWellFormed().normalize('NFC').trim();
      expect(stateFrom(searchOf({ ...blank, q })).q).toBe(q);
    }),
  );
});
