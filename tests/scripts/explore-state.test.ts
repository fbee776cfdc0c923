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

test.each([
  ['?status=goal', 'goal-only'],
  ['?status=goal-only', 'goal-only'],
  ['?status=met', 'met'],
  ['?status=constructor', 'constructor'],
])('%s chooses the status %s: an address shared earlier still works', (search, status) => {
  expect(stateFrom(search)).toEqual({ ...blank, status });
});

test('a renamed status is renamed nowhere else', () => {
  expect(stateFrom('?q=goal&level=goal&sort=goal')).toEqual({ ...blank, q: 'goal', level: 'goal', sort: 'goal' });
});

test('every field comes from its own place in the address, without blanks around it', () => {
  const search = '?q=+a+&sector=b&status=c&programme=d&level=e&sort=-f';
  const state = { q: 'a', sector: 'b', status: 'c', programme: 'd', level: 'e', sort: '-f' };
  expect(stateFrom(search)).toEqual(state);
  expect(searchOf(state)).toBe('?q=a&sector=b&status=c&programme=d&level=e&sort=-f');
  expect(searchOf({ ...blank, q: '  ', level: ' e ' })).toBe('?level=e');
  expect(isNarrowed(state)).toBe(true);
});

test('decomposed letters in an address are composed', () => {
  expect(stateFrom(`?q=${encodeURIComponent('hộ'.normalize('NFD'))}`).q).toBe('hộ');
});

const letters = 'aộ̣đĐ  &=+%#?/"😀<'.normalize('NFD');

test('what a reader types comes back from the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (typed) => {
      const q = typed.normalize('NFC').trim();
      expect(stateFrom(searchOf({ ...blank, q })).q).toBe(q);
    }),
  );
});
