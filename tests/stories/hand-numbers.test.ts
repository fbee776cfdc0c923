import { describe, expect, test } from 'vitest';
import { handNumbers } from '../../src/stories/hand-numbers';

const found = (text: string, lang: 'vi' | 'en') => handNumbers(text, lang).map((one) => one.found);

describe('quantities typed in Vietnamese prose are found', () => {
  test.each([
    ['còn 36,39% số hộ', ['36,39%']],
    ['đến 30/6/2024', ['30/6/2024']],
    ['giai đoạn 2020–2025', ['2020–2025']],
    ['quá nửa số xã', ['quá nửa']],
    ['gấp đôi mục tiêu', ['gấp đôi']],
    ['một phần ba kế hoạch', ['một phần ba']],
    ['hai phần ba', ['hai', 'ba']],
    ['có năm xã đạt', ['năm']],
    ['mười bốn xã', ['mười', 'bốn']],
    ['hai nghìn tỷ đồng', ['hai', 'nghìn', 'tỷ']],
    ['phần lớn các hộ', ['phần lớn']],
    ['½ diện tích', ['½']],
  ])('%s', (text, numbers) => expect(found(text, 'vi')).toEqual(numbers));
});

describe('Vietnamese words that only look like numbers are let through', () => {
  test.each([
    'tỷ lệ hộ nghèo năm ấy tăng một chút',
    'số bác sĩ trên dân số, tính bằng điểm phần trăm',
    'đầu tư, thứ tư, triệu tập, tỷ trọng, cả năm, năm sau',
    'bản Tá Bạ, xã Ka Lăng',
  ])('%s', (text) => expect(found(text, 'vi')).toEqual([]));
});

describe('quantities typed in English prose are found', () => {
  test.each([
    ['by 61.5 points', ['61.5']],
    ['more than half of them', ['half']],
    ['two thirds of the way', ['two', 'thirds']],
    ['it doubled, then rose tenfold', ['doubled', 'tenfold']],
    ['twice the target', ['twice']],
    ['twenty-one communes', ['twenty-one']],
    ['a quarter of schools', ['a quarter']],
    ['most of the communes', ['most of']],
  ])('%s', (text, numbers) => expect(found(text, 'en')).toEqual(numbers));
});

test('English words that only look like numbers are let through', () => {
  expect(found('One of them, often, behalf, percentage points, almost, the tenth-floor stone', 'en')).toEqual([
    'tenth',
  ]);
});

test('digits and words come in the order of the text, each with its place and its kind', () => {
  expect(handNumbers('half of 30, two of 7', 'en')).toEqual([
    { index: 0, found: 'half', kind: 'word' },
    { index: 8, found: '30', kind: 'digits' },
    { index: 12, found: 'two', kind: 'word' },
    { index: 19, found: '7', kind: 'digits' },
  ]);
});
