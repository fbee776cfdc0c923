// Which stories to read after one.

/** Up to `count` stories in their order from the one after `story` on; after the last comes the first. */
export function nextOf<T>(story: T, stories: readonly T[], count: number): T[] {
  const at = stories.indexOf(story);
  return [...stories.slice(at + 1), ...stories.slice(0, at)].slice(0, count);
}
