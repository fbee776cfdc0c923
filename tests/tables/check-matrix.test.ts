// The audit as a matrix: rows by kind, cells by verdict.
import { expect, test } from 'vitest';
import { audit } from '../../src/analysis/audit';
import { checkMatrix, verdictCounts } from '../../src/tables/check-matrix';
import { breakDown, claim, dataset, documentDates, indicator, state } from '../analysis/builder';

const forest = indicator({ id: 'forest', name: { vi: 'Rừng trồng', en: 'Planted forest' } });
state(forest, 'actual', '2024', 100, { at: 'III.2 ¶1' });
breakDown(forest, [60, 40], { at: 'III.2 ¶2' });
breakDown(forest, [60, 30], { at: 'III.2 ¶3' });
const cinnamon = indicator({ id: 'cinnamon', name: { vi: 'Quế', en: 'Cinnamon' } });
state(cinnamon, 'estimate', '2024', 1634.5, { at: 'III.2 ¶3' });
state(cinnamon, 'target', '2025', 1000);
claim(cinnamon, 'above', '63.45', { at: 'III.2 ¶4' });
const documents = documentDates('plan', [
  { date: '2021-05-01', at: 'I ¶1' },
  { date: '2021-05-10', at: 'I ¶9' },
]);
const checks = audit(dataset([forest, cinnamon], documents));
const rows = checkMatrix(checks, 'vi');

test('a row a kind that has facts, the longest first, with its facts by verdict in words', () => {
  expect(rows.map(({ name, count, summary }) => [name, count, summary])).toEqual([
    ['Tổng và thành phần', '2', 'Không thống nhất: 1; Số liệu khớp: 1'],
    ['Tỷ lệ hoặc chênh lệch so với mục tiêu', '1', 'Số liệu khớp: 1'],
    ['Ngày của văn bản', '1', 'Không thống nhất: 1'],
  ]);
  expect(checkMatrix(checks, 'en')[0]?.summary).toBe('Do not agree: 1; Figures agree: 1');
});

test('the cells of a row begin with those that do not agree', () => {
  expect(rows.map(({ cells }) => cells.map(({ verdict }) => verdict))).toEqual([
    ['disagrees', 'agrees'],
    ['agrees'],
    ['disagrees'],
  ]);
});

test('a cell leads to the words of its fact where the audit page has some', () => {
  const [sum] = rows;
  expect(sum?.cells.map(({ finding }) => finding?.name ?? null)).toEqual(['Rừng trồng', null]);
  expect(rows[2]?.cells[0]?.finding?.name).toBe('plan');
  expect(sum?.cells[0]?.finding?.anchor).toMatch(/^sum-forest-[\w-]+$/);
});

test('a fact that the report repeats is one cell', () => {
  const board = indicator({ id: 'board', measure: 'percent' });
  const fraction = { numerator: 27, denominator: 39 };
  state(board, 'actual', '2024', 66.7, { fraction, at: 'III.1 ¶1' });
  state(board, 'actual', '2024', 66.7, { fraction, at: 'III.2 ¶1', reference: false });
  const [shares] = checkMatrix(audit(dataset([board])), 'en').filter(({ kind }) => kind === 'share');
  expect(shares?.cells).toHaveLength(1);
});

test('verdicts are counted in the order of the cells; one without a fact is left out', () => {
  expect(verdictCounts(checks, 'vi')).toEqual([
    { verdict: 'disagrees', count: '2' },
    { verdict: 'agrees', count: '2' },
  ]);
  expect([verdictCounts([], 'vi'), checkMatrix([], 'vi')]).toEqual([[], []]);
});
