// What is wrong in a story and how to mend it, in English.
import type { Messages } from './messages';
import type { StoryGap, StoryProblemParams, StoryThing } from './story-codes';

const maybe = (nearest: string | null): string => (nearest === null ? '' : `Did you mean "${nearest}"? `);
const things: Record<StoryThing, string> = {
  indicator: 'indicator',
  breakdown: 'breakdown',
  part: 'part',
  check: 'audit check',
  programme: 'programme or resolution',
  sector: 'sector',
  claim: 'claim',
  word: 'keyword',
};
const gaps: Record<StoryGap, string> = {
  'no-status': 'This is a context figure, for which nothing was promised',
  'no-ratio': 'This indicator has no percent of target',
  'no-goal': 'This indicator has no later goal or no figure of today',
  'no-fraction': 'This figure is not printed as a fraction',
  'units-differ': 'The figures are not in one unit',
  zero: 'Nothing can be divided by zero',
  'no-places': 'This breakdown is not by commune',
  'no-drawing': 'There are no figures to draw',
};

export const storyMessages: Pick<Messages['codes'], keyof StoryProblemParams> = {
  'story-file': () => ({
    what: 'This story file is misplaced or misnamed.',
    how: 'Put it at stories/vi/<id>.md or stories/en/<id>.md; an id has lower-case letters, digits and hyphens only.',
  }),
  'story-head': () => ({
    what: 'The story has no head.',
    how: 'Open the file with a line ---, then lines "name: content", then a line ---.',
  }),
  'story-key-missing': ({ key }) => ({ what: `The head lacks "${key}".`, how: `Add a line "${key}: …".` }),
  'story-key-unknown': ({ found, nearest, allowed }) => ({
    what: `The head has no use for "${found}".`,
    how: `${maybe(nearest)}Use only: ${allowed.join(', ')}.`,
  }),
  'story-key-twice': ({ found }) => ({ what: `The head has "${found}" twice.`, how: 'Keep one of the lines.' }),
  'story-order': ({ found }) => ({ what: `"${found}" is not an order.`, how: 'Write a whole number, as in order: 3.' }),
  'story-slug': ({ found, suggestion }) => ({
    what: `"${found}" cannot be an address.`,
    how: `Write lower-case letters without diacritics, joined by "-", such as ${suggestion}.`,
  }),
  'story-slug-twice': ({ found, file }) => ({
    what: `The address "${found}" is used in ${file} already.`,
    how: 'Change one of them.',
  }),
  'story-twin': ({ twin }) => ({ what: 'The story lacks its twin in the other language.', how: `Write ${twin}.` }),
  'story-brace': ({ found }) => ({
    what: `A brace without its partner at "${found}".`,
    how: 'Write a reference on one line: {value id.kind}.',
  }),
  'story-number': ({ found }) => ({
    what: `The number "${found}" is typed by hand.`,
    how: 'Take it from the data, as in {value id.estimate} or {count …}; see docs/stories.md.',
  }),
  'story-number-word': ({ found }) => ({
    what: `The quantity "${found}" is typed by hand.`,
    how: 'Take it from the data ({times …}, {percent …}, {count …}) or reword the sentence without it.',
  }),
  'story-verb': ({ found, nearest, allowed }) => ({
    what: `There is no reference called "${found}".`,
    how: `${maybe(nearest)}Use only: ${allowed.join(', ')}.`,
  }),
  'story-usage': ({ found, usage }) => ({
    what: `"${found}" does not follow its pattern.`,
    how: `Write it as ${usage}.`,
  }),
  'story-unknown': ({ found, thing, nearest }) => ({
    what: `There is no ${things[thing]} "${found}".`,
    how: `${maybe(nearest)}Mend the id.`,
  }),
  'story-no-figure': ({ found, indicator, stated }) => ({
    what: `Indicator "${indicator}" has no figure "${found}".`,
    how: stated.length === 0 ? 'Take the reference out or add the figure.' : `It has: ${stated.join(', ')}.`,
  }),
  'story-no-answer': ({ found, why }) => ({
    what: `"${found}" cannot be worked out. ${gaps[why]}.`,
    how: 'Use another reference or add the figures.',
  }),
  'story-condition': ({ found }) => ({
    what: `The condition "${found}" cannot be read.`,
    how: 'Write it as {status id} = missed or {ratio id} < 50.',
  }),
  'story-untrue': ({ found, left, right }) => ({
    what: `A condition of the story no longer holds: ${found} (now ${left}, against ${right}).`,
    how: 'Reword the prose to fit the new figures, then mend or drop the condition.',
  }),
};
