// Audit checks as tables.
import { expect, test } from 'vitest';
import { audit } from '../../src/analysis/audit';
import { checkTable, twoDatesTable } from '../../src/tables/check-table';
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

test('each check has both sides, with its place and the arithmetic', () => {
  expect(columnsOf(checkTable(checks, options))).toEqual([
    'what name: Nội dung',
    'printed text: Báo cáo ghi',
    'recomputed text: Tính lại',
  ]);
  expect(rowsOf(checkTable(checks, options))).toEqual([
    'Quế | 63,45% [III.2 ¶4] | 63,45% ((1.634,5 − 1.000) : 1.000 = 63,45%)',
    'Rừng trồng | 100 [III.2 ¶1] | 90 (60 + 30 = 90)',
    'plan | 10/5/2021 [I ¶9] | 01/5/2021',
  ]);
  const english = checkTable(checks, { ...options, lang: 'en' });
  expect(rowsOf(english)[1]).toBe('Planted forest | 100 [III.2 ¶1] | 90 (60 + 30 = 90)');
});

test('what the figures say of a status is not called recomputed', () => {
  const met = [{ ...checks[0], unit: 'status' as const }] as typeof checks;
  expect(columnsOf(checkTable(met, options))[2]).toBe('recomputed text: Theo số liệu');
});

test('an indicator leads to its page; a document has none', () => {
  expect(checkTable(checks, options).rows.map(({ cells }) => cells[0]?.href)).toEqual([
    '#cinnamon',
    '#forest',
    undefined,
  ]);
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
