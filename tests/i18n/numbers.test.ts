// Specification of numbers as text, in both languages.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Figure, Unit } from '../../src/dataset/model';
import type { Measure, Operator } from '../../src/dataset/vocabulary';
import {
  differenceSymbol,
  exactAmount,
  formatAmount,
  formatChange,
  formatDifference,
  formatFigure,
  formatNumber,
  formatPart,
  formatPercent,
  formatPoints,
  formatRatio,
  formatReadable,
  unitSymbol,
  withOperator,
} from '../../src/i18n/numbers';
import { type Language, languages } from '../../src/languages';
import { breakDown, indicator, state } from '../analysis/builder';
import { inBoth, plain, type UnitName, units } from '../texts/given';

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

describe('formatNumber: as many decimals as', () => {
  test.each<[title: string, value: number, options: { decimals?: number; min?: number }, vi: string, en: string]>([
    ['two where nothing else is asked', 1234.567, {}, '1.234,57', '1,234.57'],
    ['none is padded', 5, {}, '5', '5'],
    ['at least `min` are padded', 5, { decimals: 2, min: 2 }, '5,00', '5.00'],
    ['`min` counts where it is more than `decimals`', 5, { decimals: 0, min: 1 }, '5,0', '5.0'],
    ['half a unit rounds up', 2.5, { decimals: 0 }, '3', '3'],
    ['a negative number keeps its sign', -0.05, {}, '−0,05', '−0.05'],
    ['a negative number that rounds to 0 loses it', -0.004, { min: 2 }, '0,00', '0.00'],
  ])('%s', (_, value, options, vi, en) => {
    expect(inBoth((lang) => formatNumber(value, lang, options))).toEqual([vi, en]);
  });
  it('names the value it refuses', () => {
    expect(() => formatNumber(Number.NaN, 'vi')).toThrow('formatNumber: not a finite number: NaN');
  });
});

describe('formatPercent', () => {
  test.each<[title: string, value: number, options: { decimals?: number; min?: number }, vi: string, en: string]>([
    ['sets its sign tight, at one decimal', 92.1875, {}, '92,2%', '92.2%'],
    ['takes more decimals', 92.1875, { decimals: 2 }, '92,19%', '92.19%'],
    ['pads decimals', 9, { decimals: 1, min: 1 }, '9,0%', '9.0%'],
    ['groups thousands', 1000, {}, '1.000%', '1,000%'],
  ])('%s', (_, value, options, vi, en) => {
    expect(inBoth((lang) => formatPercent(value, lang, options))).toEqual([vi, en]);
  });
});

describe('a percent of target', () => {
  test.each<[title: string, ratio: number, vi: string, en: string]>([
    ['has one decimal', 27.9305, '27,9%', '27.9%'],
    ['of exactly 100 is 100', 100, '100%', '100%'],
    ['just short of 100 has two decimals, as it is not 100', 99.96, '99,96%', '99.96%'],
    ['just beyond 100 has two decimals, as it is not 100', 100.04, '100,04%', '100.04%'],
    ['at 99.95 rounds to no 100 by itself', 99.94, '99,9%', '99.9%'],
    ['at 100.06 has one decimal', 100.06, '100,1%', '100.1%'],
    ['from 1,000 on has none', 1000.4, '1.000%', '1,000%'],
    ['below 1,000 has one', 999.4, '999,4%', '999.4%'],
  ])('%s', (_, ratio, vi, en) => {
    expect(inBoth((lang) => formatRatio(ratio, lang))).toEqual([vi, en]);
  });
});

describe('percentage points', () => {
  test.each<[title: string, value: number, vi: string, en: string]>([
    ['are words, never %', 9, '9 điểm phần trăm', '9 percentage points'],
    ['are singular after 1 in English', 1, '1 điểm phần trăm', '1 percentage point'],
    ['are singular after −1', -1, '−1 điểm phần trăm', '−1 percentage point'],
    ['are plural after 1.5', 1.5, '1,5 điểm phần trăm', '1.5 percentage points'],
    ['are plural after 11', 11, '11 điểm phần trăm', '11 percentage points'],
  ])('%s', (_, value, vi, en) => {
    expect(inBoth((lang) => formatPoints(value, lang))).toEqual([vi, en]);
  });
  it('take the decimals asked for', () => {
    expect(plain(formatPoints(0.123, 'vi', { decimals: 1 }))).toBe('0,1 điểm phần trăm');
  });
});

describe('an amount', () => {
  test.each<[title: string, unit: UnitName, value: number, vi: string, en: string]>([
    ['of percent sets the sign tight', 'percent', 61.5, '61,5%', '61.5%'],
    ['of percent a year keeps it yearly', 'percent a year', 6.95, '6,95%/năm', '6.95% a year'],
    ['of per thousand sets the sign tight', 'permille', 0.6, '0,6‰', '0.6‰'],
    ['of points a year is in words', 'points a year', 6.94, '6,94 điểm phần trăm/năm', '6.94 percentage points a year'],
    ['of a level puts the number last', 'level', 3, 'mức độ 3', 'level 3'],
    ['of things has a space', 'tonnes', 18043, '18.043 tấn', '18,043 tonnes'],
    ['of one thing is singular in English', 'communes', 1, '1 xã, thị trấn', '1 commune'],
    ['of one person a year is singular', 'people a year', 1, '1 người/năm', '1 person a year'],
    ['has the decimals of its unit', 'tonnes', 12.6, '13 tấn', '13 tonnes'],
    ['of money has three decimals', 'money a year', 948.596, '948,596 tỷ đồng/năm', '948.596 billion dong a year'],
  ])('%s', (_, unit, value, vi, en) => {
    expect(inBoth((lang) => formatAmount(value, units[unit], lang))).toEqual([vi, en]);
  });
  test.each<[Measure, vi: string, en: string]>([
    ['percent', '3%', '3%'],
    ['permille', '3‰', '3‰'],
    ['points', '3 điểm phần trăm', '3 percentage points'],
    ['level', 'mức độ 3', 'level 3'],
    ['amount', '3', '3'],
  ])('of a unit without a symbol has that of its measure: %s', (measure, vi, en) => {
    const unit: Unit = { ...units.percent, measure, symbol: { vi: '', en: '' } };
    expect(inBoth((lang) => formatAmount(3, unit, lang))).toEqual([vi, en]);
  });
  it('takes other decimals where asked', () => {
    expect(plain(formatAmount(5, units.hectares, 'vi', { decimals: 1, min: 1 }))).toBe('5,0 ha');
    expect(plain(formatAmount(5.129, units.tonnes, 'en', { decimals: 2 }))).toBe('5.13 tonnes');
  });
  it('cannot be broken between number and unit, nor within "tỷ đồng" or "million dong"; but within "điểm phần trăm"', () => {
    expect(formatAmount(18043, units.tonnes, 'vi')).toBe('18.043\u00a0tấn');
    expect(formatAmount(5, units['billion dong'], 'vi')).toBe('5\u00a0tỷ\u00a0đồng');
    expect(unitSymbol(units['money per person'], 'vi')).toBe('triệu\u00a0đồng/người/năm');
    expect(unitSymbol(units['money per person'], 'en')).toBe('million\u00a0dong per person a year');
    expect(formatPoints(9, 'en')).toBe('9\u00a0percentage points');
    expect(formatPoints(9, 'vi')).toBe('9\u00a0điểm phần trăm');
    expect(formatAmount(3, units.level, 'vi')).toBe('mức độ\u00a03');
  });
});

describe('money as people read it', () => {
  const money = (vi: string, en: string): Unit => ({ ...units['billion dong'], symbol: { vi, en } });
  const names = {
    dong: money('đồng', 'dong'),
    million: money('triệu đồng', 'million dong'),
    billion: money('tỷ đồng', 'billion dong'),
    'billion a year': money('tỷ đồng/năm', 'billion dong a year'),
    'million a person': money('triệu đồng/người/năm', 'million dong per person a year'),
    'people of Đồng': money('đông', 'people'),
  };
  type Row = [unit: keyof typeof names, value: number, decimals: number, vi: string, en: string];
  test.each<[title: string, ...Row]>([
    ['in billions from 1,000 million on', 'million', 513333.717, 3, '513,3 tỷ đồng', '513.3 billion dong'],
    ['of 1,000 million is a billion', 'million', 1000, 0, '1 tỷ đồng', '1 billion dong'],
    ['of just less is still in millions', 'million', 999.9, 1, '999,9 triệu đồng', '999.9 million dong'],
    ['has two decimals below 100', 'dong', 8578298000, 0, '8,58 tỷ đồng', '8.58 billion dong'],
    ['of even billions has none', 'dong', 2000000000, 0, '2 tỷ đồng', '2 billion dong'],
    ['in millions below a billion', 'dong', 512460000, 0, '512,5 triệu đồng', '512.5 million dong'],
    ['of few dong stays in dong', 'dong', 999999, 0, '999.999 đồng', '999,999 dong'],
    ['of nothing stays nothing', 'dong', 0, 0, '0 đồng', '0 dong'],
    ['that is owed keeps its sign', 'million', -513333.717, 3, '−513,3 tỷ đồng', '−513.3 billion dong'],
    ['has one decimal from 100 on', 'billion a year', 948.596, 3, '948,6 tỷ đồng/năm', '948.6 billion dong a year'],
    ['keeps few digits as printed', 'billion a year', 58.1, 1, '58,1 tỷ đồng/năm', '58.1 billion dong a year'],
    ['of less than one keeps its name', 'billion', 0.5, 1, '0,5 tỷ đồng', '0.5 billion dong'],
    ['keeps printed zeros', 'billion', 58, 1, '58,0 tỷ đồng', '58.0 billion dong'],
    ['of thousands of billions is grouped', 'billion', 2239, 0, '2.239 tỷ đồng', '2,239 billion dong'],
    [
      'keeps its rate in the larger name',
      'million a person',
      1250,
      0,
      '1,25 tỷ đồng/người/năm',
      '1.25 billion dong per person a year',
    ],
    ['is no other unit', 'people of Đồng', 513333.717, 3, '513.333,717 đông', '513,333.717 people'],
  ])('%s', (_, unit, value, decimals, vi, en) => {
    const options = { decimals, min: decimals };
    expect(inBoth((lang) => formatReadable(value, names[unit], lang, options))).toEqual([vi, en]);
  });
  test.each<[title: string, ...Row]>([
    ['are all of them', 'million', 513333.717, 3, '513.333,717 triệu đồng', '513,333.717 million dong'],
    ['are none where nothing is left out', 'billion', 58.1, 1, '', ''],
    ['of a larger name are there too', 'dong', 2000000000, 0, '2.000.000.000 đồng', '2,000,000,000 dong'],
    ['are none of another unit', 'people of Đồng', 513333.717, 3, '', ''],
  ])('the digits for a remark beside it %s', (_, unit, value, decimals, vi, en) => {
    expect(inBoth((lang) => exactAmount({ value, decimals }, names[unit], lang))).toEqual([vi, en]);
  });
  test('is short in a difference too', () => {
    expect(inBoth((lang) => formatDifference(96474.5, names.million, lang))).toEqual([
      '96,47 tỷ đồng',
      '96.47 billion dong',
    ]);
    expect(inBoth((lang) => formatDifference(1250, names['million a person'], lang))).toEqual([
      '1,25 tỷ đồng',
      '1.25 billion dong',
    ]);
  });
  test('is short in a figure and its parts, unless all digits are asked for', () => {
    const paid = { ...indicator(), unit: names.million };
    const figure = state(paid, 'actual', '2024', 513333.717, { decimals: 3 });
    breakDown(paid, [192949]);
    const part = paid.breakdowns[0]?.parts[0];
    if (!part) throw new Error('no part');
    expect(inBoth((lang) => formatFigure(figure, lang))).toEqual(['513,3 tỷ đồng', '513.3 billion dong']);
    expect(inBoth((lang) => formatFigure(figure, lang, true))).toEqual([
      '513.333,717 triệu đồng',
      '513,333.717 million dong',
    ]);
    expect(inBoth((lang) => formatPart(part, lang))).toEqual(['192,9 tỷ đồng', '192.9 billion dong']);
  });
});

describe('a unit as a distance uses it', () => {
  test.each<[title: string, vi: [string, string], en: [string, string]]>([
    [
      'drops "per person a year" as a whole',
      ['triệu đồng/người/năm', 'triệu đồng'],
      ['million dong per person a year', 'million dong'],
    ],
    ['drops "a year"', ['tấn/năm', 'tấn'], ['tonnes a year', 'tonnes']],
    ['keeps what is no rate of time', ['tiêu chí/xã', 'tiêu chí/xã'], ['criteria per commune', 'criteria per commune']],
    [
      'keeps "a year" elsewhere than at the end',
      ['tấn/năm/xã', 'tấn/năm/xã'],
      ['tonnes a year each', 'tonnes a year each'],
    ],
    ['keeps a plain unit', ['ha', 'ha'], ['ha', 'ha']],
  ])('%s', (_, [vi, viCut], [en, enCut]) => {
    expect([differenceSymbol(vi, 'vi'), differenceSymbol(en, 'en')]).toEqual([viCut, enCut]);
  });
});

describe('a difference and a change', () => {
  test.each<[title: string, unit: UnitName, value: number, vi: string, en: string]>([
    ['of a percentage are in points', 'percent', 9.5, '9,5 điểm phần trăm', '9.5 percentage points'],
    ['of a yearly percentage are in points', 'percent a year', 0.34, '0,34 điểm phần trăm', '0.34 percentage points'],
    ['of points a year are in points', 'points a year', 1, '1 điểm phần trăm', '1 percentage point'],
    ['of per thousand are per thousand', 'permille', 0.12, '0,12‰', '0.12‰'],
    ['of a level count levels', 'level', 2, '2 mức độ', '2 levels'],
    ['of one level is singular', 'level', 1, '1 mức độ', '1 level'],
    ['of things keep their unit', 'tonnes', 147, '147 tấn', '147 tonnes'],
    ['of money a year are money', 'money a year', 2.9, '2,9 tỷ đồng', '2.9 billion dong'],
    ['of money per person are money', 'money per person', 25.5, '25,5 triệu đồng', '25.5 million dong'],
  ])('%s', (_, unit, value, vi, en) => {
    expect(inBoth((lang) => formatDifference(value, units[unit], lang))).toEqual([vi, en]);
    expect(inBoth((lang) => formatChange(value, units[unit], lang))).toEqual([`+${vi}`, `+${en}`]);
    expect(inBoth((lang) => formatChange(-value, units[unit], lang))).toEqual([`−${vi}`, `−${en}`]);
  });
  test.each<[title: string, value: number, vi: string, en: string]>([
    ['0', 0, '0 tấn', '0 tonnes'],
    ['a rise that rounds to 0', 0.4, '0 tấn', '0 tonnes'],
    ['a fall that rounds to 0', -0.4, '0 tấn', '0 tonnes'],
  ])('a change of %s has no sign', (_, value, vi, en) => {
    expect(inBoth((lang) => formatChange(value, units.tonnes, lang))).toEqual([vi, en]);
  });
});

describe('a condition', () => {
  test.each<[Operator, vi: string, en: string]>([
    ['equal', '95%', '95%'],
    ['above', 'trên 95%', 'over 95%'],
    ['below', 'dưới 95%', 'under 95%'],
    ['at-least', 'từ 95% trở lên', 'at least 95%'],
    ['at-most', 'tối đa 95%', 'at most 95%'],
    ['between', '95%', '95%'],
  ])('"%s" is in words', (operator, vi, en) => {
    expect(inBoth((lang) => withOperator('95%', operator, lang))).toEqual([vi, en]);
  });
  it('takes an amount as it stands', () => expect(withOperator('$&', 'above', 'en')).toBe('over $&'));
});

describe('a stated figure', () => {
  test.each<[title: string, unit: UnitName, value: number, figure: Partial<Figure>, vi: string, en: string]>([
    ['keeps the decimals printed', 'percent', 92.5, { decimals: 2 }, '92,50%', '92.50%'],
    [
      'keeps fewer decimals than its unit has',
      'money a year',
      58.1,
      {},
      '58,1 tỷ đồng/năm',
      '58.1 billion dong a year',
    ],
    ['words its operator', 'tonnes', 18000, { operator: 'above' }, 'trên 18.000 tấn', 'over 18,000 tonnes'],
    ['joins a range with an en dash', 'percent', 6.6, { valueTo: 6.8, operator: 'between' }, '6,6–6,8%', '6.6–6.8%'],
    ['of a range without its end is one number', 'percent', 6.6, { operator: 'between' }, '6,6%', '6.6%'],
    ['that is no range has no end', 'percent', 6.6, { valueTo: 6.8 }, '6,6%', '6.6%'],
    [
      'keeps a fraction of things (health standard, 11 of 14)',
      'communes',
      11,
      { fraction: { numerator: 11, denominator: 14 } },
      '11/14 xã, thị trấn',
      '11/14 communes',
    ],
    [
      'keeps the decimals of a fraction',
      'hectares',
      10.125,
      { fraction: { numerator: 10.125, denominator: 14 } },
      '10,125/14 ha',
      '10.125/14 ha',
    ],
    [
      'words the operator of a fraction',
      'communes',
      11,
      { fraction: { numerator: 11, denominator: 14 }, operator: 'above' },
      'trên 11/14 xã, thị trấn',
      'over 11/14 communes',
    ],
    [
      'of a percentage stays a percentage',
      'percent',
      71.43,
      { fraction: { numerator: 10, denominator: 14 } },
      '71,43%',
      '71.43%',
    ],
    [
      'of 100 % of 100 stays a percentage',
      'percent',
      100,
      { fraction: { numerator: 100, denominator: 100 } },
      '100%',
      '100%',
    ],
    [
      'of things counted otherwise than by its fraction keeps its value',
      'communes',
      3,
      { fraction: { numerator: 10, denominator: 14 } },
      '3 xã, thị trấn',
      '3 communes',
    ],
  ])('%s', (_, unit, value, options, vi, en) => {
    const figure = state({ ...indicator(), unit: units[unit] }, 'actual', '2024', value, options);
    expect(inBoth((lang) => formatFigure(figure, lang))).toEqual([vi, en]);
  });
});
