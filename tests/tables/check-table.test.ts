// Audit checks as tables.
import { expect, test } from 'vitest';
import { audit } from '../../src/analysis/audit';
import { checkKindTable, checkTable, twoDatesTable } from '../../src/tables/check-table';
import { assessment, breakDown, claim, dataset, documentDates, indicator, report, state } from '../analysis/builder';
import { columnsOf, rowsOf } from './rows';

const forest = indicator({ id: 'forest', name: { vi: 'Rừng trồng', en: 'Planted forest' } });
state(forest, 'actual', '2024', 100, { at: 'III.2 ¶1' });
breakDown(forest, [60, 30], { at: 'III.2 ¶2' });
const cinnamon = indicator({ id: 'cinnamon', name: { vi: 'Quế', en: 'Cinnamon' } });
state(cinnamon, 'estimate', '2024', 1634.5, { at: 'III.2 ¶3' });
state(cinnamon, 'actual', '2024-06-30', 1200, { at: 'III.2 ¶3' });
state(cinnamon, 'target', '2025', 1000);
claim(cinnamon, 'above', '63.45', { at: 'III.2 ¶4' });
const documents = documentDates('plan', [
  { date: '2021-05-01', at: 'I ¶1' },
  { date: '2021-05-10', at: 'I ¶9' },
]);
const checks = audit(dataset([forest, cinnamon], documents));
const options = { lang: 'vi', caption: 'Checks', hrefOf: ({ id }: { id: string }) => `#${id}` } as const;

test('each check has both sides with the arithmetic, its kind and its verdict', () => {
  expect(columnsOf(checkTable(checks, options))).toEqual([
    'what name: Nội dung',
    'printed text: Báo cáo ghi',
    'recomputed text: Tính lại',
    'verdict text: Kết luận',
  ]);
  expect(rowsOf(checkTable(checks, options))).toEqual([
    'Quế (Tỷ lệ hoặc chênh lệch so với mục tiêu) | 63,45% [III.2 ¶4] | 63,45% ((1.634,5 − 1.000) : 1.000 = 63,45%) | Số liệu khớp',
    'Rừng trồng (Tổng và thành phần) | 100 [III.2 ¶1] | 90 (60 + 30 = 90) | Không thống nhất',
    'plan (Ngày của văn bản) | 10/5/2021 [I ¶9] | 01/5/2021 | Không thống nhất',
  ]);
  const english = checkTable(checks, { ...options, lang: 'en' });
  expect(rowsOf(english)[1]).toBe(
    'Planted forest (Whole and parts) | 100 [III.2 ¶1] | 90 (60 + 30 = 90) | Do not agree',
  );
});

test('an indicator leads to its page; a document has none', () => {
  expect(checkTable(checks, options).rows.map(({ cells }) => cells[0]?.href)).toEqual([
    '#cinnamon',
    '#forest',
    undefined,
  ]);
});

test('kinds of check are counted by verdict; a kind without a check is left out', () => {
  expect(columnsOf(checkKindTable(checks, 'vi'))).toEqual([
    'kind name: Loại',
    'agrees number: Số liệu khớp',
    'agrees-after-rounding number: Khớp sau khi làm tròn',
    'explained number: Khác nhau, giải thích được',
    'disagrees number: Không thống nhất',
    'cannot-be-checked number: Không đối chiếu được',
  ]);
  expect(rowsOf(checkKindTable(checks, 'vi'))).toEqual([
    'Tỷ lệ hoặc chênh lệch so với mục tiêu (Tính lại “đạt …%”, “vượt …%” từ kết quả và mục tiêu.) | 1 | 0 | 0 | 0 | 0',
    'Tổng và thành phần (Cộng các phần rồi so với tổng báo cáo ghi.) | 0 | 0 | 0 | 1 | 0',
    'Ngày của văn bản (So ngày của cùng một văn bản ở các nơi.) | 0 | 0 | 0 | 1 | 0',
  ]);
});

test('a fact that the report repeats is counted once', () => {
  const board = indicator({ id: 'board', measure: 'percent' });
  const fraction = { numerator: 27, denominator: 39 };
  state(board, 'actual', '2024', 66.7, { fraction, at: 'III.1 ¶1' });
  state(board, 'actual', '2024', 66.7, { fraction, at: 'III.2 ¶1', reference: false });
  const [shares] = rowsOf(checkKindTable(audit(dataset([board])), 'en'));
  expect(shares).toBe(
    'Fraction and percentage (Divides the fraction and compares with the percentage given; a rate of things counted one by one must fit a whole number of them.) | 0 | 0 | 0 | 1 | 0',
  );
});

test('two numbers that are one when rounded are not two dates (preschools, 71.4 and 71.43)', () => {
  const preschools = indicator({ id: 'preschools', measure: 'percent' });
  state(preschools, 'actual', '2024-06-30', 71.4);
  state(preschools, 'estimate', '2024', 71.43);
  expect(rowsOf(twoDatesTable([assessment(preschools)], options))).toEqual([]);
  const criteria = indicator({ id: 'criteria' });
  state(criteria, 'actual', '2024-06-30', 13.69);
  state(criteria, 'estimate', '2024', 14);
  expect(rowsOf(twoDatesTable([assessment(criteria)], options))).toHaveLength(1);
});

test('a count and the estimate of an earlier report are not two dates of one', () => {
  const herd = indicator({ id: 'herd' });
  state(herd, 'estimate', '2024', 1000);
  state(herd, 'actual', '2024-06-30', 1200);
  const [estimate] = herd.figures;
  if (estimate) estimate.locator = { ...estimate.locator, report: { ...report, id: '2023-12' } };
  expect(rowsOf(twoDatesTable([assessment(herd)], options))).toEqual([]);
});

test('a count and another estimate are two dates; equal or lone figures are left out', () => {
  const equal = indicator({ id: 'equal' });
  state(equal, 'actual', '2024-06-30', 5);
  state(equal, 'estimate', '2024', 5);
  const table = twoDatesTable([cinnamon, equal, forest].map(assessment), options);
  expect(columnsOf(table)).toEqual([
    'name name: Chỉ tiêu',
    'actual number: Đã thực hiện',
    'estimate number: Ước thực hiện',
  ]);
  expect(rowsOf(table)).toEqual(['Quế | 1.200 (30/6/2024) | 1.634,5 (2024)']);
  const twice = twoDatesTable([assessment(cinnamon), assessment(cinnamon)], options);
  expect(rowsOf(twice)).toEqual(['Quế | 1.200 (30/6/2024) | 1.634,5 (2024)']);
});
