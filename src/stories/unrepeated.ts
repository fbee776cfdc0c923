// Chooses the stories for a page that already says some numbers: no number is to stand there twice.
import type { Language } from '../languages';
import type { Story } from './model';

/** Numbers of two digits and more; a year is the name of a time. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).filter((number) => /\d.*\d/.test(number) && !/^(?:19|20)\d\d$/.test(number));

/** The first stories, `most` of them, whose titles have no number of the texts or of a story chosen before. */
export function unrepeated(stories: readonly Story[], lang: Language, texts: readonly string[], most: number): Story[] {
  const taken = new Set(texts.flatMap(numbersIn));
  const fresh = stories.filter(({ title }) => {
    const own = numbersIn(title[lang]);
    if (own.some((number) => taken.has(number))) return false;
    for (const number of own) taken.add(number);
    return true;
  });
  return fresh.slice(0, most);
}
