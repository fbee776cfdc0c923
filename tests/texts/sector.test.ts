// The one-line finding of a sector, from how many of its comparable commitments reached their target.
import { expect, test } from 'vitest';
import { countStatuses } from '../../src/analysis/counts';
import { sectorFinding, sectorSummary } from '../../src/texts/count';
import { inBoth } from './given';

type Row = [title: string, reached: number, judged: number, vi: string, en: string];

test.each<Row>([
  [
    'some reached',
    3,
    7,
    '3 trong 7 chỉ tiêu có thể so sánh đã đạt hoặc vượt',
    '3 of 7 comparable indicators met or exceeded their target',
  ],
  [
    'all reached',
    7,
    7,
    'Cả 7 chỉ tiêu có thể so sánh đều đạt hoặc vượt',
    'All 7 comparable indicators met or exceeded their target',
  ],
  [
    'the only one reached',
    1,
    1,
    'Chỉ tiêu duy nhất có thể so sánh đã đạt hoặc vượt',
    'The only comparable indicator met or exceeded its target',
  ],
  [
    'the only one fell short',
    0,
    1,
    'Chỉ tiêu duy nhất có thể so sánh chưa đạt mục tiêu',
    'The only comparable indicator has not met its target yet',
  ],
  [
    'none reached',
    0,
    4,
    'Chưa chỉ tiêu nào trong 4 chỉ tiêu có thể so sánh đạt mục tiêu',
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
    '3 trong 7 chỉ tiêu có thể so sánh đã đạt hoặc vượt (tổng cộng 9 chỉ tiêu).',
    '3 of 7 indicators that can be judged met or exceeded their target (9 in all).',
  ]);
});
test('the summary of a sector with nothing to compare says so', () => {
  expect(inBoth((lang) => sectorSummary({ ...countStatuses([]), commitments: 2 }, lang))).toEqual([
    'Lĩnh vực này không có chỉ tiêu có thể so sánh; chỉ có số liệu bối cảnh hoặc mục tiêu 2030.',
    'No indicator of this sector can be judged; there are context figures or 2030 goals only.',
  ]);
});
