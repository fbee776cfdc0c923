// What stands on the rows of an indicator's chart: words, numbers, and which of them the status speaks of.
import { describe, expect, test } from 'vitest';
import { indicatorData } from '../../src/charts/indicator/data';
import type { Indicator } from '../../src/dataset/model';
import type { Language } from '../../src/languages';
import { assessments, claim, indicator, state } from '../analysis/builder';
import { measured } from './measured';

const rowsOf = (of: Indicator, lang: Language = 'vi') =>
  indicatorData(assessments(of), lang).rows.map(({ label, text }) => `${label}: ${text}`);
const judgedOf = (of: Indicator, lang: Language = 'vi') =>
  indicatorData(assessments(of), lang)
    .rows.filter(({ judged }) => judged)
    .map(({ kind, judged }) => `${kind} ${judged?.text.replaceAll('\u00a0', ' ')}`);

/** Everything a report can give of a share where lower is better. */
function poverty(): Indicator {
  const of = measured('percent', '%', { direction: 'lower' });
  state(of, 'baseline', '2021-12-31', 57.23);
  state(of, 'actual', '2024-06-30', 44.24);
  state(of, 'estimate', '2024', 36.39);
  state(of, 'target', '2025', 38, { operator: 'below' });
  state(of, 'goal', '2030', 15, { operator: 'below' });
  return of;
}

test('the rows are in the order of time, each with its label and its date, in Vietnamese', () => {
  expect(rowsOf(poverty())).toEqual([
    'Mốc: 31/12/2021: 57,23%',
    'Đã thực hiện đến 30/6/2024: 44,24%',
    'Ước thực hiện 2024, càng thấp càng tốt: 36,39%',
    'Mục tiêu Đại hội huyện 2025: dưới 38%',
    'Mục tiêu 2030: dưới 15%',
  ]);
});

test('the rows are in the order of time, each with its label and its date, in English', () => {
  expect(rowsOf(poverty(), 'en').map((row) => row.replaceAll('\u00a0', ' '))).toEqual([
    'Baseline: 31 December 2021: 57.23%',
    'Counted as of 30 June 2024: 44.24%',
    'Estimate 2024, lower is better: 36.39%',
    'District congress target 2025: under 38%',
    'Goal 2030: under 15%',
  ]);
});

test('each row has the kind of its figure', () => {
  const kinds = indicatorData(assessments(poverty()), 'vi').rows.map(({ kind }) => kind);
  expect(kinds).toEqual(['baseline', 'counted', 'estimate', 'target', 'goal']);
});

describe('the status speaks of the figure that is judged', () => {
  test('of the estimate where there is one, though a counted figure stands beside it', () => {
    expect(judgedOf(poverty())).toEqual(['estimate ▲ vượt']);
    expect(judgedOf(poverty(), 'en')).toEqual(['estimate ▲ exceeded']);
  });
  test.each([
    ['counted, short of it', 20, 'counted ▼ chưa đạt'],
    ['counted, near it', 95, 'counted ■ gần đạt'],
    ['counted, at it', 100, 'counted ● đạt'],
    ['counted, beyond it', 110, 'counted ▲ vượt'],
  ])('%s: only the counted figure', (_title, value, expected) => {
    const of = indicator();
    state(of, 'actual', '2024-06-30', value);
    state(of, 'target', '2025', 100);
    state(of, 'goal', '2030', 200);
    expect(judgedOf(of)).toEqual([expected]);
  });
  test('of a result that the report only calls 100 % met, which has no target beside it', () => {
    const of = indicator();
    state(of, 'actual', '2024-06-30', 5);
    claim(of, 'percent-of-target', '100', { period: null });
    expect(rowsOf(of)).toEqual(['Đã thực hiện đến 30/6/2024: 5']);
    expect(judgedOf(of)).toEqual(['counted ○ ghi đạt 100%']);
  });
  test('of none where there is no target', () => {
    const of = indicator();
    state(of, 'actual', '2024-06-30', 5);
    expect(judgedOf(of)).toEqual([]);
  });
});

describe('the label and the value of a target say where it is from', () => {
  test('printed, of the congress', () => {
    const of = indicator();
    state(of, 'target', '2025', 32, { by: 'congress' });
    expect(rowsOf(of)).toEqual(['Mục tiêu Đại hội huyện 2025: 32']);
  });
  test('printed, of a plan', () => {
    const of = indicator();
    state(of, 'target', '2024', 32, { by: 'plan' });
    expect(rowsOf(of)).toEqual(['Kế hoạch 2024: 32']);
  });
  test('printed, a range', () => {
    const of = measured('percent', '%');
    state(of, 'target', '2025', 6.6, { valueTo: 6.8, operator: 'between' });
    const [row] = indicatorData(assessments(of), 'vi').rows;
    expect([row?.value, row?.to, row?.text]).toEqual([6.6, 6.8, '6,6–6,8%']);
  });
  test('derived exactly, of the congress: of the last year of the term', () => {
    const of = indicator();
    state(of, 'actual', '2024', 50);
    claim(of, 'percent-of-target', '50');
    expect(rowsOf(of, 'vi')[1]).toBe('Mục tiêu Đại hội huyện 2025 (suy\u00a0ra): 100');
    expect(rowsOf(of, 'en')[1]).toBe('District congress target 2025 (derived): 100');
    expect(indicatorData(assessments(of), 'vi').rows[1]?.to).toBeNull();
  });
  test('derived, of a plan: without a year, for the report prints none', () => {
    const of = indicator();
    state(of, 'actual', '2024', 50);
    claim(of, 'percent-of-target', '50', { by: 'plan' });
    expect(rowsOf(of)[1]).toBe('Kế hoạch (suy\u00a0ra): 100');
  });
  test('derived from a rounded percentage: about', () => {
    const of = indicator();
    state(of, 'actual', '2024', 29.5);
    claim(of, 'percent-of-target', '92.1');
    expect(rowsOf(of)[1]).toMatch(/^Mục tiêu Đại hội huyện 2025 \(suy\u00a0ra\): ≈\u00a032/);
  });
});

test('a baseline worked back from "up by" says that it is derived and about', () => {
  const of = indicator();
  state(of, 'actual', '2024', 110);
  claim(of, 'increase', '10');
  expect(rowsOf(of)[0]).toBe('Mốc (suy\u00a0ra): ≈\u00a0100');
  const [row] = indicatorData(assessments(of), 'vi').rows;
  expect([row?.kind, row?.value]).toEqual(['baseline', 100]);
});

describe('where several bodies set a target', () => {
  /** Forest cover: the congress's target is not printed, the resolution's is; and a plan with a third. */
  function cover(): Indicator {
    const of = measured('percent', '%');
    state(of, 'estimate', '2024', 67.44);
    state(of, 'target', '2025', 68.46, { by: 'resolution' });
    state(of, 'target', '2025', 60, { by: 'plan' });
    return of;
  }
  test('each stands on a row of its own under the name of its body', () => {
    expect(rowsOf(cover()).slice(1)).toEqual(['Mục tiêu resolution 2025: 68,46%', 'Kế hoạch 2025: 60%']);
  });
  test('each verdict stands beside its own target, and the result takes none', () => {
    expect(judgedOf(cover())).toEqual(['target ■ gần đạt, còn 1,02 điểm phần trăm', 'target ▲ vượt']);
  });
});

test('where several bodies set a target, one without a result to judge takes no verdict', () => {
  const of = indicator();
  state(of, 'target', '2025', 100, { by: 'congress' });
  state(of, 'target', '2025', 90, { by: 'plan' });
  expect(judgedOf(of)).toEqual([]);
});

describe('a long unit is printed once above the rows, a short one after every number', () => {
  test.each([
    ['amount', 'ha', null, '5\u00a0ha'],
    ['amount', 'nghìn ha', null, '5\u00a0nghìn\u00a0ha'],
    ['amount', 'triệu đồng', 'triệu\u00a0đồng', '5'],
    ['percent', '%', null, '5%'],
    ['percent', '%/năm rất dài', null, '5%/năm rất dài'],
    ['points', 'điểm phần trăm/năm', 'điểm phần trăm/năm', '5'],
    ['points', 'điểm', null, '5\u00a0điểm'],
    ['permille', '‰', null, '5‰'],
    ['level', '', null, 'mức độ\u00a05'],
  ] as const)('%s in "%s": above %s, beside "%s"', (measure, symbol, above, beside) => {
    const of = measured(measure, symbol);
    state(of, 'actual', '2024', 5);
    const data = indicatorData(assessments(of), 'vi');
    expect([data.unit, data.rows[0]?.text]).toEqual([above, beside]);
    const { rows } = indicatorData(assessments(of), 'en');
    expect(rows[0]?.text).toBe(beside.replace('mức độ', 'level'));
  });
});

describe('the scale is that of the measure', () => {
  test.each([
    ['percent', '', 'percent'],
    ['percent', '%', 'percent'],
    ['percent', '%/năm', 'amount'],
    ['permille', '', 'amount'],
    ['level', '', 'steps'],
    ['amount', '', 'amount'],
  ] as const)('%s in "%s": %s', (measure, symbol, scale) => {
    const of = measured(measure, symbol);
    state(of, 'actual', '2024', 5);
    const data = indicatorData(assessments(of), 'vi');
    expect([data.scale, data.direction]).toEqual([scale, 'higher']);
  });
});

describe('a gap too small to see is said in words', () => {
  const wordsOf = (value: number, direction: 'higher' | 'lower', lang: Language) => {
    const of = measured('percent', '%', { direction });
    state(of, 'actual', '2024', value);
    state(of, 'target', '2025', 50);
    const [row] = indicatorData(assessments(of), lang).rows;
    return row?.judged?.text.replaceAll('\u00a0', ' ');
  };
  test.each([
    [49.5, 'higher', 'vi', '■ gần đạt, còn 0,5 điểm phần trăm'],
    [49.5, 'higher', 'en', '■ nearly met, 0.5 percentage points to go'],
    [51, 'higher', 'vi', '▲ vượt 1 điểm phần trăm'],
    [51, 'higher', 'en', '▲ exceeded by 1 percentage point'],
    [49, 'lower', 'vi', '▲ vượt 1 điểm phần trăm'],
    [50.5, 'lower', 'vi', '■ gần đạt, còn 0,5 điểm phần trăm'],
    [50, 'higher', 'vi', '● đạt'],
    // 3 percent of the longer bar are seen.
    [48.5, 'higher', 'vi', '■ gần đạt'],
    [48.6, 'higher', 'vi', '■ gần đạt, còn 1,4 điểm phần trăm'],
  ] as const)('%d against 50, %s is better, in %s: %s', (value, direction, lang, expected) => {
    expect(wordsOf(value, direction, lang)).toBe(expected);
  });
});
