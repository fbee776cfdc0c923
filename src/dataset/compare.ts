// Two versions of a data folder compared fact by fact: rows are matched by the key of their table, not by their line.
import { readCsv } from './csv';
import { trimmedHeader } from './header';
import { matchAlike, matchSame } from './row-pairs';
import { withDecimalPoints } from './rows';
import { columnsOf, type TableName, tableNames, tables } from './schema';
import { type Files, pathOf } from './sets';

/** A cell that differs between the two versions, as each writes it. */
export interface CellChange {
  column: string;
  from: string;
  to: string;
}

/** A row that came, went or changed. `line` is that of the newer version, of the older for one that went. */
export interface FactChange {
  kind: 'added' | 'removed' | 'changed';
  table: TableName;
  file: string;
  line: number;
  /** The filled cells of the table's key. */
  key: string[];
  /** Id of the indicator that the row is about; null for rows about something else. */
  indicator: string | null;
  /** What changed; of a row that came or went every filled cell. */
  cells: CellChange[];
}

/** A table that one of the versions does not have: a new report, say. */
export interface FileChange {
  kind: 'added' | 'removed';
  file: string;
  rows: number;
}

/** A row of a version, by its column names. */
export interface PlainRow {
  cells: Readonly<Record<string, string>>;
  line: number;
}

/** The rows of a table as they are written, whatever the header; none when the file cannot be read. */
export function plainRows(name: TableName, file: string, content: Uint8Array | string): PlainRow[] {
  const { csv } = readCsv(file, content);
  const header = trimmedHeader(csv?.records[0]?.cells ?? []);
  if (!csv || header.length === 0) return [];
  return withDecimalPoints(name, header, csv).map(({ cells, line }) => ({
    cells: Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])),
    line,
  }));
}

/** What a cell means, so that another spelling of a date or number is no change. */
function meaningOf(name: TableName, column: string, cell: string): string {
  const read = columnsOf(name)[column]?.read(cell);
  return read?.ok ? JSON.stringify(read.value) : cell;
}

/** The columns of a table that both versions have. */
function commonColumns(name: TableName, before: readonly PlainRow[], after: readonly PlainRow[]): string[] {
  const [old, now] = [before[0]?.cells ?? {}, after[0]?.cells ?? {}];
  return Object.keys(columnsOf(name)).filter((column) => column in old && column in now);
}

/** A file of one table. */
interface TableFile {
  name: TableName;
  file: string;
}

/** How a row differs between the versions, in some columns; null stands for a version without it, and for no difference. */
function factOf({ name, file }: TableFile, columns: readonly string[], old: PlainRow | null, now: PlainRow | null) {
  const row = now ?? old;
  const meaning = (version: PlainRow | null, column: string): string =>
    meaningOf(name, column, version?.cells[column] ?? '');
  const cells = columns
    .filter((column) => meaning(old, column) !== meaning(now, column))
    .map((column): CellChange => ({ column, from: old?.cells[column] ?? '', to: now?.cells[column] ?? '' }));
  if (!row || cells.length === 0) return [];
  const { id, indicator, whole } = row.cells;
  const fact: FactChange = {
    kind: old === null ? 'added' : now === null ? 'removed' : 'changed',
    table: name,
    file,
    line: row.line,
    key: tables[name].key.flatMap((column) => row.cells[column] || []),
    indicator: indicator ?? whole ?? (name === 'indicators' ? (id ?? null) : null),
    cells,
  };
  return [fact];
}

/** The rows that differ: first those that went, then the others in the order of the newer version. */
function compareTable(table: TableFile, before: readonly PlainRow[], after: readonly PlainRow[]): FactChange[] {
  const { name } = table;
  const { key } = tables[name];
  const all = Object.keys(columnsOf(name));
  const common = commonColumns(name, before, after);
  const [old, now] = [new Set(before), new Set(after)];
  const pairs = [
    ...matchSame(old, now, ({ cells }) =>
      JSON.stringify(key.map((column) => meaningOf(name, column, cells[column] ?? ''))),
    ),
    ...matchAlike(old, now, {
      groupOf: ({ cells }) => cells[key[0] ?? ''] ?? '',
      cellsOf: ({ cells }) => common.map((column) => cells[column] ?? ''),
    }),
  ];
  const went = [...old].flatMap((row) => factOf(table, all, row, null));
  const changed = pairs.flatMap(([older, newer]) => factOf(table, common, older, newer));
  const came = [...now].flatMap((row) => factOf(table, all, null, row));
  return [...went, ...[...changed, ...came].toSorted((a, b) => a.line - b.line)];
}

/** Every table of a folder, by path; the log of changes is no fact. */
function tableFiles(...folders: Files[]): TableFile[] {
  const reports = folders.flatMap((files) =>
    [...files.keys()].flatMap((path) => /^reports\/([^/]+)\//.exec(path)?.[1] ?? []),
  );
  const ids = [...new Set(reports)].toSorted();
  return tableNames
    .filter((name) => name !== 'changes')
    .flatMap((name) =>
      tables[name].scope === 'shared'
        ? [{ name, file: pathOf(name, null) }]
        : ids.map((id) => ({ name, file: pathOf(name, id) })),
    );
}

/**
 * What differs between two versions of a data folder, given as path → content. Columns that only one version has are
 * left out, and so are other spellings of the same date or number, other lines and another order.
 */
export function compareFolders(before: Files, after: Files): { facts: FactChange[]; files: FileChange[] } {
  const facts: FactChange[] = [];
  const files: FileChange[] = [];
  for (const table of tableFiles(before, after)) {
    const { name, file } = table;
    const [old, now] = [before, after].map((version) => {
      const content = version.get(file);
      return content === undefined ? null : plainRows(name, file, content);
    });
    if (old && now) facts.push(...compareTable(table, old, now));
    else if (now) files.push({ kind: 'added', file, rows: now.length });
    else if (old) files.push({ kind: 'removed', file, rows: old.length });
  }
  return { facts, files };
}
