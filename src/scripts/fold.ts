// Words as people type them: without diacritics, or with each tone mark at the end of its syllable.

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable = /\p{L}[\p{L}\p{M}]*/gu;

/** Lower case without any diacritic, đ as d: `Hộ nghèo` → `ho ngheo`. Composed and decomposed letters give the same. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');
}

/** Lower case with diacritics, each tone at the end of its syllable, so that `hoà` and `hòa` are one word. */
export function withTonesLast(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(syllable, (word) => word.replace(tones, '').normalize('NFC') + (word.match(tones) ?? []).join(''));
}
