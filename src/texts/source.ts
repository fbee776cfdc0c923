// Where the numbers of a page or chart come from, in a line.
import type { Report } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** At most so many reports are named by their dates; of more the first and the last. */
const FEW = 3;

/** `Nguồn: Ủy ban nhân dân xã, tháng 10/2024.`; of several reports, the newest first: each issuer once, and the dates. */
export function sourceLine(reports: readonly Report[], lang: Language): string {
  const t = strings[lang];
  const issuers = [...new Set(reports.map(({ issuer }) => issuer[lang]))].join('; ');
  const dates = reports.map(({ date }) => formatPeriod(date, lang)).toReversed();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const when = dates.length === 1 ? first : dates.length > FEW ? t.report.fromTo(first, last) : t.report.dated(dates);
  return `${t.site.source}: ${issuers}, ${when}.`;
}
