// Context figures of a topic as a table.
import { expect, test } from 'vitest';
import { contextTable } from '../../src/tables/context-table';
import { indicator, state } from '../analysis/builder';
import { columnsOf, rowsOf } from './rows';

const named = (id: string, measure: 'amount' | 'percent' = 'amount') =>
  indicator({ id, measure, level: 'context', name: { vi: `${id} vi`, en: `${id} en` } });
const people = named('people');
state(people, 'actual', '2023', 49000, { at: 'I.1 ¶1' });
state(people, 'actual', '2024-06-30', 49120, { at: 'I.1 ¶2' });
const schools = named('schools', 'percent');
state(schools, 'estimate', '2024', 66.7, { fraction: { numerator: 27, denominator: 39 } });
const communes = named('communes');
state(communes, 'actual', '2024', 11, { fraction: { numerator: 11, denominator: 14 } });
const empty = named('empty');

test('each indicator has its latest figure with period and place; one without a figure is left out', () => {
  expect(columnsOf(contextTable([people], 'vi', 'Topic'))).toEqual([
    'name name: Chỉ tiêu',
    'value number: Giá trị',
    'period text: Thời điểm',
    'locator text: Vị trí',
  ]);
  expect(rowsOf(contextTable([people, schools, communes, empty], 'vi', 'Topic'))).toEqual([
    'people vi | 49.120 | 30/6/2024 | [I.1 ¶2]',
    'schools vi | 66,7% (27/39) | 2024 (ước thực hiện) | [III.1 ¶1]',
    'communes vi | 11/14 | 2024 | [III.1 ¶1]',
  ]);
  expect(rowsOf(contextTable([schools], 'en', 'Topic'))).toEqual([
    'schools en | 66.7% (27/39) | 2024 (estimate) | [III.1 ¶1]',
  ]);
});

test('each row is an anchor that search and stories lead to', () => {
  expect(contextTable([people, schools], 'vi', 'Topic').rows.map(({ id }) => id)).toEqual(['people', 'schools']);
});

test('money is short, with all its digits small beside it', () => {
  const paid = named('paid');
  paid.unit = { ...paid.unit, symbol: { vi: 'triệu đồng', en: 'million dong' } };
  state(paid, 'actual', '2021/2023', 513333.717, { at: 'III.2.1 ¶2' });
  expect(rowsOf(contextTable([paid], 'en', 'Topic'))).toEqual([
    'paid en | 513.3 billion dong (513,333.717 million dong) | 2021–2023 | [III.2.1 ¶2]',
  ]);
});
