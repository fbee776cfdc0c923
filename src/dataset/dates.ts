// Reads days, periods and places in the report from their CSV spelling.
import { accept, type Read, refuse } from './codes';
import type { Paragraph, Period } from './model';
import { lostIn } from './texts';

/** The year of an ISO day, as text. */
export const yearOf = (day: string): string => day.slice(0, 4);

const two = (n: number): string => String(n).padStart(2, '0');

/** Days in a month (1–12) of a year. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function isoDay(year: number, month: number, day: number): string | null {
  const real = year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

/** `30/6/24` → `30/6/2024`, as spreadsheets shorten years. */
const withCentury = (found: string): string => found.replace(/^(\d{1,2}[-/.]\d{1,2}[-/.])(\d\d)$/, '$120$2');

/** The day that a spreadsheet keeps as a number, in days since 30 December 1899: 45473 → 2024-06-30. Null outside 1982–2064. */
const serialDay = (found: string): string | null =>
  /^[3-5]\d{4}$/.test(found) ? new Date(Date.UTC(1899, 11, 30 + Number(found))).toISOString().slice(0, 10) : null;

/** What a spelling with a short year may mean, refused with a suggestion: Excel's shortening is not read silently. */
function shortYear(found: string): Read<string> {
  const full = withCentury(found);
  const day = full === found ? null : readDate(full);
  if (day?.ok === false) return day;
  return refuse('not-date', { suggestion: day?.value ?? serialDay(found) });
}

/**
 * A day as `2024-06-30`, or as a spreadsheet shows it (`30/6/2024`, `6/30/2024`) when only one reading is a real date.
 * Gives the ISO day; refuses a spelling with two readings and names both.
 */
export function readDate(found: string): Read<string> {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(found);
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day ? accept(day) : refuse('not-date', { suggestion: null });
  }
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(found);
  if (!local) return shortYear(found);
  const [a, b, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
  const readings = [...new Set([isoDay(year, b, a), isoDay(year, a, b)])].filter((day) => day !== null);
  if (readings.length > 1) return refuse('date-ambiguous', { readings });
  return readings[0] === undefined ? refuse('not-date', { suggestion: null }) : accept(readings[0]);
}

const year = (y: string): Period => ({ text: y, type: 'year', start: `${y}-01-01`, end: `${y}-12-31` });

/** A year, month or day; null for any other spelling. */
function simplePeriod(found: string): Period | null {
  if (/^(19|20)\d\d$/.test(found)) return year(found);
  const month = /^((?:19|20)\d\d)-(\d\d)$/.exec(found);
  if (month) {
    const [y, m] = [Number(month[1]), Number(month[2])];
    return m >= 1 && m <= 12
      ? { text: found, type: 'month', start: `${found}-01`, end: `${found}-${two(daysIn(y, m))}` }
      : null;
  }
  const day = /^\d{4}-\d\d-\d\d$/.test(found) ? readDate(found) : null;
  return day?.ok ? { text: day.value, type: 'date', start: day.value, end: day.value } : null;
}

function spanPeriod(found: string): Period | null {
  const [from = '', to = '', more] = found.split('/');
  const [start, end] = [simplePeriod(from), simplePeriod(to)];
  if (more !== undefined || !start || !end || start.start > end.end || from === to) return null;
  return { text: found, type: 'span', start: start.start, end: end.end };
}

/** What the report gives no date for; sorts before every dated period. */
const undated: Period = { text: 'undated', type: 'undated', start: '', end: '' };

/** Months as spreadsheets name them: Oct-24, Thg10-24, tháng 10/2024, 10/2024. */
function suggestedMonth(found: string): string | null {
  const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const [, name = '', short = ''] = /^(\p{L}{3})\p{L}*[-\s/.]+(\d{2}|\d{4})$/u.exec(found) ?? [];
  const named = english.indexOf(name.toLowerCase()) + 1;
  if (named > 0) return `${short.length === 2 ? '20' : ''}${short}-${two(named)}`;
  const [, digits = '', y = ''] = /^(?:thg\s*|tháng\s*)?(\d{1,2})[-\s/.]+(?:năm\s*)?(\d{4}|\d{2})$/iu.exec(found) ?? [];
  const month = Number(digits);
  return month >= 1 && month <= 12 && (y.length === 4 || /th/i.test(found))
    ? `${y.length === 2 ? '20' : ''}${y}-${two(month)}`
    : null;
}

const romanQuarters = ['I', 'II', 'III', 'IV'];

/** Parts of a year in words: quý II/2024, 6 tháng đầu năm 2024, 9 tháng năm 2024. */
function suggestedStretch(found: string): string | null {
  const span = (y: string, from: number, to: number): string =>
    `${y}-${two(from)}-01/${y}-${two(to)}-${daysIn(Number(y), to)}`;
  const [, quarter = '', q = ''] = /^quý\s*([1-4]|I{1,3}|IV)[-\s/.]+(?:năm\s*)?(\d{4})$/iu.exec(found) ?? [];
  const n = Number(quarter) || romanQuarters.indexOf(quarter.toUpperCase()) + 1;
  if (q !== '') return span(q, 3 * n - 2, 3 * n);
  const [, months = '', half = '', y = ''] =
    /^(\d{1,2})\s*tháng\s*(đầu|cuối)?\s*(?:năm\s*|[-/])?(\d{4})$/iu.exec(found) ?? [];
  const m = Number(months);
  if (m < 1 || m > 12) return null;
  return half.toLowerCase() === 'cuối' ? span(y, 13 - m, 12) : span(y, 1, m);
}

function suggestedPeriod(found: string): string | null {
  const years = /^((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)\d\d)$/.exec(found);
  if (years?.[1] && years[2] && years[1] < years[2]) return `${years[1]}/${years[2]}`;
  return suggestedMonth(found) ?? suggestedStretch(found) ?? /^năm\s*(\d{4})$/iu.exec(found)?.[1] ?? null;
}

/** A month that a spreadsheet made the first day of, 01/10/2024 or 45566, is one more reading of that day. */
const withMonths = (readings: readonly string[]): string[] =>
  readings.flatMap((day) => (day.endsWith('-01') ? [day, day.slice(0, 7)] : [day]));

/**
 * A stretch of time: `2024-06-30` (a day, also `30/6/2024` where only one reading is possible), `2024-06`, `2024`,
 * `2021/2024` (from the start of one to the end of the other; either end may be a day), `2023-2024` (a school year,
 * counted from 1 September to 31 May), `undated` where the report names no time. Refuses anything else, with a suggestion where one is clear.
 */
export function readPeriod(found: string): Read<Period> {
  const school = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/.exec(found);
  if (school && Number(school[2]) === Number(school[1]) + 1) {
    return accept({ text: found, type: 'school-year', start: `${school[1]}-09-01`, end: `${school[2]}-05-31` });
  }
  if (found === undated.text) return accept(undated);
  const period = simplePeriod(found) ?? spanPeriod(found);
  if (period) return accept(period);
  const day = readDate(found);
  if (day.ok) return accept({ text: day.value, type: 'date', start: day.value, end: day.value });
  if (day.refusal.code === 'date-ambiguous')
    return refuse('date-ambiguous', { readings: withMonths(day.refusal.params.readings) });
  const suggestion = day.refusal.code === 'not-date' ? day.refusal.params.suggestion : null;
  const readings = suggestion === null ? [] : withMonths([suggestion]);
  if (readings.length > 1) return refuse('date-ambiguous', { readings });
  return refuse('not-period', { suggestion: suggestion ?? suggestedPeriod(found) });
}

/**
 * A place in the report: `III.1.2 ¶3`, `III.2.4` (a heading), `note 7`, `note 33 ¶2`.
 * `paragraph` is 0 when none is written; `section` is empty for notes.
 */
export function readLocator(found: string): Read<Paragraph> {
  const match = /^(?:note (\d+)|([\p{L}\d]+(?:\.[\p{L}\d]+)*))(?: ?¶ ?(\d+))?$/u.exec(found);
  const [, note, section = '', paragraph] = match ?? [];
  if (!match && (found.includes('?') || lostIn(found) !== null)) return refuse('letters-lost', {});
  if (!match || Number(note ?? 1) < 1 || Number(paragraph ?? 1) < 1) {
    const loose = /^(?:ghi chú|chú thích|footnote|note)\s*([1-9]\d*)$/iu.exec(found)?.[1];
    const marked = /^(?:mục\s*)?([IVX]+(?:\.\d+)*)(?:[\s,;:]*(?:đoạn|p|§|đ)\.?\s*|\s+)(\d+)$/iu.exec(found);
    return refuse('not-locator', {
      suggestion: loose ? `note ${loose}` : marked ? `${marked[1]} ¶${marked[2]}` : null,
    });
  }
  const text = `${note ? `note ${Number(note)}` : section}${paragraph ? ` ¶${Number(paragraph)}` : ''}`;
  return accept({ text, section, note: note ? Number(note) : null, paragraph: Number(paragraph ?? 0) });
}
