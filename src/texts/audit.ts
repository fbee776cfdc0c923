// Words how many facts of the report agree.
import type { Analysis } from '../analysis/analysis';
import { countFacts } from '../analysis/audit';
import { oneOfEachFact } from '../analysis/checks/fact';
import { type Check, verdicts } from '../analysis/types';
import { formatPeriod } from '../i18n/dates';
import { lowerFirst, upperFirst } from '../i18n/letter-case';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { AuditCounts } from '../i18n/vi';
import type { Language } from '../languages';

function auditCounts(checks: readonly Check[], lang: Language): AuditCounts {
  const counts = countFacts(checks);
  const written = verdicts.map((verdict) => [verdict, formatNumber(counts[verdict], lang)]);
  return { ...Object.fromEntries(written), all: formatNumber(oneOfEachFact(checks).length, lang) };
}

/** What is written of the audit of one report, under the name of the report where there are several. */
export function underReport(text: string, { dataset: { report }, editions }: Analysis, lang: Language): string {
  const of = strings[lang].locator.of(formatPeriod(report.date, lang));
  return editions.length > 1 ? `${upperFirst(of)}: ${lowerFirst(text)}` : text;
}

/** How many facts were checked, and how many there are of each verdict. */
export const auditLead = (checks: readonly Check[], lang: Language): string =>
  checks.length === 0 ? strings[lang].audit.nothing : strings[lang].audit.lead(auditCounts(checks, lang));

/** The finding of the audit as a headline: how many of the facts do not agree. */
export function auditHeadline(checks: readonly Check[], lang: Language): string {
  const { audit } = strings[lang];
  const { disagrees } = countFacts(checks);
  const counts = auditCounts(checks, lang);
  if (checks.length === 0) return audit.title;
  return disagrees === 0 ? audit.allAgree(counts.all) : audit.headline(counts.disagrees, counts.all);
}

/** How many of the facts do not agree. */
export function auditLine(checks: readonly Check[], lang: Language): string {
  if (checks.length === 0) return strings[lang].audit.nothing;
  const { disagrees, all } = auditCounts(checks, lang);
  return strings[lang].home.auditLine(disagrees, all);
}
