// How a partition is best shown: bars, tiles where its parts are communes, or a list where there is nothing to compare.
import type { Breakdown, Indicator } from '../dataset/model';

export type BreakdownForm = 'bars' | 'tiles' | 'list';

/** Tiles for three communes and more, each named; a list for one part, or for named things that all count the same. */
export function formOf({ parts }: Breakdown): BreakdownForm {
  const isNamed = parts.every(({ items }) => items.length > 0);
  if (parts.length > 2 && isNamed && parts.every(({ place }) => place !== null)) return 'tiles';
  const isLevel = parts.every(({ value }) => value === parts[0]?.value);
  return parts.length === 1 || (isNamed && isLevel) ? 'list' : 'bars';
}

/** The partitions of an indicator by their form. A plan beside what was done is drawn with it, not for itself. */
export function breakdownsByForm({ breakdowns }: Indicator): Record<BreakdownForm, Breakdown[]> {
  const isPlanOfAnother = ({ kind, set }: Breakdown) =>
    kind === 'target' && breakdowns.some((other) => other.set === set && other.kind !== 'target');
  const shown = breakdowns.filter((breakdown) => !isPlanOfAnother(breakdown));
  const ofForm = (form: BreakdownForm) => shown.filter((breakdown) => formOf(breakdown) === form);
  return { bars: ofForm('bars'), tiles: ofForm('tiles'), list: ofForm('list') };
}
