// The few words that charts write themselves; everything else arrives as data.
import type { Status } from '../analysis/status';
import type { Language } from '../languages';

interface ChartWords {
  target: string;
  /** Label of the side of the target on which it is met. */
  zone: string;
  counted: string;
  estimate: string;
  /** The level that goals are compared with; `year` is that of its figure ("2024", "2023–2024"). */
  now: (year: string) => string;
  goal: string;
  plan: string;
  belowNow: (year: string) => string;
  equalsNow: (year: string) => string;
  reached: string;
  noCurrent: string;
  /** A change a year; `change` is signed, with its unit. */
  yearly: (change: string) => string;
  /** Said once where every row has a scale of its own. */
  ownScale: string;
  /** Said under an axis that is cut. */
  notFromZero: string;
  derived: string;
  derivedKey: string;
  /** A second number that the report prints for the same thing. */
  other: string;
  /** Labels of the rows of an indicator chart; `when` is a period as a phrase or a label. */
  row: {
    baseline: string;
    counted: (when: string) => string;
    estimate: (when: string) => string;
    target: string;
    plan: string;
    goal: string;
  };
  status: Record<Status, string>;
}

export const words: Record<Language, ChartWords> = {
  vi: {
    target: 'mục tiêu',
    zone: 'đạt mục tiêu',
    counted: 'đã thực hiện',
    estimate: 'ước thực hiện',
    now: (year) => `mức\u00a0${year}`,
    goal: 'mục tiêu 2030',
    plan: 'kế hoạch',
    belowNow: (year) => `thấp hơn mức\u00a0${year}`,
    equalsNow: (year) => `bằng mức\u00a0${year}`,
    reached: 'đã đạt',
    noCurrent: 'không có số liệu để so',
    yearly: (change) => `${change} mỗi năm`,
    ownScale: 'mỗi hàng một thang, từ 0',
    notFromZero: 'trục không bắt đầu từ 0',
    derived: 'suy\u00a0ra',
    derivedKey: 'suy ra: mục tiêu tính ngược từ tỷ lệ báo cáo ghi',
    other: 'số khác báo cáo ghi',
    row: {
      baseline: 'Mốc',
      counted: (when) => `Đã thực hiện ${when}`,
      estimate: (when) => `Ước thực hiện ${when}`,
      target: 'Mục tiêu',
      plan: 'Kế hoạch',
      goal: 'Mục tiêu',
    },
    status: {
      exceeded: 'vượt',
      met: 'đạt',
      near: 'gần đạt',
      missed: 'chưa đạt',
      'no-target': 'không nêu mục tiêu',
      'no-actual': 'chưa có kết quả',
      'not-comparable': 'chưa đủ căn cứ so sánh',
      'goal-only': 'chỉ có mục tiêu 2030',
    },
  },
  en: {
    target: 'target',
    zone: 'target met',
    counted: 'counted',
    estimate: 'estimate',
    now: (year) => `${year} level`,
    goal: 'goal 2030',
    plan: 'plan',
    belowNow: (year) => `below the ${year}\u00a0level`,
    equalsNow: (year) => `equal to the ${year}\u00a0level`,
    reached: 'already reached',
    noCurrent: 'no figure to compare',
    yearly: (change) => `${change} a year`,
    ownScale: 'each row its own scale, from 0',
    notFromZero: 'axis does not start at 0',
    derived: 'derived',
    derivedKey: 'derived: target worked back from the report’s percentage',
    other: 'another number printed',
    row: {
      baseline: 'Baseline',
      counted: (when) => `Counted ${when}`,
      estimate: (when) => `Estimate ${when}`,
      target: 'Target',
      plan: 'Plan',
      goal: 'Goal',
    },
    status: {
      exceeded: 'exceeded',
      met: 'met',
      near: 'nearly met',
      missed: 'not met',
      'no-target': 'no target stated',
      'no-actual': 'no result yet',
      'not-comparable': 'not comparable',
      'goal-only': '2030 goal only',
    },
  },
};
