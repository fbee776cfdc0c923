// The few words that charts write themselves; everything else arrives as data.
import type { Status } from '../analysis/types';
import type { Language } from '../i18n/languages';

interface ChartWords {
  target: string;
  /** Label of the side of the target on which it is met. */
  zone: string;
  counted: string;
  estimate: string;
  now: string;
  goal: string;
  plan: string;
  belowToday: string;
  reached: string;
  noCurrent: string;
  derived: string;
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
    now: 'hiện nay',
    goal: 'mục tiêu 2030',
    plan: 'kế hoạch',
    belowToday: 'thấp hơn mức hiện nay',
    reached: 'đã đạt',
    noCurrent: 'chưa có số liệu hiện nay',
    derived: 'suy ra',
    row: {
      baseline: 'Mốc đầu',
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
    },
  },
  en: {
    target: 'target',
    zone: 'target met',
    counted: 'counted',
    estimate: 'estimate',
    now: 'today',
    goal: 'goal 2030',
    plan: 'plan',
    belowToday: 'below today’s level',
    reached: 'already reached',
    noCurrent: 'no current figure',
    derived: 'derived',
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
    },
  },
};
