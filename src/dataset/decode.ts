// Bytes of a file → clean text: encoding found, line ends made one, damaged and legacy Vietnamese letters recognised.
import type { Refusal } from './codes';
import { type LegacyKind, legacyWords } from './legacy';

/** Text of a file, or why it cannot be read and on which line (from 1) the first sign of it stands. */
export type Decoded = { ok: true; text: string } | { ok: false; refusal: Refusal; found: string; line: number };

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The word around `index`, forty letters at most. */
function wordAt(text: string, index: number): string {
  const start = index - (/[^\s,;"]*$/.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0);
  return /[^\s,;"]*/.exec(text.slice(start, start + 40))?.[0] ?? '';
}

/** First bytes of workbooks, new and old. */
const workbookStarts = ['PK\u0003\u0004', 'ÐÏ\u0011à'];

/** What a file under the name of a CSV really is, by its first bytes; null when nothing speaks against CSV. */
function otherFormat(input: Uint8Array | string): 'workbook' | 'web-page' | 'pdf' | null {
  const start = typeof input === 'string' ? input.slice(0, 64) : String.fromCharCode(...input.subarray(0, 64));
  if (workbookStarts.some((sign) => start.startsWith(sign))) return 'workbook';
  if (/^(?:ï»¿)?\s*<(?:!doctype|html|\?xml|table|meta)/i.test(start)) return 'web-page';
  return start.startsWith('%PDF') ? 'pdf' : null;
}

/** UTF-16 by its mark or, without one, by the zero bytes beside the ASCII letters that every file begins with. */
export function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && bytes.length > 3)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && c === 0 && bytes.length > 3) ? 'utf-16be' : 'utf-8';
}

const withPlainEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

function refusedAt(text: string, index: number, kind: LegacyKind | null): Decoded {
  const refusal: Refusal =
    kind === null ? { code: 'encoding-broken', params: {} } : { code: 'encoding-legacy', params: { kind } };
  return { ok: false, refusal, found: wordAt(text, index), line: lineOf(text, index) };
}

/** More zero characters than a slip of the keyboard leaves: UTF-32, or no text at all. */
const isBinary = (text: string): boolean => {
  const zeros = text.split('\0').length - 1;
  return zeros > 3 && 20 * zeros > text.length;
};

/**
 * The text of a file in UTF-8 or UTF-16, with `\n` at line ends and without byte order mark. Refuses bytes that are no
 * such text, replacement characters, and a file or phrase most of whose Vietnamese words come out right in an old encoding only.
 */
export function decodeText(input: Uint8Array | string): Decoded {
  const encoding = typeof input === 'string' ? 'utf-8' : encodingOf(input);
  const decoded = typeof input === 'string' ? input : new TextDecoder(encoding, { ignoreBOM: true }).decode(input);
  const text = withPlainEnds(decoded.replace(/^\uFEFF/, ''));
  if (isBinary(text)) return { ok: false, refusal: { code: 'encoding-broken', params: {} }, found: '', line: 1 };
  const damaged = text.indexOf('\uFFFD');
  if (damaged < 0) {
    const legacy = legacyWords(text);
    return legacy ? refusedAt(text, legacy.index, legacy.kind) : { ok: true, text };
  }
  const bytewise = typeof input === 'string' ? '' : withPlainEnds(new TextDecoder('windows-1252').decode(input));
  const legacy = encoding === 'utf-8' ? legacyWords(bytewise, text) : null;
  return legacy ? refusedAt(bytewise, legacy.index, legacy.kind) : refusedAt(text, damaged, null);
}

/** As {@link decodeText}; refuses other formats under the name of a CSV too. */
export function decode(input: Uint8Array | string): Decoded {
  const kind = otherFormat(input);
  return kind
    ? { ok: false, refusal: { code: 'file-not-csv', params: { kind } }, found: '', line: 1 }
    : decodeText(input);
}

/** Composed letters, and nothing that takes no room: marks of direction, joiners, selectors, fillers, tags, soft hyphens. */
export const withoutInvisible = (text: string): string =>
  text.normalize('NFC').replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '');

/** Every kind and run of white space one space, none at the ends. */
export const withPlainSpaces = (cell: string): string =>
  /^[!-~]*$/.test(cell) ? cell : cell.replace(/[\s\u2800]+/g, ' ').trim();

/** A cell as the rest of the code sees it: only what is visible, with plain spaces. */
export const cleanCell = (cell: string): string => withPlainSpaces(withoutInvisible(cell));
