// How well a text answers a query typed with or without diacritics.
import { fold, withTonesLast } from '../dataset/letters';

/** A text as words between single spaces, with one before and one after: a word stands whole where ` word ` is found. */
interface Spelling {
  folded: string;
  marked: string;
}
/** A text made ready for many queries. `all` also holds words that count less than the name: aliases, topic, lead. */
export interface Searchable {
  name: Spelling;
  all: Spelling;
}

const spaced = (text: string) => ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
const spellingOf = (text: string): Spelling => ({ folded: spaced(fold(text)), marked: spaced(withTonesLast(text)) });

/** Takes a name and further words; gives what `rank` reads. */
export function searchable(name: string, more = ''): Searchable {
  return { name: spellingOf(name), all: spellingOf(`${name} ${more}`) };
}

/** True when nothing in the query can be looked for: no letter and no digit. */
export const isBlank = (query: string): boolean => spaced(query).trim() === '';

/**
 * 0 is best, null is no answer: every word of the query must begin a word of the text. In order: the name has the
 * query word for word with its diacritics; has all its words so; has it as typed without diacritics; has the beginnings
 * of its words; then the same with the further words. A blank query is answered by everything with 0.
 */
export function rank(query: string, text: Searchable): number | null {
  if (isBlank(query)) return 0;
  const { folded, marked } = spellingOf(query);
  const level = [text.name, text.all]
    .flatMap((spelling) => [
      spelling.marked.includes(marked),
      hasAll(spelling.marked, marked, ' '),
      spelling.folded.includes(folded.trimEnd()),
      hasAll(spelling.folded, folded, ''),
    ])
    .indexOf(true);
  return level < 0 ? null : level;
}

/** The items that answer a query, the best first; those that answer it alike keep their order. */
export function ranked<T extends { text: Searchable }>(query: string, items: readonly T[]): T[] {
  return items
    .flatMap((item) => {
      const level = rank(query, item.text);
      return level === null ? [] : [{ item, level }];
    })
    .sort((a, b) => a.level - b.level)
    .map(({ item }) => item);
}

/**
 * The items that have most of the query's words whole, more than half, for where none has all. First those with the
 * rarer words: in "so ho ngheo" the word that few names have says more than one that many have.
 */
export function nearest<T extends { text: Searchable }>(query: string, items: readonly T[]): T[] {
  const words = wordsOf(spellingOf(query).folded).map((word) => ({
    word,
    of: new Set(items.filter(({ text }) => hasAll(text.all.folded, word, ' '))),
  }));
  return items
    .map((item) => ({ item, has: words.filter(({ of }) => of.has(item)) }))
    .filter(({ has }) => has.length > words.length / 2)
    .map(({ item, has }) => ({ item, weight: has.reduce((sum, { of }) => sum + 1 / of.size, 0) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ item }) => item);
}

const wordsOf = (text: string): string[] => text.trim().split(' ');

/** Whether the text has each word of the query, whole or (`end` blank) at least begun. */
function hasAll(text: string, query: string, end: ' ' | ''): boolean {
  return wordsOf(query).every((word) => text.includes(` ${word}${end}`));
}
