// Sentences that several pictures are made of.
import type { Assessment } from '../analysis/assessment';
import { countStatuses } from '../analysis/counts';
import type { Breakdown } from '../dataset/model';
import { formatPeriodPhrase } from '../i18n/dates';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { findingWithDerived } from '../texts/count';

/** `label: text; label: text`, as a description lists rows. */
export const listed = (rows: readonly { label: string; text: string }[]): string =>
  rows.map(({ label, text }) => `${label}: ${text}`).join('; ');

/** "3 of 5 comparable indicators met or exceeded their target (derived targets: 2)"; without a comparison only what is shown. */
export const reachedTitle = (assessments: readonly Assessment[], lang: Language): string =>
  findingWithDerived(countStatuses(assessments), lang) ?? strings[lang].chart.againstTargets;

/** What the parts are and of when: "Dự kiến, quy hoạch, tháng 10/2024."; of what is counted only when: "Đến 30/6/2024." */
export function partsSubtitle({ kind, period }: Breakdown, lang: Language): string {
  const when = formatPeriodPhrase(period, lang);
  return kind === 'actual'
    ? `${when.charAt(0).toUpperCase()}${when.slice(1)}.`
    : `${strings[lang].kind[kind]}, ${when}.`;
}

/** What several indicators are set against, and their sectors: "Kết quả so với mục tiêu: Giáo dục; Hạ tầng". */
export function againstTargetsTitle(assessments: readonly Assessment[], lang: Language): string {
  const sectors = new Set(assessments.map(({ indicator }) => indicator.sector.name[lang]));
  return `${strings[lang].chart.againstTargets}: ${[...sectors].join('; ')}`;
}
