// CSV text → records of clean cells with their line numbers. Knows separators and quotes, not tables.
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { cleanCell, decode, withoutInvisible, withPlainSpaces } from './decode';
import { fileProblem, type Problem } from './problem';

/** One record: its cells, the line of the file where it starts and its row in a spreadsheet, both from 1. */
export interface CsvRecord {
  cells: string[];
  line: number;
  row: number;
}

/** A file cut into records; blank records are left out. The first record is the header. */
export interface Csv {
  records: CsvRecord[];
  separator: ',' | ';' | '\t';
  /** UTF-8 without mark, commas, and every cell and record as it was read: the file may be passed on as it stands. */
  plain: boolean;
}

/** The separator that the header line uses most; a header has no numbers, so commas there are never decimal. */
function sniffSeparator(header: string): Csv['separator'] {
  const count = (separator: string): number => header.split(separator).length;
  const [best = ','] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a));
  return best;
}

/** A first line `sep=;` as Excel understands it is blanked, so that lines keep their numbers. */
function takeSeparatorLine(text: string): { text: string; separator: Csv['separator'] | null; skipped: number } {
  const match = /^"?sep=([,;\t])"?\n/i.exec(text);
  return match
    ? { text: text.slice(match[0].length), separator: match[1] as Csv['separator'], skipped: 1 }
    : { text, separator: null, skipped: 0 };
}

/** No byte order mark, no UTF-16, no line end but `\n`. */
const isPlain = (input: Uint8Array | string): boolean =>
  typeof input === 'string'
    ? !/^\uFEFF|\r/.test(input)
    : input[0] !== 0 && (input[0] ?? 0) < 0x80 && input[1] !== 0 && !input.includes(13);

/** The quotation mark mistake at a place in the file, from csv-parse's error. */
function quoteProblem(file: string, error: CsvError, line: number, row: number): Problem {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return fileProblem(file, { code: 'quote-unclosed', params: {} }, '', line, row);
  const near = typeof error['field'] === 'string' ? cleanCell(error['field']) : '';
  return fileProblem(file, { code: 'quote-stray', params: {} }, near, line, row);
}

/** The records of a file so far, and where the next one starts. */
interface Cut {
  records: CsvRecord[];
  /** Whether no cell was cleaned and no blank record left out. */
  unchanged: boolean;
  line: number;
  row: number;
}

/** Cuts `text` into records, added to `cut`; throws csv-parse's error with `cut` standing at the faulty record. */
function cutRecords(text: string, delimiter: string, cut: Cut): void {
  const before = cut.line;
  parse(new TextEncoder().encode(text), {
    delimiter,
    relax_column_count: true,
    on_record: (cells: string[], { lines }: { lines: number }) => {
      const clean = cells.map(withPlainSpaces);
      const isBlank = clean.every((cell) => cell === '');
      cut.unchanged &&= !isBlank && clean.every((cell, index) => cell === cells[index]);
      if (!isBlank) cut.records.push({ cells: clean, line: cut.line, row: cut.row });
      cut.line = before + lines;
      cut.row += 1;
      return null;
    },
  });
}

/**
 * Reads the CSV file `file` from its bytes or text: UTF-8 or UTF-16, separated by comma, semicolon or tab.
 * Gives the records, or `csv: null` and the problem that keeps the file from being read.
 */
export function readCsv(
  file: string,
  input: Uint8Array | string,
): { csv: Csv; problem: null } | { csv: null; problem: Problem } {
  const decoded = decode(input);
  if (!decoded.ok) return { csv: null, problem: fileProblem(file, decoded.refusal, decoded.found, decoded.line) };
  const visible = withoutInvisible(decoded.text);
  const { text, separator: stated, skipped } = takeSeparatorLine(visible);
  if (text.trim() === '') return { csv: null, problem: fileProblem(file, { code: 'file-empty', params: {} }) };
  const separator = stated ?? sniffSeparator(text.trimStart().split('\n', 1)[0] ?? '');
  const cut: Cut = { records: [], unchanged: visible === decoded.text, line: skipped + 1, row: skipped + 1 };
  try {
    cutRecords(text, separator, cut);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { csv: null, problem: quoteProblem(file, error, cut.line, cut.row) };
  }
  const plain = cut.unchanged && separator === ',' && skipped === 0 && isPlain(input);
  return { csv: { records: cut.records, separator, plain }, problem: null };
}
