// What stands on the rows of the chart of 2030 goals: today's level, the goal, and what is still to do.
import { describe, expect, test } from 'vitest';
import { goalLegend, goalRows } from '../../src/charts/goals/data';
import type { Indicator } from '../../src/dataset/model';
import type { Language } from '../../src/languages';
import { assessment, period, state } from '../analysis/builder';
import { measured } from './measured';

const hrefOf = ({ id }: Indicator) => `/${id}/`;
const rowsOf = (of: Indicator, lang: Language = 'vi') => goalRows(assessment(of).goals, lang, hrefOf);
const noteOf = (of: Indicator, lang: Language = 'vi') => rowsOf(of, lang)[0]?.note;

function road(
  now: number | null,
  goal: number,
  options: Parameters<typeof measured>[2] = {},
  symbol = 'ha',
): Indicator {
  const of = measured(symbol === '%' ? 'percent' : 'amount', symbol, options);
  if (now !== null) state(of, 'actual', '2024', now);
  state(of, 'goal', '2030', goal);
  return of;
}

test('a row has the name, the address, and both numbers with the year of today’s', () => {
  expect(rowsOf(road(20, 50, { id: 'rice' }))).toEqual([
    {
      label: 'rice',
      href: '/rice/',
      now: { value: 20, text: '20\u00a0ha', certainty: 'counted', when: '2024' },
      goal: { value: 50, text: '50\u00a0ha' },
      note: '+5 ha mỗi năm',
    },
  ]);
});

test('the year of today’s level is the one in which its period ends', () => {
  const of = measured('amount', 'ha');
  state(of, 'actual', '2023-2024', 20);
  state(of, 'goal', '2030', 15);
  expect([rowsOf(of)[0]?.now?.when, noteOf(of), noteOf(of, 'en')]).toEqual([
    '2024',
    'thấp hơn mức\u00a02024',
    'below the 2024\u00a0level',
  ]);
});

test('an average of several years is no level of one (local revenue)', () => {
  const of = measured('amount', 'tỷ đồng/năm');
  state(of, 'estimate', '2020/2024', 58.1);
  state(of, 'goal', '2030', 50);
  expect([rowsOf(of)[0]?.now?.when, noteOf(of), noteOf(of, 'en')]).toEqual([
    'bình quân\u00a02020–2024',
    'thấp hơn mức\u00a0bình quân\u00a02020–2024',
    'below the 2020–2024\u00a0average\u00a0level',
  ]);
  expect(goalLegend(rowsOf(of), 'vi').counted?.text).toBe('mức báo cáo ghi');
  expect(goalLegend(rowsOf(of), 'en').counted?.text).toBe('reported level');
});

test('a level whose date the report does not print is of no year (cardamom area)', () => {
  const of = measured('amount', 'ha');
  state(of, 'actual', '2024-06-30', 2100, { period: { ...period('2024-06-30'), assumed: true } });
  state(of, 'goal', '2030', 2100);
  expect([rowsOf(of)[0]?.now?.when, noteOf(of), noteOf(of, 'en')]).toEqual([
    '',
    'bằng mức báo cáo ghi',
    'equal to the reported level',
  ]);
  expect(goalLegend(rowsOf(of), 'vi').counted?.text).toBe('mức báo cáo ghi');
});

test('an estimate of today’s level is told from a counted one', () => {
  const of = measured('amount', 'ha');
  state(of, 'estimate', '2024', 20);
  state(of, 'goal', '2030', 50);
  expect(rowsOf(of)[0]?.now?.certainty).toBe('estimate');
});

test('a long unit stands after the name and not after the numbers', () => {
  const [row] = rowsOf(road(20, 50, { id: 'income' }, 'triệu đồng'));
  expect([row?.label, row?.now?.text, row?.goal.text]).toEqual(['income (triệu\u00a0đồng)', '20', '50']);
});

describe('the yearly pace has the sign of the way to go', () => {
  test.each([
    ['vi', 20, 50, 'higher', 'ha', '+5 ha mỗi năm'],
    ['vi', 50, 20, 'lower', 'ha', '−5 ha mỗi năm'],
    ['en', 50, 20, 'lower', 'ha', '−5 ha a year'],
    ['vi', 36, 15, 'lower', '%', '−3,5 điểm phần trăm mỗi năm'],
    ['en', 61, 67, 'higher', '%', '+1 percentage point a year'],
  ] as const)('%s, from %d to %d, %s is better, in %s: "%s"', (lang, now, goal, direction, symbol, note) => {
    expect(noteOf(road(now, goal, { direction }, symbol), lang)).toBe(note);
  });
});

describe('where there is no pace the row says why', () => {
  test.each([
    ['no level today', null, 50, 'higher', 'không có số liệu để so', 'no figure to compare'],
    ['the goal equals today', 50, 50, 'higher', 'bằng mức\u00a02024', 'equal to the 2024\u00a0level'],
    ['the goal asks for less', 60, 50, 'higher', 'thấp hơn mức\u00a02024', 'below the 2024\u00a0level'],
    [
      'the goal asks for less where lower is better',
      14.5,
      15,
      'lower',
      'cao hơn mức\u00a02024',
      'above the 2024\u00a0level',
    ],
    ['a change too small for the unit', 49.999, 50, 'higher', '', ''],
    ['no direction', 49, 50, 'none', '', ''],
  ] as const)('%s', (_title, now, goal, direction, vi, en) => {
    const of = road(now, goal, { direction });
    expect([noteOf(of, 'vi'), noteOf(of, 'en')]).toEqual([vi, en]);
  });
  test('a limit that today’s level keeps is reached', () => {
    const of = measured('amount', 'ha');
    state(of, 'actual', '2024', 60);
    state(of, 'goal', '2030', 50, { valueTo: 70, operator: 'between' });
    expect([noteOf(of, 'vi'), noteOf(of, 'en')]).toEqual(['đã đạt', 'already reached']);
  });
  test('a goal of today has no pace: there is no time left', () => {
    const of = measured('amount', 'ha');
    state(of, 'estimate', '2030', 20);
    state(of, 'goal', '2030', 50);
    expect(noteOf(of)).toBe('');
  });
  test('a level has no pace', () => {
    const of = measured('level', '');
    state(of, 'actual', '2024', 2);
    state(of, 'goal', '2030', 3);
    expect(noteOf(of)).toBe('');
  });
});

describe('the legend explains what the rows use, and nothing else', () => {
  const legendOf = (all: Indicator[], lang: Language = 'vi') => {
    const { counted, goal, scale } = goalLegend(
      all.flatMap((of) => rowsOf(of)),
      lang,
    );
    return [counted, goal, scale].map((item) => item?.text ?? null);
  };
  function until(year: string, kind: 'actual' | 'estimate' = 'actual'): Indicator {
    const of = measured('amount', 'ha');
    state(of, kind, year, 1);
    state(of, 'goal', '2030', 2);
    return of;
  }
  test('one year, counted', () => {
    expect(legendOf([until('2024')])).toEqual(['mức\u00a02024', 'mục tiêu kỳ sau', 'mỗi hàng một thang, từ 0']);
  });
  test('several years from the first to the last; an estimate says so at its number', () => {
    expect(legendOf([until('2024', 'estimate'), until('2021'), until('2023')], 'en')).toEqual([
      '2021–2024\u00a0level',
      'next-term goal',
      'each row its own scale, from 0',
    ]);
  });
  test('no level today', () => {
    expect(legendOf([road(null, 5)])).toEqual([null, 'mục tiêu kỳ sau', 'mỗi hàng một thang, từ 0']);
  });
});
