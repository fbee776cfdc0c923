// The parts of a whole as tables.
import { expect, test } from 'vitest';
import { sharesOf } from '../../src/analysis/breakdown-shares';
import type { Breakdown } from '../../src/dataset/model';
import { type PlaceHref, partTable, placeTable } from '../../src/tables/part-table';
import { breakDown, indicator, place, state } from '../analysis/builder';
import { columnsOf, rowsOf } from './rows';

function sharesFor(values: number[], options: Parameters<typeof indicator>[0] = {}) {
  const thing = indicator(options);
  state(thing, 'actual', '2024', 1000);
  breakDown(thing, values, { at: 'III.4 ¶1' });
  return sharesOf(thing.breakdowns[0] as Breakdown);
}

test('each part has its value, its share of the stated whole and its place; then their sum, and the whole that is stated otherwise', () => {
  const shares = sharesFor([250, 500.5]);
  expect(columnsOf(partTable(shares, 'vi', 'Caption'))).toEqual([
    'part name: Thành phần',
    'value number: Giá trị',
    'share number: Tỷ trọng',
    'locator text: Vị trí',
  ]);
  expect(rowsOf(partTable(shares, 'vi', 'Caption'))).toEqual([
    'Part 1 | 250 | 25% | [III.4 ¶1]',
    'Part 2 | 500,5 | 50,1% | [III.4 ¶1]',
    'Cộng | 750,5 |  | ',
    'Tổng báo cáo ghi | 1.000 |  | ',
  ]);
  expect(rowsOf(partTable(shares, 'en', 'Caption'))[1]).toBe('Part 2 | 500.5 | 50.1% | [III.4 ¶1]');
});

test('the total has a cell in every column, blank for share and place', () => {
  const { rows } = partTable(sharesFor([250, 500.5]), 'en', 'Caption');
  expect(rows.at(-2)?.cells).toEqual([{ text: 'Sum' }, { text: '750.5' }, { text: '' }, { text: '' }]);
});

test('a whole that the parts make is not told twice', () => {
  expect(rowsOf(partTable(sharesFor([400, 600]), 'vi', 'Caption')).at(-1)).toBe('Cộng | 1.000 |  | ');
});

test('a part keeps the decimals the report prints, and has no share of nothing', () => {
  const thing = indicator();
  breakDown(thing, [0], { at: 'III.4 ¶1' });
  const shares = sharesOf(thing.breakdowns[0] as Breakdown);
  const [part] = shares.breakdown.parts;
  if (part) part.decimals = 1;
  expect(rowsOf(partTable(shares, 'en', 'Caption'))).toEqual(['Part 1 | 0.0 | – | [III.4 ¶1]']);
});

test('what does not add up has no sum: one part alone, or parts only contained in the whole (Party members)', () => {
  const thing = indicator();
  state(thing, 'actual', '2024', 4035);
  breakDown(thing, [216, 1286, 3447], { relation: 'of-which', at: 'I.1 ¶2' });
  const rows = rowsOf(partTable(sharesOf(thing.breakdowns[0] as Breakdown), 'vi', 'Caption'));
  expect(rows.length).toBe(3);
  expect(rows.at(-1)).toBe('Part 3 | 3.447 | 85,4% | [I.1 ¶2]');
});

test('parts that are percentages have no share', () => {
  expect(rowsOf(partTable(sharesFor([40, 60], { measure: 'percent' }), 'vi', 'Caption'))).toEqual([
    'Part 1 | 40% | – | [III.4 ¶1]',
    'Part 2 | 60% | – | [III.4 ¶1]',
    'Cộng | 100% |  | ',
    'Tổng báo cáo ghi | 1.000% |  | ',
  ]);
});

test('groups and parts of which there are others are not added up', () => {
  for (const relation of ['subgroup', 'of-which'] as const) {
    const thing = indicator();
    breakDown(thing, [86, 100], { relation, at: 'III.4 ¶1' });
    expect(rowsOf(partTable(sharesOf(thing.breakdowns[0] as Breakdown), 'vi', 'Caption'))).toHaveLength(2);
  }
});

test('communes have no share and no total', () => {
  expect(columnsOf(placeTable(sharesFor([2, 3]), 'en', 'Caption'))).toEqual([
    'place name: Place',
    'value number: Value',
    'locator text: Place',
  ]);
  expect(rowsOf(placeTable(sharesFor([2, 1500]), 'vi', 'Caption'))).toEqual([
    'Part 1 | 2 | [III.4 ¶1]',
    'Part 2 | 1.500 | [III.4 ¶1]',
  ]);
});

test('money is short, with all its digits small beside it', () => {
  const budget = indicator();
  Object.assign(budget.unit, { symbol: { vi: 'đồng', en: 'dong' } });
  breakDown(budget, [2860708000, 900], { at: 'III.4 ¶1' });
  const shares = sharesOf(budget.breakdowns[0] as Breakdown);
  expect(rowsOf(partTable(shares, 'vi', 'Caption'))).toEqual([
    'Part 1 | 2,86 tỷ đồng (2.860.708.000 đồng) | 100% | [III.4 ¶1]',
    'Part 2 | 900 đồng | 0% | [III.4 ¶1]',
    'Cộng | 2,86 tỷ đồng |  | ',
  ]);
});

test('a part that is a place leads to its page where the table is given the addresses', () => {
  const shares = sharesFor([2, 3]);
  const [first] = shares.breakdown.parts;
  if (first) first.place = place('pa-u', 'Pa Ủ');
  const firstCells = (hrefOf?: PlaceHref) =>
    [partTable(shares, 'vi', 'Caption', hrefOf), placeTable(shares, 'vi', 'Caption', hrefOf)].map(({ rows }) =>
      rows.slice(0, 2).map(({ cells: [name] }) => name?.href),
    );
  expect(firstCells(({ id }) => `/xa/${id}/`)).toEqual([
    ['/xa/pa-u/', undefined],
    ['/xa/pa-u/', undefined],
  ]);
  expect(firstCells()).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});
