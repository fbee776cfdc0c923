// Sentences that several pictures are made of.
import type { Assessment } from '../analysis/assessment';
import { countStatuses } from '../analysis/counts';
import type { Breakdown } from '../dataset/model';
import { formatPeriodPhrase } from '../i18n/dates';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** `label: text; label: text`, as a description lists rows. */
export const listed = (rows: readonly { label: string; text: string }[]): string =>
  rows.map(({ label, text }) => `${label}: ${text}`).join('; ');

/** "3 of 5 targets met or exceeded (derived targets: 2)", of those that can be judged. */
export function reachedTitle(assessments: readonly Assessment[], lang: Language): string {
  const { reached, judged, derived } = countStatuses(assessments);
  const { reachedOf, ofDerived } = strings[lang].chart;
  const rest = derived === 0 ? '' : ofDerived(formatNumber(derived, lang));
  return reachedOf(formatNumber(reached, lang), formatNumber(judged, lang)) + rest;
}

/** What the parts are and of when: "Dự kiến, quy hoạch, tháng 10/2024."; of what is counted only when: "Đến 30/6/2024." */
export function partsSubtitle({ kind, period }: Breakdown, lang: Language): string {
  const when = formatPeriodPhrase(period, lang);
  return kind === 'actual'
    ? `${when.charAt(0).toUpperCase()}${when.slice(1)}.`
    : `${strings[lang].kind[kind]}, ${when}.`;
}
