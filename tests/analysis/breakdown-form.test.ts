// How a partition is shown: bars, tiles, or a list.
import { describe, expect, test } from 'vitest';
import { breakdownsByForm, formOf, isCountable, yearOf } from '../../src/analysis/breakdown-form';
import type { Breakdown, Place } from '../../src/dataset/model';
import { breakDown, indicator } from './builder';

const commune: Place = {
  id: 'mu-ca',
  row: 1,
  column: 1,
  name: { vi: 'Mù Cả', en: 'Mù Cả' },
  aliases: [],
  successor: 'Mù Cả',
};

/** A partition with one part for each value; `named` parts were counted from a list, `placed` ones are communes. */
function partition(values: number[], { named = false, placed = false } = {}): Breakdown {
  const whole = indicator();
  breakDown(whole, values);
  const [breakdown] = whole.breakdowns as [Breakdown];
  const items = named ? ['Nậm Nhọ'] : [];
  return {
    ...breakdown,
    parts: breakdown.parts.map((part) => ({ ...part, items, place: placed ? commune : null })),
  };
}

describe('a partition is shown', () => {
  test.each([
    ['as bars where its parts differ', partition([10, 5, 7, 1]), 'bars'],
    ['as bars where unnamed parts are equal', partition([2, 2]), 'bars'],
    ['as bars where named parts differ', partition([2, 3], { named: true }), 'bars'],
    ['as a list where named parts all count the same', partition([1, 1], { named: true }), 'list'],
    ['as a list where there is one part only', partition([169.79]), 'list'],
    ['as tiles where three named parts are communes', partition([1, 2, 3], { named: true, placed: true }), 'tiles'],
    ['not as tiles for two communes', partition([1, 2], { named: true, placed: true }), 'bars'],
    ['not as tiles where the communes are not named', partition([1, 2, 3], { placed: true }), 'bars'],
    ['not as tiles where the parts are no communes', partition([1, 2, 3], { named: true }), 'bars'],
  ] as const)('%s', (_, breakdown, form) => {
    expect(formOf(breakdown)).toBe(form);
  });

  test('as a mix where one part of three is no commune', () => {
    const mixed = partition([1, 2, 3], { named: true, placed: true });
    const [first, ...others] = mixed.parts;
    expect(formOf({ ...mixed, parts: first ? [{ ...first, place: null }, ...others] : [] })).toBe('bars');
  });
  test('as bars where one of three communes is not named', () => {
    const mixed = partition([1, 2, 3], { named: true, placed: true });
    const [first, ...others] = mixed.parts;
    expect(formOf({ ...mixed, parts: first ? [{ ...first, items: [] }, ...others] : [] })).toBe('bars');
  });
});

/** Parts of these names. */
function withNames(names: string[], values = [3, 2, 1]): Breakdown {
  const breakdown = partition(values.slice(0, names.length));
  return {
    ...breakdown,
    parts: breakdown.parts.map((part, i) => ({ ...part, name: { vi: 'Năm', en: names[i] ?? '' } })),
  };
}
const shares = (values: number[], relation: 'part' | 'of-which' | 'subgroup' = 'part') => {
  const whole = indicator({ measure: 'percent' });
  breakDown(whole, values, { relation });
  return whole.breakdowns[0] as Breakdown;
};
/** Things done, and planned. */
function planned(done: number[], asked: number[], measure: 'amount' | 'percent' = 'amount'): Breakdown {
  const whole = indicator({ measure });
  breakDown(whole, done);
  breakDown(whole, asked, { kind: 'target' });
  return whole.breakdowns[0] as Breakdown;
}

describe('parts that are something special are shown', () => {
  test.each([
    ['as columns where they are years', withNames(['2021', 'Year 2022', '2023']), 'columns'],
    ['as bars where years come twice', withNames(['2021', '2021']), 'bars'],
    ['as bars where years go back', withNames(['2022', '2021']), 'bars'],
    ['as bars where one is no year', withNames(['2021', 'later']), 'bars'],
    ['as bars where they are spans of years', withNames(['2021-2022', '2023-2024']), 'bars'],
    ['as a structure where percentages add up to a hundred', shares([36.15, 51.9, 11.95]), 'structure'],
    ['as a structure where rounding leaves a gap', shares([33.2, 33.2, 33.2]), 'structure'],
    ['as bars where they do not add up', shares([33, 33, 33]), 'bars'],
    ['as bars where they add up to more', shares([50, 51]), 'bars'],
    ['as bars where they are rates of groups', shares([60, 40], 'subgroup'), 'bars'],
    ['as squares where few things were planned', planned([1, 2], [30, 30]), 'squares'],
    ['as bars where many things were planned', planned([1, 2], [30, 31]), 'bars'],
    ['as bars where they are no whole things', planned([1.5, 2], [2, 3]), 'bars'],
    ['as bars where percentages were planned', planned([1, 2], [2, 3], 'percent'), 'bars'],
  ] as const)('%s', (_, breakdown, form) => expect(formOf(breakdown)).toBe(form));

  test('countable without a plan too, and nothing below zero', () => {
    expect([partition([59, 1]), partition([60, 1]), partition([2, -1])].map(isCountable)).toEqual([true, false, false]);
  });
  test.each([
    ['Year 2022', 2022],
    ['2022', 2022],
    ['12022', null],
    ['2021 and 2022', null],
    ['', null],
  ])('the year of “%s” is %s', (en, year) => expect(yearOf({ name: { vi: '', en } })).toBe(year));
  test('of a structure at several dates one picture stands for all', () => {
    const whole = indicator({ measure: 'percent' });
    breakDown(whole, [45, 55], { period: '2020' });
    breakDown(whole, [40, 60], { period: '2024' });
    expect(breakdownsByForm(whole).structure.map(({ period }) => period.text)).toEqual(['2024']);
  });
});

describe('the partitions of an indicator', () => {
  test('stand by their form, in the order of the data', () => {
    const thing = indicator();
    breakDown(thing, [1, 2], { set: 'first' });
    breakDown(thing, [3], { set: 'alone' });
    breakDown(thing, [4, 5], { set: 'second' });
    thing.breakdowns.push({ ...partition([1, 2, 3], { named: true, placed: true }), set: 'communes' });
    const { bars, tiles, list } = breakdownsByForm(thing);
    const sets = [bars, tiles, list].map((all) => all.map(({ set }) => set));
    expect(sets).toEqual([['first', 'second'], ['communes'], ['alone']]);
  });
  test('leave out a plan that stands beside what was done, and keep one that stands alone', () => {
    const thing = indicator();
    breakDown(thing, [1.5, 2], { set: 'done', kind: 'actual' });
    breakDown(thing, [2, 3], { set: 'done', kind: 'target' });
    breakDown(thing, [5, 6], { set: 'planned', kind: 'target' });
    expect(breakdownsByForm(thing).bars.map(({ set, kind }) => `${set} ${kind}`)).toEqual([
      'done actual',
      'planned target',
    ]);
  });
});
