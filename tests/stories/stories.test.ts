import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { loadStories } from '../../src/stories/load';
import type { Story } from '../../src/stories/model';
import { readProse } from '../../src/stories/read';
import { siteAnalysis } from './examples';
import { plainBody } from './plain-body';

const languages = ['vi', 'en'] as const;
let analysis: Analysis;
let stories: Story[];
beforeAll(async () => {
  analysis = await siteAnalysis();
  stories = loadStories(await readProse('data'), analysis);
});

const textOf = (story: Story, lang: 'vi' | 'en', of: Analysis) =>
  [story.title[lang], story.lead[lang], ...plainBody(story.body[lang], of, lang)].join('\n');

test('there are at least six stories, each with a chart in both languages', () => {
  expect(stories.length).toBeGreaterThanOrEqual(6);
  const bare = stories.flatMap((story) =>
    languages.filter((lang) => !story.body[lang].some((block) => block.kind === 'figure')).map(() => story.id),
  );
  expect(bare).toEqual([]);
});

test('each story has 250 to 500 words in each language', () => {
  const counted = stories.flatMap((story) =>
    languages.map((lang) => ({
      story: `${lang}/${story.id}`,
      words: textOf(story, lang, analysis).split(/\s+/).length,
    })),
  );
  expect(counted.filter(({ words }) => words < 250 || words > 500)).toEqual([]);
});

test('sentences stay short: none above 35 words, 18 or fewer on average', () => {
  const long: string[] = [];
  for (const story of stories) {
    for (const lang of languages) {
      const sentences = textOf(story, lang, analysis).split(/(?<=[.?!:;])\s+|\n/);
      const words = sentences.map((sentence) => sentence.split(/\s+/).length);
      long.push(...sentences.filter((_, i) => (words[i] ?? 0) > 35));
      expect(words.reduce((sum, n) => sum + n, 0) / words.length).toBeLessThanOrEqual(18);
    }
  }
  expect(long).toEqual([]);
});

test('quotation marks are typographic', () => {
  const straight = stories.flatMap((story) =>
    languages.flatMap((lang) => textOf(story, lang, analysis).match(/[^\n]*["'][^\n]*/g) ?? []),
  );
  expect(straight).toEqual([]);
});

test('each story names what it draws on, with places in the report', () => {
  const silent = stories.filter(({ sources }) => !sources.vi.some(({ locators }) => locators.length > 0));
  expect(silent.map((story) => story.id)).toEqual([]);
});

describe('a figure that moves in a CSV moves every sentence and title of both languages', () => {
  test.each([
    [
      'macadamia-area',
      '530.68',
      '540.12',
      ['530,68', '27,9%'],
      ['530.68', '27.9%'],
      ['540,12', '28,4%'],
      ['540.12', '28.4%'],
    ],
    ['poverty-rate', '36.39', '35.11', ['36,39', '20,84'], ['36.39', '20.84'], ['35,11', '22,12'], ['35.11', '22.12']],
  ])('%s', async (_, from, to, oldVi, oldEn, newVi, newEn) => {
    const comma = (text: string) => text.replace('.', ',');
    const moved = await siteAnalysis({ [`,${from},`]: `,${to},`, [`"${comma(from)}`]: `"${comma(to)}` });
    const now = loadStories(await readProse('data'), moved);
    const all = (lang: 'vi' | 'en') => now.map((story) => textOf(story, lang, moved)).join('\n');
    for (const old of oldVi) expect(all('vi')).not.toContain(old);
    for (const old of oldEn) expect(all('en')).not.toContain(old);
    for (const fresh of newVi) expect(all('vi')).toContain(fresh);
    for (const fresh of newEn) expect(all('en')).toContain(fresh);
  });
});
