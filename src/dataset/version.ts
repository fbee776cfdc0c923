// The version of the data, and what has changed.
import type { Dataset, Indicator } from './model';

/** The changes, the last day first; those of one day as they stand in the file. */
export const newestFirst = ({ changes }: Pick<Dataset, 'changes'>): Dataset['changes'] =>
  changes.toSorted((a, b) => b.date.localeCompare(a.date));

/** The day of the last change, by which a version is cited; null before the first. */
export const lastChange = (dataset: Pick<Dataset, 'changes'>): string | null => newestFirst(dataset)[0]?.date ?? null;

/** The changes that name one of `indicators`, the last day first. */
export const changesOf = (
  dataset: Pick<Dataset, 'changes'>,
  indicators: readonly Pick<Indicator, 'id'>[],
): Dataset['changes'] =>
  newestFirst(dataset).filter(({ indicator }) => indicators.some(({ id }) => id === indicator?.id));
