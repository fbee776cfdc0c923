// Context figures of a topic as a table.
import { expect, test } from 'vitest';
import { contextTable } from '../../src/tables/context-table';
import { claim, indicator, period, state } from '../analysis/builder';
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

test('each figure of each indicator has a row, with period and place; an indicator without a figure is left out', () => {
  expect(columnsOf(contextTable([people], 'vi', 'Topic'))).toEqual([
    'name name: Chỉ tiêu',
    'value number: Giá trị',
    'period text: Thời điểm',
    'locator text: Vị trí',
  ]);
  expect(rowsOf(contextTable([people, schools, communes, empty], 'vi', 'Topic'))).toEqual([
    'people vi | 49.000 | 2023 | [I.1 ¶1]',
    'people vi | 49.120 | 30/6/2024 | [I.1 ¶2]',
    'schools vi | 66,7% (27/39) | 2024 (ước thực hiện) | [III.1 ¶1]',
    'communes vi | 11/14 | 2024 | [III.1 ¶1]',
  ]);
  expect(rowsOf(contextTable([schools], 'en', 'Topic'))).toEqual([
    'schools en | 66.7% (27/39) | 2024 (estimate) | [III.1 ¶1]',
  ]);
});

test.each([
  ['planned', 'dự kiến, quy hoạch', 'planned'],
  ['allotted', 'được giao', 'allotted'],
  ['stated', 'báo cáo nêu', 'stated'],
] as const)('what is %s says so, and is not called done', (kind, vi, en) => {
  const thing = named('area');
  state(thing, kind, '2024', 1907);
  expect(rowsOf(contextTable([thing], 'vi', 'Topic'))).toEqual([`area vi | 1.907 | 2024 (${vi}) | [III.1 ¶1]`]);
  expect(rowsOf(contextTable([thing], 'en', 'Topic'))).toEqual([`area en | 1,907 | 2024 (${en}) | [III.1 ¶1]`]);
});

test('a date of ours is marked, a repeated number says so, and notes are shown', () => {
  const thing = named('posts');
  const assumed = { ...period('2024-06-30'), assumed: true as const };
  state(thing, 'actual', '2024-06-30', 72, {
    period: assumed,
    note: { vi: 'Theo tiêu đề mục.', en: 'By the heading.' },
  });
  state(thing, 'actual', '2024-06-30', 72, { at: 'III.2.3 ¶7', reference: false });
  expect(rowsOf(contextTable([thing], 'vi', 'Topic'))).toEqual([
    'posts vi | 72 | khoảng 30/6/2024 (báo cáo không ghi ngày) | (Theo tiêu đề mục.) [III.1 ¶1]',
    'posts vi | 72 | 30/6/2024 | (Nhắc lại ở mục khác) [III.2.3 ¶7]',
  ]);
});

test('what the report says of it stands once, beside its name, with our note on it (doctors)', () => {
  const thing = named('doctors');
  state(thing, 'actual', '2023', 9);
  state(thing, 'actual', '2024', 10.4);
  claim(thing, 'increase', '2.9', {
    basis: 'units',
    at: 'III.1.3 ¶2',
    note: { vi: 'Kỳ trước.', en: 'Earlier period.' },
  });
  const rows = (lang: 'vi' | 'en') => rowsOf(contextTable([thing], lang, 'Topic'));
  expect(rows('vi')).toEqual([
    'doctors vi (Báo cáo ghi: tăng 2,9 so với kỳ trước (III.1.3 ¶2); Kỳ trước.) | 9 | 2023 | [III.1 ¶1]',
    'doctors vi | 10,4 | 2024 | [III.1 ¶1]',
  ]);
  expect(rows('en')[0]).toContain('(The report gives: up 2.9 on the earlier period (III.1.3 ¶2); Earlier period.)');
});

test('the first row of an indicator is the anchor that search and stories lead to', () => {
  expect(contextTable([people, schools], 'vi', 'Topic').rows.map(({ id }) => id)).toEqual([
    'people',
    undefined,
    'schools',
  ]);
});

test('money is short, with all its digits small beside it', () => {
  const paid = named('paid');
  paid.unit = { ...paid.unit, symbol: { vi: 'triệu đồng', en: 'million dong' } };
  state(paid, 'actual', '2021/2023', 513333.717, { at: 'III.2.1 ¶2' });
  expect(rowsOf(contextTable([paid], 'en', 'Topic'))).toEqual([
    'paid en | 513.3 billion dong (513,333.717 million dong) | 2021–2023 | [III.2.1 ¶2]',
  ]);
});

const kaLang = { id: 'ka-lang', row: 1, column: 1, name: { vi: 'Ka Lăng', en: 'Ka Lăng' }, aliases: [], successor: '' };

test('a figure of one commune names it, also where the indicator has no other', () => {
  const fires = named('fires');
  state(fires, 'actual', '2024', 2, { place: kaLang });
  expect(rowsOf(contextTable([fires], 'vi', 'Topic'))).toEqual(['fires vi (Ka Lăng) | 2 | 2024 | [III.1 ¶1]']);
});

test('an indicator of which the report only says something has a row, and its anchor', () => {
  const herd = named('herd');
  claim(herd, 'increase', '4', { by: null });
  const { rows } = contextTable([herd], 'en', 'Topic');
  expect(rows.map(({ id }) => id)).toEqual(['herd']);
  expect(rowsOf(contextTable([herd], 'en', 'Topic'))).toEqual([
    'herd en (The report gives: up 4% on the earlier period (III.1 ¶1)) | – | – | –',
  ]);
});
