// Builds small indicators and datasets in code, so that each test shows only what it is about.
import { type Assessment, type Assessments, assess } from '../../src/analysis/assessment';
import type {
  Body,
  Claim,
  Commitment,
  Dataset,
  DocumentDate,
  Figure,
  Group,
  Indicator,
  Locator,
  Mention,
  Part,
  Period,
  Place,
  Report,
  Sector,
  Site,
  Term,
} from '../../src/dataset/model';
import type { BodyKind, FigureKind, Level, Measure } from '../../src/dataset/vocabulary';

/** `goal` is asked for 2030 only, `context` has no page; any other level is that of one commitment. */
export type Standing = Level | 'goal' | 'context';
type IndicatorOptions = Partial<Omit<Indicator, 'unit'>> & {
  measure?: Measure;
  level?: Standing;
  group?: Group | null;
  /** Who set the target of its commitment. */
  by?: Body;
};
/** `by` is the id of the body that set the target, null for none. */
type Setter = { by?: string | null };
type FigureOptions = Partial<Omit<Figure, 'kind' | 'value' | 'locator'>> & { at?: string } & Setter;
type ClaimOptions = Partial<Omit<Claim, 'statement' | 'value' | 'period' | 'locator'>> & {
  at?: string;
  period?: string | null;
} & Setter;
type PartOptions = Partial<Pick<Part, 'relation' | 'kind' | 'set'>> & { at?: string; period?: string };

const source = { file: 'test.csv', line: 1 };
const bilingual = (text: string) => ({ vi: text, en: text });
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

export const sector: Sector = {
  id: 'economy',
  order: 1,
  slug: 'kinh-te',
  name: bilingual('Economy'),
  summary: bilingual(''),
  indicators: [],
};

export const site: Site = {
  id: 'test-targets',
  language: 'vi',
  name: { vi: 'Nậm Na: chỉ tiêu', en: 'Nậm Na: targets' },
  short: { vi: 'Nậm Na', en: 'Nậm Na' },
  place: { vi: 'Nậm Na', en: 'Nậm Na' },
  level: { vi: 'huyện', en: 'district' },
  parts: { vi: 'xã, thị trấn', en: 'communes' },
  successor: { vi: 'Xã mới từ 01/7/2025', en: 'New commune since 1 July 2025' },
  banner: null,
  credit: bilingual('Credit'),
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  repository: '',
  contact: '',
};

/** The term of the congress. */
export const term: Term = { id: '2020-2025', start: '2020-12-31', end: '2025-12-31', goalEnd: '2030-12-31' };

export const report: Report = {
  id: '2024-10',
  kind: 'interim',
  term,
  title: bilingual('Report'),
  issuer: bilingual('Issuer'),
  number: '',
  date: period('2024-10-01'),
  countedUntil: '2024-06-30',
  estimatedUntil: '2024-12-31',
  sections: [],
};

/** Reads `2024`, `2024-06-30`, `2021/2024`, `2023-2024` (a school year) and `undated`. */
export function period(text: string): Period {
  if (text === 'undated') return { text, type: 'undated', start: '', end: '' };
  const span = /^(\d{4})\/(\d{4})$/.exec(text);
  if (span) return { text, type: 'span', start: `${span[1]}-01-01`, end: `${span[2]}-12-31` };
  const school = /^(\d{4})-(\d{4})$/.exec(text);
  if (school) return { text, type: 'school-year', start: `${school[1]}-09-01`, end: `${school[2]}-08-31` };
  if (/^\d{4}$/.test(text)) return { text, type: 'year', start: `${text}-01-01`, end: `${text}-12-31` };
  return { text, type: 'date', start: text, end: text };
}

export function locator(text: string): Locator {
  const [section = '', paragraph = '0'] = text.split(' ¶');
  return { text, section, note: null, paragraph: Number(paragraph), report };
}

/** A body that sets targets; the congress unless told otherwise. */
export const body = (id = 'congress', options: Partial<Body> = {}): Body => ({
  id,
  order: 1,
  kind: id as BodyKind,
  issuer: 'own',
  number: '',
  until: id === 'congress' ? '2025-12-31' : null,
  term: id === 'congress' ? term : null,
  name: bilingual(id),
  label: id === 'congress' ? { vi: 'Đại hội huyện', en: 'district congress' } : bilingual(id),
  commitments: [],
  ...options,
});

/** Adds what a body promised of an indicator. */
export function commit(of: Indicator, by: Body, level: Level = 'component', group: Group | null = null): Commitment {
  const made: Commitment = { indicator: of, body: by, level, group, targets: [], claims: [], source };
  for (const owner of [of, by, group]) owner?.commitments.push(made);
  return made;
}

/** What the body of this id promised of an indicator, made where it is not there yet; without an id the first. */
function promised(of: Indicator, by: string | null | undefined): Commitment | null {
  if (by === null) return null;
  const found = by === undefined ? of.commitments[0] : of.commitments.find((each) => each.body.id === by);
  return found ?? (by === undefined ? null : commit(of, body(by)));
}

/** A higher-is-better component of the congress counted as an amount, unless told otherwise. */
export function indicator(options: IndicatorOptions = {}): Indicator {
  const { measure = 'amount', id = 'thing', level = 'component', group = null, by = body(), ...rest } = options;
  const unit = {
    id: 'unit',
    measure,
    symbol: bilingual(''),
    name: bilingual('unit'),
    decimals: 2,
    spellings: [],
    flow: false,
  };
  const made: Indicator = {
    id,
    slug: level === 'context' ? null : id,
    sector,
    programme: null,
    topic: null,
    unit,
    direction: 'higher',
    name: bilingual(id),
    description: null,
    sameAs: null,
    changeOf: null,
    role: null,
    commitments: [],
    figures: [],
    claims: [],
    breakdowns: [],
    source,
    ...rest,
  };
  if (level !== 'goal' && level !== 'context') commit(made, by, level, group);
  return made;
}

/** Adds a stated figure; by default a reference figure at `III.1 ¶1` printed with the decimals it is written with. */
export function state(
  of: Indicator,
  kind: FigureKind,
  when: string,
  value: number,
  options: FigureOptions = {},
): Figure {
  const { at = 'III.1 ¶1', by, ...rest } = options;
  const figure: Figure = {
    indicator: of,
    kind,
    period: period(when),
    operator: 'equal',
    value,
    valueTo: null,
    fraction: null,
    printed: String(value),
    decimals: decimalsOf(value),
    locator: locator(at),
    reference: true,
    supersededBy: null,
    place: null,
    commitment: kind === 'target' ? promised(of, by) : null,
    note: null,
    source,
    ...rest,
  };
  of.figures.push(figure);
  if (kind === 'target') figure.commitment?.targets.push(figure);
  return figure;
}

/** Adds a claim about the figure of 2024 against the congress target; the number is written as text to keep its decimals. */
export function claim(
  about: Indicator,
  statement: Claim['statement'],
  number: string | null = null,
  options: ClaimOptions = {},
): Claim {
  const { at = 'III.1 ¶1', period: when = '2024', by, ...rest } = options;
  const made: Claim = {
    indicator: about,
    period: when === null ? null : period(when),
    statement,
    basis: number === null ? null : 'relative',
    value: number === null ? null : Number(number),
    printed: number ?? '',
    decimals: number?.split('.')[1]?.length ?? 0,
    locator: locator(at),
    commitment: promised(about, by),
    note: null,
    source,
    ...rest,
  };
  about.claims.push(made);
  made.commitment?.claims.push(made);
  return made;
}

/** Adds a breakdown with one part for each value. */
export function breakDown(whole: Indicator, values: number[], options: PartOptions = {}): void {
  const { relation = 'part', kind = 'actual', set = 'by-kind', at = 'III.1 ¶1', period: when = '2024' } = options;
  const parts = values.map(
    (value, index): Part => ({
      whole,
      set,
      id: `part-${index + 1}`,
      relation,
      kind,
      period: period(when),
      name: bilingual(`Part ${index + 1}`),
      value,
      printed: String(value),
      decimals: decimalsOf(value),
      items: [],
      locator: locator(at),
      place: null,
      source,
    }),
  );
  whole.breakdowns.push({ whole, set, kind, period: period(when), parts });
}

/** Dates of one document, each at its place. */
export function documentDates(id: string, dates: { date: string; at: string }[]): DocumentDate[] {
  const document = body(id);
  return dates.map(({ date, at }) => ({ document, date, printed: date, locator: locator(at), source }));
}

/** A part of the place on the first tile, without a successor unless told otherwise. */
export const place = (id: string, name = id, options: Partial<Place> = {}): Place => ({
  id,
  row: 1,
  column: 1,
  name: bilingual(name),
  aliases: [],
  successor: '',
  ...options,
});

/** Gives the parts of the last breakdown of an indicator to places, in order; null for none. */
export function givePlaces(of: Indicator, places: readonly (Place | null)[]): void {
  const parts = of.breakdowns.at(-1)?.parts ?? [];
  for (const [at, part] of parts.entries()) part.place = places[at] ?? null;
}

/** A paragraph that names a place. */
export const mention = (of: Place, at: string, about: string | null = 'Named here.'): Mention => ({
  place: of,
  printed: of.name.vi,
  about: about === null ? null : bilingual(about),
  locator: locator(at),
  source,
});

/** A dataset of these indicators, with their figures, claims and breakdowns in order. */
export function dataset(indicators: Indicator[], documents: DocumentDate[] = []): Dataset {
  const made: Dataset = {
    site,
    report,
    reports: [report],
    editions: [],
    terms: [term],
    sectors: [{ ...sector, indicators }],
    groups: [],
    bodies: [],
    units: [],
    places: [],
    indicators,
    commitments: indicators.flatMap((each) => each.commitments),
    figures: indicators.flatMap((each) => each.figures),
    claims: indicators.flatMap((each) => each.claims),
    breakdowns: indicators.flatMap((each) => each.breakdowns),
    documents,
    mentions: [],
    explanations: [],
    changes: [],
    addresses: [],
  };
  made.editions.push(made);
  return made;
}

/** The first commitment on an indicator. */
export function promise(of: Indicator): Commitment {
  const [first] = of.commitments;
  if (!first) throw new Error(`nothing was promised of ${of.id}`);
  return first;
}

/** The assessments of an indicator, judged by the dates of `report`. */
export function assessments(of: Indicator): Assessments {
  const [lead, ...others] = assess(of, report);
  if (!lead) throw new Error(`${of.id} is context`);
  return [lead, ...others];
}

/** The leading one. */
export const assessment = (of: Indicator): Assessment => assessments(of)[0];
