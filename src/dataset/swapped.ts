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
    const fitting = rows.filter((cells) => {
      const found = cells[index] ?? '';
      const isForeign = column.endsWith('_en') && vietnamese.test(found);
      return !isForeign && columns[column]?.read(found).ok;
    });
    return 2 * fitting.length > rows.length && fitting.some((cells) => cells[index]);
  };
};

/** The column whose name belongs here; a text only moves to its own in the other language. */
function partnerOf(header: readonly string[], index: number, fits: Fits): number {
  const column = header[index] ?? '';
  return header.findIndex((other, at) => at !== index && fits(column, at) && fits(other, index));
}

/** Pairs of columns of a table that look swapped, as a problem of the first of each pair. */
export function swappedColumns(
  name: TableName,
  place: { file: string; line: number; header: readonly string[] },
  records: readonly { cells: readonly string[] }[],
): Problem<'header-swapped'>[] {
  const { file, line, header } = place;
  const fits = fitsIn(
    name,
    records.slice(0, sample).map(({ cells }) => cells),
  );
  const pairs = header.flatMap((column, index) => {
    if (records.length <= few || !columnsOf(name)[column] || fits(column, index)) return [];
    const at = partnerOf(header, index, fits);
    return at < 0 ? [] : [{ first: Math.min(index, at), second: Math.max(index, at) }];
  });
  const distinct = [...new Map(pairs.map((pair) => [pair.first, pair])).values()];
  return distinct.map(({ first, second }) => {
    const params = { other: header[second] ?? '' };
    const problem = fileProblem(file, { code: 'header-swapped', params }, header[first] ?? '', line);
    return { ...problem, column: first + 1 } as Problem<'header-swapped'>;
  });
}
