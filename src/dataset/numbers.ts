// Reads the machine numbers of number cells; refuses everything that could be meant in two ways.
import { accept, type Read, refuse } from './codes';

/** The shapes a spreadsheet gives a cell that it took for a date: 5-Jul, 7-thg 5, 05/07/2024, 2024-07-05. */
const dateShapes = [
  /^\d{1,2}[-\s/.]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?([-\s/.]+\d{2,4})?$/iu,
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?[-\s/.]+\d{2,4}$/iu,
  /^(ngày\s*)?\d{1,2}[-\s/.]*(thg|tháng)[-\s/.]*\d{1,2}([-\s/.,]*(năm\s*)?\d{2,4})?$/iu,
  /^(thg|tháng)[-\s/.]*\d{1,2}([-\s/.]+\d{2,4})?$/iu,
  /^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/,
  /^\d{4}[/-]\d{1,2}([/-]\d{1,2})?$/,
];

const withoutSeparators = (digits: string): string => digits.replace(/[\s.,]/g, '');

/** Vietnamese digits → machine digits, for suggestions: `1.829,17` → `1829.17`. */
const fromVietnamese = (digits: string): string => digits.replace(/[.\s]/g, '').replace(',', '.');

const commaNumber = /^(-?)(\d+),(\d+)$/;
/** Whether the comma of a number may group thousands: three digits after it, one to three, not led by 0, before it. */
const mayGroup = (whole: string, part: string): boolean =>
  part.length === 3 && whole.length <= 3 && !whole.startsWith('0');

function readCommas(found: string): Read<number> | null {
  const [, sign = '', whole = '', part = ''] = commaNumber.exec(found) ?? [];
  if (part === '') return null;
  const decimal = `${sign}${Number(whole)}.${part}`;
  return mayGroup(whole, part)
    ? refuse('number-ambiguous', { decimal, grouped: `${sign}${whole}${part}` })
    : refuse('number-comma', { suggestion: decimal });
}

function readGroups(found: string): Read<number> | null {
  if (/^-?\d{1,3}([.,\s]\d{3})+$/.test(found))
    return refuse('number-grouped', { suggestion: withoutSeparators(found) });
  if (/^-?\d{1,3}([.\s]\d{3})+,\d+$/.test(found))
    return refuse('number-grouped', { suggestion: fromVietnamese(found) });
  if (/^-?\d{1,3}([,\s]\d{3})+\.\d+$/.test(found))
    return refuse('number-grouped', { suggestion: found.replace(/[,\s]/g, '') });
  return null;
}

/** Signs that look like a minus and are none to a machine: hyphens, dashes, the minus of typesetters. */
const minusSigns = /^[‐-―−﹣－]\s*(?=\d)/u;

function refuseNumber(found: string): Read<number> {
  if (minusSigns.test(found)) {
    const read = readNumber(found.replace(minusSigns, '-'));
    if (read.ok) return refuse('number-minus', { suggestion: found.replace(minusSigns, '-') });
    const { params } = read.refusal;
    return 'suggestion' in params ? refuse('number-minus', { suggestion: String(params.suggestion) }) : read;
  }
  if (/^#/.test(found)) return refuse('number-excel-error', {});
  if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(found)) return refuse('number-scientific', {});
  if (dateShapes.some((shape) => shape.test(found))) return refuse('number-date', {});
  const percent = /^(-?[\d.,\s]*\d)\s*[%‰]$/.exec(found)?.[1];
  if (percent !== undefined) {
    return refuse('number-percent', { suggestion: percent.includes(',') ? fromVietnamese(percent) : percent });
  }
  const separated = readCommas(found) ?? readGroups(found);
  if (separated) return separated;
  if (/^[<>≤≥~]?\s*-?\d[\d.,]*\s*\p{L}/u.test(found)) return refuse('number-unit', {});
  return refuse('not-number', {});
}

/**
 * Machine number in `found`: digits with an optional sign and decimal point (`29.5`, `2239`, `02`).
 * Refuses separators, units, dates and error values, each with its own code; never guesses.
 */
export function readNumber(found: string): Read<number> {
  if (!/^[+-]?\d+(\.\d+)?$/.test(found)) return refuseNumber(found);
  const digits = found.replace(/^[+-]?0*|\./g, '');
  return digits.length > 15 ? refuse('number-too-long', {}) : accept(Number(found));
}

/** As {@link readNumber}, 0 or more. */
export function readCount(found: string): Read<number> {
  const read = readNumber(found);
  return read.ok && (read.value < 0 || Object.is(read.value, -0)) ? refuse('negative', {}) : read;
}

/** As {@link readNumber}, a whole number, 0 or more. */
export function readWhole(found: string): Read<number> {
  const read = readCount(found);
  return read.ok && !Number.isInteger(read.value) ? refuse('not-whole', {}) : read;
}

/**
 * Whether the commas of these number cells, all of one file, are decimal marks: one of them can be nothing else, and
 * none of the cells has a decimal point.
 */
export function hasDecimalCommas(cells: readonly string[]): boolean {
  const sure = cells.some((cell) => {
    const [, , whole = '', part = ''] = commaNumber.exec(cell) ?? [];
    return part !== '' && !mayGroup(whole, part);
  });
  return sure && !cells.some((cell) => /^-?\d+\.\d+$/.test(cell));
}

/**
 * A decimal comma written by a spreadsheet that separates columns by `;` → decimal point: `29,5` → `29.5`.
 * `948,596` stays as it is, to be refused as ambiguous, unless the commas of the file are `known` to be decimal.
 */
export function withDecimalPoint(found: string, known: boolean): string {
  const match = commaNumber.exec(found);
  if (!match) return found;
  const [, sign = '', whole = '', part = ''] = match;
  return !known && mayGroup(whole, part) ? found : `${sign}${whole}.${part}`;
}

/** Decimals of a number as its shortest spelling has them. */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
