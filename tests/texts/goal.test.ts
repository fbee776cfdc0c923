// The road to a 2030 goal and the share of way against time, in both languages.
import { describe, expect, test } from 'vitest';
import { twiceChecks } from '../../src/analysis/checks/twice';
import { goalPaces } from '../../src/analysis/pace';
import type { Indicator } from '../../src/dataset/model';
import { goalsLead, goalsLine, hasGoalTwice, paceSentence, paceSoFar, wayText } from '../../src/texts/goal';
import { assessment, dataset, period, report, state } from '../analysis/builder';
import { analysed, figure, laterReport } from '../dataset/two-reports';
import { type Given, given, inBoth, plain, type UnitName } from './given';

type Row = [title: string, unit: UnitName, row: Given, vi: string, en: string];

function road(thing: Indicator) {
  const [pace] = goalPaces(thing, report);
  if (!pace) throw new Error('the row states no goal');
  return pace;
}
function paces(rows: Row[]) {
  test.each(rows)('%s', (_, unit, row, vi, en) => {
    const pace = road(given(unit, row));
    expect(inBoth((lang) => paceSentence(pace, lang))).toEqual([vi, en]);
  });
}

const cut = { direction: 'lower' } as const;

describe('a goal above the reported level asks for a rise', () => {
  paces([
    [
      'of money, dropping its "per person a year" (income, 29.5 to 55)',
      'money per person',
      { estimate: 29.5, goal: 55 },
      'Đến 2030 cần thêm khoảng 26 triệu đồng trong 6 năm, bình quân 4,3 triệu đồng mỗi năm.',
      'The 2030 goal asks for a rise of about 26 million dong in 6 years, 4.3 million dong a year on average.',
    ],
    [
      'of percentage points (forest cover, 67.44 to 70)',
      'percent',
      { estimate: 67.44, goal: 70 },
      'Đến 2030 cần thêm khoảng 2,6 điểm phần trăm trong 6 năm, bình quân 0,43 điểm phần trăm mỗi năm.',
      'The 2030 goal asks for a rise of about 2.6 percentage points in 6 years, 0.43 percentage points a year on average.',
    ],
    [
      'over "more than 18,000" (grain)',
      'tonnes',
      { estimate: 17853, goal: [18000, 'above'] },
      'Đến 2030 cần thêm 147 tấn trong 6 năm, bình quân 25 tấn mỗi năm.',
      'The 2030 goal asks for a rise of 147 tonnes in 6 years, 25 tonnes a year on average.',
    ],
    [
      'counted from the day of the last count, half a year earlier (health records)',
      'percent',
      { actual: 60, goal: 80 },
      'Đến 2030 cần thêm 20 điểm phần trăm trong 6,5 năm, bình quân 3 điểm phần trăm mỗi năm.',
      'The 2030 goal asks for a rise of 20 percentage points in 6.5 years, 3 percentage points a year on average.',
    ],
    [
      'without a yearly share where that rounds to 0 (new rural communes, 3 to 5)',
      'communes',
      { actual: 3, goal: 5 },
      'Đến 2030 cần thêm 2 xã, thị trấn.',
      'The 2030 goal asks for a rise of 2 communes.',
    ],
    [
      'of levels',
      'level',
      { estimate: 1, goal: 3 },
      'Đến 2030 cần thêm 2 mức độ.',
      'The 2030 goal asks for a rise of 2 levels.',
    ],
  ]);
});

test('years have one decimal (6.25 years from the end of September 2024)', () => {
  const thing = given('hectares', { goal: 6 });
  state(thing, 'actual', '2024-09-30', 1);
  expect(inBoth((lang) => paceSentence(road(thing), lang))).toEqual([
    'Đến 2030 cần thêm 5 ha trong 6,3 năm, bình quân 0,8 ha mỗi năm.',
    'The 2030 goal asks for a rise of 5 ha in 6.3 years, 0.8 ha a year on average.',
  ]);
});

describe('a goal below a level that is too high asks for a fall', () => {
  paces([
    [
      'of percentage points (stunted children, 23.08 to 15)',
      'percent',
      { ...cut, level: 'goal', estimate: 23.08, goal: 15 },
      'Đến 2030 cần giảm khoảng 8 điểm phần trăm trong 6 năm, bình quân 1,3 điểm phần trăm mỗi năm.',
      'The 2030 goal asks for a fall of about 8 percentage points in 6 years, 1.3 percentage points a year on average.',
    ],
    [
      'to "under 17 %" (underweight children, 17.47)',
      'percent',
      { ...cut, estimate: 17.47, goal: [17, 'below'] },
      'Đến 2030 cần giảm 0,47 điểm phần trăm trong 6 năm, bình quân 0,08 điểm phần trăm mỗi năm.',
      'The 2030 goal asks for a fall of 0.47 percentage points in 6 years, 0.08 percentage points a year on average.',
    ],
    [
      'without a yearly share where that rounds to 0',
      'communes',
      { ...cut, actual: 5, goal: 3 },
      'Đến 2030 cần giảm 2 xã, thị trấn.',
      'The 2030 goal asks for a fall of 2 communes.',
    ],
  ]);
});

describe('a goal that asks for less than is reported', () => {
  paces([
    [
      'is below the level where higher is better (local revenue)',
      'money a year',
      { estimate: 58.1, goal: 50 },
      'Mục tiêu 2030 (50 tỷ đồng/năm) thấp hơn mức báo cáo ghi (58,1 tỷ đồng/năm).',
      'The 2030 goal (50 billion dong a year) is below the reported level (58.1 billion dong a year).',
    ],
    [
      'keeps the words of the goal (poverty cut)',
      'points a year',
      { estimate: 6.94, goal: [5, 'above'] },
      'Mục tiêu 2030 (trên 5 điểm phần trăm/năm) thấp hơn mức báo cáo ghi (6,94 điểm phần trăm/năm).',
      'The 2030 goal (over 5 percentage points a year) is below the reported level (6.94 percentage points a year).',
    ],
    [
      'is above the level where lower is better',
      'percent',
      { ...cut, estimate: 15, goal: 17 },
      'Mục tiêu 2030 (17%) cao hơn mức báo cáo ghi (15%).',
      'The 2030 goal (17%) is above the reported level (15%).',
    ],
  ]);
});

describe('a goal that the reported level fulfils', () => {
  paces([
    [
      'is to be kept (rubber)',
      'hectares',
      { actual: 396, goal: 396 },
      'Mức báo cáo ghi đã bằng mục tiêu 2030; nhiệm vụ là giữ vững.',
      'The reported level already equals the 2030 goal; the task is to keep it.',
    ],
    [
      'at its "at least" is to be kept (primary education)',
      'level',
      { actual: 3, goal: [3, 'at-least'] },
      'Mức báo cáo ghi đã bằng mục tiêu 2030; nhiệm vụ là giữ vững.',
      'The reported level already equals the 2030 goal; the task is to keep it.',
    ],
    [
      'only at the edge of "over" is set beside it (town water, 98.5)',
      'percent',
      { actual: 98.5, goal: [98.5, 'above'] },
      'Mức báo cáo ghi là 98,5%; mục tiêu 2030 là trên 98,5%.',
      'The report has it at 98.5%; the 2030 goal is over 98.5%.',
    ],
  ]);
});

test('from an average of years a goal asks for a change, in no number of years (people in jobs)', () => {
  const jobs = given('people a year', { goal: 900 });
  state(jobs, 'estimate', '2020/2024', 801);
  expect(inBoth((lang) => paceSentence(road(jobs), lang))).toEqual([
    'Đến 2030 cần thêm 99 người.',
    'The 2030 goal asks for a rise of 99 people.',
  ]);
});

describe('a goal whose distance is not known says so', () => {
  const unknown = [
    'Báo cáo không có số hiện nay để so với mục tiêu này.',
    'The report gives no figure for today to set against this goal.',
  ] as const;
  paces([
    ['without a reported level (waste collected)', 'percent', { goal: 100 }, ...unknown],
    ['without a reported level, of a range', 'percent', { goal: [80, 'between', 90] }, ...unknown],
  ]);
});

describe('the yearly change so far', () => {
  test.each<Row>([
    [
      'falls with a minus, in points (poverty, from 57 at the end of 2020 to 37 at the end of 2024)',
      'percent',
      { ...cut, baseline: 57, estimate: 37, goal: 30 },
      'Từ mốc đầu đến nay: −5 điểm phần trăm mỗi năm.',
      'Since the baseline: −5 percentage points a year.',
    ],
    [
      'rises with a plus, and is not "a year" twice',
      'money a year',
      { baseline: 50, estimate: 58, goal: 70 },
      'Từ mốc đầu đến nay: +2 tỷ đồng mỗi năm.',
      'Since the baseline: +2 billion dong a year.',
    ],
    [
      'that does not move has no sign',
      'hectares',
      { baseline: 396, estimate: 396, goal: 396 },
      'Từ mốc đầu đến nay: 0 ha mỗi năm.',
      'Since the baseline: 0 ha a year.',
    ],
  ])('%s', (_, unit, row, vi, en) => {
    expect(inBoth((lang) => paceSoFar(road(given(unit, row)), lang) ?? '')).toEqual([vi, en]);
  });
  test('is unknown without a baseline', () => {
    expect(paceSoFar(road(given('percent', { estimate: 61.5, goal: 80 })), 'en')).toBeNull();
  });
});

describe('the share of the way', () => {
  function way(start: number, now: number, end: number) {
    const thing = given('percent', { baseline: start, target: end });
    state(thing, 'estimate', '2024', now);
    const gone = assessment(thing).way;
    if (!gone) throw new Error('no way to go');
    return inBoth((lang) => wayText(gone, lang));
  }
  test('comes first, the share of the time second: a third of the way after four of five years', () => {
    expect(way(0, 1, 3)).toEqual([
      'Đi được 33% quãng đường khi đã hết 80% thời gian.',
      '33% of the way covered with 80% of the time gone.',
    ]);
  });
  test('is in whole percent, as is the share of the time', () => {
    const known = { value: 0, period: period('2020'), derived: false, claim: null };
    expect(plain(wayText({ baseline: known, way: 22.22, time: 79.6 }, 'vi'))).toBe(
      'Đi được 22% quãng đường khi đã hết 80% thời gian.',
    );
    expect(way(0, 2, 9)[1]).toBe('22% of the way covered with 80% of the time gone.');
  });
  test('is negative where the figure moved away from its target', () => {
    expect(way(30, 27, 45)).toEqual([
      'Đi được −20% quãng đường khi đã hết 80% thời gian.',
      '−20% of the way covered with 80% of the time gone.',
    ]);
  });
});

describe('the goals are counted', () => {
  const to = (times: number, row: Given) => Array.from({ length: times }, () => road(given('hectares', row)));
  /** Of each state another number. */
  const goals = [
    ...to(4, { actual: 20, goal: 50 }),
    ...to(3, { actual: 60, goal: 50 }),
    ...to(2, { actual: 50, goal: 50 }),
    ...to(1, { goal: 50 }),
  ];
  test('all, then those of each state, what is below the reported level first', () => {
    expect(inBoth((lang) => goalsLead(goals, '2030', lang))).toEqual([
      '10 mục tiêu cho năm 2030: 3 đòi hỏi ít hơn mức báo cáo ghi, 4 còn phải phấn đấu, 2 bằng mức báo cáo ghi, 1 không có số hiện nay để so.',
      '10 goals for 2030: 3 asking for less than the reported level, 4 still to go, 2 equal to the reported level, 1 with the reported level unknown.',
    ]);
  });
  test('a state without a goal is not named', () => {
    expect(inBoth((lang) => goalsLead(goals.slice(0, 1), '2030', lang))).toEqual([
      '1 mục tiêu cho năm 2030: 1 còn phải phấn đấu.',
      '1 goal for 2030: 1 still to go.',
    ]);
  });
  test.each([
    ['two numbers', 60, true],
    ['the same number twice', 50, false],
  ])('the audit has a goal given with %s: %s → %s', (_, other, expected) => {
    const thing = given('hectares', { goal: 50 });
    state(thing, 'goal', '2030', other, { reference: false, at: 'V.3 ¶1' });
    expect(hasGoalTwice(twiceChecks(dataset([thing])))).toBe(expected);
  });
  test('two numbers for anything but a goal are none', () => {
    const thing = given('hectares', { actual: 50 });
    state(thing, 'actual', '2024', 60, { reference: false, at: 'V.3 ¶1' });
    expect(hasGoalTwice(twiceChecks(dataset([thing])))).toBe(false);
  });
  test('those that ask for less than the reported level, of all', () => {
    expect(inBoth((lang) => goalsLine(goals, '2030', lang))).toEqual([
      '3 trong 10 mục tiêu 2030 đòi hỏi ít hơn mức báo cáo ghi.',
      '3 of 10 goals for 2030 ask for less than the reported level.',
    ]);
    expect(inBoth((lang) => goalsLine([], '2035', lang))).toEqual([
      'Không mục tiêu nào cho năm 2035 đòi hỏi ít hơn mức báo cáo ghi.',
      'No goal for 2035 asks for less than the reported level.',
    ]);
  });
});

test('the goal of an older report says whose it is', () => {
  const { byIndicator, dataset } = analysed(
    ...laterReport(figure('income', 'actual', '2025-06-30', '31', '31 triệu đồng/người/năm')),
  );
  const income = dataset.indicators.find(({ id }) => id === 'income');
  const pace = (income && byIndicator.get(income))?.[0]?.goals[0];
  expect(inBoth((lang) => plain(pace ? paceSentence(pace, lang) : '').slice(-52))).toEqual([
    expect.stringMatching(/ Mục tiêu này theo báo cáo tháng 10\/2024\.$/),
    expect.stringMatching(/ This goal is that of the report of October 2024\.$/),
  ]);
});
