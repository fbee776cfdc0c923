// What the report itself says of a commitment: met, not met, or neither.
import { expect, test } from 'vitest';
import { type ClaimedStatus, claimedStatus, isNotStarted } from '../../src/analysis/claimed-status';
import type { Statement } from '../../src/dataset/vocabulary';
import { claim, indicator } from './builder';

function saying(...statements: Statement[]) {
  const thing = indicator();
  for (const statement of statements) claim(thing, statement);
  return thing;
}

test.each<[Statement, ClaimedStatus]>([
  ['met', 'met'],
  ['not-met', 'not-met'],
  ['forecast-not-met', 'not-met'],
  ['not-started', 'not-met'],
  ['percent-of-target', 'none'],
  ['above', 'none'],
  ['below', 'none'],
  ['increase', 'none'],
  ['decrease', 'none'],
])('"%s" counts as "%s"', (statement, status) => expect(claimedStatus(saying(statement).claims)).toBe(status));

test('without a claim the report says neither', () => expect(claimedStatus(saying().claims)).toBe('none'));
test('a number beside the verdict does not hide it', () => {
  expect(claimedStatus(saying('percent-of-target', 'not-met').claims)).toBe('not-met');
});
test('the first verdict counts', () => {
  expect(claimedStatus(saying('met', 'not-met').claims)).toBe('met');
  expect(claimedStatus(saying('not-met', 'met').claims)).toBe('not-met');
});
test('only "not started" says that work has not begun', () => {
  expect(isNotStarted(saying('met', 'not-started').claims)).toBe(true);
  expect(isNotStarted(saying('not-met', 'forecast-not-met').claims)).toBe(false);
  expect(isNotStarted(saying().claims)).toBe(false);
});
