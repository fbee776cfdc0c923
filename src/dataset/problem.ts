// A problem in the data: where it is and what it is, as plain data in file order; its wording is in problem-text.ts.
import type { ProblemCode, ProblemParams, Refusal } from './codes';

/** Where a record stands in its CSV file. `line` counts lines of the file, `row` rows of a spreadsheet; both from 1. */
export interface RecordPlace {
  file: string;
  line: number;
  row: number;
  header: readonly string[];
}

/** One thing wrong. `column` counts from 1; it is 1 and `columnName` null when the whole row or file is meant. */
export type Problem<C extends ProblemCode = ProblemCode> = C extends ProblemCode
  ? {
      file: string;
      line: number;
      row: number;
      column: number;
      columnName: string | null;
      code: C;
      /** What stands in the file, as text. */
      found: string;
      params: ProblemParams[C];
      /** Rows of the file with the same fault, left out of the list. */
      otherRows?: readonly number[];
    }
  : never;

/** A problem with a cell of a record; `found` is the cell's text. */
export function cellProblem(place: RecordPlace, columnName: string, refusal: Refusal, found: string): Problem {
  const column = Math.max(1, place.header.indexOf(columnName) + 1);
  return { file: place.file, line: place.line, row: place.row, column, columnName, found, ...refusal } as Problem;
}

/** A problem with a whole file, or with a whole line of it when `line` is given. */
export function fileProblem(file: string, refusal: Refusal, found = '', line = 1, row = 0): Problem {
  return { file, line, row, column: 1, columnName: null, found, ...refusal } as Problem;
}

/** Problems by file, line and column; the order does not depend on the order of the checks. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.code, b.code),
  );
}

/** Spreadsheet address of a cell: column 5, row 14 → `E14`. */
export function cellAddress(column: number, row: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row}`;
}
