// What the data hold of each part of the place: its numbers with their wholes, the order of the places, paragraphs that name it.
import { describe, expect, test } from 'vitest';
import {
  indicatorOf,
  isCounted,
  isNamed,
  mergedWith,
  type PlaceNumber,
  placeRecords,
  placesBeside,
  recordOf,
} from '../../src/analysis/places';
import type { Indicator, Place } from '../../src/dataset/model';
import { breakDown, dataset, givePlaces, indicator, mention, place, state } from './builder';

const [a, b, c] = [place('a'), place('b'), place('c')];
const numbersOf = (of: Indicator, at: Place): PlaceNumber[] => recordOf(dataset([of]), at).numbers;
const summary = (of: Indicator, at: Place) =>
  numbersOf(of, at).map(({ value, whole, ranking }) => [value, whole, ranking.map((each) => each.place.id).join(' ')]);

/** An indicator of 18 with parts, each at a place or at none. */
function shared(values: number[], places: (Place | null)[], options: Parameters<typeof breakDown>[2] = {}): Indicator {
  const products = indicator({ id: 'products' });
  state(products, 'actual', '2024', 18);
  breakDown(products, values, options);
  givePlaces(products, places);
  return products;
}

describe('a number of a place is its value, the whole it is in, and the order of the places', () => {
  test.each<[string, Indicator, [number, number | null, string][]]>([
    ['three places that differ, the most first', shared([2, 9, 7], [a, b, c]), [[2, 18, 'b c a']]],
    ['two places have no order', shared([2, 16], [a, b]), [[2, 18, '']]],
    ['places that are all alike have none', shared([6, 6, 6], [a, b, c]), [[6, 18, '']]],
    ['nor have those beside a part of no place', shared([2, 9, 6, 1], [a, b, c, null]), [[2, 18, '']]],
    ['two parts of one place are added', shared([2, 5, 8, 3], [a, a, b, c]), [[7, 18, 'b a c']]],
    ['all of the whole is no share of it', shared([18], [a]), [[18, null, '']]],
    ['what is only among the whole is in it', shared([2], [a], { relation: 'of-which' }), [[2, 18, '']]],
    ['a place without a part has no number', shared([9, 9], [b, c]), []],
  ])('%s', (_, of, expected) => expect(summary(of, a)).toEqual(expected));

  test('where no whole is stated the parts add up to it', () => {
    const households = indicator();
    breakDown(households, [21, 68, 171], { kind: 'stated' });
    givePlaces(households, [a, b, c]);
    expect(summary(households, a)).toEqual([[21, 260, 'c b a']]);
  });

  test('rates of groups stay apart, and are part of nothing', () => {
    const rate = indicator({ measure: 'percent' });
    state(rate, 'actual', '2024', 50);
    breakDown(rate, [40, 60, 70], { relation: 'subgroup' });
    givePlaces(rate, [a, a, b]);
    expect(summary(rate, a)).toEqual([
      [40, null, ''],
      [60, null, ''],
    ]);
  });

  test('a figure that is for one place alone', () => {
    const fires = indicator({ id: 'fires' });
    state(fires, 'actual', '2024', 14);
    state(fires, 'actual', '2024', 2, { place: a });
    expect(summary(fires, a)).toEqual([[2, null, '']]);
    expect(numbersOf(fires, a).map((number) => indicatorOf(number).id)).toEqual(['fires']);
  });

  test('a part names the indicator of its whole', () => {
    expect(numbersOf(shared([2, 16], [a, b]), a).map((number) => indicatorOf(number).id)).toEqual(['products']);
  });
});

test.each([
  ['actual', true],
  ['stated', true],
  ['baseline', true],
  ['estimate', false],
  ['planned', false],
  ['allotted', false],
  ['target', false],
  ['goal', false],
] as const)('a number of the kind %s is counted: %s', (kind, expected) => {
  expect(numbersOf(shared([2, 3], [a, b], { kind }), a).map(isCounted)).toEqual([expected]);
});

test('each place has its own numbers and mentions; one has neither', () => {
  const given = { ...dataset([shared([2, 16], [a, null])]), places: [a, b, c], mentions: [mention(b, 'VI ¶1')] };
  const records = placeRecords(given);
  expect(records.map((record) => [record.place.id, record.numbers.length, record.mentions.length])).toEqual([
    ['a', 1, 0],
    ['b', 0, 1],
    ['c', 0, 0],
  ]);
  expect(records.map(isNamed)).toEqual([true, true, false]);
});

test('the places that now belong to the same are merged, those that belong to none are not', () => {
  const [north, south] = [place('n', 'N', { successor: 'New' }), place('s', 'S', { successor: 'New' })];
  const other = place('o', 'O', { successor: 'Other' });
  const all = [north, south, other, a, b];
  expect(mergedWith(north, all)).toEqual([south]);
  expect(mergedWith(other, all)).toEqual([]);
  expect(mergedWith(a, all)).toEqual([]);
});

test('before and after a place stand those next to it in the list', () => {
  expect(placesBeside(b, [a, b, c])).toEqual({ previous: a, next: c });
  expect(placesBeside(a, [a, b, c])).toEqual({ previous: null, next: b });
  expect(placesBeside(c, [a, b, c])).toEqual({ previous: b, next: null });
});
