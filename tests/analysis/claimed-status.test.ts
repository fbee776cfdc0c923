// What the report itself says of a commitment: met, not met, or neither.
import { expect, test } from 'vitest';
import { type ClaimedStatus, claimedStatus, pendingOf } from '../../src/analysis/claimed-status';
import type { Statement } from '../../src/dataset/vocabulary';
import { claim, indicator } from './builder';

function saying(...statements: Statement[]) {
  const thing = indicator();
  for (const statement of statements) claim(thing, statement);
  return thing;
}

test.each<[Statement, ClaimedStatus]>([
  ['met', 'met'],
  ['exceeded', 'exceeded'],
  ['met-or-exceeded', 'met-or-exceeded'],
  ['not-met', 'not-met'],
  ['low', 'none'],
  ['forecast-not-met', 'not-met'],
  ['not-started', 'not-met'],
  ['not-disbursed', 'none'],
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
  expect(claimedStatus(saying('exceeded', 'met').claims)).toBe('exceeded');
  expect(claimedStatus(saying('met', 'exceeded').claims)).toBe('met');
  expect(claimedStatus(saying('forecast-not-met', 'not-met').claims)).toBe('not-met');
});
test.each<Statement[]>([
  ['met', 'not-met'],
  ['not-met', 'met'],
  ['exceeded', 'met', 'forecast-not-met'],
])('a report that says both, %s and %s, is not quoted for one of them', (...statements) => {
  expect(claimedStatus(saying(...statements).claims)).toBe('none');
});
test('what is said of the one comes before what is said of a list as a whole', () => {
  expect(claimedStatus(saying('met-or-exceeded', 'exceeded').claims)).toBe('exceeded');
  expect(claimedStatus(saying('percent-of-target', 'met-or-exceeded').claims)).toBe('met-or-exceeded');
});
test('only "not started" and "not disbursed" say that something is still to begin', () => {
  expect(pendingOf(saying('met', 'not-started').claims)).toBe('not-started');
  expect(pendingOf(saying('not-disbursed').claims)).toBe('not-disbursed');
  expect(pendingOf(saying('not-met', 'low', 'forecast-not-met').claims)).toBeNull();
  expect(pendingOf(saying().claims)).toBeNull();
});
