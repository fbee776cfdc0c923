// The one-line finding of a sector, from how many of its comparable targets were reached, and the lead of Explore.
import { expect, test } from 'vitest';
import { countStatuses } from '../../src/analysis/counts';
import { cardFinding, exploreLead, sectorFinding, sectorSummary } from '../../src/texts/count';
import { assessments, body, claim, commit, indicator, state } from '../analysis/builder';
import { inBoth } from './given';

type Row = [title: string, reached: number, judged: number, vi: string, en: string];

test.each<Row>([
  [
    'some reached',
    3,
    7,
    'Đạt hoặc vượt 3 trong 7 mục tiêu có thể so sánh',
    '3 of 7 comparable targets were met or exceeded',
  ],
  ['all reached', 7, 7, 'Đạt hoặc vượt cả 7 mục tiêu có thể so sánh', 'All 7 comparable targets were met or exceeded'],
  [
    'the only one reached',
    1,
    1,
    'Đạt hoặc vượt mục tiêu duy nhất có thể so sánh',
    'The only comparable target was met or exceeded',
  ],
  [
    'the only one fell short',
    0,
    1,
    'Chưa đạt mục tiêu duy nhất có thể so sánh',
    'The only comparable target has not been met yet',
  ],
  [
    'none reached',
    0,
    4,
    'Chưa đạt mục tiêu nào trong 4 mục tiêu có thể so sánh',
    'None of the 4 comparable targets has been met yet',
  ],
])('%s', (_, reached, judged, vi, en) => {
  const counts = { ...countStatuses([]), reached, judged };
  expect(inBoth((lang) => sectorFinding(counts, lang) ?? '')).toEqual([vi, en]);
});
test('a sector with nothing to compare has no finding', () => {
  expect(sectorFinding(countStatuses([]), 'vi')).toBeNull();
});

test('a card says the finding in a sentence, with how many targets are derived', () => {
  const counts = { ...countStatuses([]), reached: 3, judged: 7, derived: 2 };
  expect(inBoth((lang) => cardFinding(counts, lang) ?? '')).toEqual([
    'Đạt hoặc vượt 3 trong 7 mục tiêu có thể so sánh (2 mục tiêu suy ra).',
    '3 of 7 comparable targets were met or exceeded (derived targets: 2).',
  ]);
});
test('a card counts those only reported as 100 % met apart', () => {
  const counts = { ...countStatuses([]), reached: 8, judged: 14, derived: 3, restated: 7 };
  expect(inBoth((lang) => cardFinding(counts, lang) ?? '')).toEqual([
    'Đạt hoặc vượt 8 trong 14 mục tiêu có thể so sánh (3 mục tiêu suy ra). 7 ghi đạt 100%.',
    '8 of 14 comparable targets were met or exceeded (derived targets: 3). 7 reported 100% met.',
  ]);
});
test('a card names no derived targets where there are none', () => {
  const counts = { ...countStatuses([]), reached: 3, judged: 7, derived: 0 };
  expect(cardFinding(counts, 'vi')).toBe('Đạt hoặc vượt 3 trong 7 mục tiêu có thể so sánh.');
});
test('a card of a sector where targets are only reported as 100 % met counts them (conscription)', () => {
  expect(inBoth((lang) => cardFinding({ ...countStatuses([]), restated: 1 }, lang) ?? '')).toEqual([
    'Lĩnh vực này không có mục tiêu có thể so sánh. 1 ghi đạt 100%.',
    'This sector has no target that can be compared. 1 reported 100% met.',
  ]);
});
test('a card of a sector with nothing to compare has no finding', () => {
  expect(cardFinding(countStatuses([]), 'vi')).toBeNull();
});

test('the summary of a sector is its finding with how many targets are derived and how many only reported as met', () => {
  const counts = { ...countStatuses([]), reached: 3, judged: 7, derived: 2, restated: 1 };
  expect(inBoth((lang) => sectorSummary(counts, lang))).toEqual([
    'Đạt hoặc vượt 3 trong 7 mục tiêu có thể so sánh. Báo cáo không ghi 2 trong 7 mục tiêu được so sánh; trang tính ngược từ tỷ lệ báo cáo ghi, nên chưa kiểm được độc lập. Có 1 chỉ tiêu báo cáo chỉ ghi đạt 100% mà không nêu mục tiêu riêng, nên không đưa vào so sánh.',
    '3 of 7 comparable targets were met or exceeded. The report does not state 2 of the 7 targets compared; worked back from its percentages, they cannot be checked independently. For one indicator the report only says 100% met and gives no separate target, so there is nothing to compare.',
  ]);
});
test('the summary of a sector with nothing to compare says so', () => {
  expect(inBoth((lang) => sectorSummary({ ...countStatuses([]), commitments: 2 }, lang))).toEqual([
    'Lĩnh vực này không có mục tiêu có thể so sánh.',
    'This sector has no target that can be compared.',
  ]);
});
test('one target of several is one in English', () => {
  expect(sectorFinding({ ...countStatuses([]), reached: 1, judged: 4 }, 'en')).toBe(
    '1 of 4 comparable targets was met or exceeded',
  );
});

test('Explore counts indicators and rows apart, and says how many targets are derived', () => {
  const cover = indicator({ id: 'forest-cover' });
  commit(cover, body('resolution-03', { kind: 'resolution' }), 'programme');
  state(cover, 'actual', '2024-06-30', 66.8);
  state(cover, 'target', '2025', 68.46, { by: 'resolution-03' });
  const food = indicator({ id: 'food' });
  state(food, 'estimate', '2024', 17853);
  claim(food, 'above', '2.6');
  expect(inBoth((lang) => exploreLead([...assessments(cover), ...assessments(food)], lang))).toEqual([
    '2 chỉ tiêu trong 3 dòng; chỉ tiêu có nhiều nơi đặt mục tiêu có một dòng cho mỗi nơi. Báo cáo không ghi 1 trong 2 mục tiêu được so sánh; trang tính ngược từ tỷ lệ báo cáo ghi, nên chưa kiểm được độc lập.',
    '2 indicators in 3 rows; an indicator whose target several bodies set has a row for each. The report does not state 1 of the 2 targets compared; worked back from its percentages, it cannot be checked independently.',
  ]);
});
