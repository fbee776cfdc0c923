// A data folder's files → the linked Dataset, or every problem that stands in the way. Pure; runs in Node and in the page.

import { commitmentProblems } from './checks/commitments';
import { periodProblems } from './checks/periods';
import { presenceProblems } from './checks/presence';
import { printedProblems } from './checks/printed-values';
import { referenceProblems } from './checks/references';
import { senseProblems } from './checks/sense';
import { uniquenessProblems } from './checks/uniqueness';
import type { Dataset } from './model';
import { type Problem, sortProblems } from './problem';
import { link } from './record';
import { tableNames } from './schema';
import { distinct, type Files, readSets, type TableSet } from './sets';

/** What loading gives. `headers`, `fileCount` and `rowCount` describe what was read, for messages. */
export interface Loaded {
  dataset: Dataset | null;
  problems: Problem[];
  /** Column names of each file in the order of the file. */
  headers: ReadonlyMap<string, readonly string[]>;
  fileCount: number;
  rowCount: number;
}

const checks: readonly ((sets: readonly TableSet[]) => Problem[])[] = [
  referenceProblems,
  commitmentProblems,
  uniquenessProblems,
  presenceProblems,
  printedProblems,
  senseProblems,
  periodProblems,
];

/** Problems that may only follow from another: an id or period written wrongly leaves another without its rows. */
const consequences = new Set<string>(['reference-missing', 'unused-id', 'indicator-empty', 'unit-differs']);
const causes = new Set<string>([
  'unknown-id',
  'no-rows',
  'period-late',
  'period-goal-early',
  'dates-order',
  'dates-late',
  'circular-reference',
]);

const withoutConsequences = (problems: readonly Problem[]): Problem[] =>
  problems.some(({ code }) => causes.has(code))
    ? problems.filter(({ code }) => !consequences.has(code))
    : [...problems];

/** What makes problems of a file one fault: an id or spelling that many rows ask for and a table lacks, letters lost in saving. */
function faultOf({ file, column, code, found, params }: Problem): string | null {
  if (code === 'letters-lost') return JSON.stringify([file, code]);
  if (code === 'unknown-id') return JSON.stringify([file, column, found]);
  if (code === 'unknown-section') return JSON.stringify([file, column, params.section]);
  return code === 'printed-unit' ? JSON.stringify([file, column, params.unit, params.unitText]) : null;
}

/** So many places of one fault are each worth a message; of more the first is named, with their number. */
const few = 3;

function oneForEach(problems: readonly Problem[]): Problem[] {
  const byFault = Map.groupBy(problems, (problem) => faultOf(problem));
  return problems.flatMap((problem): Problem[] => {
    const fault = faultOf(problem);
    const alike = fault === null ? [] : (byFault.get(fault) ?? []);
    if (alike.length <= few) return [problem];
    const params = { ...problem.params, more: alike.length - 1 };
    return alike[0] === problem ? [{ ...problem, params } as Problem] : [];
  });
}

/**
 * Loads a data folder given as path (`indicators.csv`, `reports/2024-10/figures.csv`) → content.
 * All reports are checked and become one dataset. With any problem the dataset is null.
 */
export function loadDataset(files: Files): Loaded {
  const { sets, problems: readProblems } = readSets(files);
  const problems = oneForEach(
    sortProblems(withoutConsequences([...readProblems, ...checks.flatMap((check) => check(sets))])),
  );
  const read = tableNames.flatMap((name) => distinct(sets, name));
  return {
    dataset: problems.length === 0 ? link(sets) : null,
    problems,
    headers: new Map(read.map(({ file, header }) => [file, header])),
    fileCount: read.filter(({ file }) => files.has(file)).length,
    rowCount: read.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}
