// How a partition is shown: bars, tiles, or a list.
import { describe, expect, test } from 'vitest';
import { breakdownsByForm, formOf } from '../../src/analysis/breakdown-form';
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
    breakDown(thing, [1, 2], { set: 'done', kind: 'actual' });
    breakDown(thing, [2, 3], { set: 'done', kind: 'target' });
    breakDown(thing, [5, 6], { set: 'planned', kind: 'target' });
    expect(breakdownsByForm(thing).bars.map(({ set, kind }) => `${set} ${kind}`)).toEqual([
      'done actual',
      'planned target',
    ]);
  });
});
