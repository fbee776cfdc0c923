// Words what the report says of a comparison.
import type { Claim } from '../dataset/model';
import { formatAmount, formatPercent } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** The claim in a few words: `đạt 92,19% mục tiêu`, `vượt mục tiêu 0,5%` (as the report leaves it), `chưa đạt mục tiêu`. */
export function claimText({ statement, basis, value, decimals, indicator }: Claim, lang: Language): string {
  const t = strings[lang].claim[statement];
  if (value === null) return t('');
  const isAmount = basis === 'units';
  return t(
    isAmount ? formatAmount(value, indicator.unit, lang) : formatPercent(value, lang, { decimals, min: decimals }),
  );
}
