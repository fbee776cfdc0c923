// The stories to read next go round.
import { expect, test } from 'vitest';
import { nextOf } from '../../src/stories/next';

test.each([
  ['the ones that follow', 'a', 3, 'b c d'],
  ['after the last comes the first', 'd', 3, 'e a b'],
  ['after the very last the first ones', 'e', 2, 'a b'],
  ['never the story itself', 'c', 9, 'd e a b'],
])('%s', (_title, story, count, next) => {
  expect(nextOf(story, ['a', 'b', 'c', 'd', 'e'], count).join(' ')).toBe(next);
});
test('a lone story has none', () => expect(nextOf('a', ['a'], 3)).toEqual([]));
