// A data folder's files → the linked Dataset, or every problem that stands in the way. Pure; runs in Node and in the page.

import { commitmentProblems } from './checks/commitments';
import { locatorProblems } from './checks/locators';
import { periodProblems } from './checks/periods';
import { presenceProblems } from './checks/presence';
import { printedProblems } from './checks/printed-values';
import { referenceProblems } from './checks/references';
import { senseProblems } from './checks/sense';
import { uniquenessProblems } from './checks/uniqueness';
import { oneForEachFault, withoutConsequences } from './faults';
import type { Dataset } from './model';
import type { Problem } from './problem';
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
  locatorProblems,
  commitmentProblems,
  uniquenessProblems,
  presenceProblems,
  printedProblems,
  senseProblems,
  periodProblems,
];

/**
 * Loads a data folder given as path (`indicators.csv`, `reports/2024-10/figures.csv`) → content.
 * All reports are checked and become one dataset. With any problem the dataset is null.
 */
export function loadDataset(files: Files): Loaded {
  const { sets, problems: readProblems } = readSets(files);
  const read = tableNames.flatMap((name) => distinct(sets, name));
  const all = [...readProblems, ...checks.flatMap((check) => check(sets))];
  const problems = oneForEachFault(withoutConsequences(all));
  return {
    dataset: problems.length === 0 ? link(sets) : null,
    problems,
    headers: new Map(read.map(({ file, header }) => [file, header])),
    fileCount: read.filter(({ file }) => files.has(file)).length,
    rowCount: read.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}
