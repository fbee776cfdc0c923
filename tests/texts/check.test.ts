// An audit check in words: what the report states, what its figures give, and the arithmetic between them.
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import type { Check, CheckItem, Excuse } from '../../src/analysis/types';
import {
  arithmeticText,
  checkLine,
  checkSides,
  checkTitle,
  explanationText,
  itemText,
  recomputedText,
  statedText,
} from '../../src/texts/check';
import { breakDown, claim, documentDates, locator, report, state } from '../analysis/builder';
import { given, inBoth, type UnitName, units } from './given';

const bilingual = (vi: string, en: string) => ({ vi, en });

/** A check with nothing in it but what the row is about. */
function check(row: Partial<Check> = {}): Check {
  return {
    id: 'sum/thing',
    kind: 'sum',
    fact: 'sum/thing',
    explainedBy: null,
    indicator: null,
    items: [],
    printed: { value: null, text: '' },
    recomputed: null,
    unit: 'indicator',
    difference: null,
    verdict: 'agrees',
    reading: null,
    status: null,
    reason: null,
    arithmetic: { operation: 'compare', operands: [], result: null },
    ...row,
  };
}
const item = (source: CheckItem['source'] = null, row: Partial<CheckItem> = {}): CheckItem => ({
  label: bilingual('Rừng trồng mới', 'Newly planted forest'),
  value: null,
  printed: '',
  locator: locator('III.1 ¶1'),
  source,
  ...row,
});

describe('the arithmetic', () => {
  type Operation = Check['arithmetic']['operation'];
  type Reading = 'relative' | 'percent-of-target' | 'points' | null;
  type Row = [title: string, Operation, Reading, operands: number[], result: number | null, vi: string, en: string];
  test.each<Row>([
    [
      'adds parts to their sum (planted forest)',
      'sum',
      null,
      [169.79, 1908.42],
      2078.21,
      '169,79 + 1.908,42 = 2.078,21',
      '169.79 + 1,908.42 = 2,078.21',
    ],
    ['of a single part is none', 'sum', null, [5], 5, '', ''],
    [
      'divides a figure by its target, not the target by the figure (macadamia)',
      'ratio',
      'percent-of-target',
      [530.68, 1900],
      27.930526,
      '530,68 : 1.900 = 27,93%',
      '530.68 ÷ 1,900 = 27.93%',
    ],
    [
      'divides a fraction (schools at the standard)',
      'ratio',
      null,
      [23, 39],
      58.974359,
      '23 : 39 = 58,97%',
      '23 ÷ 39 = 58.97%',
    ],
    [
      'of "above by" divides what the figure has more than the target (bee colonies)',
      'ratio',
      'relative',
      [570, 200],
      185,
      '(570 − 200) : 200 = 185%',
      '(570 − 200) ÷ 200 = 185%',
    ],
    [
      'of "below by" divides what the figure lacks of the target',
      'ratio',
      'relative',
      [180, 200],
      10,
      '(200 − 180) : 200 = 10%',
      '(200 − 180) ÷ 200 = 10%',
    ],
    [
      'of "above by" a target that was not reached is negative, and not turned',
      'ratio',
      'relative',
      [180, 200],
      -10,
      '(180 − 200) : 200 = −10%',
      '(180 − 200) ÷ 200 = −10%',
    ],
    [
      'of a figure at its target is 0',
      'ratio',
      'relative',
      [200, 200],
      0,
      '(200 − 200) : 200 = 0%',
      '(200 − 200) ÷ 200 = 0%',
    ],
    [
      'subtracts the target from the figure (schools at the standard)',
      'difference',
      'points',
      [61.5, 50],
      11.5,
      '61,5 − 50 = 11,5',
      '61.5 − 50 = 11.5',
    ],
    [
      'subtracts the figure from the target of "below by"',
      'difference',
      'points',
      [99, 98.9],
      0.1,
      '99 − 98,9 = 0,1',
      '99 − 98.9 = 0.1',
    ],
    [
      'divides a fall by its years, the earlier number first (poverty, 57.23 to 36.39)',
      'yearly-change',
      null,
      [57.23, 36.39, 3],
      6.946667,
      '(57,23 − 36,39) : 3 năm = 6,95',
      '(57.23 − 36.39) ÷ 3 years = 6.95',
    ],
    [
      'divides a rise by its years, the later number first',
      'yearly-change',
      null,
      [50, 62, 4],
      3,
      '(62 − 50) : 4 năm = 3',
      '(62 − 50) ÷ 4 years = 3',
    ],
    [
      'of an overall rate is the part its outermost group must make up (staff, 95.2)',
      'weight',
      null,
      [95.2, 92, 100],
      40,
      '(95,2 − 92) : (100 − 92) = 40%',
      '(95.2 − 92) ÷ (100 − 92) = 40%',
    ],
    [
      'of whole schools is the difference of two fractions',
      'wholes',
      'points',
      [10, 9, 14],
      7.142857,
      '10/14 − 9/14 = 7,14 điểm phần trăm',
      '10/14 − 9/14 = 7.14 percentage points',
    ],
    [
      'of the highest number possible says that it is',
      'ceiling',
      null,
      [100],
      100,
      'kết quả đã ở mức cao nhất có thể',
      'the result is as high as it can be',
    ],
    ['of a comparison is none', 'compare', null, [4, 8], 4, '', ''],
    ['of a count is none', 'count', null, [18, 18], 18, '', ''],
    ['without a result is none', 'yearly-change', null, [57.23, 36.39, 3], null, '', ''],
    ['without numbers is none', 'ratio', null, [], 1, '', ''],
  ])('%s', (_, operation, chosen, operands, result, vi, en) => {
    const made = check({
      arithmetic: { operation, operands, result },
      reading: chosen && { chosen, open: false },
    });
    expect(inBoth((lang) => arithmeticText(made, lang))).toEqual([vi, en]);
  });
});

describe('a quotient has the decimals that show whether it is the printed number', () => {
  test.each([
    ['two of 58.97% against 59%', 59, [23, 39], 58.974359, '58.97%'],
    ['none against a whole number far from it (livestock, 150)', 150, [5, 2], 250, '250%'],
    ['one against 29.8% (macadamia)', 29.8, [530.68, 1900], 27.930526, '27.9%'],
    ['three against 94.66%, which two would repeat', 94.66, [1419.89, 1500], 94.659333, '94.659%'],
    ['its own against the number itself', 163.45, [1634.5, 1000], 163.45, '163.45%'],
    ['four at most', 33.33, [99.99001, 300], 33.330003, '33.33%'],
  ])('%s', (_, value, operands, result, shown) => {
    const arithmetic = { operation: 'ratio' as const, operands, result };
    const made = check({ unit: 'percent', printed: { value, text: '' }, recomputed: result, arithmetic });
    expect(recomputedText(made, 'en')).toBe(shown);
    expect(arithmeticText(made, 'en').split(' = ')[1]).toBe(shown);
  });
  test('a yearly change too: 6.947 against 6.95', () => {
    const arithmetic = { operation: 'yearly-change' as const, operands: [57.23, 36.39, 3], result: 6.946667 };
    const made = check({ printed: { value: 6.95, text: '' }, recomputed: 6.946667, arithmetic });
    expect(arithmeticText(made, 'vi')).toBe('(57,23 − 36,39) : 3 năm = 6,947');
  });
});

describe('what the report states and what its figures give', () => {
  type Row = [title: string, unit: Check['unit'], of: UnitName | null, value: number, vi: string, en: string];
  const rows: Row[] = [
    ['of percent of target in percent', 'percent', 'hectares', 27.930526, '27,93%', '27.93%'],
    ['of points in points', 'points', 'percent', 11.5, '11,5 điểm phần trăm', '11.5 percentage points'],
    ['of a count bare', 'count', 'communes', 18, '18', '18'],
    ['of an amount in its unit', 'indicator', 'hectares', 2078.21, '2.078,21 ha', '2,078.21 ha'],
    ['with two decimals also where its unit has none', 'indicator', 'tonnes', 12.345, '12,35 tấn', '12.35 tonnes'],
    [
      'with the three decimals of its unit',
      'indicator',
      'money a year',
      948.596,
      '948,596 tỷ đồng/năm',
      '948.596 billion dong a year',
    ],
    ['without an indicator bare', 'indicator', null, 12.3456, '12,3456', '12.3456'],
  ];
  const of = (unit: UnitName | null) => (unit ? given(unit, {}) : null);
  test.each(rows)('is stated %s', (_, unit, ofUnit, value, vi, en) => {
    const made = check({ unit, indicator: of(ofUnit), printed: { value, text: 'as printed' } });
    expect(inBoth((lang) => statedText(made, lang))).toEqual([vi, en]);
  });
  test.each(rows)('is recomputed %s', (_, unit, ofUnit, recomputed, vi, en) => {
    const made = check({ unit, indicator: of(ofUnit), recomputed });
    expect(inBoth((lang) => recomputedText(made, lang))).toEqual([vi, en]);
  });
});

describe('what the report states', () => {
  test('is its print where that is no number', () => {
    const made = check({ printed: { value: null, text: 'hơn 3 năm' } });
    expect(inBoth((lang) => statedText(made, lang))).toEqual(['hơn 3 năm', 'hơn 3 năm']);
  });
  test('of a status is its claim', () => {
    const made = check({ unit: 'status', items: [item(claim(given('percent', {}), 'not-met'))] });
    expect(inBoth((lang) => statedText(made, lang))).toEqual(['chưa đạt mục tiêu', 'target not yet met']);
  });
  test('of a status without a claim is its print', () => {
    const figure = state(given('percent', {}), 'estimate', '2024', 67.44);
    const made = check({ unit: 'status', items: [item(figure)], printed: { value: null, text: 'đạt' } });
    expect(statedText(made, 'vi')).toBe('đạt');
  });
  test('of two times is the number with what is known of its date, without a comma before a bracket', () => {
    const figure = state(given('percent', {}), 'actual', 'undated', 44.24);
    const made = check({ kind: 'twice', explainedBy: 'date', unit: 'percent', items: [item(figure)] });
    expect(statedText(made, 'en')).toBe('44.24% (undated in the report)');
  });
  test('of a number against a claim is the number', () => {
    const made = check({
      unit: 'percent',
      items: [item(claim(given('percent', {}), 'percent-of-target', '29.8'))],
      printed: { value: 29.8, text: '29,8%' },
    });
    expect(inBoth((lang) => statedText(made, lang))).toEqual(['29,8%', '29.8%']);
  });
});

describe('one number at two dates', () => {
  const cover = given('percent', {});
  const [later, earlier] = [state(cover, 'actual', '2024-06-30', 66.8), state(cover, 'actual', '2023-06-30', 66.8)];
  const made = check({ unit: 'date', items: [item(later), item(earlier), item(later)] });
  test('is stated with the first', () => {
    expect(inBoth((lang) => statedText(made, lang))).toEqual(['66,8%, đến 30/6/2024', '66.8%, as of 30 June 2024']);
  });
  test('is set against the others (forest cover)', () => {
    expect(inBoth((lang) => recomputedText(made, lang))).toEqual([
      '66,8%, đến 30/6/2023; 66,8%, đến 30/6/2024',
      '66.8%, as of 30 June 2023; 66.8%, as of 30 June 2024',
    ]);
  });
  test('without a figure has no text', () => {
    const bare = check({ unit: 'date', items: [item(claim(given('percent', {}), 'met')), item()] });
    expect([statedText(bare, 'vi'), recomputedText(bare, 'vi')]).toEqual(['', '']);
    expect(statedText(check({ unit: 'date' }), 'vi')).toBe('');
  });
  test('of a document is the date alone (resolution 03)', () => {
    const dates = documentDates('resolution-03', [
      { date: '2021-02-03', at: 'III.2.1' },
      { date: '2021-02-22', at: 'note 23' },
    ]);
    const twoDates = check({ unit: 'date', items: dates.map((date) => item(date)) });
    expect(inBoth((lang) => statedText(twoDates, lang))).toEqual(['03/02/2021', '3 February 2021']);
    expect(inBoth((lang) => recomputedText(twoDates, lang))).toEqual(['22/02/2021', '22 February 2021']);
  });
});

describe('what its figures give', () => {
  test('of a status is the status by our rule, in small letters', () => {
    const made = check({ unit: 'status', status: 'near', recomputed: 98.5 });
    expect(inBoth((lang) => recomputedText(made, lang))).toEqual(['gần đạt', 'nearly met']);
  });
  test('of work that has not begun is that there is no result', () => {
    expect(inBoth((lang) => recomputedText(check({ unit: 'status' }), lang))).toEqual([
      'chưa có kết quả',
      'no result yet',
    ]);
  });
  test('against work called not begun is the result there is', () => {
    const made = check({ unit: 'status', items: [item(null, { value: 0 }), item(null, { value: 12 })] });
    expect(inBoth((lang) => recomputedText(made, lang))).toEqual(['12', '12']);
  });
  test('of a part is the whole it lies in (minority members of 65 transferred, III.1.6 ¶13)', () => {
    const items = [item(null, { value: 38 }), item(null, { value: 65 })];
    const made = check({ kind: 'contained', indicator: given('hectares', {}), items });
    expect(inBoth((lang) => recomputedText(made, lang))).toEqual(['trong tổng 65 ha', 'of 65 ha in all']);
  });
  test('is nothing where there is no number', () => {
    expect(recomputedText(check({ unit: 'percent' }), 'vi')).toBe('');
    expect(recomputedText(check({ kind: 'contained' }), 'vi')).toBe('');
  });
  test.each<[NonNullable<Check['reason']>, vi: string, en: string]>([
    [
      'only-source-of-target',
      'Không kiểm được: trang suy ra mục tiêu từ chính nhận định này.',
      'The target is known only from this very claim.',
    ],
    ['no-target', 'Báo cáo không nêu mục tiêu.', 'The report states no target.'],
    ['no-figure', 'Báo cáo không nêu con số để so.', 'The report gives no figure to compare.'],
    ['no-whole', 'Báo cáo không ghi tổng.', 'The report gives no total.'],
    ['no-baseline', 'Báo cáo không nêu mốc đầu.', 'The report gives no baseline.'],
    ['no-direction', 'Không xét được hướng tốt, xấu.', 'Which way is better is not known.'],
  ])('is why nothing can be checked: %s', (reason, vi, en) => {
    const made = check({ unit: 'status', reason, status: 'met', recomputed: 1 });
    expect(inBoth((lang) => recomputedText(made, lang))).toEqual([vi, en]);
  });
});

describe('an overall rate and its groups', () => {
  const trained = given('percent', {});
  state(trained, 'actual', '2024', 95.2);
  breakDown(trained, [100, 86, 92], { relation: 'subgroup' });
  const [breakdown] = trained.breakdowns;
  const groups = (breakdown?.parts ?? []).map((part) =>
    item(part, { value: part.value, label: bilingual('Trung học phổ thông', 'Upper secondary') }),
  );
  const schools = given('communes', {});
  breakDown(schools, [3]);
  const sizes = item(schools.breakdowns[0]?.parts[0], { value: 3 });
  const made = (result: number | null) =>
    check({
      kind: 'mean',
      indicator: trained,
      items: [item(trained.figures[0], { value: 95.2 }), ...groups, sizes],
      printed: { value: 95.2, text: '95,2%' },
      arithmetic: { operation: 'weight', operands: [], result },
    });
  test('are the lowest and the highest, and what the rate would need of one', () => {
    expect(inBoth((lang) => recomputedText(made(39.9), lang))).toEqual([
      'từ 86% đến 100%; chỉ ra bình quân chung nếu nhóm “Trung học phổ thông” chiếm khoảng 40% tổng số',
      'from 86% to 100%; an average of these only if the group “Upper secondary” makes up about 40% of all',
    ]);
  });
  test('are the lowest and the highest alone where it needs nothing', () => {
    expect(inBoth((lang) => recomputedText(made(null), lang))).toEqual(['từ 86% đến 100%', 'from 86% to 100%']);
  });
});

describe('why both sides of a check can be right', () => {
  const noWords = { dataset: { report, explanations: [] } } as unknown as Analysis;
  test.each<[Excuse, vi: string, en: string]>([
    [
      'body',
      'Hai mức do hai nơi đặt ra, nên có thể cùng đúng.',
      'The two levels were set by two bodies, so both can be right.',
    ],
    [
      'document',
      'Hai số được ghi theo hai văn bản, nên có thể cùng đúng.',
      'The two numbers stand under two documents, so both can be right.',
    ],
    [
      'date',
      'Hai số ứng với hai thời điểm hoặc hai khoảng thời gian, hoặc một trong hai số không ghi thời điểm, nên có thể cùng đúng.',
      'The two numbers speak of two dates or two spans of time, or one of them has no date, so both can be right.',
    ],
    [
      'scope',
      'Hai số đếm theo hai đơn vị, nên có thể cùng đúng.',
      'The two numbers count in two units, so both can be right.',
    ],
    [
      'rounding',
      'Hai số cùng ra từ một phép tính trên số liệu của báo cáo: một số làm tròn, một số cắt bớt chữ số cuối.',
      'Both numbers follow from one calculation with the report’s figures: one is rounded, the other cut off after the last digit.',
    ],
    [
      'reading',
      'Lời văn có thể hiểu theo hơn một cách; có cách hiểu để cả hai cùng đúng.',
      'The words can be read in more than one way; in one of them both can be right.',
    ],
  ])('is said of %s', (explainedBy, vi, en) => {
    expect(inBoth((lang) => explanationText(noWords, check({ explainedBy }), lang))).toEqual([vi, en]);
  });
  test('is followed by our words; a disagreement has them alone, and what agrees has none', () => {
    const text = { vi: 'Tiêu đề ghi hai giai đoạn.', en: 'The headings give two spans.' };
    const explanations = [{ report, check: 'sum/thing', text }];
    const analysis = { dataset: { report, explanations } } as unknown as Analysis;
    expect(explanationText(analysis, check({ explainedBy: 'scope' }), 'vi')).toBe(
      'Hai số đếm theo hai đơn vị, nên có thể cùng đúng. Tiêu đề ghi hai giai đoạn.',
    );
    expect(explanationText(analysis, check(), 'en')).toBe('The headings give two spans.');
    expect(explanationText(noWords, check(), 'en')).toBe('');
  });
});

describe('a number that took part', () => {
  const both = (made: CheckItem, unit = units.hectares as (typeof units)['hectares'] | null) =>
    (['vi', 'en'] as const).map((lang) => {
      const { label, value } = itemText(made, unit, lang);
      return `${label}: ${value}`.replaceAll('\u00a0', ' ');
    });
  test('of a figure names its kind and date (planted forest)', () => {
    const figure = state(given('hectares', {}), 'actual', '2024-06-30', 2004.91);
    expect(both(item(figure))).toEqual([
      'Rừng trồng mới, đã thực hiện 30/6/2024: 2.004,91 ha',
      'Newly planted forest, counted 30 June 2024: 2,004.91 ha',
    ]);
  });
  test('of a goal names its year once', () => {
    const goal = state(given('hectares', {}), 'goal', '2030', 300);
    expect(inBoth((lang) => itemText(item(goal), null, lang).label)).toEqual([
      'Rừng trồng mới, mục tiêu kỳ sau 2030',
      'Newly planted forest, next-term goal 2030',
    ]);
  });
  test('of a part of another whole is in the unit of that', () => {
    const schools = given('communes', {});
    breakDown(schools, [3]);
    const [part] = schools.breakdowns[0]?.parts ?? [];
    expect(itemText(item(part, { value: 3 }), units.percent, 'en').value).toBe('3\u00a0communes');
  });
  test('of a claim is the claim', () => {
    expect(both(item(claim(given('hectares', {}), 'percent-of-target', '71')))).toEqual([
      'Rừng trồng mới: đạt 71% mục tiêu',
      'Newly planted forest: 71% of the target',
    ]);
  });
  test('of a document is its date', () => {
    const [date = null] = documentDates('resolution-03', [{ date: '2021-02-03', at: 'III.2.1' }]);
    expect(both(item(date))).toEqual(['Rừng trồng mới: 03/02/2021', 'Newly planted forest: 3 February 2021']);
  });
  test('of a part is its value in the unit of the whole', () => {
    expect(both(item(null, { value: 169.79, printed: '169,79' }))).toEqual([
      'Rừng trồng mới: 169,79 ha',
      'Newly planted forest: 169.79 ha',
    ]);
  });
  test('without a value or a unit is its print', () => {
    expect(both(item(null, { printed: '6 kế hoạch' }))[0]).toBe('Rừng trồng mới: 6 kế hoạch');
    expect(both(item(null, { value: 6, printed: '6 kế hoạch' }), null)[0]).toBe('Rừng trồng mới: 6 kế hoạch');
  });
});

describe('the two sides of a check', () => {
  const forest = given('hectares', {});
  const here = state(forest, 'actual', '2024-06-30', 2004.91, { at: 'III.2.1 ¶4' });
  const there = state(forest, 'actual', '2024-06-30', 2005, { at: 'III.1.2 ¶3' });
  const at = (figure: typeof here) => item(figure, { locator: figure.locator });
  const sides = (row: Partial<Check>, lang: 'vi' | 'en' = 'vi') =>
    checkSides(check({ indicator: forest, ...row }), lang).map(({ heading, value, arithmetic, locators }) =>
      [heading, value, arithmetic, ...locators.map(({ text }) => text)].join(' | ').replaceAll('\u00a0', ' '),
    );
  const printed = { value: 2004.91, text: '2.004,91 ha' };

  test('of a number given twice are here and elsewhere, each with its place', () => {
    const row: Partial<Check> = { kind: 'twice', items: [at(here), at(there)], printed, recomputed: 2005 };
    expect(sides(row)).toEqual([
      'Báo cáo ghi | 2.004,91 ha |  | III.2.1 ¶4',
      'Chỗ khác ghi | 2.005 ha |  | III.1.2 ¶3',
    ]);
    expect(sides(row, 'en')[1]).toBe('Given elsewhere | 2,005 ha |  | III.1.2 ¶3');
  });
  test('of two indicators have each its own unit (workshops and investments)', () => {
    const other = state(given('communes', {}), 'actual', '2024-06-30', 2, { at: 'III.2.2 ¶3' });
    const row: Partial<Check> = { kind: 'twice', items: [at(here), at(other)], printed, recomputed: 2 };
    expect(sides(row)[1]).toBe('Chỗ khác ghi | 2 xã, thị trấn |  | III.2.2 ¶3');
  });
  test('of two numbers of two times have their times, and ours of a status is by the figures', () => {
    const year = state(forest, 'estimate', '2020/2024', 4.2, { at: 'III.1.2 ¶2' });
    const row: Partial<Check> = { kind: 'twice', items: [at(here), at(year)], printed, recomputed: 4.2 };
    expect(sides({ ...row, verdict: 'explained', explainedBy: 'date' }, 'en')).toEqual([
      'The report gives | 2,004.91 ha, as of 30 June 2024 |  | III.2.1 ¶4',
      'Given elsewhere | 4.2 ha, in 2020–2024 |  | III.1.2 ¶2',
    ]);
    expect(sides({ unit: 'status', status: 'near', items: [at(here)], printed })[1]).toBe('Theo số liệu | gần đạt | ');
    expect(sides({ unit: 'status', status: 'near', items: [at(here)], printed }, 'en')[1]).toBe(
      'By the figures | nearly met | ',
    );
  });
  test('of a number without a date say so in brackets, without a comma', () => {
    const undated = state(forest, 'actual', 'undated', 4.2);
    const row: Partial<Check> = { kind: 'twice', items: [at(here), at(undated)], printed, explainedBy: 'date' };
    expect(sides({ ...row, recomputed: 4.2 })[1]).toContain('| 4,2 ha (báo cáo không ghi ngày) |');
    expect(itemText(at(undated), null, 'vi').label).toMatch(/, đã thực hiện \(báo cáo không ghi ngày\)$/);
  });
  test('of a sum are the whole and what its parts add up to, a place named once however often it is used', () => {
    const row: Partial<Check> = {
      kind: 'sum',
      items: [at(here), at(there), at(there)],
      printed,
      recomputed: 90,
      arithmetic: { operation: 'sum', operands: [60, 30], result: 90 },
    };
    expect(sides(row)).toEqual([
      'Báo cáo ghi | 2.004,91 ha |  | III.2.1 ¶4',
      'Tính lại | 90 ha | 60 + 30 = 90 | III.1.2 ¶3',
    ]);
  });
  test('of two dates are the first and the other', () => {
    expect(sides({ kind: 'dates', unit: 'date', items: [at(here), at(there)] })[1]).toBe(
      'Chỗ khác ghi | 2.005 ha, đến 30/6/2024 |  | III.1.2 ¶3',
    );
  });
  test('of what cannot be checked has no heading over the reason', () => {
    expect(sides({ reason: 'no-whole', items: [at(here)], printed })[1]).toBe(' | Báo cáo không ghi tổng. | ');
  });
  test('without a value is left out', () => {
    expect(sides({ items: [item(here)], printed })).toHaveLength(1);
    expect(checkSides(check(), 'vi')).toEqual([]);
  });
  test('are of its indicator, or of the document it is about', () => {
    const [date] = documentDates('resolution-03', [{ date: '2021-02-03', at: 'III.2.1' }]);
    const label = { vi: 'Nghị quyết 03', en: 'Resolution 03' };
    const named = { ...forest, name: { vi: 'Rừng trồng mới', en: 'Newly planted forest' } };
    expect(checkTitle(check({ indicator: named }), 'en')).toBe('Newly planted forest');
    const topic = { vi: 'Đối ngoại', en: 'Foreign relations' };
    const visits = { ...named, slug: null, topic, name: { vi: 'Đoàn ra', en: 'Visits abroad' } };
    expect(checkTitle(check({ indicator: visits }), 'en')).toBe('Foreign relations – Visits abroad');
    expect(checkTitle(check({ items: [item(date, { label })] }), 'en')).toBe('Resolution 03');
    expect(checkTitle(check(), 'en')).toBe('');
  });
});

test('both sides of a check in a line, each under what it is', () => {
  const [one, other] = [7, 8].map((value) => {
    const figure = state(given('communes', {}), 'actual', '2024-06-30', value);
    return item(figure, { value });
  });
  const row = check({
    kind: 'twice',
    indicator: given('communes', {}),
    items: [one, other].filter((each) => each !== undefined),
    printed: { value: 7, text: '7' },
    recomputed: 8,
    verdict: 'disagrees',
  });
  expect(inBoth((lang) => checkLine(row, lang))).toEqual([
    'Báo cáo ghi 7 xã, thị trấn; chỗ khác ghi 8 xã, thị trấn',
    'The report gives 7 communes; given elsewhere 8 communes',
  ]);
});
