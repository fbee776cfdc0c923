// How long a story takes to read, from the number of its words.

/** Words a minute: what stands between spaces, in Vietnamese a syllable. */
export const READING_RATE = 200;

/** The words of some texts, numbers and their units included. */
export const wordCount = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + (text.match(/\S+/g)?.length ?? 0), 0);

/** Whole minutes, one at least. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / READING_RATE));
