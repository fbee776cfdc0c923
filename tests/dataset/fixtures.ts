// The small base data folder, and changes of it as a person makes them: edit('figures.csv', 'E2', '29,5').
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { cellAddress, type Problem } from '../../src/dataset/problem';
import { readFolder } from '../../src/dataset/read';
import { formatProblems } from '../../src/i18n/problems/problem-text';
import type { Language } from '../../src/languages';

type Files = Map<string, Uint8Array>;
/** One change of a folder's files. A file of the report may be named without its folder. */
export type Change = (files: Files) => void;

/** The valid data folder. */
export const validFiles = (): Promise<Files> => readFolder('tests/fixtures/base');
const base = await validFiles();

/** The base folder with these changes, made in order. */
export function folderWith(...changes: Change[]): Files {
  const files = new Map(base);
  for (const change of changes) change(files);
  return files;
}

/** The lines that `npm run check` prints, without the one that counts them. */
const linesOf = (problems: readonly Problem[], language: Language): string[] =>
  formatProblems(problems, language, 'data').split('\n').slice(0, -1);

/** The problems in short, the first column for a row or file: `figures.csv E2 number-comma`. */
export const problemsIn = (...changes: Change[]): string[] =>
  loadDataset(folderWith(...changes)).problems.map(
    ({ file, column, line, code }) => `${file.replace(/.*\//, '')} ${cellAddress(column, line)} ${code}`,
  );

/** A faulty folder: what was changed, and the lines that the check prints in Vietnamese (and in English). */
export interface Refused {
  title: string;
  changes: Change[];
  vi: string[];
  en?: string[];
}

/** Expects no dataset and exactly the lines of the case; those of its English too, in whole sentences. */
export function expectRefused({ changes, vi, en }: Refused): void {
  const { dataset, problems } = loadDataset(folderWith(...changes));
  expect(dataset).toBeNull();
  expect(linesOf(problems, 'vi')).toEqual(vi);
  const english = linesOf(problems, 'en');
  if (en) expect(english).toEqual(en);
  for (const line of english) {
    const unquoted = line.replace(/"[^"]*"/g, '');
    expect(unquoted).not.toMatch(/undefined|null|NaN|\[object|\b(Ô|cột|Dòng|Viết|Sửa|tệp|của)\b/u);
    expect(line).toMatch(/\.$/);
  }
}

const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Puts a file in place of the one at `path`, or beside the others. */
export const replaceFile =
  (path: string, content: string | Uint8Array): Change =>
  (files) =>
    files.set(files.has(`reports/2024-10/${path}`) ? `reports/2024-10/${path}` : path, bytes(content));

export const removeFile =
  (path: string): Change =>
  (files) => {
    if (!files.delete(path) && !files.delete(`reports/2024-10/${path}`)) throw new Error(`There is no ${path}.`);
  };

/** Copies the tables of the report into the folder of another. */
export const copyReport =
  (id: string): Change =>
  (files) => {
    for (const [path, content] of [...files])
      if (path.startsWith('reports/2024-10/')) files.set(path.replace('2024-10', id), content);
  };

/** Adds a report of the month `id` that says what the first one says; `cells` of its own row are other. */
export const addReport = (id: string, cells: Record<string, string> = {}): Change[] => [
  copyReport(id),
  resaveRows(`reports/${id}/report.csv`, ([header = [], row = []]) => [
    header,
    header.map((name, at) => ({ id, date: id, ...cells })[name] ?? row[at] ?? ''),
  ]),
];

/** Saves a file anew from its text. */
export const resave =
  (path: string, save: (text: string) => string | Uint8Array): Change =>
  (files) => {
    const content = files.get(path) ?? files.get(`reports/2024-10/${path}`);
    if (content === undefined) throw new Error(`There is no ${path}.`);
    replaceFile(path, save(new TextDecoder().decode(content)))(files);
  };

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Saves a file with other rows and, as some spreadsheets do, another separator. */
export const resaveRows = (path: string, change: (rows: string[][]) => string[][], separator = ','): Change =>
  resave(path, (text) => {
    const rows = change(parse(text, { relax_column_count: true, skip_empty_lines: false }) as string[][]);
    return rows.map((row) => `${row.map((cell) => quoted(cell, separator)).join(separator)}\n`).join('');
  });

/** Types `content` into a cell, named as in a spreadsheet (`E2`). */
export const edit = (path: string, cell: string, content: string): Change =>
  resaveRows(path, (rows) => {
    const row = rows[Number(cell.slice(1)) - 1];
    const column = cell.charCodeAt(0) - 65;
    if (row?.[column] === undefined || row[column] === content) throw new Error(`${path} has no other ${cell}.`);
    row[column] = content;
    return rows;
  });

/** Adds a row at the end: a copy of row `from`, or blank cells when it is null, with some cells filled. */
export const addRow = (path: string, from: number | null, cells: Record<string, string>): Change =>
  resaveRows(path, (rows) => {
    const [header = []] = rows;
    const copied = from === null ? [] : (rows[from - 1] ?? []);
    return [...rows, header.map((name, index) => cells[name] ?? copied[index] ?? '')];
  });

/** Deletes rows, counted from 1 with the header. */
export const removeRows = (path: string, first: number, last = first): Change =>
  resaveRows(path, (rows) => rows.filter((_, index) => index + 1 < first || index + 1 > last));

/** Puts a line of text before line `at` of the file; `replaced` lines give way to it. */
export const insertLine = (path: string, at: number, line: string, replaced = 0): Change =>
  resave(path, (text) =>
    text
      .split('\n')
      .toSpliced(at - 1, replaced, line)
      .join('\n'),
  );
