// Stops the reading of a reference with its problem; caught where the place in the file is known.
import type { ProblemCode, ProblemParams, Refusal } from '../dataset/codes';
import { nearest } from '../dataset/nearest';
import { fileProblem, type Problem } from '../dataset/problem';
import type { StoryGap, StorySide, StoryThing } from '../dataset/story-codes';
import type { Fault, Pattern } from './model';

export class StoryFault extends Error {
  override name = 'StoryFault';
  readonly refusal: Refusal;
  readonly found: string;

  constructor(refusal: Refusal, found: string) {
    super(`${refusal.code}: ${found}`);
    this.refusal = refusal;
    this.found = found;
  }
}

/** Throws the problem `code` about the text `found`. */
export function fail<C extends ProblemCode>(code: C, found: string, params: ProblemParams[C]): never {
  throw new StoryFault({ code, params } as Refusal, found);
}

/** Throws that nothing of this name exists, with the nearest of the names there are, looked for when it is printed. */
export const unknown = (thing: StoryThing, found: string, names: readonly string[]): never =>
  fail('story-unknown', found, {
    thing,
    get nearest() {
      return nearest(found, names);
    },
  });

/** Throws that the reference has no answer. */
export const noAnswer = (found: string, why: StoryGap): never => fail('story-no-answer', found, { why });

/** Throws that the data are not on the side that the reference words; `instead` are references that fit the other one. */
export const wrongSide = (found: string, why: StorySide, instead: string): never =>
  fail('story-side', found, { why, instead });

/** Throws the pattern to follow when a reference has too few or too many arguments. */
export function requireCount(args: readonly string[], pattern: Pattern, source: string): void {
  const [least, most] = pattern.args;
  if (args.length < least || args.length > most) fail('story-usage', source, { usage: pattern.usage });
}

/** The problems of faults in a file, in order of place, with their lines and columns. */
export function faultProblems(file: string, text: string, faults: readonly Fault[]): Problem[] {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  let line = 0;
  return faults
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, found, refusal }) => {
      while ((ends[line] ?? text.length) < at) line += 1;
      const start = line === 0 ? 0 : (ends[line - 1] ?? 0) + 1;
      return { ...fileProblem(file, refusal, found), line: line + 1, column: at - start + 1 };
    });
}
