// What a target or goal asks of a number.
import { describe, expect, test } from 'vitest';
import { isStrict, nearestEnd, type Sense, satisfies, senseOf, upperEnd } from '../../src/analysis/requirement';
import type { Direction, Operator } from '../../src/dataset/vocabulary';

describe('the way a requirement points', () => {
  const cases: [Operator, Direction, Sense][] = [
    ['at-least', 'lower', 'higher'],
    ['above', 'lower', 'higher'],
    ['at-most', 'higher', 'lower'],
    ['below', 'higher', 'lower'],
    ['between', 'higher', 'range'],
    ['equal', 'higher', 'higher'],
    ['equal', 'lower', 'lower'],
    ['equal', 'exact', 'exact'],
    ['equal', 'none', 'open'],
    ['at-least', 'none', 'higher'],
  ];
  test.each(cases)('"%s" where %s is good means %s', (operator, direction, sense) => {
    expect(senseOf(operator, direction)).toBe(sense);
  });
});

test('only "above" and "below" are not met by the number itself', () => {
  const operators: Operator[] = ['equal', 'at-least', 'at-most', 'above', 'below', 'between'];
  expect(operators.filter(isStrict)).toEqual(['above', 'below']);
});

describe('a range', () => {
  const range = { operator: 'between', value: 10, valueTo: 20 } as const;
  test('ends at its upper value, a number at itself', () => {
    expect(upperEnd(range)).toBe(20);
    expect(upperEnd({ operator: 'equal', value: 10, valueTo: null })).toBe(10);
    expect(upperEnd({ operator: 'equal', value: 10 })).toBe(10);
  });
  test.each([
    [5, 10],
    [10, 10],
    [15, 15],
    [20, 20],
    [25, 20],
  ])('is measured from %d at %d', (actual, end) => expect(nearestEnd(actual, range)).toBe(end));
  test('is the only requirement with a nearer end', () => {
    expect(nearestEnd(25, { operator: 'at-least', value: 10, valueTo: 20 })).toBe(10);
  });
});

describe('a requirement', () => {
  const cases: [actual: number, Operator, value: number, Direction, boolean][] = [
    [91, 'above', 90, 'higher', true],
    [90, 'above', 90, 'higher', false],
    [89, 'above', 90, 'lower', false],
    [90, 'at-least', 90, 'none', true],
    [89, 'at-least', 90, 'none', false],
    [89, 'below', 90, 'higher', true],
    [90, 'below', 90, 'lower', false],
    [91, 'at-most', 90, 'lower', false],
    [90, 'at-most', 90, 'lower', true],
    [89, 'at-most', 90, 'higher', true],
    [91, 'equal', 90, 'higher', true],
    [89, 'equal', 90, 'higher', false],
    [91, 'equal', 90, 'lower', false],
    [89, 'equal', 90, 'lower', true],
    [90, 'equal', 90, 'none', true],
    [91, 'equal', 90, 'none', false],
    [89, 'equal', 90, 'none', false],
    [91, 'equal', 90, 'exact', false],
    [90, 'equal', 90, 'exact', true],
  ];
  test.each(cases)('%d against "%s %d" where %s is good: %s', (actual, operator, value, direction, fulfilled) => {
    expect(satisfies(actual, { operator, value }, direction)).toBe(fulfilled);
  });
  test.each([
    [9.9, false],
    [10, true],
    [15, true],
    [20, true],
    [20.1, false],
  ])('%d against "between 10 and 20": %s', (actual, fulfilled) => {
    expect(satisfies(actual, { operator: 'between', value: 10, valueTo: 20 }, 'higher')).toBe(fulfilled);
  });
});
