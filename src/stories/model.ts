// What a story or the About page is made of: prose in which references stand for what the data say.
import type { Analysis } from '../analysis/analysis';
import type { Refusal } from '../dataset/codes';
import type { Indicator, Locator } from '../dataset/model';
import type { Language } from '../languages';

/** Path below the data folder → text with composed letters. */
export type StoryTexts = ReadonlyMap<string, string>;

/** `{value poverty-rate.baseline}`: a verb and its arguments. `at` is where the brace stands in the file. */
export interface Reference {
  kind: 'reference';
  verb: string;
  args: string[];
  source: string;
  at: number;
}
export type Inline =
  | { kind: 'text'; text: string; at: number }
  | Reference
  | { kind: 'strong'; inner: Inline[] }
  | { kind: 'link'; to: string; at: number; inner: Inline[] };

/** A figure stands alone in its block; the text after it is its caption. */
export interface FigureBlock {
  kind: 'figure';
  reference: Reference;
  notes: NoteLine[];
  caption: Inline[];
}
/** A sentence at a mark of a figure: `{note y2024} …`. */
export interface NoteLine {
  mark: string;
  at: number;
  text: Inline[];
}
export type Block =
  | { kind: 'heading'; id: string | null; inner: Inline[] }
  | { kind: 'paragraph'; inner: Inline[] }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'terms'; items: [term: Inline[], meaning: Inline[]][] }
  | FigureBlock;

/** A line of the head: `title: …`. */
export interface HeadLine {
  key: string;
  text: string;
  /** Where the key and the text stand in the file. */
  keyAt: number;
  at: number;
}

/** One language's file of a story or page, read but not yet checked against the data. */
export interface StoryFile {
  /** Path below the data folder: `stories/vi/ho-ngheo.md`. */
  file: string;
  folder: 'stories' | 'pages';
  id: string;
  lang: Language;
  text: string;
  head: HeadLine[];
  body: Block[];
}

/** Something wrong at a place of a file. */
export interface Fault {
  at: number;
  found: string;
  refusal: Refusal;
}

/** A place in the report that a story draws on, and what it is about. */
export interface Use {
  indicator: Indicator;
  locator: Locator | null;
}

/** The answer to a reference: its text in one language, its value for conditions, and where it comes from. */
export interface Answer {
  text: string;
  /** All digits of an amount that the text shortens; prose shows them small beside it. */
  exact?: string;
  value: number | string;
  uses: Use[];
}

/** How a reference is written, and the least and the most arguments it takes. */
export interface Pattern {
  usage: string;
  args: [least: number, most: number];
}

/** One kind of reference. */
export interface Verb extends Pattern {
  answer: (args: string[], analysis: Analysis, lang: Language) => Answer;
}

/** A story in both languages, checked. */
export interface Story {
  id: string;
  /** What its report says: all that the story prints is answered from here. */
  edition: Analysis;
  order: number;
  slug: Record<Language, string>;
  title: Record<Language, string>;
  lead: Record<Language, string>;
  body: Record<Language, Block[]>;
  /** Words of title, lead and body as they are printed. */
  words: Record<Language, number>;
  /** The small drawing of the list. */
  cover: Reference | null;
  sources: Record<Language, Source[]>;
}

/** An indicator that a story draws on, with its places in the report. */
export interface Source {
  indicator: Indicator;
  locators: Locator[];
}
