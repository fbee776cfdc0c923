// The tables described as plain data: for the dictionary on the data page and the Data Package.

import type { Bilingual } from '../languages';
import { cellInfo } from './cells';
import { columnsOf } from './rows';
import { tableNames } from './sets';
import { type TableName, tables } from './tables';

/** One column for a reader: `type` is that of the published CSV; `ref` names the table whose ids stand here. */
export interface ColumnEntry {
  name: string;
  about: Bilingual;
  type: 'string' | 'number' | 'integer' | 'date';
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

/** Every table and column, in the order of tables.ts. */
export function dictionary(): TableEntry[] {
  return tableNames.map((table) => {
    const { file, scope, title, key } = tables[table];
    const columns = Object.entries(columnsOf(table)).map(([name, { cell, about }]): ColumnEntry => {
      const { type, required, allowed, ref } = cellInfo(cell);
      return { name, about, type, required, allowed: allowed ?? null, ref: ref ?? null };
    });
    return { table, file, scope, title, key, columns };
  });
}
