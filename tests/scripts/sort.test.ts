// Sorting: numbers by value within a unit, Vietnamese words by their alphabet, what is missing last.
import { expect, test } from 'vitest';
import { compareKeys, nextSort, type SortKey, sortFrom, sortText } from '../../src/scripts/sort';

const collator = new Intl.Collator('vi', { numeric: true });
const key = (value: SortKey['value'], unit = ''): SortKey => ({ value, unit });
const sorted = (keys: SortKey[], down = false) =>
  [...keys].sort((a, b) => compareKeys(a, b, down, collator)).map(({ value }) => value);

test('numbers go by value, and the missing stand last both ways', () => {
  const keys = [key(10), key(null), key(9), key(100)];
  expect(sorted(keys)).toEqual([9, 10, 100, null]);
  expect(sorted(keys, true)).toEqual([100, 10, 9, null]);
});

test('numbers of different units are not mixed', () => {
  const keys = [key(5, 'tonne'), key(90, 'percent'), key(1, 'tonne'), key(80, 'percent')];
  expect(sorted(keys)).toEqual([80, 90, 1, 5]);
  expect(sorted(keys, true)).toEqual([90, 80, 5, 1]);
});

test('words follow the Vietnamese alphabet', () => {
  expect(sorted(['Đất', 'Dân', 'Âm', 'An', 'Ăn'].map((word) => key(word)))).toEqual(['An', 'Ăn', 'Âm', 'Dân', 'Đất']);
});

test('a column goes up, then down, then as it was', () => {
  const up = nextSort(null, 'ratio');
  const down = nextSort(up, 'ratio');
  expect([up, down, nextSort(down, 'ratio')]).toEqual([
    { key: 'ratio', down: false },
    { key: 'ratio', down: true },
    null,
  ]);
  expect(nextSort(down, 'name')).toEqual({ key: 'name', down: false });
});

test('an order comes back from the address as it went', () => {
  for (const text of ['', 'ratio', '-ratio']) expect(sortText(sortFrom(text))).toBe(text);
});

test('a minus sign within a key is part of it, and a column without a name is no order', () => {
  expect(sortFrom('-pace-so-far')).toEqual({ key: 'pace-so-far', down: true });
  expect(sortFrom('pace-so-far')).toEqual({ key: 'pace-so-far', down: false });
  expect([sortFrom(''), sortFrom('-')]).toEqual([null, null]);
});

test('negative numbers and fractions go by value, downwards too', () => {
  const keys = [key(0.5), key(-20), key(-3), key(7)];
  expect(sorted(keys)).toEqual([-20, -3, 0.5, 7]);
  expect(sorted(keys, true)).toEqual([7, 0.5, -3, -20]);
});

test.each([
  ['what is missing comes after a number', null, 9, 1],
  ['a number comes before what is missing', 9, null, -1],
  ['what is missing comes after a word', null, 'z', 1],
  ['two that are missing stay as they are', null, null, 0],
  ['a word comes after a number', 'b', 10, 1],
  ['a number comes before a word', 10, 'b', -1],
  ['9 comes before 10', 9, 10, -1],
] as const)('%s', (_, a, b, sign) => expect(Math.sign(compareKeys(key(a), key(b), false, collator))).toBe(sign));

test('what is missing comes last downwards too, whichever is asked first', () => {
  expect([key(null), key(9)].map((a, at, all) => compareKeys(a, all[1 - at] ?? a, true, collator))).toEqual([1, -1]);
});

test('words turn round downwards, the missing stay last, also in another unit', () => {
  expect(sorted([key('Âm'), key(null, 'a'), key('Đất'), key('An')], true)).toEqual(['Đất', 'Âm', 'An', null]);
});

test('a word among numbers is compared as a word', () => {
  expect(sorted([key('b'), key(10), key(9), key('a')])).toEqual([9, 10, 'a', 'b']);
});
