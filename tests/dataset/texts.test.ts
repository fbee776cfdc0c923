// Text cells: what spreadsheets leave behind or would run is refused, and everything else is left as it is.
import { describe, expect, test } from 'vitest';
import { readText, refuseAnywhere } from '../../src/dataset/texts';

const codeOf = (found: string) => {
  const read = refuseAnywhere(found) ?? readText(found);
  return read.ok ? null : read.refusal.code;
};

describe('a text is refused', () => {
  test.each([
    ['#REF!', 'excel-error'],
    ['#value!', 'excel-error'],
    ['#DIV/0!', 'excel-error'],
    ['#NUM!', 'excel-error'],
    ['#NULL!', 'excel-error'],
    ['#SPILL!', 'excel-error'],
    ['#CALC!', 'excel-error'],
    ['#BLOCKED!', 'excel-error'],
    ['#FIELD!', 'excel-error'],
    ['#NAME?', 'excel-error'],
    ['#N/A', 'excel-error'],
    ['#GETTING_DATA', 'excel-error'],
    ['###', 'excel-error'],
    ['a\u0007b', 'control-character'],
    ['a\ud800b', 'control-character'],
    ['a\uffffb', 'control-character'],
    ['=1+1', 'formula'],
    ['+1', 'formula'],
    ['-1', 'formula'],
    ['@SUM(A1)', 'formula'],
    ['＝1', 'formula'],
    ['＋1', 'formula'],
    ['－1', 'formula'],
    ['＠1', 'formula'],
    [' "=1"', 'formula'],
    ['“=1”', 'formula'],
    ['Mắc-ca;=1', 'formula'],
    ['Mắc-ca; “-1”', 'formula'],
    ['Thu nh?p', 'letters-lost'],
    ['đ??c', 'letters-lost'],
    ['????', 'letters-lost'],
    ['T?nh ?y', 'letters-lost'],
    ['?u tiên', 'letters-lost'],
    ['Không ? được', 'letters-lost'],
    ['Bum T?', 'letters-lost'],
    ['M? C?', 'letters-lost'],
    ['a'.repeat(1001), 'too-long'],
  ])('%j: %s', (found, code) => {
    expect(codeOf(found)).toBe(code);
  });
});

describe('a text is left as it is', () => {
  test.each([
    'Có được không?',
    'Đã đủ chưa? Chưa.',
    '“Vì sao?”',
    'Bao nhiêu km?',
    '50%? 3',
    'Mắc-ca - cây',
    'a=b',
    'Mắc-ca; cà phê',
    '#1',
    '##',
    'số #REF!',
    '#REF',
    '"Lời"',
    'a'.repeat(1000),
  ])('%j', (found) => {
    expect(refuseAnywhere(found)).toBeNull();
    expect(readText(found)).toEqual({ ok: true, value: found });
  });
});

test('the sign that no page can show is named by its number', () => {
  expect(refuseAnywhere('a\u0007')).toMatchObject({ refusal: { params: { sign: 'U+0007' } } });
  expect(refuseAnywhere('\u{1fffe}x')).toMatchObject({ refusal: { params: { sign: 'U+1FFFE' } } });
  expect(readText('x'.repeat(1001))).toMatchObject({ refusal: { params: { length: 1001, limit: 1000 } } });
});
