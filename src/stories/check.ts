// Checks stories against the data: no number typed by hand, every reference answered, every condition true, every twin there.

import { fileProblem, type Problem, sortProblems } from '../dataset/problem';
import { languages } from '../languages';
import { answer } from './answer';
import { broken } from './condition';
import { StoryFault } from './fault';
import { drawingOf } from './figure';
import { handNumbers } from './hand-numbers';
import { headFaults, textKeys } from './head';
import { linkTarget } from './link-target';
import type { Block, Fault, Inline, StoryFile, World } from './model';
import { parseInline, parseStory } from './parse';

/** Path below the data folder → text with composed letters. */
export type StoryTexts = ReadonlyMap<string, string>;

/** Every problem of the stories, in order of place. With no stories there are none. */
export function storyProblems(texts: StoryTexts, world: World): Problem[] {
  const stories: StoryFile[] = [];
  const problems = [...texts].flatMap(([file, text]) => {
    const faults: Fault[] = [];
    const story = parseStory(file, text, faults);
    if (story) {
      stories.push(story);
      faults.push(...headFaults(story), ...proseFaults(story, world), ...conditionFaults(story, world));
    }
    return faults.map((fault) => toProblem(file, text, fault));
  });
  return sortProblems([...problems, ...betweenStories(stories)]);
}

function toProblem(file: string, text: string, { at, found, refusal }: Fault): Problem {
  const before = text.slice(0, at).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return { ...fileProblem(file, refusal, found), ...place };
}

/** What `work` finds wrong, at a place. */
function tried(at: number, work: () => unknown): Fault[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof StoryFault) return [{ at, found: error.found, refusal: error.refusal }];
    throw error;
  }
}

function proseFaults(story: StoryFile, world: World): Fault[] {
  const faults: Fault[] = [];
  const head = story.head
    .filter((line) => textKeys.includes(line.key))
    .map((line) => parseInline(line.text, line.at, faults));
  const cover = story.head.filter((line) => line.key === 'cover');
  const covers = cover.flatMap((line) => parseInline(line.text, line.at, faults));
  return [
    ...faults,
    ...covers.flatMap((node) => (node.kind === 'reference' ? tried(node.at, () => drawingOf(node, world)) : [])),
    ...[...head, ...story.body.map(inlines)].flatMap((nodes) => inlineFaults(nodes, story, world)),
    ...story.body.flatMap((block) =>
      block.kind === 'figure' ? tried(block.reference.at, () => drawingOf(block.reference, world)) : [],
    ),
  ];
}

/** The prose of a block, captions included. */
export function inlines(block: Block): Inline[] {
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'figure' ? block.caption : block.inner;
}

function inlineFaults(nodes: readonly Inline[], story: StoryFile, world: World): Fault[] {
  return nodes.flatMap((node): Fault[] => {
    if (node.kind === 'reference') return tried(node.at, () => answer(node, world, story.lang));
    if (node.kind === 'text')
      return handNumbers(node.text, story.lang).map(({ index, found, kind }) => ({
        at: node.at + index,
        found,
        refusal: { code: kind === 'digits' ? 'story-number' : 'story-number-word', params: {} },
      }));
    const inner = inlineFaults(node.inner, story, world);
    return node.kind === 'link' ? [...tried(node.at, () => linkTarget(node.to, world)), ...inner] : inner;
  });
}

function conditionFaults({ head, lang }: StoryFile, world: World): Fault[] {
  return head
    .filter((line) => line.key === 'holds')
    .flatMap(({ text, at }) => {
      let sides: ReturnType<typeof broken> = null;
      const faults = tried(at, () => {
        sides = broken(text, world, lang);
      });
      return sides === null ? faults : [{ at, found: text, refusal: { code: 'story-untrue' as const, params: sides } }];
    });
}

/** Twins that are missing and addresses that come again. */
function betweenStories(stories: readonly StoryFile[]): Problem[] {
  return stories.flatMap(({ file, id, lang, head, text }, i) => {
    const other = languages.find((one) => one !== lang) ?? lang;
    const twin = `stories/${other}/${id}.md`;
    const slug = head.find((line) => line.key === 'slug');
    const same = stories
      .slice(0, i)
      .find((one) => one.lang === lang && one.head.some((line) => line.key === 'slug' && line.text === slug?.text));
    return [
      ...(stories.some((one) => one.file === twin)
        ? []
        : [fileProblem(file, { code: 'story-twin', params: { twin } })]),
      ...(slug && same
        ? [
            toProblem(file, text, {
              at: slug.at,
              found: slug.text,
              refusal: { code: 'story-slug-twice', params: { file: same.file } },
            }),
          ]
        : []),
    ];
  });
}
