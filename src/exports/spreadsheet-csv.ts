// A published table as a double click opens it in a Vietnamese spreadsheet: marked UTF-8, semicolons, decimal commas.
import { readCsv } from '../dataset/csv';
import { csvLine } from '../dataset/csv-line';
import { tableAt } from '../dataset/dictionary';

/** Takes a table's path below the data folder and its plain CSV; gives the same rows for a spreadsheet. The loader reads them back. */
export function spreadsheetCsv(path: string, plain: Uint8Array): Uint8Array {
  const [header, ...records] = readCsv(path, plain).csv?.records ?? [];
  const columns = tableAt(path)?.columns ?? [];
  const numbers = new Set(columns.filter(({ type }) => type === 'number').map(({ name }) => name));
  const isNumber = header?.cells.map((name) => numbers.has(name)) ?? [];
  const rows = records.map(({ cells }) => cells.map((cell, at) => (isNumber[at] ? cell.replace('.', ',') : cell)));
  const lines = [header?.cells ?? [], ...rows].map((cells) => `${csvLine(cells, ';')}\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}
