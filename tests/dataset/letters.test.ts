// Vietnamese letters made plain: what people type without diacritics finds what is written with them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, slugOf, withoutDiacritics, withTonesLast } from '../../src/dataset/letters';

const letters = [
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳáắấéếíóốớúứýạặậẹệịọộợụựỵảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹAĐƯỜNG ',
  '1',
];
const vietnamese = fc.array(fc.constantFrom(...letters), { maxLength: 24 }).map((chosen) => chosen.join(''));

test('words lose their diacritics and đ becomes d', () => {
  expect(fold('Hộ nghèo')).toBe('ho ngheo');
  expect(fold('Đường giao thông')).toBe('duong giao thong');
  expect(fold('Pa Vệ Sủ')).toBe('pa ve su');
});

test('composed and decomposed letters are the same', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(withTonesLast(text.normalize('NFD'))).toBe(withTonesLast(text.normalize('NFC')));
    }),
  );
});

test('folding leaves plain lower-case letters, and twice is once', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(fold(text)).toMatch(/^[a-z0-9 ]*$/);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('both places of a tone mark give one word, and the tone still counts', () => {
  expect(withTonesLast('hoà bình')).toBe(withTonesLast('hòa bình'));
  expect(withTonesLast('xóa')).toBe(withTonesLast('xoá'));
  expect(withTonesLast('hoa')).not.toBe(withTonesLast('hòa'));
  expect(withTonesLast('hộ')).not.toBe(withTonesLast('hồ'));
});

describe('an address has small letters, digits and single hyphens only', () => {
  test.each([
    ['Thu nhập (đầu người)', 'thu-nhap-dau-nguoi'],
    ['ĐƯỜNG Giao  thông', 'duong-giao-thong'],
    ['  Hộ nghèo! ', 'ho-ngheo'],
    ['Mục 3.1_a', 'muc-3-1-a'],
    ['¶ …', ''],
  ])('%s → %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

test('letters keep their case and the signs between them when only diacritics go', () => {
  expect(withoutDiacritics('Đường III.1.2 – đèo Ô Quy Hồ')).toBe('Duong III.1.2 – deo O Quy Ho');
});

test('tones are written at the end of their syllable, in lower case', () => {
  expect(withTonesLast('HÒA Bình')).toBe('hoa\u0300 binh\u0300');
  expect(withTonesLast('đất')).toBe('đât\u0301');
  expect(withTonesLast('ba 12')).toBe('ba 12');
});
