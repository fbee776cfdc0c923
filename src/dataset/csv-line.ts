// Cells → a line of CSV.

/** A cell in quotation marks where the separator, a quotation mark or a line break asks for them. */
const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One line, without its end. */
export const csvLine = (cells: readonly string[], separator = ','): string =>
  cells.map((cell) => quoted(cell, separator)).join(separator);
