// Finds for the rows of one version of a table the same rows in another.

/** A row of the older version and the same row in the newer. */
export type Pair<R> = [old: R, now: R];

/** Pairs the rows for which `keyOf` gives the same, and takes them out of both sets. */
export function matchSame<R>(before: Set<R>, after: Set<R>, keyOf: (row: R) => string): Pair<R>[] {
  const waiting = Map.groupBy(before, keyOf);
  const pairs: Pair<R>[] = [];
  for (const now of [...after]) {
    const old = waiting.get(keyOf(now))?.shift();
    if (old === undefined) continue;
    pairs.push([old, now]);
    before.delete(old);
    after.delete(now);
  }
  return pairs;
}

/** The share of the filled cells that are the same. */
function likeness(old: readonly string[], now: readonly string[]): number {
  const filled = old.flatMap((cell, index) => (cell !== '' || now[index] !== '' ? [cell === now[index]] : []));
  return filled.filter(Boolean).length / filled.length;
}

/** Pairs rows of one group that share at least half of their filled cells, the most alike first; takes them out of both sets. */
export function matchAlike<R>(
  before: Set<R>,
  after: Set<R>,
  { groupOf, cellsOf }: { groupOf: (row: R) => string; cellsOf: (row: R) => readonly string[] },
): Pair<R>[] {
  const groups = Map.groupBy(after, groupOf);
  const candidates = [...before].flatMap((old) =>
    (groups.get(groupOf(old)) ?? []).map((now) => ({ old, now, like: likeness(cellsOf(old), cellsOf(now)) })),
  );
  const pairs: Pair<R>[] = [];
  for (const { old, now, like } of candidates.toSorted((a, b) => b.like - a.like)) {
    if (like < 0.5 || !before.has(old) || !after.has(now)) continue;
    pairs.push([old, now]);
    before.delete(old);
    after.delete(now);
  }
  return pairs;
}
