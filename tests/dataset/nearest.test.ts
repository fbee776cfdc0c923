// "Did you mean": the word a writer most likely meant, or none.
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/dataset/nearest';

const words = ['actual', 'estimate', 'baseline', 'name_vi', 'mac-ca', 'thu-nhap'];

describe('the nearest word is found past slips, case, diacritics and separators', () => {
  test.each([
    ['acutal', 'actual'], // two neighbours swapped
    ['atcual', 'actual'],
    ['actua', 'actual'], // a letter left out
    ['ctual', 'actual'],
    ['acttual', 'actual'], // a letter too many
    ['xactual', 'actual'],
    ['actuel', 'actual'], // another letter
    ['estimatte', 'estimate'],
    ['esitmtae', 'estimate'], // two swaps
    ['Estimate', 'estimate'],
    ['name-vi', 'name_vi'],
    ['name  vi', 'name_vi'],
    ['mắc ca', 'mac-ca'],
    ['Thu_nhập', 'thu-nhap'],
    ['ĐẦU', null],
  ])('%s → %s', (word, found) => {
    expect(nearest(word, words)).toBe(found);
  });
});

describe('a word is suggested only when less than half and at most a third of its letters, or two, differ', () => {
  test.each([
    ['goal', ['goat'], 'goat'],
    ['goal', ['gomt'], null], // two of four
    ['goals', ['gomxs'], 'gomxs'], // two of five
    ['goals', ['gxmxs'], null], // three of five
    ['baseline', ['basxlixe'], 'basxlixe'], // two of eight
    ['baseline', ['bxsxlixe'], null], // three of eight
    ['baselines', ['bxsxlixes'], 'bxsxlixes'], // three of nine
    ['baselines', ['bxsxlixex'], null], // four of nine
    ['mốc', ['actual', 'goal'], null],
    ['ab', ['ax'], null],
    ['abc', ['abx'], 'abx'],
    ['gaol', ['goal'], 'goal'], // a swap is one step
    ['ogal', ['goal'], 'goal'],
    ['gola', ['goal'], 'goal'],
    ['goxl', ['glol'], null], // no swap: another letter is two
    ['rate', ['aste'], null], // nor where only one of the letters moved
    ['laog', ['goal'], null],
    ['xygoal', ['goal'], 'goal'], // two letters too many, in front
    ['goalxy', ['goal'], 'goal'],
    ['goal', ['xygoal'], null], // of four letters two are too many
    ['goal', ['goalxy'], null],
    ['a    b', ['a_b'], 'a_b'],
    ['ab', ['a-b'], null],
    ['', ['a'], null],
    ['a', [], null],
    ['income', ['income-per-person'], null],
    ['income-per-person', ['income'], null],
  ])('%s among %j: %s', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
  });
});

test('of several the closest is taken, and the first of those that are equally close', () => {
  expect(nearest('figures', ['figurxx', 'figurex', 'figurez'])).toBe('figurex');
  expect(nearest('income', ['incomx', 'income', 'incomy'])).toBe('income');
  expect(nearest('abcdef', ['abcdxy', 'abcdefgh', 'abcdeg'])).toBe('abcdeg');
});
