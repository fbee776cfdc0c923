// Reads text cells; refuses what spreadsheets leave behind, what they would run, and what no page can show.
import { accept, type Read, refuse } from './codes';

/** Most characters a text may have; names have less room, see {@link longestName}. */
const longest = 1000;

/** Most characters of a name, title, symbol or topic: they stand in headings, charts and shared links. */
export const longestName = 160;

const excelError = /^#(?:(?:REF|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|BLOCKED|FIELD)!|NAME\?|N\/A|GETTING_DATA|#{2,})/i;
/** A sign that makes a spreadsheet run the cell. Where `;` separates columns, what follows one is a cell of its own. */
const formula = /(?:^|;)[\s"“”]*[=+\-@＝＋－＠]/u;
/** Letters that an old code page could not hold were saved as question marks. */
const lostLetters =
  /\?\p{L}|\?\s+\p{Ll}|\p{L}\?\?|^[?\s]*\?[?\s]*$|(?:^|\s)\?+(?:\s|$)|(?<!\p{L})(?:[b-dghk-nprstvxđB-DGHK-NPRSTVXĐ]|[cgknptCGKNPT]h|[nN]g|[tT]r)\?/u;
/** Controls, halves of letters, and code points that no font has a picture for. */
export const unprintable = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** The name of a character: `U+0007`. */
export const codePointOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Why no cell of any kind may hold `found`, or null: an error value of a spreadsheet, a character no page can show. */
export function refuseAnywhere(found: string): Read<never> | null {
  if (excelError.test(found)) return refuse('excel-error', {});
  const sign = unprintable.exec(found)?.[0];
  return sign === undefined ? null : refuse('control-character', { sign: codePointOf(sign) });
}

/** Where letters were lost in a text; null where every `?` ends a question. */
export const lostIn = (text: string): number | null => lostLetters.exec(text)?.index ?? null;

/** Text as it stands; refuses formulas, letters lost in saving, and more than {@link longest} characters. */
export function readText(found: string): Read<string> {
  if (formula.test(found)) return refuse('formula', {});
  if (lostIn(found) !== null) return refuse('letters-lost', {});
  return found.length > longest ? refuse('too-long', { length: found.length, limit: longest }) : accept(found);
}
