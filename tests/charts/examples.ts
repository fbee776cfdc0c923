// Chart data that tests and the contact sheet share: ordinary cases first, then the awkward ones.
import type { Status } from '../../src/analysis/status';
import type { PartRow } from '../../src/charts/breakdown';
import type { GoalRow } from '../../src/charts/goals/data';
import type { IndicatorData, IndicatorRow } from '../../src/charts/indicator/data';
import type { RatioGroup, RatioRow } from '../../src/charts/ratio/data';
import type { StatusPart } from '../../src/charts/status-bar';
import type { Tile } from '../../src/charts/tiles';
import type { TimeData, TimePoint } from '../../src/charts/timeline/data';
import type { TargetStep } from '../../src/charts/timeline/steps';
import type { CountPart } from '../../src/charts/waffle';

/** A row of an indicator chart: its value as shown, and what it is. */
export function row(
  kind: IndicatorRow['kind'],
  value: number,
  text: string,
  label: string,
  more: Partial<IndicatorRow> = {},
) {
  return { kind, value, text, label, to: null, judged: null, ...more } satisfies IndicatorRow;
}
const judged = (status: Status, text: string) => ({ judged: { status, text } });
const chart = (rows: IndicatorRow[], more: Partial<IndicatorData> = {}): IndicatorData => ({
  direction: 'higher',
  scale: 'amount',
  unit: null,
  rows,
  ...more,
});
const target = 'Mục tiêu 2025';
const derived = 'Mục tiêu 2025 (suy ra)';
const mid = 'Đến 30/6/2024';
const year = 'Ước cả năm 2024';
const goal = 'Mục tiêu 2030';

/** Nothing to compare it with. */
export const lonePercent = chart([row('counted', 53.85, '53,85%', mid)], { scale: 'percent' });

export const indicators: Record<string, IndicatorData> = {
  income: chart(
    [
      row('baseline', 23.85, '23,85', 'Đầu nhiệm kỳ 2020'),
      row('counted', 22.1, '22,1', mid),
      row('estimate', 29.5, '29,5', year, judged('near', '■ gần đạt')),
      row('target', 32, '≈ 32', derived),
      row('goal', 45, '45', goal),
    ],
    { unit: 'triệu đồng/người/năm' },
  ),
  poverty: chart(
    [
      row('baseline', 57.23, '57,23%', 'Cuối 2021'),
      row('counted', 44.24, '44,24%', 'Cuối 2023'),
      row('estimate', 36.39, '36,39%', year, judged('exceeded', '▲ vượt')),
      row('target', 38, 'dưới 38%', derived),
      row('goal', 15, 'dưới 15%', goal),
    ],
    { direction: 'lower' },
  ),
  growth: chart(
    [row('counted', 1.38, '1,38%', mid, judged('missed', '▼ chưa đạt')), row('target', 1.26, 'dưới 1,26%', target)],
    { direction: 'lower' },
  ),
  close: chart([
    row('counted', 96.2, '96,2%', mid),
    row('estimate', 97.5, '97,5%', year, judged('missed', '▼ chưa đạt')),
    row('target', 98, 'từ 98% trở lên', target),
    row('goal', 99.5, '99,5%', goal),
  ]),
  far: chart([
    row('counted', 1634.5, '1.634,5 ha', mid, judged('exceeded', '▲ vượt')),
    row('target', 150, '150 ha', target),
  ]),
  tiny: chart([
    row('counted', 14.4, '14,4 ha', mid, judged('missed', '▼ chưa đạt')),
    row('target', 300, '300 ha', 'Mục tiêu theo Nghị quyết của tỉnh đến hết năm 2025 (suy ra từ tỷ lệ)'),
  ]),
  onlyGoal: chart([row('counted', 65.6, '65,6%', mid), row('goal', 70, 'trên 70%', goal)]),
  range: chart(
    [row('estimate', 6.7, '6,7%', year, judged('met', '● đạt')), row('target', 6.6, '6,6–6,8%', target, { to: 6.8 })],
    { direction: 'exact' },
  ),
  zero: chart([
    row('counted', 0, '0 mô hình', mid, judged('missed', '▼ chưa đạt')),
    row('target', 2, '2 mô hình', target),
  ]),
  long: chart([
    row(
      'counted',
      8578298000,
      '8.578.298.000 đồng/giai đoạn 2021–2024 của cả huyện',
      'Lũy kế đến hết ngày 30/6/2024 theo báo cáo',
      judged('met', '● đạt'),
    ),
    row('target', 8e9, '8.000.000.000 đồng/giai đoạn', target),
  ]),
  level: chart([row('estimate', 2, 'mức độ 2', year), row('goal', 3, 'mức độ 3', goal)], { scale: 'steps' }),
  negative: chart([row('counted', -1.2, '−1,2%', mid, judged('near', '■ gần đạt')), row('target', 3, '3%', target)]),
};

/** A measured row of a ratio chart; the rest as given. */
export const ratioRow = (row: Partial<RatioRow>): RatioRow => ({
  label: 'Chỉ tiêu',
  href: '/x/',
  status: 'met',
  ratio: 100,
  text: '100%',
  note: null,
  certainty: 'counted',
  derived: false,
  ...row,
});

export const ratios: RatioGroup[] = [
  {
    heading: 'Nông, lâm nghiệp',
    rows: [
      ratioRow({
        label: 'Diện tích quế trồng mới',
        href: '/chi-tieu/que/',
        status: 'exceeded',
        ratio: 1000,
        text: '1.000%',
      }),
      ratioRow({
        label: 'Số đàn ong',
        href: '/chi-tieu/dan-ong/',
        status: 'exceeded',
        ratio: 163.5,
        text: '163,5%',
      }),
      ratioRow({
        label: 'Tỷ lệ che phủ rừng',
        href: '/chi-tieu/rung/',
        status: 'near',
        ratio: 97.6,
        text: '97,6%',
        derived: true,
      }),
      ratioRow({
        label: 'Diện tích mắc ca',
        href: '/chi-tieu/mac-ca/',
        status: 'missed',
        ratio: 27.9,
        text: '27,9%',
      }),
      ratioRow({
        label: 'Diện tích cây ăn quả ôn đới trồng mới giai đoạn 2021–2025 theo Nghị quyết',
        href: '/chi-tieu/cay-an-qua/',
        status: 'missed',
        ratio: 4.8,
        text: '4,8%',
      }),
    ],
  },
  {
    heading: 'Giảm nghèo, việc làm',
    rows: [
      ratioRow({
        label: 'Thu nhập bình quân đầu người',
        href: '/chi-tieu/thu-nhap/',
        status: 'near',
        ratio: 92.2,
        text: '92,2%',
        certainty: 'estimate',
      }),
      ratioRow({
        label: 'Lao động được đào tạo nghề',
        href: '/chi-tieu/dao-tao/',
        status: 'met',
        ratio: 100,
        text: '100%',
      }),
      ratioRow({
        label: 'Ấp Ẵng Ỗ Ặ: chữ có dấu cao',
        href: '/x/',
        status: 'no-actual',
        ratio: null,
        text: 'không nêu kết quả',
      }),
      ratioRow({
        label: 'Tỷ lệ tăng dân số tự nhiên',
        href: '/chi-tieu/dan-so/',
        status: 'exceeded',
        ratio: 127,
        text: '127%',
        note: '1,26%, tối đa 1,6%',
        certainty: 'estimate',
        derived: true,
      }),
    ],
  },
];

export const part = (label: string, value: number, amount: string, more: Partial<PartRow> = {}): PartRow => ({
  label,
  value,
  amount,
  text: amount,
  planned: null,
  certainty: 'counted',
  ...more,
});

export const parts: PartRow[] = [
  part('Nông, lâm nghiệp và thủy sản', 36.15, '36,15%'),
  part('Công nghiệp, xây dựng', 51.9, '51,9%', { certainty: 'estimate' }),
  part('Dịch vụ', 11.95, '11,95%'),
];
export const planned: PartRow[] = [
  part('Rừng phòng hộ', 169.79, '169,79 ha', {
    text: '169,79 ha · 8,2%',
    planned: { value: 200, text: 'kế hoạch 200 ha' },
  }),
  part('Rừng sản xuất (quế, mắc ca và cây gỗ lớn)', 1908.42, '1.908,42 ha', {
    text: '1.908,42 ha · 91,8%',
    planned: { value: 2500, text: 'kế hoạch 2.500 ha' },
  }),
  part('Chưa trồng', 0, '0 ha', { planned: { value: 120, text: 'kế hoạch 120 ha' } }),
  part('Trồng thêm đến 2030', 600, '600 ha', { certainty: 'goal' }),
];

export const goals: GoalRow[] = [
  {
    label: 'Thu nhập bình quân đầu người',
    href: '/chi-tieu/thu-nhap/',
    now: { value: 29.5, text: '29,5', certainty: 'estimate', when: '2024' },
    goal: { value: 45, text: '45 triệu đồng' },
    note: '+2,6 triệu đồng mỗi năm',
  },
  {
    href: '/x/',
    label: 'Tỷ lệ hộ nghèo',
    now: { value: 36.39, text: '36,39%', certainty: 'estimate', when: '2024' },
    goal: { value: 15, text: 'dưới 15%' },
    note: '−3,56 điểm phần trăm mỗi năm',
  },
  {
    href: '/x/',
    label: 'Tỷ lệ che phủ rừng',
    now: { value: 66.8, text: '66,8%', certainty: 'counted', when: '2024' },
    goal: { value: 67, text: '67%' },
    note: '',
  },
  {
    href: '/x/',
    label: 'Sản phẩm OCOP',
    now: { value: 14, text: '14 sản phẩm', certainty: 'counted', when: '2024' },
    goal: { value: 10, text: '10 sản phẩm' },
    note: 'thấp hơn mức\u00a02024',
  },
  {
    href: '/x/',
    label: 'Khách du lịch đến huyện mỗi năm',
    now: { value: 5, text: '5 lượt', certainty: 'counted', when: '2024' },
    goal: { value: 50000, text: '50.000 lượt' },
    note: '',
  },
  {
    href: '/x/',
    label: 'Diện tích thảo quả',
    now: { value: 2100, text: '2.100 ha', certainty: 'estimate', when: '2023' },
    goal: { value: 2100, text: '2.100 ha' },
    note: 'bằng mức\u00a02023',
  },
  {
    href: '/x/',
    label: 'Xã đạt chuẩn nông thôn mới nâng cao',
    now: null,
    goal: { value: 3, text: '3 xã' },
    note: 'không có số liệu để so',
  },
];

/** A point of a time line; what has a day and is no second number is joined. */
export const point = (
  day: string,
  kind: TimePoint['kind'],
  value: number,
  text: string,
  label: string,
  more: Partial<TimePoint> = {},
): TimePoint => {
  const isJoined = day !== '' && ['baseline', 'counted', 'estimate', 'goal'].includes(kind);
  const source = { kind: '', when: '', figure: '', locator: null };
  return { day, kind, value, text, label, measure: isJoined ? 'level' : null, source, ...more };
};
/** A target, its levels in percent. */
export const step = (
  label: string,
  levels: [from: string, until: string, value: number][],
  more: Partial<TargetStep> = {},
) => ({
  label,
  verdict: '',
  isDerived: false,
  levels: levels.map(([from, until, value]) => ({
    ...{ from, until, value, valueTo: null, text: `${value}%` },
    source: { kind: '', when: '', figure: '', locator: null },
  })),
  ...more,
});

export const poverty: TimePoint[] = [
  point('2021-12-31', 'baseline', 57.23, '57,23%', 'Cuối 2021'),
  point('2022-12-31', 'counted', 50.1, '50,1%', 'Cuối 2022'),
  point('2023-12-31', 'counted', 44.24, '44,24%', 'Cuối 2023'),
  point('2024-12-31', 'estimate', 36.39, '36,39%', 'Ước cả năm 2024'),
  point('2030-12-31', 'goal', 15, 'dưới 15%', 'Mục tiêu 2030'),
];
/** A line alone. */
export const line = (points: TimePoint[], steps: TargetStep[] = []): TimeData => ({ points, steps });

/** With a number that the report does not date, and a target without a year. */
export const undated: TimePoint[] = [
  point('', 'other', 44.24, '44,24%', 'báo cáo không ghi ngày'),
  point('', 'target', 20, '20%', 'Kế hoạch (suy ra)'),
  ...poverty,
];

/** Half a year apart on a line of nine years, with a second number for one of them. */
export const closeTogether: TimePoint[] = [
  point('2022-01-01', 'baseline', 57.23, '57,23%', '01/01/2022'),
  point('2024-06-30', 'counted', 40.2, '40,2%', '30/6/2024'),
  point('2024-10-31', 'other', 44.24, '44,24%', 'tháng 10/2024: số khác báo cáo ghi'),
  point('2024-12-31', 'estimate', 36.39, '36,39%', 'Ước thực hiện 2024'),
  point('2030-12-31', 'goal', 15, 'dưới 15%', 'Mục tiêu 2030'),
];

/** Three reports: an estimate with its final count, a revised number, a target that moved. */
export const threeReports: TimeData = {
  points: [
    point('2024-06-30', 'counted', 41.3, '41,3%', '30/6/2024'),
    point('2024-06-30', 'revised', 48.9, '48,9%', '30/6/2024 (báo cáo tháng 10/2024)', {
      note: 'báo cáo tháng 10/2024',
    }),
    point('2024-12-31', 'estimate', 36.39, 'ước 36,39%', 'Ước thực hiện 2024', { measure: null, final: 31.2 }),
    point('2024-12-31', 'counted', 31.2, '31,2%', '2024'),
    point('2025-06-30', 'counted', 28.7, '28,7%', '30/6/2025'),
    point('2025-12-31', 'estimate', 24.9, '24,9%', 'Ước thực hiện 2025', {
      judged: { status: 'exceeded', text: '▲ vượt' },
    }),
    point('2030-12-31', 'goal', 15, 'dưới 15%', 'Mục tiêu 2030'),
  ],
  steps: [
    step('Mục tiêu Đại hội huyện 2025', [
      ['2020-01-01', '2025-07-01', 38],
      ['2025-07-01', '2025-12-31', 30],
    ]),
  ],
};

/** A count for the end of each half year, up and down, with the targets of two bodies, one of them derived. */
const halfYears = (count: number): TimePoint[] =>
  Array.from({ length: count }, (_, i) => {
    const year = 2020 + Math.floor(i / 2);
    const value = [61, 64.5, 63.2, 68, 66.4, 71.3][i % 6] ?? 0;
    const text = `${String(value).replace('.', ',')}%`;
    return i % 2 === 0
      ? point(`${year}-06-30`, 'counted', value, text, `30/6/${year}`)
      : point(`${year}-12-31`, 'counted', value, text, `${year}`);
  });
const bodies = [
  step('Mục tiêu Đại hội huyện 2025', [['2020-01-01', '2025-12-31', 70]], { verdict: '▲ vượt' }),
  step('Mục tiêu Nghị quyết 03 của tỉnh 2025 (suy ra)', [['2021-06-01', '2025-12-31', 78]], {
    verdict: '■ gần đạt',
    isDerived: true,
  }),
];
export const fiveDates = line(halfYears(5), bodies);
export const twelveDates = line([...halfYears(12), point('2030-12-31', 'goal', 80, '80%', 'Mục tiêu 2030')], bodies);
/** All numbers within 7 % of each other. */
export const nearlyLevel = line(
  [
    point('2023-06-30', 'counted', 66.8, '66,8%', '30/6/2023'),
    point('2024-06-30', 'counted', 66.8, '66,8%', '30/6/2024'),
    point('2024-12-31', 'estimate', 67.44, '67,44%', 'Ước thực hiện 2024'),
    point('2030-12-31', 'goal', 70, '70%', 'Mục tiêu 2030'),
  ],
  [step('Mục tiêu Nghị quyết 03 của tỉnh 2025', [['2024-10-01', '2025-12-31', 68.46]])],
);

export const waffle: CountPart[] = [
  { status: 'exceeded', count: 12, label: '12 vượt' },
  { status: 'met', count: 6, label: '6 đạt' },
  { status: 'missed', count: 8, label: '8 chưa đạt' },
  { status: null, count: 2, label: '2 báo cáo không nêu tên' },
];

export const counts: StatusPart[] = [
  { status: 'exceeded', before: 0, count: 41 },
  { status: 'met', before: 41, count: 18 },
  { status: 'near', before: 59, count: 12 },
  { status: 'missed', before: 71, count: 27 },
  { status: 'restated', before: 98, count: 9 },
  { status: 'no-target', before: 107, count: 1 },
  { status: 'no-actual', before: 108, count: 6 },
];

const grid = [
  'Thu Lũm',
  'Tá Bạ',
  'Pa Ủ',
  'Pa Vệ Sủ',
  'Ka Lăng',
  'Mường Tè',
  'Bum Tở',
  'Bum Nưa',
  'Mù Cả',
  'Nậm Khao',
  'TT Mường Tè',
  'Vàng San',
  '',
  'Tà Tổng',
  'Can Hồ',
];
export const tiles: Tile[] = grid.flatMap((name, i) =>
  name === ''
    ? []
    : [
        {
          row: Math.floor(i / 4) + 1,
          column: (i % 4) + 1,
          name,
          value: i === 3 ? null : (i * 7) % 12,
          text: i === 3 ? '' : String((i * 7) % 12),
        },
      ],
);
export const ticked: Tile[] = tiles.map((tile, i) =>
  i % 4 === 1 ? { ...tile, value: 1, text: '✓' } : { ...tile, value: null, text: '' },
);
