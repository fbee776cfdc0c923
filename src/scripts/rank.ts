// How well a text answers a query typed with or without diacritics.
import { fold, withTonesLast } from '../dataset/letters';

/** Words between single spaces, with one before and one after: a word stands whole where ` word ` is found. */
interface Words {
  folded: string;
  marked: string;
}
/** A text made ready for many queries. `more` holds words that count less than the name: aliases, topic, lead. */
export interface Searchable {
  name: Words;
  all: Words;
}

const spaced = (text: string) => ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
const wordsOf = (text: string): Words => ({ folded: spaced(fold(text)), marked: spaced(withTonesLast(text)) });

/** Takes a name and further words; gives what `rank` reads. */
export function searchable(name: string, more = ''): Searchable {
  return { name: wordsOf(name), all: wordsOf(`${name} ${more}`) };
}

/** True when nothing in the query can be looked for: no letter and no digit. */
export const isBlank = (query: string): boolean => wordsOf(query).folded.trim() === '';

/**
 * 0 is best, null is no answer: every word of the query must begin a word of the text. In order: the name has the
 * query word for word with its diacritics; has all its words so; has it as typed without diacritics; has the beginnings
 * of its words; then the same with the further words. A blank query is answered by everything with 0.
 */
export function rank(query: string, text: Searchable): number | null {
  const asked = wordsOf(query);
  if (asked.folded.trim() === '') return 0;
  const begun = startsIn(asked.folded, text.all.folded);
  if (!begun) return null;
  const levels = [text.name, text.all].flatMap((words) => [
    words.marked.includes(asked.marked),
    wholeIn(asked.marked, words.marked),
    words.folded.includes(asked.folded.trimEnd()),
    startsIn(asked.folded, words.folded),
  ]);
  return levels.indexOf(true);
}

const split = (words: string) => words.trim().split(' ');
const startsIn = (asked: string, words: string) => split(asked).every((word) => words.includes(` ${word}`));
const wholeIn = (asked: string, words: string) => split(asked).every((word) => words.includes(` ${word} `));
