// The header line of a table: which columns it names, lacks or misspells, and whether it is a header at all.
import type { Refusal } from './codes';
import type { Csv } from './csv';
import { nearest } from './nearest';
import { fileProblem, type Problem, type RecordPlace } from './problem';

/** The column names of a header line; blank columns at the end, which spreadsheets like to add, are dropped. */
export function trimmedHeader(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

const isHeader = (cells: readonly string[], wanted: readonly string[]): boolean =>
  2 * wanted.filter((column) => cells.includes(column)).length > wanted.length;

/**
 * The one problem of a file whose first line is no header: there is none, it stands further down, or every line lies
 * in a single cell. Null when more than half of the `wanted` columns are there.
 */
export function absentHeader(file: string, { records }: Csv, wanted: readonly string[]): Problem | null {
  const [first] = records;
  if (!first || isHeader(first.cells, wanted)) return null;
  const at = { found: first.cells.find((cell) => cell !== '') ?? '', line: first.line, row: first.row };
  const [only = '', ...others] = trimmedHeader(first.cells);
  if (others.length === 0 && isHeader(only.replaceAll('"', '').split(/[,; ]/), wanted)) {
    return fileProblem(file, { code: 'header-one-cell', params: {} }, at.found, at.line, at.row);
  }
  const below = records.slice(1, 20).find(({ cells }) => isHeader(cells, wanted))?.row ?? null;
  return fileProblem(file, { code: 'header-absent', params: { wanted, below } }, at.found, at.line, at.row);
}

/** Unknown, repeated and missing columns; a misspelt column is not reported as missing too. */
export function headerProblems(wanted: readonly string[], place: RecordPlace): Problem[] {
  const { header } = place;
  const missing = wanted.filter((column) => !header.includes(column));
  const foreign = header.filter((column) => !wanted.includes(column));
  const explained = new Set<string | null>();
  const problems = header.flatMap((found, index): Problem[] => {
    const at = (refusal: Refusal): Problem[] => [
      { ...fileProblem(place.file, refusal, found, place.line), column: index + 1 },
    ];
    if (header.indexOf(found) < index && found !== '') {
      const [meant = null, ...others] = missing.filter((column) => !explained.has(column));
      const only = others.length === 0 ? meant : null;
      explained.add(only);
      return at({ code: 'header-duplicate', params: { nearest: only } });
    }
    if (wanted.includes(found)) return [];
    const only = missing.length === 1 && foreign.length === 1 ? (missing[0] ?? null) : null;
    const meant = nearest(found, missing) ?? only;
    explained.add(meant);
    return at({ code: 'header-unknown', params: { nearest: meant } });
  });
  const absent = missing.filter((column) => !explained.has(column));
  return [
    ...problems,
    ...absent.map((column) =>
      fileProblem(place.file, { code: 'header-missing', params: { name: column } }, '', place.line),
    ),
  ];
}
