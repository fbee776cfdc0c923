import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpelling, parsePrinted, parseVietnameseNumber } from '../../src/dataset/printed';

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
  ])('%s', (text, expected) => {
    expect(parsePrinted(text)).toMatchObject(expected);
  });
});

test.each(['29.5 triệu', '1,829.17', '2,239,000', 'năm mươi', '', '0.123 ha', '7/6/2024', 'đạt 5 xã vùng cao'])(
  '%j cannot be read',
  (text) => {
    expect(parsePrinted(text)).toBe('unreadable');
  },
);

test('a fraction without a unit is refused, because spreadsheets make a date of it', () => {
  expect(parsePrinted('10/12')).toBe('bare-fraction');
});

test('a unit that holds a number after a stroke is not a fraction when it is a known spelling', () => {
  expect(parsePrinted('12 bác sĩ/10.000 dân', ['bác sĩ/10.000 dân'])).toMatchObject({ value: 12, fraction: null });
});

test('a spelling that ends in * stands before the number, any other after it', () => {
  expect(isSpelling('Mức  độ', true, ['mức độ*'])).toBe(true);
  expect(isSpelling('mức độ', false, ['mức độ*'])).toBe(false);
  expect(isSpelling('xã', true, ['xã'])).toBe(false);
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
