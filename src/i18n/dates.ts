// Dates and periods as each language writes them.
import type { Period } from '../dataset/model';
import { type Language, locales } from '../languages';
import { NBSP } from './numbers';

function parts(iso: string): [year: number, month: number, day: number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`not an ISO day: ${iso}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function englishMonth(year: number, month: number): string {
  const format = new Intl.DateTimeFormat(locales.en, { month: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, month - 1, 1)));
}

/**
 * An ISO day (`2024-06-30`) in the official Vietnamese form (`30/6/2024`; a zero before a day under 10 and before
 * months 1 and 2) or in English (`30 June 2024`). Throws a RangeError on anything else.
 */
export function formatDate(iso: string, lang: Language): string {
  const [year, month, day] = parts(iso);
  if (lang === 'en') return `${day}${NBSP}${englishMonth(year, month)}${NBSP}${year}`;
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** A period as a label: `30/6/2024` (1 January stands for the start of a year: `đầu năm 2022`), `tháng 10/2024`, `2024`, `2021–2024`, `năm học 2023–2024`. */
export function formatPeriod(period: Period, lang: Language): string {
  const [year, month] = parts(period.start);
  const [endYear] = parts(period.end);
  switch (period.type) {
    case 'date':
      if (period.end.endsWith('-01-01')) return lang === 'vi' ? `đầu năm${NBSP}${year}` : `early${NBSP}${year}`;
      return formatDate(period.end, lang);
    case 'month':
      return lang === 'vi' ? `tháng${NBSP}${month}/${year}` : `${englishMonth(year, month)}${NBSP}${year}`;
    case 'year':
      return `${year}`;
    case 'span':
      return `${year}–${endYear}`;
    case 'school-year':
      return lang === 'vi' ? `năm học ${year}–${endYear}` : `school year ${year}–${String(endYear).slice(2)}`;
  }
}

/** A period inside a sentence: `đến 30/6/2024`, `as of 30 June 2024`; `năm 2024`, `in 2024`. */
export function formatPeriodPhrase(period: Period, lang: Language): string {
  const label = formatPeriod(period, lang);
  if (period.type === 'date' && period.end.endsWith('-01-01')) return label;
  const vi = { date: 'đến ', month: '', year: `năm${NBSP}`, span: 'giai đoạn ', 'school-year': '' };
  const en = { date: `as of `, month: 'in ', year: `in${NBSP}`, span: 'in ', 'school-year': 'in the ' };
  return (lang === 'vi' ? vi : en)[period.type] + label;
}
