// What changed between two reports, in words.
import { expect, test } from 'vitest';
import { revisions, type StatusChange } from '../../src/analysis/revisions';
import { estimateText, revisionCounts, revisionText, statusChangeText } from '../../src/texts/revision';
import type { Change } from '../dataset/fixtures';
import { figure, laterReport, linked } from '../dataset/two-reports';
import { inBoth, plain } from './given';

const million = (value: string) => `${value} triệu đồng/người/năm`;
const of = (...more: Change[]) => {
  const dataset = linked(...laterReport(...more));
  return revisions(dataset, dataset.report);
};
const first = (...more: Change[]) =>
  inBoth((lang) => plain(of(...more)[0] ? revisionText(of(...more)[0] as never, lang) : ''));
const target = { operator: 'at-least', body: 'resolution-05', locator: 'III.2.2 ¶1' };

test.each<[title: string, change: Change, vi: string, en: string]>([
  [
    'a newer result',
    figure('income', 'actual', '2025-06-30', '31', million('31')),
    'Từ 29,5 triệu đồng (30/6/2024) đến 31 triệu đồng (30/6/2025)',
    'From 29.5 million dong (30 June 2024) to 31 million dong (30 June 2025)',
  ],
  [
    'a newer result that is the same',
    figure('health', 'actual', '2025-06-30', '11', '11 xã'),
    'Vẫn 11 xã (30/6/2024 và 30/6/2025)',
    'Still 11 communes (30 June 2024 and 30 June 2025)',
  ],
  [
    'a newer result where both are estimates',
    figure('poverty', 'estimate', '2025', '35', '35%'),
    'Từ 36,39% (ước thực hiện 2024) đến 35% (ước thực hiện 2025)',
    'From 36.39% (estimate 2024) to 35% (estimate 2025)',
  ],
  [
    'a newer result that differs by less than one of the two shows',
    figure('poverty', 'actual', '2025', '36.4', '36,4%'),
    'Từ 36,39% (ước thực hiện 2024) đến 36,4% (2025)',
    'From 36.39% (estimate 2024) to 36.4% (2025)',
  ],
  [
    'a revised one',
    figure('income', 'actual', '2024-06-30', '29.8', million('29,8')),
    '30/6/2024: trước ghi 29,5 triệu đồng, nay ghi 29,8 triệu đồng',
    '30 June 2024: 29.5 million dong before, 29.8 million dong now',
  ],
  [
    'an estimate that was too high',
    figure('poverty', 'actual', '2024', '35.2', '35,2%'),
    '2024: ước 36,39%, thống kê 35,2% (lệch −1,2 điểm phần trăm)',
    '2024: estimated at 36.39%, counted at 35.2% (a difference of −1.2 percentage points)',
  ],
  [
    'an estimate that was right',
    figure('poverty', 'actual', '2024', '36.4', '36,4%'),
    '2024: ước 36,39%, thống kê 36,4% (đúng như ước, sau khi làm tròn)',
    '2024: estimated at 36.39%, counted at 36.4% (as estimated, after rounding)',
  ],
  [
    'an estimate that was right to the last digit',
    figure('poverty', 'actual', '2024', '36.39', '36,39%'),
    '2024: ước 36,39%, thống kê 36,39% (đúng như ước)',
    '2024: estimated at 36.39%, counted at 36.39% (as estimated)',
  ],
  [
    'a target that moved',
    figure('macadamia', 'target', '2025', '1200', '1.200 ha', target),
    'Mục tiêu Nghị quyết 05: trước ghi từ 1.000 ha trở lên, nay ghi từ 1.200 ha trở lên',
    'Target of the resolution 05: at least 1,000 ha before, at least 1,200 ha now',
  ],
  [
    'a goal that moved',
    figure('income', 'goal', '2030', '60', million('60')),
    'Mục tiêu 2030: trước ghi 55 triệu đồng, nay ghi 60 triệu đồng',
    'Goal for 2030: 55 million dong before, 60 million dong now',
  ],
])('%s', (_, change, vi, en) => {
  expect(first(change)).toEqual([vi, en]);
});

test('what is no longer reported is given with its last number and the time of it', () => {
  const [gone] = of(figure('income', 'actual', '2024-06-30', '29.5', million('29,5')));
  expect(inBoth((lang) => plain(gone ? revisionText(gone, lang) : ''))).toEqual([
    'Số gần nhất: 36,39% (ước thực hiện 2024)',
    'Last given: 36.39% (estimate 2024)',
  ]);
});

test('changes are counted by kind; kinds without any are left out', () => {
  const changes = of(figure('income', 'actual', '2025-06-30', '31', million('31')));
  expect(inBoth((lang) => revisionCounts(changes, ['revised', 'newer', 'not-reported'], lang))).toEqual([
    '1 chỉ tiêu có số mới; 6 chỉ tiêu không còn được nêu.',
    '1 indicator with a newer result; 6 indicators no longer reported.',
  ]);
  expect(revisionCounts(changes, ['revised'], 'vi')).toBe('');
});

test('how good the estimates were is told where some were counted since', () => {
  const counted = of(figure('poverty', 'actual', '2024', '36.4', '36,4%'));
  expect(inBoth((lang) => estimateText(counted, lang))).toEqual([
    'Trong 1 số ước nay đã có số thống kê, 1 số lệch không quá 1%.',
    'Of 1 estimate counted since, 1 came within 1% of the count.',
  ]);
  expect(estimateText([], 'vi')).toBe('');
});

test.each([
  [[true], '1 mục tiêu trước chưa đạt, nay đã đạt.', '1 target not yet met before is met now.'],
  [[false, false], '2 mục tiêu trước đã đạt, nay chưa đạt.', '2 targets met before are not met now.'],
  [
    [true, false],
    '1 mục tiêu trước chưa đạt, nay đã đạt. 1 mục tiêu trước đã đạt, nay chưa đạt.',
    '1 target not yet met before is met now. 1 target met before is not met now.',
  ],
  [[], '', ''],
])('targets reached (true) and lost again %j', (sides, vi, en) => {
  const changes = sides.map((isReached) => ({ isReached }) as StatusChange);
  expect(inBoth((lang) => statusChangeText(changes, lang))).toEqual([vi, en]);
});
