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

/** Throws that nothing of this name exists, with the nearest of the names there are. */
export const unknown = (thing: StoryThing, found: string, names: Iterable<string>): never =>
  fail('story-unknown', found, { thing, nearest: nearest(found, names) });

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

/** The problem of a fault in a file, with its line and column. */
export function faultProblem(file: string, text: string, { at, found, refusal }: Fault): Problem {
  const before = text.slice(0, at).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return { ...fileProblem(file, refusal, found), ...place };
}
