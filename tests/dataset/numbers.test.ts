// Number cells: what is a machine number, and for everything else the reason and what to write instead.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalsOf,
  hasDecimalCommas,
  readCount,
  readNumber,
  readWhole,
  withDecimalPoint,
} from '../../src/dataset/numbers';

describe('a machine number is read as it stands', () => {
  test.each([
    ['29.5', 29.5],
    ['2239', 2239],
    ['02', 2],
    ['-1.50', -1.5],
    ['+7', 7],
    ['0', 0],
    ['1.829', 1.829],
    ['123456789012345', 123456789012345],
    ['12345678901234.5', 12345678901234.5],
    ['0000000000000000012', 12],
    ['-00.000000000000001', -1e-15],
  ])('%s', (found, value) => {
    expect(readNumber(found)).toEqual({ ok: true, value });
  });
});

const refusalOf = (found: string) => {
  const read = readNumber(found);
  return read.ok ? null : { code: read.refusal.code, ...read.refusal.params };
};

describe('a comma is decimal, or may group thousands when three digits follow one to three', () => {
  test.each([
    ['948,596', { code: 'number-ambiguous', decimal: '948.596', grouped: '948596' }],
    ['-1,234', { code: 'number-ambiguous', decimal: '-1.234', grouped: '-1234' }],
    ['29,5', { code: 'number-comma', suggestion: '29.5' }],
    ['-29,50', { code: 'number-comma', suggestion: '-29.50' }],
    ['0,123', { code: 'number-comma', suggestion: '0.123' }],
    ['012,345', { code: 'number-comma', suggestion: '12.345' }],
    ['1829,175', { code: 'number-comma', suggestion: '1829.175' }],
    ['1,2345', { code: 'number-comma', suggestion: '1.2345' }],
  ])('%s', (found, refusal) => {
    expect(refusalOf(found)).toEqual(refusal);
  });
});

describe('thousands separators are taken out of the number to write', () => {
  test.each([
    ['1.829,17', '1829.17'],
    ['-1.829,17', '-1829.17'],
    ['8.578.298,5', '8578298.5'],
    ['12.829,17', '12829.17'],
    ['12,829.17', '12829.17'],
    ['1 829,17', '1829.17'],
    ['1,829.17', '1829.17'],
    ['8,578,298.25', '8578298.25'],
    ['1 829.17', '1829.17'],
    ['8.578.298.000', '8578298000'],
    ['-8.578.298', '-8578298'],
    ['8,578,298', '8578298'],
    ['522 594', '522594'],
    ['2 000', '2000'],
  ])('%s → %s', (found, suggestion) => {
    expect(refusalOf(found)).toEqual({ code: 'number-grouped', suggestion });
  });
});

describe('a percent or permille sign is taken off', () => {
  test.each([
    ['61,5%', '61.5'],
    ['0.6‰', '0.6'],
    ['1.234,5 %', '1234.5'],
    ['-3%', '-3'],
    ['100 %', '100'],
  ])('%s → %s', (found, suggestion) => {
    expect(refusalOf(found)).toEqual({ code: 'number-percent', suggestion });
  });
});

describe('a date that a spreadsheet made of a number is known by its shape', () => {
  test.each([
    '5-Jul',
    '5 Jul',
    '5/jul/24',
    '12-December-2024',
    '31.Dec.',
    '5  Jul  24',
    'Jul-24',
    'July 2024',
    'Sep./24',
    'Oct. 2024',
    '7-thg 5',
    '07 thg 05',
    '5 tháng 7',
    'ngày 5 tháng 7',
    'ngày 05 tháng 7 năm 2024',
    '5-thg 7, 2024',
    '5 tháng 7 2024',
    '5thg7',
    'thg 7',
    'thg10-24',
    'tháng 10 2024',
    'Tháng 10/2024',
    '10/12',
    '5-7',
    '05/07/2024',
    '5-7-24',
    '2024-06-30',
    '2024/6/3',
    '2024-06',
  ])('%s', (found) => {
    expect(refusalOf(found)).toEqual({ code: 'number-date' });
  });
});

describe('a spelling that is not a machine number is refused for its own reason', () => {
  test.each([
    ['#REF!', 'number-excel-error'],
    ['#DIV/0!', 'number-excel-error'],
    ['9.45E+12', 'number-scientific'],
    ['9,45E+12', 'number-scientific'],
    ['-1e3', 'number-scientific'],
    ['+12e-3', 'number-scientific'],
    ['12 ha', 'number-unit'],
    ['12ha', 'number-unit'],
    ['-3 con', 'number-unit'],
    ['≥ 20 ha', 'number-unit'],
    ['<5 vụ', 'number-unit'],
    ['1.634,5ha', 'number-unit'],
    ['12345678901234567', 'number-too-long'],
    ['1234567890123456', 'number-too-long'],
    ['1.234567890123456', 'number-too-long'],
    ['=A1+B1', 'not-number'],
    ['n/a', 'not-number'],
    ['-', 'not-number'],
    ['1.2.3', 'not-number'],
    ['ha 12', 'not-number'],
    ['số #1', 'not-number'],
    ['e5', 'not-number'],
    ['x9.45E+12', 'not-number'],
    ['9.45E+12x', 'number-unit'],
    ['1,23,4', 'not-number'],
    ['12345,678,901', 'not-number'],
    ['x 61%', 'not-number'],
    ['61%x', 'not-number'],
    ['ngày Jul-24', 'not-number'],
    ['x10/12', 'not-number'],
    ['10/12x', 'not-number'],
    ['x2024-06', 'not-number'],
    ['2024-06x', 'not-number'],
    ['cuối tháng 7', 'not-number'],
    ['tháng 7 nay', 'not-number'],
    ['Jul-24 nay', 'not-number'],
    ['hôm 5-Jul', 'not-number'],
    ['hôm ngày 5 tháng 7', 'not-number'],
    ['5.', 'not-number'],
    ['.5', 'not-number'],
    ['x1.829,17', 'not-number'],
    ['1,829.17x', 'number-unit'],
    ['5xx6%', 'number-unit'],
    ['x1,829.17', 'not-number'],
    ['x8.578.298', 'not-number'],
  ])('%s: %s', (found, code) => {
    expect(refusalOf(found)).toEqual({ code });
  });
});

test('counts refuse negative numbers, minus zero too, and whole numbers refuse decimals', () => {
  expect(readCount('-1')).toMatchObject({ refusal: { code: 'negative' } });
  expect(readCount('-0')).toMatchObject({ refusal: { code: 'negative' } });
  expect(readCount('0')).toEqual({ ok: true, value: 0 });
  expect(readCount('66.8')).toEqual({ ok: true, value: 66.8 });
  expect(readCount('x')).toMatchObject({ refusal: { code: 'not-number' } });
  expect(readWhole('1.5')).toMatchObject({ refusal: { code: 'not-whole' } });
  expect(readWhole('-1.5')).toMatchObject({ refusal: { code: 'negative' } });
  expect(readWhole('3.0')).toEqual({ ok: true, value: 3 });
});

describe('a decimal comma becomes a point only where it cannot group thousands', () => {
  test.each([
    ['29,5', '29.5'],
    ['-29,5', '-29.5'],
    ['0,123', '0.123'],
    ['1829,175', '1829.175'],
    ['1,2345', '1.2345'],
    ['948,596', '948,596'],
    ['x,5', 'x,5'],
    ['1,5,5', '1,5,5'],
    ['29', '29'],
  ])('%s → %s', (found, read) => {
    expect(withDecimalPoint(found, false)).toBe(read);
  });
  test('948,596 too, when the commas of the file are known to be decimal', () => {
    expect(withDecimalPoint('948,596', true)).toBe('948.596');
  });
});

test('every number written by the machine is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (digits, decimals) => {
      const text = (digits / 10 ** decimals).toFixed(decimals);
      expect(readNumber(text)).toEqual({ ok: true, value: Number(text) });
    }),
  );
});

test('nothing with a sign other than digits, one point and a leading sign is read as a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-%/E #ha') }), (text) => {
      const { ok } = readNumber(text);
      expect(ok && /[^\d.+-]|\..*\.|.[+-]|\D$|^[+-]?\./.test(text)).toBe(false);
    }),
  );
});

describe('the commas of a file are decimal when one can be nothing else and no cell has a point', () => {
  test.each([
    [['948,596', '29,5', '12'], true],
    [['948,596', '0,123'], true],
    [['-29,5'], true],
    [['948,596', '1,234'], false],
    [['29,5', '29.5'], false],
    [['29,5', '-29.5'], false],
    [['29,5', '29.55'], false],
    [['29,5', '1.2.3', 'khoảng 2.5', '2.5 ha'], true],
    [['12', ''], false],
  ])('%j: %s', (cells, known) => {
    expect(hasDecimalCommas(cells)).toBe(known);
  });
});

test('the decimals of a number are those of its shortest spelling', () => {
  expect([29.5, 2239, 66.84, -0.125].map(decimalsOf)).toEqual([1, 0, 2, 3]);
});

describe('a sign that only looks like a minus is refused with the one to type', () => {
  test.each([
    ['\u22121.87', '-1.87'],
    ['\u20131.87', '-1.87'],
    ['\u22121,87', '-1.87'],
    ['\u2212 3', '-3'],
  ])('%s: %s', (found, suggestion) => {
    expect(readNumber(found)).toEqual({ ok: false, refusal: { code: 'number-minus', params: { suggestion } } });
  });
});
