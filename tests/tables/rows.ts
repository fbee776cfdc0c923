// A table as lines of plain text, so that tests read like the page.
import type { Cell, Table } from '../../src/tables/table';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What a cell shows: `text (note; note) [place]`. */
function cellText({ text, notes = [], locator }: Cell): string {
  const remarks = notes.filter(Boolean);
  return plain(
    [text, remarks.length > 0 ? `(${remarks.join('; ')})` : '', locator ? `[${locator.text}]` : '']
      .filter(Boolean)
      .join(' '),
  );
}

/** The rows of a table, cells separated by ` | `. */
export const rowsOf = ({ rows }: Table): string[] => rows.map(({ cells }) => cells.map(cellText).join(' | '));

/** Each column as `key kind: heading`. */
export const columnsOf = ({ columns }: Table): string[] =>
  columns.map(({ key, kind, heading }) => `${key} ${kind}: ${heading}`);
