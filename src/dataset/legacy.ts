// Recognises Vietnamese text in an old encoding by the share of its words that come out right there and not as they stand.

/** `mojibake` is UTF-8 that was once read as a code page of the West. */
export type LegacyKind = 'TCVN3' | 'VNI' | 'windows-1258' | 'mojibake';

const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
const nuclei =
  '[aăâeêioôơuưy]|a[iouy]|â[uy]|eo|êu|i[au]|iêu?|o[aăeio]|oa[iouy]|oeo|[ôơ]i|u[aâêiôơy]|uây|uôi|uy[aêu]|ư[aiu]|ươ[iu]?|yêu?';
const syllable = new RegExp(
  `^(?:[cknpt]h|ngh?|g[hi]|qu|tr|[bcdđghklmnprstvx])?(?:${nuclei})(?:ch|n[gh]|[cmnpt])?$`,
  'u',
);

/** Whether a word with diacritics can be Vietnamese. */
function isVietnamese(word: string): boolean {
  const base = word.normalize('NFD').replace(tone, '').normalize('NFC').toLowerCase();
  return /[^\0-\x7f]/.test(word) && syllable.test(base);
}

/** The letters of TCVN3 from 0xA1 on; a dot where it has none. */
const tcvn3 = [...'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'];
const fromTcvn3 = (word: string): string =>
  word.replace(/[\u00a1-\u00fe]/g, (sign) => tcvn3[sign.charCodeAt(0) - 0xa1] ?? '.');

/** VNI writes a vowel and then a sign for what is above and below it. */
const vniMarks: Readonly<Record<string, string>> = {
  ...{ ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  ...{ â: '\u0302', à: '\u0302\u0300', á: '\u0302\u0301', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' },
  ...{ ê: '\u0306', è: '\u0306\u0300', é: '\u0306\u0301', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' },
};
const vniLetters: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const fromVni = (word: string): string =>
  word
    .toLowerCase()
    .replace(/([aeouyöô])([øùûõïâàáåãäêèéúüë])/g, (_, vowel: string, mark: string) => vowel + (vniMarks[mark] ?? ''))
    .replace(/[ñôöæóòî]/g, (letter) => vniLetters[letter] ?? letter);

/** What windows-1252 shows for the bytes from 0x80 on. */
const western = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128));
/** The bytes behind a word read as windows-1252, read in another encoding; null when they are none. */
function reread(word: string, encoding: string): string | null {
  const bytes = [...word].map((sign) => {
    const at = western.indexOf(sign);
    return at >= 0 ? at + 128 : (sign.codePointAt(0) ?? 0);
  });
  if (bytes.some((byte) => byte > 0xff)) return null;
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}

const readings: Readonly<Record<Exclude<LegacyKind, 'mojibake'>, (word: string) => string | null>> = {
  TCVN3: fromTcvn3,
  VNI: fromVni,
  'windows-1258': (word) => reread(word, 'windows-1258'),
};
const codePages = Object.keys(readings) as (keyof typeof readings)[];
const ofText: readonly LegacyKind[] = ['mojibake', ...codePages];

type Verdict = 'right' | readonly LegacyKind[];

/** Letters, in order, between the signs of a word. */
const lettersOf = (word: string): string[] => word.match(/[\p{L}\p{M}]+/gu) ?? [];

/** `right` as it stands, or the encodings in which it comes out right; signs that form UTF-8 are never there by chance. */
function verdictOf(word: string): Verdict {
  const core = word.replace(/^[“‘«…–—•]+|[”’»…–—•]+$/g, '');
  if (!/[^\0-\x7f]/.test(core)) return [];
  const utf8 = reread(core, 'utf-8');
  if (utf8 !== null && !utf8.includes('\uFFFD')) return ['mojibake'];
  if (lettersOf(core).every(isVietnamese) && !/[§®]\p{L}/u.test(core)) return 'right';
  return codePages.filter((kind) => {
    const [letters = '', more] = lettersOf(readings[kind](core) ?? '');
    return more === undefined && letters.length > 1 && isVietnamese(letters);
  });
}

/** Signs that every file in an old encoding has and good Vietnamese has not: without one there is nothing to find. */
const tellTale = /[ÂÃ][\x80-¿]|[\x80-\x9f¡-¦¨-¯³-µ¸-»¼¾¿ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñö÷øûüþÿ€™]/u;

/** Runs of letters and of signs that stand for letters elsewhere, at least one of them beyond ASCII. */
const foreign = /[a-zA-Z]*(?:Ã\u00a0|[^\0-\x7f\s])(?:Ã\u00a0|[^\0-@[-`{-\x7f\s])*/gu;

interface Word {
  index: number;
  text: string;
  verdict: Verdict;
}

/** The encoding in which more words come out right than do as they stand, two different ones at least (one of mojibake); null for none. */
function kindOf(words: readonly Word[], right: number, kinds: readonly LegacyKind[]): LegacyKind | null {
  const [best] = kinds
    .map((kind) => {
      const texts = words
        .filter(({ verdict }) => verdict !== 'right' && verdict.includes(kind))
        .map(({ text }) => text);
      return { kind, count: texts.length, distinct: new Set(texts).size };
    })
    .sort((a, b) => b.count - a.count);
  if (!best || best.distinct === 0) return null;
  return best.kind === 'mojibake' || (best.distinct > 1 && best.count > right) ? best.kind : null;
}

function wordsOf(text: string, known: Map<string, Verdict>): Word[] {
  return [...text.matchAll(foreign)].map(({ index, 0: word }) => {
    const verdict = known.get(word) ?? verdictOf(word);
    known.set(word, verdict);
    return { index, text: word, verdict };
  });
}

/**
 * The encoding that a file or a phrase of it was written in, and where its first word stands; null when the words are
 * right as they stand. `other` is the damaged UTF-8 of a file read byte by byte: its right words speak against every
 * encoding, and to mojibake bytes are no witness.
 */
export function legacyWords(text: string, other = text): { kind: LegacyKind; index: number } | null {
  if (!tellTale.test(text)) return null;
  const known = new Map<string, Verdict>();
  const words = wordsOf(text, known);
  if (words.every(({ verdict }) => verdict.length === 0 || verdict === 'right')) return null;
  const right = wordsOf(other, known).filter(({ verdict }) => verdict === 'right').length;
  const found = (part: readonly Word[], rights: number) => {
    const kind = kindOf(part, rights, other === text ? ofText : codePages);
    const first = kind && part.find(({ verdict }) => verdict !== 'right' && verdict.includes(kind));
    return kind && first ? { kind, index: first.index } : null;
  };
  const whole = found(words, right);
  if (whole || other !== text) return whole;
  const ends = [...text.matchAll(/[,;\t\n"]/g)].map(({ index }) => index);
  let end = 0;
  const phrases = Map.groupBy(words, ({ index }) => {
    while (end < ends.length && (ends[end] ?? 0) < index) end += 1;
    return end;
  });
  for (const phrase of phrases.values()) {
    const here = found(phrase, phrase.filter(({ verdict }) => verdict === 'right').length);
    if (here) return here;
  }
  return null;
}
