// The one-line finding of a sector, from how many of its comparable commitments reached their target.
import { expect, test } from 'vitest';
import { countStatuses } from '../../src/analysis/counts';
import { exploreLead, sectorFinding, sectorSummary } from '../../src/texts/count';
import { assessments, body, claim, commit, indicator, state } from '../analysis/builder';
import { inBoth } from './given';

type Row = [title: string, reached: number, judged: number, vi: string, en: string];

test.each<Row>([
  [
    'some reached',
    3,
    7,
    'Đạt hoặc vượt 3 trong 7 chỉ tiêu có thể so sánh',
    '3 of 7 comparable indicators met or exceeded their target',
  ],
  [
    'all reached',
    7,
    7,
    'Đạt hoặc vượt cả 7 chỉ tiêu có thể so sánh',
    'All 7 comparable indicators met or exceeded their target',
  ],
  [
    'the only one reached',
    1,
    1,
    'Đạt hoặc vượt chỉ tiêu duy nhất có thể so sánh',
    'The only comparable indicator met or exceeded its target',
  ],
  [
    'the only one fell short',
    0,
    1,
    'Chưa đạt chỉ tiêu duy nhất có thể so sánh',
    'The only comparable indicator has not met its target yet',
  ],
  [
    'none reached',
    0,
    4,
    'Chưa đạt chỉ tiêu nào trong 4 chỉ tiêu có thể so sánh',
    'None of the 4 comparable indicators has met its target yet',
  ],
])('%s', (_, reached, judged, vi, en) => {
  const counts = { ...countStatuses([]), reached, judged };
  expect(inBoth((lang) => sectorFinding(counts, lang) ?? '')).toEqual([vi, en]);
});
test('a sector with nothing to compare has no finding', () => {
  expect(sectorFinding(countStatuses([]), 'vi')).toBeNull();
});

test('the summary of a sector says how many reached their target, of those judged, of all', () => {
  const counts = { ...countStatuses([]), reached: 3, judged: 7, commitments: 9 };
  expect(inBoth((lang) => sectorSummary(counts, lang))).toEqual([
    'Đạt hoặc vượt 3 trong 7 chỉ tiêu có thể so sánh (tổng cộng 9 chỉ tiêu).',
    '3 of 7 comparable indicators met or exceeded their target (9 in all).',
  ]);
});
test('the summary of a sector with nothing to compare says so', () => {
  expect(inBoth((lang) => sectorSummary({ ...countStatuses([]), commitments: 2 }, lang))).toEqual([
    'Lĩnh vực này không có chỉ tiêu có thể so sánh với mục tiêu.',
    'No indicator of this sector can be compared with a target.',
  ]);
});

test('Explore counts indicators and rows apart', () => {
  const cover = indicator({ id: 'forest-cover' });
  commit(cover, body('resolution-03', { kind: 'resolution' }), 'programme');
  state(cover, 'actual', '2024-06-30', 66.8);
  state(cover, 'target', '2025', 68.46, { by: 'resolution-03' });
  const food = indicator({ id: 'food' });
  state(food, 'estimate', '2024', 17853);
  claim(food, 'above', '2.6');
  const [vi, en] = inBoth((lang) => exploreLead([...assessments(cover), ...assessments(food)], lang));
  expect(vi).toBe('2 chỉ tiêu trong 3 dòng.');
  expect(en).toBe('2 indicators in 3 rows.');
});
