// The report's text cut into paragraphs by its index of lines and locators.
import { readCsv } from './csv';

/** Locator text (`III.1.2 ¶3`, `note 7`) → the paragraph that stands there, in one line, NFC. */
export type Paragraphs = ReadonlyMap<string, string>;

/** Line number → locator, from the index CSV (columns `line` and `locator`). Throws when it has no such columns. */
function readIndex(indexCsv: string): Map<number, string> {
  const { csv } = readCsv('index', indexCsv);
  const [header, ...records] = csv?.records ?? [];
  const line = header?.cells.indexOf('line') ?? -1;
  const locator = header?.cells.indexOf('locator') ?? -1;
  if (line < 0 || locator < 0) throw new Error('The index of paragraphs needs columns line and locator.');
  return new Map(records.map(({ cells }) => [Number(cells[line]), cells[locator] ?? '']));
}

/** A line that the index does not list continues the line above it, unless a blank line stands between. */
export function paragraphsOf(reportText: string, indexCsv: string): Paragraphs {
  // The index quotes first words, damaged letters included, which readCsv would refuse.
  const index = readIndex(indexCsv.replaceAll('\uFFFD', ''));
  const lines = reportText.replace(/\r\n?/g, '\n').split('\n');
  const paragraphs = new Map<string, string>();
  let current: string | null = null;
  for (const [at, line] of lines.entries()) {
    current = index.get(at + 1) ?? (line.trim() === '' ? null : current);
    if (current !== null) paragraphs.set(current, `${paragraphs.get(current) ?? ''} ${line}`);
  }
  const tidy = (text: string): string => text.normalize('NFC').replaceAll('\uFFFD', '').replace(/\s+/g, ' ').trim();
  return new Map([...paragraphs].map(([locator, text]) => [locator, tidy(text)]));
}
