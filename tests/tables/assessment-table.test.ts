// Commitments as a table: status by status, in both languages.
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/dataset/model';
import type { Language } from '../../src/languages';
import { assessmentTable } from '../../src/tables/assessment-table';
import { assessment, body, claim, indicator, state } from '../analysis/builder';
import { columnsOf, rowsOf } from './rows';

const hrefOf = ({ id }: Indicator) => `/${id}/`;
const tableOf = (indicators: Indicator[], lang: Language, explore = false) =>
  assessmentTable(indicators.map(assessment), { lang, caption: 'Caption', hrefOf, explore });

function named(id: string, options: Parameters<typeof indicator>[0] = {}) {
  return indicator({ id, name: { vi: `${id} vi`, en: `${id} en` }, ...options });
}
const printed = named('printed');
state(printed, 'actual', '2024-06-30', 1634.5, { at: 'III.2 ¶3' });
state(printed, 'target', '2025', 1000);
state(printed, 'goal', '2030', 2000);
const derived = named('derived', { measure: 'percent' });
state(derived, 'estimate', '2024', 29.5);
claim(derived, 'percent-of-target', '92.19');
const noTarget = named('no-target');
state(noTarget, 'actual', '2024', 7);
const noActual = named('no-actual');
state(noActual, 'target', '2025', 3);
const goalOnly = named('goal-only', { level: 'goal' });
state(goalOnly, 'goal', '2030', 12);
const all = [printed, derived, noTarget, noActual, goalOnly];

describe('each commitment is a row', () => {
  test('in Vietnamese', () => {
    expect(columnsOf(tableOf(all, 'vi'))).toEqual([
      'name name: Chỉ tiêu',
      'target number: Mục tiêu',
      'current number: Mới nhất',
      'ratio number: % mục tiêu',
      'status text: Kết luận',
      'goal number: Mục tiêu kỳ sau',
    ]);
    expect(rowsOf(tableOf(all, 'vi'))).toEqual([
      'printed vi | 1.000 | 1.634,5 (30/6/2024) | 163,5% | Vượt mục tiêu | 2.000',
      'derived vi | 32% (suy ra) | 29,5% (ước thực hiện 2024) | 92,2% | Gần đạt | –',
      'no-target vi | không nêu | 7 (2024) | – | Không nêu mục tiêu | –',
      'no-actual vi | 3 | – | – | Chưa có kết quả | –',
      'goal-only vi | – | – | – | Chỉ có mục tiêu kỳ sau | 12',
    ]);
  });
  test('in English', () => {
    expect(columnsOf(tableOf(all, 'en'))).toEqual([
      'name name: Indicator',
      'target number: Target',
      'current number: Latest',
      'ratio number: % of target',
      'status text: Verdict',
      'goal number: Next-term goal',
    ]);
    expect(rowsOf(tableOf(all, 'en'))).toEqual([
      'printed en | 1,000 | 1,634.5 (30 June 2024) | 163.5% | Target exceeded | 2,000',
      'derived en | 32% (derived) | 29.5% (estimate 2024) | 92.2% | Nearly met | –',
      'no-target en | not stated | 7 (2024) | – | No target stated | –',
      'no-actual en | 3 | – | – | No result yet | –',
      'goal-only en | – | – | – | Next-term goal only | 12',
    ]);
  });
});

test('what a plan asks for is a plan in the verdict too (growth of herds, III.1.2 ¶2)', () => {
  const herds = named('herds', { level: 'plan', by: body('plan', { kind: 'plan' }), measure: 'percent' });
  state(herds, 'estimate', '2024', 4.2);
  state(herds, 'target', '2024', 4.1);
  const verdict = (lang: Language) => rowsOf(tableOf([herds], lang))[0]?.split(' | ')[4];
  expect([verdict('vi'), verdict('en')]).toEqual(['Vượt kế hoạch', 'Plan exceeded']);
});

test('money is short, with all its digits small beside it', () => {
  const paid = named('paid');
  paid.unit = { ...paid.unit, symbol: { vi: 'triệu đồng', en: 'million dong' } };
  state(paid, 'target', '2024', 192949);
  state(paid, 'actual', '2024-06-30', 96474.5);
  expect(rowsOf(tableOf([paid], 'vi'))).toEqual([
    'paid vi | 192,9 tỷ đồng (192.949 triệu đồng) | 96,47 tỷ đồng (96.474,5 triệu đồng; 30/6/2024) | 50% | Chưa đạt | –',
  ]);
});

test('names lead to their pages, and a result keeps its place for the note beside the chart', () => {
  const [row] = tableOf([printed], 'vi').rows;
  expect(row?.cells[0]?.href).toBe('/printed/');
  expect(row?.cells[2]?.source?.text).toBe('III.2 ¶3');
});

test('numbers sort by value within their unit, statuses in their order, and what is missing has no value', () => {
  const table = tableOf(all, 'vi');
  expect(table.columns.map(({ hasUnits = false }) => hasUnits)).toEqual([false, true, true, false, false, true]);
  expect(table.rows.map(({ cells }) => cells.slice(1).map(({ value = null }) => value))).toEqual([
    [1000, 1634.5, 163.45, 0, 2000],
    [32, 29.5, 92.188, 2, null],
    [null, 7, null, 5, null],
    [3, null, null, 6, null],
    [null, null, null, 8, 12],
  ]);
});

describe('on Explore', () => {
  const by = body('p5', { name: { vi: 'Nghị quyết 05', en: 'Resolution 05' } });
  const group = { id: 3, name: { vi: 'Nhóm ba', en: 'Group three' }, commitments: [] };
  const thing = named('rice', { level: 'programme', by, group });
  test('a row has its sector, and what the filter reads', () => {
    expect(rowsOf(tableOf([thing], 'vi', true))).toEqual([
      'rice vi | Economy | không nêu | – | – | Chưa đủ căn cứ so sánh | –',
    ]);
    expect(tableOf([thing], 'vi', true).rows[0]?.filter).toEqual({
      sector: 'economy',
      status: 'not-comparable',
      programme: 'p5',
      level: 'programme',
      words: 'Nhóm ba Nghị quyết 05',
    });
  });
  test('elsewhere the filter has nothing to read', () => {
    expect(tableOf([thing], 'vi').rows[0]?.filter).toEqual({});
  });
});
