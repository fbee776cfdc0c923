// One formatter per kind of number, for both languages: the only place where a digit becomes text.
import type { Figure, Part, Unit } from '../dataset/model';
import type { Operator } from '../dataset/vocabulary';
import { type Language, locales } from '../languages';
import { moneyScale } from './money';
import { singular } from './plural';

export const NBSP = '\u00a0';
export const MINUS = '\u2212';
/** The sign of division. */
export const OVER: Record<Language, string> = { vi: ':', en: '÷' };

export interface NumberOptions {
  /** Most decimals shown; the default 2 suits figures whose printed precision is not known. */
  decimals?: number;
  /** Fewest decimals shown (pads with zeros); default 0. */
  min?: number;
}

/** What a language puts around a number. */
interface Grammar {
  /** Long: only the number and its first word stay on one line. */
  points: string;
  /** The name of a level, and what several are counted in. */
  level: string;
  levels: string;
  /** The unit's words after the number 1. */
  afterOne: (words: string) => string;
  /** Endings of a rate, the longest first. */
  rates: string[];
  /** Conditions in words; "#" is the amount. */
  conditions: Partial<Record<Operator, string>>;
}

const grammar: Record<Language, Grammar> = {
  vi: {
    points: 'điểm phần trăm',
    level: 'mức độ',
    levels: 'mức độ',
    afterOne: (words) => words,
    rates: ['/người/năm', '/năm'],
    conditions: { above: 'trên #', below: 'dưới #', 'at-least': 'từ # trở lên', 'at-most': 'tối đa #' },
  },
  en: {
    points: 'percentage points',
    level: 'level',
    levels: 'levels',
    afterOne: singular,
    rates: [' per person a year', ' a year'],
    conditions: { above: 'over #', below: 'under #', 'at-least': 'at least #', 'at-most': 'at most #' },
  },
};

const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(lang: Language, most: number, least: number): Intl.NumberFormat {
  const key = `${lang} ${most} ${least}`;
  const digits = { maximumFractionDigits: most, minimumFractionDigits: least };
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locales[lang], digits);
  formatters.set(key, formatter);
  return formatter;
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

/** Percent, sign set tight as both languages do: `92,2%`, `92.2%`. `value` is in percent (92.2, not 0.922). */
export function formatPercent(value: number, lang: Language, { decimals = 1, min = 0 }: NumberOptions = {}): string {
  return `${formatNumber(value, lang, { decimals, min })}%`;
}

/** Percent of target at one decimal or none; at two when rounding would print 100% for something short of it or beyond it. */
export function formatRatio(ratio: number, lang: Language, decimals = 1): string {
  const close = ratio !== 100 && Math.abs(ratio - 100) < 0.05;
  return formatPercent(ratio, lang, { decimals: close ? 2 : ratio >= 1000 ? 0 : decimals });
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
  const { points, level, afterOne } = grammar[lang];
  const counted = (words: string) =>
    words === '' ? number : `${number}${NBSP}${/^−?1$/.test(number) ? afterOne(words) : words}`;
  switch (measure) {
    case 'percent':
      return `${number}${symbol || '%'}`;
    case 'permille':
      return `${number}${symbol || '‰'}`;
    case 'level':
      return `${symbol || level}${NBSP}${number}`;
    case 'points':
      return counted(symbol || points);
    case 'amount':
      return counted(symbol);
  }
}

/**
 * A number with its unit at all its digits, tied by a no-break space: `29,5 triệu đồng/người/năm`, `61,5%`, `0,6‰`,
 * `mức độ 3`. Decimals default to the unit's own; throws a RangeError when `value` is not finite.
 */
export function formatAmount(value: number, unit: Unit, lang: Language, options: NumberOptions = {}): string {
  const number = formatNumber(value, lang, { decimals: options.decimals ?? unit.decimals, min: options.min ?? 0 });
  return withUnit(number, unit.measure, unitSymbol(unit, lang), lang);
}

/** An amount as people read it: money shortened, `513,3 tỷ đồng`; anything else as `formatAmount`. */
export function formatReadable(value: number, unit: Unit, lang: Language, options: NumberOptions = {}): string {
  const scale = moneyScale(value, unit, lang);
  if (scale === null) return formatAmount(value, unit, lang, options);
  const decimals = scale.size === 1 ? Math.min(options.decimals ?? unit.decimals, scale.decimals) : scale.decimals;
  const min = scale.size === 1 ? Math.min(options.min ?? 0, decimals) : 0;
  return formatAmount(value / scale.size, scale.unit, lang, { decimals, min });
}

/** A part of a whole as people read it, at its printed precision. */
export const formatPart = ({ value, decimals, whole }: Part, lang: Language): string =>
  formatReadable(value, whole.unit, lang, { decimals, min: decimals });

/** All digits of an amount that `formatReadable` shortens, for a remark beside it; else blank. */
export function exactAmount(
  { value, decimals }: { value: number; decimals: number },
  unit: Unit,
  lang: Language,
): string {
  const options = { decimals, min: decimals };
  const exact = formatAmount(value, unit, lang, options);
  return exact === formatReadable(value, unit, lang, options) ? '' : exact;
}

/**
 * A symbol as a distance uses it: a rate's ending belongs to the level, not to the distance between two levels.
 * `triệu đồng/người/năm` becomes `triệu đồng`, `tonnes a year` becomes `tonnes`.
 */
export function differenceSymbol(symbol: string, lang: Language): string {
  const ending = grammar[lang].rates.find((rate) => symbol.endsWith(rate)) ?? '';
  return symbol.slice(0, symbol.length - ending.length);
}

/** A distance between two numbers of a unit: `9 điểm phần trăm`, `2 mức độ`, `2,5 triệu đồng` also of yearly money; `decimals` at most. */
export function formatDifference(value: number, unit: Unit, lang: Language, decimals = unit.decimals): string {
  const number = formatNumber(value, lang, { decimals });
  const { points, levels } = grammar[lang];
  switch (unit.measure) {
    case 'percent':
    case 'points':
      return withUnit(number, 'points', points, lang);
    case 'level':
      return withUnit(number, 'amount', levels, lang);
    case 'permille':
    case 'amount': {
      const symbol = { ...unit.symbol, [lang]: differenceSymbol(unit.symbol[lang], lang) };
      return formatReadable(value, { ...unit, symbol }, lang, { decimals });
    }
  }
}

/** A difference that always shows its sign: `+9 điểm phần trăm`, `−6,5 tấn`; what rounds to 0 has none. */
export function formatChange(value: number, unit: Unit, lang: Language, decimals = unit.decimals): string {
  const isMore = value > 0 && /[1-9]/.test(formatNumber(value, lang, { decimals }));
  return (isMore ? '+' : '') + formatDifference(value, unit, lang, decimals);
}

/** A condition in words: `trên 18.000 tấn`, `từ 95% trở lên`, `under 17%`. `amount` is already formatted. */
export const withOperator = (amount: string, operator: Operator, lang: Language): string =>
  (grammar[lang].conditions[operator] ?? '#').replace('#', () => amount);

/**
 * A stated figure at its printed precision, with operator words, ranges (`6,6–6,8%`) and fractions (`10/14 xã`); money
 * is shortened unless `exact`. A fraction is shown as such only when the value counts things; a percentage stays a
 * percentage.
 */
export function formatFigure(figure: Figure, lang: Language, exact = false): string {
  const { value, valueTo, decimals, fraction, operator } = figure;
  const { unit } = figure.indicator;
  if (fraction && unit.measure === 'amount' && fraction.numerator === value) {
    const parts = [fraction.numerator, fraction.denominator].map((n) => formatNumber(n, lang, { decimals }));
    return withOperator(withUnit(parts.join('/'), 'amount', unitSymbol(unit, lang), lang), operator, lang);
  }
  if (operator === 'between' && valueTo !== null) {
    const ends = [value, valueTo].map((end) => formatNumber(end, lang, { decimals, min: decimals }));
    return withUnit(ends.join('–'), unit.measure, unitSymbol(unit, lang), lang);
  }
  const format = exact ? formatAmount : formatReadable;
  return withOperator(format(value, unit, lang, { decimals, min: decimals }), operator, lang);
}
