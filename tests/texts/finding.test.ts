// The one-line finding of an indicator: status × direction × unit × kind of target, in both languages.
import { describe, expect, test } from 'vitest';
import { contextFinding, finding, findingOfBody, gapText, subject } from '../../src/texts/finding';
import { assessment, assessments, state } from '../analysis/builder';
import { type Given, given, inBoth, type UnitName } from './given';

type Row = [title: string, unit: UnitName, row: Given, vi: string, en: string];

function findings(rows: Row[]) {
  test.each(rows)('%s', (_, unit, row, vi, en) => {
    const judged = assessment(given(unit, row));
    expect(inBoth((lang) => finding(judged, lang))).toEqual([vi, en]);
  });
}

const cut = { direction: 'lower' } as const;
const exact = { direction: 'exact' } as const;

describe('a result better than its target', () => {
  findings([
    [
      'of an amount: percent of the target (cinnamon, III.1.6 ¶2)',
      'hectares',
      { actual: 1634.5, target: 1000 },
      'Vượt 63,5% mục tiêu',
      'Target exceeded by 63.5%',
    ],
    [
      'of a derived target: as the report says it, 22.93 % rounded (production value)',
      'billion dong',
      { estimate: 2239, claims: [['above', '22.93', 'relative']] },
      'Vượt 22,9% mục tiêu',
      'Target exceeded by 22.9%',
    ],
    [
      'from two and a half times the target on: the whole share (livestock facilities)',
      'tonnes',
      { actual: 5, target: 2 },
      'Bằng 250% mục tiêu',
      'Reached 250% of the target',
    ],
    [
      'from a target that the report gives in its unit: in that unit (primary level 3, one commune more, III.1.6 ¶9)',
      'communes',
      { actual: 14, claims: [['above', '1', 'units']] },
      'Vượt mục tiêu 1 xã, thị trấn',
      'Target exceeded by 1 commune',
    ],
    [
      'the whole share has the decimals of the ratio',
      'tonnes',
      { actual: 3555, target: 1000 },
      'Bằng 355,5% mục tiêu',
      'Reached 355.5% of the target',
    ],
    [
      'ten times the target (Paris polyphylla)',
      'hectares',
      { actual: 5, target: 0.5 },
      'Bằng 1.000% mục tiêu',
      'Reached 1,000% of the target',
    ],
    [
      'below two and a half times: still percent',
      'tonnes',
      { actual: 249, target: 100 },
      'Vượt 149% mục tiêu',
      'Target exceeded by 149%',
    ],
    [
      'of a percentage: percentage points (schools at the standard)',
      'percent',
      { estimate: 61.5, claims: [['above', '11.5', 'points']] },
      'Vượt mục tiêu 11,5 điểm phần trăm',
      'Target exceeded by 11.5 percentage points',
    ],
    [
      'of a yearly percentage: percentage points, not points a year (livestock herd)',
      'percent a year',
      { estimate: 4.2, claims: [['above', '0.1', 'open']] },
      'Vượt mục tiêu 0,1 điểm phần trăm',
      'Target exceeded by 0.1 percentage points',
    ],
    [
      'of points a year: percentage points (poverty cut)',
      'points a year',
      { estimate: 6.94, target: 5 },
      'Vượt mục tiêu 2 điểm phần trăm',
      'Target exceeded by 2 percentage points',
    ],
    [
      'of per thousand: per thousand',
      'permille',
      { estimate: 0.8, target: 0.72 },
      'Vượt mục tiêu 0,08‰',
      'Target exceeded by 0.08‰',
    ],
    [
      'of a level: levels, with the number first',
      'level',
      { actual: 3, target: 1 },
      'Vượt mục tiêu 2 mức độ',
      'Target exceeded by 2 levels',
    ],
    [
      'of people a year: percent of the target (vocational training)',
      'people a year',
      { estimate: 1122, claims: [['above', '72.6', 'relative']] },
      'Vượt 72,6% mục tiêu',
      'Target exceeded by 72.6%',
    ],
    [
      'of an amount with a target of 0: the amount, as 0 has no percentage',
      'tonnes',
      { actual: 4, target: 0 },
      'Vượt mục tiêu 4 tấn',
      'Target exceeded by 4 tonnes',
    ],
    [
      'of an amount above a negative target: the amount, as there is no multiple',
      'tonnes',
      { actual: 4, target: -8 },
      'Vượt mục tiêu 12 tấn',
      'Target exceeded by 12 tonnes',
    ],
    [
      'of "over 18,000": percent of the number',
      'tonnes',
      { actual: 19800, target: [18000, 'above'] },
      'Vượt 10% mục tiêu',
      'Target exceeded by 10%',
    ],
    [
      'of "at least", also where the indicator itself is better when lower: above it',
      'percent',
      { ...cut, actual: 96, target: [95, 'at-least'] },
      'Vượt mục tiêu 1 điểm phần trăm',
      'Target exceeded by 1 percentage point',
    ],
  ]);
});

describe('a result of what a plan asks for', () => {
  findings([
    [
      'is set against the plan, not a target (herd growth)',
      'percent a year',
      { level: 'plan', estimate: 3.6, target: 4 },
      'Gần đạt, còn thiếu 0,4 điểm phần trăm',
      'Nearly met, 0.4 percentage points short',
    ],
    [
      'short by far',
      'hectares',
      { level: 'plan', actual: 30, target: 100 },
      'Mới đạt 30% kế hoạch',
      'Only 30% of the plan so far',
    ],
    ['beyond it', 'hectares', { level: 'plan', actual: 110, target: 100 }, 'Vượt 10% kế hoạch', 'Plan exceeded by 10%'],
  ]);
});

describe('a result below a limit it was to stay under', () => {
  findings([
    [
      'names the growth and the limit (population growth, III.1.3 ¶2)',
      'percent a year',
      { ...cut, estimate: 1.26, claims: [['above', '0.34', 'open']] },
      'Tăng 1,26%/năm, dưới trần 1,6%',
      'Up 1.26% a year, under the limit of 1.6%',
    ],
    [
      'of a yearly fall says no "up"',
      'percent a year',
      { ...cut, estimate: -0.5, target: 1.6 },
      '−0,5%/năm, dưới trần 1,6%',
      '−0.5% a year, under the limit of 1.6%',
    ],
    [
      'of a printed target',
      'percent',
      { ...cut, estimate: 15, target: 17 },
      '15%, dưới trần 17%',
      '15%, under the limit of 17%',
    ],
    [
      'of "under 17 %" without a second word for the limit',
      'percent',
      { ...cut, estimate: 15, target: [17, 'below'] },
      '15%, dưới trần 17%',
      '15%, under the limit of 17%',
    ],
    [
      'of an amount in its unit',
      'hectares',
      { ...cut, actual: 280, target: 300 },
      '280 ha, dưới trần 300 ha',
      '280 ha, under the limit of 300 ha',
    ],
    [
      'of "at most", also where the indicator itself is better when higher: not exceeded',
      'tonnes',
      { actual: 8, target: [10, 'at-most'] },
      '8 tấn, dưới trần 10 tấn',
      '8 tonnes, under the limit of 10 tonnes',
    ],
    [
      'of an approximate target keeps its "about"',
      'tonnes',
      { ...cut, estimate: 2239, claims: [['above', '18.66', 'relative']] },
      '2.239 tấn, dưới trần ≈ 2.753 tấn (2.752–2.753)',
      '2,239 tonnes, under the limit of ≈ 2,753 tonnes (2,752–2,753)',
    ],
  ]);
});

describe('a result at its target', () => {
  findings([
    ['of an amount (chili)', 'hectares', { actual: 50, target: 50 }, 'Đạt đúng mục tiêu', 'Exactly on target'],
    ['of a limit', 'percent', { ...cut, actual: 17, target: 17 }, 'Đạt đúng mục tiêu', 'Exactly on target'],
    ['of an exact target', 'percent', { ...exact, actual: 100, target: 100 }, 'Đạt đúng mục tiêu', 'Exactly on target'],
    [
      'that is only the result again is the report’s word, not a test passed (cardamom)',
      'hectares',
      { actual: 2100, claims: [['percent-of-target', '100']] },
      '2.100 ha; báo cáo ghi đạt 100%, mục tiêu không nêu riêng',
      '2,100 ha; the report calls this 100% of the target without stating the target',
    ],
  ]);
});

describe('a result nearly at its target', () => {
  findings([
    [
      'of money per person a year: money is short (income, 29.5 of 32)',
      'money per person',
      { estimate: 29.5, claims: [['percent-of-target', '92.19']] },
      'Gần đạt, còn thiếu 2,5 triệu đồng',
      'Nearly met, 2.5 million dong short',
    ],
    [
      'of money a year: money is short (local revenue, 58.1 of 61)',
      'money a year',
      { estimate: 58.1, claims: [['percent-of-target', '95.25']] },
      'Gần đạt, còn thiếu 2,9 tỷ đồng',
      'Nearly met, 2.9 billion dong short',
    ],
    [
      'of a percentage: points are short (forest cover, 67.44 of 68.46)',
      'percent',
      { actual: 66.8, estimate: 67.44, target: 68.46 },
      'Gần đạt, còn thiếu 1,02 điểm phần trăm',
      'Nearly met, 1.02 percentage points short',
    ],
    [
      'one short is singular in English (lower secondary, 13 of 14)',
      'communes',
      { actual: 13, claims: [['below', '1', 'units']] },
      'Gần đạt, còn thiếu 1 xã, thị trấn',
      'Nearly met, 1 commune short',
    ],
    [
      'of a limit: too high, not short',
      'percent',
      { ...cut, actual: 17.47, target: 17 },
      'Gần đạt, còn cao hơn 0,47 điểm phần trăm',
      'Nearly met, still 0.47 percentage points too high',
    ],
    [
      'of "at most", also where the indicator itself is better when higher: too high',
      'tonnes',
      { actual: 11, target: [10, 'at-most'] },
      'Gần đạt, còn cao hơn 1 tấn',
      'Nearly met, still 1 tonne too high',
    ],
    [
      'below an exact target: short',
      'tonnes',
      { ...exact, actual: 95, target: 100 },
      'Gần đạt, còn thiếu 5 tấn',
      'Nearly met, 5 tonnes short',
    ],
    [
      'above an exact target: too high, not short',
      'tonnes',
      { ...exact, actual: 105, target: 100 },
      'Gần đạt, còn cao hơn 5 tấn',
      'Nearly met, still 5 tonnes too high',
    ],
    [
      'above a range: too high, measured to its upper end',
      'tonnes',
      { actual: 21, target: [10, 'between', 20] },
      'Gần đạt, còn cao hơn 1 tấn',
      'Nearly met, still 1 tonne too high',
    ],
  ]);
});

describe('a result far from its target', () => {
  findings([
    [
      'says the share reached (macadamia, 530.68 of 1,900)',
      'hectares',
      { actual: 530.68, target: 1900 },
      'Mới đạt 27,9% mục tiêu',
      'Only 27.9% of the target so far',
    ],
    [
      'of an approximate target says the share the report gives (hydropower)',
      'tonnes',
      { actual: 1859, claims: [['percent-of-target', '80.08']] },
      'Mới đạt 80,1% mục tiêu',
      'Only 80.1% of the target so far',
    ],
    [
      'of per thousand says the share (birth rate, 0.6 of 0.72)',
      'permille',
      { estimate: 0.6, claims: [['percent-of-target', '83.33']] },
      'Mới đạt 83,3% mục tiêu',
      'Only 83.3% of the target so far',
    ],
    [
      'that is 0 says the distance, as 0 has no share',
      'tonnes',
      { actual: 0, target: 3 },
      'Còn cách mục tiêu 3 tấn',
      '3 tonnes away from the target',
    ],
    [
      'over its limit says the distance: more than asked is no "only"',
      'percent',
      { ...cut, actual: 25, target: 20 },
      'Còn cách mục tiêu 5 điểm phần trăm',
      '5 percentage points away from the target',
    ],
    [
      'above an exact target says the distance',
      'tonnes',
      { ...exact, actual: 125, target: 100 },
      'Còn cách mục tiêu 25 tấn',
      '25 tonnes away from the target',
    ],
  ]);
});

describe('a commitment without a result', () => {
  findings([
    [
      'names the target, and never a 0 (forest protection contracts)',
      'hectares',
      { target: 177734 },
      'Mục tiêu 177.734 ha, chưa có kết quả',
      'Target 177,734 ha, no result yet',
    ],
    [
      'that the report calls not begun says so (forest regeneration)',
      'hectares',
      { target: 8945, claims: [['not-started']] },
      'Mục tiêu 8.945 ha. Báo cáo ghi: chưa triển khai',
      'Target 8,945 ha. The report says: not started',
    ],
    [
      'that the report says is not paid out says no more than that (forest protection money)',
      'hectares',
      { target: 192949, claims: [['not-disbursed']] },
      'Mục tiêu 192.949 ha. Báo cáo ghi: chưa giải ngân',
      'Target 192,949 ha. The report says: not paid out yet',
    ],
    [
      'keeps the words of its target',
      'tonnes',
      { target: [18000, 'above'] },
      'Mục tiêu trên 18.000 tấn, chưa có kết quả',
      'Target over 18,000 tonnes, no result yet',
    ],
  ]);
});

describe('a result without a target', () => {
  const poverty = { ...cut, level: 'plan' } as const;
  findings([
    [
      'that the report counts as met repeats its word (trained workers)',
      'percent',
      { estimate: 63, claims: [['met']] },
      '63%; báo cáo xếp là đạt nhưng không nêu mục tiêu',
      '63%; the report says the target is met but does not state it',
    ],
    [
      'that the report names only in a list says no more than that (committee, III.1.6 ¶11)',
      'percent',
      { actual: 66.7, claims: [['met-or-exceeded']] },
      '66,7%; báo cáo kể trong danh sách đạt và vượt nhưng không nêu mục tiêu',
      '66.7%; the report lists it among those met and exceeded but does not state the target',
    ],
    [
      'that the report counts as not met repeats its word (primary schools)',
      'percent',
      { estimate: 71.4, claims: [['not-met']] },
      '71,4%; báo cáo xếp là chưa đạt nhưng không nêu mục tiêu',
      '71.4%; the report says the target is not yet met but does not state it',
    ],
    [
      'that fell from a printed baseline names both ends (poverty rate)',
      'percent',
      { ...poverty, baseline: 57.23, estimate: 36.39 },
      'Ước giảm từ 57,23% xuống 36,39%',
      'Estimated to fall from 57.23% to 36.39%',
    ],
    [
      'that was counted to have fallen is no estimate',
      'percent',
      { ...poverty, baseline: 57.23, actual: 44.24 },
      'Giảm từ 57,23% xuống 44,24%',
      'Down from 57.23% to 44.24%',
    ],
    [
      'that rose from a printed baseline names both ends',
      'percent',
      { baseline: 50, actual: 60 },
      'Tăng từ 50% lên 60%',
      'Up from 50% to 60%',
    ],
    [
      'that is expected to rise is an estimate',
      'percent',
      { baseline: 50, estimate: 60 },
      'Ước tăng từ 50% lên 60%',
      'Estimated to rise from 50% to 60%',
    ],
    [
      'that stands where it began neither rose nor fell',
      'percent',
      { baseline: 50, estimate: 50 },
      '50%, không có mục tiêu để so',
      '50%; no target to compare it with',
    ],
    [
      'of which the report says nothing stands alone',
      'percent',
      { actual: 60 },
      '60%, không có mục tiêu để so',
      '60%; no target to compare it with',
    ],
    [
      'with a baseline only worked back from "up by 10" makes no course of it',
      'percent',
      { actual: 60, claims: [['increase', '10', 'points']] },
      '60%, không có mục tiêu để so',
      '60%; no target to compare it with',
    ],
  ]);
});

describe('a 2030 goal without a target for this term', () => {
  const goal = { level: 'goal' } as const;
  findings([
    [
      'below a reported level that is to fall (stunted children)',
      'percent',
      { ...goal, ...cut, estimate: 23.08, goal: 15 },
      'Mục tiêu 2030 là giảm còn 15% (báo cáo ghi 23,08%)',
      'The 2030 goal is to come down to 15% (reported: 23.08%)',
    ],
    [
      'above the reported level',
      'percent',
      { ...goal, actual: 61.5, goal: 80 },
      'Mục tiêu 2030 là 80% (báo cáo ghi 61,5%)',
      'The 2030 goal is 80% (reported: 61.5%)',
    ],
    [
      'equal to the reported level is to be kept (rubber)',
      'hectares',
      { ...goal, actual: 396, goal: 396 },
      'Giữ 396 ha đến 2030',
      'The 2030 goal is to keep 396 ha',
    ],
    [
      'of "over" the reported level is more than to keep it',
      'percent',
      { ...goal, actual: 20, goal: [20, 'above'] },
      'Mục tiêu 2030 là trên 20% (báo cáo ghi 20%)',
      'The 2030 goal is over 20% (reported: 20%)',
    ],
    [
      'of a level to be kept puts the number last (primary education)',
      'level',
      { ...goal, actual: 3, goal: [3, 'at-least'] },
      'Giữ mức độ 3 đến 2030',
      'The 2030 goal is to keep level 3',
    ],
    [
      'without a reported level stands alone (waste collected)',
      'percent',
      { ...goal, goal: [90, 'above'] },
      'Mục tiêu 2030 là trên 90%',
      'The 2030 goal is over 90%',
    ],
    [
      'is no finding where the report says "not met" of this term (Party admissions, III.1.1 ¶1)',
      'people a year',
      { goal: [120, 'above'], claims: [['not-met']] },
      'Báo cáo ghi chưa đạt nhưng không nêu số đạt được',
      'The report says the target is not yet met but gives no result',
    ],
  ]);
});

describe('a commitment without any number', () => {
  findings([
    [
      'that the report calls not met (model rural communes)',
      'communes',
      { claims: [['not-met']] },
      'Báo cáo ghi chưa đạt nhưng không nêu số đạt được',
      'The report says the target is not yet met but gives no result',
    ],
    [
      'that the report calls met is no failure',
      'communes',
      { claims: [['met']] },
      'Báo cáo không nêu con số',
      'The report gives no number',
    ],
    ['of which nothing is said', 'communes', {}, 'Báo cáo không nêu con số', 'The report gives no number'],
  ]);
});

describe('a context figure', () => {
  test.each<Row>([
    [
      'has no target to compare (natural area)',
      'hectares',
      { level: 'context', actual: 267848.05 },
      '267.848,05 ha, không có mục tiêu để so',
      '267,848.05 ha; no target to compare it with',
    ],
    [
      'without a number says so (economic structure)',
      'percent',
      { level: 'context' },
      'Báo cáo không nêu con số',
      'The report gives no number',
    ],
  ])('%s', (_, unit, row, vi, en) => {
    expect(inBoth((lang) => contextFinding(given(unit, row), lang))).toEqual([vi, en]);
  });
});

describe('a distance has no sign and', () => {
  test.each<[title: string, unit: UnitName, gap: number, vi: string, en: string]>([
    ['of a percentage is in points', 'percent', -9, '9 điểm phần trăm', '9 percentage points'],
    ['of a yearly percentage is in points', 'percent a year', 0.34, '0,34 điểm phần trăm', '0.34 percentage points'],
    ['of points a year is in points', 'points a year', 1, '1 điểm phần trăm', '1 percentage point'],
    ['of per thousand is per thousand', 'permille', -0.12, '0,12‰', '0.12‰'],
    ['of a level counts levels', 'level', -1, '1 mức độ', '1 level'],
    ['of an amount keeps its unit', 'hectares', -80.11, '80,11 ha', '80.11 ha'],
    ['of people a year is people', 'people a year', 50, '50 người', '50 people'],
    ['of money a year is money', 'money a year', -2.9, '2,9 tỷ đồng', '2.9 billion dong'],
    ['of money per person a year is money', 'money per person', -2.5, '2,5 triệu đồng', '2.5 million dong'],
    ['of one commune is singular in English', 'communes', -1, '1 xã, thị trấn', '1 commune'],
  ])('%s', (_, unit, gap, vi, en) => {
    expect(inBoth((lang) => gapText(gap, given(unit, {}), lang))).toEqual([vi, en]);
  });
});

describe('under several bodies', () => {
  const cover = given('percent', { estimate: 67.44, claims: [['met']] });
  state(cover, 'target', '2025', 68.46, { by: 'resolution' });
  test('each finding names its body', () => {
    expect(assessments(cover).map((each) => inBoth((lang) => findingOfBody(each, lang)))).toEqual([
      [
        'Đại hội huyện: 67,44%; báo cáo xếp là đạt nhưng không nêu mục tiêu',
        'District congress: 67.44%; the report says the target is met but does not state it',
      ],
      ['Resolution: gần đạt, còn thiếu 1,02 điểm phần trăm', 'Resolution: nearly met, 1.02 percentage points short'],
    ]);
  });
  test('the name over the first finding has its body, as the second differs', () => {
    expect(inBoth((lang) => subject(assessments(cover), lang))).toEqual([
      `${cover.name.vi} (Đại hội huyện)`,
      `${cover.name.en} (district congress)`,
    ]);
  });
  test('the name stands alone where all come to one finding', () => {
    const bees = given('communes', { actual: 570, target: 200 });
    state(bees, 'target', '2025', 200, { by: 'resolution' });
    expect(subject(assessments(bees), 'vi')).toBe(bees.name.vi);
  });
  test('under one alone nothing is named', () => {
    const alone = given('percent', { estimate: 67.44, target: 68.46 });
    expect(findingOfBody(assessments(alone)[0], 'vi')).toBe(finding(assessments(alone)[0], 'vi'));
  });
});

test('a result at the very limit of "over" is not "0 short"', () => {
  const edge = assessment(given('tonnes', { actual: 18000, target: [18000, 'above'] }));
  expect(inBoth((lang) => finding(edge, lang))).toEqual([
    'Gần đạt, 18.000 tấn so với mục tiêu trên 18.000 tấn',
    'Nearly met, 18,000 tonnes against the target of over 18,000 tonnes',
  ]);
});
