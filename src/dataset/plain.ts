// A table's file as it is published: as it stands, or, when a spreadsheet saved it in its own way, as plain CSV.
import { readCsv } from './csv';
import { csvLine } from './csv-line';
import { type Placed, readTable } from './rows';
import { tableNames } from './schema';
import { pathOf } from './sets';

/** A cell as published: dates, periods and locators in their one spelling, everything else as read. */
function spelling({ row, cells }: Placed<unknown>, column: string): string {
  const value = (row as Record<string, unknown>)[column];
  const cell = cells[column] ?? '';
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? String(value) : cell;
}

/**
 * Bytes to publish for the file `path` of a data folder that passed the check, null when it is none of the tables.
 * UTF-8 separated by commas is passed on byte for byte. Anything else (UTF-16, byte order mark, `;`, decimal commas,
 * 30/6/2024, invisible characters, blank rows or columns) is written anew with the same content, so that every reader
 * and the Data Package find what they expect.
 */
export function plainCsv(path: string, bytes: Uint8Array): Uint8Array | null {
  const report = path.split('/')[1] ?? null;
  const name = tableNames.find((table) => pathOf(table, report) === path);
  if (!name) return null;
  const { csv } = readCsv(path, bytes);
  const { rows, header } = readTable(name, path, bytes).table;
  const lines = rows.map((placed) => header.map((column) => spelling(placed, column)));
  const same = rows.every(({ cells }, index) => header.every((column, at) => cells[column] === lines[index]?.[at]));
  if (csv?.plain && same && csv.records[0]?.cells.length === header.length) return bytes;
  const text = [header, ...lines].map((cells) => `${csvLine(cells)}\n`);
  return new TextEncoder().encode(text.join(''));
}
