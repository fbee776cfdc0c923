import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasDecimalCommas, readCount, readNumber, readWhole, withDecimalPoint } from '../../src/dataset/numbers';

const codeOf = (found: string): string | null => {
  const read = readNumber(found);
  return read.ok ? null : read.refusal.code;
};

test('a machine number is read as it stands', () => {
  expect(['29.5', '2239', '02', '-1.50', '0'].map(readNumber)).toEqual(
    [29.5, 2239, 2, -1.5, 0].map((value) => ({ ok: true, value })),
  );
});

test('a comma with three digits after it is refused with both readings', () => {
  expect(readNumber('948,596')).toEqual({
    ok: false,
    refusal: { code: 'number-ambiguous', params: { decimal: '948.596', grouped: '948596' } },
  });
});

describe('a spelling that is not a machine number is refused for its own reason', () => {
  test.each([
    ['29,5', 'number-comma'],
    ['0,123', 'number-comma'],
    ['1829,175', 'number-comma'],
    ['1.829,17', 'number-grouped'],
    ['1,829.17', 'number-grouped'],
    ['8.578.298.000', 'number-grouped'],
    ['522 594', 'number-grouped'],
    ['61,5%', 'number-percent'],
    ['0.6‰', 'number-percent'],
    ['5-Jul', 'number-date'],
    ['Jul-24', 'number-date'],
    ['7-thg 5', 'number-date'],
    ['05/07/2024', 'number-date'],
    ['10/12', 'number-date'],
    ['2024-06-30', 'number-date'],
    ['#REF!', 'number-excel-error'],
    ['#DIV/0!', 'number-excel-error'],
    ['9.45E+12', 'number-scientific'],
    ['9,45E+12', 'number-scientific'],
    ['12 ha', 'number-unit'],
    ['12345678901234567', 'number-too-long'],
    ['=A1+B1', 'not-number'],
    ['n/a', 'not-number'],
    ['-', 'not-number'],
    ['1.2.3', 'not-number'],
  ])('%s: %s', (found, code) => {
    expect(codeOf(found)).toBe(code);
  });
});

test('counts refuse negative numbers and whole numbers refuse decimals', () => {
  expect(readCount('-1')).toMatchObject({ refusal: { code: 'negative' } });
  expect(readCount('66.8')).toEqual({ ok: true, value: 66.8 });
  expect(readWhole('1.5')).toMatchObject({ refusal: { code: 'not-whole' } });
});

test('a decimal comma becomes a point only where it cannot group thousands', () => {
  expect(['29,5', '0,123', '1829,175', '948,596', 'x,5'].map((cell) => withDecimalPoint(cell, false))).toEqual([
    '29.5',
    '0.123',
    '1829.175',
    '948,596',
    'x,5',
  ]);
});

test('every number written by the machine is read back, and nothing else is read as a number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (digits, decimals) => {
      const text = (digits / 10 ** decimals).toFixed(decimals);
      expect(readNumber(text)).toEqual({ ok: true, value: Number(text) });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-%/E #ha') }), (text) => {
      const read = readNumber(text);
      expect(read.ok).toBe(/^[+-]?\d+(\.\d+)?$/.test(text) && text.replace(/^[+-]?0*|\./g, '').length <= 15);
    }),
  );
});

test('the commas of a file are known to be decimal when one can be nothing else and no cell has a point', () => {
  expect(hasDecimalCommas(['948,596', '29,5', '12'])).toBe(true);
  expect(hasDecimalCommas(['948,596', '1,234'])).toBe(false);
  expect(hasDecimalCommas(['29,5', '29.5'])).toBe(false);
  expect(withDecimalPoint('948,596', true)).toBe('948.596');
});
