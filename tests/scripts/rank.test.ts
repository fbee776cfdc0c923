// Ranking: every word must be found; what is typed with its diacritics comes first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, nearest, rank, ranked, searchable } from '../../src/scripts/rank';

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

test('the best answers come first, and those that answer alike keep their order', () => {
  const items = ['Hồ chứa', 'Tỷ lệ hộ nghèo', 'Hộ nghèo', 'Rừng'].map((name) => ({ name, text: searchable(name) }));
  expect(ranked('hộ', items).map(({ name }) => name)).toEqual(['Tỷ lệ hộ nghèo', 'Hộ nghèo', 'Hồ chứa']);
  expect(ranked('', items).map(({ name }) => name)).toEqual(['Hồ chứa', 'Tỷ lệ hộ nghèo', 'Hộ nghèo', 'Rừng']);
});

test.each([
  ['hộ nghèo', 'Tỷ lệ hộ nghèo', 0],
  ['nghèo hộ', 'Tỷ lệ hộ nghèo', 1],
  ['ho ngh', 'Tỷ lệ hộ nghèo', 2],
  ['ngh ho', 'Tỷ lệ hộ nghèo', 3],
  ['việc làm', 'Tỷ lệ hộ nghèo', 4],
  ['làm việc', 'Tỷ lệ hộ nghèo', 5],
  ['viec la', 'Tỷ lệ hộ nghèo', 6],
  ['la viec', 'Tỷ lệ hộ nghèo', 7],
  ['hộ lam', 'Tỷ lệ hộ nghèo', 7],
  ['hồ', 'Tỷ lệ hộ nghèo', 2],
  ['èo', 'Tỷ lệ hộ nghèo', null],
  ['hộ giàu', 'Tỷ lệ hộ nghèo', null],
])('%j is answered by "%s, việc làm" at level %s', (query, name, level) => {
  expect(rank(query, searchable(name, 'việc làm'))).toBe(level);
});

const nearestTo = (query: string) =>
  nearest(
    query,
    ['Số xã mới', 'Tỷ lệ hộ nghèo', 'Số hồ chứa', 'Hộ học nghề'].map((name) => ({ name, text: searchable(name) })),
  ).map(({ name }) => name);

test.each([
  ['so ho ngheo', ['Tỷ lệ hộ nghèo', 'Số hồ chứa'], 'two of three words; the rarer word counts more'],
  ['số hộ nghèo', ['Tỷ lệ hộ nghèo', 'Số hồ chứa'], 'the same with diacritics'],
  ['ho giau', [], 'half of the words is not most of them'],
  ['ho ngh abc', [], 'a word begun is not a word'],
  ['xyz', [], 'no word at all'],
])('nearest to %j is %j: %s', (query, expected) => {
  expect(nearestTo(query)).toEqual(expected);
});
