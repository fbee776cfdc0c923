// One CSV file → typed rows of one table, by the columns that schema.ts describes.
import { type Csv, type CsvRecord, readCsv } from './csv';
import { absentHeader, headerProblems, trimmedHeader } from './header';
import { hasDecimalCommas, withDecimalPoint } from './numbers';
import { cellAddress, cellProblem, fileProblem, type Problem, type RecordPlace } from './problem';
import { columnsOf, type Row, type TableName, tables } from './schema';
import { swappedColumns } from './swapped';

/** A typed row with the text of its cells and where it stands. */
export interface Placed<R> {
  row: R;
  cells: Readonly<Record<string, string>>;
  place: RecordPlace;
}

/** What could be read of one file. */
export interface TableRows<N extends TableName = TableName> {
  name: N;
  file: string;
  header: readonly string[];
  /** The rows without a faulty cell. */
  rows: Placed<Row<N>>[];
  /** Text of the first key column of every row; null when the file or one of these cells cannot be read. */
  ids: ReadonlySet<string> | null;
  /** Whether every row could be read: only then is an absence meaningful. */
  complete: boolean;
}

const totals = /^(tổng( cộng| số)?|cộng|total|sum):?$/iu;

function readRecord(
  name: TableName,
  cells: Readonly<Record<string, string>>,
  place: RecordPlace,
): { row: object | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const row: Record<string, unknown> = {};
  for (const [columnName, column] of Object.entries(columnsOf(name))) {
    const found = cells[columnName];
    if (found === undefined) continue;
    const read = column.read(found);
    if (read.ok) row[columnName] = read.value;
    else problems.push(cellProblem(place, columnName, read.refusal, found));
  }
  return { row: problems.length === 0 ? row : null, problems: withoutShift(problems, place) };
}

/** So many cells of a row may each be wrong for a reason of their own. */
const fewCells = 3;

/** A row most of whose cells do not fit their columns was shifted, or is not filled in: that is one fault. */
function withoutShift(problems: Problem[], place: RecordPlace): Problem[] {
  const [first] = problems;
  if (!first || problems.length <= fewCells || problems.some(({ code }) => code === 'letters-lost')) return problems;
  const columns = problems.flatMap(({ columnName }) => columnName ?? []);
  return [
    { ...fileProblem(place.file, { code: 'row-cells', params: { columns } }, first.found, place.line, place.row) },
  ];
}

/** Which columns of a header hold numbers. */
function numberColumns(name: TableName, header: readonly string[]): boolean[] {
  const columns = columnsOf(name);
  return header.map((column) => columns[column]?.type === 'number');
}

/** Puts decimal points for commas into the number cells of a file that a spreadsheet separated by `;` or tabs. */
export function withDecimalPoints(name: TableName, header: readonly string[], csv: Csv): CsvRecord[] {
  const records = csv.records.slice(1);
  if (csv.separator === ',') return records;
  const isNumber = numberColumns(name, header);
  const known = hasDecimalCommas(records.flatMap(({ cells }) => cells.filter((_, index) => isNumber[index])));
  return records.map((record) => ({
    ...record,
    cells: record.cells.map((cell, index) => (isNumber[index] ? withDecimalPoint(cell, known) : cell)),
  }));
}

/** A row of totals, the header once more, or a row with too many or too few cells: nothing else is said of it. */
function shapeProblem(file: string, header: readonly string[], { cells, line, row }: CsvRecord): Problem | null {
  const title = cells.find((cell) => cell !== '') ?? '';
  if (totals.test(title)) return fileProblem(file, { code: 'row-total', params: {} }, title, line, row);
  if (header.every((column, index) => cells[index] === column))
    return fileProblem(file, { code: 'row-header', params: {} }, title, line, row);
  const length = Math.max(header.length, cells.findLastIndex((cell) => cell !== '') + 1);
  const actual = Math.min(cells.length, length);
  if (actual === header.length) return null;
  const index = cells.findIndex((cell, at) => at >= header.length && cell !== '');
  const beyond = index < 0 ? '' : cellAddress(index + 1, row);
  const params = { expected: header.length, actual, beyond };
  return fileProblem(file, { code: 'row-length', params }, cells[index] ?? '', line, row);
}

function readRecords(name: TableName, records: readonly CsvRecord[], table: TableRows): Problem[] {
  const { file, header } = table;
  const repeated = new Set(header.filter((column, index) => header.indexOf(column) < index));
  const known = header.flatMap((column, index) => (repeated.has(column) ? [] : [{ column, index }]));
  const key = known.find(({ column }) => column === tables[name].key[0])?.index ?? -1;
  table.ids = key < 0 ? null : new Set(records.map(({ cells }) => (cells[key] ?? '').replace(/\p{Cc}/gu, '')));
  const problems = records.flatMap((record): Problem[] => {
    const misshapen = shapeProblem(file, header, record);
    if (misshapen) return [misshapen];
    const cells = Object.fromEntries(known.map(({ column, index }) => [column, record.cells[index] ?? '']));
    const place: RecordPlace = { file, line: record.line, row: record.row, header };
    const { row, problems } = readRecord(name, cells, place);
    if (row) table.rows.push({ row: row as Row<TableName>, cells, place });
    return problems;
  });
  // An id that is written wrongly, or lost where two rows became one, may be the one that others ask for.
  const isUnsure = ({ code, columnName, params }: Problem): boolean =>
    columnName === tables[name].key[0] ||
    code === 'row-length' ||
    (code === 'row-cells' && params.columns.includes(tables[name].key[0] ?? ''));
  if (problems.some(isUnsure)) table.ids = null;
  return problems;
}

/** So many rows out of shape may each have a slip of their own. */
const few = 3;

/** Rows that are all too long or too short are one fault; under a wrong header they are none of their own. */
function withoutEchoes(problems: readonly Problem[], header: readonly Problem[], { records }: Csv): readonly Problem[] {
  const [first, ...echoes] = problems.filter(({ code }) => code === 'row-length');
  const held = new Set(
    header.length > 0 ? [first, ...echoes] : echoes.length > few && echoes.length + 2 === records.length ? echoes : [],
  );
  return problems.filter((problem) => !held.has(problem));
}

/** The table as it stands when its file is missing or unreadable. */
export const unreadTable = <N extends TableName>(name: N, file: string): TableRows<N> => ({
  name,
  file,
  header: [],
  rows: [],
  ids: null,
  complete: false,
});

/** The table of a file that need not be there, and is not. */
export const absentTable = <N extends TableName>(name: N, file: string): TableRows<N> => ({
  ...unreadTable(name, file),
  ids: new Set(),
  complete: true,
});

/**
 * Reads `file` as table `name`. Gives the rows that are right and every problem of the others; a wrong header still
 * lets the known columns be checked, but gives no rows.
 */
export function readTable<N extends TableName>(
  name: N,
  file: string,
  input: Uint8Array | string,
): { table: TableRows<N>; problems: Problem[] } {
  const table = unreadTable(name, file);
  const { csv, problem } = readCsv(file, input);
  if (!csv) return { table, problems: [problem] };
  const first = csv.records[0];
  if (!first) return { table, problems: [fileProblem(file, { code: 'file-empty', params: {} })] };
  const wanted = Object.keys(columnsOf(name));
  const absent = absentHeader(file, csv, wanted);
  if (absent) return { table, problems: [absent] };
  table.header = trimmedHeader(first.cells);
  const place = { file, line: first.line, row: first.row, header: table.header };
  const records = withDecimalPoints(name, table.header, csv);
  const swapped = swappedColumns(name, place, records);
  const header = [...headerProblems(wanted, place), ...swapped];
  const misplaced = new Set(swapped.flatMap(({ found, params }): (string | null)[] => [found, params.other]));
  const isEcho = ({ code, columnName }: Problem): boolean =>
    misplaced.has(columnName) || (code === 'row-cells' && swapped.length > 0);
  const ofRows = readRecords(name, records, table as TableRows).filter((problem) => !isEcho(problem));
  const problems = [...header, ...withoutEchoes(ofRows, header, csv)];
  table.complete = problems.length === 0;
  if (header.length > 0) table.rows = [];
  if (misplaced.has(tables[name].key[0] ?? '')) table.ids = null;
  return { table, problems };
}
