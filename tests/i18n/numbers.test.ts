// Specification of numbers as text, in both languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Unit } from '../../src/dataset/model';
import {
  formatAmount,
  formatChange,
  formatFigure,
  formatNumber,
  formatPercent,
  formatPoints,
} from '../../src/i18n/numbers';
import { type Language, languages } from '../../src/languages';

const unit = (measure: Unit['measure'], vi = '', en = vi, decimals = 2): Unit => ({
  id: 'u',
  measure,
  symbol: { vi, en },
  name: { vi, en },
  decimals,
  spellings: [],
});
const percent = unit('percent');
const tonnes = unit('amount', 'tấn', 'tonnes');
const money = unit('amount', 'tỷ đồng', 'billion VND', 3);
const figure = (u: Unit, rest: Partial<Figure>): Figure =>
  ({ indicator: { unit: u }, operator: 'equal', valueTo: null, fraction: null, decimals: 0, ...rest }) as Figure;

/** Reads a formatted number back, as a reader of that language would. */
function read(text: string, lang: Language): number {
  const plain = lang === 'vi' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return Number(plain.replace('−', '-'));
}

describe('formatNumber', () => {
  it('groups and marks decimals as each language does', () => {
    expect(formatNumber(2239, 'vi')).toBe('2.239');
    expect(formatNumber(2239, 'en')).toBe('2,239');
    expect(formatNumber(61.5, 'vi')).toBe('61,5');
    expect(formatNumber(8578298000, 'vi')).toBe('8.578.298.000');
    expect(formatNumber(948.596, 'vi', { decimals: 3 })).toBe('948,596');
  });
  it('uses a true minus sign, and none before zero', () => {
    expect(formatNumber(-1.5, 'vi')).toBe('\u22121,5');
    expect(formatNumber(-0.001, 'en')).toBe('0');
    expect(formatNumber(-0, 'en')).toBe('0');
  });
  it('refuses what is not a number rather than printing it', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) expect(() => formatNumber(value, 'vi')).toThrow(RangeError);
  });
  it('can be read back by a reader of its language', () => {
    const numbers = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1000);
    fc.assert(
      fc.property(numbers, fc.constantFrom(...languages), (value, lang) => {
        expect(read(formatNumber(value, lang, { decimals: 3 }), lang)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
  it('never uses the other language’s decimal mark', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 999, noNaN: true }), (value) => {
        expect(formatNumber(value, 'vi', { decimals: 2, min: 2 })).toMatch(/^\d+,\d\d$|^1\.000,00$/);
        expect(formatNumber(value, 'en', { decimals: 2, min: 2 })).toMatch(/^\d+\.\d\d$|^1,000\.00$/);
      }),
    );
  });
});

describe('units', () => {
  it('sets % and ‰ tight and ties other units by a no-break space', () => {
    expect(formatAmount(61.5, percent, 'vi')).toBe('61,5%');
    expect(formatAmount(61.5, percent, 'en')).toBe('61.5%');
    expect(formatAmount(0.6, unit('permille'), 'vi')).toBe('0,6‰');
    expect(formatAmount(18043, tonnes, 'vi')).toBe('18.043\u00a0tấn');
    expect(formatAmount(948.596, money, 'vi')).toBe('948,596\u00a0tỷ\u00a0đồng');
    expect(formatPercent(92.1875, 'vi')).toBe('92,2%');
  });
  it('writes points in words and a level before its number', () => {
    expect(formatPoints(9, 'vi')).toBe('9\u00a0điểm\u00a0phần\u00a0trăm');
    expect(formatPoints(1, 'en')).toBe('1\u00a0percentage\u00a0point');
    expect(formatAmount(3, unit('level'), 'vi')).toBe('mức độ\u00a03');
  });
  it('keeps a yearly rate yearly', () => {
    const yearly = unit('percent', '%/năm', '% a year');
    expect(formatAmount(6.95, yearly, 'vi')).toBe('6,95%/năm');
  });
  it('uses the singular after 1 in English', () => {
    expect(formatAmount(1, unit('amount', 'xã', 'communes'), 'en')).toBe('1\u00a0commune');
    expect(formatAmount(1, unit('amount', 'người/năm', 'people a year'), 'en')).toBe('1\u00a0person a year');
    expect(formatAmount(1, unit('amount', 'tiêu chí/xã', 'criteria per commune'), 'en')).toBe(
      '1\u00a0criterion per commune',
    );
    expect(formatAmount(1.5, unit('amount', 'xã', 'communes'), 'en')).toBe('1.5\u00a0communes');
  });
  it('shows the sign of a change, in points for a percentage', () => {
    expect(formatChange(-6.95, percent, 'vi')).toBe('−6,95\u00a0điểm\u00a0phần\u00a0trăm');
    expect(formatChange(12, tonnes, 'en')).toBe('+12\u00a0tonnes');
  });
});

describe('formatFigure', () => {
  it('keeps the printed precision', () => {
    expect(formatFigure(figure(percent, { value: 92.5, decimals: 2 }), 'vi')).toBe('92,50%');
  });
  it('words the operator', () => {
    expect(formatFigure(figure(tonnes, { value: 18000, operator: 'above' }), 'vi')).toBe('trên 18.000\u00a0tấn');
    expect(formatFigure(figure(percent, { value: 17, operator: 'below' }), 'en')).toBe('under 17%');
    expect(formatFigure(figure(percent, { value: 95, operator: 'at-least' }), 'vi')).toBe('từ 95% trở lên');
  });
  it('joins a range with an en dash and keeps a fraction of things', () => {
    expect(formatFigure(figure(percent, { value: 6.6, valueTo: 6.8, operator: 'between', decimals: 1 }), 'vi')).toBe(
      '6,6–6,8%',
    );
    const communes = unit('amount', 'xã', 'communes');
    const fraction = { numerator: 10, denominator: 14 };
    expect(formatFigure(figure(communes, { value: 10, fraction }), 'vi')).toBe('10/14\u00a0xã');
    expect(formatFigure(figure(percent, { value: 71.43, decimals: 2, fraction }), 'vi')).toBe('71,43%');
  });
});
