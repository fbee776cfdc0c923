// The card of an indicator among the others of its sector: what stands large, what below it.
import { describe, expect, test } from 'vitest';
import { amountOf, cardOf } from '../../src/texts/card';
import { assessments, body, commit, state } from '../analysis/builder';
import { type Given, given, plain, type UnitName } from './given';

/** A card as its lines: `digits | unit · label`, each comparison, the goal. */
function linesOf(of: ReturnType<typeof given>, lang: 'vi' | 'en' = 'vi'): string[] {
  const { level, label, comparisons, goal } = cardOf(assessments(of), lang);
  const large = `${level.digits} | ${[level.unit, label].filter(Boolean).join(' · ')}`.trim();
  return [large, ...comparisons.map(({ name, text }) => `${name}: ${text}`), goal].filter(Boolean).map(plain);
}

test.each<[title: string, unit: UnitName, row: Given, lines: string[]]>([
  [
    'counted, with its goal: the unit stands once',
    'tonnes',
    { actual: 17853, target: 17400, goal: [18000, 'above'] },
    ['17.853 | tấn', 'Vượt: 102,6% mục tiêu 17.400', 'Mục tiêu 2030: trên 18.000'],
  ],
  [
    'estimated, against a derived target',
    'money per person',
    { estimate: 29.5, claims: [['percent-of-target', '92.19']] },
    ['29,5 | triệu đồng/người/năm · ước', 'Gần đạt: 92,2% mục tiêu 32'],
  ],
  [
    'lower is better: no percent, which would say the contrary of what it seems',
    'percent',
    { direction: 'lower', estimate: 15, target: 17 },
    ['15% | ước', 'Vượt: Mục tiêu 17%'],
  ],
  ['of a plan', 'hectares', { level: 'plan', actual: 30, target: 100 }, ['30 | ha', 'Chưa đạt: 30% kế hoạch 100']],
  [
    'reported as 100 % met: the target is no number of its own',
    'hectares',
    { actual: 2100, claims: [['percent-of-target', '100']] },
    ['2.100 | ha', 'Ghi đạt 100%: '],
  ],
  ['no target', 'percent', { estimate: 63, claims: [['met']] }, ['63% | ước', 'Không nêu mục tiêu: ']],
  [
    'no result: the target stands large, once',
    'hectares',
    { target: 8945 },
    ['8.945 | ha · mục tiêu', 'Chưa có kết quả: '],
  ],
  ['a goal only: it stands large, once', 'hectares', { level: 'goal', goal: 300 }, ['300 | ha · mục tiêu 2030']],
  [
    'a goal only, with a level',
    'percent',
    { level: 'goal', direction: 'lower', actual: 23.08, goal: 15 },
    ['23,08% |', 'Mục tiêu 2030: 15%'],
  ],
  ['no number at all', 'hectares', { claims: [['not-met']] }, ['– |', 'Chưa đủ căn cứ so sánh: ']],
])('%s', (_, unit, row, lines) => {
  expect(linesOf(given(unit, row))).toEqual(lines);
});

test('a result that is not the level stands before its own percent (forest cover)', () => {
  const of = given('percent', { estimate: 67.44, claims: [['exceeded']] });
  const other = commit(of, body('resolution', { label: { vi: 'nghị quyết tỉnh', en: 'provincial resolution' } }));
  state(of, 'target', '2024-06-30', 68.46, { commitment: other });
  state(of, 'actual', '2024-06-30', 66.8, { commitment: other });
  expect(linesOf(of)[1]).toBe('Nghị quyết tỉnh: gần đạt: 66,8% · 97,6% mục tiêu 68,46%');
});

describe('an indicator of two bodies', () => {
  const bees = (second: number) => {
    const of = given('hectares', { actual: 570, target: 200 });
    const other = commit(of, body('resolution', { label: { vi: 'nghị quyết tỉnh', en: 'provincial resolution' } }));
    state(of, 'target', '2025', second, { commitment: other });
    return of;
  };
  test('what can be compared comes first, to stand beside the bars of other cards', () => {
    const of = given('hectares', { actual: 570, claims: [['met']] });
    const other = commit(of, body('resolution', { label: { vi: 'nghị quyết tỉnh', en: 'provincial resolution' } }));
    state(of, 'target', '2025', 600, { commitment: other });
    expect(linesOf(of).slice(1)).toEqual([
      'Nghị quyết tỉnh: gần đạt: 95% mục tiêu 600',
      'Đại hội huyện: không nêu mục tiêu: ',
    ]);
  });
  test('that ask the same says so once', () => {
    expect(linesOf(bees(200))).toEqual(['570 | ha', 'Vượt: 285% mục tiêu 200']);
  });
  test('that ask two things names each', () => {
    expect(linesOf(bees(600), 'en')).toEqual([
      '570 | ha',
      'District congress: exceeded: 285% of the target of 200',
      'Provincial resolution: nearly met: 95% of the target of 600',
    ]);
  });
});

test.each([
  ['29,5 triệu đồng/người/năm', '29,5', 'triệu đồng/người/năm'],
  ['trên 18.000 tấn', 'trên 18.000', 'tấn'],
  ['61,5%', '61,5%', ''],
  ['1,26%/năm', '1,26%', '/năm'],
  ['14/14 xã, thị trấn', '14/14', 'xã, thị trấn'],
  ['mức độ 3', 'mức độ 3', ''],
  ['6,6–6,8%', '6,6–6,8%', ''],
  ['−0,5%/năm', '−0,5%', '/năm'],
])('%s is %s and %s', (text, digits, unit) => {
  expect(amountOf(text)).toEqual({ digits, unit });
});
