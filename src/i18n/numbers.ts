// One formatter per kind of number, for both languages: the only place where a digit becomes text.
import type { Figure, Unit } from '../dataset/model';
import type { Operator } from '../dataset/vocabulary';
import { type Language, locales } from '../languages';
import { singular } from './plural';

export const NBSP = '\u00a0';
export const MINUS = '\u2212';

export interface NumberOptions {
  /** Most decimals shown; the default 2 suits figures whose printed precision is not known. */
  decimals?: number;
  /** Fewest decimals shown (pads with zeros); default 0. */
  min?: number;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(lang: Language, decimals: number, min: number): Intl.NumberFormat {
  const key = `${lang} ${decimals} ${min}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[lang], {
    maximumFractionDigits: decimals,
    minimumFractionDigits: min,
    useGrouping: true,
  });
  formatters.set(key, made);
  return made;
}

/**
 * A bare number: `2.239` and `61,5` in Vietnamese, `2,239` and `61.5` in English, with a true minus sign.
 * Throws a RangeError when `value` is not finite: a missing number has to be worded by the caller.
 */
export function formatNumber(value: number, lang: Language, { decimals = 2, min = 0 }: NumberOptions = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`formatNumber: not a finite number: ${value}`);
  const most = Math.max(decimals, min);
  const text = formatterFor(lang, most, min).format(value).replace('-', MINUS);
  return /[1-9]/.test(text) ? text : text.replace(MINUS, '');
}

/** A number that always shows its sign, `+9,5` or `−9,5`; zero has none. `value` as in {@link formatNumber}. */
export function formatSigned(value: number, lang: Language, options: NumberOptions = {}): string {
  const text = formatNumber(value, lang, options);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Percent, sign set tight as both languages do: `92,2%`, `92.2%`. `value` is in percent (92.2, not 0.922). */
export function formatPercent(value: number, lang: Language, { decimals = 1, min = 0 }: NumberOptions = {}): string {
  return `${formatNumber(value, lang, { decimals, min })}%`;
}

/** Percent of target at one decimal; at two when rounding would print 100% for something short of it or beyond it. */
export function formatRatio(ratio: number, lang: Language): string {
  const close = ratio !== 100 && Math.abs(ratio - 100) < 0.05;
  return formatPercent(ratio, lang, { decimals: close ? 2 : ratio >= 1000 ? 0 : 1 });
}

/** Percentage points in words, never "%": `9 điểm phần trăm`, `9 percentage points`. */
export function formatPoints(value: number, lang: Language, options: NumberOptions = {}): string {
  return withUnit(formatNumber(value, lang, options), 'points', '', lang);
}

/** The unit's symbol with the spaces that must not break ("tỷ đồng", "nghìn ha") made no-break. */
export function unitSymbol(unit: Unit, lang: Language): string {
  return unit.symbol[lang].replace(/(tỷ|triệu|nghìn|billion|million|thousand) /g, `$1${NBSP}`);
}

function withUnit(number: string, measure: Unit['measure'], symbol: string, lang: Language): string {
  const one = lang === 'en' && /^[+−]?1$/.test(number);
  if (measure === 'percent') return `${number}${symbol || '%'}`;
  if (measure === 'permille') return `${number}${symbol || '‰'}`;
  if (measure === 'level') return `${symbol || (lang === 'vi' ? 'mức độ' : 'level')}${NBSP}${number}`;
  const words = symbol === '' && measure === 'points' ? pointWords[lang] : symbol;
  return words === '' ? number : `${number}${NBSP}${one ? singular(words) : words}`;
}

const pointWords: Record<Language, string> = { vi: `điểm${NBSP}phần${NBSP}trăm`, en: `percentage${NBSP}points` };

/**
 * A number with its unit, tied by a no-break space: `29,5 triệu đồng/người/năm`, `61,5%`, `0,6‰`, `mức độ 3`.
 * Decimals default to the unit's own; throws a RangeError when `value` is not finite.
 */
export function formatAmount(value: number, unit: Unit, lang: Language, options: NumberOptions = {}): string {
  const number = formatNumber(value, lang, { decimals: options.decimals ?? unit.decimals, min: options.min ?? 0 });
  return withUnit(number, unit.measure, unitSymbol(unit, lang), lang);
}

/** A signed change in the unit; a change of a percentage is in points: `+9 điểm phần trăm`, `−6,5 tấn`. */
export function formatChange(value: number, unit: Unit, lang: Language, options: NumberOptions = {}): string {
  const number = formatSigned(value, lang, { decimals: options.decimals ?? unit.decimals, min: options.min ?? 0 });
  const symbol = unitSymbol(unit, lang);
  // "%/năm" changes by "điểm phần trăm/năm".
  if (unit.measure === 'percent') return withUnit(number, 'points', pointWords[lang] + symbol.replace('%', ''), lang);
  return withUnit(number, unit.measure === 'level' ? 'amount' : unit.measure, symbol, lang);
}

/** A condition in words: `trên 18.000 tấn`, `từ 95% trở lên`, `under 17%`. `amount` is already formatted. */
export function withOperator(amount: string, operator: Operator, lang: Language): string {
  const vi: Partial<Record<Operator, string>> = {
    above: 'trên #',
    below: 'dưới #',
    'at-least': 'từ # trở lên',
    'at-most': 'tối đa #',
  };
  const en: Partial<Record<Operator, string>> = {
    above: 'over #',
    below: 'under #',
    'at-least': 'at least #',
    'at-most': 'at most #',
  };
  return ((lang === 'vi' ? vi : en)[operator] ?? '#').replace('#', () => amount);
}

/**
 * A stated figure at its printed precision, with operator words, ranges (`6,6–6,8%`) and fractions (`10/14 xã`).
 * A fraction is shown as such only when the value counts things; a percentage stays a percentage.
 */
export function formatFigure(figure: Figure, lang: Language): string {
  const { value, valueTo, decimals, fraction, operator } = figure;
  const { unit } = figure.indicator;
  const bare = (v: number) => formatNumber(v, lang, { decimals, min: decimals });
  const symbol = unitSymbol(unit, lang);
  if (fraction && unit.measure === 'amount' && fraction.numerator === value) {
    const parts = [fraction.numerator, fraction.denominator].map((n) => formatNumber(n, lang, { decimals }));
    return withOperator(withUnit(parts.join('/'), 'amount', symbol, lang), operator, lang);
  }
  const number = operator === 'between' && valueTo !== null ? `${bare(value)}–${bare(valueTo)}` : bare(value);
  return withOperator(withUnit(number, unit.measure, symbol, lang), operator, lang);
}
