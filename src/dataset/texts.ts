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
const lostLetters = /\p{L}\?+\p{L}/u;
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Why no cell of any kind may hold `found`, or null: an error value of a spreadsheet, a character no page can show. */
export function refuseAnywhere(found: string): Read<never> | null {
  if (excelError.test(found)) return refuse('excel-error', {});
  const sign = unprintable.exec(found)?.[0].codePointAt(0);
  if (sign === undefined) return null;
  return refuse('control-character', { sign: `U+${sign.toString(16).toUpperCase().padStart(4, '0')}` });
}

/** Text as it stands; refuses formulas, letters lost in saving, and more than {@link longest} characters. */
export function readText(found: string): Read<string> {
  if (formula.test(found)) return refuse('formula', {});
  if (lostLetters.test(found)) return refuse('letters-lost', {});
  return found.length > longest ? refuse('too-long', { length: found.length, limit: longest }) : accept(found);
}
