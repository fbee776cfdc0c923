// The title of an indicator: name and finding as one sentence, for every status, in both languages.
import { describe, expect, test } from 'vitest';
import { namesNumber, title, titleParts } from '../../src/texts/title';
import { assessments, body, commit, state } from '../analysis/builder';
import { type Given, given, inBoth, plain, type UnitName } from './given';

type Row = [title: string, unit: UnitName, row: Given, vi: string, en: string];

function named(unit: UnitName, row: Given, vi = 'Diện tích quế', en = 'Cinnamon area') {
  return Object.assign(given(unit, row), { name: { vi, en } });
}

function titles(rows: Row[]) {
  test.each(rows)('%s', (_, unit, row, vi, en) => {
    const judged = assessments(named(unit, row));
    expect(inBoth((lang) => title(judged, lang))).toEqual([vi, en]);
  });
}

const cut = { direction: 'lower' } as const;

describe('a finding that begins with a verb follows the name', () => {
  titles([
    [
      'exceeded, as a share',
      'hectares',
      { actual: 1634.5, target: 1000 },
      'Diện tích quế vượt 63,5% mục tiêu',
      'Cinnamon area exceeded the target by 63.5%',
    ],
    [
      'exceeded, in points',
      'percent',
      { estimate: 61.5, claims: [['above', '11.5', 'points']] },
      'Diện tích quế vượt mục tiêu 11,5 điểm phần trăm',
      'Cinnamon area exceeded the target by 11.5 percentage points',
    ],
    [
      'exceeded many times over',
      'hectares',
      { actual: 5, target: 0.5 },
      'Diện tích quế bằng 1.000% mục tiêu',
      'Cinnamon area reached 1,000% of the target',
    ],
    [
      'under its limit, of a level',
      'percent',
      { ...cut, estimate: 15, target: 17 },
      'Diện tích quế ở mức 15%, dưới trần 17%',
      'Cinnamon area stayed at 15%, under the limit of 17%',
    ],
    [
      'under its limit, of a yearly growth',
      'percent a year',
      { ...cut, estimate: 1.26, target: 1.6 },
      'Diện tích quế ở mức 1,26%/năm, dưới trần 1,6%',
      'Cinnamon area stayed at 1.26% a year, under the limit of 1.6%',
    ],
    [
      'met',
      'hectares',
      { actual: 50, target: 50 },
      'Diện tích quế đạt đúng mục tiêu',
      'Cinnamon area met the target exactly',
    ],
    [
      'nearly met',
      'hectares',
      { actual: 2301, target: 2500 },
      'Diện tích quế gần đạt mục tiêu, còn thiếu 199 ha',
      'Cinnamon area nearly met the target, 199 ha short',
    ],
    [
      'nearly met, too high',
      'percent',
      { ...cut, actual: 17.47, target: 17 },
      'Diện tích quế gần đạt mục tiêu, còn cao hơn 0,47 điểm phần trăm',
      'Cinnamon area nearly met the target, still 0.47 percentage points too high',
    ],
    [
      'equal to a target of "above"',
      'percent',
      { actual: 90, target: [90, 'above'] },
      'Diện tích quế gần đạt mục tiêu: 90% so với trên 90%',
      'Cinnamon area nearly met the target: 90% against over 90%',
    ],
    [
      'missed: without "mới", which the name may end with (newly planted forest)',
      'hectares',
      { actual: 1066.2, target: 1500 },
      'Diện tích quế đạt 71,1% mục tiêu',
      'Cinnamon area reached 71.1% of the target',
    ],
    [
      'missed without a share',
      'tonnes',
      { actual: 0, target: 3 },
      'Diện tích quế còn cách mục tiêu 3 tấn',
      'Cinnamon area stayed 3 tonnes away from the target',
    ],
    [
      'missed a plan',
      'hectares',
      { level: 'plan', actual: 30, target: 100 },
      'Diện tích quế đạt 30% kế hoạch',
      'Cinnamon area reached 30% of the plan',
    ],
    [
      'fell, counted',
      'percent',
      { ...cut, level: 'plan', baseline: 57.23, actual: 44.24 },
      'Diện tích quế giảm từ 57,23% xuống 44,24%',
      'Cinnamon area fell from 57.23% to 44.24%',
    ],
    [
      'fell, estimated',
      'percent',
      { ...cut, level: 'plan', baseline: 57.23, estimate: 36.39 },
      'Diện tích quế ước giảm từ 57,23% xuống 36,39%',
      'Cinnamon area estimated to fall from 57.23% to 36.39%',
    ],
    [
      'rose, counted',
      'hectares',
      { level: 'plan', baseline: 10, actual: 12 },
      'Diện tích quế tăng từ 10 ha lên 12 ha',
      'Cinnamon area rose from 10 ha to 12 ha',
    ],
    [
      'rose, estimated',
      'hectares',
      { level: 'plan', baseline: 10, estimate: 12 },
      'Diện tích quế ước tăng từ 10 ha lên 12 ha',
      'Cinnamon area estimated to rise from 10 ha to 12 ha',
    ],
    [
      'a goal only, above the level',
      'percent',
      { level: 'goal', actual: 95, goal: [97, 'above'] },
      'Diện tích quế cần tăng từ 95% lên trên 97% vào năm 2030',
      'Cinnamon area to rise from 95% to over 97% by 2030',
    ],
    [
      'a goal only, below the level',
      'percent',
      { ...cut, level: 'goal', actual: 23.08, goal: 15 },
      'Diện tích quế cần giảm từ 23,08% xuống 15% vào năm 2030',
      'Cinnamon area to fall from 23.08% to 15% by 2030',
    ],
    [
      'a goal only, to keep',
      'hectares',
      { level: 'goal', actual: 396, goal: 396 },
      'Diện tích quế cần giữ 396 ha đến năm 2030',
      'Cinnamon area to stay at 396 ha until 2030',
    ],
  ]);
});

describe('any other finding follows a colon', () => {
  titles([
    [
      'reported as 100 % met',
      'hectares',
      { actual: 2100, claims: [['percent-of-target', '100']] },
      'Diện tích quế: 2.100 ha; báo cáo ghi đạt 100%, mục tiêu không nêu riêng',
      'Cinnamon area: 2,100 ha; the report calls this 100% of the target without stating the target',
    ],
    [
      'no target',
      'percent',
      { estimate: 63, claims: [['met']] },
      'Diện tích quế: 63%; báo cáo xếp là đạt nhưng không nêu mục tiêu',
      'Cinnamon area: 63%; the report says the target is met but does not state it',
    ],
    [
      'no result',
      'hectares',
      { target: 177734 },
      'Diện tích quế: mục tiêu 177.734 ha, chưa có kết quả',
      'Cinnamon area: target 177,734 ha, no result yet',
    ],
    [
      'not begun',
      'hectares',
      { target: 8945, claims: [['not-started']] },
      'Diện tích quế: mục tiêu 8.945 ha, báo cáo ghi chưa triển khai',
      'Cinnamon area: target 8,945 ha; the report says: not started',
    ],
    [
      'not comparable',
      'hectares',
      { claims: [['not-met']] },
      'Diện tích quế: báo cáo ghi chưa đạt nhưng không nêu số đạt được',
      'Cinnamon area: the report says the target is not yet met but gives no result',
    ],
    [
      'a goal only, without a level',
      'hectares',
      { level: 'goal', goal: 300 },
      'Diện tích quế: mục tiêu 2030 là 300 ha',
      'Cinnamon area: the 2030 goal is 300 ha',
    ],
  ]);
});

test.each([
  ['Jobs, yearly average', 'Jobs, yearly average, exceeded the target by 10%'],
  ['Roads, bridges and ferries', 'Roads, bridges and ferries exceeded the target by 10%'],
])('an English name that ends in a remark is closed by a comma: %s', (name, expected) => {
  expect(plain(title(assessments(named('hectares', { actual: 110, target: 100 }, 'Tên', name)), 'en'))).toBe(expected);
});

test('the subject is the name alone, with the body where others come to another finding', () => {
  const of = named('percent', { actual: 66 });
  const second = commit(of, body('resolution', { label: { vi: 'nghị quyết tỉnh', en: 'provincial resolution' } }));
  state(of, 'target', '2025', 60, { commitment: second });
  const [lead, ...others] = assessments(of);
  expect(titleParts([lead, ...others], 'en').subject).toBe('Cinnamon area (district congress)');
  expect(titleParts([lead], 'en').subject).toBe('Cinnamon area');
  expect(plain(title([lead, ...others], 'vi'))).toBe('Diện tích quế (Đại hội huyện): 66%, không có mục tiêu để so');
});

test.each([
  [': 120 tấn/năm; báo cáo ghi đạt 100%', 'ước 120 tấn/năm', true],
  [': mục tiêu 2030 là 18 bản', '18 bản', true],
  [': 1.120 ha, không có mục tiêu để so', '120 ha', false],
  [': báo cáo ghi chưa đạt nhưng không nêu số đạt được', 'trên 120 đảng viên', false],
  [': báo cáo không nêu con số', 'không nêu', false],
])('whether "%s" names the number of "%s": %s', (predicate, text, expected) => {
  expect(namesNumber({ subject: 'Tên', predicate }, text)).toBe(expected);
});
