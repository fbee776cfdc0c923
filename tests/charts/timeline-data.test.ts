// Which points a time line has, and what stands beside each.
import { describe, expect, test } from 'vitest';
import { courseOf, timePoints } from '../../src/charts/timeline/data';
import { hasCourse } from '../../src/charts/timeline/picture';
import type { Indicator } from '../../src/dataset/model';
import type { Language } from '../../src/languages';
import { assessment, body, claim, state } from '../analysis/builder';
import { measured } from './measured';

const pointsOf = (of: Indicator, lang: Language = 'vi') =>
  timePoints(assessment(of), lang).map(
    ({ day, kind, label, text }) => `${day} ${kind}: ${label.replaceAll('\u00a0', ' ')} = ${text}`,
  );

const share = () => measured('percent', '%', { direction: 'lower' });

test('the figures stand at the ends of their periods, in order of time', () => {
  const of = share();
  state(of, 'goal', '2030', 15);
  state(of, 'estimate', '2024', 36.4);
  state(of, 'target', '2025', 38, { operator: 'below' });
  state(of, 'actual', '2024-06-30', 40.2);
  state(of, 'baseline', '2021', 57.2);
  expect(pointsOf(of)).toEqual([
    '2021-12-31 baseline: 2021 = 57,2%',
    '2024-06-30 counted: 30/6/2024 = 40,2%',
    '2024-12-31 estimate: Ước thực hiện 2024 = 36,4%',
    '2025-12-31 target: Mục tiêu Đại hội huyện 2025 = dưới 38%',
    '2030-12-31 goal: Mục tiêu 2030 = 15%',
  ]);
  expect(pointsOf(of, 'en')).toEqual([
    '2021-12-31 baseline: 2021 = 57.2%',
    '2024-06-30 counted: 30 June 2024 = 40.2%',
    '2024-12-31 estimate: Estimate 2024 = 36.4%',
    '2025-12-31 target: District congress target 2025 = under 38%',
    '2030-12-31 goal: Goal 2030 = 15%',
  ]);
});

test('of two reference figures for one day the estimate stays', () => {
  const of = share();
  state(of, 'estimate', '2024', 36);
  state(of, 'actual', '2024-12-31', 35);
  state(of, 'actual', '2023', 44);
  expect(pointsOf(of)).toEqual(['2023-12-31 counted: 2023 = 44%', '2024-12-31 estimate: Ước thực hiện 2024 = 36%']);
});

describe('a target stands beside the course', () => {
  test('not where a figure is of that very day', () => {
    const of = share();
    state(of, 'estimate', '2025', 36);
    state(of, 'target', '2025', 38);
    expect(pointsOf(of)).toEqual(['2025-12-31 estimate: Ước thực hiện 2025 = 36%']);
  });
  test('not where it is a range', () => {
    const of = share();
    state(of, 'target', '2025', 6, { valueTo: 7, operator: 'between' });
    expect(pointsOf(of)).toEqual([]);
  });
  test('at the end of the term where it is derived', () => {
    const of = measured('amount', 'ha');
    state(of, 'actual', '2024', 50);
    claim(of, 'percent-of-target', '50');
    expect(pointsOf(of)[1]).toBe('2025-12-31 target: Mục tiêu Đại hội huyện 2025 (suy ra) = 100\u00a0ha');
  });
  test('without a day where it is derived from a plan, whose year the report does not print', () => {
    const of = measured('amount', 'ha', { by: body('plan') });
    state(of, 'actual', '2024', 50);
    state(of, 'actual', '2023', 45);
    claim(of, 'percent-of-target', '50');
    expect(pointsOf(of)).toEqual([
      ' target: Kế hoạch (suy ra) = 100\u00a0ha',
      '2023-12-31 counted: 2023 = 45\u00a0ha',
      '2024-12-31 counted: 2024 = 50\u00a0ha',
    ]);
  });
});

test('a number that the report does not date has no day, is not joined and makes no course (poverty, I.1)', () => {
  const of = share();
  state(of, 'actual', '2023', 40);
  state(of, 'actual', 'undated', 44.24, { reference: false });
  expect(pointsOf(of)).toEqual([' other: báo cáo không ghi ngày = 44,24%', '2023-12-31 counted: 2023 = 40%']);
  expect(courseOf(timePoints(assessment(of), 'vi')).map(({ value }) => value)).toEqual([40]);
});
test('an average of several years is a rule across, joined to no level of a year', () => {
  const of = measured('amount', 'tỷ đồng');
  state(of, 'actual', '2023', 60);
  state(of, 'estimate', '2020/2024', 58.1);
  state(of, 'goal', '2030', 50);
  expect(pointsOf(of)).toEqual([
    ' estimate: Ước thực hiện 2020–2024 = 58,1\u00a0tỷ\u00a0đồng',
    '2023-12-31 counted: 2023 = 60\u00a0tỷ\u00a0đồng',
    '2030-12-31 goal: Mục tiêu 2030 = 50\u00a0tỷ\u00a0đồng',
  ]);
  expect(courseOf(timePoints(assessment(of), 'vi')).map(({ value }) => value)).toEqual([60, 50]);
});
test('an undated reference figure is a point of no day either', () => {
  const of = share();
  state(of, 'actual', 'undated', 44);
  expect(pointsOf(of, 'en')).toEqual([' counted: undated in the report = 44%']);
  expect(courseOf(timePoints(assessment(of), 'en'))).toEqual([]);
});

describe('a second number printed for a year stands beside the course', () => {
  test('where it differs from the reference figure of that year', () => {
    const of = share();
    state(of, 'actual', '2024', 36);
    state(of, 'actual', '2024', 37, { reference: false });
    expect(pointsOf(of)).toEqual([
      '2024-12-31 counted: 2024 = 36%',
      '2024-12-31 other: 2024: số khác báo cáo ghi = 37%',
    ]);
  });
  test.each([
    ['the same number', '2024', 36, { reference: false }],
    ['the same number of a day of that year', '2024-06-30', 36, { reference: false }],
    ['a target', '2025', 36, { reference: false, kind: 'target' }],
  ] as const)('not %s', (_title, when, value, options) => {
    const of = share();
    state(of, 'actual', '2024', 36);
    state(of, 'kind' in options ? options.kind : 'actual', when, value, { reference: false });
    expect(pointsOf(of)).toEqual(['2024-12-31 counted: 2024 = 36%']);
  });
  test('but not that of a commune', () => {
    const of = share();
    state(of, 'actual', '2024', 36);
    const place = { id: 'pa-u', row: 1, column: 1, name: { vi: 'Pa Ủ', en: 'Pa Ủ' }, aliases: [], successor: '' };
    state(of, 'actual', '2024', 99, { reference: false, place });
    expect(pointsOf(of)).toEqual(['2024-12-31 counted: 2024 = 36%']);
  });
  test('the same number of another year is another number', () => {
    const of = share();
    state(of, 'actual', '2024', 36);
    state(of, 'actual', '2023', 36, { reference: false });
    expect(pointsOf(of)[0]).toBe('2023-12-31 other: 2023: số khác báo cáo ghi = 36%');
  });
});

describe('a course needs three days, or two with the baseline', () => {
  test.each([
    [['actual'], false],
    [['actual', 'estimate'], false],
    [['baseline', 'actual'], true],
    [['baseline'], false],
    [['actual', 'estimate', 'goal'], true],
    [['actual', 'estimate', 'target'], false],
  ] as const)('%j: %s', (kinds, expected) => {
    const of = share();
    const when = { baseline: '2021', actual: '2023', estimate: '2024', target: '2025', goal: '2030' };
    for (const kind of kinds) state(of, kind, when[kind], 5);
    expect(hasCourse(assessment(of))).toBe(expected);
  });
});
