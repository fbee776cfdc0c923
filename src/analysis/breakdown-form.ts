// How a breakdown is best shown, from what its parts are: places, years, countable things, shares of a whole.
import type { Breakdown, Indicator, Part } from '../dataset/model';
import { sum } from './decimal';
import { isDrawnWithAnother, outOf } from './out-of';

export const breakdownForms = ['bars', 'squares', 'structure', 'columns', 'tiles', 'list'] as const;
export type BreakdownForm = (typeof breakdownForms)[number];

/** As many things can be counted one by one; more are a bar. */
const MOST_THINGS = 60;

/** The year that the name of a part is about; null where it names none, or several. */
export function yearOf({ name }: Pick<Part, 'name'>): number | null {
  const years = name.en.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

/** Whether the parts are years in their order. */
export function isByYear({ parts }: Pick<Breakdown, 'parts'>): boolean {
  const years = parts.map(yearOf);
  return years.length > 1 && years.every((year, i) => year !== null && (i === 0 || year > (years[i - 1] ?? 0)));
}

/** Whether the parts are so few whole things that each can be a square. */
export function isCountable(breakdown: Breakdown): boolean {
  const { unit } = breakdown.whole;
  const parts = [...breakdown.parts, ...(outOf(breakdown)?.parts ?? [])];
  const all = sum((outOf(breakdown) ?? breakdown).parts.map(({ value }) => value));
  return (
    unit.measure === 'amount' && all <= MOST_THINGS && parts.every(({ value }) => Number.isInteger(value) && value >= 0)
  );
}

/** Whether the parts are percentages that add up to a whole, but for their rounding. */
export function isStructure({ whole, parts }: Breakdown): boolean {
  const total = sum(parts.map(({ value }) => value));
  const isShare = parts.every(({ relation, value }) => relation === 'part' && value >= 0);
  return whole.unit.measure === 'percent' && parts.length > 1 && isShare && Math.abs(total - 100) <= 0.5;
}

/**
 * Tiles for three communes and more, each named; a list for one part, or for named things that all count the same;
 * columns for years, a bar of 100% for shares, squares for few things of so many; else bars.
 */
export function formOf(breakdown: Breakdown): BreakdownForm {
  const { parts } = breakdown;
  const isNamed = parts.every(({ items }) => items.length > 0);
  if (parts.length > 2 && isNamed && parts.every(({ place }) => place !== null)) return 'tiles';
  const isLevel = parts.every(({ value }) => value === parts[0]?.value);
  if (parts.length === 1 || (isNamed && isLevel)) return 'list';
  if (isByYear(breakdown)) return 'columns';
  if (isStructure(breakdown)) return 'structure';
  return outOf(breakdown) && isCountable(breakdown) ? 'squares' : 'bars';
}

/** All dates of one structure are one picture, which the last of them stands for. */
const isEarlierDate = (breakdown: Breakdown, { breakdowns }: Indicator): boolean =>
  isStructure(breakdown) &&
  breakdowns
    .slice(breakdowns.indexOf(breakdown) + 1)
    .some((other) => other.set === breakdown.set && isStructure(other));

/** The breakdowns of an indicator by their form. What another is drawn out of, as a plan, is drawn with it. */
export function breakdownsByForm(indicator: Indicator): Record<BreakdownForm, Breakdown[]> {
  const { breakdowns } = indicator;
  const isPlanOfAnother = ({ kind, set }: Breakdown) =>
    kind === 'target' && breakdowns.some((other) => other.set === set && other.kind !== 'target');
  const shown = breakdowns.filter(
    (each) => !isPlanOfAnother(each) && !isDrawnWithAnother(each) && !isEarlierDate(each, indicator),
  );
  const ofForm = (form: BreakdownForm) => shown.filter((breakdown) => formOf(breakdown) === form);
  return Object.fromEntries(breakdownForms.map((form) => [form, ofForm(form)])) as Record<BreakdownForm, Breakdown[]>;
}
