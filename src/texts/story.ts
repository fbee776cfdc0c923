// The lines above a story and on its card: whose figures it has, of which days, and how long it takes to read.
import type { Report } from '../dataset/model';
import { formatDate, formatPeriod } from '../i18n/dates';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** `Báo cáo tháng 10/2024, số liệu đếm đến 30/6/2024 · Đọc khoảng 2 phút`; a plan has counted nothing. */
export function storyLine(report: Report, minutes: number, lang: Language): string {
  const t = strings[lang].stories;
  const date = formatPeriod(report.date, lang);
  const dated = report.kind === 'plan' ? t.ofReport(date) : t.countedTo(date, formatDate(report.countedUntil, lang));
  return `${dated} · ${t.minutes(formatNumber(minutes, lang))}`;
}

/** The same without the day: `Báo cáo tháng 10/2024 · Đọc khoảng 2 phút`. */
export function cardLine({ date }: Pick<Report, 'date'>, minutes: number, lang: Language): string {
  const t = strings[lang].stories;
  return `${t.ofReport(formatPeriod(date, lang))} · ${t.minutes(formatNumber(minutes, lang))}`;
}
