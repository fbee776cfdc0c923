// Whether two rows stand at one place: the same paragraph of the same report.
import type { Locator } from './model';

export const samePlace = (a: Locator, b: Locator): boolean => a.text === b.text && a.report === b.report;

/** A place as text, for sets and maps. */
export const placeKey = ({ text, report }: Locator): string => `${report.id} ${text}`;

/** What the newest of some reports says: of rows in the order of the dataset those of the first row's report. */
export function ofNewestReport<R extends { locator: Locator }>(rows: readonly R[]): R[] {
  const [first] = rows;
  return rows.filter(({ locator }) => locator.report === first?.locator.report);
}
