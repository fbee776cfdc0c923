// Which points and targets a time line has, and what stands beside each.
import { describe, expect, test } from 'vitest';
import { timeData } from '../../src/charts/timeline/data';
import { timeTable } from '../../src/charts/timeline/table';
import type { Figure, Indicator, Report } from '../../src/dataset/model';
import { supersede } from '../../src/dataset/supersede';
import type { Language } from '../../src/languages';
import { assessments, body, claim, commit, period, report, state } from '../analysis/builder';
import { measured } from './measured';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const dataOf = (of: Indicator, lang: Language = 'vi') => timeData(assessments(of), lang);
const pointsOf = (of: Indicator, lang: Language = 'vi') =>
  dataOf(of, lang).points.map(({ day, kind, label, text }) => plain(`${day} ${kind}: ${label} = ${text}`));
const stepsOf = (of: Indicator, lang: Language = 'vi') =>
  dataOf(of, lang).steps.map(({ label, verdict, isDerived, levels }) =>
    plain([label, ...levels.map(({ text }) => text), verdict, isDerived ? 'suy ra' : ''].filter(Boolean).join(' | ')),
  );

const share = () => measured('percent', '%', { direction: 'lower' });
const next: Report = { ...report, id: '2025-07', date: period('2025-07-15') };
/** Makes figures those of a newer report, which stands first. */
function newer(of: Indicator, ...figures: Figure[]): void {
  for (const figure of figures) figure.locator = { ...figure.locator, report: next };
  of.figures = [...figures, ...of.figures.filter((figure) => !figures.includes(figure))];
  supersede(of);
}

test('the figures stand at the ends of their periods, in order of time; the target is a step of its own', () => {
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
    '2030-12-31 goal: Mục tiêu 2030 = 15%',
  ]);
  expect(stepsOf(of)).toEqual(['Mục tiêu Đại hội huyện 2025 | dưới 38%']);
  expect(pointsOf(of, 'en')).toEqual([
    '2021-12-31 baseline: 2021 = 57.2%',
    '2024-06-30 counted: 30 June 2024 = 40.2%',
    '2024-12-31 estimate: Estimate 2024 = 36.4%',
    '2030-12-31 goal: Goal 2030 = 15%',
  ]);
  expect(stepsOf(of, 'en')).toEqual(['District congress target 2025 | under 38%']);
});

describe('a later report takes the place', () => {
  test('of an estimate, which keeps its link to the final count and no line', () => {
    const of = share();
    state(of, 'estimate', '2024', 36.4);
    newer(of, state(of, 'actual', '2024', 35.1));
    expect(pointsOf(of)).toEqual([
      '2024-12-31 counted: 2024 = 35,1%',
      '2024-12-31 estimate: Ước thực hiện 2024 (báo cáo 01/10/2024) = ước 36,4%',
    ]);
    expect(dataOf(of).points.map(({ measure, final }) => [measure, final])).toEqual([
      ['level', undefined],
      [null, 35.1],
    ]);
    expect(pointsOf(of, 'en')[1]).toBe('2024-12-31 estimate: Estimate 2024 (report of 1 October 2024) = est. 36.4%');
  });
  test('of a count, which is a revised number under the name of its report', () => {
    const of = share();
    state(of, 'actual', '2024-06-30', 40.2);
    newer(of, state(of, 'actual', '2024-06-30', 41));
    expect(pointsOf(of)[1]).toBe('2024-06-30 revised: 30/6/2024 (báo cáo 01/10/2024) = 40,2%');
    expect(dataOf(of).points[1]).toMatchObject({ measure: null, note: 'báo cáo 01/10/2024' });
    expect(dataOf(of, 'en').points[1]?.note?.replaceAll('\u00a0', ' ')).toBe('report of 1 October 2024');
  });
  test('of a target, which moves', () => {
    const of = share();
    state(of, 'actual', '2024', 36);
    const moved = state(of, 'target', '2025', 30);
    state(of, 'target', '2025', 38);
    newer(of, moved);
    expect(stepsOf(of)).toEqual(['Mục tiêu Đại hội huyện 2025 | 38% | 30%']);
  });
});

describe('the verdict', () => {
  const twoBodies = () => {
    const of = share();
    commit(of, body('resolution', { until: '2025-12-31', label: { vi: 'Nghị quyết 03', en: 'resolution 03' } }));
    state(of, 'actual', '2024', 37);
    state(of, 'target', '2025', 38);
    state(of, 'target', '2025', 30, { by: 'resolution' });
    return of;
  };
  test('stands at the result where one body set a target', () => {
    const of = share();
    state(of, 'actual', '2023', 44);
    state(of, 'actual', '2024', 37);
    state(of, 'target', '2025', 38);
    expect(dataOf(of).points.map(({ judged }) => judged)).toEqual([
      undefined,
      { figure: of.figures[1], status: 'exceeded', text: '▲ vượt' },
    ]);
    expect(dataOf(of).steps[0]?.verdict).toBe('');
  });
  test('stands at each target where several did', () => {
    expect(stepsOf(twoBodies())).toEqual([
      'Mục tiêu Đại hội huyện 2025 | 38% | ▲ vượt',
      'Mục tiêu Nghị quyết 03 2025 | 30% | ▼ chưa đạt',
    ]);
    expect(dataOf(twoBodies()).points[0]?.judged).toBeUndefined();
  });
});

describe('a target', () => {
  test('is a step until the end of the term where it is derived', () => {
    const of = measured('amount', 'ha');
    state(of, 'actual', '2024', 50);
    claim(of, 'percent-of-target', '50');
    expect(stepsOf(of)).toEqual(['Mục tiêu Đại hội huyện 2025 (suy ra) | 100 ha | suy ra']);
  });
  test('has no day where it is derived from a plan, whose year the report does not print', () => {
    const of = measured('amount', 'ha', { by: body('plan') });
    state(of, 'actual', '2024', 50);
    state(of, 'actual', '2023', 45);
    claim(of, 'percent-of-target', '50');
    expect(pointsOf(of)).toEqual([
      ' target: Kế hoạch (suy ra) = 100 ha',
      '2023-12-31 counted: 2023 = 45 ha',
      '2024-12-31 counted: 2024 = 50 ha',
    ]);
    expect(stepsOf(of)).toEqual([]);
  });
  test('is not shown where it only repeats the result', () => {
    const of = measured('amount', 'ha', { by: body('plan') });
    state(of, 'actual', '2024', 50);
    claim(of, 'percent-of-target', '100');
    expect([pointsOf(of), stepsOf(of)]).toEqual([['2024-12-31 counted: 2024 = 50 ha'], []]);
  });
});

describe('a number without a day', () => {
  test('is no part of the line (poverty, I.1)', () => {
    const of = share();
    state(of, 'actual', '2023', 40);
    state(of, 'actual', 'undated', 44.24, { reference: false });
    expect(pointsOf(of)).toEqual([' other: báo cáo không ghi ngày = 44,24%', '2023-12-31 counted: 2023 = 40%']);
    expect(dataOf(of).points.map(({ measure }) => measure)).toEqual([null, 'level']);
  });
  test('is no part of it where it is the reference either', () => {
    const of = share();
    state(of, 'actual', 'undated', 44);
    expect(pointsOf(of, 'en')).toEqual([' counted: undated in the report = 44%']);
  });
  test('is an average of years, which is the level of no day', () => {
    const of = share();
    state(of, 'estimate', '2020/2024', 4);
    expect(pointsOf(of)).toEqual([' estimate: Ước thực hiện 2020–2024 = 4%']);
  });
  test('is a beginning that is worked back from a change', () => {
    const of = measured('amount', 'ha');
    state(of, 'actual', '2024', 50);
    claim(of, 'increase', '25');
    expect(pointsOf(of)[0]).toBe(' baseline: Mốc (suy ra) = ≈ 40 ha');
  });
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

test('the table behind it gives every number with its kind, period and place in its report', () => {
  const of = share();
  state(of, 'estimate', '2024', 36.4, { at: 'III.1.2 ¶1' });
  const moved = state(of, 'target', '2025', 30);
  state(of, 'target', '2025', 38);
  newer(of, state(of, 'actual', '2024', 35.1, { at: 'II.3 ¶2' }), moved);
  const { rows } = timeTable(dataOf(of), 'vi');
  expect(
    rows.map(({ cells }) =>
      cells.map(({ text, notes = [], locator }) =>
        plain([text, ...notes, locator && `${locator.report.date.text} ${locator.text}`].filter(Boolean).join('; ')),
      ),
    ),
  ).toEqual([
    ['2024', 'Đã thực hiện', '35,1%', '2025-07-15 II.3 ¶2'],
    ['2024', 'Ước thực hiện; báo cáo sau ghi số khác', '36,4%', '2024-10-01 III.1.2 ¶1'],
    ['2025', 'Mục tiêu; Mục tiêu Đại hội huyện 2025', '38%', '2024-10-01 III.1 ¶1'],
    ['2025', 'Mục tiêu; Mục tiêu Đại hội huyện 2025', '30%', '2025-07-15 III.1 ¶1'],
  ]);
});
