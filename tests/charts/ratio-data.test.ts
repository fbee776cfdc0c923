// What stands on the rows of the chart that compares indicators as percent of their targets.
import { describe, expect, test } from 'vitest';
import { statuses } from '../../src/analysis/status';
import { bestFirst, ratioGroups, ratioLegend, ratioText } from '../../src/charts/ratio/data';
import type { Indicator } from '../../src/dataset/model';
import type { Language } from '../../src/languages';
import { assessment, claim, indicator, state } from '../analysis/builder';
import { ratioRow } from './examples';
import { measured } from './measured';

const hrefOf = ({ id }: Indicator) => `/chi-tieu/${id}/`;
const groupOf = (...all: Indicator[]) => [{ heading: 'Nông nghiệp', assessments: all.map(assessment) }];
const rowOf = (of: Indicator, lang: Language = 'vi') => ratioGroups(groupOf(of), lang, hrefOf)[0]?.rows[0];

function against(target: number, actual: number, options: Parameters<typeof indicator>[0] = {}): Indicator {
  const of = indicator(options);
  state(of, 'actual', '2024', actual);
  state(of, 'target', '2025', target);
  return of;
}

test('a row has the name, the address, the percentage and the status of its indicator', () => {
  expect(rowOf(against(200, 50, { id: 'honey', name: { vi: 'Mật ong', en: 'Honey' } }))).toEqual({
    label: 'Mật ong',
    href: '/chi-tieu/honey/',
    status: 'missed',
    ratio: 25,
    text: '25%',
    note: null,
    certainty: 'counted',
    derived: false,
  });
});

test('an estimate is told from a counted figure', () => {
  const of = indicator();
  state(of, 'actual', '2024-06-30', 50);
  state(of, 'estimate', '2024', 80);
  state(of, 'target', '2025', 100);
  expect(rowOf(of)).toMatchObject({ certainty: 'estimate', text: 'ước 80%' });
});

describe('where lower is better a note says what a percentage over 100 means', () => {
  function growth(options: Parameters<typeof state>[4] = {}): Indicator {
    const of = measured('percent', '%', { direction: 'lower' });
    state(of, 'estimate', '2024', 1.26);
    state(of, 'target', '2025', 1.6, options);
    return of;
  }
  test.each([
    ['vi', 'equal', '1,26%, tối đa 1,6%'],
    ['vi', 'at-most', '1,26%, tối đa 1,6%'],
    ['vi', 'below', '1,26%, dưới 1,6%'],
    ['en', 'equal', '1.26%, at most 1.6%'],
    ['en', 'below', '1.26%, under 1.6%'],
  ] as const)('%s, a target that is %s: "%s"', (lang, operator, note) => {
    expect(rowOf(growth({ operator }), lang)).toMatchObject({ text: lang === 'vi' ? 'ước 127%' : 'est. 127%', note });
  });
  test('not where higher is better', () => {
    expect(rowOf(against(50, 100))?.note).toBeNull();
  });
  test('not where there is no percentage', () => {
    const of = measured('percent', '%', { direction: 'lower' });
    state(of, 'actual', '2024', 1.26);
    expect(rowOf(of)?.note).toBeNull();
    const none = against(0, 3, { direction: 'lower' });
    expect(rowOf(none)).toMatchObject({ ratio: null, note: null });
  });
});

describe('without a percentage the row says why', () => {
  test.each([
    ['vi', '5 · không nêu mục tiêu'],
    ['en', '5 · no target stated'],
  ] as const)('in %s: a figure without a target', (lang, text) => {
    const of = indicator();
    state(of, 'actual', '2024', 5);
    expect(ratioText(assessment(of), lang)).toBe(text);
  });
  test.each([
    ['vi', 'chưa có kết quả'],
    ['en', 'no result yet'],
  ] as const)('in %s: a target without a figure', (lang, text) => {
    const of = indicator();
    state(of, 'target', '2025', 5);
    expect(ratioText(assessment(of), lang)).toBe(text);
    expect(rowOf(of, lang)).toMatchObject({ ratio: null, text });
  });
});

test('a target that the report does not print is marked as derived, only where it measures a bar', () => {
  const of = indicator();
  state(of, 'actual', '2024', 50);
  claim(of, 'percent-of-target', '50');
  expect(rowOf(of)?.derived).toBe(true);
  const zero = indicator();
  state(zero, 'actual', '2024', 0);
  claim(zero, 'below', '5', { basis: 'units' });
  expect(rowOf(zero)).toMatchObject({ ratio: null, derived: false });
});

test.each([
  [['half', 'unknown', 'beyond', 'tiny']],
  [['tiny', 'beyond', 'unknown', 'half']],
  [['unknown', 'tiny', 'half', 'beyond']],
])('the best come first and one without a percentage last, from %j', (ids) => {
  const actual: Record<string, number> = { beyond: 150, half: 50, tiny: 0.5 };
  const all = ids.map((id) => {
    if (id in actual) return against(100, actual[id] ?? 0, { id });
    const unknown = indicator({ id });
    state(unknown, 'actual', '2024', 5);
    return unknown;
  });
  expect(bestFirst(all.map(assessment)).map(({ indicator: { id } }) => id)).toEqual([
    'beyond',
    'half',
    'tiny',
    'unknown',
  ]);
});

test('groups keep their headings and their order; an empty one is left out', () => {
  const groups = [
    { heading: 'A', assessments: [assessment(against(1, 1))] },
    { heading: 'B', assessments: [] },
    { heading: null, assessments: [assessment(against(1, 1)), assessment(against(1, 1))] },
  ];
  expect(ratioGroups(groups, 'vi', hrefOf).map(({ heading, rows }) => [heading, rows.length])).toEqual([
    ['A', 1],
    [null, 2],
  ]);
});

describe('the legend explains what the rows use, and nothing else', () => {
  const legendOf = (rows: Parameters<typeof ratioRow>[0][], lang: Language = 'vi') =>
    ratioLegend([{ heading: null, rows: rows.map(ratioRow) }], lang).map(({ text }) => text);
  test.each([
    ['counted and met', [{}], ['● đạt']],
    ['an estimate, which says so at its number', [{ certainty: 'estimate' }], ['● đạt']],
    [
      'two statuses, in any order',
      [{ certainty: 'estimate', status: 'near' }, { status: 'exceeded' }],
      ['▲ vượt', '■ gần đạt'],
    ],
    ['a derived target', [{ derived: true }], ['● đạt', 'suy ra: mục tiêu tính ngược từ số báo cáo ghi']],
    ['no percentage at all', [{ ratio: null, status: 'no-target' }], []],
  ] as const)('%s', (_title, rows, expected) => {
    expect(legendOf([...rows])).toEqual(expected);
  });
  test('every status of a measured row has a word, in the order of the list', () => {
    const rows = statuses.toReversed().map((status) => ({ status }));
    expect(legendOf(rows, 'en')).toEqual([
      '▲ exceeded',
      '● met',
      '■ nearly met',
      '▼ not yet met',
      '○ reported 100% met',
      '□ no target stated',
      '□ no result yet',
      '□ not comparable',
      '◇ next-term goal only',
    ]);
  });
});
