// The singular of a unit's English words, for the number 1; Vietnamese needs none.

const irregular: Record<string, string> = {
  people: 'person',
  criteria: 'criterion',
  works: 'works',
  species: 'species',
};

/** `communes` → `commune`, `criteria per commune` → `criterion per commune`, `tonnes a year` → `tonne a year`. */
export function singular(words: string): string {
  const [, head = words, rest = ''] = /(.*?)((?: (?:a|per|of|in)[ \u00a0]| \().*)/.exec(words) ?? [];
  return head.replace(/[A-Za-z]+$/, singularWord) + rest;
}

function singularWord(word: string): string {
  if (irregular[word]) return irregular[word];
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
