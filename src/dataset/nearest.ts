// Finds the word a writer most likely meant, for "did you mean" in messages.
import { fold } from './letters';

/** Edit distance between two words, counting a swap of neighbours as one step. */
function distance(a: string, b: string): number {
  const rows = a.length + 1;
  const columns = b.length + 1;
  const table = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i < rows; i++) {
    for (let j = 1; j < columns; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}

/** So that `Chỉ_tiêu` and `chi-tieu` are the same word. */
const comparable = (word: string): string => fold(word).replace(/[\s_-]+/g, '-');

/**
 * The candidate closest to `word`, or null when none is close enough to be worth suggesting
 * (more than a third of the letters differ, and at least two, or half of a short word).
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = comparable(word);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const folded = comparable(candidate);
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
    const d = distance(wanted, folded);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best !== null && 2 * bestDistance < wanted.length ? best : null;
}
