// Where each cell of a CSV text stands, so that one can be changed and all else stays as it is.

/** A cell: the stretch of text it takes, quotation marks included, and what it holds. */
export interface CellSpan {
  start: number;
  end: number;
  content: string;
  isQuoted: boolean;
}

/** A record with the line of the text where it starts and its row in a spreadsheet, both from 1. */
export interface RecordSpan {
  cells: CellSpan[];
  line: number;
  row: number;
}

const lineEnd = /\r\n?|\n/y;
const linesIn = (text: string): number => text.split(/\r\n?|\n/).length - 1;

/** The cell that begins at `start`. A quotation mark that is not closed takes the rest of the text. */
function cellAt(text: string, start: number, separator: string): CellSpan {
  if (text[start] === '"') {
    const rest = /"(?:[^"]|"")*"?/y;
    rest.lastIndex = start;
    const whole = rest.exec(text)?.[0] ?? '';
    return { start, end: start + whole.length, content: whole.slice(1, -1).replaceAll('""', '"'), isQuoted: true };
  }
  const plain = separator === '\t' ? /[^\t\r\n]*/y : new RegExp(`[^${separator}\\r\\n]*`, 'y');
  plain.lastIndex = start;
  const content = plain.exec(text)?.[0] ?? '';
  return { start, end: start + content.length, content, isQuoted: false };
}

/** The records of a CSV text whose first is at `from`. */
export function spansOf(text: string, separator: string, from = 0): RecordSpan[] {
  const records: RecordSpan[] = [];
  let at = from;
  let line = 1 + linesIn(text.slice(0, from));
  while (at < text.length) {
    const cells = [cellAt(text, at, separator)];
    let { end } = cells[0] as CellSpan;
    while (text[end] === separator) {
      const cell = cellAt(text, end + 1, separator);
      cells.push(cell);
      end = cell.end;
    }
    records.push({ cells, line, row: records.length + 1 + linesIn(text.slice(0, from)) });
    lineEnd.lastIndex = end;
    // What follows a closing quotation mark belongs to no cell: the reader refuses such a file.
    const next = Math.max(at + 1, end + (lineEnd.exec(text)?.[0].length ?? 0));
    line += linesIn(text.slice(at, next));
    at = next;
  }
  return records;
}
