// The files of a data folder, sorted into tables: one set of all tables for each report, sharing the common ones.
import type { Refusal } from './codes';
import { nearest } from './nearest';
import { cellProblem, fileProblem, type Problem } from './problem';
import { absentTable, type Placed, readTable, type TableRows, unreadTable } from './rows';
import { type TableName, tableNames, tables } from './schema';

/** All tables that one report's data needs; tables in `data/` are the same objects in every set. */
export interface TableSet {
  /** Name of the report's folder; null when there is no report. */
  id: string | null;
  tables: { [N in TableName]: TableRows<N> };
}

/** Path in the data folder → content. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** A workbook beside the tables: someone may wait for what was changed in it to appear. */
const workbook = /\.(?:xls[xmb]?|ods)$/i;
const reportFile = /^reports\/([^/]+)\/([^/]+\.csv)$/i;

/** Path of a table inside the data folder. */
export const pathOf = (name: TableName, report: string | null): string =>
  tables[name].scope === 'shared' ? tables[name].file : `reports/${report}/${tables[name].file}`;

/** The distinct tables called `name` in all sets: one for a shared table, one a report otherwise. */
export const distinct = <N extends TableName>(sets: readonly TableSet[], name: N): TableRows<N>[] => [
  ...new Set(sets.map((set) => set.tables[name])),
];

/** A problem with the cell of a row. */
export const problemIn = <R>(placed: Placed<R>, columnName: keyof R & string, refusal: Refusal): Problem =>
  cellProblem(placed.place, columnName, refusal, placed.cells[columnName] ?? '');

function strayProblems(files: Files, known: ReadonlySet<string>): Problem[] {
  const stray = [...files.keys()].filter((path) => !/^(?:stories|pages)\//.test(path) && !known.has(path));
  return stray.map((path) =>
    workbook.test(path)
      ? fileProblem(path, { code: 'file-workbook', params: {} })
      : fileProblem(path, {
          code: 'file-unknown',
          params: {
            nearest: nearest(
              path,
              [...known].filter((k) => !files.has(k)),
            ),
          },
        }),
  );
}

/** Reads every table of the folder; a missing, unknown or unreadable file is a problem. */
export function readSets(files: Files): { sets: TableSet[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = new Set<string>();
  const read = <N extends TableName>(name: N, report: string | null): TableRows<N> => {
    const path = pathOf(name, report);
    known.add(path);
    const content = files.get(path);
    if (content === undefined && tables[name].optional) return absentTable(name, path);
    if (content === undefined) {
      problems.push(fileProblem(path, { code: 'file-missing', params: {} }));
      return unreadTable(name, path);
    }
    const result = readTable(name, path, content);
    for (const problem of result.problems) problems.push(problem);
    return result.table;
  };
  const of = (scope: 'shared' | 'report', report: string | null): object =>
    Object.fromEntries(
      tableNames.filter((name) => tables[name].scope === scope).map((name) => [name, read(name, report)]),
    );
  const shared = of('shared', null);
  const ids = [...new Set([...files.keys()].flatMap((path) => reportFile.exec(path)?.[1] ?? []))].sort();
  const sets = ids.map((id) => ({ id, tables: { ...shared, ...of('report', id) } as TableSet['tables'] }));
  if (ids.length === 0) problems.push(fileProblem('reports', { code: 'no-report', params: {} }));
  return { sets, problems: [...problems, ...strayProblems(files, known)] };
}
