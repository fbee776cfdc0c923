// Bytes of a file → clean text: encoding found, letters composed (NFC), legacy Vietnamese encodings recognised.
import type { Refusal } from './codes';

/** Text of a file, or why it cannot be read and on which line (from 1) the first sign of it stands. */
export type Decoded = { ok: true; text: string } | { ok: false; refusal: Refusal; found: string; line: number };

/** Signs of letters that were typed with, or read in, the wrong encoding. Vietnamese in Unicode has none of them. */
const signs: readonly { kind: 'TCVN3' | 'VNI' | 'mojibake'; pattern: RegExp; needed: number }[] = [
  { kind: 'mojibake', pattern: /á»[^\s]|áº[^\s]|Ä‘|Ã[¡-¿]|Æ°|Ä\u0090/gu, needed: 1 },
  {
    kind: 'TCVN3',
    pattern: /[a-zA-Z][µ¸¶·¹¨¾¼½©ªº¬®÷ÞßØ×þ][a-zA-Zµ-ÿ]|[®§][a-zµ-ÿ]|[a-zA-Z][÷¸µ·¹×Ø](?![\p{L}\d])/gu,
    needed: 1,
  },
  { kind: 'VNI', pattern: /[a-zA-Z][äåæëïöøûü]|[öñ][aeiouõùøûï]/gu, needed: 2 },
];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The word around `index`, forty letters at most. */
function wordAt(text: string, index: number): string {
  const start = text.slice(0, index).search(/[^\s,;"]*$/);
  return /[^\s,;"]*/.exec(text.slice(start, start + 40))?.[0] ?? '';
}

function legacySign(text: string): Extract<Decoded, { ok: false }> | null {
  for (const { kind, pattern, needed } of signs) {
    const hits = [...text.matchAll(pattern)];
    const first = hits[0];
    if (!first || hits.length < needed) continue;
    const found = wordAt(text, first.index);
    return {
      ok: false,
      refusal: { code: 'encoding-legacy', params: { kind } },
      found,
      line: lineOf(text, first.index),
    };
  }
  return null;
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

function decodeBytes(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // UTF-16 without a byte order mark: every second byte of ASCII headers is 0.
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Decodes a file: UTF-8 with or without byte order mark, or UTF-16. Line ends become `\n`.
 * Refuses other formats under the name of a CSV, bytes that are no UTF-8, replacement characters and text in TCVN3, VNI or doubly encoded letters.
 */
export function decode(input: Uint8Array | string): Decoded {
  const other = otherFormat(input);
  if (other) return { ok: false, refusal: { code: 'file-not-csv', params: { kind: other } }, found: '', line: 1 };
  const decoded = typeof input === 'string' ? input : decodeBytes(input);
  if (decoded === null) {
    const latin = new TextDecoder('windows-1252').decode(input as Uint8Array);
    return legacySign(latin) ?? { ok: false, refusal: { code: 'encoding-broken', params: {} }, found: '', line: 1 };
  }
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const damaged = text.indexOf('\uFFFD');
  if (damaged >= 0) {
    return {
      ok: false,
      refusal: { code: 'encoding-broken', params: {} },
      found: wordAt(text, damaged),
      line: lineOf(text, damaged),
    };
  }
  return legacySign(text.normalize('NFC')) ?? { ok: true, text };
}

/**
 * A cell as the rest of the code sees it: NFC, no zero-width or direction marks, every kind and run of white space one space,
 * none at the ends.
 */
export function cleanCell(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, '')
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u3000]+/g, ' ')
    .trim();
}
