// Mends the cells of tables that have one answer, and leaves every other byte of the files as it is.
import type { Refusal } from './codes';
import { readCsv } from './csv';
import { type CellSpan, type RecordSpan, spansOf } from './csv-spans';
import { cleanCell, encodingOf } from './decode';
import { tableAt } from './dictionary';
import { trimmedHeader } from './header';
import type { Problem } from './problem';
import { columnsOf, type TableName } from './schema';

/** A cell that was mended: its place as in a problem, what stood there and what stands there now. */
export interface Mended {
  file: string;
  line: number;
  row: number;
  column: number;
  columnName: string;
  from: string;
  to: string;
}

/** The one text that a refused cell can mean; null where a person must decide. */
function answerTo(refusal: Refusal): string | null {
  switch (refusal.code) {
    case 'not-date':
    case 'not-period':
    case 'not-locator':
    case 'number-minus':
    case 'number-comma':
    case 'number-grouped':
    case 'number-percent':
      return refusal.params.suggestion;
    default:
      return null;
  }
}

function encode(text: string, encoding: ReturnType<typeof encodingOf>): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** The records as the reader of the tables sees them, with their places; null where it reads something else, or nothing. */
function recordsOf(file: string, bytes: Uint8Array, text: string): { records: RecordSpan[]; separator: string } | null {
  const { csv } = readCsv(file, bytes);
  if (!csv) return null;
  const skipped = /^\uFEFF?(?:"?sep=[,;\t]"?(?:\r\n?|\n))?/i.exec(text)?.[0].length ?? 0;
  const records = spansOf(text, csv.separator, skipped).filter(({ cells }) =>
    cells.some(({ content }) => cleanCell(content) !== ''),
  );
  const isSame = csv.records.every(({ cells }, index) => {
    const record = records[index];
    return (
      record?.cells.length === cells.length &&
      cells.every((cell, at) => cell === cleanCell(record.cells[at]?.content ?? ''))
    );
  });
  return isSame && records.length === csv.records.length ? { records, separator: csv.separator } : null;
}

/** What a cell must be written as; null where it is right, or has no one answer. */
function mendedCell(name: TableName, column: string, found: string, separator: string): string | null {
  const cell = columnsOf(name)[column];
  // Where commas do not separate, they are decimal points, and how is a matter of the whole file.
  if (!cell || (separator !== ',' && cell.type === 'number')) return null;
  const read = cell.read(found);
  const answer = read.ok ? null : answerTo(read.refusal);
  return answer !== null && cell.read(answer).ok ? answer : null;
}

const written = ({ isQuoted }: CellSpan, content: string): string => (isQuoted ? `"${content}"` : content);

/**
 * Takes a file of table `name`; gives the cells that have one answer, and the file with them: its encoding, marks,
 * separators, line ends and all other cells as they were. A file that cannot be read is given back as it is.
 */
export function mendTable(name: TableName, file: string, bytes: Uint8Array): { bytes: Uint8Array; mended: Mended[] } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const found = recordsOf(file, bytes, text);
  const [first, ...records] = found?.records ?? [];
  if (!found || !first) return { bytes, mended: [] };
  const header = trimmedHeader(first.cells.map(({ content }) => cleanCell(content)));
  const mended: Mended[] = [];
  let result = '';
  let done = 0;
  for (const { cells, line, row } of records) {
    for (const [index, span] of cells.entries()) {
      const [columnName, from] = [header[index] ?? '', cleanCell(span.content)];
      const to = mendedCell(name, columnName, from, found.separator);
      if (to === null) continue;
      result += text.slice(done, span.start) + written(span, to);
      done = span.end;
      mended.push({ file, line, row, column: index + 1, columnName, from, to });
    }
  }
  return { bytes: mended.length === 0 ? bytes : encode(result + text.slice(done), encoding), mended };
}

/** The files of a data folder, by path, in which cells have one answer: as they are to be written, and the cells. */
export function mendFiles(
  files: ReadonlyMap<string, Uint8Array>,
): { path: string; bytes: Uint8Array; mended: Mended[] }[] {
  return [...files]
    .flatMap(([path, found]) => {
      const table = tableAt(path)?.table;
      return table ? [{ path, ...mendTable(table, path, found) }] : [];
    })
    .filter(({ mended }) => mended.length > 0);
}

/** How many of the problems are of a cell with one answer. */
export function countMendable(problems: readonly Problem[], files: ReadonlyMap<string, Uint8Array>): number {
  const placeOf = ({ file, line, column }: Pick<Mended, 'file' | 'line' | 'column'>) => `${file}:${line}:${column}`;
  const places = new Set(mendFiles(files).flatMap(({ mended }) => mended.map(placeOf)));
  return problems.filter((problem) => places.has(placeOf(problem))).length;
}
