// Every kind of problem of a story has a text that raises it; the compiler asks for a new code's case.
import { expect, test } from 'vitest';
import type { StoryProblemParams } from '../../src/dataset/story-codes';
import { storyProblems } from '../../src/stories/check';
import type { StoryTexts } from '../../src/stories/model';
import { fixtureAnalysis, storyTexts } from './examples';

const withoutEnglish = (texts: StoryTexts) => new Map([...texts].filter(([file]) => !file.startsWith('stories/en/')));
const ofName = (texts: StoryTexts, name: string) =>
  [...texts].map(([file, text]) => [file.replace('/x.md', `/${name}.md`), text] as const);

/** `story-control` is found while the bytes are read; `story-report-missing` needs several reports. */
const texts: Record<Exclude<keyof StoryProblemParams, 'story-control' | 'story-report-missing'>, StoryTexts> = {
  'story-file': new Map([['stories/fr/x.md', '']]),
  'story-head': new Map([['stories/vi/x.md', 'Không có phần đầu']]),
  'story-key-missing': new Map([['stories/vi/x.md', '---\ntitle: A\n---\nA.\n']]),
  'story-key-unknown': storyTexts('Lời.', 'vi', '\nordre: 1'),
  'story-key-twice': storyTexts('Lời.', 'vi', '\ntitle: Tên khác'),
  'story-report': storyTexts('Lời.', 'vi', '\nreport: 2023-10'),
  'story-order': new Map([['stories/vi/x.md', '---\norder: một\n---\nA.\n']]),
  'story-slug': new Map([['stories/vi/x.md', '---\nslug: Tên Bài\n---\nA.\n']]),
  'story-slug-twice': new Map([...ofName(storyTexts('Lời.'), 'x'), ...ofName(storyTexts('Lời.'), 'y')]),
  'story-twin': withoutEnglish(storyTexts('Lời.')),
  'story-brace': storyTexts('Còn {value poverty.estimate'),
  'story-number': storyTexts('Còn 30 hộ.'),
  'story-number-word': storyTexts('Đã quá nửa.'),
  'story-verb': storyTexts('Còn {valeu poverty.estimate}.'),
  'story-usage': storyTexts('Giảm {above poverty.baseline}.'),
  'story-unknown': storyTexts('Còn {value povety.estimate}.'),
  'story-no-figure': storyTexts('Còn {value poverty.actual}.'),
  'story-no-answer': storyTexts('Bằng {ratio literacy}.'),
  'story-side': storyTexts('Còn thiếu {gap poverty}.'),
  'story-condition': storyTexts('Lời.', 'vi', '\nholds: {ratio poverty} = missed'),
  'story-untrue': storyTexts('Lời.', 'vi', '\nholds: {status poverty} = missed'),
  'story-condition-twin': storyTexts('Lời.', 'vi', '\nholds: {ratio poverty} > 100'),
  'story-sources-twin': storyTexts('Bằng {ratio poverty}.'),
  'page-section': new Map([['pages/vi/about.md', '---\ntitle: Giới thiệu\nlead: Lời\n---\nLời.\n']]),
};

test.each(Object.entries(texts))('a text raises %s', async (code, given) => {
  expect(storyProblems(given, await fixtureAnalysis()).map((problem) => problem.code)).toContain(code);
});
