// Years and days between dates, and periods.
import { describe, expect, test } from 'vitest';
import { byEnd, dayPeriod, daysBetween, endYear, samePeriod, yearsBetween } from '../../src/analysis/time';
import { yearOf } from '../../src/dataset/dates';
import { period } from './builder';

describe('the years between two days', () => {
  const cases: [title: string, from: string, to: string, years: number][] = [
    ['from 1 January 2022 to 31 December 2024, at two decimals', '2022-01-01', '2024-12-31', 3],
    ['from year end to year end', '2024-12-31', '2030-12-31', 6],
    ['from mid-2024 to the end of 2030', '2024-06-30', '2030-12-31', 6.5],
    ['from the start of a year to its mid', '2024-01-01', '2024-06-30', 0.49],
    ['one day short of a year', '2023-06-30', '2024-06-29', 1],
    ['a month short of two years', '2022-06-30', '2024-05-30', 1.92],
    ['from a leap day to the same month of a common year', '2024-02-29', '2025-03-01', 1],
    ['91 days of a year with 366 days', '2023-03-01', '2023-05-31', 0.25],
    ['323 days of a year with 365 days', '2022-08-11', '2023-06-30', 0.88],
    ['a day short of a year', '2022-07-01', '2023-06-30', 1],
    ['a year and some months back', '2023-06-30', '2022-03-07', -1.31],
    ['back in time', '2030-12-31', '2024-12-31', -6],
    ['half a year back', '2024-12-31', '2024-06-30', -0.5],
  ];
  test.each(cases)('%s: %s to %s is %d', (_, from, to, years) => expect(yearsBetween(from, to)).toBe(years));
  test('are 0, not −0, on the same day', () => expect(yearsBetween('2024-02-29', '2024-02-29')).toBe(0));
});

test('a leap year has 366 days, and back in time days are negative', () => {
  expect(daysBetween('2023-12-31', '2024-12-31')).toBe(366);
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
});

describe('a period', () => {
  test('is the same as another that covers the same days', () => {
    expect(samePeriod(period('2024'), { ...period('2024'), text: 'năm 2024', type: 'span' })).toBe(true);
    expect(samePeriod(period('2024'), period('2020/2024'))).toBe(false);
    expect(samePeriod(period('2024'), { ...period('2024'), end: '2024-06-30' })).toBe(false);
  });
  test('ends in the year of its last day', () => {
    expect(endYear(period('2023-2024'))).toBe('2024');
    expect(yearOf('2024-06-30')).toBe('2024');
  });
  test('may be one day', () => {
    expect(dayPeriod('2024-06-30')).toEqual({
      text: '2024-06-30',
      type: 'date',
      start: '2024-06-30',
      end: '2024-06-30',
    });
  });
  test('comes before what ends later', () => {
    const ends = ['2025', '2020/2024', '2030', '2024-06-30'].map((text) => ({ period: period(text) }));
    expect(ends.toSorted(byEnd).map((each) => each.period.text)).toEqual(['2024-06-30', '2020/2024', '2025', '2030']);
  });
});
