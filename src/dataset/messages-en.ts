// What is wrong and how to mend it, in English, for every problem code.
import type { When } from './codes';
import type { Messages } from './messages';
import { storyMessages } from './story-messages-en';

const maybe = (nearest: string | null): string => (nearest === null ? '' : `Did you mean "${nearest}"? `);
const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const because = ({ column, value }: When): string =>
  value === '' ? `column "${column}" is blank` : `column "${column}" is "${value}"`;
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const legacy = {
  TCVN3: 'uses the TCVN3 (ABC) encoding',
  VNI: 'uses the VNI encoding',
  mojibake: 'was once read in the wrong encoding',
};
const otherFormats = { workbook: 'an Excel workbook', 'web-page': 'a web page (HTML, XML)', pdf: 'a PDF' };
const verdicts: Readonly<Record<string, string>> = {
  agrees: 'agrees',
  'agrees-after-rounding': 'agrees after rounding',
  'cannot-be-checked': 'cannot be checked',
};

export const messages: Messages = {
  about: {
    cell: (address, column) => `Cell ${address}, column "${column}": `,
    row: (row) => `Row ${row}: `,
  },
  count: (problems, files) => `${count(problems, 'problem')} in ${count(files, 'file')}.`,
  clean: ({ files, rows, report }) =>
    `The data is valid: ${count(files, 'file')}, ${count(rows, 'row')}${report ? '; every figure stands in the report' : ''}.`,
  codes: {
    ...storyMessages,
    'folder-missing': ({ folder }) => ({
      what: `There is no folder "${folder}".`,
      how: 'Check the path after --data.',
    }),
    'no-report': () => ({
      what: 'There is no report yet.',
      how: 'Make a folder reports/<report id>/ with the tables of a report, for example reports/2024-10/.',
    }),
    'file-missing': () => ({ what: 'This file is missing.', how: 'Add it; without data, a header line is enough.' }),
    'file-unknown': ({ nearest }) => ({
      what: 'This file is not one of the tables.',
      how: `${maybe(nearest)}Rename it or move it out of the data folder.`,
    }),
    'file-workbook': () => ({
      what: 'Workbooks are not read; what was changed here is not yet in the data.',
      how: 'Save each table as a .csv file of type "CSV UTF-8", then move the workbook out of the data folder.',
    }),
    'file-not-csv': ({ kind }) => ({
      what: `The file is named .csv but is ${otherFormats[kind]}.`,
      how: 'Open it in Excel and choose Save As, type "CSV UTF-8 (Comma delimited)"; renaming is not enough.',
    }),
    'file-empty': () => ({ what: 'The file is empty.', how: 'It needs at least a header line.' }),
    'encoding-broken': () => ({
      what: 'The file has damaged letters that cannot be read as UTF-8.',
      how: 'Choose "CSV UTF-8" when saving in Excel, then retype the damaged words.',
    }),
    'encoding-legacy': ({ kind, found }) => ({
      what: `"${found}" shows that the file ${legacy[kind]}.`,
      how:
        kind === 'mojibake'
          ? 'Open the original file again and save it as "CSV UTF-8".'
          : 'Convert it to precomposed Unicode (with UniKey, for example) and save it as "CSV UTF-8".',
    }),
    'quote-unclosed': () => ({
      what: 'The quotation mark opened on this line is never closed.',
      how: 'Add " at the end of the cell; a " inside a cell is written twice ("").',
    }),
    'quote-stray': ({ found }) => ({
      what: `A quotation mark is out of place${found === '' ? '' : ` near "${found}"`}.`,
      how: 'Put the whole cell in "…" and write quotation marks inside it twice ("").',
    }),
    'header-absent': ({ found, wanted, below }) => ({
      what: `The first line ("${found}") is not the header of this table.`,
      how:
        below === null
          ? `Row 1 must hold the names of the columns, spelled so: ${wanted.join(', ')}.`
          : `The header stands in row ${below}: delete the rows above it.`,
    }),
    'header-one-cell': () => ({
      what: 'Whole lines lie in one cell and are not split into columns.',
      how: 'In Excel select column A, use Data > Text to Columns > Delimited > Comma, then save as "CSV UTF-8".',
    }),
    'header-missing': ({ name }) => ({
      what: `Column "${name}" is missing.`,
      how: `Add "${name}" to the header line.`,
    }),
    'header-unknown': ({ found, nearest }) => ({
      what: found === '' ? 'A column has no name.' : `There is no column called "${found}".`,
      how: `${maybe(nearest)}Correct the name or delete the column.`,
    }),
    'header-duplicate': ({ found }) => ({ what: `Column "${found}" appears twice.`, how: 'Keep one of them.' }),
    'row-length': ({ expected, actual, beyond, found }) => ({
      what: `It has ${count(actual, 'cell')}, but the header has ${count(expected, 'column')}.`,
      how:
        actual > expected
          ? `${beyond === '' ? '' : `Cell ${beyond} ("${found}") lies outside the table: delete it if it is not needed. `}A cell that contains the separator must stand in "…".`
          : 'Add the missing blank cells.',
    }),
    'row-header': () => ({ what: 'This row repeats the header.', how: 'Delete it.' }),
    'row-total': ({ found }) => ({ what: `"${found}" is a row of totals.`, how: 'Delete it; totals are computed.' }),
    'report-rows': ({ actual }) => ({
      what: `The table has ${count(actual, 'row')}.`,
      how: 'It needs exactly one row, about the report itself.',
    }),
    'report-folder': ({ found, folder }) => ({
      what: `"${found}" is not the name of its folder "${folder}".`,
      how: /^[a-z0-9][\w.-]*$/i.test(folder)
        ? `Write ${folder} or rename the folder.`
        : 'Rename the folder with plain letters, digits and hyphens only, for example 2025-10.',
    }),

    blank: () => ({ what: 'The cell is blank.', how: 'Fill it in.' }),
    'excel-error': ({ found }) => ({
      what: `"${found}" is an error value of Excel.`,
      how: 'Type the right content; where a cell only shows ####, widen the column and save again.',
    }),
    'control-character': ({ sign }) => ({
      what: `The cell holds an invisible control character (${sign}).`,
      how: 'Clear the cell and type it again by hand.',
    }),
    formula: ({ found }) => ({
      what: `"${found}" has a part that starts with =, +, - or @, which Excel would run as a formula.`,
      how: 'Write it in words: take the sign away, or put a word before it.',
    }),
    'letters-lost': ({ found }) => ({
      what: `"${found}" has a ? inside a word: letters with accents were lost in saving.`,
      how: 'Type the lost letters again and save as "CSV UTF-8", not "CSV (Comma delimited)".',
    }),
    'too-long': ({ length, limit }) => ({
      what: `The text has ${length} characters, ${limit} at most.`,
      how: 'Shorten it; a missing quotation mark may have joined several cells.',
    }),
    'not-slug': ({ found, suggestion }) => ({
      what: `"${found}" is not a valid id.`,
      how: `Use only small letters a–z, digits and hyphens${suggestion === '' ? '.' : `, for example ${suggestion}.`}`,
    }),
    'not-anchor': ({ found }) => ({
      what: `"${found}" has characters that an id cannot have.`,
      how: 'Use only letters without diacritics, digits and . / : _ -, without spaces.',
    }),
    'number-comma': ({ found, suggestion }) => ({
      what: `"${found}" has a decimal comma.`,
      how: `Write ${suggestion}.`,
    }),
    'number-ambiguous': ({ found, decimal, grouped }) => ({
      what: `"${found}" could be ${decimal} or ${grouped}.`,
      how: `Write ${decimal} if the comma is a decimal mark, ${grouped} if it groups thousands.`,
    }),
    'number-grouped': ({ found, suggestion }) => ({
      what: `"${found}" has thousands separators.`,
      how: `Write ${suggestion}.`,
    }),
    'number-percent': ({ found, suggestion }) => ({
      what: `"${found}" has a percent sign.`,
      how: `Write ${suggestion}; the unit comes from the indicator.`,
    }),
    'number-unit': ({ found }) => ({
      what: `"${found}" includes a unit.`,
      how: 'Write only the number; the unit comes from the indicator.',
    }),
    'number-date': ({ found }) => ({
      what: `"${found}" is a date; Excel may have changed a fraction.`,
      how: 'Format the column as Text and retype the number; numerator and denominator have columns of their own.',
    }),
    'number-excel-error': ({ found }) => ({
      what: `"${found}" is an Excel error.`,
      how: 'Replace the formula by the number itself.',
    }),
    'number-scientific': ({ found }) => ({
      what: `"${found}" was shortened by Excel and may have lost digits.`,
      how: 'Format the column as Text and retype the full number.',
    }),
    'number-too-long': ({ found }) => ({
      what: `"${found}" has more than 15 digits and cannot be kept exactly.`,
      how: 'Use a larger unit.',
    }),
    'not-number': ({ found }) => ({
      what: `"${found}" is not a number.`,
      how: 'Write a number with a decimal point (29.5); if the report gives no number, leave the row out.',
    }),
    'not-whole': ({ found }) => ({
      what: `"${found}" is not a whole number.`,
      how: 'Write a whole number, 0 or more.',
    }),
    negative: ({ found }) => ({ what: `"${found}" is negative.`, how: 'Write a number of 0 or more.' }),
    'not-allowed': ({ found, allowed, nearest }) => ({
      what: `"${found}" is not in the list of allowed words.`,
      how: `${maybe(nearest)}Choose one of: ${allowed.join(', ')}.`,
    }),
    'not-date': ({ found, suggestion }) => ({
      what: `"${found}" is not a date.`,
      how: suggestion ? `Write ${suggestion}.` : 'Write year-month-day, for example 2024-06-30.',
    }),
    'date-ambiguous': ({ found, readings }) => ({
      what: `"${found}" could be ${readings.join(' or ')}.`,
      how: `Write ${readings.join(' or ')}.`,
    }),
    'not-period': ({ found, suggestion }) => ({
      what: `"${found}" is not a period.`,
      how: suggestion
        ? `Write ${suggestion}.`
        : 'Write 2024-06-30 (a day), 2024-06 (a month), 2024 (a year), 2021/2024 (from year to year) or 2023-2024 (a school year).',
    }),
    'not-locator': ({ found, suggestion }) => ({
      what: `"${found}" is not a place in the report.`,
      how: suggestion ? `Write ${suggestion}.` : 'Write section and paragraph (III.1.2 ¶3) or a footnote (note 7).',
    }),

    'unknown-id': ({ found, table, nearest }) => ({
      what: `There is no id "${found}" in ${table}.`,
      how: `${maybe(nearest)}Correct the id or add a row to ${table}.`,
    }),
    'unknown-section': ({ section, nearest }) => ({
      what: `Section "${section}" is not in sections.csv.`,
      how: `${maybe(nearest)}Correct the place or add the section to sections.csv.`,
    }),
    'unused-id': ({ id }) => ({
      what: `No row uses the id "${id}".`,
      how: 'Delete this row, or correct the id where it was meant to be used.',
    }),
    'self-reference': ({ found }) => ({
      what: `Indicator "${found}" points to itself.`,
      how: 'Give another indicator or leave it blank.',
    }),
    'circular-reference': ({ path }) => ({
      what: `Indicators point round in a circle: ${path.join(' → ')}.`,
      how: 'Write it one way only: leave this cell blank in one of the rows.',
    }),
    'no-rows': () => ({
      what: 'The table has only its header and no data.',
      how: 'Bring back the deleted rows, or add data.',
    }),
    'too-large': ({ found, limit }) => ({
      what: `"${found}" is too large.`,
      how: `Write a number from 0 to ${limit}.`,
    }),
    'context-target': ({ indicator }) => ({
      what: `"${indicator}" is context and has no target.`,
      how: 'Change its level in indicators.csv or correct column kind.',
    }),
    'direction-level': ({ found, level, allowed }) => ({
      what: `"${found}" does not go with level "${level}".`,
      how: `Choose ${allowed.join(', ')}.`,
    }),
    'indicator-empty': ({ id }) => ({
      what: `Indicator "${id}" has no figure, claim or breakdown.`,
      how: 'Add at least one row to figures.csv, claims.csv or breakdowns.csv, or delete the indicator.',
    }),
    duplicate: ({ found, columns, line }) => ({
      what: `"${found}" repeats line ${line} of the file (${columns.join(', ')}).`,
      how: 'Delete one of them or make them differ.',
    }),
    needed: ({ when }) => ({ what: 'The cell is blank.', how: `Fill it in, because ${because(when)}.` }),
    unwanted: ({ found, when }) => ({
      what: `"${found}" does not belong here.`,
      how: `Leave it blank, because ${because(when)}.`,
    }),
    'pair-half': ({ other }) => ({
      what: `The cell is blank, but column "${other}" is not.`,
      how: 'Fill in both languages or neither.',
    }),
    'fraction-half': ({ other }) => ({
      what: `The cell is blank, but column "${other}" has a number.`,
      how: 'Fill in both numerator and denominator or neither.',
    }),
    'fraction-zero': () => ({ what: 'The denominator is 0.', how: 'Write a denominator greater than 0.' }),
    'printed-unreadable': ({ found }) => ({
      what: `No number can be read in "${found}".`,
      how: 'Copy only number and unit as the report prints them, for example 2.239 tỷ đồng or 29,5%.',
    }),
    'printed-bare-fraction': ({ found }) => ({
      what: `"${found}" is a fraction without a unit; Excel will make a date of it.`,
      how: `Copy the word after it too, for example ${found} xã.`,
    }),
    'printed-value': ({ found, printed, expected }) => ({
      what: `"${found}" is not what the report prints, "${printed}".`,
      how: `Write ${expected}, or correct column printed.`,
    }),
    'printed-share': ({ found, share, numerator, denominator }) => ({
      what: `"${found}" is not ${numerator}/${denominator} in percent (${share}).`,
      how: `Write ${share}, or correct numerator and denominator.`,
    }),
    'printed-fraction': ({ found, numerator, denominator }) => ({
      what: `"${found}" prints the fraction ${numerator}/${denominator}, but columns numerator and denominator differ.`,
      how: `Write numerator ${numerator}, denominator ${denominator}.`,
    }),
    'printed-operator': ({ found, printed, expected }) => ({
      what: `"${found}" does not match what the report prints, "${printed}".`,
      how: `Write ${expected}.`,
    }),
    'printed-unit': ({ found, unitText, unit, spellings }) => ({
      what: `The unit "${unitText}" in "${found}" is not a spelling of unit "${unit}".`,
      how:
        spellings.length === 0
          ? 'Add the spelling to column spellings in units.csv, or copy only the number.'
          : `The report writes this unit as ${list(spellings)}; add the new spelling to units.csv if it is right.`,
    }),
    'printed-date': ({ found, printed, expected }) => ({
      what: `"${found}" is not the date the report prints, "${printed}".`,
      how:
        expected === ''
          ? 'Copy the date as printed, for example 07/6/2024.'
          : `Write ${expected}, or correct column printed.`,
    }),
    'range-order': ({ found, value }) => ({
      what: `The upper end "${found}" is not above the lower end ${value}.`,
      how: 'Write the smaller number in value, the larger in value_to.',
    }),
    'negative-percent': ({ found, unit }) => ({
      what: `"${found}" is negative, but the unit is "${unit}".`,
      how: 'Rates are not negative; a fall is a decrease claim or an indicator of its own.',
    }),
    'items-and-printed': () => ({
      what: 'Exactly one of columns printed and items is needed.',
      how: 'Fill in printed when the report prints a number, items when it is counted from a list.',
    }),
    'items-count': ({ found, count: items }) => ({
      what: `"${found}" is not the number of items in column items (${items}).`,
      how: `Write ${items}, or correct the items.`,
    }),
    'reference-missing': ({ indicator, kind, period }) => ({
      what: `No row of "${indicator}" (${kind}, ${period}) is chosen as the number the site uses.`,
      how: 'Write yes in exactly one row.',
    }),
    'reference-twice': ({ line }) => ({
      what: `Line ${line} of the file already is the number the site uses for this indicator and period.`,
      how: 'Write no in one of the two rows.',
    }),
    'role-twice': ({ found, line }) => ({
      what: `Line ${line} of the file already has the role "${found}".`,
      how: 'Leave this cell blank in one of the two rows.',
    }),
    'period-late': ({ found, kind, limit }) => ({
      what: `"${found}" is too late for ${kind} (latest ${limit}).`,
      how: kind === 'target' ? 'Correct the period, or make kind goal.' : 'Correct the period or kind.',
    }),
    'period-goal-early': ({ found, limit }) => ({
      what: `"${found}" is not after the term (which ends ${limit}).`,
      how: 'Correct the period, or make kind target.',
    }),
    'period-baseline': ({ found, period }) => ({
      what: `The baseline "${found}" is not before the result of ${period}.`,
      how: 'Correct the period or kind.',
    }),
    'dates-order': ({ found, earlier, date }) => ({
      what: `"${found}" must be after ${earlier} (${date}).`,
      how: 'Correct one of the two dates.',
    }),

    'report-text-missing': ({ path }) => ({
      what: `The text of the report "${path}" cannot be read.`,
      how: 'Check the path after --report.',
    }),
    'index-missing': ({ index }) => ({
      what: `There is no ${index} beside the report text.`,
      how: 'Put the index of paragraphs (columns line, locator) beside the text so that places can be verified.',
    }),
    'locator-not-found': ({ locator, nearest }) => ({
      what: `The report has no place "${locator}".`,
      how: `${maybe(nearest)}Correct the place.`,
    }),
    'printed-not-found': ({ found, locator, elsewhere }) => ({
      what: `"${found}" does not stand at ${locator}.`,
      how:
        elsewhere.length === 0
          ? 'Copy it exactly as the report prints it.'
          : `The report prints it at ${elsewhere.join('; ')}.`,
    }),
    'fraction-not-found': ({ fraction, locator }) => ({
      what: `The fraction ${fraction} does not stand at ${locator}.`,
      how: 'Correct numerator, denominator or place.',
    }),
    'item-not-found': ({ item, locator }) => ({
      what: `"${item}" does not stand at ${locator}.`,
      how: 'Copy it exactly as the report prints it.',
    }),
    'explanation-missing': ({ check, difference, printed, recomputed, rows }) => ({
      what: `Check "${check}" disagrees: the report prints ${printed}, its figures give ${recomputed}.`,
      how: `Look again at ${rows.join(', ')}; if they stand as in the report, add a row with check ${check}, ${difference === '' ? 'a blank difference' : `difference ${difference}`} and an explanation.`,
    }),
    'explanation-unknown': ({ found, nearest }) => ({
      what: `There is no check with the id "${found}".`,
      how: `${maybe(nearest)}Correct the id or delete the row.`,
    }),
    'explanation-stale': ({ found, check, now }) => ({
      what: `The explanation of ${check} was written for a difference of "${found}"; it is now ${now === '' ? 'no number' : now}.`,
      how: `Read the explanation again, mend it if need be, then ${now === '' ? 'leave this cell blank' : `write ${now} in this cell`}.`,
    }),
    'explanation-settled': ({ found, verdict }) => ({
      what: `Check "${found}" no longer disagrees (${verdicts[verdict] ?? verdict}).`,
      how: 'Delete this explanation.',
    }),
  },
};
