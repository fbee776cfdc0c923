// Ranking: every word must be found; what is typed with its diacritics comes first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, rank, searchable } from '../../src/scripts/rank';

const names = ['Hộ nghèo', 'Hồ chứa', 'Học nghề', 'Đường giao thông', 'Hòa bình', 'Tỷ lệ hộ nghèo', 'Thể thao'];
const found = (query: string) =>
  names
    .map((name) => ({ name, level: rank(query, searchable(name)) }))
    .filter(({ level }) => level !== null)
    .sort((a, b) => Number(a.level) - Number(b.level))
    .map(({ name }) => name);

test('a query without diacritics finds words with them', () => {
  expect(found('ho ngheo')).toEqual(['Hộ nghèo', 'Tỷ lệ hộ nghèo']);
  expect(found('duong')).toEqual(['Đường giao thông']);
});

test('hoa, hoà and hòa all find Hòa bình', () => {
  for (const query of ['hoa', 'hoà', 'hòa', 'hòa'.normalize('NFD')]) expect(found(query)).toEqual(['Hòa bình']);
});

test('a word typed with its diacritics comes before others that only look alike', () => {
  expect(found('hồ')[0]).toBe('Hồ chứa');
  expect(found('hộ').slice(0, 2)).toEqual(['Hộ nghèo', 'Tỷ lệ hộ nghèo']);
});

test('a query matches the beginnings of words, not their middles', () => {
  expect(found('the')).toEqual(['Thể thao']);
  expect(found('ngh')).toEqual(['Hộ nghèo', 'Học nghề', 'Tỷ lệ hộ nghèo']);
  expect(found('oc')).toEqual([]);
});

test('the order of the words does not matter, but words in order rank higher', () => {
  expect(rank('nghèo hộ', searchable('Hộ nghèo'))).toBe(1);
  expect(rank('hộ nghèo', searchable('Hộ nghèo'))).toBe(0);
});

test('further words are found after names', () => {
  const place = searchable('Can Hồ', 'Kan Hồ Bum Tở');
  expect(rank('kan ho', place)).not.toBeNull();
  expect(Number(rank('kan ho', place))).toBeGreaterThan(Number(rank('can ho', place)));
});

test('a blank query is answered by everything', () => {
  expect(isBlank(' – ')).toBe(true);
  expect(rank('', searchable('Hộ nghèo'))).toBe(0);
});

test('any name is found by itself, by its beginning, in any normal form', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.integer({ min: 1, max: 20 }), (name, length) => {
      expect(rank(name.normalize('NFD'), searchable(name))).toBe(0);
      expect(rank(name.slice(0, length), searchable(name.normalize('NFD')))).not.toBeNull();
    }),
  );
});
