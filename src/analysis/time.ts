// Time between ISO days, for pace and yearly change.
import { yearOf } from '../dataset/dates';
import type { Period } from '../dataset/model';
import { rounded } from './decimal';

const DAY = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from one ISO day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY);

/**
 * Years from one ISO day to another, rounded to two decimals: whole years, then the remaining days as a share of the
 * year they fall in. 2022-01-01 to 2024-12-31 is 3.
 */
export function yearsBetween(from: string, to: string): number {
  if (to < from) return -yearsBetween(to, from) || 0;
  let years = Number(yearOf(to)) - Number(yearOf(from));
  if (laterBy(from, years) > to) years -= 1;
  const start = laterBy(from, years);
  return rounded(years + daysBetween(start, to) / daysBetween(start, laterBy(from, years + 1)), 2);
}

/** Years from the end of one period to the end of another, as of `yearsBetween`; 0 where one has no date. */
export const yearsApart = (from: Period, to: Period): number =>
  from.end && to.end ? yearsBetween(from.end, to.end) : 0;

/** The same day `years` later; 29 February falls on 1 March in a common year. */
function laterBy(day: string, years: number): string {
  const date = new Date(utc(day));
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

/** Whether two periods cover the same days. */
export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

/** The year in which a period ends. */
export const endYear = (period: Period): string => yearOf(period.end);

/** Sorts what has a period by its last day, the earliest first. */
export const byEnd = (a: { period: Period }, b: { period: Period }): number => a.period.end.localeCompare(b.period.end);

/** One day as a period. */
export const dayPeriod = (day: string): Period => ({ text: day, type: 'date', start: day, end: day });
