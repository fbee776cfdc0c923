// The parts of a whole as tables.
import { expect, test } from 'vitest';
import { sharesOf } from '../../src/analysis/breakdown-shares';
import type { Breakdown } from '../../src/dataset/model';
import { partTable, placeTable } from '../../src/tables/part-table';
import { breakDown, indicator, state } from '../analysis/builder';
import { headingsOf, rowsOf } from './rows';

function sharesFor(values: number[], options: Parameters<typeof indicator>[0] = {}) {
  const thing = indicator(options);
  state(thing, 'actual', '2024', 1000);
  breakDown(thing, values, { at: 'III.4 ¶1' });
  return sharesOf(thing.breakdowns[0] as Breakdown);
}

test('each part has its value, its share of the stated whole and its place; the last row adds up the parts', () => {
  const shares = sharesFor([250, 500.5]);
  expect(headingsOf(partTable(shares, 'vi', 'Caption'))).toBe('Thành phần | Giá trị | Tỷ trọng | Vị trí');
  expect(rowsOf(partTable(shares, 'vi', 'Caption'))).toEqual([
    'Part 1 | 250 | 25% | [III.4 ¶1]',
    'Part 2 | 500,5 | 50,1% | [III.4 ¶1]',
    'Cộng | 750,5 |  | ',
  ]);
  expect(rowsOf(partTable(shares, 'en', 'Caption'))[1]).toBe('Part 2 | 500.5 | 50.1% | [III.4 ¶1]');
});

test('parts that are percentages have no share', () => {
  expect(rowsOf(partTable(sharesFor([40, 60], { measure: 'percent' }), 'vi', 'Caption'))).toEqual([
    'Part 1 | 40% | – | [III.4 ¶1]',
    'Part 2 | 60% | – | [III.4 ¶1]',
    'Cộng | 100% |  | ',
  ]);
});

test('communes have no share and no total', () => {
  expect(headingsOf(placeTable(sharesFor([2, 3]), 'en', 'Caption'))).toBe('Commune | Value | Place');
  expect(rowsOf(placeTable(sharesFor([2, 1500]), 'vi', 'Caption'))).toEqual([
    'Part 1 | 2 | [III.4 ¶1]',
    'Part 2 | 1.500 | [III.4 ¶1]',
  ]);
});
