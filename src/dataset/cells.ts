// The cell readers that tables.ts is made of: each a Zod schema from the text of a cell to a typed value.
// The namespace import lets bundlers drop what the page does not use: less than half the weight.
import * as z from 'zod';
import { accept, type Read, refuse } from './codes';
import { readDate, readLocator, readPeriod } from './dates';
import { meant } from './everyday';
import type { Locator, Period } from './model';
import { nearest } from './nearest';
import { readCount, readNumber, readWhole } from './numbers';
import { readText, refuseAnywhere } from './texts';

/** What checks, dictionary and Data Package know of a cell besides how to read it. */
export interface CellInfo {
  type: 'string' | 'number' | 'integer' | 'date';
  required: boolean;
  /** The only words allowed, for choices. */
  allowed?: readonly string[];
  /** The table whose id stands here. */
  ref?: string;
}

const infos = z.registry<CellInfo>();

/** What is known of a column's cell. Throws for a schema that was not made in this file. */
export function cellInfo(cell: z.ZodType): CellInfo {
  const info = infos.get(cell);
  if (!info) throw new Error('A column in tables.ts uses a schema that cells.ts does not know.');
  return info;
}

/** A cell that must be filled: `read` gets its text, already NFC and trimmed, never empty. */
function filled<T>(info: Omit<CellInfo, 'required'>, read: (found: string) => Read<T>): z.ZodType<T, string> {
  return make({ ...info, required: true }, (found) => (found === '' ? refuse('blank', {}) : read(found)));
}

/** A cell that may be blank and then reads as `whenBlank`. */
function optional<T, B>(
  info: Omit<CellInfo, 'required'>,
  whenBlank: B,
  read: (found: string) => Read<T>,
): z.ZodType<T | B, string> {
  return make<T | B>({ ...info, required: false }, (found) => (found === '' ? accept(whenBlank) : read(found)));
}

function make<T>(info: CellInfo, read: (found: string) => Read<T>): z.ZodType<T, string> {
  const schema = z.string().transform((found, ctx): T => {
    const isNumber = info.type === 'number' || info.type === 'integer';
    const result = (isNumber ? null : refuseAnywhere(found)) ?? read(found);
    if (result.ok) return result.value;
    ctx.addIssue({ code: 'custom', message: result.refusal.code, params: { refusal: result.refusal } });
    return z.NEVER;
  });
  infos.add(schema, info);
  return schema;
}

/** `Thu nhập (đầu người)` → `thu-nhap-dau-nguoi`, to suggest. */
const slugged = (found: string): string =>
  found
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const readSlug = (found: string): Read<string> =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(found) ? accept(found) : refuse('not-slug', { suggestion: slugged(found) });

const readAnchor = (found: string): Read<string> =>
  /^[A-Za-z0-9][A-Za-z0-9./:_¶-]*$/.test(found) ? accept(found) : refuse('not-anchor', {});

const readChoice =
  <L extends string>(allowed: readonly L[]) =>
  (found: string): Read<L> => {
    const match = allowed.find((word) => word === found);
    if (match !== undefined) return accept(match);
    return refuse('not-allowed', { allowed, nearest: meant(found, allowed) ?? nearest(found, allowed) });
  };

function readItems(found: string): Read<string[]> {
  const read = readText(found);
  if (!read.ok) return read;
  const items = found.split(';').map((item) => item.trim());
  return accept(items.filter((item) => item !== ''));
}

/** Text that must not be blank. */
export const text = filled({ type: 'string' }, readText);
/** Text; blank reads as ''. */
export const textOrBlank = optional({ type: 'string' }, '', readText);
/** An id or address: small letters a–z, digits, single hyphens. */
export const slug = filled({ type: 'string' }, readSlug);
/** As slug; blank reads as null. */
export const slugOrBlank = optional({ type: 'string' }, null, readSlug);
/** An id that is not an address: letters, digits and . / : _ - without spaces. */
export const anchor = filled({ type: 'string' }, readAnchor);
/** A number with decimal point and nothing else. */
export const amount = filled({ type: 'number' }, readNumber);
/** As amount; blank reads as null. */
export const amountOrBlank = optional({ type: 'number' }, null, readNumber);
/** A number of 0 or more, decimals allowed; blank reads as null. */
export const countOrBlank = optional({ type: 'number' }, null, readCount);
/** A whole number of 0 or more. */
export const wholeNumber = filled({ type: 'integer' }, readWhole);
/** As wholeNumber; blank reads as null. */
export const wholeNumberOrBlank = optional({ type: 'integer' }, null, readWhole);
/** A day, read to ISO. */
export const date = filled({ type: 'date' }, readDate);
/** A place in the report. */
export const locator: z.ZodType<Locator, string> = filled({ type: 'string' }, readLocator);
/** A date, month, year, span or school year. */
export const period: z.ZodType<Period, string> = filled({ type: 'string' }, readPeriod);
/** As period; blank reads as null. */
export const periodOrBlank: z.ZodType<Period | null, string> = optional({ type: 'string' }, null, readPeriod);
/** Several texts separated by semicolons; blank reads as an empty list. */
export const itemList = optional<string[], string[]>({ type: 'string' }, [], readItems);

/** One of the given words, spelled exactly so. */
export const choice = <const L extends string>(allowed: readonly L[]): z.ZodType<L, string> =>
  filled({ type: 'string', allowed }, readChoice(allowed));

/** As choice; blank reads as null. */
export const choiceOrBlank = <const L extends string>(allowed: readonly L[]): z.ZodType<L | null, string> =>
  optional({ type: 'string', allowed }, null, readChoice(allowed));

/** The id of a row in another table; that it exists is checked when all tables are read. */
export const ref = (table: string): z.ZodType<string, string> => filled({ type: 'string', ref: table }, readSlug);

/** As ref; blank reads as null. */
export const refOrBlank = (table: string): z.ZodType<string | null, string> =>
  optional({ type: 'string', ref: table }, null, readSlug);
