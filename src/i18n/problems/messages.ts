// What the messages of a language consist of: a sentence or two for every code of problem.
import type { Verdict } from '../../analysis/types';
import type { ProblemCode, ProblemParams } from '../../dataset/codes';

/** How much data passed the check; `report` when it was also compared with the report's text. */
export interface CleanCounts {
  files: number;
  rows: number;
  report?: boolean;
}

/** What is wrong and how to mend it: each a sentence or two, on a line of its own. */
export type Lines = `${string}\n${string}`;
type Message<P> = (p: P & { found: string }) => Lines;

/** The two lines of a message. */
export const lines = (what: string, how: string): Lines => `${what}\n${how}`;

/** A language's messages for every code. */
export type Messages = {
  about: {
    cell: (address: string, column: string) => string;
    row: (row: number) => string;
    /** Rows with the same fault, and how many more there are of them. */
    otherRows: (rows: readonly number[], more: number) => string;
  };
  count: (problems: number, files: number) => string;
  /** Problems of a file that are not printed. */
  more: (problems: number) => string;
  clean: (data: CleanCounts) => string;
  facts: (facts: Record<Verdict, number>, all: number) => string;
} & { codes: { [C in ProblemCode]: Message<ProblemParams[C]> } };
