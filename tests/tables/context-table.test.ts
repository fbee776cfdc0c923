// Context figures of a topic as a table.
import { describe, expect, test } from 'vitest';
import { contextTable, hasDrawnParts } from '../../src/tables/context-table';
import { breakDown, claim, indicator, period, state } from '../analysis/builder';
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

test('a date of ours is marked, and notes are shown', () => {
  const thing = named('posts');
  const assumed = { ...period('2024-06-30'), assumed: true as const };
  state(thing, 'actual', '2024-06-30', 72, {
    period: assumed,
    note: { vi: 'Theo tiêu đề mục.', en: 'By the heading.' },
  });
  expect(rowsOf(contextTable([thing], 'vi', 'Topic'))).toEqual([
    'posts vi | 72 | khoảng 30/6/2024 (báo cáo không ghi ngày) | (Theo tiêu đề mục.) [III.1 ¶1]',
  ]);
});

describe('a number given in two places', () => {
  const again = (value: number, when: string) => {
    const thing = named('posts');
    state(thing, 'actual', '2024-06-30', 72);
    state(thing, 'actual', when, value, { at: 'III.2.3 ¶7', reference: false });
    return rowsOf(contextTable([thing], 'vi', 'Topic'));
  };
  test('stands once, with both places', () => {
    expect(again(72, '2024-06-30')).toEqual(['posts vi | 72 | 30/6/2024 | (nhắc lại: III.2.3 ¶7) [III.1 ¶1]']);
  });
  test('for two dates stands twice', () => {
    expect(again(72, '2023')).toEqual([
      'posts vi | 72 | 30/6/2024 | [III.1 ¶1]',
      'posts vi | 72 | 2023 | (Cùng con số, ghi cho thời điểm khác) [III.2.3 ¶7]',
    ]);
  });
  test('that differ stands twice', () => {
    expect(again(73, '2024-06-30')).toEqual([
      'posts vi | 72 | [III.1 ¶1]',
      'posts vi | 73 | (Số khác báo cáo ghi cho cùng việc) [III.2.3 ¶7]',
    ]);
  });
});

describe('what all rows of a topic have in common stands once, in the note of the table', () => {
  const of = (id: string, when: string, at: string) => {
    const thing = named(id);
    state(thing, 'actual', when, 72, { at });
    return thing;
  };
  test.each([
    ['time and place', of('b', '2024', 'III.1 ¶1'), '2024; III.1 ¶1', 'pair', ['name', 'value']],
    ['the time', of('b', '2024', 'note 7'), '2024', 'line', ['name', 'value', 'locator']],
    ['the place', of('b', '2023', 'III.1 ¶1'), 'III.1 ¶1', 'line', ['name', 'value', 'period']],
    ['nothing', of('b', '2023', 'note 7'), undefined, 'line', ['name', 'value', 'period', 'locator']],
  ] as const)('%s', (_, second, note, fold, keys) => {
    const table = contextTable([of('a', '2024', 'III.1 ¶1'), second], 'en', 'Topic');
    expect([table.note, table.fold, table.columns.map(({ key }) => key)]).toEqual([note, fold, keys]);
  });
  test('a single row keeps its own', () => {
    expect(contextTable([of('a', '2024', 'III.1 ¶1')], 'en', 'Topic').note).toBeUndefined();
  });
});

describe('the parts of an indicator', () => {
  const split = (...values: number[]) => {
    const thing = named('cells');
    state(thing, 'actual', '2024', 100);
    breakDown(thing, values);
    return thing;
  };
  test('that are but two stand below it, with their share', () => {
    const table = contextTable([split(85, 15)], 'en', 'Topic');
    expect(hasDrawnParts(split(85, 15))).toBe(false);
    expect([table.note, ...rowsOf(table)]).toEqual([
      '2024; III.1 ¶1',
      'cells en | 100',
      '– Part 1 | 85 (85%)',
      '– Part 2 | 15 (15%)',
    ]);
  });
  test('from three on are left to a chart', () => {
    expect(hasDrawnParts(split(50, 35, 15))).toBe(true);
    expect(rowsOf(contextTable([split(50, 35, 15)], 'en', 'Topic'))).toEqual(['cells en | 100 | 2024 | [III.1 ¶1]']);
  });
  test('that two places give alike stand once, with both places', () => {
    const thing = split(38);
    breakDown(thing, [38], { set: 'again', at: 'III.2.3 ¶7' });
    expect(rowsOf(contextTable([thing], 'en', 'Topic'))[1]).toBe('– Part 1 | 38 (38%) | (also III.2.3 ¶7) [III.1 ¶1]');
  });
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
    'doctors vi (Báo cáo ghi: tăng 2,9 so với kỳ trước (III.1.3 ¶2); Kỳ trước.) | 9 | 2023',
    'doctors vi | 10,4 | 2024',
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
