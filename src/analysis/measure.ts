// Which numbers of an indicator measure the same: those that may be joined, compared with each other, judged by one target.
import { yearOf } from '../dataset/dates';
import type { Figure } from '../dataset/model';

/** The day that a figure stands for; blank where the report names none, and of a span: an average is the level of no day. */
export const dayOf = ({ period }: Pick<Figure, 'period'>): string => (period.type === 'span' ? '' : period.end);

/**
 * The measure that a figure gives: a line joins only figures of the same one. What adds up over time is another measure
 * for each length of time: half a year, a year, a school year; a level is one measure on any day. Null without a day.
 */
export function measureOf(figure: Pick<Figure, 'indicator' | 'period'>): string | null {
  const { indicator, period } = figure;
  if (dayOf(figure) === '') return null;
  if (!indicator.unit.flow && indicator.changeOf === null) return 'level';
  // Sums up to a day of the year are comparable with sums up to the same day of another year.
  return period.type === 'date' || period.type === 'month' ? `until ${period.end.slice(5)}` : period.type;
}

/** Whether the figure counts what came together in a part of a year only: up to a day, or between two days of one year. */
export function isOfPartOfYear(figure: Pick<Figure, 'indicator' | 'period'>): boolean {
  const { start, end, type } = figure.period;
  const measure = measureOf(figure);
  if (type !== 'span' || !figure.indicator.unit.flow)
    return measure !== 'until 12-31' && measure?.startsWith('until') === true;
  return start.slice(0, 4) === end.slice(0, 4) && `${start.slice(4)}${end.slice(4)}` !== '-01-01-12-31';
}

/** Whether the figure is the average of the years it covers: a rate, or a number a year. What is only a number is their sum. */
export const isAverage = ({ indicator: { unit }, period }: Pick<Figure, 'indicator' | 'period'>): boolean =>
  period.type === 'span' &&
  yearOf(period.start) !== yearOf(period.end) &&
  (unit.measure !== 'amount' || unit.symbol.vi.endsWith('/năm'));
