// The full check of a data folder on disk: tables, audit, explanations, stories. For the check, the build and the pages.
import { type Analysis, analyse } from '../analysis/analysis';
import { countFacts } from '../analysis/audit';
import { explanationProblems } from '../analysis/explanations';
import { type Verdict, verdicts } from '../analysis/types';
import { oneForEachFault, withoutConsequences } from '../dataset/faults';
import { loadDataset } from '../dataset/load';
import type { Dataset } from '../dataset/model';
import { fileProblem, type Problem, sortProblems } from '../dataset/problem';
import { readFolder } from '../dataset/read';
import { formatProblems } from '../i18n/problems/problem-text';
import type { Language } from '../languages';
import { storyProblems } from '../stories/check';
import { readProse } from '../stories/read';

/** What checking a folder gives: the dataset when it can be linked, and all problems in order of file. */
export interface Checked {
  dataset: Dataset | null;
  /** What follows from the dataset; null without one. */
  analysis: Analysis | null;
  /** What was read, by path in the folder. */
  files: ReadonlyMap<string, Uint8Array>;
  problems: Problem[];
  headers: ReadonlyMap<string, readonly string[]>;
  fileCount: number;
  rowCount: number;
  /** How many facts the audit has of each verdict; null without a dataset. */
  facts: Record<Verdict, number> | null;
}

/** The data have problems. The message lists them all, one a line; there is nothing to learn from the stack. */
export class ProblemsError extends Error {
  override name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], folder: string, language: Language = 'vi') {
    super(`\n${formatProblems(problems, language, folder)}`);
    this.problems = problems;
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** How many facts of each verdict the reports have together. */
const factsOfAll = ({ editions }: Analysis): Record<Verdict, number> => {
  const counts = editions.map(({ checks }) => countFacts(checks));
  const total = (verdict: Verdict) => counts.reduce((sum, count) => sum + count[verdict], 0);
  return Object.fromEntries(verdicts.map((verdict) => [verdict, total(verdict)])) as Record<Verdict, number>;
};

/** What is said of a file or folder that is not there; of one that cannot be read the reason says enough. */
const absences = new Set<string>(['file-missing', 'no-report', 'file-unknown', 'file-workbook']);

/** Reads and checks the data folder, findings without explanation and stories included. A missing folder is a problem too. */
export async function checkFolder(folder: string): Promise<Checked> {
  const unread: Problem[] = [];
  const files = await readFolder(folder, unread).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    return null;
  });
  if (files === null) {
    const problems = [fileProblem('', { code: 'folder-missing', params: { folder } })];
    const nothing = { dataset: null, analysis: null, facts: null, files: new Map(), headers: new Map() };
    return { ...nothing, problems, fileCount: 0, rowCount: 0 };
  }
  const loaded = loadDataset(files);
  const { dataset, headers } = loaded;
  const stories = readProse(files, unread);
  const analysis = dataset && analyse(dataset);
  const closed = new Set(unread.map(({ file }) => file));
  const found = analysis
    ? [
        ...oneForEachFault(
          withoutConsequences(
            analysis.editions.flatMap(({ dataset, checks }) => explanationProblems(dataset, checks, headers)),
          ),
        ),
        ...storyProblems(stories, analysis, closed),
      ]
    : loaded.problems;
  const others = found.filter(({ code, file }) => !(closed.has(file) && absences.has(code)));
  return {
    ...loaded,
    analysis,
    files,
    problems: sortProblems([...unread, ...others]),
    fileCount: loaded.fileCount + stories.size,
    facts: analysis && factsOfAll(analysis),
  };
}

/** A folder that passes every check: what follows from it, and its files. Throws ProblemsError, in Vietnamese, for any other. */
export async function requireAnalysis(folder: string): Promise<{ analysis: Analysis; files: Checked['files'] }> {
  const { analysis, files, problems } = await checkFolder(folder);
  if (analysis === null || problems.length > 0) throw new ProblemsError(problems, folder);
  return { analysis, files };
}
