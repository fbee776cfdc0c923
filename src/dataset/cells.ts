// The cell readers that schema.ts is made of: each turns the text of a cell into a typed value, or says why it cannot.
import { accept, type Read, refuse } from './codes';
import { readDate, readLocator, readPeriod } from './dates';
import { slugOf } from './letters';
import { nearest } from './nearest';
import { readCount, readNumber, readWhole } from './numbers';
import { synonymOf } from './synonyms';
import { longestName, readText, refuseAnywhere } from './texts';

/** How a cell is read, and what checks, dictionary and Data Package know of it besides. */
export interface Cell<T = unknown> {
  /** Gets the text of the cell, NFC and trimmed. */
  read: (found: string) => Read<T>;
  type: 'string' | 'number' | 'integer' | 'date';
  required: boolean;
  /** The only words allowed, for choices. */
  allowed?: readonly string[];
  /** The table whose id stands here. */
  ref?: string;
}

type Kind = Pick<Cell, 'type' | 'allowed' | 'ref'>;

function cell<T>(kind: Kind, required: boolean, blank: Read<T>, read: (found: string) => Read<T>): Cell<T> {
  const isNumber = kind.type === 'number' || kind.type === 'integer';
  return {
    ...kind,
    required,
    read: (found) => (found === '' ? blank : ((isNumber ? null : refuseAnywhere(found)) ?? read(found))),
  };
}

/** A cell that must be filled. */
const filled = <T>(kind: Kind, read: (found: string) => Read<T>): Cell<T> =>
  cell(kind, true, refuse('blank', {}), read);

/** A cell that may be blank and then reads as `whenBlank`. */
const optional = <T, B>(kind: Kind, whenBlank: B, read: (found: string) => Read<T>): Cell<T | B> =>
  cell<T | B>(kind, false, accept(whenBlank), read);

/** Most characters of an id or address: file names are made of them. */
export const longestSlug = 60;

const within = (limit: number, found: string): Read<string> =>
  found.length > limit ? refuse('too-long', { length: found.length, limit }) : accept(found);

const readSlug = (found: string): Read<string> =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(found)
    ? within(longestSlug, found)
    : refuse('not-slug', { suggestion: slugOf(found).slice(0, longestSlug) });

const readYear = (found: string): Read<number> =>
  /^(?:19|20)\d\d$/.test(found) ? accept(Number(found)) : refuse('not-year', {});

const readUrl = (found: string): Read<string> =>
  /^https?:\/\/[^\s"<>]+$/.test(found) ? accept(found) : refuse('not-url', {});

const readAnchor = (found: string): Read<string> =>
  /^[A-Za-z0-9][A-Za-z0-9./:_¶-]*$/.test(found) ? within(longestName, found) : refuse('not-anchor', {});

const readAddress = (found: string): Read<string> =>
  /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*(?:\/|$))*$/.test(found) ? accept(found) : refuse('not-address', {});

const readChoice =
  <L extends string>(allowed: readonly L[]) =>
  (found: string): Read<L> => {
    const match = allowed.find((word) => word === found);
    if (match !== undefined) return accept(match);
    // Looked for when the message is written: most of many thousand messages never are.
    return refuse('not-allowed', {
      allowed,
      get nearest() {
        return synonymOf(found, allowed) ?? nearest(found, allowed);
      },
    });
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
/** An address on the web; blank reads as ''. */
export const urlOrBlank = optional({ type: 'string' }, '', readUrl);
/** An address below the site's root, with a slash before it. */
export const address = filled({ type: 'string' }, readAddress);
/** As address; blank reads as null. */
export const addressOrBlank = optional({ type: 'string' }, null, readAddress);
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
/** A year of four digits. */
export const year = filled({ type: 'integer' }, readYear);
/** As year; blank reads as null. */
export const yearOrBlank = optional({ type: 'integer' }, null, readYear);
/** A day, read to ISO. */
export const date = filled({ type: 'date' }, readDate);
/** A place in the report. */
export const locator = filled({ type: 'string' }, readLocator);
/** A date, month, year, span or school year. */
export const period = filled({ type: 'string' }, readPeriod);
/** As period; blank reads as null. */
export const periodOrBlank = optional({ type: 'string' }, null, readPeriod);
/** Several texts separated by semicolons; blank reads as an empty list. */
export const itemList = optional<string[], string[]>({ type: 'string' }, [], readItems);

/** One of the given words, spelled exactly so. */
export const choice = <const L extends string>(allowed: readonly L[]): Cell<L> =>
  filled({ type: 'string', allowed }, readChoice(allowed));

/** As choice; blank reads as null. */
export const choiceOrBlank = <const L extends string>(allowed: readonly L[]): Cell<L | null> =>
  optional({ type: 'string', allowed }, null, readChoice(allowed));

/** `yes`, or blank for no. */
export const yesOrBlank = choiceOrBlank(['yes']);

/** The id of a row in another table; that it exists is checked when all tables are read. */
export const ref = (table: string): Cell<string> => filled({ type: 'string', ref: table }, readSlug);

/** As ref; blank reads as null. */
export const refOrBlank = (table: string): Cell<string | null> =>
  optional({ type: 'string', ref: table }, null, readSlug);
