// What is wrong and how to mend it, in English, for every problem code.
import type { When } from '../../dataset/codes';
import { lines, type Messages } from './messages';
import { storyMessages } from './stories-en';

const maybe = (nearest: string | null): string => (nearest === null ? '' : `Did you mean “${nearest}”? `);
const write = (suggestion: string | null, otherwise: string): string =>
  suggestion ? `Write ${suggestion}.` : otherwise;
const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const because = ({ column, value }: When): string =>
  value === '' ? `column “${column}” is blank` : `column “${column}” is “${value}”`;
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const legacy = {
  TCVN3: 'uses the TCVN3 (ABC) encoding',
  VNI: 'uses the VNI encoding',
  'windows-1258': 'uses the Windows-1258 encoding',
  mojibake: 'was once read in the wrong encoding',
};
const unreadable = {
  folder:
    'This is a folder where a file is needed.\nRename the folder or move it out of the data folder, then put the file here.',
  file: 'This is a file where a folder is needed.\nRename the file or move it out of the data folder, then make the folder again.',
  closed:
    'This file cannot be opened: a broken link, or no permission to read it.\nCopy the file here again, or give permission to read it.',
} as const;
const otherFormats = { workbook: 'an Excel workbook', 'web-page': 'a web page (HTML, XML)', pdf: 'a PDF' };
const verdicts: Readonly<Record<string, string>> = {
  agrees: 'agrees',
  'agrees-after-rounding': 'agrees after rounding',
  'cannot-be-checked': 'cannot be checked',
};

export const messages: Messages = {
  about: {
    cell: (address, column) => `Cell ${address}, column “${column}”: `,
    row: (row) => `Row ${row}: `,
    otherRows: (rows, more) =>
      `The same in row${rows.length === 1 ? '' : 's'} ${rows.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
  },
  more: (problems) => `… and ${count(problems, 'more problem')} in this file.`,
  count: (problems, files) => `${count(problems, 'problem')} in ${count(files, 'file')}.`,
  clean: ({ files, rows, report }) =>
    `The data is valid: ${count(files, 'file')}, ${count(rows, 'row')}${report ? '; every figure stands in the report' : ''}.`,
  facts: (facts, all) =>
    `Audit of ${count(all, 'fact')}: ${facts.agrees} agree, ${facts['agrees-after-rounding']} agree after rounding, ${facts.explained} are explained, ${facts.disagrees} disagree, ${facts['cannot-be-checked']} cannot be checked.`,
  codes: {
    ...storyMessages,
    'folder-missing': ({ folder }) => `There is no folder “${folder}”.\nCheck the path after --data, or in DATA_DIR.`,
    'no-report': () =>
      'There is no report yet.\nMake a folder reports/<report id>/ with the tables of a report, for example reports/2024-10/.',
    'file-missing': () => 'This file is missing.\nAdd it; without data, a header line is enough.',
    'file-unknown': ({ nearest }) =>
      `This file is not one of the tables.\n${maybe(nearest)}Rename it or move it out of the data folder.`,
    'file-workbook': () =>
      'Workbooks are not read; what was changed here is not yet in the data.\nSave each table as a .csv file of type “CSV UTF-8”, then move the workbook out of the data folder.',
    'file-unreadable': ({ kind }) => unreadable[kind],
    'file-not-csv': ({ kind }) =>
      `The file is named .csv but is ${otherFormats[kind]}.\nOpen it in Excel and choose Save As, type “CSV UTF-8 (Comma delimited)”; renaming is not enough.`,
    'file-empty': () => 'The file is empty.\nIt needs at least a header line.',
    'encoding-broken': ({ found }) =>
      `The file has damaged letters${found === '' ? '' : ` (“${found}”)`} that cannot be read as UTF-8.\nSave it as UTF-8 (in Excel choose “CSV UTF-8”), then retype the damaged words.`,
    'encoding-legacy': ({ kind, found }) =>
      lines(
        `“${found}” shows that the file ${legacy[kind]}.`,
        kind === 'mojibake'
          ? 'Open the original file again and save it as UTF-8 (in Excel: “CSV UTF-8”).'
          : 'Convert it to precomposed Unicode (with UniKey, for example) and save it as UTF-8 (in Excel: “CSV UTF-8”).',
      ),
    'quote-unclosed': () =>
      'The quotation mark opened on this line is never closed.\nAdd " at the end of the cell; a " inside a cell is written twice ("").',
    'quote-stray': ({ found }) =>
      `A quotation mark is out of place${found === '' ? '' : ` near “${found}”`}.\nPut the whole cell in "…" and write quotation marks inside it twice ("").`,
    'header-absent': ({ found, wanted, below }) =>
      lines(
        `The first line (“${found}”) is not the header of this table.`,
        below === null
          ? `Row 1 must hold the names of the columns, spelled so: ${wanted.join(', ')}.`
          : `The header stands in row ${below}: delete the rows above it.`,
      ),
    'header-one-cell': () =>
      'Whole lines lie in one cell and are not split into columns.\nIn Excel select column A, use Data > Text to Columns > Delimited > Comma, then save as “CSV UTF-8”.',
    'header-missing': ({ name }) => `Column “${name}” is missing.\nAdd “${name}” to the header line.`,
    'header-unknown': ({ found, nearest }) =>
      `${found === '' ? 'A column has no name.' : `There is no column called “${found}”.`}\n${maybe(nearest)}Correct the name or delete the column.`,
    'header-duplicate': ({ found, nearest }) =>
      `Column “${found}” appears twice.\n${nearest === null ? '' : `Is one of them “${nearest}”? `}Correct the name or keep one of them.`,
    'header-swapped': ({ found, other }) =>
      `The names of columns “${found}” and “${other}” look swapped: the cells of each fit the other.\nSwap the two names in the header.`,
    'row-length': ({ expected, actual, beyond, found }) =>
      lines(
        `It has ${count(actual, 'cell')}, but the header has ${count(expected, 'column')}.`,
        actual > expected
          ? `${beyond === '' ? '' : `Cell ${beyond} (“${found}”) lies outside the table: delete it if it is not needed. `}A cell that contains the separator must stand in "…".`
          : 'Add the missing blank cells.',
      ),
    'row-cells': ({ columns }) =>
      `${columns.length} cells do not fit their columns (${columns.join(', ')}).\nThe cells may be shifted sideways, or the row is not filled in: compare each cell with the header.`,
    'row-header': () => 'This row repeats the header.\nDelete it.',
    'row-total': ({ found }) => `“${found}” is a row of totals.\nDelete it; totals are computed.`,
    'report-rows': ({ actual }) =>
      `The table has ${count(actual, 'row')}.\nIt needs exactly one row, about the report itself.`,
    'site-rows': ({ actual }) =>
      `The table has ${count(actual, 'row')}.\nIt needs exactly one row, about the site and its place.`,
    'report-folder': ({ found, folder }) =>
      lines(
        `“${found}” is not the name of its folder “${folder}”.`,
        /^[a-z0-9][\w.-]*$/i.test(folder)
          ? `Write ${folder} or rename the folder.`
          : 'Rename the folder with plain letters, digits and hyphens only, for example 2024-10.',
      ),

    blank: () => 'The cell is blank.\nFill it in.',
    'excel-error': ({ found }) =>
      `“${found}” is an error value of Excel.\nType the right content; where a cell only shows ####, widen the column and save again.`,
    'control-character': ({ sign }) =>
      `The cell holds a character that no page can show (${sign}).\nClear the cell and type it again by hand.`,
    formula: ({ found }) =>
      `“${found}” has a part that starts with =, +, - or @, which Excel would run as a formula.\nWrite it in words: take the sign away, or put a word before it.`,
    'letters-lost': ({ found }) =>
      `“${found}” has a ? in place of letters with accents that were lost in saving.\nType the lost letters again and save as UTF-8 (in Excel: “CSV UTF-8”, not “CSV (Comma delimited)”).`,
    'too-long': ({ length, limit }) =>
      `The text has ${length} characters, ${limit} at most.\nShorten it; a missing quotation mark may have joined several cells.`,
    'not-slug': ({ found, suggestion }) =>
      `“${found}” is not a valid id.\nUse only small letters a–z, digits and hyphens${suggestion === '' ? '' : `, for example ${suggestion}`}.`,
    'not-address': ({ found }) =>
      `“${found}” is no address of the site.\nWrite it from the root of the site, with a slash first: /chi-tieu/ho-ngheo/.`,
    'not-anchor': ({ found }) =>
      `“${found}” has characters that an id cannot have.\nUse only letters without diacritics, digits and . / : _ -, without spaces.`,
    'number-minus': ({ found, suggestion }) =>
      `“${found}” has a minus sign that no keyboard types.\nWrite ${suggestion}, with a hyphen (-).`,
    'number-comma': ({ found, suggestion }) => `“${found}” has a decimal comma.\nWrite ${suggestion}.`,
    'number-ambiguous': ({ found, decimal, grouped }) =>
      `“${found}” could be ${decimal} or ${grouped}.\nWrite ${decimal} if the comma is a decimal mark, ${grouped} if it groups thousands.`,
    'number-grouped': ({ found, suggestion }) => `“${found}” has thousands separators.\nWrite ${suggestion}.`,
    'number-percent': ({ found, suggestion }) =>
      `“${found}” has a percent sign.\nWrite ${suggestion}; the unit comes from the indicator.`,
    'number-unit': ({ found }) =>
      `“${found}” includes a unit.\nWrite only the number; the unit comes from the indicator.`,
    'number-date': ({ found }) =>
      `“${found}” is a date; Excel may have changed a fraction.\nFormat the column as Text and retype the number; numerator and denominator have columns of their own.`,
    'number-excel-error': ({ found }) => `“${found}” is an Excel error.\nReplace the formula by the number itself.`,
    'number-scientific': ({ found }) =>
      `“${found}” was shortened by Excel and may have lost digits.\nFormat the column as Text and retype the full number.`,
    'number-too-long': ({ found }) =>
      `“${found}” has more than 15 digits and cannot be kept exactly.\nUse a larger unit.`,
    'not-number': ({ found }) =>
      `“${found}” is not a number.\nWrite a number with a decimal point (29.5); if the report gives no number, leave the row out.`,
    'not-year': ({ found }) =>
      `“${found}” is not a year.\nWrite the year in four digits, such as 2024, or leave the cell blank.`,
    'not-url': ({ found }) =>
      `“${found}” is not a web address.\nBegin with https:// and leave out spaces, or leave the cell blank.`,
    'not-whole': ({ found }) => `“${found}” is not a whole number.\nWrite a whole number, 0 or more.`,
    negative: ({ found }) => `“${found}” is negative.\nWrite a number of 0 or more.`,
    'not-allowed': ({ found, allowed, nearest }) =>
      `“${found}” is not in the list of allowed words.\n${maybe(nearest)}Choose one of: ${allowed.join(', ')}.`,
    'not-date': ({ found, suggestion }) =>
      `“${found}” is not a date.\n${write(suggestion, 'Write year-month-day, for example 2024-06-30.')}`,
    'date-ambiguous': ({ found, readings }) =>
      `“${found}” could be ${readings.join(' or ')}.\nWrite ${readings.join(' or ')}.`,
    'not-period': ({ found, suggestion }) =>
      `“${found}” is not a period.\n${write(suggestion, 'Write 2024-06-30 (a day), 2024-06 (a month), 2024 (a year), 2021/2024 (from year to year), 2023-2024 (a school year) or undated (none printed).')}`,
    'not-locator': ({ found, suggestion }) =>
      `“${found}” is not a place in the report.\n${write(suggestion, 'Write section and paragraph (III.1.2 ¶3) or a footnote (note 7).')}`,

    'unknown-id': ({ found, table, nearest }) =>
      `There is no id “${found}” in ${table}.\n${maybe(nearest)}Correct the id or add a row to ${table}.`,
    'unknown-section': ({ section, nearest }) =>
      `Section “${section}” is not in sections.csv.\n${maybe(nearest)}Correct the place or add the section to sections.csv.`,
    'unused-id': ({ id }) =>
      `No row uses the id “${id}”.\nDelete this row, or correct the id where it was meant to be used.`,
    'self-reference': ({ found }) =>
      `Indicator “${found}” points to itself.\nGive another indicator or leave it blank.`,
    'circular-reference': ({ path }) =>
      `Indicators point round in a circle: ${path.join(' → ')}.\nWrite it one way only: leave this cell blank in one of the rows.`,
    'unknown-paragraph': ({ locator, nearest }) =>
      `The report has no place “${locator}”.\n${maybe(nearest)}Correct the place, or add it to paragraphs.csv if the report has that paragraph.`,
    'no-rows': () => 'The table has only its header and no data.\nBring back the deleted rows, or add data.',
    'too-large': ({ found, limit }) => `“${found}” is too large.\nWrite a number from 0 to ${limit}.`,
    'direction-page': ({ found, allowed }) =>
      allowed.includes('none')
        ? `“${found}” is not for a context figure (slug is blank).\nWrite none, or fill in slug if the indicator has a page.`
        : `“${found}” is not for an indicator with a page.\nChoose ${allowed.join(', ')}.`,
    'commitment-context': ({ indicator }) =>
      `“${indicator}” is a context figure (slug is blank): nobody set a target for it.\nFill in slug and direction in indicators.csv, or remove this row.`,
    'commitment-missing': ({ indicator, body }) =>
      `commitments.csv has no row for indicator “${indicator}” and body “${body}”.\nAdd that row to commitments.csv, or correct column body.`,
    'commitment-empty': ({ indicator, body }) =>
      `No target or claim speaks of “${indicator}” of “${body}”.\nAdd a row to figures.csv or claims.csv, or remove this row.`,
    'indicator-empty': ({ id }) =>
      `Indicator “${id}” has no figure, claim or breakdown.\nAdd at least one row to figures.csv, claims.csv or breakdowns.csv, or delete the indicator.`,
    duplicate: ({ found, columns, line }) =>
      `“${found}” repeats line ${line} of the file (${columns.join(', ')}).\nDelete one of them or make them differ.`,
    needed: ({ when }) => `The cell is blank.\nFill it in, because ${because(when)}.`,
    unwanted: ({ found, when }) => `“${found}” does not belong here.\nLeave it blank, because ${because(when)}.`,
    'pair-half': ({ other }) => `The cell is blank, but column “${other}” is not.\nFill in both languages or neither.`,
    'fraction-half': ({ other }) =>
      `The cell is blank, but column “${other}” has a number.\nFill in both numerator and denominator or neither.`,
    'fraction-zero': () => 'The denominator is 0.\nWrite a denominator greater than 0.',
    'printed-unreadable': ({ found }) =>
      `No number can be read in “${found}”.\nCopy only number and unit as the report prints them, for example 2.239 tỷ đồng or 29,5%.`,
    'printed-bare-fraction': ({ found }) =>
      `“${found}” is a fraction without a unit; Excel will make a date of it.\nCopy the word after it too, for example ${found} xã.`,
    'printed-value': ({ found, printed, expected }) =>
      `“${found}” is not what the report prints, “${printed}”.\nWrite ${expected}, or correct column printed.`,
    'printed-share': ({ found, share, numerator, denominator }) =>
      `“${found}” is not ${numerator}/${denominator} in percent (${share}).\nWrite ${share}, or correct numerator and denominator.`,
    'printed-fraction': ({ found, numerator, denominator }) =>
      `“${found}” prints the fraction ${numerator}/${denominator}, but columns numerator and denominator differ.\nWrite numerator ${numerator}, denominator ${denominator}.`,
    'printed-operator': ({ found, printed, expected }) =>
      `“${found}” does not match what the report prints, “${printed}”.\nWrite ${expected}.`,
    'printed-unit': ({ found, unitText, unit, spellings }) =>
      lines(
        `The unit “${unitText}” in “${found}” is not a spelling of unit “${unit}”.`,
        spellings.length === 0
          ? 'Add the spelling to column spellings in units.csv, or copy only the number.'
          : `The report writes this unit as ${list(spellings)}; add the new spelling to units.csv if it is right.`,
      ),
    'printed-date': ({ found, printed, expected }) =>
      lines(
        `“${found}” is not the date the report prints, “${printed}”.`,
        expected === ''
          ? 'Copy the date as printed, for example 07/6/2024.'
          : `Write ${expected}, or correct column printed.`,
      ),
    'range-order': ({ found, value }) =>
      `The upper end “${found}” is not above the lower end ${value}.\nWrite the smaller number in value, the larger in value_to.`,
    'negative-percent': ({ found, unit }) =>
      `“${found}” is negative, but the unit is “${unit}”.\nRates are not negative; a fall is a decrease claim or an indicator of its own.`,
    'items-and-printed': () =>
      'Exactly one of columns printed and items is needed.\nFill in printed when the report prints a number, items when it is counted from a list.',
    'items-count': ({ found, count: items }) =>
      `“${found}” is not the number of items in column items (${items}).\nWrite ${items}, or correct the items.`,
    'reference-missing': ({ indicator, kind, period }) =>
      `No row of “${indicator}” (${kind}, ${period}) is chosen as the number the site uses.\nWrite yes in exactly one row.`,
    'reference-twice': ({ line }) =>
      `Line ${line} of the file already is the number the site uses for this indicator and period.\nWrite no in one of the two rows.`,
    'role-twice': ({ found, line }) =>
      `Line ${line} of the file already has the role “${found}”.\nLeave this cell blank in one of the two rows.`,
    'period-late': ({ found, kind, limit }) =>
      `“${found}” is too late for ${kind} (latest ${limit}).\nCorrect the period${kind === 'target' ? ', or make kind goal' : ' or kind'}.`,
    'period-goal-early': ({ found, limit }) =>
      `“${found}” is not after the term (which ends ${limit}).\nCorrect the period, or make kind target.`,
    'period-baseline': ({ found, period }) =>
      `The baseline “${found}” is not before the result of ${period}.\nCorrect the period or kind.`,
    'dates-order': ({ found, earlier, date }) =>
      `“${found}” must be after ${earlier} (${date}).\nCorrect one of the two dates.`,

    'dates-late': ({ found, later, date }) =>
      `“${found}” must not be after ${later} (${date}).\nCorrect one of the two dates.`,
    'until-name': ({ found, span, expected }) =>
      `The name gives the span ${span}, but this cell ${found === '' ? 'is blank' : `says “${found}”`}.\nWrite ${expected}, or correct the name in column name_vi.`,
    'unit-differs': ({ found, unit, otherUnit }) =>
      `“${found}” is counted in “${otherUnit}”, this indicator in “${unit}”.\nCorrect this id, or column unit of one of the two.`,

    'report-text-missing': ({ path }) =>
      `The text of the report “${path}” cannot be read.\nCheck the path after --report.`,
    'index-missing': ({ index }) =>
      `There is no ${index} beside the report text.\nPut the index of paragraphs (columns line, locator) beside the text so that places can be verified.`,
    'locator-not-found': ({ locator, nearest }) =>
      `The report has no place “${locator}”.\n${maybe(nearest)}Correct the place.`,
    'printed-not-found': ({ found, locator, elsewhere }) =>
      lines(
        `“${found}” does not stand at ${locator}.`,
        elsewhere.length === 0
          ? 'Copy it exactly as the report prints it.'
          : `The report prints it at ${elsewhere.join('; ')}.`,
      ),
    'fraction-not-found': ({ fraction, locator }) =>
      `The fraction ${fraction} does not stand at ${locator}.\nCorrect numerator, denominator or place.`,
    'item-not-found': ({ item, locator }) =>
      `“${item}” does not stand at ${locator}.\nCopy it exactly as the report prints it.`,
    'explanation-missing': ({ check, difference, printed, recomputed, rows }) =>
      `Check “${check}” disagrees${printed === '' ? '' : `: the report prints ${printed}, its figures give ${recomputed}`}.\nLook again at ${rows.join(', ')}; if they stand as in the report, add a row with check ${check}, ${difference === '' ? 'a blank difference' : `difference ${difference}`} and an explanation.`,
    'explanations-none': ({ count: n, checks }) =>
      `The table has no explanation, but ${count(n, 'check')} disagree.\nBring back the deleted rows, or begin with ${checks.join(', ')}; after the first row the others are named one by one.`,
    'explanation-unknown': ({ found, nearest }) =>
      `There is no check with the id “${found}”.\n${maybe(nearest)}Correct the id or delete the row.`,
    'explanation-number': ({ found, check }) =>
      `The explanation gives ${found}, which is none of the numbers of ${check}.\nCorrect it by the new figures, or reword the sentence without it.`,
    'explanation-stale': ({ found, check, now }) =>
      `The explanation of ${check} was written for a difference of “${found}”; it is now ${now === '' ? 'no number' : now}.\nRead the explanation again, mend it if need be, then ${now === '' ? 'leave this cell blank' : `write ${now} in this cell`}.`,
    'explanation-settled': ({ found, verdict }) =>
      `Check “${found}” no longer disagrees (${verdicts[verdict] ?? verdict}).\nDelete this explanation.`,
  },
};
