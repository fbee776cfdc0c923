// The text of a story taken apart: head, blocks, references, with their places in the file.
import { describe, expect, test } from 'vitest';
import type { Block, Fault, Inline } from '../../src/stories/model';
import { parseInline, parseStory, storyPath } from '../../src/stories/parse';

const inline = (text: string, at = 0) => {
  const faults: Fault[] = [];
  return { nodes: parseInline(text, at, faults), faults };
};
const reference = (source: string, verb: string, args: string[], at: number): Inline => ({
  kind: 'reference',
  verb,
  args,
  source,
  at,
});

describe('prose', () => {
  test('is text and references, each with its place in the file', () => {
    expect(inline('Còn {value a.b} hộ.', 100).nodes).toEqual([
      { kind: 'text', text: 'Còn ', at: 100 },
      reference('{value a.b}', 'value', ['a.b'], 104),
      { kind: 'text', text: ' hộ.', at: 115 },
    ]);
  });
  test('a reference may have any blanks around its arguments', () => {
    expect(inline('{ sum  a.b\tc.d }').nodes).toEqual([reference('{sum  a.b\tc.d}', 'sum', ['a.b', 'c.d'], 0)]);
    expect(inline('{term}').nodes).toEqual([reference('{term}', 'term', [], 0)]);
  });
  test('links and strong words hold prose of their own', () => {
    expect(inline('[x {a}](poverty) **y {b}**', 10).nodes).toEqual([
      {
        kind: 'link',
        to: 'poverty',
        at: 10,
        inner: [{ kind: 'text', text: 'x ', at: 11 }, reference('{a}', 'a', [], 13)],
      },
      { kind: 'text', text: ' ', at: 26 },
      { kind: 'strong', inner: [{ kind: 'text', text: 'y ', at: 29 }, reference('{b}', 'b', [], 31)] },
    ]);
  });
  test('a line break is a blank', () => expect(inline('a\nb').nodes).toEqual([{ kind: 'text', text: 'a b', at: 0 }]));
  test.each([
    ['a { b', 2, 'a { b'],
    ['a } b', 2, 'a } b'],
    ['{a}} b', 3, '} b'],
    ['{a\nb}', 0, '{a\nb}'],
    ['{a} then {b', 9, 'then {b'],
    [
      'some more than twelve letters { and some more than twenty-four after',
      30,
      'lve letters { and some more than twe',
    ],
  ])('a brace without its partner in %j is a fault at %i', (text, at, found) => {
    const { faults } = inline(text, 50);
    expect(faults).toEqual([{ at: at + 50, found, refusal: { code: 'story-brace', params: {} } }]);
  });
});

const parsed = (text: string, file = 'stories/vi/ho-ngheo.md') => {
  const faults: Fault[] = [];
  return {
    story: parseStory(file, text, faults),
    faults: faults.map(({ at, found, refusal }) => [at, found, refusal.code]),
  };
};
/** The text of each inline of a block. */
const text = (nodes: Inline[]): string =>
  nodes
    .map((node) =>
      node.kind === 'text'
        ? `${node.at}:${node.text}`
        : node.kind === 'reference'
          ? `${node.at}:${node.source}`
          : text(node.inner),
    )
    .join('+');
const shape = (block: Block): unknown[] => {
  if (block.kind === 'list') return ['list', ...block.items.map(text)];
  if (block.kind === 'terms') return ['terms', ...block.items.map((item) => item.map(text))];
  if (block.kind === 'heading') return ['heading', block.id, text(block.inner)];
  if (block.kind === 'figure') return ['figure', block.reference.source, block.reference.at, text(block.caption)];
  return [block.kind, text(block.inner)];
};
const blocks = (body: string) => parsed(`---\na:\n---\n${body}`).story?.body.map(shape);

test('the lines after a chart are notes at its marks, what follows them its caption', () => {
  const story = parsed('---\na:\n---\n{chart slope x}\n{note 2024} Số {a}.\n{note undated}\nChú {b} thích').story;
  const [block] = story?.body ?? [];
  const notes = block?.kind === 'figure' ? block.notes.map(({ mark, at, text: own }) => [mark, at, text(own)]) : [];
  expect(notes).toEqual([
    ['2024', 27, '39:Số +42:{a}+45:.'],
    ['undated', 47, ''],
  ]);
  expect(block && shape(block)).toEqual(['figure', '{chart slope x}', 11, '62:Chú +66:{b}+69: thích']);
});

describe('a body is made of blocks', () => {
  test.each([
    ['Một\nhai', [['paragraph', '11:Một hai']]],
    [
      'Một\n\n\nHai\n',
      [
        ['paragraph', '11:Một'],
        ['paragraph', '17:Hai'],
      ],
    ],
    ['## Đầu đề', [['heading', null, '14:Đầu đề']]],
    ['## Đầu {a} {#dau-de}', [['heading', 'dau-de', '14:Đầu +18:{a}']]],
    [
      'Một\n## Hai\nba',
      [
        ['paragraph', '11:Một'],
        ['heading', null, '18:Hai'],
        ['paragraph', '22:ba'],
      ],
    ],
    ['## {#dau-de}', [['heading', 'dau-de', '']]],
    ['## Đầu {#dau} đề', [['heading', null, '14:Đầu +18:{#dau}+24: đề']]],
    ['## Đầu {#Dau}', [['heading', null, '14:Đầu +18:{#Dau}']]],
    ['##   Đầu đề', [['heading', null, '16:Đầu đề']]],
    ['#Không', [['paragraph', '11:#Không']]],
    ['Không # giữa', [['paragraph', '11:Không # giữa']]],
    ['- một\n- hai\n  còn hai', [['list', '13:một', '19:hai   còn hai']]],
    ['-không', [['paragraph', '11:-không']]],
    ['Lúa\n: cây {a}', [['terms', ['11:Lúa', '17:cây +21:{a}']]]],
    ['Lúa\n: một\nhai\nNgô {b}\n: ba', [['terms', ['11:Lúa', '17:một hai'], ['25:Ngô +29:{b}', '35:ba']]]],
    ['Lúa: cây', [['paragraph', '11:Lúa: cây']]],
    ['Lúa\n:cây', [['paragraph', '11:Lúa :cây']]],
    ['Lúa\nngô\n: cây', [['paragraph', '11:Lúa ngô : cây']]],
    ['{chart ratio a} Lời {b}', [['figure', '{chart ratio a}', 11, '27:Lời +31:{b}']]],
    ['{chart report-count}', [['figure', '{chart report-count}', 11, '']]],
    ['{charts a}', [['paragraph', '11:{charts a}']]],
    ['Lời {chart a}', [['paragraph', '11:Lời +15:{chart a}']]],
  ])('%j', (body, expected) => expect(blocks(body)).toEqual(expected));
});

describe('a head is lines of a key and a text', () => {
  const head = (lines: string) => parsed(`---\n${lines}\n---\n`).story?.head;
  test('each with both places in the file', () => {
    expect(head('title: Hộ nghèo: {a}\nslug:ho-ngheo')).toEqual([
      { key: 'title', text: 'Hộ nghèo: {a}', keyAt: 4, at: 11 },
      { key: 'slug', text: 'ho-ngheo', keyAt: 25, at: 30 },
    ]);
  });
  test('blank lines are left out, and a line without a colon is a key without a text', () => {
    expect(head('title: A\n\n  \nslug')?.map(({ key, text: content }) => [key, content])).toEqual([
      ['title', 'A'],
      ['slug', ''],
    ]);
  });
  test('blanks around key and text are no part of them', () => {
    expect(head(' title : Hộ nghèo \t\nslug :  ho')?.map(({ key, text: content }) => [key, content])).toEqual([
      ['title', 'Hộ nghèo'],
      ['slug', 'ho'],
    ]);
  });
  test('ends with the story where there is no body', () => {
    expect(parsed('---\ntitle: A\n---').story).toMatchObject({ head: [{ key: 'title' }], body: [] });
  });
  test.each(['title: A', '\n---\ntitle: A\n---\n', '---\ntitle: A\n', '---\ntitle: A\n---B'])(
    '%j has none',
    (content) => {
      expect(parsed(content)).toEqual({ story: null, faults: [[0, '', 'story-head']] });
    },
  );
});

describe('a path says whether a file is a story or a page, its language and id', () => {
  test.each([
    ['stories/vi/ho-ngheo.md', { folder: 'stories', lang: 'vi', id: 'ho-ngheo' }],
    ['stories/en/x2.md', { folder: 'stories', lang: 'en', id: 'x2' }],
    ['pages/vi/about.md', { folder: 'pages', lang: 'vi', id: 'about' }],
    ['pages/en/about.md', { folder: 'pages', lang: 'en', id: 'about' }],
    ['stories/vi/about.md', { folder: 'stories', lang: 'vi', id: 'about' }],
    ['pages/vi/gioi-thieu.md', null],
    ['pages/vi/about-us.md', null],
    ['pages/fr/about.md', null],
    ['pages/about.md', null],
    ['stories/fr/x.md', null],
    ['stories/vi/Ho.md', null],
    ['stories/vi/ho_ngheo.md', null],
    ['stories/vi/-ho.md', null],
    ['stories/vi/ho.txt', null],
    ['stories/vi/a/ho.md', null],
    ['old/stories/vi/ho.md', null],
    ['stories/vi/ho.md.md', null],
  ])('%s', (file, expected) => expect(storyPath(file)).toEqual(expected));
  test('or is a fault, whatever the file holds', () => {
    expect(parsed('', 'stories/x.md')).toEqual({ story: null, faults: [[0, 'stories/x.md', 'story-file']] });
  });
});
