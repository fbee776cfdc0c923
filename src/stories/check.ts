// Checks stories and the About page against the data: every reference answered, every twin there; in stories no number typed by hand, every condition true.
import type { Analysis } from '../analysis/analysis';
import { type Problem, sortProblems } from '../dataset/problem';
import { sectionFaults } from './about';
import { answer } from './answer';
import { unmet } from './condition';
import { editionOf, reportFaults } from './edition';
import { fail, faultProblems, StoryFault } from './fault';
import { chartUsage, checkNote, drawingOf } from './figure';
import { handNumbers } from './hand-numbers';
import { headFaults, textKeys } from './head';
import { linkTarget } from './link-target';
import type { Fault, FigureBlock, HeadLine, Inline, StoryFile, StoryTexts } from './model';
import { inlines, parseInline, parseStory } from './parse';
import { slugsTwice, sourceProblems, twinProblems } from './twins';

/** Every problem of the stories and pages, in order of place. Without files there are none; `closed` are there but unreadable. */
export function storyProblems(
  texts: StoryTexts,
  analysis: Analysis,
  closed: ReadonlySet<string> = new Set(),
): Problem[] {
  const read = [...texts].map(([file, text]) => {
    const ofForm: Fault[] = [];
    return { file, text, ofForm, story: parseStory(file, text, ofForm) };
  });
  const stories = read.flatMap(({ story }) => story ?? []);
  const sound: StoryFile[] = [];
  const problems = read.flatMap(({ file, text, ofForm, story }) => {
    const own = story
      ? [...reportFaults(story, analysis), ...storyFaults(story, editionOf(story, stories, analysis))]
      : [];
    const faults = [...ofForm, ...own];
    if (story && faults.length === 0) sound.push(story);
    return faultProblems(file, text, faults);
  });
  return sortProblems([
    ...problems,
    ...twinProblems(stories, new Set([...texts.keys(), ...closed])),
    ...sourceProblems(sound, analysis),
    ...slugsTwice(stories),
  ]);
}

const storyFaults = (story: StoryFile, analysis: Analysis): Fault[] => [
  ...headFaults(story),
  ...proseFaults(story, analysis),
  ...(story.folder === 'pages' ? sectionFaults(story) : conditionFaults(story, analysis)),
];

/** What is wrong with a reference, link or condition that stands at a place; `read` throws it. */
function faultsOf(at: number, read: () => unknown): Fault[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof StoryFault) return [{ at, found: error.found, refusal: error.refusal }];
    throw error;
  }
}

function proseFaults(story: StoryFile, analysis: Analysis): Fault[] {
  const faults: Fault[] = [];
  const texts = story.head
    .filter(({ key }) => textKeys.includes(key))
    .map(({ text, at }) => parseInline(text, at, faults));
  return [
    ...faults,
    ...story.head.filter(({ key }) => key === 'cover').flatMap((line) => coverFaults(line, analysis)),
    ...[...texts, ...story.body.map(inlines)].flatMap((nodes) => inlineFaults(nodes, story, analysis)),
    ...story.body.flatMap((block) => (block.kind === 'figure' ? figureFaults(block, analysis) : [])),
  ];
}

/** What is wrong with a figure, else with the marks that its notes name. */
function figureFaults({ reference, notes }: FigureBlock, analysis: Analysis): Fault[] {
  const faults = faultsOf(reference.at, () => drawingOf(reference, analysis));
  if (faults.length > 0) return faults;
  const drawing = drawingOf(reference, analysis);
  return notes.flatMap((note) => faultsOf(note.at, () => checkNote(note, drawing)));
}

/** A cover is one chart and nothing else. */
function coverFaults({ text, at }: HeadLine, analysis: Analysis): Fault[] {
  const faults: Fault[] = [];
  const [node, ...rest] = parseInline(text, at, faults);
  if (faults.length > 0) return faults;
  return faultsOf(at, () => {
    if (node?.kind !== 'reference' || rest.length > 0) return fail('story-usage', text, { usage: chartUsage });
    return drawingOf(node, analysis);
  });
}

function inlineFaults(nodes: readonly Inline[], story: StoryFile, analysis: Analysis): Fault[] {
  return nodes.flatMap((node): Fault[] => {
    if (node.kind === 'reference') return faultsOf(node.at, () => answer(node, analysis, story.lang));
    if (node.kind === 'text' && story.folder === 'pages') return [];
    if (node.kind === 'text')
      return handNumbers(node.text, story.lang).map(({ index, found, kind }) => ({
        at: node.at + index,
        found,
        refusal: { code: kind === 'digits' ? 'story-number' : 'story-number-word', params: {} },
      }));
    const inner = inlineFaults(node.inner, story, analysis);
    return node.kind === 'link' ? [...faultsOf(node.at, () => linkTarget(node.to, analysis)), ...inner] : inner;
  });
}

function conditionFaults({ head, lang }: StoryFile, analysis: Analysis): Fault[] {
  return head
    .filter(({ key }) => key === 'holds')
    .flatMap(({ text, at }) =>
      faultsOf(at, () => {
        const sides = unmet(text, analysis, lang);
        if (sides) fail('story-untrue', text, sides);
      }),
    );
}
