// The counts of commitments in sentences: each number stands for what its sentence says it counts.
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/analysis/assessment';
import { countStatuses } from '../../src/analysis/counts';
import type { Status } from '../../src/analysis/status';
import { countLead, countNote, derivedCount, reachedShare, shapesLead, verdictGroupText } from '../../src/texts/count';
import { assessment, indicator } from '../analysis/builder';
import { inBoth } from './given';

const none = countStatuses([]);
/** Every number another, so that two that change places are seen. */
const counts = {
  ...none,
  by: { ...none.by, exceeded: 7, met: 4, near: 3, missed: 5, 'no-target': 6 },
  commitments: 25,
  indicators: 25,
  judged: 19,
  reached: 11,
  short: 8,
  unknown: 6,
  derived: 9,
};

test('the lead says how many are named, judged, reached, nearly reached, missed and without figures', () => {
  expect(inBoth((lang) => countLead(counts, true, lang))).toEqual([
    'Báo cáo kể tên 25 chỉ tiêu thành phần; 19 có đủ số liệu để so sánh với mục tiêu, trong đó 11 đạt hoặc vượt, 3 gần đạt, 5 chưa đạt. 6 chỉ tiêu còn lại không đủ số liệu để so sánh.',
    '25 component indicators are named; 19 have the figures needed to compare them with a target: 11 met or exceeded it, 3 nearly met it, 5 have not yet. The other 6 lack the figures.',
  ]);
});

test('without headline groups no component is spoken of, nor those without figures where there are none', () => {
  const all = { ...counts, commitments: 12, unknown: 0, by: { ...counts.by, missed: 1 }, judged: 12, reached: 8 };
  expect(inBoth((lang) => countLead(all, false, lang))).toEqual([
    'Báo cáo kể tên 12 chỉ tiêu; 12 có đủ số liệu để so sánh với mục tiêu, trong đó 8 đạt hoặc vượt, 3 gần đạt, 1 chưa đạt.',
    '12 indicators are named; 12 have the figures needed to compare them with a target: 8 met or exceeded it, 3 nearly met it, 1 has not yet.',
  ]);
});

test('targets that the report does not print are counted against all targets judged by', () => {
  expect(inBoth((lang) => derivedCount(counts, lang))).toEqual([
    'Báo cáo không ghi mục tiêu của 9 trong 19 chỉ tiêu có thể so sánh; trang tính ngược từ tỷ lệ hoặc chênh lệch báo cáo ghi, nên chưa kiểm được độc lập.',
    '9 of these 19 targets are not stated but worked back from reported percentages or differences, and cannot be checked independently.',
  ]);
});

test('where the report prints every target there is nothing to say of them', () => {
  expect(inBoth((lang) => derivedCount({ ...counts, derived: 0 }, lang))).toEqual(['', '']);
});

test.each<[title: string, statuses: Status[], vi: string, en: string]>([
  ['of one status its word', ['near', 'near'], 'gần đạt', 'nearly met'],
  ['without a target only', ['no-target'], 'không nêu mục tiêu', 'no target stated'],
  [
    'that cannot be compared for several reasons',
    ['no-target', 'no-actual'],
    'không đủ số liệu để so sánh',
    'without the figures to compare',
  ],
])('commitments %s', (_, own, vi, en) => {
  const group = own.map((status) => ({ ...assessment(indicator()), status }) as Assessment);
  expect(inBoth((lang) => verdictGroupText(group, lang))).toEqual([vi, en]);
});

test.each([
  [
    27,
    true,
    'Mỗi hình là một trong 27 chỉ tiêu thành phần báo cáo kể tên.',
    'Each shape is one of the 27 component indicators the report names.',
  ],
  [
    4,
    false,
    'Mỗi hình là một trong 4 chỉ tiêu báo cáo kể tên.',
    'Each shape is one of the 4 indicators the report names.',
  ],
  [1, false, 'Hình dưới đây là chỉ tiêu duy nhất báo cáo kể tên.', 'The shape is the only indicator the report names.'],
  [0, true, 'Báo cáo chưa nêu chỉ tiêu nào của nhiệm kỳ này.', 'The report states no targets for this term yet.'],
])('%d commitments, groups: %s: what the shapes stand for', (commitments, hasGroups, vi, en) => {
  expect(inBoth((lang) => shapesLead({ ...none, commitments }, hasGroups, lang))).toEqual([vi, en]);
});

test.each([
  [8, 10, '8/10'],
  [0, 7, '0/7'],
  [0, 0, '–'],
])('%d reached of %d judged are %s in a row', (reached, judged, text) => {
  expect(inBoth((lang) => reachedShare({ ...none, reached, judged }, lang))).toEqual([text, text]);
});

const withRestated = { ...counts, commitments: 27, indicators: 27, restated: 2 };

test('those only reported as 100 % met are named in the lead, and are not among the rest', () => {
  expect(inBoth((lang) => countLead(withRestated, true, lang))).toEqual([
    'Báo cáo kể tên 27 chỉ tiêu thành phần; 19 có đủ số liệu để so sánh với mục tiêu, trong đó 11 đạt hoặc vượt, 3 gần đạt, 5 chưa đạt. Có 2 chỉ tiêu báo cáo chỉ ghi đạt 100% mà không nêu mục tiêu riêng, nên không đưa vào so sánh. 6 chỉ tiêu còn lại không đủ số liệu để so sánh.',
    '27 component indicators are named; 19 have the figures needed to compare them with a target: 11 met or exceeded it, 3 nearly met it, 5 have not yet. For 2 indicators the result is reported as 100% of the target, which is not stated, so there is nothing to compare. The other 6 lack the figures.',
  ]);
});

test('our own count has them between those not met and those that cannot be judged', () => {});

test.each<[title: string, given: Partial<typeof counts>, vi: string, en: string]>([
  [
    'both are told beside a count',
    { derived: 9, restated: 2 },
    'Báo cáo không ghi mục tiêu của 9 trong 19 chỉ tiêu có thể so sánh; trang tính ngược từ tỷ lệ hoặc chênh lệch báo cáo ghi, nên chưa kiểm được độc lập. Có 2 chỉ tiêu báo cáo chỉ ghi đạt 100% mà không nêu mục tiêu riêng, nên không đưa vào so sánh.',
    '9 of these 19 targets are not stated but worked back from reported percentages or differences, and cannot be checked independently. For 2 indicators the result is reported as 100% of the target, which is not stated, so there is nothing to compare.',
  ],
  [
    'a count that rests on derived targets alone says so',
    { derived: 19 },
    'Báo cáo không ghi mục tiêu của các chỉ tiêu có thể so sánh; trang tính ngược từ tỷ lệ hoặc chênh lệch báo cáo ghi, nên chưa kiểm được độc lập.',
    'No target compared here is stated; each is worked back from reported percentages or differences, so it cannot be checked independently.',
  ],
  [
    'one derived target is one in English too',
    { derived: 1 },
    'Báo cáo không ghi mục tiêu của 1 trong 19 chỉ tiêu có thể so sánh; trang tính ngược từ tỷ lệ hoặc chênh lệch báo cáo ghi, nên chưa kiểm được độc lập.',
    '1 of these 19 targets is not stated but worked back from reported percentages or differences, and cannot be checked independently.',
  ],
  ['printed targets alone need no note', { derived: 0 }, '', ''],
  [
    'what several bodies ask for is said to count once for each',
    { derived: 0, indicators: 24 },
    'Chỉ tiêu do nhiều nơi đặt mục tiêu được đếm riêng cho mỗi nơi.',
    'An indicator with targets of several bodies is counted once for each.',
  ],
])('%s', (_, given, vi, en) => {
  expect(inBoth((lang) => countNote({ ...counts, ...given }, lang))).toEqual([vi, en]);
});

const nobody = { ...none, commitments: 6, indicators: 6, unknown: 6 };
test.each<[title: string, given: Partial<typeof counts>, hasGroups: boolean, vi: string, en: string]>([
  [
    'where nothing can be compared, as in a plan, no zeros are counted',
    nobody,
    false,
    'Báo cáo kể tên 6 chỉ tiêu; chưa chỉ tiêu nào có đủ số liệu để so sánh với mục tiêu.',
    '6 indicators are named; none has the figures needed to compare it with a target.',
  ],
  [
    'the same of components, two of which only repeat the result',
    { ...nobody, commitments: 8, indicators: 8, restated: 2 },
    true,
    'Báo cáo kể tên 8 chỉ tiêu thành phần; chưa chỉ tiêu nào có đủ số liệu để so sánh với mục tiêu. Có 2 chỉ tiêu báo cáo chỉ ghi đạt 100% mà không nêu mục tiêu riêng, nên không đưa vào so sánh.',
    '8 component indicators are named; none has the figures needed to compare it with a target. For 2 indicators the result is reported as 100% of the target, which is not stated, so there is nothing to compare.',
  ],
  [
    'a single indicator',
    { ...none, by: { ...none.by, near: 1 }, commitments: 1, indicators: 1, judged: 1 },
    false,
    'Báo cáo kể tên 1 chỉ tiêu; 1 có đủ số liệu để so sánh với mục tiêu, trong đó 0 đạt hoặc vượt, 1 gần đạt, 0 chưa đạt.',
    '1 indicator is named; 1 has the figures needed to compare it with a target: 0 met or exceeded it, 1 nearly met it, 0 have not yet.',
  ],
  [
    'an indicator that two bodies ask for is counted twice, which is said',
    { ...none, by: { ...none.by, met: 2 }, commitments: 2, indicators: 1, judged: 2, reached: 2 },
    false,
    'Báo cáo kể tên 2 chỉ tiêu; 2 có đủ số liệu để so sánh với mục tiêu, trong đó 2 đạt hoặc vượt, 0 gần đạt, 0 chưa đạt. Chỉ tiêu do nhiều nơi đặt mục tiêu được đếm riêng cho mỗi nơi.',
    '2 indicators are named; 2 have the figures needed to compare them with a target: 2 met or exceeded it, 0 nearly met it, 0 have not yet. An indicator with targets of several bodies is counted once for each.',
  ],
])('%s', (_, given, hasGroups, vi, en) => {
  expect(inBoth((lang) => countLead({ ...none, ...given }, hasGroups, lang))).toEqual([vi, en]);
});
