// Words the counts of commitments: ours for the home page and each sector, and the report's own.
import type { Assessment } from '../analysis/assessment';
import { countStatuses, type StatusCounts } from '../analysis/counts';
import type { ReportCount } from '../analysis/report-count';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

const inLanguage = (lang: Language) => (value: number) => formatNumber(value, lang);

/** How many of the comparable commitments reached their target. */
export const countTitle = ({ reached, judged }: StatusCounts, lang: Language): string =>
  strings[lang].home.title(formatNumber(reached, lang), formatNumber(judged, lang));

/** The same with those that fell short, nearly or by far, and those that cannot be judged. */
export function countLead(counts: StatusCounts, lang: Language): string {
  const { by, commitments, judged, reached, unknown } = counts;
  const { verdict, verdictRest } = strings[lang].home;
  const n = inLanguage(lang);
  return `${verdict(n(reached), n(judged), n(commitments))} ${verdictRest(n(by.near), n(by.missed), restatedCount(counts, lang), n(unknown))}`;
}

/** How many of the targets judged by the report does not print; empty where it prints all. Goes with every count. */
export function derivedCount({ derived, judged }: StatusCounts, lang: Language): string {
  const t = strings[lang].home;
  if (derived === 0) return '';
  return derived === judged ? t.derivedAll : t.derived(formatNumber(derived, lang), formatNumber(judged, lang));
}

/** How many the report only calls 100 % met; empty where there is none. */
export const restatedCount = ({ restated }: StatusCounts, lang: Language): string =>
  restated === 0 ? '' : strings[lang].home.restated(formatNumber(restated, lang));

/** What a reader of a count must know: how many rest on derived targets, how many only repeat the result. */
export const countNote = (counts: StatusCounts, lang: Language): string =>
  [derivedCount(counts, lang), restatedCount(counts, lang)].filter((text) => text !== '').join(' ');

/** Our count of the commitments, against what the figures of the report give. */
export function ownCount({ by, reached, restated, unknown }: StatusCounts, lang: Language): string {
  const n = inLanguage(lang);
  return strings[lang].home.claimOurs(
    n(reached),
    n(by.near),
    n(by.missed),
    restated === 0 ? '' : n(restated),
    n(unknown),
  );
}

/** "18 met and 8 not met make 26, not 28"; blank when the two lists add up. */
export function countGap({ components, met, notMet }: ReportCount, lang: Language): string {
  const n = inLanguage(lang);
  return met + notMet === components
    ? ''
    : strings[lang].home.claimCount(n(met), n(notMet), n(met + notMet), n(components));
}

/** The heading above the report's own count: "Báo cáo nêu 28 chỉ tiêu, cộng lại có 26", or that it is a count. */
export function reportCountTitle({ components, met, notMet }: ReportCount, lang: Language): string {
  const { home, chart } = strings[lang];
  const n = inLanguage(lang);
  return met + notMet === components ? chart.reportCount : home.claimTitle(n(components), n(met + notMet));
}

/** What the report counts, and where that does not add up. */
export function reportCountText(count: ReportCount, lang: Language): string {
  const { groups, groupsMet, components, met } = count;
  const n = inLanguage(lang);
  return `${strings[lang].home.claimSays(n(groupsMet), n(groups), n(met), n(components))} ${countGap(count, lang)}`.trim();
}

/** The finding in words from the counts of the sector, each target counted; null when none can be compared. */
export function sectorFinding({ reached, judged }: StatusCounts, lang: Language): string | null {
  const { sector: t } = strings[lang];
  const n = inLanguage(lang);
  if (judged === 0) return null;
  if (judged === 1) return reached === 1 ? t.one : t.oneShort;
  if (reached === 0) return t.none(n(judged));
  return reached < judged ? t.some(n(reached), n(judged)) : t.all(n(judged));
}

/** The finding on a card, with how many targets are derived or only restated: a card has no room for what that means. */
export function cardFinding(counts: StatusCounts, lang: Language): string | null {
  const { chart, sector, status } = strings[lang];
  const text = sectorFinding(counts, lang) ?? (counts.restated === 0 ? null : sector.noJudged);
  const n = inLanguage(lang);
  const derived = counts.derived === 0 ? '' : chart.ofDerived(n(counts.derived));
  const restated = counts.restated === 0 ? '' : ` ${n(counts.restated)} ${status.restated.short}.`;
  return text && `${text}${derived}.${restated}`;
}

/** The finding of a sector as a sentence, or that it has none, with what a reader of the count must know. */
export const sectorSummary = (counts: StatusCounts, lang: Language): string =>
  `${sectorFinding(counts, lang) ?? strings[lang].sector.noJudged}. ${countNote(counts, lang)}`.trim();

/** What the rows of Explore are: of how many indicators, and what a reader of their verdicts must know. */
export function exploreLead(assessments: readonly Assessment[], lang: Language): string {
  const n = inLanguage(lang);
  const indicators = new Set(assessments.map(({ indicator }) => indicator)).size;
  const lead = strings[lang].explore.lead(n(indicators), n(assessments.length));
  return `${lead} ${countNote(countStatuses(assessments), lang)}`.trim();
}
