// Why a commitment has its status: the sentences in reading order, in both languages.
import { describe, expect, test } from 'vitest';
import { reasons, statusRule, verdictText } from '../../src/texts/reason';
import { assessment, assessments, indicator, state } from '../analysis/builder';
import { type Given, given, inBoth, plain, type UnitName, units } from './given';

type Row = [title: string, unit: UnitName, row: Given, vi: string[], en: string[]];

function explained(rows: Row[]) {
  test.each(rows)('%s', (_, unit, row, vi, en) => {
    const judged = assessment(given(unit, row));
    expect(inBoth((lang) => reasons(judged, lang).join('\n'))).toEqual([vi.join('\n'), en.join('\n')]);
  });
}

const cut = { direction: 'lower' } as const;

describe('the comparison says on which side of its target a better result lies', () => {
  explained([
    [
      'where higher is better (cinnamon, 1,634.5 of 1,000)',
      'hectares',
      { actual: 1634.5, target: 1000 },
      ['Đã thực hiện đến 30/6/2024: 1.634,5 ha, cao hơn mục tiêu 1.000 ha.', 'Bằng 163,5% mục tiêu.'],
      ['Counted as of 30 June 2024: 1,634.5 ha, above the target of 1,000 ha.', 'That is 163.5% of the target.'],
    ],
    [
      'where lower is better, and says how the ratio is meant (population growth, 1.26 of 1.6)',
      'percent a year',
      { ...cut, estimate: 1.26, claims: [['above', '0.34', 'open']] },
      [
        'Ước thực hiện năm 2024: 1,26%/năm, thấp hơn mục tiêu suy ra 1,6%/năm.',
        'Bằng 127% mục tiêu.',
        'Với chỉ tiêu này, thấp hơn mục tiêu là vượt; tỷ lệ tính bằng mục tiêu chia cho kết quả.',
      ],
      [
        'Estimate in 2024: 1.26% a year, below the derived target of 1.6% a year.',
        'That is 127% of the target.',
        'For this indicator lower is better; the ratio is target divided by result.',
      ],
    ],
    [
      'of an approximate target (production value)',
      'billion dong',
      { estimate: 2239, claims: [['above', '22.93', 'relative']] },
      [
        'Ước thực hiện năm 2024: 2.239 tỷ đồng, cao hơn mục tiêu suy ra ≈ 1.821 tỷ đồng (1.821–1.822).',
        'Bằng 122,9% mục tiêu.',
      ],
      [
        'Estimate in 2024: 2,239 billion dong, above the derived target of ≈ 1,821 billion dong (1,821–1,822).',
        'That is 122.9% of the target.',
      ],
    ],
    [
      'below "at most", and says lower is better though the indicator itself is not so',
      'tonnes',
      { actual: 8, target: [10, 'at-most'] },
      [
        'Đã thực hiện đến 30/6/2024: 8 tấn, thấp hơn mục tiêu tối đa 10 tấn.',
        'Bằng 125% mục tiêu.',
        'Với chỉ tiêu này, thấp hơn mục tiêu là vượt; tỷ lệ tính bằng mục tiêu chia cho kết quả.',
      ],
      [
        'Counted as of 30 June 2024: 8 tonnes, below the target of at most 10 tonnes.',
        'That is 125% of the target.',
        'For this indicator lower is better; the ratio is target divided by result.',
      ],
    ],
  ]);
});

describe('the comparison says "equal to" of a result at its target, and gives no ratio', () => {
  explained([
    [
      'of a printed target (chili)',
      'hectares',
      { actual: 50, target: 50 },
      ['Đã thực hiện đến 30/6/2024: 50 ha, đúng bằng mục tiêu 50 ha.'],
      ['Counted as of 30 June 2024: 50 ha, equal to the target of 50 ha.'],
    ],
    [
      'of a target that is only the result again (cardamom)',
      'hectares',
      { actual: 2100, claims: [['percent-of-target', '100']] },
      ['Báo cáo chỉ ghi đạt 100%; mục tiêu không nêu riêng nên không có gì để so.'],
      ['The report gives the result as 100% of the target without stating the target, so there is nothing to compare.'],
    ],
    [
      'and "within" of a result inside a range',
      'percent',
      { actual: 15, target: [10, 'between', 20] },
      ['Đã thực hiện đến 30/6/2024: 15%, nằm trong mục tiêu 10–20%.'],
      ['Counted as of 30 June 2024: 15%, within the target of 10–20%.'],
    ],
  ]);
});

describe('the comparison says "short of" only of a result below its target', () => {
  explained([
    [
      'near it (income, 29.5 of 32)',
      'money per person',
      { estimate: 29.5, claims: [['percent-of-target', '92.19']] },
      [
        'Ước thực hiện năm 2024: 29,5 triệu đồng/người/năm, chưa tới mục tiêu suy ra 32 triệu đồng/người/năm.',
        'Bằng 92,2% mục tiêu.',
      ],
      [
        'Estimate in 2024: 29.5 million dong per person a year, short of the derived target of 32 million dong per person a year.',
        'That is 92.2% of the target.',
      ],
    ],
    [
      'far from it (macadamia, 530.68 of 1,900)',
      'hectares',
      { actual: 530.68, target: 1900 },
      ['Đã thực hiện đến 30/6/2024: 530,68 ha, chưa tới mục tiêu 1.900 ha.', 'Bằng 27,9% mục tiêu.'],
      ['Counted as of 30 June 2024: 530.68 ha, short of the target of 1,900 ha.', 'That is 27.9% of the target.'],
    ],
    [
      'at the very limit of "over 18,000"',
      'tonnes',
      { actual: 18000, target: [18000, 'above'] },
      ['Đã thực hiện đến 30/6/2024: 18.000 tấn, chưa tới mục tiêu trên 18.000 tấn.', 'Bằng 100% mục tiêu.'],
      [
        'Counted as of 30 June 2024: 18,000 tonnes, short of the target of over 18,000 tonnes.',
        'That is 100% of the target.',
      ],
    ],
    [
      'without a ratio where the result is 0',
      'tonnes',
      { actual: 0, target: 3 },
      ['Đã thực hiện đến 30/6/2024: 0 tấn, chưa tới mục tiêu 3 tấn.'],
      ['Counted as of 30 June 2024: 0 tonnes, short of the target of 3 tonnes.'],
    ],
    [
      'and "above" of one over its limit',
      'percent',
      { ...cut, estimate: 17.47, target: [17, 'below'] },
      [
        'Ước thực hiện năm 2024: 17,47%, cao hơn mục tiêu dưới 17%.',
        'Bằng 97,3% mục tiêu.',
        'Với chỉ tiêu này, thấp hơn mục tiêu là vượt; tỷ lệ tính bằng mục tiêu chia cho kết quả.',
      ],
      [
        'Estimate in 2024: 17.47%, above the target of under 17%.',
        'That is 97.3% of the target.',
        'For this indicator lower is better; the ratio is target divided by result.',
      ],
    ],
  ]);
});

describe('more is said', () => {
  const forest = () => {
    const cover = given('percent', { target: 68.46, actual: 66.8, estimate: 67.44 });
    for (const figure of cover.figures)
      if (figure.kind === 'target') figure.note = { vi: 'Mục tiêu của Nghị quyết 03.', en: 'Target of resolution 03.' };
    return cover;
  };
  test('of whose target it is, where the target has a note (forest cover)', () => {
    expect(inBoth((lang) => reasons(assessment(forest()), lang).at(-1) ?? '')).toEqual([
      'Mục tiêu của Nghị quyết 03.',
      'Target of resolution 03.',
    ]);
  });
  test('of the counted figure alone, where it has another status than the estimate (livestock herd)', () => {
    const herd = given('percent a year', { actual: 1.9, estimate: 4.2, target: 4.1 });
    expect(inBoth((lang) => reasons(assessment(herd), lang).at(-1) ?? '')).toEqual([
      'Nếu chỉ tính số đã thống kê đến 30/6/2024: chưa đạt.',
      'Counting only what was recorded by 30 June 2024: not yet met.',
    ]);
  });
  test('and nothing of it where both have the same status', () => {
    const cover = given('percent', { actual: 66.8, estimate: 67.44, target: 68.46 });
    expect(reasons(assessment(cover), 'en').map(plain)).toEqual([
      'Estimate in 2024: 67.44%, short of the target of 68.46%.',
      'That is 98.5% of the target.',
    ]);
  });
  test('of a span of years by its years (local revenue)', () => {
    const revenue = given('money a year', { target: 61 });
    state(revenue, 'estimate', '2020/2024', 58.1);
    expect(inBoth((lang) => reasons(assessment(revenue), lang)[0] ?? '')).toEqual([
      'Ước thực hiện giai đoạn 2020–2024: 58,1 tỷ đồng/năm, chưa tới mục tiêu 61 tỷ đồng/năm.',
      'Estimate in 2020–2024: 58.1 billion dong a year, short of the target of 61 billion dong a year.',
    ]);
  });
});

describe('what could not be compared says why', () => {
  explained([
    [
      'without a target, with the report’s "met" (trained workers)',
      'percent',
      { estimate: 63, claims: [['met']] },
      ['Báo cáo không ghi mục tiêu, cũng không có tỷ lệ hay chênh lệch nào để tính ngược.', 'Báo cáo tự xếp là đạt.'],
      [
        'The report states no target and no percentage or difference from which to work one out.',
        'The report itself counts it as met.',
      ],
    ],
    [
      'without a target, named in a list of those met and exceeded (committee, III.1.6 ¶11)',
      'percent',
      { actual: 66.7, claims: [['met-or-exceeded']] },
      [
        'Báo cáo không ghi mục tiêu, cũng không có tỷ lệ hay chênh lệch nào để tính ngược.',
        'Báo cáo kể trong danh sách đạt và vượt, không nói riêng là đạt hay vượt.',
      ],
      [
        'The report states no target and no percentage or difference from which to work one out.',
        'The report lists it among those met and exceeded, without saying which.',
      ],
    ],
    [
      'without a target and without a word of the report',
      'percent',
      { estimate: 63 },
      ['Báo cáo không ghi mục tiêu, cũng không có tỷ lệ hay chênh lệch nào để tính ngược.'],
      ['The report states no target and no percentage or difference from which to work one out.'],
    ],
    [
      'without a result (forest regeneration)',
      'hectares',
      { target: 8945, claims: [['not-started']] },
      ['Báo cáo chưa nêu con số đã thực hiện.'],
      ['The report gives no result yet.'],
    ],
    [
      'without any number, with the report’s "not met" (model rural communes)',
      'communes',
      { claims: [['not-met']] },
      ['Báo cáo không nêu con số nào của nhiệm kỳ này để so.', 'Báo cáo tự xếp là chưa đạt.'],
      ['The report gives no figure for this term to compare.', 'The report itself counts it as not yet met.'],
    ],
    [
      'with a goal for 2030 only (waste collected)',
      'percent',
      { level: 'goal', goal: 100 },
      ['Báo cáo chỉ nêu mục tiêu kỳ sau cho việc này, không có mục tiêu của nhiệm kỳ này để so sánh.'],
      ['Here the report states only a goal for the next term, with no target of this term to judge by.'],
    ],
  ]);
});

test('the rule names the share from which a result is near its target', () => {
  expect(inBoth(statusRule)).toEqual([
    'Cách xếp: bằng hoặc tốt hơn mục tiêu là đạt hoặc vượt; từ 90% mục tiêu trở lên là gần đạt; còn lại là chưa đạt.',
    'The rule: equal to the target counts as met, better as exceeded, at least 90% of it as nearly met, less as not yet met.',
  ]);
});

test('a status that the roundings leave open says what else it may be', () => {
  const near = assessment(given('hectares', { actual: 95, target: 100 }));
  if (near.judgement === null) throw new Error('not judged');
  const open = { ...near, judgement: { ...near.judgement, others: ['met', 'missed'] as const } } as typeof near;
  expect(inBoth((lang) => reasons(open, lang).at(-1) ?? '')).toEqual([
    'Các số đã làm tròn, nên cũng có thể là: đạt mục tiêu, chưa đạt.',
    'The figures are rounded, so it may also be: target met, not yet met.',
  ]);
});

describe('the verdict of a commitment', () => {
  const hectares = (target: number) => given('hectares', { actual: 95, target });
  test('of one among two is under the name of its body', () => {
    const cover = hectares(100);
    state(cover, 'target', '2025', 95, { by: 'resolution' });
    expect(assessments(cover).map((each) => plain(verdictText(each, 'en').join('\n')))).toEqual([
      'District congress: Counted as of 30 June 2024: 95 ha, short of the target of 100 ha. That is 95% of the target.',
      'Resolution: Counted as of 30 June 2024: 95 ha, equal to the target of 95 ha.',
    ]);
  });
  test('of the only one is its reasons alone', () => {
    expect(verdictText(assessment(hectares(95)), 'en').map(plain)).toEqual([
      'Counted as of 30 June 2024: 95 ha, equal to the target of 95 ha.',
    ]);
  });
});

test('a result of half a year says why it is not compared with the target of a whole one', () => {
  const revenue = Object.assign(indicator(), { unit: { ...units['billion dong'], flow: true } });
  state(revenue, 'target', '2025', 900);
  state(revenue, 'actual', '2025-06-30', 364);
  expect(inBoth((lang) => plain(reasons(assessment(revenue), lang).join(' ')))).toEqual([
    'Báo cáo mới nêu 364 tỷ đồng đến 30/6/2025, là số của một phần năm nên không so với mục tiêu cả năm.',
    'The report so far gives 364 billion dong as of 30 June 2025, a part of the year that is not compared with the target of a whole one.',
  ]);
});

test.each([
  ['target', 'No target of this term to compare it with; that of the earlier term stands among the figures.'],
  ['goal', 'Here the report states only a goal for the next term, with no target of this term to judge by.'],
  ['baseline', 'The report states no target and no percentage or difference from which to work one out.'],
] as const)('of what no body of this term promised but has a %s', (kind, sentence) => {
  const thing = indicator({ level: 'goal' });
  state(thing, 'actual', '2025', 48);
  state(thing, kind, '2024', 50);
  expect(reasons(assessment(thing), 'en')).toEqual([sentence]);
});

test('a result of before the term is not passed over in silence', () => {
  const thing = indicator();
  state(thing, 'target', '2025', 100);
  state(thing, 'actual', '2019', 80);
  expect(inBoth((lang) => reasons(assessment(thing), lang).join(' '))).toEqual([
    'Chưa có kết quả nào của nhiệm kỳ này; kết quả của nhiệm kỳ trước nằm trong bảng số liệu.',
    'No result of this term yet; those of the earlier term stand among the figures.',
  ]);
});
