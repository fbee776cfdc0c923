// The tables described as plain data: for the dictionary on the data page and the Data Package.
import type { Bilingual } from '../languages';
import type { Cell } from './cells';
import { columnsOf, type TableName, tableNames, tables } from './schema';

/** One column for a reader: `type` is that of the published CSV; `ref` names the table whose ids stand here. */
export interface ColumnEntry {
  name: string;
  about: Bilingual;
  type: Cell['type'];
  required: boolean;
  allowed: readonly string[] | null;
  ref: string | null;
}

/** One table for a reader. */
export interface TableEntry {
  table: TableName;
  file: string;
  scope: 'shared' | 'report';
  title: Bilingual;
  key: readonly string[];
  columns: ColumnEntry[];
}

/** The table of a published file, by its path below the data folder. */
export const tableAt = (path: string): TableEntry | undefined =>
  dictionary().find(
    ({ file, scope }) => path.split('/').at(-1) === file && path.includes('/') === (scope === 'report'),
  );

/** Every table and column, in the order of schema.ts. */
export function dictionary(): TableEntry[] {
  return tableNames.map((table) => {
    const { file, scope, title, key } = tables[table];
    const columns = Object.entries(columnsOf(table)).map(
      ([name, { about, type, required, allowed = null, ref = null }]): ColumnEntry => ({
        name,
        about,
        type,
        required,
        allowed,
        ref,
      }),
    );
    return { table, file, scope, title, key, columns };
  });
}
