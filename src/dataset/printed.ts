// Reads a figure as the report prints it, in Vietnamese notation: `2.239 tỷ đồng`, `0,6‰`, `trên 18.000 tấn`, `14/14 xã`.
import type { Measure, Operator } from './vocabulary';

/** What a printed figure says. */
export interface Printed {
  /** What a word before or after the number says (trên, dưới, từ …); `between` for a range; null without such a word. */
  operator: Operator | null;
  /** The number; for a fraction its numerator. */
  value: number;
  /** Upper end of a range. */
  valueTo: number | null;
  fraction: { numerator: number; denominator: number } | null;
  /** Unit as printed, '' when there is none; with `unitBefore` it stands before the number (`mức độ 3`). */
  unitText: string;
  unitBefore: boolean;
  /** Decimals printed. */
  decimals: number;
}

/** `unreadable`: no number in Vietnamese notation. `bare-fraction`: 10/12 without a unit, which spreadsheets turn into a date. */
export type PrintedFault = 'unreadable' | 'bare-fraction';

interface PrintedNumber {
  value: number;
  decimals: number;
}

/**
 * A number in Vietnamese notation: `.` groups thousands (groups of three after one to three digits, not after a lone 0),
 * `,` is the decimal mark, leading zeros are allowed (`02`). Null when `digits` is nothing of the kind (`29.5`, `1,829.17`).
 */
export function parseVietnameseNumber(digits: string): PrintedNumber | null {
  if (!/^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(digits)) return null;
  return {
    value: Number(digits.replaceAll('.', '').replace(',', '.')),
    decimals: digits.split(',')[1]?.length ?? 0,
  };
}

const operatorWords: readonly (readonly [RegExp, Operator | null])[] = [
  [/^(?:trên|hơn|lớn hơn|>)(?=[\s\d])/iu, 'above'],
  [/^(?:dưới|nhỏ hơn|chưa đến|<)(?=[\s\d])/iu, 'below'],
  [/^(?:từ|ít nhất|tối thiểu|≥)(?=[\s\d])/iu, 'at-least'],
  [/^(?:không quá|nhiều nhất|tối đa|≤)(?=[\s\d])/iu, 'at-most'],
  [/^(?:khoảng|gần)(?=[\s\d])/iu, null],
];
const operatorTails: readonly (readonly [RegExp, Operator])[] = [
  [/\s*trở lên$/iu, 'at-least'],
  [/\s*trở xuống$/iu, 'at-most'],
];

function takeOperator(text: string): { operator: Operator | null; rest: string } {
  for (const [word, operator] of operatorWords)
    if (word.test(text)) return { operator, rest: text.replace(word, '').trim() };
  for (const [tail, operator] of operatorTails) if (tail.test(text)) return { operator, rest: text.replace(tail, '') };
  return { operator: null, rest: text };
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether a printed unit is one of the spellings of units.csv; one that stands before the number ends in `*` there. */
export function isSpelling(unitText: string, unitBefore: boolean, spellings: readonly string[]): boolean {
  const wanted = tidy(unitText).toLowerCase() + (unitBefore ? '*' : '');
  return spellings.some((spelling) => tidy(spelling).toLowerCase().replace(' *', '*') === wanted);
}

/** Numbers up to ten that the report writes as words. */
const numberWords = ['không có', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const numberWord = new RegExp(
  `^(${numberWords.join('|')})(?=\\s+(?!${numberWords.join('|')}|mươi|trăm|nghìn|triệu|tỷ)\\D)`,
  'iu',
);

const withDigits = (text: string): string =>
  text.replace(numberWord, (word) => String(numberWords.indexOf(word.toLowerCase())));

/** What follows the first number: a range, a fraction or only a unit. */
function parseTail(
  first: PrintedNumber,
  tail: string,
  isUnit: (text: string) => boolean,
): Partial<Printed> | PrintedFault {
  if (isUnit(tail)) return { unitText: tail.trim() };
  const range = /^\s*[%‰]?\s*(?:-|–|—|đến(?=\s))\s*(\d[\d.,]*\d|\d)(?![\d/])(.*)/u.exec(tail);
  if (range?.[1]) {
    const to = parseVietnameseNumber(range[1]);
    return to
      ? {
          operator: 'between',
          valueTo: to.value,
          decimals: Math.max(first.decimals, to.decimals),
          unitText: (range[2] ?? '').trim(),
        }
      : 'unreadable';
  }
  const over = /^([^\d/]*)\/\s*(\d[\d.,]*\d|\d)(.*)/u.exec(tail);
  if (!over?.[2]) return { unitText: tail.trim() };
  const denominator = parseVietnameseNumber(over[2]);
  const after = (over[3] ?? '').trim();
  if (!denominator || /^\/\s*\d/.test(after)) return 'unreadable';
  return {
    fraction: { numerator: first.value, denominator: denominator.value },
    unitText: after || (over[1] ?? '').trim(),
  };
}

/**
 * Reads `text`, a figure as printed. `spellings` are those of the unit it should have: they tell a unit that holds a
 * slash and a number (`người/10.000 dân`) from a fraction. Returns why when it cannot be read.
 */
export function parsePrinted(text: string, spellings: readonly string[] = []): Printed | PrintedFault {
  const { operator, rest } = takeOperator(tidy(text));
  const match = /^(\D*?)\s*(\d[\d.,]*\d|\d)(.*)$/u.exec(withDigits(rest));
  const number = match?.[2] ? parseVietnameseNumber(match[2]) : null;
  if (!match || !number || /[-−+]$/.test(match[1] ?? '')) return 'unreadable';
  const before = match[1] ?? '';
  const tail = parseTail(number, match[3] ?? '', (unit) => isSpelling(unit, false, spellings));
  if (typeof tail === 'string') return tail;
  const printed: Printed = {
    operator,
    ...number,
    valueTo: null,
    fraction: null,
    unitText: '',
    unitBefore: false,
    ...tail,
  };
  if (before !== '') {
    // One unit only: words on both sides of the number are a sentence, not a figure.
    if (printed.unitText !== '') return 'unreadable';
    return { ...printed, unitText: before, unitBefore: true };
  }
  return printed.fraction && printed.unitText === '' ? 'bare-fraction' : printed;
}

/** Whether the value of a printed fraction is its share in percent rather than its numerator. */
export const isShare = (printed: Printed, measure: Measure): boolean =>
  printed.fraction !== null && measure === 'percent' && !/^%/.test(printed.unitText);
