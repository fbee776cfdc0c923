// Chart data that tests and the contact sheet share: ordinary cases first, then the awkward ones.
import type { BreakdownPart } from '../../src/charts/breakdown-chart';
import type { GoalRow } from '../../src/charts/goal-chart';
import type { IndicatorChartData } from '../../src/charts/indicator-chart';
import type { RatioGroup } from '../../src/charts/ratio-chart';
import type { SlopePoint } from '../../src/charts/slope-chart';
import type { StatusCount } from '../../src/charts/status-bar';
import type { Tile } from '../../src/charts/tile-grid';
import type { WafflePart } from '../../src/charts/waffle-chart';

const empty: IndicatorChartData = {
  status: 'no-target',
  direction: 'higher',
  baseline: null,
  counted: null,
  estimate: null,
  target: null,
  goals: [],
  judged: null,
};
const target = 'Mục tiêu 2025';
const derived = 'Mục tiêu 2025 (suy ra)';
const mid = 'Đến 30/6/2024';
const year = 'Ước cả năm 2024';
const goal = 'Mục tiêu 2030';

export const indicators: Record<string, IndicatorChartData> = {
  income: {
    ...empty,
    status: 'near',
    unit: 'triệu đồng/người/năm',
    baseline: { value: 23.85, text: '23,85', word: 'Đầu nhiệm kỳ 2020' },
    counted: { value: 22.1, text: '22,1', word: mid },
    estimate: { value: 29.5, text: '29,5', word: year },
    target: { value: 32, text: '≈ 32', word: derived },
    goals: [{ value: 45, text: '45', word: goal }],
    judged: 'estimate',
  },
  poverty: {
    ...empty,
    status: 'exceeded',
    direction: 'lower',
    baseline: { value: 57.23, text: '57,23%', word: 'Cuối 2021' },
    counted: { value: 44.24, text: '44,24%', word: 'Cuối 2023' },
    estimate: { value: 36.39, text: '36,39%', word: year },
    target: { value: 38, text: 'dưới 38%', word: derived },
    goals: [{ value: 15, text: 'dưới 15%', word: goal }],
    judged: 'estimate',
  },
  growth: {
    ...empty,
    status: 'missed',
    direction: 'lower',
    counted: { value: 1.38, text: '1,38%', word: mid },
    target: { value: 1.26, text: 'dưới 1,26%', word: target },
    judged: 'counted',
  },
  close: {
    ...empty,
    status: 'missed',
    counted: { value: 96.2, text: '96,2%', word: mid },
    estimate: { value: 97.5, text: '97,5%', word: year },
    target: { value: 98, text: 'từ 98% trở lên', word: target },
    goals: [{ value: 99.5, text: '99,5%', word: goal }],
    judged: 'estimate',
  },
  far: {
    ...empty,
    status: 'exceeded',
    counted: { value: 1634.5, text: '1.634,5 ha', word: mid },
    target: { value: 150, text: '150 ha', word: target },
    judged: 'counted',
  },
  tiny: {
    ...empty,
    status: 'missed',
    counted: { value: 14.4, text: '14,4 ha', word: mid },
    target: {
      value: 300,
      text: '300 ha',
      word: 'Mục tiêu theo Nghị quyết của tỉnh đến hết năm 2025 (suy ra từ tỷ lệ)',
    },
    judged: 'counted',
  },
  onlyGoal: {
    ...empty,
    counted: { value: 65.6, text: '65,6%', word: mid },
    goals: [{ value: 70, text: 'trên 70%', word: goal }],
  },
  range: {
    ...empty,
    status: 'met',
    direction: 'exact',
    estimate: { value: 6.7, text: '6,7%', word: year },
    target: { value: 6.6, valueTo: 6.8, text: '6,6–6,8%', word: target },
    judged: 'estimate',
  },
  zero: {
    ...empty,
    status: 'missed',
    counted: { value: 0, text: '0 mô hình', word: mid },
    target: { value: 2, text: '2 mô hình', word: target },
    judged: 'counted',
  },
  long: {
    ...empty,
    status: 'met',
    counted: {
      value: 8578298000,
      text: '8.578.298.000 đồng/giai đoạn 2021–2024 của cả huyện',
      word: 'Lũy kế đến hết ngày 30/6/2024 theo báo cáo',
    },
    target: { value: 8e9, text: '8.000.000.000 đồng/giai đoạn', word: target },
    judged: 'counted',
  },
  lonePercent: { ...empty, scale: 'percent', counted: { value: 53.85, text: '53,85%', word: mid } },
  level: {
    ...empty,
    scale: 'steps',
    estimate: { value: 2, text: 'mức độ 2', word: year },
    goals: [{ value: 3, text: 'mức độ 3', word: goal }],
  },
  negative: {
    ...empty,
    status: 'near',
    counted: { value: -1.2, text: '−1,2%', word: mid },
    target: { value: 3, text: '3%', word: target },
    judged: 'counted',
  },
};

export const ratios: RatioGroup[] = [
  {
    heading: 'Nông, lâm nghiệp',
    rows: [
      {
        label: 'Diện tích quế trồng mới',
        href: '/chi-tieu/que/',
        status: 'exceeded',
        ratio: 1000,
        text: '1.000%',
        certainty: 'counted',
      },
      {
        label: 'Số đàn ong',
        href: '/chi-tieu/dan-ong/',
        status: 'exceeded',
        ratio: 163.5,
        text: '163,5%',
        certainty: 'counted',
      },
      {
        label: 'Tỷ lệ che phủ rừng',
        href: '/chi-tieu/rung/',
        status: 'near',
        ratio: 97.6,
        text: '97,6%',
        certainty: 'counted',
        derived: true,
      },
      {
        label: 'Diện tích mắc ca',
        href: '/chi-tieu/mac-ca/',
        status: 'missed',
        ratio: 27.9,
        text: '27,9%',
        certainty: 'counted',
      },
      {
        label: 'Diện tích cây ăn quả ôn đới trồng mới giai đoạn 2021–2025 theo Nghị quyết',
        href: '/chi-tieu/cay-an-qua/',
        status: 'missed',
        ratio: 4.8,
        text: '4,8%',
        certainty: 'counted',
      },
    ],
  },
  {
    heading: 'Giảm nghèo, việc làm',
    rows: [
      {
        label: 'Thu nhập bình quân đầu người',
        href: '/chi-tieu/thu-nhap/',
        status: 'near',
        ratio: 92.2,
        text: '92,2%',
        certainty: 'estimate',
      },
      {
        label: 'Lao động được đào tạo nghề',
        href: '/chi-tieu/dao-tao/',
        status: 'met',
        ratio: 100,
        text: '100%',
        certainty: 'counted',
      },
      {
        label: 'Ấp Ẵng Ỗ Ặ: chữ có dấu cao',
        href: '/x/',
        status: 'no-actual',
        ratio: null,
        text: 'không nêu kết quả',
        certainty: 'counted',
      },
      {
        label: 'Tỷ lệ tăng dân số tự nhiên',
        href: '/chi-tieu/dan-so/',
        status: 'exceeded',
        ratio: 127,
        text: '127%',
        note: '1,26%, tối đa 1,6%',
        certainty: 'estimate',
        derived: true,
      },
    ],
  },
];

export const parts: BreakdownPart[] = [
  { label: 'Nông, lâm nghiệp và thủy sản', value: 36.15, text: '36,15%', share: null },
  { label: 'Công nghiệp, xây dựng', value: 51.9, text: '51,9%', certainty: 'estimate' },
  { label: 'Dịch vụ', value: 11.95, text: '11,95%' },
];
export const planned: BreakdownPart[] = [
  { label: 'Rừng phòng hộ', value: 169.79, text: '169,79 ha', share: '8,2%', planned: { value: 200, text: '200 ha' } },
  {
    label: 'Rừng sản xuất (quế, mắc ca và cây gỗ lớn)',
    value: 1908.42,
    text: '1.908,42 ha',
    share: '91,8%',
    planned: { value: 2500, text: '2.500 ha' },
  },
  { label: 'Chưa trồng', value: 0, text: '0 ha', planned: { value: 120, text: '120 ha' } },
  { label: 'Trồng thêm đến 2030', value: 600, text: '600 ha', certainty: 'goal' },
];

export const goals: GoalRow[] = [
  {
    label: 'Thu nhập bình quân đầu người',
    href: '/chi-tieu/thu-nhap/',
    now: { value: 29.5, text: '29,5', certainty: 'estimate', year: '2024' },
    goal: { value: 45, text: '45 triệu đồng' },
    state: 'ahead-to-go',
    pace: '+2,6 triệu đồng',
  },
  {
    label: 'Tỷ lệ hộ nghèo',
    now: { value: 36.39, text: '36,39%', certainty: 'estimate', year: '2024' },
    goal: { value: 15, text: 'dưới 15%' },
    state: 'ahead-to-go',
    pace: '−3,56 điểm phần trăm',
  },
  {
    label: 'Tỷ lệ che phủ rừng',
    now: { value: 66.8, text: '66,8%', certainty: 'counted', year: '2024' },
    goal: { value: 67, text: '67%' },
    state: 'ahead-to-go',
  },
  {
    label: 'Sản phẩm OCOP',
    now: { value: 14, text: '14 sản phẩm', certainty: 'counted', year: '2024' },
    goal: { value: 10, text: '10 sản phẩm' },
    state: 'below-today',
  },
  {
    label: 'Khách du lịch đến huyện mỗi năm',
    now: { value: 5, text: '5 lượt', certainty: 'counted', year: '2024' },
    goal: { value: 50000, text: '50.000 lượt' },
    state: 'ahead-to-go',
  },
  {
    label: 'Diện tích thảo quả',
    now: { value: 2100, text: '2.100 ha', certainty: 'estimate', year: '2023' },
    goal: { value: 2100, text: '2.100 ha' },
    state: 'already-reached',
  },
  { label: 'Xã đạt chuẩn nông thôn mới nâng cao', now: null, goal: { value: 3, text: '3 xã' }, state: 'no-current' },
];

export const poverty: SlopePoint[] = [
  { day: '2021-12-31', label: 'Cuối 2021', value: 57.23, text: '57,23%', kind: 'baseline' },
  { day: '2022-12-31', label: 'Cuối 2022', value: 50.1, text: '50,1%', kind: 'counted' },
  { day: '2023-12-31', label: 'Cuối 2023', value: 44.24, text: '44,24%', kind: 'counted' },
  { day: '2024-12-31', label: 'Ước cả năm 2024', value: 36.39, text: '36,39%', kind: 'estimate' },
  { day: '2030-12-31', label: 'Mục tiêu 2030', value: 15, text: 'dưới 15%', kind: 'goal' },
];

/** Half a year apart on a line of nine years, with a target and a second number for one of them. */
export const closeTogether: SlopePoint[] = [
  { day: '2022-01-01', label: '01/01/2022', value: 57.23, text: '57,23%', kind: 'baseline' },
  { day: '2024-06-30', label: '30/6/2024', value: 40.2, text: '40,2%', kind: 'counted' },
  { day: '2024-10-31', label: 'tháng 10/2024: số khác báo cáo ghi', value: 44.24, text: '44,24%', kind: 'other' },
  { day: '2024-12-31', label: 'Ước thực hiện 2024', value: 36.39, text: '36,39%', kind: 'estimate' },
  { day: '2025-12-31', label: 'Mục tiêu 2025 (suy ra)', value: 38, text: '≈ dưới 38%', kind: 'target' },
  { day: '2030-12-31', label: 'Mục tiêu 2030', value: 15, text: 'dưới 15%', kind: 'goal' },
];

export const waffle: WafflePart[] = [
  { status: 'exceeded', count: 12, label: '12 vượt' },
  { status: 'met', count: 6, label: '6 đạt' },
  { status: 'missed', count: 8, label: '8 chưa đạt' },
  { status: 'unnamed', count: 2, label: '2 báo cáo không nêu tên' },
];

export const counts: StatusCount[] = [
  { status: 'exceeded', count: 41 },
  { status: 'met', count: 18 },
  { status: 'near', count: 12 },
  { status: 'missed', count: 27 },
  { status: 'no-target', count: 1 },
  { status: 'no-actual', count: 6 },
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
