// How a table folds on a narrow screen, whether it sorts, and what in it is quoted, strong or counted in units.
import { describe, expect, test } from 'vitest';
import { assessmentTable } from '../../src/tables/assessment-table';
import { contextTable } from '../../src/tables/context-table';
import { figureTable } from '../../src/tables/figure-table';
import { assessment, indicator, state } from '../analysis/builder';
import { columnsOf } from './rows';

const forest = indicator({ id: 'forest' });
state(forest, 'actual', '2024', 67.44, { printed: '67,44%' });
const people = indicator({ id: 'people', level: 'context' });
state(people, 'actual', '2024', 49120);
const options = { caption: 'Caption', hrefOf: () => '/' };
const commitments = () => assessmentTable([assessment(forest)], { ...options, lang: 'vi' });
const figures = () => figureTable(forest, 'vi');
const context = () => contextTable([people], 'vi', 'Topic');

describe('on a narrow screen', () => {
  test.each([
    ['commitments become cards', commitments, 'cards'],
    ['figures stand below each other', figures, 'stack'],
    ['context is a line each', context, 'line'],
  ])('%s', (_, table, fold) => {
    expect(table().fold).toBe(fold);
  });
});

test('only commitments are sorted, and targets, results and goals within their unit', () => {
  expect([commitments(), figures()].map(({ sortable }) => sortable)).toEqual([true, undefined]);
  const inUnits = commitments().columns.filter(({ hasUnits }) => hasUnits);
  expect(inUnits.map(({ key }) => key)).toEqual(['target', 'current', 'goal']);
});

test.each([
  ['vi', 'sector text: Lĩnh vực'],
  ['en', 'sector text: Sector'],
] as const)('a table to explore names the sector after the indicator (%s)', (lang, expected) => {
  const explored = assessmentTable([assessment(forest)], { ...options, lang, explore: true });
  expect(columnsOf(explored)[1]).toBe(expected);
});

test.each([
  ['figures', figures, ['', '', 'strong', 'quoted', '']],
  ['context', context, ['', 'strong', '', '']],
])('in a table of %s the value is strong, and what the report prints is quoted', (_, table, expected) => {
  const marks = table().rows[0]?.cells.map(({ strong, quoted }) => (strong ? 'strong' : quoted ? 'quoted' : ''));
  expect(marks).toEqual(expected);
});
