// The text of the About page: what it may hold, what is refused, and the sections the view is given.
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/dataset/read';
import { loadAbout } from '../../src/stories/about';
import type { Block } from '../../src/stories/model';
import { plainBody } from '../../src/stories/plain-body';
import { readProse } from '../../src/stories/read';
import { district } from './district';
import { problemLines, siteAnalysis } from './examples';

const analysis = district();
const ids = 'source kinds status derived pace audit-method left-out places glossary accessibility contact'.split(' ');

/** The page with every section in its order, each on two lines: sections start on line 6. `body` stands before them. */
const page = (body = '', sections = ids) =>
  `---\ntitle: About\nlead: Lead to {term-end}\n---\n${body}\n${sections.map((id) => `## T {#${id}}\n\n`).join('')}`;
const both = (en: string, vi = page()) =>
  new Map([
    ['pages/en/about.md', en],
    ['pages/vi/about.md', vi],
  ]);
const problems = (en: string) => problemLines(both(en), analysis, 'en');
const without = (id: string) => ids.filter((each) => each !== id);

describe('the text may hold', () => {
  test.each([
    ['numbers typed by hand', 'On 1 July 2025 half of 14 communes were merged.'],
    ['references', '“{report-title}”, {report-date}: {value poverty.estimate}'],
    ['links, lists and terms', '[Poverty](poverty)\n\n- one\n- two\n\nOCOP\n: One product of {name poverty}'],
    ['a section of its own', '## More {#more}\n\nText.'],
    ['a heading without an address', '## More\n\nText.'],
  ])('%s', (_, body) => expect(problems(page(body))).toEqual([]));
});

describe('each fault comes with its place and its remedy', () => {
  test.each([
    [
      'a reference that is none',
      page('To {report-titel}.'),
      expect.stringMatching(
        /^pages\/en\/about\.md:5:4 {2}There is no reference called “report-titel”\. Did you mean “report-title”\?/,
      ),
    ],
    [
      'an argument that is unknown',
      page('To {value povety.estimate}.'),
      'pages/en/about.md:5:4  There is no indicator “povety”. Did you mean “poverty”? Mend the id.',
    ],
    [
      'a reference in the term of a list of terms',
      page('A\n: b\n{name x}\n: c'),
      'pages/en/about.md:7:1  There is no indicator “x”. Mend the id.',
    ],
    [
      'a reference in a meaning',
      page('A\n: b\nC\n: d {name x}'),
      'pages/en/about.md:8:5  There is no indicator “x”. Mend the id.',
    ],
    [
      'a stray brace',
      page('To {term.'),
      'pages/en/about.md:5:4  A brace without its partner at “To {term.”. Write a reference on one line: {value id.kind}.',
    ],
    [
      'a link that leads nowhere',
      page('[x](nobody)'),
      'pages/en/about.md:5:1  There is no indicator “nobody”. Mend the id.',
    ],
    [
      'a section that is missing',
      page('', without('left-out')),
      'pages/en/about.md:1:1  The page needs the section {#left-out} exactly once. Open it with a line “## Title {#left-out}”, once in the file.',
    ],
    [
      'a section that comes twice, at the second',
      page('', [...ids, 'source']),
      'pages/en/about.md:28:6  The page needs the section {#source} exactly once. Open it with a line “## Title {#source}”, once in the file.',
    ],
    [
      'a section of its own that comes twice, at the second',
      page('## A {#more}\n\n## B {#more}\n'),
      'pages/en/about.md:7:6  The page needs the section {#more} exactly once. Open it with a line “## Title {#more}”, once in the file.',
    ],
    [
      'no lead',
      page().replace(/lead: .*\n/, ''),
      'pages/en/about.md:1:1  The head lacks “lead”. Add a line “lead: …”.',
    ],
    [
      'a key of stories',
      page().replace('lead:', 'slug: about\nlead:'),
      'pages/en/about.md:3:1  The head has no use for “slug”. Use only: title, lead.',
    ],
    [
      'no head',
      'Text.',
      'pages/en/about.md:1:1  The file has no head. Open the file with a line ---, then lines “name: content”, then a line ---.',
    ],
  ])('%s', (_, text, line) => expect(problems(text)[0]).toEqual(line));

  test.each(ids)('the page needs {#%s}', (id) => {
    expect(problemLines(both(page(), page('', without(id))), analysis)).toEqual([
      `pages/vi/about.md:1:1  Trang cần đúng một mục {#${id}}. Mở mục bằng dòng “## Tên mục {#${id}}”, một lần trong tệp.`,
    ]);
  });

  test('a page without its twin, in either language', () => {
    expect(problemLines(new Map([['pages/en/about.md', page()]]), analysis, 'en')).toEqual([
      'pages/en/about.md:1:1  The file lacks its twin in the other language. Write pages/vi/about.md.',
    ]);
    expect(problemLines(new Map([['pages/vi/about.md', page()]]), analysis)).toEqual([
      'pages/vi/about.md:1:1  Tệp chưa có bản ở ngôn ngữ kia. Viết pages/en/about.md.',
    ]);
  });
  test('a story called about is no twin of the page', () => {
    const texts = new Map([
      ...both(page()),
      ['stories/vi/about.md', '---\ntitle: A\nslug: a\nlead: B\norder: 1\n---\n'],
    ]);
    expect(problemLines(texts, analysis, 'en')).toEqual([
      'stories/vi/about.md:1:1  The file lacks its twin in the other language. Write stories/en/about.md.',
    ]);
  });
  test('a page that the site does not have', () => {
    const line =
      'Put a story at stories/vi/<id>.md or stories/en/<id>.md, the text of About at pages/vi/about.md and pages/en/about.md; an id has lower-case letters, digits and hyphens only.';
    expect(problemLines(new Map([['pages/vi/contact.md', page()]]), analysis, 'en')).toEqual([
      `pages/vi/contact.md:1:1  This file is misplaced or misnamed. ${line}`,
    ]);
  });
});

describe('the view is given', () => {
  const shape = (texts: Map<string, string>) => {
    const { title, lead, sections } = loadAbout(texts, analysis, 'en');
    const text = (blocks: Block[]) => plainBody(blocks, analysis, 'en');
    const titled = ({ id, title: inner, blocks }: (typeof sections)[number]) => [
      id,
      ...text([{ kind: 'paragraph', inner }, ...blocks]),
    ];
    return { title, lead, sections: sections.map(titled) };
  };
  test('title, lead and the blocks of each section, in the order of the file', () => {
    const text =
      '---\ntitle: About\nlead: Lead to {term-end}\n---\n\n## B {#b}\n\nOne.\n\n- two\n- {term}\n\n## A {#a}\n\n## C\n\nThree.\n';
    expect(shape(both(text))).toEqual({
      title: 'About',
      lead: 'Lead to 2025',
      sections: [
        ['b', 'B', 'One.', 'two', '2020–2025'],
        ['a', 'A'],
        [null, 'C', 'Three.'],
      ],
    });
  });
  test('what stands before the first heading as a section without a title', () => {
    expect(shape(both('---\ntitle: A\n---\nOne.\n\nTwo.\n\n## B {#b}\n\nThree.')).sections).toEqual([
      [null, 'One.', 'Two.'],
      ['b', 'B', 'Three.'],
    ]);
  });
  test('a text that holds of every place, where the folder has none; of places only where there are some', () => {
    const { title, sections } = shape(new Map());
    expect(title).toBe('About this site and its method');
    expect(sections.map(([id]) => id)).toEqual(ids.filter((id) => id !== 'places'));
    expect(sections.find(([id]) => id === 'source')?.at(-1)).toMatch(
      /^The source is “Report” by the District committee, 1\s?October\s2024\. “Counted” figures run to 30\sJune\s2024; /,
    );
  });
});

describe('the text of this site', () => {
  let lines: string[];
  let order: (string | null)[][];
  beforeAll(async () => {
    const [texts, site] = await Promise.all([readFolder('data').then((files) => readProse(files)), siteAnalysis()]);
    lines = problemLines(texts as Map<string, string>, site);
    order = (['vi', 'en'] as const).map((lang) => loadAbout(texts, site, lang).sections.map(({ id }) => id));
  });
  test('has no problems', () => expect(lines).toEqual([]));
  test('has the same sections in both languages', () => expect(order).toEqual([ids, ids]));
});
