// Two files become one story: texts with their numbers in place, order, cover and sources.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/dataset/problem';
import { readFolder } from '../../src/dataset/read';
import { loadStories } from '../../src/stories/load';
import { readProse } from '../../src/stories/read';
import { district } from './district';

const analysis = district();

const file = (head: string[], body: string) => `---\n${head.join('\n')}\n---\n\n${body}\n`;
const texts = (id: string, order: number, body = 'Lời.', title = 'Tên'): [string, string][] => [
  [`stories/en/${id}.md`, file(['title: Name {term-end}', `slug: ${id}-en`, 'lead: Lead'], 'Text.')],
  [
    `stories/vi/${id}.md`,
    file(
      [
        `title: ${title}`,
        `slug: ${id}`,
        `order: ${order}`,
        'lead: Còn {value poverty.estimate}',
        'cover: {chart ratio coffee}',
      ],
      body,
    ),
  ],
];
const loaded = (body: string, title?: string) => {
  const [story] = loadStories(new Map(texts('x', 1, body, title)), analysis);
  if (!story) throw new Error('no story was loaded');
  return story;
};
const sources = (body: string, title?: string) =>
  loaded(body, title).sources.vi.map(({ indicator, locators }) => [indicator.id, ...locators.map(({ text }) => text)]);

test('title, lead, address and body stand in both languages, with the numbers in place', () => {
  const story = loaded('## Đầu đề');
  expect(story).toMatchObject({
    id: 'x',
    order: 1,
    slug: { vi: 'x', en: 'x-en' },
    title: { vi: 'Tên', en: 'Name 2025' },
    lead: { vi: 'Còn 36,39%', en: 'Lead' },
    cover: { verb: 'chart', args: ['ratio', 'coffee'] },
  });
  expect([story.body.vi.map(({ kind }) => kind), story.body.en.map(({ kind }) => kind)]).toEqual([
    ['heading'],
    ['paragraph'],
  ]);
});

test('a page is no story', () => {
  const page: [string, string] = ['pages/vi/about.md', file(['title: Giới thiệu', 'lead: Lời'], 'Lời.')];
  expect(loadStories(new Map([page, ...texts('x', 1)]), analysis).map(({ id }) => id)).toEqual(['x']);
});

test('a story without a cover has none', () => {
  const [en, [path, vi]] = texts('x', 1) as [[string, string], [string, string]];
  const [story] = loadStories(new Map([en, [path, vi.replace(/cover: .*\n/, '')]]), analysis);
  expect(story?.cover).toBeNull();
});

test('the words of a story are those printed: title, lead, headings, captions, items and terms, with the numbers', () => {
  const body =
    '## Đầu đề\n\nCòn {value poverty.estimate}, xem [cà phê](coffee).\n\n{chart ratio coffee} Chú thích.\n\n- Một.\n- Hai.\n\nMầm\n: Nghĩa';
  expect(loaded(body).words).toEqual({ vi: 1 + 2 + 2 + 5 + 2 + 2 + 2, en: 2 + 1 + 1 });
});

test('stories stand in their order, those of one order by id; 10 comes after 9', () => {
  const all = [texts('b', 10), texts('d', 9), texts('c', 10), texts('a', 10)].flat();
  expect(loadStories(new Map(all), analysis).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});

describe('the sources are what the story draws on, in the order of the first mention', () => {
  const lead = ['poverty', 'III.1.2 ¶2'];
  test.each([
    ['Lời.', [lead]],
    [
      '{value coffee.actual}, {value coffee.actual} và {value coffee.target}',
      [lead, ['coffee', 'III.3 ¶1', 'III.3 ¶2']],
    ],
    ['**{value coffee.actual}** [{name fires}](fires)', [lead, ['coffee', 'III.3 ¶1'], ['fires']]],
    ['- {value coffee.actual}\n- {value income.actual}', [lead, ['coffee', 'III.3 ¶1'], ['income', 'III.1 ¶1']]],
    [
      '{chart indicator coffee} {value income.actual}',
      [lead, ['coffee', 'III.3 ¶1', 'III.3 ¶2'], ['income', 'III.1 ¶1']],
    ],
    ['{chart slope coffee}', [lead, ['coffee', 'III.3 ¶1', 'III.3 ¶2']]],
    ['{chart ratio coffee income}', [lead, ['coffee', 'III.3 ¶1', 'III.3 ¶2'], ['income', 'III.1 ¶1']]],
    ['{chart goals timber}', [lead, ['timber', 'III.1 ¶1']]],
    ['{chart goals macadamia}', [lead, ['macadamia', 'III.2.2 ¶1', 'III.2.2 ¶2', 'III.1 ¶1']]],
    ['{chart parts fires/kind}', [lead, ['fires', 'III.4 ¶2']]],
    ['{chart tiles fires/commune}', [lead, ['fires', 'III.4 ¶3']]],
    ['{chart statuses component}', [lead]],
    ['{chart names not-met III.1.1-p1}', [lead]],
    ['{chart report-count}', [lead]],
  ])('%s', (body, expected) => expect(sources(body)).toEqual(expected));
  test('each language has its own', () => {
    expect(loaded('{value coffee.actual}').sources.en).toEqual([]);
  });
  test('title before lead before body', () => {
    expect(sources('{value income.actual}', '{value coffee.actual}').map(([id]) => id)).toEqual([
      'coffee',
      'poverty',
      'income',
    ]);
  });
});

describe('the files of a data folder', () => {
  const withFolder = async (files: Record<string, string>, work: (folder: string) => Promise<void>) => {
    const folder = await mkdtemp(join(tmpdir(), 'stories-'));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await work(folder).finally(() => rm(folder, { recursive: true }));
  };
  test('are read in order of path, with composed letters, plain line ends and no byte order mark', () =>
    withFolder(
      {
        'stories/vi/b.md': '\uFEFFHộ\r\nnghèo'.normalize('NFD'),
        'stories/en/a.md': 'a\uFEFFb',
        'stories/en/b~c.md': 'misnamed, which the check says',
        'stories/vi/.b.md.swp': 'hidden',
        'stories/vi/~b.md': 'temporary',
        'stories/vi/b.md~': 'backup',
        'pages/vi/about.md': 'trang',
        'other/c.md': 'no story',
      },
      async (folder) =>
        expect([...readProse(await readFolder(folder))]).toEqual([
          ['pages/vi/about.md', 'trang'],
          ['stories/en/a.md', 'ab'],
          ['stories/en/b~c.md', 'misnamed, which the check says'],
          ['stories/vi/b.md', 'Hộ\nnghèo'],
        ]),
    ));
  test('are none without a folder of stories or pages', () =>
    withFolder({ 'other/c.md': '' }, async (folder) => expect(readProse(await readFolder(folder)).size).toBe(0)));
  const damaged = async (bytes: string | Uint8Array) => {
    const problems: Problem[] = [];
    const texts = readProse(new Map([['stories/vi/x.md', bytes]]), problems);
    return [[...texts.keys()], ...problems.map(({ line, column, code, found }) => [line, column, code, found])];
  };
  test.each<[string, string | Uint8Array, (string | number)[]]>([
    ['in TCVN3', Buffer.from('---\ntitle: Tû lÖ hé nghÌo\n---\n', 'latin1'), [2, 1, 'encoding-legacy', 'Tû']],
    ['doubly encoded', '---\ntitle: Rá»«ng\n---\n', [2, 1, 'encoding-legacy', 'Rá»«ng']],
    ['with a broken byte', Buffer.from('---\ntitle: Xã M\xf9\n', 'latin1'), [2, 1, 'encoding-broken', 'X\ufffd']],
    ['with a replacement character', 'a\nHộ ngh\ufffdo', [2, 1, 'encoding-broken', 'ngh\ufffdo']],
    ['with a control character', 'a\nHộ ngh\u0007èo', [2, 7, 'story-control', 'ngh\u0007èo']],
    ['with a zero', 'a\0b', [1, 2, 'story-control', 'a\0b']],
    ['with letters of private use', 'a \ue000', [1, 3, 'story-control', '\ue000']],
    ['with lost letters', 'Lời.\n\nT? l? h? ngh?o', [3, 1, 'letters-lost', 'T?']],
  ])('%s are refused at the place', async (_, bytes, expected) => {
    expect(await damaged(bytes)).toEqual([[], expected]);
  });
  test.each<[string, string | Uint8Array]>([
    ['UTF-16', Buffer.from('\ufeffHộ nghèo\n', 'utf16le')],
    ['UTF-16, high byte first', Buffer.from('\ufeffHộ nghèo\n', 'utf16le').swap16()],
    ['decomposed letters', 'Hộ nghèo\n'.normalize('NFD')],
    ['a lone carriage return', 'Hộ nghèo\r'],
    ['invisible letters', 'Hộ\u200b nghè\ufe0fo\n'],
  ])('%s are read as they are meant', (_, bytes) => {
    expect([...readProse(new Map([['stories/vi/x.md', bytes]])).values()]).toEqual(['Hộ nghèo\n']);
  });
});
