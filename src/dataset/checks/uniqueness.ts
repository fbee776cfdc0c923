// Rows that must differ: table keys, addresses, tiles, the one row of site and report and the one number the site uses.
import { yearOf } from '../dates';
import { cellProblem, fileProblem, type Problem } from '../problem';
import type { TableRows } from '../rows';
import { type Row, type TableName, tableNames, tables } from '../schema';
import { distinct, problemIn, type TableSet } from '../sets';
import { isResultKind } from '../vocabulary';

/** What must be unique besides the keys of the tables. Blank values may repeat. */
const alsoUnique: readonly { name: TableName; columns: readonly string[] }[] = [
  { name: 'sectors', columns: ['slug'] },
  { name: 'sectors', columns: ['order'] },
  { name: 'bodies', columns: ['order'] },
  { name: 'indicators', columns: ['slug'] },
  { name: 'places', columns: ['row', 'column'] },
];

/** Text by which two cells are the same: as read, so that 30/6/2024 equals 2024-06-30. */
function keyText(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return String(value ?? '');
}

function repeats(table: TableRows, columns: readonly string[]): Problem[] {
  const first = new Map<string, number>();
  return table.rows.flatMap(({ row, place }): Problem[] => {
    const values = columns.map((column) => keyText((row as Record<string, unknown>)[column]));
    if (values.every((value) => value === '')) return [];
    const key = JSON.stringify(values);
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, place.line);
      return [];
    }
    const found = values.filter((value) => value !== '').join(' · ');
    return [cellProblem(place, columns[0] ?? '', { code: 'duplicate', params: { columns, line } }, found)];
  });
}

function reportRows(set: TableSet): Problem[] {
  const { report } = set.tables;
  if (report.complete && report.rows.length !== 1) {
    return [fileProblem(report.file, { code: 'report-rows', params: { actual: report.rows.length } })];
  }
  return report.rows
    .filter(({ row }) => row.id !== set.id)
    .map((placed) => problemIn(placed, 'id', { code: 'report-folder', params: { folder: set.id ?? '' } }));
}

function siteRows({ file, complete, rows }: TableRows<'site'>): Problem[] {
  if (!complete || rows.length === 1) return [];
  return [fileProblem(file, { code: 'site-rows', params: { actual: rows.length } })];
}

/** Judgement finds an indicator by its role, so that each role is given once. */
const repeatedRoles = ({ rows }: TableRows<'indicators'>): Problem[] =>
  rows.flatMap((placed) => {
    if (placed.row.role === null) return [];
    const first = rows.find(({ row }) => row.role === placed.row.role);
    if (first === undefined || first === placed) return [];
    return [problemIn(placed, 'role', { code: 'role-twice', params: { line: first.place.line } })];
  });

/** Actual and estimate are two ways to be the current number; every other kind stands for itself. */
const useOf = (kind: Row<'figures'>['kind']): string => (isResultKind(kind) ? 'current' : kind);

/**
 * One reference number for each thing and period, and for a target each body. A loosely dated other number may do
 * without one of its own period when the thing has a reference whose period ends in the same year, an undated one when
 * it has any: the audit compares the two.
 */
function references(table: TableRows<'figures'>): Problem[] {
  const keyOf = ({ indicator, kind, place, body }: Row<'figures'>, time: string): string =>
    JSON.stringify([indicator, useOf(kind), place, body, time]);
  const yes = table.rows.filter(({ row }) => row.reference === 'yes');
  const chosenIn = new Set(yes.flatMap(({ row }) => ['', yearOf(row.period.end)].map((time) => keyOf(row, time))));
  const groups = Map.groupBy(table.rows, ({ row }) => keyOf(row, row.period.text));
  return [...groups.values()].flatMap((rows): Problem[] => {
    const [chosen, ...more] = rows.filter(({ row }) => row.reference === 'yes');
    if (chosen)
      return more.map((placed) =>
        problemIn(placed, 'reference', { code: 'reference-twice', params: { line: chosen.place.line } }),
      );
    const [first] = rows;
    if (!first || !table.complete) return [];
    const { indicator, kind, period } = first.row;
    if (chosenIn.has(keyOf(first.row, yearOf(period.end)))) return [];
    return [
      problemIn(first, 'reference', { code: 'reference-missing', params: { indicator, kind, period: period.text } }),
    ];
  });
}

/** Repeated keys, addresses and roles, several report rows, none or several reference numbers for one thing. */
export function uniquenessProblems(sets: readonly TableSet[]): Problem[] {
  const keys = tableNames.map((name) => ({ name, columns: tables[name].key }));
  const repeated = (all: typeof alsoUnique) =>
    all.flatMap(({ name, columns }) => distinct(sets, name).flatMap((table) => repeats(table as TableRows, columns)));
  const twice = repeated(keys);
  const lineOf = ({ file, line }: Problem): string => `${file}:${line}`;
  const said = new Set(twice.map(lineOf));
  const others = [
    ...repeated(alsoUnique),
    ...distinct(sets, 'site').flatMap(siteRows),
    ...distinct(sets, 'indicators').flatMap(repeatedRoles),
    ...distinct(sets, 'figures').flatMap(references),
  ];
  // A row that is there twice repeats everything.
  return [...twice, ...others.filter((problem) => !said.has(lineOf(problem))), ...sets.flatMap(reportRows)];
}
