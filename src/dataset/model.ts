// The linked dataset: what the rest of the code sees. Ids have become objects; no CSV, no language, no Astro.
import type { Bilingual, Language } from '../languages';
import type {
  Basis,
  BodyKind,
  ChangeKind,
  Direction,
  FigureKind,
  Issuer,
  Level,
  Measure,
  Operator,
  Relation,
  ReportKind,
  Role,
  Statement,
} from './vocabulary';

/**
 * A stretch of time as the CSV writes it, with the days it covers.
 * `date`: as of one day. `month`, `year`. `span`: from the start of one year to the end of another. `school-year`.
 * `start` and `end` are ISO days (inclusive); for `date` they are equal, for `undated` both are blank.
 */
export interface Period {
  text: string;
  type: 'date' | 'month' | 'year' | 'span' | 'school-year' | 'undated';
  start: string;
  end: string;
  /** The report prints no date here: the site takes the one that its words allow. */
  assumed?: true;
}

/** A place in a report: `III.1.2 ¶3` or `note 7 ¶2`. `paragraph` is 0 for a heading or a one-paragraph note. */
export interface Paragraph {
  text: string;
  section: string;
  note: number | null;
  paragraph: number;
}

/** The paragraph that a row comes from, with its report. */
export interface Locator extends Paragraph {
  report: Report;
}

/** Where a row stands in the CSV, for messages. */
export interface RowSource {
  file: string;
  line: number;
}

export interface Sector {
  id: string;
  order: number;
  slug: string;
  name: Bilingual;
  summary: Bilingual;
  indicators: Indicator[];
}

export interface Group {
  id: number;
  name: Bilingual;
  commitments: Commitment[];
}

/** Who sets targets: a programme, resolution or plan. */
export interface Body {
  id: string;
  order: number;
  kind: BodyKind;
  issuer: Issuer | null;
  number: string;
  name: Bilingual;
  /** Short name, to stand after "target of". */
  label: Bilingual;
  /** Last day of the span that its name prints (ISO); null where it prints none. */
  until: string | null;
  /** Term that its targets are set for; null where they are bound to none. */
  term: Term | null;
  commitments: Commitment[];
}

/** What one body promised of one indicator, with the targets it printed and what the report says of them. */
export interface Commitment {
  indicator: Indicator;
  body: Body;
  level: Level;
  group: Group | null;
  targets: Figure[];
  claims: Claim[];
  source: RowSource;
}

export interface Unit {
  id: string;
  measure: Measure;
  symbol: Bilingual;
  name: Bilingual;
  decimals: number;
  spellings: string[];
  /** It measures what adds up over a stretch of time: half a year's number and a year's are two measures. */
  flow: boolean;
}

/** What the site is called, and the words for its place. */
export interface Site {
  /** Name of the data package. */
  id: string;
  /** The language at the root address. */
  language: Language;
  name: Bilingual;
  short: Bilingual;
  /** Name of the place, without the word for its level. */
  place: Bilingual;
  /** In small letters: xã, commune. */
  level: Bilingual;
  /** What its parts are called, in small letters: thôn, bản; villages. */
  parts: Bilingual;
  /** Heading of the successors of its parts; null where there are none. */
  successor: Bilingual | null;
  banner: Bilingual | null;
  /** Who makes the site. */
  credit: Bilingual;
  licence: string;
  licenceUrl: string;
  repository: string;
  contact: string;
}

/** A part of the place; `successor` is what it belongs to now, blank where it stands as it was. */
export interface Place {
  id: string;
  row: number;
  column: number;
  name: Bilingual;
  aliases: string[];
  successor: string;
}

/** A number the report prints, for one indicator, kind and period. `decimals` is the precision as printed. */
export interface Figure {
  indicator: Indicator;
  kind: FigureKind;
  period: Period;
  operator: Operator;
  value: number;
  valueTo: number | null;
  fraction: { numerator: number; denominator: number } | null;
  printed: string;
  decimals: number;
  locator: Locator;
  /** False for a second number printed for the same thing and period. */
  reference: boolean;
  /** The figure that takes its place: a count instead of an estimate, or the number of a newer report; null where none does. */
  supersededBy: Figure | null;
  place: Place | null;
  /** The commitment that a target belongs to. */
  commitment: Commitment | null;
  note: Bilingual | null;
  source: RowSource;
}

/** What the report itself says of a comparison. `value` is null when it only says met or not met. */
export interface Claim {
  indicator: Indicator;
  period: Period | null;
  statement: Statement;
  basis: Basis | null;
  value: number | null;
  printed: string;
  decimals: number;
  locator: Locator;
  /** The commitment that the claim speaks of. */
  commitment: Commitment | null;
  note: Bilingual | null;
  source: RowSource;
}

/** One part of a whole. `printed` is empty when the value was counted from `items`. */
export interface Part {
  whole: Indicator;
  set: string;
  id: string;
  relation: Relation;
  kind: FigureKind;
  period: Period;
  name: Bilingual;
  value: number;
  printed: string;
  decimals: number;
  items: string[];
  locator: Locator;
  place: Place | null;
  source: RowSource;
}

/** All parts of one partition of a whole, for one kind and period, in file order. */
export interface Breakdown {
  whole: Indicator;
  set: string;
  kind: FigureKind;
  period: Period;
  parts: Part[];
}

export interface Indicator {
  id: string;
  /** Vietnamese address; null for context, which has no page of its own. */
  slug: string | null;
  sector: Sector;
  /** The programme it belongs to where that sets no target for it. */
  programme: Body | null;
  topic: Bilingual | null;
  unit: Unit;
  direction: Direction;
  name: Bilingual;
  description: Bilingual | null;
  sameAs: Indicator | null;
  changeOf: Indicator | null;
  /** Which number of the report's own count it is; no two indicators have the same. */
  role: Role | null;
  /** Those of the report's term, in the order of the CSV: the first leads its page. */
  commitments: Commitment[];
  figures: Figure[];
  claims: Claim[];
  breakdowns: Breakdown[];
  source: RowSource;
}

/** A stretch of years that commitments are made for, with the last day of the goals that come next (ISO days). */
export interface Term {
  id: string;
  start: string;
  end: string;
  goalEnd: string;
}

export interface Report {
  id: string;
  kind: ReportKind;
  term: Term;
  title: Bilingual;
  issuer: Bilingual;
  number: string;
  date: Period;
  countedUntil: string;
  estimatedUntil: string;
  sections: { section: string; title: Bilingual }[];
}

/** A date the report gives a document at one place. */
export interface DocumentDate {
  document: Body;
  date: string;
  printed: string;
  locator: Locator;
  source: RowSource;
}

/** A paragraph that names a part of the place and gives no number of it. */
export interface Mention {
  place: Place;
  /** The name as the report writes it there. */
  printed: string;
  /** What it says there, in our words; null where that is outside the scope of the site. */
  about: Bilingual | null;
  locator: Locator;
  source: RowSource;
}

export interface Change {
  date: string;
  kind: ChangeKind;
  indicator: Indicator | null;
  what: Bilingual;
  why: Bilingual;
}

/** An address that the site has promised, from its root; `movedTo` is where its page stands now, null for the same. */
export interface Promised {
  address: string;
  movedTo: string | null;
  source: RowSource;
}

/** Why an audit finding is so, in our words. */
export interface Explanation {
  report: Report;
  check: string;
  /** The difference that the words were written for; null when the check gives none. */
  difference: number | null;
  text: Bilingual;
  /** With its row in a spreadsheet: cells may hold line breaks. */
  source: RowSource & { row: number };
}

/**
 * Everything, checked and linked. Arrays keep the order of the CSV files (sectors and bodies: by `order`); rows of
 * several reports stand one report after the other, the newest first.
 */
export interface Dataset {
  site: Site;
  /** The newest report with results. */
  report: Report;
  /** All reports, the newest first. */
  reports: Report[];
  /** What each report says by itself, in the same order; of a single report the dataset itself. */
  editions: Dataset[];
  terms: Term[];
  sectors: Sector[];
  groups: Group[];
  bodies: Body[];
  units: Unit[];
  places: Place[];
  indicators: Indicator[];
  commitments: Commitment[];
  figures: Figure[];
  claims: Claim[];
  breakdowns: Breakdown[];
  documents: DocumentDate[];
  mentions: Mention[];
  explanations: Explanation[];
  changes: Change[];
  addresses: Promised[];
}
