// The version of the data.
import type { Dataset } from './model';

/** The day of the last change, by which a version is cited; null before the first. */
export const lastChange = ({ changes }: Pick<Dataset, 'changes'>): string | null =>
  changes.reduce<string | null>((last, { date }) => (last === null || date > last ? date : last), null);
