// Dates and periods as each language writes them.
import type { Period } from '../dataset/model';
import { type Language, locales } from '../languages';
import { NBSP } from './numbers';

/** How a language writes each kind of date; `before` stands before a period inside a sentence, `about` before an assumed one. */
interface DateForms {
  day: (year: number, month: number, day: number) => string;
  yearStart: (year: number) => string;
  month: (year: number, month: number) => string;
  schoolYear: (year: number, endYear: number) => string;
  stretch: (from: string, to: string) => string;
  before: Record<Period['type'], string>;
  undated: string;
  about: string;
}

const forms: Record<Language, DateForms> = {
  vi: {
    day: (year, month, day) => `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`,
    yearStart: (year) => `đầu năm${NBSP}${year}`,
    month: (year, month) => `tháng${NBSP}${month}/${year}`,
    schoolYear: (year, endYear) => `năm học ${year}–${endYear}`,
    stretch: (from, to) => `từ ${from} đến ${to}`,
    before: { date: 'đến ', month: '', year: `năm${NBSP}`, span: 'giai đoạn ', 'school-year': '', undated: '' },
    undated: 'báo cáo không ghi ngày',
    about: `khoảng${NBSP}`,
  },
  en: {
    day: (year, month, day) => `${day}${NBSP}${englishMonth(year, month)}${NBSP}${year}`,
    yearStart: (year) => `early${NBSP}${year}`,
    month: (year, month) => `${englishMonth(year, month)}${NBSP}${year}`,
    schoolYear: (year, endYear) => `school year ${year}–${String(endYear).slice(2)}`,
    stretch: (from, to) => `from ${from} to ${to}`,
    before: { date: 'as of ', month: 'in ', year: `in${NBSP}`, span: 'in ', 'school-year': 'in the ', undated: '' },
    undated: 'undated in the report',
    about: `about${NBSP}`,
  },
};

function parts(iso: string): [year: number, month: number, day: number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`not an ISO day: ${iso}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

const englishMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month - 1)).toLocaleString(locales.en, { month: 'long', timeZone: 'UTC' });

/** 1 January stands for the start of a year. */
const isYearStart = ({ type, end }: Period): boolean => type === 'date' && end.endsWith('-01-01');

/** From the start of a year to the end of one: what stands as `2021–2024`. */
const isWholeYears = ({ start, end }: Period): boolean => start.endsWith('-01-01') && end.endsWith('-12-31');

/** The ends of a span that is not of whole years; the start of an earlier year is that year. */
function stretch({ start, end }: Period, lang: Language): string {
  const isYear = start.endsWith('-01-01') && start.slice(0, 4) !== end.slice(0, 4);
  const to = end.endsWith('-12-31') ? end.slice(0, 4) : formatDate(end, lang);
  return forms[lang].stretch(isYear ? start.slice(0, 4) : formatDate(start, lang), to);
}

/**
 * An ISO day (`2024-06-30`) in the official Vietnamese form (`30/6/2024`; a zero before a day under 10 and before
 * months 1 and 2) or in English (`30 June 2024`). Throws a RangeError on anything else.
 */
export const formatDate = (iso: string, lang: Language): string => forms[lang].day(...parts(iso));

/**
 * A period as a label: `30/6/2024` (of 1 January `đầu năm 2022`), `tháng 10/2024`, `2024`, `2021–2024`,
 * `từ 2021 đến 30/6/2024`, `năm học 2023–2024`, `báo cáo không ghi ngày`; an assumed one as `khoảng 30/6/2024`.
 */
export const formatPeriod = (period: Period, lang: Language): string =>
  (period.assumed ? forms[lang].about : '') + bareLabel(period, lang);

function bareLabel(period: Period, lang: Language): string {
  if (period.type === 'undated') return forms[lang].undated;
  const [year, month] = parts(period.start);
  const [endYear] = parts(period.end);
  switch (period.type) {
    case 'date':
      return isYearStart(period) ? forms[lang].yearStart(year) : formatDate(period.end, lang);
    case 'month':
      return forms[lang].month(year, month);
    case 'year':
      return `${year}`;
    case 'span':
      return isWholeYears(period) ? `${year}–${endYear}` : stretch(period, lang);
    case 'school-year':
      return forms[lang].schoolYear(year, endYear);
  }
}

/** What a reader must know of a date that is our reading; blank for one that the report prints. */
export const assumedNote = (period: Period, lang: Language): string => (period.assumed ? forms[lang].undated : '');

/**
 * A period inside a sentence: `đến 30/6/2024`, `as of 30 June 2024`; `năm 2024`, `in 2024`; with what the report leaves
 * out: `đến khoảng 30/6/2024 (báo cáo không ghi ngày)`.
 */
export function formatPeriodPhrase(period: Period, lang: Language): string {
  const { before, undated } = forms[lang];
  if (period.type === 'undated') return `(${undated})`;
  const isStretch = period.type === 'span' && !isWholeYears(period);
  const isBare = isYearStart(period) || isStretch || (period.assumed && period.type !== 'date');
  const phrase = (isBare ? '' : before[period.type]) + formatPeriod(period, lang);
  return period.assumed ? `${phrase} (${assumedNote(period, lang)})` : phrase;
}
