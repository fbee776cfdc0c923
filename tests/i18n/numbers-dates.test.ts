// Specification of dates and periods as text, in both languages.
import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/dataset/model';
import { formatDate, formatPeriod, formatPeriodPhrase } from '../../src/i18n/dates';

const period = (type: Period['type'], start: string, end: string): Period => ({ text: '', type, start, end });
const day = period('date', '2024-06-30', '2024-06-30');
const month = period('month', '2024-10-01', '2024-10-31');
const year = period('year', '2024-01-01', '2024-12-31');
const span = period('span', '2021-01-01', '2024-12-31');
const school = period('school-year', '2023-09-01', '2024-08-31');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates', () => {
  it('follow the official Vietnamese habit with zeros', () => {
    expect(formatDate('2024-06-30', 'vi')).toBe('30/6/2024');
    expect(formatDate('2021-02-03', 'vi')).toBe('03/02/2021');
    expect(plain(formatDate('2024-06-30', 'en'))).toBe('30 June 2024');
  });
  it('refuse what is not an ISO day', () => {
    expect(() => formatDate('30/6/2024', 'vi')).toThrow(RangeError);
  });
  it('label every type of period', () => {
    expect([day, month, year, span, school].map((p) => plain(formatPeriod(p, 'vi')))).toEqual([
      '30/6/2024',
      'tháng 10/2024',
      '2024',
      '2021–2024',
      'năm học 2023–2024',
    ]);
    expect([day, month, year, span, school].map((p) => plain(formatPeriod(p, 'en')))).toEqual([
      '30 June 2024',
      'October 2024',
      '2024',
      '2021–2024',
      'school year 2023–24',
    ]);
  });
  it('read well inside a sentence', () => {
    expect(plain(formatPeriodPhrase(day, 'vi'))).toBe('đến 30/6/2024');
    expect(plain(formatPeriodPhrase(day, 'en'))).toBe('as of 30 June 2024');
    expect(plain(formatPeriodPhrase(year, 'vi'))).toBe('năm 2024');
    expect(plain(formatPeriodPhrase(school, 'en'))).toBe('in the school year 2023–24');
  });
});
