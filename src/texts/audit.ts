// Words how many recomputations agree.
import { byOutcome } from '../analysis/audit';
import type { Check } from '../analysis/types';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** How many checks there are, how many agree, how many do not and how many are open. */
export function auditLead(checks: readonly Check[], lang: Language): string {
  const { agreeing, disagreeing, open } = byOutcome(checks);
  const n = ({ length }: readonly Check[]) => formatNumber(length, lang);
  return strings[lang].audit.lead(n(checks), n(agreeing), n(disagreeing), n(open));
}

/** How many of the checks do not agree. */
export const auditLine = (checks: readonly Check[], lang: Language): string =>
  strings[lang].home.auditLine(
    formatNumber(byOutcome(checks).disagreeing.length, lang),
    formatNumber(checks.length, lang),
  );
