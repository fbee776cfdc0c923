// Years and days between dates.
import { expect, test } from 'vitest';
import { daysBetween, yearsBetween } from '../../src/analysis/time';

test('from 1 January 2022 to 31 December 2024 is three years at two decimals', () => {
  expect(yearsBetween('2022-01-01', '2024-12-31')).toBe(3);
});
test('from year end to year end is whole years', () => expect(yearsBetween('2024-12-31', '2030-12-31')).toBe(6));
test('from mid-2024 to the end of 2030 is six and a half years', () => {
  expect(yearsBetween('2024-06-30', '2030-12-31')).toBe(6.5);
});
test('going back in time is negative', () => expect(yearsBetween('2030-12-31', '2024-12-31')).toBe(-6));
test('the same day is no time', () => expect(yearsBetween('2024-02-29', '2024-02-29')).toBe(0));
test('a leap year has 366 days', () => expect(daysBetween('2023-12-31', '2024-12-31')).toBe(366));
