// Words the counts of commitments: ours for the home page and each sector, and the report's own.
import type { Assessment } from '../analysis/assessment';
import type { StatusCounts } from '../analysis/counts';
import type { ReportCount } from '../analysis/report-count';
import { formatPeriod } from '../i18n/dates';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

const inLanguage = (lang: Language) => (value: number) => formatNumber(value, lang);

/**
 * How many commitments reached their target, fell short, nearly or by far, and cannot be judged; of components where
 * there are groups. Says what counts twice.
 */
export function countLead(counts: StatusCounts, hasGroups: boolean, lang: Language): string {
  const { by, commitments, judged, reached, unknown } = counts;
  const { noneJudged, verdict, verdictRest } = strings[lang].home;
  const n = inLanguage(lang);
  const restated = restatedCount(counts, lang);
  const found =
    judged === 0
      ? [noneJudged(n(commitments), hasGroups), restated]
      : [
          verdict(n(reached), n(judged), n(commitments), hasGroups),
          verdictRest(n(by.near), n(by.missed), restated, n(unknown)),
        ];
  return [...found, countedTwice(counts, lang)].filter((text) => text !== '').join(' ');
}

/** That an indicator of several bodies is counted for each; empty where there is none. */
const countedTwice = ({ indicators, commitments }: StatusCounts, lang: Language): string =>
  indicators < commitments ? strings[lang].home.ofSeveral : '';

/** How many of the targets judged by the report does not print; empty where it prints all. Goes with every count. */
export function derivedCount({ derived, judged }: StatusCounts, lang: Language): string {
  const t = strings[lang].home;
  if (derived === 0) return '';
  return derived === judged ? t.derivedAll : t.derived(formatNumber(derived, lang), formatNumber(judged, lang));
}

/** How many the report only calls 100 % met; empty where there is none. */
export const restatedCount = ({ restated }: StatusCounts, lang: Language): string =>
  restated === 0 ? '' : strings[lang].home.restated(formatNumber(restated, lang));

/** What a reader of a count must know: what rests on derived targets, what only repeats the result, what counts twice. */
export function countNote(counts: StatusCounts, lang: Language): string {
  const notes = [derivedCount(counts, lang), restatedCount(counts, lang), countedTwice(counts, lang)];
  return notes.filter((text) => text !== '').join(' ');
}

/** What the commitments of one verdict are called: by their status, or where they have several that they cannot be compared. */
export function verdictGroupText(group: readonly Assessment[], lang: Language): string {
  const { home, status } = strings[lang];
  const [only, ...others] = new Set(group.map((each) => each.status));
  return only && others.length === 0 ? status[only].short : home.unknown;
}

/** How many indicators the shapes on the home page stand for. */
export const shapesLead = ({ commitments }: StatusCounts, hasGroups: boolean, lang: Language): string =>
  commitments === 0
    ? strings[lang].home.noCommitments
    : strings[lang].home.shapes(formatNumber(commitments, lang), hasGroups);

/** `8/10`: how many reached their target of those that can be compared; a dash where none can. */
export const reachedShare = ({ reached, judged }: StatusCounts, lang: Language): string =>
  judged === 0 ? '–' : `${formatNumber(reached, lang)}/${formatNumber(judged, lang)}`;

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

/** What the report counts; the total is in the heading where the parts do not add up to it. */
export function reportCountText(count: ReportCount, lang: Language): string {
  const { report, groups, groupsMet, components, met, notMet } = count;
  const n = inLanguage(lang);
  const { claimSays, claimOurs } = strings[lang].home;
  const total = met + notMet === components ? n(components) : '';
  return `${claimSays(formatPeriod(report.date, lang), n(met), n(notMet), total, n(groupsMet), n(groups))} ${claimOurs}`;
}

/** The finding in words from the counts of the sector, or of all; null when nothing can be compared with a target. */
export function sectorFinding({ reached, judged }: StatusCounts, lang: Language): string | null {
  const { sector: t, home } = strings[lang];
  const n = inLanguage(lang);
  if (judged === 0) return null;
  if (judged === 1) return reached === 1 ? t.one : t.oneShort;
  if (reached === 0) return t.none(n(judged));
  return reached < judged ? home.title(n(reached), n(judged)) : t.all(n(judged));
}

/** The finding of a set of commitments with how many of their targets are derived; null when none can be compared. */
export function findingWithDerived(counts: StatusCounts, lang: Language): string | null {
  const text = sectorFinding(counts, lang);
  return text && text + (counts.derived === 0 ? '' : strings[lang].chart.ofDerived(formatNumber(counts.derived, lang)));
}

/** How many of its commitments can be judged, and of these reached their target. */
export function sectorSummary(counts: StatusCounts, lang: Language): string {
  const { summary, noJudged } = strings[lang].sector;
  const finding = sectorFinding(counts, lang);
  return finding === null ? noJudged : summary(finding, formatNumber(counts.commitments, lang));
}

/** What the rows of Explore are: of how many indicators, and what a reader of their verdicts must know. */
export function exploreLead(assessments: readonly Assessment[], lang: Language): string {
  const n = inLanguage(lang);
  const indicators = new Set(assessments.map(({ indicator }) => indicator)).size;
  return strings[lang].explore.lead(n(indicators), n(assessments.length));
}
