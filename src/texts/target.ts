// Words a target: its value, whether the report prints it, and how a derived one was worked out.
import type { Assessment, JudgedAssessment } from '../analysis/assessment';
import { decimalsOf } from '../analysis/decimal';
import type { DerivedTarget, Target } from '../analysis/types';
import type { Commitment, Indicator, Unit } from '../dataset/model';
import {
  formatAmount,
  formatFigure,
  formatNumber,
  formatPercent,
  formatPoints,
  NBSP,
  OVER,
  withOperator,
} from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** The value of a target in its unit: `68,46%`; where the roundings leave it open with its range: `≈ 0,72‰ (0,66–0,78)`. */
export function targetValue(target: Target, unit: Unit, lang: Language): string {
  if (target.kind === 'printed') return formatFigure(target.figure, lang);
  const value = formatAmount(target.value, unit, lang);
  return target.exact ? value : `≈${NBSP}${value} (${rangeText(target, lang)})`;
}

/** The target in words: where lower is better, a value without words of its own is the most it may be. */
export function boundText(
  text: string,
  target: Target,
  { direction }: Pick<Indicator, 'direction'>,
  lang: Language,
): string {
  return direction === 'lower' && target.operator === 'equal' ? withOperator(text, 'at-most', lang) : text;
}

/** Lowest and highest value that the roundings allow a derived target, with as many decimals as its value: `0,66–0,78`. */
function rangeText({ value, range }: DerivedTarget, lang: Language): string {
  const decimals = decimalsOf(value);
  return range.map((end) => formatNumber(end, lang, { decimals, min: decimals })).join('–');
}

/** The value alone, without "at most" or "under": the limit that a result stays below. */
export const targetLimit = (target: Target, unit: Unit, lang: Language): string =>
  target.kind === 'printed'
    ? formatFigure({ ...target.figure, operator: 'equal' }, lang)
    : targetValue(target, unit, lang);

/** Whether the result is the larger number: beyond the target where higher is better, too high where it is not. */
export const isAbove = ({ current, target }: JudgedAssessment): boolean => current.value > target.value;

/** The name of what is promised: the indicator's; where several set a target for it, with the body in place of its own brackets. */
export function commitmentName({ indicator, commitment }: Assessment, lang: Language): string {
  const name = indicator.name[lang];
  if (!commitment || indicator.commitments.length < 2) return name;
  return `${name.replace(/ \([^)]*\)$/, '')} (${commitment.body.label[lang]})`;
}

/** The text as it speaks of a commitment: what a plan asks for is a plan, what others ask for a target. */
export const asSetBy = (text: string, commitment: Commitment | null, lang: Language): string =>
  commitment?.body.kind === 'plan' ? strings[lang].target.asPlan(text) : text;

/** The name of the status, of what a plan asks for with "kế hoạch": `Vượt mục tiêu`, `Vượt kế hoạch`. */
export const statusName = ({ status, commitment }: Assessment, lang: Language): string =>
  asSetBy(strings[lang].status[status].name, commitment, lang);

/** `Mục tiêu` or `Mục tiêu suy ra`. */
export const targetWord = (target: Target, lang: Language): string => strings[lang].target[target.kind];

/** The arithmetic behind a derived target: `29,5 : 92,19% = 32`. */
export function derivation(target: DerivedTarget, unit: Unit, lang: Language): string {
  const { claim, from, reading } = target;
  const value = formatNumber(from.value, lang, { decimals: from.decimals, min: from.decimals });
  const claimed = claim.value ?? 0;
  const percent = formatPercent(claimed, lang, { decimals: claim.decimals });
  const isLarger = (claim.statement === 'above') === (from.indicator.direction !== 'lower');
  const back = isLarger ? '−' : '+';
  const over = OVER[lang];
  const sums = {
    'percent-of-target': `${value} ${over} ${percent}`,
    relative: `${value} ${over} (100% ${isLarger ? '+' : '−'} ${percent})`,
    points: `${value}% ${back} ${formatPoints(claimed, lang, { decimals: claim.decimals })}`,
    units: `${value} ${back} ${formatNumber(claimed, lang, { decimals: claim.decimals, min: claim.decimals })}`,
  };
  const t = strings[lang].target;
  const result = formatAmount(target.value, unit, lang);
  return target.exact ? t.arithmetic(sums[reading], result) : t.arithmeticAbout(sums[reading], result);
}

/**
 * How a target that is not printed was worked out; blank for a printed one, and for one that only repeats the result,
 * which the reason says already.
 */
export function targetNote({ target, status, indicator, commitment }: Assessment, lang: Language): string {
  const t = strings[lang].target;
  if (status === 'restated' || target?.kind !== 'derived') return '';
  const others = target.confirmedBy.length;
  const confirmed = others > 0 ? [t.confirmed(String(others))] : [];
  const note = [t.derivedNote, derivation(target, indicator.unit, lang), ...confirmed].join(' ');
  return asSetBy(note, commitment, lang);
}
