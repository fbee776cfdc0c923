import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { readFolder } from '../../src/dataset/read';
import { loadStories } from '../../src/stories/load';
import type { Story } from '../../src/stories/model';
import { plainBody } from '../../src/stories/plain-body';
import { readProse } from '../../src/stories/read';
import { problemLines, siteAnalysis } from './examples';

const languages = ['vi', 'en'] as const;
let analysis: Analysis;
let stories: Story[];
beforeAll(async () => {
  analysis = await siteAnalysis();
  stories = loadStories(readProse(await readFolder('data')), analysis);
});

const textOf = (story: Story, lang: 'vi' | 'en', of: Analysis) =>
  [story.title[lang], story.lead[lang], ...plainBody(story.body[lang], of, lang)].join('\n');

test('what readers look for first comes first: how people live, then the fields, then how the report counts', () => {
  expect(stories.map(({ slug }) => slug.vi)).toEqual([
    'ho-ngheo',
    'mac-ca-cay-an-qua',
    'rung',
    'suc-khoe-tre-em-tram-y-te',
    'dien-ve-ban',
    'truong-chuan',
    'tung-xa',
    'que-va-ong',
    'tien-dao-tao-can-bo',
    'sam-lai-chau',
    'muc-tieu-thap-hon',
    'so-dem-so-uoc',
    'dem-chi-tieu',
  ]);
});

test('there are at least eleven stories, each with a chart in both languages', () => {
  expect(stories.length).toBeGreaterThanOrEqual(11);
  const bare = stories.flatMap((story) =>
    languages.filter((lang) => !story.body[lang].some((block) => block.kind === 'figure')).map(() => story.id),
  );
  expect(bare).toEqual([]);
});

test('each story has 400 to 700 words in each language', () => {
  const counted = stories.flatMap((story) =>
    languages.map((lang) => ({
      story: `${lang}/${story.id}`,
      words: textOf(story, lang, analysis).split(/\s+/).length,
    })),
  );
  expect(counted.filter(({ words }) => words < 400 || words > 700)).toEqual([]);
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

test('each story names what it draws on, with places in the report, in both languages', () => {
  const silent = stories.flatMap(({ id, sources }) =>
    languages
      .filter((lang) => !sources[lang].some(({ locators }) => locators.length > 0))
      .map((lang) => `${lang}/${id}`),
  );
  expect(silent).toEqual([]);
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
    const now = loadStories(readProse(await readFolder('data')), moved);
    const all = (lang: 'vi' | 'en') => now.map((story) => textOf(story, lang, moved)).join('\n');
    for (const old of oldVi) expect(all('vi')).not.toContain(old);
    for (const old of oldEn) expect(all('en')).not.toContain(old);
    for (const fresh of newVi) expect(all('vi')).toContain(fresh);
    for (const fresh of newEn) expect(all('en')).toContain(fresh);
  });
});

describe('a figure that crosses what the prose says of it stops the story in both languages', () => {
  test.each([
    ['stalled-crops', 'macadamia-area,actual,2024-06-30,equal,530.68,,,,"530,68 ha"', '2000', '"2000 ha"'],
    ['ginseng', 'ginseng-area,actual,2024-10,equal,24.09,,,,"24,09 ha"', '60', '"60 ha"'],
    ['overshoot', 'bee-colonies,actual,2024-06-30,equal,570,,,,570', '150', '150'],
    ['schools', 'kindergarten-enrolment,actual,2024-06-30,equal,99.9,,,,"99,9%"', '20', '20%'],
    ['lower-goals', 'income-per-person,estimate,2024,equal,29.5,,,,"29,5 triệu đồng/người/năm"', '60', '60'],
    ['poverty', 'poverty-rate,estimate,2024,equal,36.39,,,,"36,39%"', '60.39', '"60,39%"'],
    ['counting', 'components-not-met,stated,2024-10,equal,8,,,,08', '10', '10'],
    ['health', 'stunted-children,estimate,2024,equal,23.08,,,,"23,08%"', '10', '10%'],
    ['power', 'households-with-power,estimate,2024,equal,93.5,,,,"93,5%"', '90', '90%'],
    ['communes', 'ocop-communes,actual,2024-06-30,equal,6,,,,"06 xã, thị trấn"', '7', '"07 xã, thị trấn"'],
    [
      'training-money',
      'training-spent,actual,2021/2024-06-30,equal,4419531000,,,,4.419.531.000 đồng',
      '9419531000',
      '9.419.531.000 đồng',
    ],
    ['half-year', 'food-output-half-year,actual,2024-06-30,equal,5375,,,,5.375 tấn', '18000', '18.000 tấn'],
    ['forest', 'planted-forest,actual,2024-06-30,equal,2004.91,,,,"2.004,91"', '2900', '"2.900"'],
  ])('%s', async (id, row, value, printed) => {
    const cells = row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    const crossed = [...cells.slice(0, 4), value, ...cells.slice(5, -1), printed].join(',');
    const problems = problemLines(
      readProse(await readFolder('data')) as Map<string, string>,
      await siteAnalysis({ [row]: crossed }),
    );
    const stopped = new Set(problems.map((line) => line.split(':')[0]));
    expect([...stopped]).toEqual(expect.arrayContaining([`stories/en/${id}.md`, `stories/vi/${id}.md`]));
  });
});

describe('a word of rank, side, source or of the report itself falls with what it rests on, in both languages', () => {
  test.each([
    ['forest', 'figures', '1908.42,,,,"1.908,42 ha"', '2250.5,,,,"2.250,5 ha"', '{ratio protection-forest-planted} >'],
    ['forest', 'figures', '488.53,,,,"488,53 ha"', '845,,,,845 ha', '{ratio planted-forest} > {ratio timber-planted}'],
    ['forest', 'figures', ',66.8,,,,"66,8%"', ',69,,,,69%', '{value forest-cover.actual} <'],
    ['forest', 'claims', 'forest-regeneration,,not-started', 'forest-regeneration,,not-met', '.not-started'],
    ['forest', 'claims', ',,not-disbursed', ',,not-met', '.not-disbursed'],
    ['ginseng', 'breakdowns', ',298,298 ha', ',600,600 ha', '{rank ginseng-project-area/projects/large-timber} = 2'],
    ['ginseng', 'breakdowns', ',298,298 ha', ',1298,1.298 ha', '{rank ginseng-project-area/projects/herbs-forest} = 1'],
    [
      'lower-goals',
      'figures',
      'poverty-cut,goal,2030,above,5,,,,trên 5%',
      'poverty-cut,goal,2030,equal,0,,,,0%',
      '{value poverty-cut.goal} > 0',
    ],
    [
      'lower-goals',
      'figures',
      'jobs-created,estimate,2020/2024,equal,1122,,,,1.122',
      'jobs-created,estimate,2020/2024,equal,1000,,,,1.000',
      '{value jobs-created.estimate#III.1.1-p1} =',
    ],
    ['overshoot', 'figures', '570,,,,570,III.2.2', '600,,,,600,III.2.2', '{value bee-colonies.actual#III.2.2-p2} ='],
    ['overshoot', 'figures', 'equal,5,,,,"5,0"', 'equal,5000,,,,5.000', '{value paris-herb-area.actual} <'],
    [
      'poverty',
      'figures',
      'undated,equal,44.24,,,,"44,24%",I.1 ¶1,no',
      '2023,equal,44.24,,,,"44,24%",I.1 ¶1,yes',
      '= undated',
    ],
    [
      'schools',
      'figures',
      'standard-schools,goal,2030,above,80,,,,trên 80%,V.2.2',
      'standard-schools,target,2025,equal,50,,,,50%,III.1.3 ¶1,yes,,congress,,,\nstandard-schools,goal,2030,above,80,,,,trên 80%,V.2.2',
      '{target standard-schools} = derived',
    ],
    ['stalled-crops', 'claims', 'fruit-trees-district,2024-10,low', 'fruit-trees-district,2024-10,not-met', '.low'],
  ])('%s: %s.csv, %s becomes %s', async (id, table, from, to, condition) => {
    const moved = await siteAnalysis({ [from]: to }, `${table}.csv`);
    const lines = problemLines(readProse(await readFolder('data')) as Map<string, string>, moved);
    for (const lang of languages)
      expect(lines.filter((line) => line.startsWith(`stories/${lang}/${id}.md`)).join('\n')).toContain(condition);
  });
});
