// A problem in the data: where it is, what it is; in file order and, per language, as one line of text or as JSON.
import type { Language } from '../languages';
import type { ProblemCode, ProblemParams, Refusal } from './codes';
import { messages as english } from './messages-en';
import { messages as vietnamese } from './messages-vi';

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
    }
  : never;

/** How much data passed the check; `report` when it was also compared with the report's text. */
export interface CleanCounts {
  files: number;
  rows: number;
  report?: boolean;
}

/** A language's words for every code: what is wrong and how to mend it. */
export type Messages = {
  about: { cell: (address: string, column: string) => string; row: (row: number) => string };
  count: (problems: number, files: number) => string;
  clean: (data: CleanCounts) => string;
} & { codes: { [C in ProblemCode]: (p: ProblemParams[C] & { found: string }) => { what: string; how: string } } };

const languages: Record<Language, Messages> = { vi: vietnamese, en: english };

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

/** Path of a problem's file below the data folder; the folder itself when no file is meant. */
function pathOf(file: string, folder: string): string {
  const parent = folder.replace(/\/+$/, '');
  return harmless([parent, file].filter((part) => part !== '').join('/'));
}

/** Control characters could move a terminal's cursor or colour its text: they are shown as `\ufffd`. */
const harmless = (text: string): string => text.replace(/\p{Cc}/gu, '\ufffd');

const shorten = (text: string): string => {
  const flat = harmless(text.replace(/\s+/g, ' '));
  return flat.length > 80 ? `${flat.slice(0, 77)}…` : flat;
};

/** What is wrong and how to mend it, in one language, each a sentence or two. */
export function explainProblem(problem: Problem, language: Language): { what: string; how: string } {
  const { about, codes } = languages[language];
  const explain = codes[problem.code] as (p: object) => { what: string; how: string };
  const { what, how } = explain({ ...problem.params, found: shorten(problem.found) });
  const prefix =
    problem.columnName !== null
      ? about.cell(cellAddress(problem.column, problem.row), problem.columnName)
      : problem.row > 0
        ? about.row(problem.row)
        : '';
  return { what: prefix + what, how };
}

/** One line: `file:line:column  what. how`. `folder` stands before the file name. */
export function formatProblem(problem: Problem, language: Language, folder = ''): string {
  const { what, how } = explainProblem(problem, language);
  return `${pathOf(problem.file, folder)}:${problem.line}:${problem.column}  ${what} ${how}`.trimEnd();
}

/** Every problem on a line of its own, then a line that counts them. */
export function formatProblems(problems: readonly Problem[], language: Language, folder = ''): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return [
    ...problems.map((problem) => formatProblem(problem, language, folder)),
    languages[language].count(problems.length, files),
  ].join('\n');
}

/** The line that says all is well. */
export const formatClean = (data: CleanCounts, language: Language): string => languages[language].clean(data);

/** Plain data for `--format json`. */
export function problemsAsJson(problems: readonly Problem[], language: Language, folder = ''): object[] {
  return problems.map((problem) => ({
    ...problem,
    file: pathOf(problem.file, folder),
    cell: problem.columnName === null ? null : cellAddress(problem.column, problem.row),
    ...explainProblem(problem, language),
  }));
}
