// What the messages of a language consist of: a sentence or two for every code of problem.
import type { ProblemCode, ProblemParams } from './codes';

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
