// Problems in a language: what is wrong and how to mend it, as one line of text or as JSON.

import type { Verdict } from '../../analysis/types';
import { cellAddress, type Problem } from '../../dataset/problem';
import type { Language } from '../../languages';
import { messages as english } from './en';
import type { CleanCounts, Messages } from './messages';
import { messages as vietnamese } from './vi';

const languages: Record<Language, Messages> = { vi: vietnamese, en: english };

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

/** Other rows with the same fault that are named. */
const named = 10;

/** What is wrong and how to mend it, in one language, each a sentence or two. */
export function explainProblem(problem: Problem, language: Language): { what: string; how: string } {
  const { about, codes } = languages[language];
  const message = codes[problem.code] as (p: object) => string;
  const [what = '', how = ''] = message({ ...problem.params, found: shorten(problem.found) }).split('\n');
  const prefix =
    problem.columnName !== null
      ? about.cell(cellAddress(problem.column, problem.row), problem.columnName)
      : problem.row > 0
        ? about.row(problem.row)
        : '';
  const { otherRows = [] } = problem;
  const alike =
    otherRows.length === 0
      ? ''
      : ` ${about.otherRows(otherRows.slice(0, named), Math.max(0, otherRows.length - named))}`;
  return { what: prefix + what + alike, how };
}

/** One line: `file:line:column  what. how`. `folder` stands before the file name. */
export function formatProblem(problem: Problem, language: Language, folder = ''): string {
  const { what, how } = explainProblem(problem, language);
  return `${pathOf(problem.file, folder)}:${problem.line}:${problem.column}  ${what} ${how}`;
}

/** Problems of one file that are printed: more than anyone mends before checking again. */
const printed = 100;

/** The first problems of each file on a line of their own, how many more there are, then a line that counts all. */
export function formatProblems(problems: readonly Problem[], language: Language, folder = ''): string {
  const { count, more } = languages[language];
  const files = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...files].flatMap(([file, all]) => [
    ...all.slice(0, printed).map((problem) => formatProblem(problem, language, folder)),
    ...(all.length > printed ? [`${pathOf(file, folder)}  ${more(all.length - printed)}`] : []),
  ]);
  return [...blocks, count(problems.length, files.size)].join('\n');
}

/** The line that says all is well. */
export const formatClean = (data: CleanCounts, language: Language): string => languages[language].clean(data);

/** How many facts the audit has of each verdict. */
export function formatFacts(facts: Record<Verdict, number>, language: Language): string {
  const all = Object.values(facts).reduce((sum, n) => sum + n, 0);
  return languages[language].facts(facts, all);
}

/** Plain data for `--format json`. */
export function problemsAsJson(problems: readonly Problem[], language: Language, folder = ''): object[] {
  return problems.map((problem) => ({
    ...problem,
    file: pathOf(problem.file, folder),
    cell: problem.columnName === null ? null : cellAddress(problem.column, problem.row),
    ...explainProblem(problem, language),
  }));
}
