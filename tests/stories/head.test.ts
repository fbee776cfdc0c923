// The head of a story: which keys it must have, may have, and what they may say.
import { describe, expect, test } from 'vitest';
import { headFaults } from '../../src/stories/head';
import { parseStory } from '../../src/stories/parse';

const vietnamese = ['title: Tên', 'slug: ten', 'lead: Lời', 'order: 1'];
const english = ['title: Name', 'slug: name', 'lead: Lead'];

function faults(lang: 'vi' | 'en', lines: string[]) {
  const story = parseStory(`stories/${lang}/x.md`, `---\n${lines.join('\n')}\n---\n`, []);
  if (!story) throw new Error('the story has no head');
  return headFaults(story).map(({ at, found, refusal }) => [at, found, refusal.code, refusal.params]);
}

describe('a head without faults', () => {
  test.each([
    ['vi', vietnamese],
    ['vi', [...vietnamese, 'cover: {chart ratio coffee}', 'holds: {count all} > 1', 'holds: {count all} > 2']],
    ['en', english],
    ['en', [...english, 'holds: {count all} > 1']],
    ['en', ['title: Name', 'slug: mac-ca-25', 'lead: Lead']],
  ] as const)('%s: %j', (lang, lines) => expect(faults(lang, [...lines])).toEqual([]));
});

describe('a key that is needed', () => {
  test.each(['title', 'slug', 'lead', 'order'])('%s may be missing in no Vietnamese story', (key) => {
    const rest = vietnamese.filter((line) => !line.startsWith(key));
    expect(faults('vi', rest)).toEqual([[0, key, 'story-key-missing', { key }]]);
  });
  test.each(['title', 'slug', 'lead'])('%s may be missing in no English story', (key) => {
    const rest = english.filter((line) => !line.startsWith(key));
    expect(faults('en', rest)).toEqual([[0, key, 'story-key-missing', { key }]]);
  });
  test('is missing too where it says nothing', () => {
    expect(faults('en', ['title:', 'slug: name', 'lead: Lead'])).toEqual([
      [0, 'title', 'story-key-missing', { key: 'title' }],
    ]);
  });
});

describe('a key that is not allowed tells the nearest one and all there are', () => {
  const allowed = ['title', 'slug', 'lead', 'holds'];
  test('order belongs to the Vietnamese story', () => {
    expect(faults('en', [...english, 'order: 1'])).toEqual([
      [38, 'order', 'story-key-unknown', { nearest: null, allowed }],
    ]);
  });
  test('cover belongs to the Vietnamese story', () => {
    expect(faults('en', [...english, 'cover: x'])).toMatchObject([[38, 'cover', 'story-key-unknown', { allowed }]]);
  });
  test('a slip of the pen', () => {
    expect(faults('en', [...english, 'hold: x'])).toEqual([
      [38, 'hold', 'story-key-unknown', { nearest: 'holds', allowed }],
    ]);
  });
  test('a name that every object has', () => {
    expect(faults('en', [...english, 'constructor: x'])).toMatchObject([[38, 'constructor', 'story-key-unknown', {}]]);
  });
});

describe('an order is a whole number', () => {
  test('of any length', () => expect(faults('vi', [...vietnamese.slice(0, 3), 'order: 120'])).toEqual([]));
  test.each(['một', '1.5', '-1', '2nd', 'no 2'])('not %s', (order) => {
    const lines = [...vietnamese.slice(0, 3), `order: ${order}`];
    expect(faults('vi', lines)).toEqual([[42, order, 'story-order', {}]]);
  });
});

describe('an address is lower-case letters and digits joined by hyphens', () => {
  test.each([
    ['Tên Bài', 'ten-bai'],
    ['a--b', 'a-b'],
    ['-a', 'a'],
    ['a-', 'a'],
    ['Đất', 'dat'],
    ['a b', 'a-b'],
  ])('not %j; %s would do', (slug, suggestion) => {
    const lines = ['title: Name', `slug: ${slug}`, 'lead: Lead'];
    expect(faults('en', lines)).toEqual([[22, slug, 'story-slug', { suggestion }]]);
  });
});
