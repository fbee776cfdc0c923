// Where the numbers of a page or chart come from, in a line, and how much a report says.
import type { Dataset, Report } from '../dataset/model';
import { formatDate, formatPeriod } from '../i18n/dates';
import { formatNumber } from '../i18n/numbers';
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

/** The days that results and estimates of a report run to, which a plan has not, and how many figures and claims it has. */
export function reportExtent(
  dataset: Pick<Dataset, 'report' | 'figures' | 'claims' | 'indicators'>,
  lang: Language,
): string {
  const { report, figures, claims, indicators } = dataset;
  const t = strings[lang].report;
  const [figureCount = '', claimCount = '', indicatorCount = ''] = [figures, claims, indicators].map(({ length }) =>
    formatNumber(length, lang),
  );
  const size = t.size(figureCount, claimCount, indicatorCount);
  if (report.kind === 'plan') return size;
  return `${t.counted(formatDate(report.countedUntil, lang), formatDate(report.estimatedUntil, lang))} ${size}`;
}
