// Every stated figure of an indicator as a table.
import { expect, test } from 'vitest';
import { figureTable } from '../../src/tables/figure-table';
import { indicator, state } from '../analysis/builder';
import { columnsOf, rowsOf } from './rows';

function income() {
  const unit = { vi: 'triệu đồng', en: 'million dong' };
  const thing = indicator({ id: 'income' });
  thing.unit.symbol = unit;
  state(thing, 'actual', '2024-06-30', 13.69, { at: 'III.1.1 ¶2', printed: '13,69 triệu đồng' });
  state(thing, 'estimate', '2024', 29.5, {
    at: 'III.1.2 ¶1',
    printed: '29,5 triệu đồng',
    note: { vi: 'Ghi chú.', en: 'A note.' },
  });
  state(thing, 'target', '2025', 32, { at: 'V ¶1', printed: '32 triệu đồng', by: 'congress' });
  state(thing, 'estimate', '2024', 29.5, { at: 'III.3 ¶4', printed: '29,5', reference: false });
  state(thing, 'estimate', '2024', 30, { at: 'III.3 ¶5', printed: '30', reference: false });
  return thing;
}

test('each figure has its kind, period, value, print and place, in both languages', () => {
  expect(columnsOf(figureTable(income(), 'vi'))).toEqual([
    'kind name: Loại',
    'period text: Thời điểm',
    'figure number: Con số',
    'printed text: Nguyên văn',
    'locator text: Vị trí',
  ]);
  expect(rowsOf(figureTable(income(), 'vi'))).toEqual([
    'Đã thực hiện | 30/6/2024 | 13,69 triệu đồng | 13,69 triệu đồng | [III.1.1 ¶2]',
    'Ước thực hiện | 2024 | 29,5 triệu đồng | 29,5 triệu đồng | (Ghi chú.) [III.1.2 ¶1]',
    'Mục tiêu (congress) | 2025 | 32 triệu đồng | 32 triệu đồng | [V ¶1]',
    'Ước thực hiện | 2024 | 29,5 triệu đồng | 29,5 | (Nhắc lại ở mục khác) [III.3 ¶4]',
    'Ước thực hiện | 2024 | 30 triệu đồng | 30 | (Số khác báo cáo ghi cho cùng việc) [III.3 ¶5]',
  ]);
  expect(rowsOf(figureTable(income(), 'en')).slice(0, 3)).toEqual([
    'Counted | 30 June 2024 | 13.69 million dong | 13,69 triệu đồng | [III.1.1 ¶2]',
    'Estimate | 2024 | 29.5 million dong | 29,5 triệu đồng | (A note.) [III.1.2 ¶1]',
    'Target (congress) | 2025 | 32 million dong | 32 triệu đồng | [V ¶1]',
  ]);
});

test('what the report prints stays Vietnamese on the English page', () => {
  const [row] = figureTable(income(), 'en').rows;
  expect(row?.cells.map(({ quoted = false }) => quoted)).toEqual([false, false, false, true, false]);
});

test('the same number at another date is said to be that', () => {
  const thing = indicator();
  state(thing, 'actual', '2023', 5);
  state(thing, 'actual', '2024', 5, { reference: false });
  expect(rowsOf(figureTable(thing, 'vi'))[1]).toBe(
    'Đã thực hiện | 2024 | 5 | 5 | (Cùng con số, ghi cho thời điểm khác) [III.1 ¶1]',
  );
});

test.each([
  ['a fraction that stands elsewhere in the paragraph is added', '66,7%', 27, 39, '66,7% (27/39)'],
  ['its numbers are written as in the report', '66,8%', 2004.91, 3001.36, '66,8% (2.004,91/3.001,36)'],
  ['a printed fraction is not repeated', '27/39', 27, 39, '27/39'],
])('%s', (_, printed, numerator, denominator, shown) => {
  const thing = indicator({ measure: 'percent' });
  state(thing, 'actual', '2024', 66.7, { printed, fraction: { numerator, denominator } });
  expect(figureTable(thing, 'en').rows[0]?.cells[3]?.text).toBe(shown);
});

test('each target has the name of its own body', () => {
  const cover = indicator();
  state(cover, 'target', '2025', 70, { by: 'congress' });
  state(cover, 'target', '2025', 68.46, { by: 'resolution' });
  expect(rowsOf(figureTable(cover, 'vi')).map((row) => row.split(' | ')[0])).toEqual([
    'Mục tiêu (congress)',
    'Mục tiêu (resolution)',
  ]);
});

test('a figure keeps its number beside its text', () => {
  expect(figureTable(income(), 'vi').rows.map(({ cells }) => cells[2]?.value)).toEqual([13.69, 29.5, 32, 29.5, 30]);
});

test('a figure of one commune names it', () => {
  const cover = indicator({ id: 'cover' });
  const name = { vi: 'Thị trấn Mường Tè', en: 'Mường Tè town' };
  state(cover, 'actual', '2024', 2, { place: { id: 'town', row: 1, column: 1, name, aliases: [], successor: '' } });
  expect(rowsOf(figureTable(cover, 'en')).map((row) => row.split(' | ')[0])).toEqual(['Counted (Mường Tè town)']);
});
