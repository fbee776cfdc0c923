// A place in the report, short beside a figure and in full.
import { expect, test } from 'vitest';
import type { Locator } from '../../src/dataset/model';
import { longLocator, shortLocator } from '../../src/texts/locator';
import { report } from '../analysis/builder';
import { inBoth } from './given';

const paragraph: Locator = { text: 'III.1.2 ¶3', section: 'III.1.2', note: null, paragraph: 3, report };
const heading: Locator = { text: 'III.2.1', section: 'III.2.1', note: null, paragraph: 0, report };
const note: Locator = { text: 'note 7', section: '', note: 7, paragraph: 0, report };
const longNote: Locator = { text: 'note 23 ¶2', section: '', note: 23, paragraph: 2, report };

test.each<[title: string, locator: Locator, vi: string, en: string]>([
  ['a paragraph by its sign', paragraph, 'III.1.2 ¶3', 'III.1.2 ¶3'],
  ['a heading by its section', heading, 'III.2.1', 'III.2.1'],
  ['a footnote in words', note, 'chú thích 7', 'note 7'],
  ['a paragraph of a footnote', longNote, 'chú thích 23 ¶2', 'note 23 ¶2'],
])('short: %s', (_, locator, vi, en) => {
  expect(inBoth((lang) => shortLocator(locator, lang))).toEqual([vi, en]);
});

test.each<[title: string, locator: Locator, vi: string, en: string]>([
  ['a paragraph', paragraph, 'mục III.1.2, đoạn 3', 'section III.1.2, paragraph 3'],
  ['a heading has no paragraph', heading, 'mục III.2.1', 'section III.2.1'],
  ['a footnote', note, 'chú thích 7', 'note 7'],
  ['a paragraph of a footnote', longNote, 'chú thích 23, đoạn 2', 'note 23, paragraph 2'],
])('in full: %s', (_, locator, vi, en) => {
  expect(inBoth((lang) => longLocator(locator, lang))).toEqual([vi, en]);
});
