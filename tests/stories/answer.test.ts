// Every reference, answered in both languages, with its value for conditions.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analysis';
import { answer, plainText, verbs } from '../../src/stories/answer';
import { StoryFault } from '../../src/stories/fault';
import type { Reference } from '../../src/stories/model';
import { parseInline } from '../../src/stories/parse';
import { district, paid, poverty } from './district';
import { siteAnalysis } from './examples';

const analysis = district();

function reference(text: string): Reference {
  const [node] = parseInline(text, 0, []);
  if (node?.kind !== 'reference') throw new Error(`${text} is no reference`);
  return node;
}
const answered = (text: string) => {
  const [vi, en] = (['vi', 'en'] as const).map((lang) => answer(reference(text), analysis, lang));
  const plain = (given: string | undefined) => given?.replaceAll('\u00a0', ' ');
  return [plain(vi?.text), plain(en?.text), vi?.value];
};
const places = (text: string) =>
  answer(reference(text), analysis, 'vi').uses.map(({ indicator, locator }) => `${indicator.id} ${locator?.text}`);
function fault(text: string, of = analysis): unknown {
  try {
    answer(reference(text), of, 'en');
  } catch (error) {
    if (error instanceof StoryFault) return [error.refusal.code, error.found, error.refusal.params];
    throw error;
  }
  return 'no fault';
}

type Case = [reference: string, vi: string, en: string, value: number | string];

const numbers: Case[] = [
  ['{value poverty.estimate}', '36,39%', '36.39%', 36.39],
  ['{value poverty.current}', '36,39%', '36.39%', 36.39],
  ['{value poverty.target}', 'tối đa 40%', 'at most 40%', 40],
  ['{value poverty.goal}', '20,39%', '20.39%', 20.39],
  ['{value macadamia.actual}', '1.634,5 ha', '1,634.5 ha', 1634.5],
  ['{value macadamia.actual@2023}', '1.200 ha', '1,200 ha', 1200],
  ['{value macadamia.actual#note-7}', '1.634 ha', '1,634 ha', 1634],
  ['{value macadamia.actual@2024-06-30#III.2.2-p1}', '1.634,5 ha', '1,634.5 ha', 1634.5],
  ['{value macadamia.target#II-p4}', '900 ha', '900 ha', 900],
  ['{value macadamia@r-05.target}', 'từ 1.000 ha trở lên', 'at least 1,000 ha', 1000],
  ['{status macadamia@r-05}', 'vượt mục tiêu', 'target exceeded', 'exceeded'],
  ['{value income.target}', '50 triệu đồng (suy ra)', '50 million dong (derived)', 50],
  ['{value fires/kind/grass}', '12 vụ', '12 fires', 12],
  ['{value fires/kind/grass.target}', '30 vụ', '30 fires', 30],
  ['{value fires/commune/part-2}', '4,8 vụ', '4.8 fires', 4.8],
  ['{number macadamia.actual}', '1.634,5', '1,634.5', 1634.5],
  ['{number income.target}', '50,0', '50.0', 50],
  ['{fraction health.actual}', '1.011/1.014', '1,011/1,014', 11],
  ['{period macadamia.actual}', '30/6/2024', '30 June 2024', '2024-06-30'],
  ['{when macadamia.actual}', 'đến 30/6/2024', 'as of 30 June 2024', '2024-06-30'],
  ['{when fires.actual}', 'giai đoạn 2021–2024', 'in 2021–2024', '2021/2024'],
  ['{year fires.actual}', '2024', '2024', 2024],
  ['{label fires/kind/grass}', 'cháy cỏ', 'grass fires', 'Cháy cỏ'],
  ['{label income.actual}', 'thu nhập bình quân', 'income per person', 'Thu nhập bình quân'],
  ['{place macadamia.actual#note-7}', 'chú thích 7', 'note 7', 'note 7'],
  ['{place income.target}', 'III.1 ¶5', 'III.1 ¶5', 'III.1 ¶5'],
];
const arithmetic: Case[] = [
  ['{sum macadamia.actual coffee.actual burnt.actual}', '2.234,5', '2,234.5', 2234.5],
  ['{sum macadamia.actual coffee.baseline}', '1.634,625', '1,634.625', 1634.625],
  ['{above poverty.baseline poverty.estimate}', '22,07 điểm phần trăm', '22.07 percentage points', 22.07],
  ['{below poverty.estimate poverty.baseline}', '22,07 điểm phần trăm', '22.07 percentage points', 22.07],
  ['{above macadamia.actual coffee.actual}', '1.034,5 ha', '1,034.5 ha', 1034.5],
  ['{less macadamia.actual coffee.actual macadamia.target}', '34,5', '34.5', 34.5],
  ['{less coffee.actual coffee.actual}', '0', '0', 0],
  ['{times macadamia.target coffee.actual}', '1,67 lần', '1.67 times', 1000 / 600],
  ['{percent coffee.actual coffee.target}', '30%', '30%', 30],
  ['{percent burnt.actual coffee.target}', '0%', '0%', 0],
  ['{share fires/kind/grass}', '75%', '75%', 75],
  ['{rank fires/kind/grass}', '1', '1', 1],
  ['{rank fires/kind/part-2}', '2', '2', 2],
  ['{share fires/kind/grass.target}', '75%', '75%', 75],
  ['{share fires/commune/part-2}', '60%', '60%', 60],
  ['{total fires/kind}', '14 vụ', '14 fires', 14],
  ['{total fires/kind.target}', '40 vụ', '40 fires', 40],
];
const judgements: Case[] = [
  ['{ratio coffee}', '30%', '30%', 30],
  ['{ratio poverty}', '109,9%', '109.9%', 4000 / 36.39],
  ['{gap coffee}', '1.400 ha', '1,400 ha', 1400],
  ['{margin poverty}', '3,6 điểm phần trăm', '3.6 percentage points', 3.61],
  ['{margin macadamia}', '635 ha', '635 ha', 634.5],
  ['{excess poverty}', '9%', '9%', 9.025],
  ['{target coffee}', 'printed', 'printed', 'printed'],
  ['{target income}', 'derived', 'derived', 'derived'],
  ['{target timber}', 'none', 'none', 'none'],
  ['{finding coffee}', 'mới đạt 30% mục tiêu', 'only 30% of the target so far', 'missed'],
  ['{finding income}', 'gần đạt, còn thiếu 4 triệu đồng', 'nearly met, 4 million dong short', 'near'],
  ['{status coffee}', 'chưa đạt', 'not yet met', 'missed'],
  ['{status school}', 'chưa có kết quả', 'no result yet', 'no-actual'],
  ['{status timber}', 'chỉ có mục tiêu kỳ sau', 'next-term goal only', 'goal-only'],
  ['{name fires}', 'số vụ cháy', 'fires', 'fires'],
  ['{name timber}', 'OCOP gỗ', 'OCOP timber', 'timber'],
  ['{claim coffee.percent-of-target}', '29,8%', '29.8%', 29.8],
  ['{claim coffee.percent-of-target#IV-p1}', '30,0%', '30.0%', 30],
  ['{claim coffee.not-met}', 'chưa đạt mục tiêu', 'target not yet met', 'not-met'],
  ['{claim macadamia.above}', 'vượt mục tiêu 634,5 ha', 'target exceeded by 634.5 ha', 634.5],
];
const goals: Case[] = [
  ['{goal poverty}', 'còn phải phấn đấu', 'still to go', 'ahead-to-go'],
  ['{goal macadamia}', 'bằng mức báo cáo ghi', 'equal to the reported level', 'already-reached'],
  ['{goal timber}', 'đòi hỏi ít hơn mức báo cáo ghi', 'asks for less than the reported level', 'below-today'],
  ['{to-go poverty}', '16 điểm phần trăm', '16 percentage points', -16],
  ['{years-to-goal poverty}', '6', '6', 6],
  ['{years-to-goal macadamia}', '6,5', '6.5', 6.5],
  ['{years-to-goal income}', '3,8', '3.8', 3.75],
  ['{pace poverty}', '2,67 điểm phần trăm', '2.67 percentage points', -16 / 6],
  ['{pace-so-far poverty}', '5,52 điểm phần trăm', '5.52 percentage points', -22.07 / 4],
];
const counts: Case[] = [
  ['{count component}', '5', '5', 5],
  ['{count component missed}', '1', '1', 1],
  ['{count component missed near exceeded}', '3', '3', 3],
  ['{count all}', '8', '8', 8],
  ['{count r-05}', '1', '1', 1],
  ['{count r-05 missed}', '0', '0', 0],
  ['{count economy}', '8', '8', 8],
  ['{count-derived component}', '1', '1', 1],
  ['{count-derived r-05}', '0', '0', 0],
  ['{count-goals}', '4', '4', 4],
  ['{count-goals below-today}', '1', '1', 1],
  ['{count-checks}', '13', '13', 13],
  ['{count-checks disagrees}', '3', '3', 3],
  ['{count-checks disagrees sum}', '1', '1', 1],
  ['{count-named not-met III.1.1-p1}', '2', '2', 2],
  ['{count-named met III.1.1-p1}', '0', '0', 0],
  ['{count-named not-met IV-p1}', '0', '0', 0],
  ['{count-parts fires/kind}', '2', '2', 2],
  ['{verdict claim/coffee/percent-of-target/III.3-p1}', 'disagrees', 'disagrees', 'disagrees'],
  ['{verdict claim/coffee/percent-of-target/IV-p1}', 'agrees', 'agrees', 'agrees'],
  ['{programme r-05}', 'Nghị quyết 05', 'Resolution 05', 'r-05'],
];
const dates: Case[] = [
  ['{term}', '2020–2025', '2020–2025', '2020–2025'],
  ['{term-end}', '2025', '2025', '2025'],
  ['{goal-year}', '2030', '2030', '2030'],
  ['{next-term}', '2025–2030', '2025–2030', '2025–2030'],
  ['{estimate-year}', '2024', '2024', '2024'],
  ['{counted-day}', '30/6/2024', '30 June 2024', '30/6/2024'],
  ['{estimate-day}', '31/12/2024', '31 December 2024', '31/12/2024'],
  ['{report-date}', '01/10/2024', '1 October 2024', '01/10/2024'],
  ['{report-title}', 'Báo cáo', 'Report', 'Báo cáo'],
  ['{counted-day 2024-10}', '30/6/2024', '30 June 2024', '30/6/2024'],
  [
    '{reports}',
    '“Báo cáo” (Huyện ủy, 01/10/2024)',
    '“Report” (District committee, 1 October 2024)',
    '“Báo cáo” (Huyện ủy, 01/10/2024)',
  ],
  ['{report-issuer}', 'Huyện ủy', 'District committee', 'Huyện ủy'],
  ['{near-share}', '90%', '90%', '90%'],
];

const expectAnswer = (...[text, vi, en, value]: Case) => {
  const close = typeof value === 'number' ? expect.closeTo(value, 6) : value;
  expect(answered(text)).toEqual([vi, en, close]);
};
describe('a number of the data', () => test.each(numbers)('%s is %s, %s', expectAnswer));
describe('arithmetic with numbers of the data', () => test.each(arithmetic)('%s is %s, %s', expectAnswer));
describe('what the figures amount to', () => test.each(judgements)('%s is %s, %s', expectAnswer));
describe('the road to the goal', () => test.each(goals)('%s is %s, %s', expectAnswer));
describe('a count or a name', () => test.each(counts)('%s is %s, %s', expectAnswer));
describe('what the report says of itself, and the share from which a result is near', () =>
  test.each(dates)('%s is %s, %s', expectAnswer));

test('the cases above try every verb', () => {
  const tried = [numbers, arithmetic, judgements, goals, counts, dates].flat().map(([text]) => reference(text).verb);
  expect([...verbs.keys()].filter((verb) => !tried.includes(verb))).toEqual([]);
});

test('a capital letter in the verb gives the text one, and changes nothing else', () => {
  expect(answered('{When macadamia.actual}')).toEqual(['Đến 30/6/2024', 'As of 30 June 2024', '2024-06-30']);
  expect(answered('{Name poverty}')).toEqual(['Tỷ lệ hộ nghèo', 'Poor households', 'poverty']);
});

test('prose becomes one plain text, strong words and links included', () => {
  const nodes = parseInline('Từ **{year poverty.baseline}**, [hộ nghèo](poverty) còn {value poverty.estimate}.', 0, []);
  expect(plainText(nodes, analysis, 'vi')).toBe('Từ 2020, hộ nghèo còn 36,39%.');
});

describe('a reference draws on places in the report', () => {
  test.each([
    ['{value poverty.estimate}', ['poverty III.1.2 ¶2']],
    ['{value income.target}', ['income III.1 ¶5']],
    ['{above macadamia.actual coffee.actual}', ['macadamia III.2.2 ¶1', 'coffee III.3 ¶1']],
    ['{share fires/kind/grass}', ['fires III.4 ¶2']],
    ['{total fires/kind.target}', ['fires II ¶1', 'fires II ¶1']],
    ['{count-parts fires/kind}', ['fires III.4 ¶2', 'fires III.4 ¶2']],
    ['{ratio coffee}', ['coffee III.3 ¶1', 'coffee III.3 ¶2']],
    ['{ratio income}', ['income III.1 ¶1', 'income III.1 ¶5']],
    ['{gap coffee}', ['coffee III.3 ¶1', 'coffee III.3 ¶2']],
    ['{to-go poverty}', ['poverty V.2 ¶1']],
    ['{claim coffee.not-met}', ['coffee III.1.1 ¶1']],
    ['{status coffee}', ['coffee undefined']],
    ['{finding coffee}', ['coffee undefined']],
    ['{goal poverty}', ['poverty undefined']],
    ['{name fires}', ['fires undefined']],
    ['{count all}', []],
    ['{term}', []],
    ['{verdict claim/coffee/percent-of-target/IV-p1}', []],
    ['{programme r-05}', []],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected));
});

describe('a reference that words a side refuses when the data are on the other', () => {
  test.each([
    ['{gap poverty}', 'poverty', 'not-short', '{margin id}, {excess id}, {finding id}'],
    ['{gap macadamia}', 'macadamia', 'not-short', '{margin id}, {excess id}, {finding id}'],
    ['{margin coffee}', 'coffee', 'not-beyond', '{gap id}, {ratio id}, {finding id}'],
    ['{margin income}', 'income', 'not-beyond', '{gap id}, {ratio id}, {finding id}'],
    ['{excess coffee}', 'coffee', 'not-beyond', '{gap id}, {ratio id}, {finding id}'],
    ['{to-go macadamia}', 'macadamia', 'nothing-to-go', '{value id.goal}, {goal id}'],
    ['{to-go timber}', 'timber', 'nothing-to-go', '{value id.goal}, {goal id}'],
    ['{pace timber}', 'timber', 'nothing-to-go', '{value id.goal}, {goal id}'],
    ['{above coffee.actual coffee.target}', 'coffee.actual coffee.target', 'not-above', '{below id.kind id.kind}'],
    ['{above coffee.actual coffee.actual}', 'coffee.actual coffee.actual', 'not-above', '{below id.kind id.kind}'],
    ['{below coffee.target coffee.actual}', 'coffee.target coffee.actual', 'not-below', '{above id.kind id.kind}'],
    ['{below coffee.actual coffee.actual}', 'coffee.actual coffee.actual', 'not-below', '{above id.kind id.kind}'],
    ['{times coffee.actual coffee.target}', 'coffee.actual coffee.target', 'not-times', '{percent id.kind id.kind}'],
    ['{times coffee.actual coffee.actual}', 'coffee.actual coffee.actual', 'not-times', '{percent id.kind id.kind}'],
    ['{less coffee.actual coffee.target}', 'coffee.actual coffee.target', 'nothing-left', '{below id.kind id.kind}'],
  ])('%s', (text, found, why, instead) => {
    expect(fault(text)).toEqual(['story-side', found, { why, instead }]);
  });
  test.each([
    ['moved away from the goal', 30],
    ['stayed where it was', 36.39],
  ])('{pace-so-far} when the figure %s', (_, baseline) => {
    const other = analyse({ ...analysis.dataset, indicators: [poverty({ baseline })] });
    const params = { why: 'moves-away', instead: '{value id.baseline}, {value id.current}' };
    expect(fault('{pace-so-far poverty}', other)).toEqual(['story-side', 'poverty', params]);
  });
  test('{gap} when the result stands at a limit that it had to pass, which leaves no size', () => {
    const other = analyse({ ...analysis.dataset, indicators: [paid({ value: 50, above: 50 })] });
    expect(fault('{gap paid}', other)).toMatchObject(['story-side', 'paid', { why: 'not-short' }]);
    expect(fault('{margin paid}', other)).toMatchObject(['story-side', 'paid', { why: 'not-beyond' }]);
  });
  test('{to-go} has no answer without a figure of today, whatever the side', () => {
    const other = analyse({ ...analysis.dataset, indicators: [paid({ goal: 60 })] });
    expect(fault('{to-go paid}', other)).toEqual(['story-no-answer', 'paid', { why: 'no-goal' }]);
  });
});

test.each([
  ['{to-go income-per-person}', 'khoảng 26 triệu đồng'],
  ['{pace standard-schools}', '3 điểm phần trăm'],
])('what a goal still asks has no more digits than the coarser side (29,5 to 55; 61,5 to 80): %s', async (text, vi) => {
  expect(answer(reference(text), await siteAnalysis(), 'vi').text.replaceAll('\u00a0', ' ')).toBe(vi);
});

test('a count takes a whole level, programme, sector or all, never a list of indicators', () => {
  const unknown = (thing: string) => ['story-unknown', 'macadamia', { thing, nearest: null }];
  expect(fault('{count macadamia}')).toEqual(unknown('set'));
  expect(fault('{count coffee macadamia}')).toEqual(unknown('word'));
  expect(fault('{count component macadamia}')).toEqual(unknown('word'));
});

test('money that is shortened keeps all its digits beside it', () => {
  const indicators = [paid({ value: 513333.717 }), paid({ id: 'few', value: 46 })];
  const money = analyse({ ...analysis.dataset, indicators });
  const given = (text: string) =>
    (['vi', 'en'] as const).map((lang) => {
      const { text: short, exact, value } = answer(reference(text), money, lang);
      return [short, exact, value].map((each) => (typeof each === 'string' ? each.replaceAll('\u00a0', ' ') : each));
    });
  expect(given('{value paid.actual}')).toEqual([
    ['513,3 tỷ đồng', '513.333,717 triệu đồng', 513333.717],
    ['513.3 billion dong', '513,333.717 million dong', 513333.717],
  ]);
  expect(given('{value few.actual}')).toEqual([
    ['46 triệu đồng', '', 46],
    ['46 million dong', '', 46],
  ]);
});

describe('a reference without an answer says what is wrong', () => {
  const usage =
    '{value id.kind} · {value id.kind@period} · {value id.kind#place} · {value id@body.target} · {value whole/set/part}';
  test.each([
    ['{value povery.estimate}', ['story-unknown', 'povery', { thing: 'indicator', nearest: 'poverty' }]],
    ['{value poverty.estimat}', ['story-unknown', 'estimat', { thing: 'word', nearest: 'estimate' }]],
    ['{value poverty.curren}', ['story-unknown', 'curren', { thing: 'word', nearest: 'current' }]],
    ['{value poverty}', ['story-usage', 'poverty', { usage }]],
    [
      '{value poverty.actual}',
      [
        'story-no-figure',
        'poverty.actual',
        { indicator: 'poverty', stated: ['baseline@2020', 'estimate@2024', 'target@2025', 'goal@2030'] },
      ],
    ],
    [
      '{value coffee.goal}',
      [
        'story-no-figure',
        'coffee.goal',
        { indicator: 'coffee', stated: ['baseline@2020', 'actual@2024', 'target@2025'] },
      ],
    ],
    ['{value school.current}', ['story-no-figure', 'school.current', { indicator: 'school', stated: ['target@2025'] }]],
    [
      '{value timber.target}',
      ['story-no-figure', 'timber.target', { indicator: 'timber', stated: ['actual@2024', 'goal@2030'] }],
    ],
    [
      '{value macadamia.actual@2022}',
      [
        'story-no-figure',
        'macadamia.actual@2022',
        {
          indicator: 'macadamia',
          stated: [
            'actual@2024-06-30#note-7',
            'actual@2023',
            'actual@2024-06-30',
            'actual@2024-12-31',
            'target@2025',
            'target@2025#II-p4',
            'goal@2030',
          ],
        },
      ],
    ],
    ['{value fires/kind/gras}', ['story-unknown', 'fires/kind/gras', { thing: 'part', nearest: 'fires/kind/grass' }]],
    ['{value fires/kin/grass}', ['story-unknown', 'fires/kin', { thing: 'breakdown', nearest: 'fires/kind' }]],
    [
      '{value fires/kind/grass.goal}',
      ['story-unknown', 'fires/kind.goal', { thing: 'breakdown', nearest: 'fires/kind' }],
    ],
    ['{fraction poverty.estimate}', ['story-no-answer', 'poverty', { why: 'no-fraction' }]],
    ['{period income.target}', ['story-no-figure', 'income', { indicator: 'income', stated: [] }]],
    ['{when income.target}', ['story-no-figure', 'income', { indicator: 'income', stated: [] }]],
    ['{year income.target}', ['story-no-figure', 'income', { indicator: 'income', stated: [] }]],
    ['{sum coffee.actual}', ['story-usage', '{sum coffee.actual}', { usage: '{sum id.kind id.kind …}' }]],
    [
      '{above coffee.actual coffee.actual coffee.actual}',
      ['story-usage', '{above coffee.actual coffee.actual coffee.actual}', { usage: '{above id.kind id.kind}' }],
    ],
    ['{sum coffee.actual health.actual}', ['story-no-answer', 'coffee.actual health.actual', { why: 'units-differ' }]],
    [
      '{above poverty.estimate coffee.actual}',
      ['story-no-answer', 'poverty.estimate coffee.actual', { why: 'units-differ' }],
    ],
    ['{times coffee.actual burnt.actual}', ['story-no-answer', 'coffee.actual burnt.actual', { why: 'zero' }]],
    ['{percent coffee.actual burnt.actual}', ['story-no-answer', 'coffee.actual burnt.actual', { why: 'zero' }]],
    ['{share burnt/kind/part-1}', ['story-no-answer', 'burnt/kind/part-1', { why: 'zero' }]],
    [
      '{sum coffee.actual macadamia.actual health.actual}',
      ['story-no-answer', 'coffee.actual macadamia.actual health.actual', { why: 'units-differ' }],
    ],
    ['{value macadamia@r-05.actual}', ['story-usage', 'macadamia@r-05.actual', { usage }]],
    ['{value macadamia@nobody.goal}', ['story-usage', 'macadamia@nobody.goal', { usage }]],
    ['{value macadamia@nobody.target@2025}', ['story-usage', 'macadamia@nobody.target@2025', { usage }]],
    ['{value macadamia@r-06.target}', ['story-unknown', 'r-06', { thing: 'body', nearest: 'r-05' }]],
    ['{status macadamia@constructor}', ['story-unknown', 'constructor', { thing: 'body', nearest: null }]],
    ['{status macadamia@__proto__}', ['story-unknown', '__proto__', { thing: 'body', nearest: null }]],
    ['{status macadamia@}', ['story-unknown', '', { thing: 'body', nearest: null }]],
    ['{status macadamia@r-05@r-05}', ['story-unknown', 'r-05@r-05', { thing: 'body', nearest: null }]],
    ['{value @poverty.estimate}', ['story-usage', '@poverty.estimate', { usage }]],
    ['{value poverty.estimate!}', ['story-usage', 'poverty.estimate!', { usage }]],
    ['{value @fires/kind/grass}', ['story-usage', '@fires/kind/grass', { usage }]],
    ['{value fires/kind/grass!}', ['story-usage', 'fires/kind/grass!', { usage }]],
    ['{ratio fires}', ['story-no-answer', 'fires', { why: 'no-status' }]],
    ['{ratio school}', ['story-no-answer', 'school', { why: 'no-ratio' }]],
    ['{ratio burnt}', ['story-no-answer', 'burnt', { why: 'no-ratio' }]],
    ['{gap school}', ['story-no-answer', 'school', { why: 'no-ratio' }]],
    ['{excess timber}', ['story-no-answer', 'timber', { why: 'no-ratio' }]],
    ['{pace coffee}', ['story-no-answer', 'coffee', { why: 'no-goal' }]],
    ['{goal coffee}', ['story-no-answer', 'coffee', { why: 'no-goal' }]],
    ['{pace-so-far timber}', ['story-no-answer', 'timber', { why: 'no-goal' }]],
    ['{claim coffee}', ['story-usage', 'coffee', { usage: '{claim id.statement}' }]],
    ['{claim @coffee.not-met}', ['story-usage', '@coffee.not-met', { usage: '{claim id.statement}' }]],
    ['{claim coffee.not-met!}', ['story-usage', 'coffee.not-met!', { usage: '{claim id.statement}' }]],
    ['{claim coffee.not-me}', ['story-unknown', 'coffee.not-me', { thing: 'claim', nearest: 'coffee.not-met' }]],
    [
      '{claim coffee.not-met#IV-p1}',
      ['story-unknown', 'coffee.not-met#IV-p1', { thing: 'claim', nearest: 'coffee.not-met' }],
    ],
    ['{count components}', ['story-unknown', 'components', { thing: 'set', nearest: 'component' }]],
    ['{count r-06}', ['story-unknown', 'r-06', { thing: 'set', nearest: 'r-05' }]],
    ['{count all mised}', ['story-unknown', 'mised', { thing: 'word', nearest: 'missed' }]],
    ['{count-goals below-toda}', ['story-unknown', 'below-toda', { thing: 'word', nearest: 'below-today' }]],
    ['{count-checks agree}', ['story-unknown', 'agree', { thing: 'word', nearest: 'agrees' }]],
    ['{count-checks agrees sums}', ['story-unknown', 'sums', { thing: 'word', nearest: 'sum' }]],
    ['{count-named not-me III.1.1-p1}', ['story-unknown', 'not-me', { thing: 'word', nearest: 'not-met' }]],
    ['{verdict claim/coffe}', ['story-unknown', 'claim/coffe', { thing: 'check', nearest: null }]],
    ['{programme r-06}', ['story-unknown', 'r-06', { thing: 'programme', nearest: 'r-05' }]],
    ['{term 2020}', ['story-unknown', '2020', { thing: 'report', nearest: null }]],
  ])('%s', (text, expected) => expect(fault(text)).toEqual(expected));

  test('a verb that does not exist tells the nearest one and all there are', () => {
    const [code, found, params] = fault('{Valu poverty.estimate}') as [string, string, object];
    expect([code, found, params]).toEqual(['story-verb', 'Valu', { nearest: 'value', allowed: [...verbs.keys()] }]);
  });
});
