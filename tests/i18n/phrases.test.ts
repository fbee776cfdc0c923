// Phrases that pages use as they stand: in both languages, each number in its place and no phrase in that of its opposite.
import { describe, expect, test } from 'vitest';
import { statuses } from '../../src/analysis/status';
import { strings } from '../../src/i18n/strings';

const { vi, en } = strings;
type Texts = typeof vi;

test.each<[what: string, phrase: (texts: Texts) => string, vi: string, en: string]>([
  ['rows found, of all', ({ explore }) => explore.found('7', '90'), '7 trong 90 dòng', '7 of 90 rows'],
  [
    'smallest first is ascending',
    ({ explore }) => explore.sortedUp('%'),
    'Đã sắp theo %, tăng dần.',
    'Sorted by %, ascending.',
  ],
  [
    'largest first is descending',
    ({ explore }) => explore.sortedDown('%'),
    'Đã sắp theo %, giảm dần.',
    'Sorted by %, descending.',
  ],
  [
    'what a data version is cited by: title, date, address',
    ({ data }) => data.citeText('T', 'https://x', '1/7'),
    'T. Bản dữ liệu 1/7. https://x',
    'T. Data version 1/7. https://x',
  ],
  [
    'what an indicator is cited by: the finding with its subject, source, address',
    ({ indicator }) => indicator.citation('Rice met the target exactly', 'Source.', 'https://x'),
    'Rice met the target exactly. Source. https://x',
    'Rice met the target exactly. Source. https://x',
  ],
  [
    'the group of an indicator, its number first',
    ({ indicator }) => indicator.group('3', 'X'),
    'Nhóm 3: X (nhóm do trang xếp; báo cáo không nêu danh mục)',
    'Group 3: X (our grouping; the report gives no list)',
  ],
  [
    'the source: title, issuer, date, what the copy lacks',
    ({ footer }) => footer.source('T', 'I', '10/2024', [footer.noNumber, footer.noDay].join(footer.and)),
    'Nguồn: T, I, 10/2024 (bản không ghi số, không ghi ngày).',
    'Source: T, I, 10/2024 (the copy bears no number and no day).',
  ],
  [
    'a percentage read against the target',
    ({ claim }) => `${claim.open} ${claim.reading.relative}.`,
    'Báo cáo chỉ viết “%”; theo phép tính, hiểu là phần trăm so với mục tiêu.',
    'The report only writes “%”; by the arithmetic it is read as percent of the target.',
  ],
  [
    'a percentage read as points',
    ({ claim }) => `${claim.open} ${claim.reading.points}.`,
    'Báo cáo chỉ viết “%”; theo phép tính, hiểu là điểm phần trăm.',
    'The report only writes “%”; by the arithmetic it is read as percentage points.',
  ],
])('%s', (_, phrase, inVietnamese, inEnglish) => {
  expect([phrase(vi), phrase(en)]).toEqual([inVietnamese, inEnglish]);
});

test.each<[kind: keyof Texts['kindNote'], vi: string, en: string]>([
  ['baseline', 'Số ở đầu kỳ.', 'Where it began.'],
  ['target', 'Mức phải đạt theo nghị quyết hoặc kế hoạch.', 'The level asked for by a resolution or plan.'],
  ['actual', 'Số đã thống kê đến một ngày.', 'Counted up to a day.'],
  [
    'estimate',
    'Số báo cáo ước đến hết năm, chưa phải số đã thống kê.',
    'The report’s own estimate for the whole year, not a final figure.',
  ],
  ['goal', 'Mức dự kiến phải đạt ở kỳ sau.', 'The level proposed for the next term.'],
])('a figure of kind "%s" is explained', (kind, inVietnamese, inEnglish) => {
  expect([vi.kindNote[kind], en.kindNote[kind]]).toEqual([inVietnamese, inEnglish]);
});

describe('each status is explained by target and result', () => {
  const meanings = (texts: Texts) => statuses.map((status) => `${status}: ${texts.status[status].meaning('90%')}`);
  test('in Vietnamese', () => {
    expect(meanings(vi)).toEqual([
      'exceeded: Số mới nhất tốt hơn mục tiêu.',
      'met: Số mới nhất đúng bằng mục tiêu.',
      'near: Chưa đến mục tiêu nhưng đã được ít nhất 90%.',
      'missed: Dưới 90% mục tiêu ở số mới nhất. Là chưa đạt đến lúc ấy, không phải kết luận của cả nhiệm kỳ.',
      'restated: Báo cáo chỉ ghi đạt 100% mà không nêu mục tiêu riêng, nên không có gì để so với kết quả.',
      'no-target: Có kết quả nhưng báo cáo không nêu mục tiêu và không cho cách tính ra.',
      'no-actual: Có mục tiêu nhưng báo cáo chưa nêu kết quả.',
      'not-comparable: Báo cáo không nêu số nào của nhiệm kỳ này để so.',
      'goal-only: Báo cáo chỉ nêu mục tiêu cho kỳ sau, không có mục tiêu của nhiệm kỳ này.',
    ]);
  });
  test('in English', () => {
    expect(meanings(en)).toEqual([
      'exceeded: The latest figure is better than the target.',
      'met: The latest figure equals the target.',
      'near: Short of the target but at least 90% of it.',
      'missed: Below 90% of the target in the latest figure: not yet met by then, which is no verdict on the whole term.',
      'restated: The report gives the result as 100% of the target without stating the target, so there is nothing to compare it with.',
      'no-target: There is a result, but the report states no target and gives no way to work one out.',
      'no-actual: There is a target, but the report gives no result yet.',
      'not-comparable: The report gives no figure for this term to compare.',
      'goal-only: The report states only a goal for the next term, no target for this term.',
    ]);
  });
});
