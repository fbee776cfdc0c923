import { expect, test } from 'vitest';
import { nearest } from '../../src/dataset/nearest';

test('the nearest word is found past typing slips, case, diacritics and underscores', () => {
  const words = ['actual', 'estimate', 'name_vi', 'mac-ca'];
  expect(['acutal', 'Estimate', 'name-vi', 'mắc ca'].map((word) => nearest(word, words))).toEqual([
    'actual',
    'estimate',
    'name_vi',
    'mac-ca',
  ]);
});

test('a word like none of the others is not guessed at', () => {
  expect(nearest('mốc', ['actual', 'goal'])).toBeNull();
  expect(nearest('', ['a'])).toBeNull();
});
