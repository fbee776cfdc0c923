// Which row of a version is the same row in another.
import { describe, expect, test } from 'vitest';
import { matchAlike, matchSame } from '../../src/dataset/row-pairs';

const groupOf = (row: string): string => row[0] ?? '';
const cellsOf = (row: string): string[] => row.split(',');

describe('rows of one group are paired when half of their filled cells are the same', () => {
  test.each<[string, string[], string[], [string, string][]]>([
    ['three of four', ['a,1,2,3'], ['a,1,2,9'], [['a,1,2,3', 'a,1,2,9']]],
    ['two of four', ['a,1,2,3'], ['a,1,8,9'], [['a,1,2,3', 'a,1,8,9']]],
    ['one of four', ['a,1,2,3'], ['a,7,8,9'], []],
    ['cells that only one of them fills are different', ['a,1,,'], ['a,,2,3'], []],
    ['cells that neither fills do not count', ['a,1,,,'], ['a,2,,,'], [['a,1,,,', 'a,2,,,']]],
    ['rows of other groups are not looked at', ['a,1,2,3'], ['b,1,2,3'], []],
    [
      'the most alike first',
      ['a,1,2,3', 'a,1,2,4'],
      ['a,1,2,4,5', 'a,1,9,3'],
      [
        ['a,1,2,4', 'a,1,2,4,5'],
        ['a,1,2,3', 'a,1,9,3'],
      ],
    ],
  ])('%s', (_, before, after, pairs) => {
    expect(matchAlike(new Set(before), new Set(after), { groupOf, cellsOf })).toEqual(pairs);
  });
});

test('what is paired leaves both sets, and what is not stays', () => {
  const [before, after] = [new Set(['a,1', 'b,1', 'c,1']), new Set(['c,1', 'a,1', 'd,1'])];
  expect(matchSame(before, after, groupOf)).toEqual([
    ['c,1', 'c,1'],
    ['a,1', 'a,1'],
  ]);
  expect([[...before], [...after]]).toEqual([['b,1'], ['d,1']]);
});
