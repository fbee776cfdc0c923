// Looks every printed figure up in the paragraph of the report that its locator names.

import type { Refusal } from './codes';
import type { Dataset, Figure, Locator, RowSource } from './model';
import { nearest } from './nearest';
import { type Paragraphs, paragraphsOf } from './paragraphs';
import { cellProblem, type Problem } from './problem';

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Not inside a longer number or word: `36` does not stand in `136`, `36,39` or `1.361`. */
const bounded = (pattern: string): RegExp =>
  new RegExp(`(?<!\\d)(?<!\\d[.,])(?<!\\p{L}(?=\\p{L}))${pattern}(?!\\d)(?![.,]\\d)(?!(?<=\\p{L})\\p{L})`, 'iu');

/** Pattern of a text as printed; white space between number, sign and unit is optional. */
function printedPattern(printed: string): RegExp {
  const parts = printed.normalize('NFC').match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\S/gu) ?? [];
  return bounded(parts.map(escapePattern).join('\\s*'));
}

/** Pattern of a number in any Vietnamese spelling: 1634.5 → `1.634,5`, `1634,5`, `01.634,50`. */
function numberPattern(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\\.?');
  return `0*${grouped}${decimals === undefined ? '(?:,0+)?' : `,${decimals}0*`}`;
}

/** `10/14`, `1.634,5 ha/1.000 ha`, `66,8%/68,46%`: a few words of unit may stand before the stroke. */
const fractionPattern = ({ numerator, denominator }: { numerator: number; denominator: number }): RegExp =>
  bounded(`${numberPattern(numerator)}(?!\\d)[^\\d/]{0,20}/\\s*${numberPattern(denominator)}`);

/** A row that says where the report prints it. */
interface StatedRow {
  source: RowSource;
  locator: Locator;
}

/** Where else in the report a printed text stands, at most three places. */
const elsewhere = (pattern: RegExp, paragraphs: Paragraphs): string[] =>
  [...paragraphs]
    .filter(([, text]) => pattern.test(text))
    .map(([locator]) => locator)
    .slice(0, 3);

/** Makes the problem with a cell of a row. */
type ProblemAt = (row: StatedRow, column: string, refusal: Refusal, found: string) => Problem;

function textProblems(row: StatedRow, printed: string, paragraphs: Paragraphs, problemAt: ProblemAt): Problem[] {
  const locator = row.locator.text;
  const paragraph = paragraphs.get(locator);
  if (paragraph === undefined) {
    return [
      problemAt(
        row,
        'locator',
        { code: 'locator-not-found', params: { locator, nearest: nearest(locator, paragraphs.keys()) } },
        locator,
      ),
    ];
  }
  const pattern = printedPattern(printed);
  if (printed === '' || pattern.test(paragraph)) return [];
  return [
    problemAt(
      row,
      'printed',
      { code: 'printed-not-found', params: { locator, elsewhere: elsewhere(pattern, paragraphs) } },
      printed,
    ),
  ];
}

function fractionProblems(figure: Figure, paragraphs: Paragraphs, problemAt: ProblemAt): Problem[] {
  const paragraph = paragraphs.get(figure.locator.text);
  if (!figure.fraction || paragraph === undefined || fractionPattern(figure.fraction).test(paragraph)) return [];
  const { numerator, denominator } = figure.fraction;
  const params = { fraction: `${numerator}/${denominator}`.replaceAll('.', ','), locator: figure.locator.text };
  return [problemAt(figure, 'numerator', { code: 'fraction-not-found', params }, String(numerator))];
}

function itemProblems(
  row: StatedRow,
  items: readonly string[],
  paragraphs: Paragraphs,
  problemAt: ProblemAt,
): Problem[] {
  const locator = row.locator.text;
  const paragraph = paragraphs.get(locator);
  if (paragraph === undefined) return [];
  const absent = items.filter((item) => !printedPattern(item).test(paragraph));
  return absent.map((item) => problemAt(row, 'items', { code: 'item-not-found', params: { item, locator } }, item));
}

/**
 * Problems of provenance: locators that the report does not have, printed figures, fractions, items and document dates
 * that do not stand in the paragraph they name. `indexCsv` maps the lines of `reportText` to locators;
 * `headers` are the columns of each file, to name the right cell.
 */
export function checkProvenance(
  dataset: Dataset,
  reportText: string,
  indexCsv: string,
  headers: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const paragraphs = paragraphsOf(reportText, indexCsv);
  const problemAt: ProblemAt = ({ source }, column, refusal, found) =>
    cellProblem({ ...source, row: source.line, header: headers.get(source.file) ?? [] }, column, refusal, found);
  const parts = dataset.breakdowns.flatMap((breakdown) => breakdown.parts);
  return [
    ...[...dataset.figures, ...dataset.claims, ...parts, ...dataset.documents, ...dataset.mentions].flatMap((row) =>
      textProblems(row, row.printed, paragraphs, problemAt),
    ),
    ...dataset.figures.flatMap((figure) => fractionProblems(figure, paragraphs, problemAt)),
    ...parts.flatMap((part) => itemProblems(part, part.items, paragraphs, problemAt)),
  ];
}
