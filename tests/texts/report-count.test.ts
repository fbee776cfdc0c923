// The report's own count, where its two lists do not add up.
import { expect, test } from 'vitest';
import type { ReportCount } from '../../src/analysis/report-count';
import { countGap, reportCountText, reportCountTitle } from '../../src/texts/count';
import { report } from '../analysis/builder';
import { inBoth } from './given';

const count: ReportCount = { report, groups: 12, groupsMet: 10, components: 28, met: 18, notMet: 8, unplaced: 2 };

test('18 met and 8 not met are 26, not the 28 of the report (III.1.1 ¶1)', () => {
  expect(inBoth((lang) => countGap(count, lang))).toEqual([
    'Cộng 18 đạt và 8 chưa đạt được 26, không phải 28.',
    '18 met or exceeded and 8 not yet met add up to 26, not 28.',
  ]);
});
test('more than the whole is a gap too', () => {
  expect(inBoth((lang) => countGap({ ...count, notMet: 12 }, lang))).toEqual([
    'Cộng 18 đạt và 12 chưa đạt được 30, không phải 28.',
    '18 met or exceeded and 12 not yet met add up to 30, not 28.',
  ]);
});
test('lists that add up leave nothing to say', () => {
  expect(inBoth((lang) => countGap({ ...count, notMet: 10 }, lang))).toEqual(['', '']);
});

test('the heading names both numbers, and only the count where they are equal', () => {
  expect(inBoth((lang) => reportCountTitle(count, lang))).toEqual([
    'Báo cáo nêu 28 chỉ tiêu, cộng lại có 26',
    'The report counts 28 indicators; its parts add up to 26',
  ]);
  expect(inBoth((lang) => reportCountTitle({ ...count, met: 20 }, lang))).toEqual([
    'Báo cáo tự đếm',
    'The report’s own count',
  ]);
});

test('the report says how many components are met and not met, and how many groups; the total is in the heading', () => {
  expect(inBoth((lang) => reportCountText(count, lang))).toEqual([
    'Báo cáo 01/10/2024 xếp 18 chỉ tiêu thành phần là đạt và vượt, 8 là chưa đạt; theo nhóm, 10/12 nhóm đạt và vượt. Con số ở đầu trang khác vì chỉ tính những chỉ tiêu có đủ số liệu để so với mục tiêu.',
    'The report of 1 October 2024 counts 18 components as met or exceeded and 8 as not met; by group, 10 of 12 met or exceeded. The count at the top differs: it takes only indicators whose figures can be compared with a target.',
  ]);
});
test('where its lists add up the total stands in the sentence', () => {
  expect(inBoth((lang) => reportCountText({ ...count, notMet: 10 }, lang).split(';')[0] ?? '')).toEqual([
    'Báo cáo 01/10/2024 xếp 18 chỉ tiêu thành phần là đạt và vượt, 10 là chưa đạt, trong 28 chỉ tiêu',
    'The report of 1 October 2024 counts 18 components as met or exceeded and 10 as not met, of 28',
  ]);
});
