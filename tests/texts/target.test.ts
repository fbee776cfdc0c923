// A target in words: its value, what it is called, and how a derived one was worked out.
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/analysis/assessment';
import { derivedTarget } from '../../src/analysis/derived-target';
import type { DerivedTarget } from '../../src/analysis/types';
import {
  commitmentName,
  derivation,
  isAbove,
  targetLimit,
  targetNote,
  targetValue,
  targetWord,
} from '../../src/texts/target';
import { assessment, promise } from '../analysis/builder';
import { type Given, given, inBoth, type UnitName } from './given';

type Row = [title: string, unit: UnitName, row: Given, vi: string, en: string];

/** The target of a row, with the unit it is in. */
function targetOf(unit: UnitName, row: Given) {
  const { target, indicator } = assessment(given(unit, row));
  if (target === null) throw new Error('the row has no target');
  return { target, unit: indicator.unit };
}

describe('the value of a target', () => {
  test.each<Row>([
    ['as printed (forest cover)', 'percent', { target: 68.46 }, '68,46%', '68.46%'],
    ['of "over"', 'tonnes', { target: [18000, 'above'] }, 'trên 18.000 tấn', 'over 18,000 tonnes'],
    ['of "under"', 'percent', { target: [17, 'below'] }, 'dưới 17%', 'under 17%'],
    ['of "at least"', 'percent', { target: [95, 'at-least'] }, 'từ 95% trở lên', 'at least 95%'],
    ['of "at most"', 'percent', { target: [95, 'at-most'] }, 'tối đa 95%', 'at most 95%'],
    ['of a range', 'percent', { target: [6.6, 'between', 6.8] }, '6,6–6,8%', '6.6–6.8%'],
    [
      'worked out to one round number (income)',
      'money per person',
      { estimate: 29.5, claims: [['percent-of-target', '92.19']] },
      '32 triệu đồng/người/năm',
      '32 million dong per person a year',
    ],
    [
      'left open by the report is about (production value)',
      'billion dong',
      { estimate: 2239, claims: [['above', '22.93', 'relative']] },
      '≈ 1.821 tỷ đồng (1.821–1.822)',
      '≈ 1,821 billion dong (1,821–1,822)',
    ],
    [
      'left open has as many decimals at both ends of its range, also where one is 0',
      'permille',
      { estimate: 0.7, claims: [['percent-of-target', '83.33']] },
      '≈ 0,84‰ (0,78–0,90)',
      '≈ 0.84‰ (0.78–0.90)',
    ],
  ])('%s', (_, unitName, row, vi, en) => {
    const { target, unit } = targetOf(unitName, row);
    expect(inBoth((lang) => targetValue(target, unit, lang))).toEqual([vi, en]);
  });
});

describe('the limit that a result stays below', () => {
  test.each<Row>([
    ['has no "at most"', 'percent', { target: [17, 'at-most'] }, '17%', '17%'],
    ['has no "under"', 'tonnes', { target: [1700, 'below'] }, '1.700 tấn', '1,700 tonnes'],
    [
      'keeps the "about" of a derived target',
      'billion dong',
      { estimate: 2239, claims: [['above', '22.93', 'relative']] },
      '≈ 1.821 tỷ đồng (1.821–1.822)',
      '≈ 1,821 billion dong (1,821–1,822)',
    ],
  ])('%s', (_, unitName, row, vi, en) => {
    const { target, unit } = targetOf(unitName, row);
    expect(inBoth((lang) => targetLimit(target, unit, lang))).toEqual([vi, en]);
  });
});

test.each([
  ['1,634.5 is above 1,000', 1634.5, 1000, true],
  ['530.68 is not above 1,900', 530.68, 1900, false],
  ['50 is not above 50', 50, 50, false],
])('%s', (_, actual, target, expected) => {
  const judged = assessment(given('hectares', { actual, target }));
  if (judged.judgement === null) throw new Error('not judged');
  expect(isAbove(judged)).toBe(expected);
});

test.each<Row>([
  ['a printed target is a target', 'percent', { target: 68.46 }, 'Mục tiêu', 'Target'],
  [
    'a target that the report does not print is a derived target',
    'percent',
    { actual: 60, claims: [['percent-of-target', '85.71']] },
    'Mục tiêu suy ra',
    'Derived target',
  ],
])('%s', (_, unit, row, vi, en) => {
  expect(inBoth((lang) => targetWord(targetOf(unit, row).target, lang))).toEqual([vi, en]);
});

const cut = { direction: 'lower' } as const;

describe('the arithmetic behind a derived target', () => {
  test.each<Row>([
    [
      'of "92.19 % of target" divides (income)',
      'money per person',
      { estimate: 29.5, claims: [['percent-of-target', '92.19']] },
      'Cách tính: 29,5 : 92,19% = 32 triệu đồng/người/năm.',
      'How: 29.5 ÷ 92.19% = 32 million dong per person a year.',
    ],
    [
      'of "above by 22.93 %" divides by more than 100 %, and says about where no round number fits (production value)',
      'billion dong',
      { estimate: 2239, claims: [['above', '22.93', 'relative']] },
      'Cách tính: 2.239 : (100% + 22,93%) ≈ 1.821 tỷ đồng.',
      'How: 2,239 ÷ (100% + 22.93%) ≈ 1,821 billion dong.',
    ],
    [
      'of "below by 5 %" divides by less than 100 %',
      'tonnes',
      { estimate: 1900, claims: [['below', '5', 'relative']] },
      'Cách tính: 1.900 : (100% − 5%) = 2.000 tấn.',
      'How: 1,900 ÷ (100% − 5%) = 2,000 tonnes.',
    ],
    [
      'of "better by 5 %" where lower is better divides by less than 100 %',
      'tonnes',
      { ...cut, estimate: 1900, claims: [['above', '5', 'relative']] },
      'Cách tính: 1.900 : (100% − 5%) = 2.000 tấn.',
      'How: 1,900 ÷ (100% − 5%) = 2,000 tonnes.',
    ],
    [
      'of "worse by 5 %" where lower is better divides by more than 100 %',
      'tonnes',
      { ...cut, estimate: 2100, claims: [['below', '5', 'relative']] },
      'Cách tính: 2.100 : (100% + 5%) = 2.000 tấn.',
      'How: 2,100 ÷ (100% + 5%) = 2,000 tonnes.',
    ],
    [
      'of points above subtracts them (schools at the standard, 59 % is 9 above 50 %)',
      'percent',
      { estimate: 59, claims: [['above', '9', 'points']] },
      'Cách tính: 59% − 9 điểm phần trăm = 50%.',
      'How: 59% − 9 percentage points = 50%.',
    ],
    [
      'of points keeps the decimals of the claim',
      'percent',
      { estimate: 59.125, claims: [['above', '9.125', 'points']] },
      'Cách tính: 59,125% − 9,125 điểm phần trăm = 50%.',
      'How: 59.125% − 9.125 percentage points = 50%.',
    ],
    [
      'of a whole percent of the target has no decimal',
      'tonnes',
      { estimate: 1800, claims: [['percent-of-target', '90']] },
      'Cách tính: 1.800 : 90% = 2.000 tấn.',
      'How: 1,800 ÷ 90% = 2,000 tonnes.',
    ],
    [
      'of points below adds them (upper secondary, 98.9 % is 0.1 below 99 %)',
      'percent',
      { actual: 98.9, claims: [['below', '0.1', 'points']] },
      'Cách tính: 98,9% + 0,1 điểm phần trăm = 99%.',
      'How: 98.9% + 0.1 percentage points = 99%.',
    ],
    [
      'of points better where lower is better adds them (population growth, 1.26 % against 1.6 %)',
      'percent a year',
      { ...cut, estimate: 1.26, claims: [['above', '0.34', 'open']] },
      'Cách tính: 1,26% + 0,34 điểm phần trăm = 1,6%/năm.',
      'How: 1.26% + 0.34 percentage points = 1.6% a year.',
    ],
    [
      'of points worse where lower is better subtracts them',
      'percent',
      { ...cut, estimate: 18, claims: [['below', '1', 'points']] },
      'Cách tính: 18% − 1 điểm phần trăm ≈ 17%.',
      'How: 18% − 1 percentage point ≈ 17%.',
    ],
    [
      'of units above subtracts them (primary education, 14 is one above 13)',
      'communes',
      { actual: 14, claims: [['above', '1', 'units']] },
      'Cách tính: 14 − 1 = 13 xã, thị trấn.',
      'How: 14 − 1 = 13 communes.',
    ],
    [
      'of units below adds them (lower secondary, 13 is one below 14)',
      'communes',
      { actual: 13, claims: [['below', '1', 'units']] },
      'Cách tính: 13 + 1 = 14 xã, thị trấn.',
      'How: 13 + 1 = 14 communes.',
    ],
    [
      'of units with a decimal keeps it, also where it is 0',
      'hectares',
      { actual: 13.5, claims: [['above', '1.0', 'units']] },
      'Cách tính: 13,5 − 1,0 ≈ 12,5 ha.',
      'How: 13.5 − 1.0 ≈ 12.5 ha.',
    ],
  ])('%s', (_, unit, row, vi, en) => {
    const thing = given(unit, row);
    const target = derivedTarget(promise(thing));
    if (target === null) throw new Error('no target follows from the row');
    expect(inBoth((lang) => derivation(target, thing.unit, lang))).toEqual([vi, en]);
  });

  test('keeps the decimals of the result as printed: 5.0 (Paris polyphylla)', () => {
    const thing = given('hectares', { actual: 5, claims: [['percent-of-target', '50']] });
    for (const figure of thing.figures) figure.decimals = 1;
    expect(inBoth((lang) => derivation(derivedTarget(promise(thing)) as DerivedTarget, thing.unit, lang))).toEqual([
      'Cách tính: 5,0 : 50% = 10 ha.',
      'How: 5.0 ÷ 50% = 10 ha.',
    ]);
  });
});

describe('the note on a target', () => {
  test.each<Row>([
    ['is not needed where the report prints it', 'percent', { actual: 67.44, target: 68.46 }, '', ''],
    ['is not needed without a target', 'percent', { actual: 67.44 }, '', ''],
    [
      'says that it is derived, and how (income)',
      'money per person',
      { estimate: 29.5, claims: [['percent-of-target', '92.19']] },
      'Báo cáo không ghi mục tiêu này; trang tính ngược từ tỷ lệ hoặc chênh lệch báo cáo ghi. Cách tính: 29,5 : 92,19% = 32 triệu đồng/người/năm.',
      'The report does not state this target; we work it back from the percentage or difference it gives. How: 29.5 ÷ 92.19% = 32 million dong per person a year.',
    ],
    [
      'speaks of a plan where a plan asks for it (electricity)',
      'hectares',
      { level: 'plan', actual: 80, claims: [['percent-of-target', '80']] },
      'Báo cáo không ghi kế hoạch này; trang tính ngược từ tỷ lệ hoặc chênh lệch báo cáo ghi. Cách tính: 80 : 80% = 100 ha.',
      'The report does not state this plan; we work it back from the percentage or difference it gives. How: 80 ÷ 80% = 100 ha.',
    ],
    [
      'counts the other claims that lead to the same target',
      'percent',
      {
        estimate: 59,
        claims: [
          ['above', '9', 'points'],
          ['percent-of-target', '118'],
        ],
      },
      'Báo cáo không ghi mục tiêu này; trang tính ngược từ tỷ lệ hoặc chênh lệch báo cáo ghi. Cách tính: 59% − 9 điểm phần trăm = 50%. Có 1 nhận định khác trong báo cáo dẫn đến cùng mục tiêu.',
      'The report does not state this target; we work it back from the percentage or difference it gives. How: 59% − 9 percentage points = 50%. Other claims in the report that lead to the same target: 1.',
    ],
    [
      'says nothing of one that only repeats the result: the reason does (cardamom, "100 %")',
      'hectares',
      { actual: 5500, claims: [['percent-of-target', '100']] },
      '',
      '',
    ],
  ])('%s', (_, unit, row, vi, en) => {
    expect(inBoth((lang) => targetNote(assessment(given(unit, row)), lang))).toEqual([vi, en]);
  });
});

describe('the name of what is promised', () => {
  const named = (name: string, bodies: string[]) => {
    const commitments = bodies.map((label) => ({ body: { label: { vi: label } } }));
    return { indicator: { name: { vi: name }, commitments }, commitment: commitments[0] } as unknown as Assessment;
  };
  test.each([
    ['of one body is that of the indicator', 'Quế (của tỉnh)', ['Nghị quyết 03'], 'Quế (của tỉnh)'],
    ['of several names the body', 'Đàn ong', ['Nghị quyết 05', 'chương trình'], 'Đàn ong (Nghị quyết 05)'],
    ['has one pair of brackets', 'Quế (của tỉnh)', ['Nghị quyết 03', 'Nghị quyết 05'], 'Quế (Nghị quyết 03)'],
  ])('%s', (_, name, bodies, expected) => {
    expect(commitmentName(named(name, bodies), 'vi')).toBe(expected);
  });
});
