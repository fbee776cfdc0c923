// Words the report's own count.
import type { ReportCount } from '../analysis/report-count';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** "18 met and 8 not met make 26, not 28"; blank when the two lists add up. */
export function countGap({ components, met, notMet }: ReportCount, lang: Language): string {
  const n = (value: number) => formatNumber(value, lang);
  return met + notMet === components
    ? ''
    : strings[lang].home.claimCount(n(met), n(notMet), n(met + notMet), n(components));
}

/** What the report counts, and where that does not add up. */
export function reportCountText(count: ReportCount, lang: Language): string {
  const { groups, groupsMet, components, met } = count;
  const n = (value: number) => formatNumber(value, lang);
  return `${strings[lang].home.claimSays(n(groupsMet), n(groups), n(met), n(components))} ${countGap(count, lang)}`.trim();
}
