// Words an audit check: what it is about, its arithmetic, and both sides.
import type { Check, CheckItem } from '../analysis/types';
import type { Claim, Figure, Unit } from '../dataset/model';
import { formatDate, formatPeriod, formatPeriodPhrase } from '../i18n/dates';
import { formatAmount, formatFigure, formatNumber, formatPercent, formatPoints } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { claimText } from './claim';
import { fullName } from './name';

const DECIMALS = 4;
const bare = (value: number, lang: Language) => formatNumber(value, lang, { decimals: DECIMALS });

/** A number in the unit the check speaks in. */
export function checkAmount(value: number, check: Check, lang: Language): string {
  const unit = check.indicator?.unit;
  if (check.unit === 'percent') return formatPercent(value, lang, { decimals: 2 });
  if (check.unit === 'points') return formatPoints(value, lang, { decimals: 2 });
  if (check.unit === 'count' || !unit) return bare(value, lang);
  return formatAmount(value, unit, lang, { decimals: Math.max(unit.decimals, 2) });
}

/** What the report states, in words of the language: a number, a claim or a date. */
export function statedText(check: Check, lang: Language): string {
  const stated = check.items[0]?.source;
  if (check.unit === 'status' && stated && isClaim(stated)) return claimText(stated, lang);
  if (check.unit === 'date') return datedText(check.items[0], lang);
  if (check.printed.value === null) return check.printed.text;
  return checkAmount(check.printed.value, check, lang);
}

/** What its own figures give, or why they give nothing. */
export function recomputedText(check: Check, lang: Language): string {
  const t = strings[lang];
  if (check.reason !== null) return t.check.reasons[check.reason];
  if (check.unit === 'status') return check.status ? t.check.statusOf(t.status[check.status].name) : '';
  if (check.unit === 'date')
    return check.items
      .slice(1)
      .map((item) => datedText(item, lang))
      .join('; ');
  return check.recomputed === null ? '' : checkAmount(check.recomputed, check, lang);
}

/** A number with its date, or a document's date. */
function datedText(item: CheckItem | undefined, lang: Language): string {
  const source = item?.source;
  if (source && 'date' in source) return formatDate(source.date, lang);
  return source && isFigure(source) ? `${formatFigure(source, lang)}, ${formatPeriodPhrase(source.period, lang)}` : '';
}

/** The sum or quotient with its numbers, or an empty text where there is none. */
export function arithmeticText(check: Check, lang: Language): string {
  const { operation, operands, result } = check.arithmetic;
  const n = operands.map((value) => bare(value, lang));
  const [a = '', b = '', c = ''] = n;
  if (n.length === 0 || result === null) return '';
  switch (operation) {
    case 'sum':
      return n.length > 1 ? `${n.join(' + ')} = ${bare(result, lang)}` : '';
    case 'ratio':
      if (check.reading?.chosen === 'relative')
        return `(${overshoot(check, a, b)}) : ${b} = ${formatPercent(result, lang, { decimals: 2 })}`;
      return `${a} : ${b} = ${formatPercent(result, lang, { decimals: 2 })}`;
    case 'difference':
      return `${a} − ${b} = ${bare(result, lang)}`;
    case 'yearly-change':
      return `(${a} − ${b}) : ${strings[lang].check.years(c)} = ${formatNumber(result, lang, { decimals: 3 })}`;
    default:
      return '';
  }
}

/** "Above" counts what exceeds the target, "below" what is missing of it. */
function overshoot({ items }: Check, figure: string, target: string): string {
  const claim = items[0]?.source;
  const isShort = claim && isClaim(claim) && claim.statement === 'below';
  return isShort ? `${target} − ${figure}` : `${figure} − ${target}`;
}

/** One side of a check: a word for what it is, its value, and the verbatim print. */
export interface SideText {
  word: string;
  value: string;
}

/** Words one number that took part in the check. */
export function itemText(item: CheckItem, unit: Unit | null, lang: Language): SideText {
  const { source } = item;
  const value = item.value === null || !unit ? item.printed : formatAmount(item.value, unit, lang);
  if (source && isClaim(source)) return { word: item.label[lang], value: claimText(source, lang) };
  if (source && 'date' in source) return { word: item.label[lang], value: formatDate(source.date, lang) };
  if (source && isFigure(source)) {
    const kind = strings[lang].kind[source.kind].toLowerCase();
    return {
      word: `${item.label[lang]}, ${kind} ${formatPeriod(source.period, lang)}`,
      value: formatFigure(source, lang),
    };
  }
  return { word: item.label[lang], value };
}

const isClaim = (source: NonNullable<CheckItem['source']>): source is Claim => 'statement' in source;
const isFigure = (source: NonNullable<CheckItem['source']>): source is Figure => 'reference' in source;

/** What a check is about: its indicator, else the document. */
export const checkTitle = ({ indicator, items }: Check, lang: Language): string =>
  indicator ? fullName(indicator, lang) : (items[0]?.label[lang] ?? '');
