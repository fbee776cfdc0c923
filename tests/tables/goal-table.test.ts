// The road to 2030 as a table.
import { expect, test } from 'vitest';
import { goalTable } from '../../src/tables/goal-table';
import { assessment, indicator, state } from '../analysis/builder';
import { columnsOf, rowsOf } from './rows';

const poverty = indicator({
  id: 'poverty',
  measure: 'percent',
  direction: 'lower',
  name: { vi: 'Hộ nghèo', en: 'Poor households' },
});
state(poverty, 'estimate', '2024', 36);
state(poverty, 'goal', '2030', 15, { at: 'V.2 ¶4', operator: 'below' });
const income = indicator({ id: 'income', name: { vi: 'Thu nhập', en: 'Income' } });
state(income, 'estimate', '2024', 29.5);
state(income, 'goal', '2030', 55, { at: 'V.2 ¶1' });
const water = indicator({ id: 'water', name: { vi: 'Nước sạch', en: 'Water' } });
state(water, 'goal', '2030', 98, { at: 'V.3 ¶2' });
const goals = [poverty, income, water].flatMap((thing) => assessment(thing).goals);
const options = { caption: 'Goals', hrefOf: ({ id }: { id: string }) => `#${id}` };

test('a fall has a minus, a rise a plus, and an unknown level a dash', () => {
  expect(columnsOf(goalTable(goals, { ...options, lang: 'vi' }))).toEqual([
    'name name: Chỉ tiêu',
    'current number: Mức báo cáo ghi',
    'goal number: Mục tiêu kỳ sau',
    'change number: Chênh lệch',
    'per-year number: Bình quân mỗi năm',
    'locator text: Vị trí',
  ]);
  expect(rowsOf(goalTable(goals, { ...options, lang: 'vi' }))).toEqual([
    'Hộ nghèo | 36% (ước thực hiện 2024) | dưới 15% | −21 điểm phần trăm | −3,5 điểm phần trăm | [V.2 ¶4]',
    'Thu nhập | 29,5 (ước thực hiện 2024) | 55 | khoảng +26 | +4,3 | [V.2 ¶1]',
    'Nước sạch | – | 98 | – | – | [V.3 ¶2]',
  ]);
  expect(rowsOf(goalTable(goals, { ...options, lang: 'en' }))[0]).toBe(
    'Poor households | 36% (estimate 2024) | under 15% | −21 percentage points | −3.5 percentage points | [V.2 ¶4]',
  );
});

test('what covers several years is their average, never the level of one (local revenue)', () => {
  const made = indicator({ name: { vi: 'Thu ngân sách', en: 'Revenue' } });
  const revenue = { ...made, unit: { ...made.unit, symbol: { vi: 'tỷ đồng/năm', en: 'billion dong a year' } } };
  state(revenue, 'estimate', '2020/2024', 58.1);
  state(revenue, 'goal', '2030', 50, { at: 'V.2 ¶4' });
  const rowIn = (lang: 'vi' | 'en') => rowsOf(goalTable(assessment(revenue).goals, { ...options, lang }))[0];
  expect(rowIn('vi')).toContain('Thu ngân sách | 58,1 tỷ đồng/năm (ước thực hiện bình quân 2020–2024) |');
  expect(rowIn('en')).toContain('Revenue | 58.1 billion dong a year (estimate 2020–2024 average) |');
});

test('each name leads to its page', () => {
  const { rows } = goalTable(goals, { ...options, lang: 'en' });
  expect(rows.map(({ cells }) => cells[0]?.href)).toEqual(['#poverty', '#income', '#water']);
});
