// The reading time: words between spaces, two hundred of them a minute.
import { describe, expect, test } from 'vitest';
import { readingMinutes, wordCount } from '../../src/stories/reading-time';

describe('a word is what stands between spaces', () => {
  test.each<[texts: string[], words: number]>([
    [['Hộ nghèo giảm còn 36,39%.'], 5],
    [['The poverty rate fell.', 'By how much?'], 7],
    [['Đến 30/6/2024,\u00a0huyện trồng 2.004,91\u00a0ha\nrừng'], 7],
    [['  ', ''], 0],
    [['Một  hai'], 2],
    [[], 0],
  ])('%j: %i', (texts, words) => expect(wordCount(texts)).toBe(words));
});

describe('minutes are whole, and one at least', () => {
  test.each<[words: number, minutes: number]>([
    [0, 1],
    [99, 1],
    [299, 1],
    [300, 2],
    [499, 2],
    [500, 3],
    [700, 4],
  ])('%i words: %i', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
});
