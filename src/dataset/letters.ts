// Vietnamese letters made plain: without diacritics, in lower case, as an address.

/** Letters without diacritics, đ as d: `Hộ nghèo` → `Ho ngheo`. Composed and decomposed letters give the same. */
export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Lower case without diacritics, to compare and search: `Hộ nghèo` → `ho ngheo`. */
export const fold = (text: string): string => withoutDiacritics(text).toLowerCase();

/** An address: `Thu nhập (đầu người)` → `thu-nhap-dau-nguoi`. Empty when `text` has no letter or digit. */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable = /\p{L}[\p{L}\p{M}]*/gu;

/** Lower case with diacritics, each tone at the end of its syllable, so that `hoà` and `hòa` are one word. */
export const withTonesLast = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(syllable, (word) => word.replace(tones, '').normalize('NFC') + (word.match(tones) ?? []).join(''));
