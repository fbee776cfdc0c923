// Every kind of problem a story can have, with what its message needs to know.

/** What a reference in a story may name. */
export type StoryThing =
  | 'indicator'
  | 'breakdown'
  | 'part'
  | 'check'
  | 'programme'
  | 'sector'
  | 'claim'
  | 'word'
  | 'body'
  | 'set'
  | 'mark'
  | 'report';
/** Why a reference to things that exist still has no answer. */
export type StoryGap =
  | 'no-status'
  | 'no-ratio'
  | 'no-goal'
  | 'no-fraction'
  | 'units-differ'
  | 'zero'
  | 'no-places'
  | 'no-drawing'
  | 'not-part'
  | 'no-hundred'
  | 'not-years'
  | 'no-structure'
  | 'not-countable';

/** Why the data are not on the side that a reference words. */
export type StorySide =
  | 'not-short'
  | 'not-beyond'
  | 'nothing-to-go'
  | 'moves-away'
  | 'not-above'
  | 'not-below'
  | 'not-times'
  | 'nothing-left'
  | 'no-finding';

/** Problem code → what its message is told besides its place and the text found there. */
export interface StoryProblemParams {
  'story-file': object;
  'story-control': { sign: string };
  'story-head': object;
  'story-key-missing': { key: string };
  'story-key-unknown': { nearest: string | null; allowed: readonly string[] };
  'story-key-twice': object;
  'story-report': { nearest: string | null; reports: readonly string[] };
  'story-report-missing': { reports: readonly string[] };
  'story-order': object;
  'story-slug': { suggestion: string };
  'story-slug-twice': { file: string };
  'story-twin': { twin: string };
  'story-brace': object;
  'story-number': object;
  'story-number-word': object;
  'story-verb': { nearest: string | null; allowed: readonly string[] };
  'story-usage': { usage: string };
  'story-unknown': { thing: StoryThing; nearest: string | null };
  'story-no-figure': { indicator: string; stated: readonly string[] };
  'story-no-answer': { why: StoryGap };
  'story-side': { why: StorySide; instead: string };
  'story-condition': object;
  'story-untrue': { left: string; right: string };
  'story-condition-twin': { twin: string };
  'story-sources-twin': { twin: string; missing: readonly string[] };
  'page-section': object;
}
