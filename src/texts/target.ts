// Words a target: its value, whether the report prints it, and how a derived one was worked out.
import type { DerivedTarget, Target } from '../analysis/types';
import type { Unit } from '../dataset/model';
import { formatAmount, formatFigure, formatNumber, formatPercent, formatPoints } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** The value of a target in its unit: `68,46%`, `≈ 1.821 tỷ đồng` when its precision leaves it open. */
export function targetValue(target: Target, unit: Unit, lang: Language): string {
  if (target.kind === 'printed') return formatFigure(target.figure, lang);
  const value = formatAmount(target.value, unit, lang);
  return target.exact ? value : `≈\u00a0${value}`;
}

/** `Mục tiêu` or `Mục tiêu suy ra`. */
export const targetWord = (target: Target, lang: Language): string => strings[lang].target[target.kind];

/** The arithmetic behind a derived target: `29,5 : 92,19% = 32`. */
export function derivation(target: DerivedTarget, unit: Unit, lang: Language): string {
  const { claim, from, reading } = target;
  const n = (value: number, decimals: number) => formatNumber(value, lang, { decimals, min: decimals });
  const value = n(from.value, from.decimals);
  const claimed = claim.value ?? 0;
  const percent = formatPercent(claimed, lang, { decimals: claim.decimals });
  const better = (claim.statement === 'above') === (from.indicator.direction !== 'lower');
  const sums = {
    'percent-of-target': `${value} : ${percent}`,
    relative: `${value} : (100% ${better ? '+' : '−'} ${percent})`,
    points: `${value}% ${better ? '−' : '+'} ${formatPoints(claimed, lang, { decimals: claim.decimals })}`,
    units: `${value} ${better ? '−' : '+'} ${n(claimed, claim.decimals)}`,
  };
  const t = strings[lang].target;
  const result = formatAmount(target.value, unit, lang);
  return target.exact ? t.arithmetic(sums[reading], result) : t.arithmeticAbout(sums[reading], result);
}
