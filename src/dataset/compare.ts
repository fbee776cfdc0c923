// Two versions of a data folder compared fact by fact: rows are matched by the key of their table, not by their line.
import { readCsv } from './csv';
import { trimmedHeader } from './header';
import { matchAlike, matchSame, type Pair } from './row-pairs';
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

function compareTable(
  name: TableName,
  file: string,
  before: readonly PlainRow[],
  after: readonly PlainRow[],
): FactChange[] {
  const { key } = tables[name];
  const columns = commonColumns(name, before, after);
  const differs = (column: string, [old, now]: Pair<PlainRow>): boolean =>
    meaningOf(name, column, old.cells[column] ?? '') !== meaningOf(name, column, now.cells[column] ?? '');
  const keyOf = ({ cells }: PlainRow): string =>
    JSON.stringify(key.map((column) => meaningOf(name, column, cells[column] ?? '')));
  const fact = (kind: FactChange['kind'], { cells, line }: PlainRow, changed: CellChange[]): FactChange => ({
    kind,
    table: name,
    file,
    line,
    key: key.flatMap((column) => cells[column] || []),
    indicator: cells.indicator ?? cells.whole ?? (name === 'indicators' ? (cells.id ?? null) : null),
    cells: changed,
  });
  const whole = ({ cells }: PlainRow, turn: (cell: string) => Omit<CellChange, 'column'>): CellChange[] =>
    Object.keys(columnsOf(name))
      .filter((column) => cells[column])
      .map((column) => ({ column, ...turn(cells[column] ?? '') }));
  const [old, now] = [new Set(before), new Set(after)];
  const subject = key[0] ?? '';
  const pairs = [
    ...matchSame(old, now, keyOf),
    ...matchAlike(old, now, {
      groupOf: ({ cells }) => cells[subject] ?? '',
      cellsOf: ({ cells }) => columns.map((column) => cells[column] ?? ''),
    }),
  ];
  const changed = pairs.flatMap((pair): FactChange[] => {
    const cells = columns
      .filter((column) => differs(column, pair))
      .map((column) => ({ column, from: pair[0].cells[column] ?? '', to: pair[1].cells[column] ?? '' }));
    return cells.length === 0 ? [] : [fact('changed', pair[1], cells)];
  });
  return [
    ...[...old].map((row) =>
      fact(
        'removed',
        row,
        whole(row, (from) => ({ from, to: '' })),
      ),
    ),
    ...[
      ...changed,
      ...[...now].map((row) =>
        fact(
          'added',
          row,
          whole(row, (to) => ({ from: '', to })),
        ),
      ),
    ].toSorted((a, b) => a.line - b.line),
  ];
}

/** Every table of a folder, by path; the log of changes is no fact. */
function tablePaths(...folders: Files[]): { name: TableName; file: string }[] {
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
  for (const { name, file } of tablePaths(before, after)) {
    const [old, now] = [before.get(file), after.get(file)];
    if (old !== undefined && now !== undefined)
      facts.push(...compareTable(name, file, plainRows(name, file, old), plainRows(name, file, now)));
    else if (now !== undefined) files.push({ kind: 'added', file, rows: plainRows(name, file, now).length });
    else if (old !== undefined) files.push({ kind: 'removed', file, rows: plainRows(name, file, old).length });
  }
  return { facts, files };
}
