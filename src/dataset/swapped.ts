// Two headers that changed places: each column's cells fit the other's header only, or are in the other's language.
import { fileProblem, type Problem } from './problem';
import { columnsOf, type TableName } from './schema';

/** Rows that are looked at: what is wrong with a whole column shows in the first of them. */
const sample = 200;
/** Letters that English text has in names only. */
const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** So few rows may each have a slip of their own. */
const few = 3;

/** Whether most cells in the column at `index` can stand under the name `column`, not for being blank alone. */
type Fits = (column: string, index: number) => boolean;

const fitsIn = (name: TableName, rows: readonly (readonly string[])[]): Fits => {
  const columns = columnsOf(name);
  return (column, index) => {
    const fitting = rows.filter((cells) => columns[column]?.read(cells[index] ?? '').ok);
    return 2 * fitting.length > rows.length && fitting.some((cells) => cells[index]);
  };
};

/** The column whose name belongs here. Names of places make English text Vietnamese too: such a text moves only to its own. */
function partnerOf(header: readonly string[], index: number, fits: Fits, rows: readonly (readonly string[])[]): number {
  const column = header[index] ?? '';
  const moves = (at: number): boolean => at !== index && fits(column, at) && fits(header[at] ?? '', index);
  if (!fits(column, index)) return header.findIndex((_, at) => moves(at));
  const isVietnamese = (at: number): boolean =>
    2 * rows.filter((cells) => vietnamese.test(cells[at] ?? '')).length >= rows.length;
  const own = column.endsWith('_en') ? header.indexOf(column.replace(/_en$/, '_vi')) : -1;
  return own >= 0 && moves(own) && isVietnamese(index) && !isVietnamese(own) ? own : -1;
}

/** Pairs of columns of a table that look swapped, as a problem of the first of each pair. */
export function swappedColumns(
  name: TableName,
  place: { file: string; line: number; header: readonly string[] },
  records: readonly { cells: readonly string[] }[],
): Problem<'header-swapped'>[] {
  const { file, line, header } = place;
  const rows = records.slice(0, sample).map(({ cells }) => cells);
  const fits = fitsIn(name, rows);
  const pairs = header.flatMap((column, index) => {
    if (records.length <= few || !columnsOf(name)[column]) return [];
    const at = partnerOf(header, index, fits, rows);
    return at < 0 ? [] : [{ first: Math.min(index, at), second: Math.max(index, at) }];
  });
  const distinct = [...new Map(pairs.map((pair) => [pair.first, pair])).values()];
  return distinct.map(({ first, second }) => {
    const params = { other: header[second] ?? '' };
    const problem = fileProblem(file, { code: 'header-swapped', params }, header[first] ?? '', line);
    return { ...problem, column: first + 1 } as Problem<'header-swapped'>;
  });
}
