// Finds the word a writer most likely meant, for "did you mean" in messages.
import { fold } from './letters';

/** Edit distance between two words, counting a swap of neighbours as one step. */
function distance(a: string, b: string): number {
  const table: number[][] = [];
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : replaced;
      row.push(i + j === 0 ? 0 : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped));
    }
  }
  return at(a.length, b.length);
}

/** So that `Chỉ_tiêu` and `chi-tieu` are the same word. */
const comparable = (word: string): string => fold(word).replace(/[\s_-]+/g, '-');

/**
 * The candidate closest to `word`, the first of several, or null when none is close enough to be worth suggesting
 * (more than a third of the letters differ, and at least two, or half of a short word).
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = comparable(word);
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = comparable(candidate);
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
    const steps = distance(wanted, other);
    if (steps >= bestDistance) continue;
    best = candidate;
    bestDistance = steps;
  }
  return 2 * bestDistance < wanted.length ? best : null;
}

/** Words that get a suggestion before the search is given up: it takes as long as the list of candidates is. */
const patience = 100;

/** As {@link nearest} for many words among the same candidates; after many different ones it suggests nothing more. */
export function suggester(candidates: Iterable<string>): (word: string) => string | null {
  const known = new Map<string, string | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.size >= patience) return before ?? null;
    const found = nearest(word, candidates);
    known.set(word, found);
    return found;
  };
}
