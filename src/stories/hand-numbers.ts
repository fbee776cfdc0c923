// Finds quantities typed by hand: digits, number words and fractions in words, in either language.
import type { Language } from '../languages';

export interface HandNumber {
  /** Where it starts in the text. */
  index: number;
  found: string;
  kind: 'digits' | 'word';
}

const counted = 'xã|bản|huyện|trường|lớp|dự án|lần|chỉ tiêu|mục tiêu|con số|loại|cây|đàn|nhóm';
const quantities: Record<Language, string[]> = {
  vi: [
    'một phần (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)',
    '(?:một |quá |hơn |gần )?nửa',
    'rưỡi|gấp đôi|gấp bội',
    'hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|chục',
    '(?<!phần )trăm|nghìn|ngàn|vạn',
    'triệu(?! tập)|t[ỷỉ](?! lệ| trọng| suất| số| giá)',
    `năm(?= (?:${counted})(?!\\p{L}))`,
    'phần lớn|phần nhiều|đa số|hầu hết|quá bán',
  ],
  en: [
    'half|halves|halved|halving',
    '(?:one |a )?(?:third|quarter)s?|fifths|tenths?',
    'twice|thrice|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|\\p{L}+fold',
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen',
    '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?',
    'dozens?|hundreds?|thousands?|millions?|billions?',
    'majority|most of',
  ],
};

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
const patterns: Record<Language, RegExp> = { vi: whole(quantities.vi.join('|')), en: whole(quantities.en.join('|')) };
const digits = /[\p{N}%‰](?:[\p{N}.,/–-]*[\p{N}%‰])?/gu;

/** Every quantity in a text of prose, in order. Prose has no numbers of its own, so each one found is a fault. */
export function handNumbers(text: string, lang: Language): HandNumber[] {
  const all = [
    ...[...text.matchAll(digits)].map(({ index, 0: found }): HandNumber => ({ index, found, kind: 'digits' })),
    ...[...text.matchAll(patterns[lang])].map(({ index, 0: found }): HandNumber => ({ index, found, kind: 'word' })),
  ];
  return all.sort((a, b) => a.index - b.index);
}
