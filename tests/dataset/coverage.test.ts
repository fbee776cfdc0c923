// The table of what is carried from each line of the report names what the data have there, no less and no more.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

type Row = Record<string, string>;
const rows = (path: string): Row[] => parse(readFileSync(path, 'utf8'), { bom: true, columns: true });
const ids = { figures: 'indicator', claims: 'indicator', breakdowns: 'whole', documents: 'document' };

/** "III.1.2 ¶1 figures: income-per-person" for every row that the data have. */
const carried = Object.entries(ids).flatMap(([table, id]) =>
  rows(`data/reports/2024-10/${table}.csv`).map((row) => `${row['locator']} ${table}: ${row[id]}`),
);

/** The same as the coverage says it: "figures: income-per-person, local-revenue; claims: income-per-person". */
const covered = rows('docs/coverage-2024-10.csv').flatMap(({ locator, carried_by = '' }) =>
  carried_by.split('; ').flatMap((part) => {
    const [table, list] = part.split(': ');
    return (list ?? '').split(', ').flatMap((id) => (id === '' ? [] : [`${locator} ${table}: ${id}`]));
  }),
);

test('the coverage of the report names every indicator at the place where the data have it', () => {
  expect([...new Set(covered)].sort()).toEqual([...new Set(carried)].sort());
});
