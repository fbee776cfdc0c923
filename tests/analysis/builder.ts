// Builds small indicators and datasets in code, so that each test shows only what it is about.
import { type Assessment, assess } from '../../src/analysis/assessment';
import type {
  Claim,
  Dataset,
  DocumentDate,
  Figure,
  Indicator,
  Locator,
  Part,
  Period,
  Programme,
  Report,
  Sector,
} from '../../src/dataset/model';
import type { FigureKind, Measure } from '../../src/dataset/vocabulary';

type IndicatorOptions = Partial<Omit<Indicator, 'unit'>> & { measure?: Measure };
type FigureOptions = Partial<Omit<Figure, 'kind' | 'value' | 'locator'>> & { at?: string };
type ClaimOptions = Partial<Omit<Claim, 'statement' | 'value' | 'period' | 'locator'>> & {
  at?: string;
  period?: string | null;
};
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

export const report: Report = {
  id: '2024-10',
  title: bilingual('Report'),
  issuer: bilingual('Issuer'),
  number: '',
  date: period('2024-10-01'),
  countedUntil: '2024-06-30',
  estimatedUntil: '2024-12-31',
  termStart: '2020-12-31',
  termEnd: '2025-12-31',
  goalEnd: '2030-12-31',
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
  return { text, section, note: null, paragraph: Number(paragraph) };
}

/** A higher-is-better component counted as an amount, unless told otherwise. */
export function indicator(options: IndicatorOptions = {}): Indicator {
  const { measure = 'amount', id = 'thing', ...rest } = options;
  const unit = { id: 'unit', measure, symbol: bilingual(''), name: bilingual('unit'), decimals: 2, spellings: [] };
  return {
    id,
    slug: id,
    sector,
    level: 'component',
    group: null,
    programme: null,
    topic: null,
    unit,
    direction: 'higher',
    name: bilingual(id),
    description: null,
    sameAs: null,
    changeOf: null,
    role: null,
    figures: [],
    claims: [],
    breakdowns: [],
    source,
    ...rest,
  };
}

/** Adds a stated figure; by default a reference figure at `III.1 ¶1` printed with the decimals it is written with. */
export function state(
  of: Indicator,
  kind: FigureKind,
  when: string,
  value: number,
  options: FigureOptions = {},
): Figure {
  const { at = 'III.1 ¶1', ...rest } = options;
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
    place: null,
    setBy: null,
    note: null,
    source,
    ...rest,
  };
  of.figures.push(figure);
  return figure;
}

/** Adds a claim about the figure of 2024 against the congress target; the number is written as text to keep its decimals. */
export function claim(
  about: Indicator,
  statement: Claim['statement'],
  number: string | null = null,
  options: ClaimOptions = {},
): Claim {
  const { at = 'III.1 ¶1', period: when = '2024', ...rest } = options;
  const made: Claim = {
    indicator: about,
    period: when === null ? null : period(when),
    statement,
    basis: number === null ? null : 'relative',
    value: number === null ? null : Number(number),
    printed: number ?? '',
    decimals: number?.split('.')[1]?.length ?? 0,
    locator: locator(at),
    setBy: 'congress',
    note: null,
    source,
    ...rest,
  };
  about.claims.push(made);
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

const programme = (id: string): Programme => ({
  id,
  order: 1,
  issuer: 'district',
  number: '',
  until: null,
  name: bilingual(id),
  indicators: [],
});

/** Dates of one document, each at its place. */
export function documentDates(id: string, dates: { date: string; at: string }[]): DocumentDate[] {
  const document = programme(id);
  return dates.map(({ date, at }) => ({ document, date, printed: date, locator: locator(at), source }));
}

/** A dataset of these indicators, with their figures, claims and breakdowns in order. */
export function dataset(indicators: Indicator[], documents: DocumentDate[] = []): Dataset {
  return {
    report,
    sectors: [{ ...sector, indicators }],
    groups: [],
    programmes: [],
    units: [],
    places: [],
    indicators,
    figures: indicators.flatMap((each) => each.figures),
    claims: indicators.flatMap((each) => each.claims),
    breakdowns: indicators.flatMap((each) => each.breakdowns),
    documents,
    explanations: [],
    changes: [],
  };
}

/** The leading assessment of an indicator, judged by the dates of `report`. */
export function assessment(of: Indicator): Assessment {
  const [lead] = assess(of, report);
  if (!lead) throw new Error(`${of.id} is context`);
  return lead;
}
