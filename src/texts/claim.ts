// Words what the report says of a comparison.
import type { Claim } from '../dataset/model';
import { formatAmount, formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** The claim in a few words: `đạt 92,19% mục tiêu`, `vượt mục tiêu 0,5%` (as the report leaves it), `chưa đạt mục tiêu`. */
export function claimText(claim: Claim, lang: Language): string {
  const t = strings[lang].claim[claim.statement];
  if (claim.value === null) return t('');
  const number = formatNumber(claim.value, lang, { decimals: claim.decimals, min: claim.decimals });
  return t(claim.basis === 'units' ? formatAmount(claim.value, claim.indicator.unit, lang) : `${number}%`);
}
