// Puts table rows in order: numbers by value, words by the alphabet of the page, what is missing last.

/** A column by its key, from small to large or `down`. */
export interface Sort {
  key: string;
  down: boolean;
}
/** What a row is sorted by: its number or words, null when missing; numbers of different units are kept apart. */
export interface SortKey {
  value: number | string | null;
  unit: string;
}

/** `ratio` and `-ratio` in an address; null when blank. */
export function sortFrom(text: string): Sort | null {
  const key = text.replace(/^-/, '');
  return key === '' ? null : { key, down: text.startsWith('-') };
}

/** The text of an address that {@link sortFrom} reads; blank for no order. */
export const sortText = (sort: Sort | null): string => (sort ? `${sort.down ? '-' : ''}${sort.key}` : '');

/** The next order when a reader presses a column: up, then down, then as it was. */
export function nextSort(current: Sort | null, key: string): Sort | null {
  if (current?.key !== key) return { key, down: false };
  return current.down ? null : { key, down: true };
}

/** Compares two keys for `Array.sort`; units follow the alphabet whichever way the numbers go. */
export function compareKeys(a: SortKey, b: SortKey, down: boolean, collator: Intl.Collator): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  if (a.unit !== b.unit) return collator.compare(a.unit, b.unit);
  const way = down ? -1 : 1;
  if (typeof a.value === 'number' && typeof b.value === 'number') return way * (a.value - b.value);
  return way * collator.compare(String(a.value), String(b.value));
}
