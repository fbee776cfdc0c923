// What is wrong in a story or page and how to mend it, in English.

import type { StoryGap, StoryProblemParams, StorySide, StoryThing } from '../../dataset/story-codes';
import { lines, type Messages } from './messages';

const maybe = (nearest: string | null): string => (nearest === null ? '' : `Did you mean “${nearest}”? `);
const things: Record<StoryThing, string> = {
  report: 'report',
  indicator: 'indicator',
  breakdown: 'breakdown',
  part: 'part',
  check: 'audit check',
  programme: 'programme or resolution',
  sector: 'sector',
  claim: 'claim',
  word: 'keyword',
  body: 'body with a commitment on this indicator called',
  set: 'level, programme, resolution or sector',
  mark: 'mark of the drawing',
};
const gaps: Record<StoryGap, string> = {
  'no-status': 'This is a context figure, for which nothing was promised',
  'no-ratio': 'This indicator has no percent of target',
  'no-goal': 'This indicator has no later goal or no figure of today',
  'no-fraction': 'This figure is not printed as a fraction',
  'units-differ': 'The figures are not in one unit',
  zero: 'Nothing can be divided by zero',
  'no-places': 'This breakdown is not by place',
  'no-drawing': 'There are no figures to draw',
  'not-part': 'The data do not have this indicator as a part of the one before',
  'no-hundred': 'There are no two percentages of two dates to draw as squares of a hundred',
  'not-years': 'The parts are not years, or do not have the same parts and unit',
  'no-structure': 'The parts do not add up to one hundred percent',
  'not-countable': 'The things cannot be counted one by one: no whole numbers, or too many',
};
const sides: Record<StorySide, string> = {
  'not-short': 'The result is not short of its target',
  'not-beyond': 'The result does not exceed its target',
  'nothing-to-go': 'There is no way left to the later goal: it is reached, or lies below today’s level',
  'moves-away': 'The figure is not moving towards the later goal',
  'not-above': 'The first number is not larger than the second',
  'not-below': 'The first number is not smaller than the second',
  'not-times': 'The first number is smaller than the second, so it is not a multiple of it',
  'nothing-left': 'The numbers taken away add up to more than the first',
  'no-finding': 'This check finds no difference now',
};

export const storyMessages: Pick<Messages['codes'], keyof StoryProblemParams> = {
  'story-file': () =>
    'This file is misplaced or misnamed.\nPut a story at stories/vi/<id>.md or stories/en/<id>.md, the text of About at pages/vi/about.md and pages/en/about.md; an id has lower-case letters, digits and hyphens only.',
  'story-control': ({ found, sign }) =>
    `A character that no page can show (${sign}) stands in “${found}”.\nDelete the word and type it again by hand.`,
  'story-head': () =>
    'The file has no head.\nOpen the file with a line ---, then lines “name: content”, then a line ---.',
  'story-key-missing': ({ key }) => `The head lacks “${key}”.\nAdd a line “${key}: …”.`,
  'story-key-unknown': ({ found, nearest, allowed }) =>
    `The head has no use for “${found}”.\n${maybe(nearest)}Use only: ${allowed.join(', ')}.`,
  'story-report': ({ found, nearest, reports }) =>
    `There is no report “${found}”.\n${maybe(nearest)}Use one of: ${reports.join(', ')}.`,
  'story-report-missing': ({ reports }) =>
    `There are several reports, and the head does not name the one that the story speaks of.\nAdd a line “report: …” with one of: ${reports.join(', ')}.`,
  'story-key-twice': ({ found }) => `The head has “${found}” twice.\nKeep one of the lines.`,
  'story-order': ({ found }) => `“${found}” is not an order.\nWrite a whole number, as in order: 3.`,
  'story-slug': ({ found, suggestion }) =>
    `“${found}” cannot be an address.\nWrite lower-case letters without diacritics, joined by “-”, such as ${suggestion}.`,
  'story-slug-twice': ({ found, file }) => `The address “${found}” is used in ${file} already.\nChange one of them.`,
  'story-twin': ({ twin }) => `The file lacks its twin in the other language.\nWrite ${twin}.`,
  'story-brace': ({ found }) =>
    `A brace without its partner at “${found}”.\nWrite a reference on one line: {value id.kind}.`,
  'story-number': ({ found }) =>
    `The number “${found}” is typed by hand.\nTake it from the data, as in {value id.estimate} or {count …}; see docs/stories.md.`,
  'story-number-word': ({ found }) =>
    `The quantity “${found}” is typed by hand.\nTake it from the data ({times …}, {percent …}, {count …}) or reword the sentence without it.`,
  'story-verb': ({ found, nearest, allowed }) =>
    `There is no reference called “${found}”.\n${maybe(nearest)}Use only: ${allowed.join(', ')}.`,
  'story-usage': ({ found, usage }) => `“${found}” does not follow its pattern.\nWrite it as ${usage}.`,
  'story-unknown': ({ found, thing, nearest }) =>
    `There is no ${things[thing]} “${found}”.\n${maybe(nearest)}Mend the id.`,
  'story-no-figure': ({ found, indicator, stated }) =>
    lines(
      `Indicator “${indicator}” has no figure “${found}”.`,
      stated.length === 0 ? 'Take the reference out or add the figure.' : `It has: ${stated.join(', ')}.`,
    ),
  'story-no-answer': ({ found, why }) =>
    `“${found}” cannot be worked out. ${gaps[why]}.\nUse another reference or add the figures.`,
  'story-side': ({ found, why, instead }) =>
    `The data are now on the other side of what the sentence with “${found}” says. ${sides[why]}.\nReword the sentence and use ${instead}.`,
  'story-condition': ({ found }) =>
    `The condition “${found}” cannot be read.\nWrite it as {status id} = missed or {ratio id} < 50.`,
  'story-untrue': ({ found, left, right }) =>
    `A condition of the story no longer holds: ${found} (now ${left}, against ${right}).\nReword the prose to fit the new figures, then mend or drop the condition.`,
  'story-condition-twin': ({ found, twin }) =>
    `The condition “${found}” is not in ${twin}.\nBoth languages carry the same conditions: add the line to ${twin}, or take it out here.`,
  'story-sources-twin': ({ twin, missing }) =>
    `The story leaves out indicators that ${twin} draws on: ${missing.join(', ')}.\nBoth languages draw on the same indicators: add them here, or take them out of ${twin}.`,
  'page-section': ({ found }) =>
    `The page needs the section {#${found}} exactly once.\nOpen it with a line “## Title {#${found}}”, once in the file.`,
};
