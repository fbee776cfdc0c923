// Figures as the report prints them, in Vietnamese notation.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShare, isSpelling, parsePrinted, parseVietnameseNumber } from '../../src/dataset/printed';
import type { Measure } from '../../src/dataset/vocabulary';

describe('a printed figure is read in Vietnamese notation', () => {
  test.each([
    ['2.239 tỷ đồng', { value: 2239, unitText: 'tỷ đồng', decimals: 0 }],
    ['8.578.298.000 đồng', { value: 8578298000, unitText: 'đồng' }],
    ['948,596 tỷ đồng/năm', { value: 948.596, unitText: 'tỷ đồng/năm', decimals: 3 }],
    ['1829,17', { value: 1829.17, unitText: '', decimals: 2 }],
    ['02 xã', { value: 2, unitText: 'xã' }],
    ['522.594,30 lượt ha', { value: 522594.3, decimals: 2, unitText: 'lượt ha' }],
    ['267.848,05ha', { value: 267848.05, unitText: 'ha' }],
    ['0,6‰', { value: 0.6, unitText: '‰', decimals: 1 }],
    ['trên 18.000 tấn', { operator: 'above', value: 18000, unitText: 'tấn' }],
    ['Dưới 17%', { operator: 'below', value: 17, unitText: '%' }],
    ['từ 20 ha', { operator: 'at-least', value: 20 }],
    ['ít nhất 2 xã', { operator: 'at-least', value: 2 }],
    ['15 ha trở lên', { operator: 'at-least', value: 15, unitText: 'ha' }],
    ['không quá 3%', { operator: 'at-most', value: 3 }],
    ['mức độ 3', { value: 3, unitText: 'mức độ', unitBefore: true }],
    ['14/14 xã', { value: 14, fraction: { numerator: 14, denominator: 14 }, unitText: 'xã' }],
    ['1.634,5 ha/1.000 ha', { value: 1634.5, fraction: { numerator: 1634.5, denominator: 1000 }, unitText: 'ha' }],
    ['66,8%/68,46%', { value: 66.8, fraction: { numerator: 66.8, denominator: 68.46 }, unitText: '%' }],
    ['5,0/0,5ha', { value: 5, fraction: { numerator: 5, denominator: 0.5 }, unitText: 'ha' }],
    ['15-50 con', { operator: 'between', value: 15, valueTo: 50, unitText: 'con' }],
    ['từ 500 - 8.000 con/cơ sở', { operator: 'between', value: 500, valueTo: 8000, unitText: 'con/cơ sở' }],
    ['70%-80%', { operator: 'between', value: 70, valueTo: 80, unitText: '%' }],
    ['29,5 triệu đồng/người/năm', { value: 29.5, fraction: null, unitText: 'triệu đồng/người/năm' }],
    ['hơn 5 ha', { operator: 'above', value: 5 }],
    ['lớn hơn 5 ha', { operator: 'above', value: 5 }],
    ['>5 ha', { operator: 'above', value: 5 }],
    ['TRÊN 5 ha', { operator: 'above', value: 5 }],
    ['nhỏ hơn 5 ha', { operator: 'below', value: 5 }],
    ['chưa đến 5 ha', { operator: 'below', value: 5 }],
    ['< 5 ha', { operator: 'below', value: 5 }],
    ['tối thiểu 5 ha', { operator: 'at-least', value: 5 }],
    ['≥5 ha', { operator: 'at-least', value: 5 }],
    ['nhiều nhất 5 ha', { operator: 'at-most', value: 5 }],
    ['tối đa 5 ha', { operator: 'at-most', value: 5 }],
    ['≤ 5 ha', { operator: 'at-most', value: 5 }],
    ['5 ha trở xuống', { operator: 'at-most', value: 5, unitText: 'ha' }],
    ['khoảng 5 ha', { operator: null, value: 5, unitText: 'ha', unitBefore: false }],
    ['gần 5 ha', { operator: null, value: 5, unitText: 'ha', unitBefore: false }],
    ['5 ha', { operator: null, value: 5, valueTo: null, fraction: null, unitText: 'ha', unitBefore: false }],
    ['tuổi từ 15', { operator: null, value: 15, unitText: 'tuổi từ', unitBefore: true }],
    ['hơn5 ha', { operator: 'above', value: 5 }],
    ['  15   ha  ', { value: 15, unitText: 'ha' }],
    ['12', { value: 12, unitText: '', decimals: 0, unitBefore: false }],
    ['0,50 ha', { value: 0.5, decimals: 2 }],
    ['5- ha', { operator: null, value: 5, unitText: '- ha' }],
    ['14 xã/15 bản và 16', { fraction: { numerator: 14, denominator: 15 }, unitText: 'bản và 16' }],
    ['5 ha và 6-7 ha', { operator: null, value: 5, valueTo: null, fraction: null, unitText: 'ha và 6-7 ha' }],
    ['vùng Đông-Bắc 5', { value: 5, unitText: 'vùng Đông-Bắc', unitBefore: true }],
    ['10/14 hộ (5%)', { fraction: { numerator: 10, denominator: 14 }, unitText: 'hộ (5%)' }],
    ['15–50 con', { operator: 'between', value: 15, valueTo: 50 }],
    ['15 — 50 con', { operator: 'between', value: 15, valueTo: 50 }],
    ['15 đến 50 con', { operator: 'between', value: 15, valueTo: 50, unitText: 'con' }],
    ['1,5-2,25 ha', { value: 1.5, valueTo: 2.25, decimals: 2 }],
    ['1,25-2,5 ha', { value: 1.25, valueTo: 2.5, decimals: 2 }],
    ['7-8', { operator: 'between', value: 7, valueTo: 8, unitText: '' }],
    ['mức độ 2-3', { operator: 'between', value: 2, valueTo: 3, unitText: 'mức độ', unitBefore: true }],
    ['70-80%', { operator: 'between', value: 70, valueTo: 80, unitText: '%' }],
    ['70‰ - 80‰', { operator: 'between', value: 70, valueTo: 80, unitText: '‰' }],
    ['5ha-7', { operator: null, value: 5, valueTo: null, unitText: 'ha-7' }],
    ['5 ha 6/7 xã', { value: 5, fraction: null, unitText: 'ha 6/7 xã' }],
    ['10/14 hộ (5/6)', { fraction: { numerator: 10, denominator: 14 }, unitText: 'hộ (5/6)' }],
    ['từ mức độ 3', { operator: 'at-least', value: 3, unitText: 'mức độ', unitBefore: true }],
    ['15 đếnh 50', { operator: null, value: 15, valueTo: null, unitText: 'đếnh 50' }],
    ['hai hạng mục', { operator: null, value: 2, unitText: 'hạng mục', decimals: 0 }],
    ['Không có trường hợp', { value: 0, unitText: 'trường hợp' }],
    ['trên mười xã', { operator: 'above', value: 10, unitText: 'xã' }],
    ['14/ 15 xã', { fraction: { numerator: 14, denominator: 15 }, unitText: 'xã' }],
    ['14 xã/15', { fraction: { numerator: 14, denominator: 15 }, unitText: 'xã' }],
    ['1.634,5 ha/1.000', { fraction: { numerator: 1634.5, denominator: 1000 }, unitText: 'ha', decimals: 1 }],
  ])('%s', (text, expected) => {
    expect(parsePrinted(text)).toMatchObject(expected);
  });
});

test.each([
  '29.5 triệu',
  '1,829.17',
  '2,239,000',
  '0.123 ha',
  '1234.567 ha',
  '1.23 ha',
  '1,2,3 ha',
  'năm mươi',
  'năm trăm xã',
  'mười hai vụ',
  'hai',
  '',
  '7/6/2024',
  '7/6/2 xã',
  '14/15,5.5 xã',
  '14/1.5 xã',
  '15-5.0 con',
  '14/15/16 xã',
  '14/15 / 16 xã',
  '14/15,,5 xã',
  '-5 ha',
  '-5',
  '−5 ha',
  '+5 ha',
  'đạt 5 xã vùng cao',
])('%j cannot be read', (text) => {
  expect(parsePrinted(text)).toBe('unreadable');
});

describe('digits are a number when dots group thousands and a comma is the decimal mark', () => {
  test.each([
    ['02', { value: 2, decimals: 0 }],
    ['0,5', { value: 0.5, decimals: 1 }],
    ['999.999.999', { value: 999999999, decimals: 0 }],
    ['1.000,05', { value: 1000.05, decimals: 2 }],
    ['12.000', { value: 12000, decimals: 0 }],
    ['1234', { value: 1234, decimals: 0 }],
    ['0.123', null],
    ['01.234', null],
    ['1234.567', null],
    ['1.2345', null],
    ['1.23', null],
    ['1,', null],
    [',5', null],
    ['1,5 ', null],
    [' 1', null],
  ])('%j: %j', (digits, number) => {
    expect(parseVietnameseNumber(digits)).toEqual(number);
  });
});

describe('the value of a fraction is its share when the unit is percent and the print does not say so itself', () => {
  const share = (text: string, measure: Measure): boolean => {
    const printed = parsePrinted(text);
    return typeof printed !== 'string' && isShare(printed, measure);
  };
  test.each([
    ['10/14 xã', 'percent', true],
    ['10/14 xã', 'amount', false],
    ['66,8%/68,46%', 'percent', false],
    ['10/14 hộ%', 'percent', true],
    ['66,8%', 'percent', false],
    ['5 xã', 'percent', false],
  ] as const)('%s in %s: %s', (text, measure, expected) => {
    expect(share(text, measure)).toBe(expected);
  });
});

test('a fraction without a unit is refused, because spreadsheets make a date of it', () => {
  expect(parsePrinted('10/12')).toBe('bare-fraction');
  expect(parsePrinted('đạt 10/12')).toMatchObject({ fraction: { numerator: 10, denominator: 12 }, unitText: 'đạt' });
});

test('a unit that holds a number after a stroke is not a fraction when it is a known spelling', () => {
  expect(parsePrinted('12 bác sĩ/10.000 dân', ['bác sĩ/10.000 dân'])).toMatchObject({
    value: 12,
    fraction: null,
    unitText: 'bác sĩ/10.000 dân',
  });
  expect(parsePrinted('12 bác sĩ/10.000 dân')).toMatchObject({ fraction: { numerator: 12, denominator: 10000 } });
});

test('a spelling that ends in * stands before the number, any other after it', () => {
  expect(isSpelling('Mức  độ', true, ['mức độ*'])).toBe(true);
  expect(isSpelling('mức độ', false, ['mức độ*'])).toBe(false);
  expect(isSpelling('xã', true, ['xã'])).toBe(false);
  expect(isSpelling('xã', false, ['xã*'])).toBe(false);
  expect(isSpelling(' XÃ ', false, ['thôn', ' xã'])).toBe(true);
  expect(isSpelling('mức độ', true, ['Mức  độ  *'])).toBe(true);
  expect(isSpelling('độ', true, ['mức độ*'])).toBe(false);
});

test('every number written in Vietnamese notation is read back with its decimals', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(4), (digits, decimals) => {
      const value = digits / 10 ** decimals;
      const text = new Intl.NumberFormat('vi-VN', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value);
      expect(parseVietnameseNumber(text)).toEqual({ value, decimals });
      expect(parsePrinted(`${text} tỷ đồng`)).toMatchObject({ value, decimals, unitText: 'tỷ đồng' });
    }),
  );
});

test('no text makes the reader fail', () => {
  const unit = fc.constantFrom(...'0123456789.,/-–% đến trên dưới ha');
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit })), (text) => void parsePrinted(text)));
});
