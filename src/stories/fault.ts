// Stops the reading of a reference with its problem; caught where the place in the file is known.
import type { ProblemCode, ProblemParams, Refusal } from '../dataset/codes';
import { nearest } from '../dataset/nearest';
import type { StoryGap, StoryThing } from '../dataset/story-codes';
import type { Pattern } from './model';

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

/** Throws the pattern to follow when a reference has too few or too many arguments. */
export function requireCount(args: readonly string[], pattern: Pattern, source: string): void {
  const [least, most] = pattern.args;
  if (args.length < least || args.length > most) fail('story-usage', source, { usage: pattern.usage });
}
