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

test('the report says how many groups of all and how many components of all are met, and where that does not add up', () => {
  expect(inBoth((lang) => reportCountText(count, lang))).toEqual([
    'Báo cáo 01/10/2024 viết: đạt và vượt 10/12 nhóm, 18/28 chỉ tiêu thành phần. Cộng 18 đạt và 8 chưa đạt được 26, không phải 28.',
    'The report of 1 October 2024 writes that 10 of 12 groups and 18 of 28 components met or exceeded their targets. 18 met or exceeded and 8 not yet met add up to 26, not 28.',
  ]);
});
test('where its lists add up only what the report says is left', () => {
  expect(inBoth((lang) => reportCountText({ ...count, notMet: 10 }, lang))).toEqual([
    'Báo cáo 01/10/2024 viết: đạt và vượt 10/12 nhóm, 18/28 chỉ tiêu thành phần.',
    'The report of 1 October 2024 writes that 10 of 12 groups and 18 of 28 components met or exceeded their targets.',
  ]);
});
