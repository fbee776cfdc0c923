// The published CSV files and the columns of each, as the data page lists them.
import { type TableEntry, tableAt } from '../dataset/dictionary';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { NOTHING, type Table } from './table';

/** One row a file, by its path below the data folder, with its copy for a spreadsheet; `rows` are the records below its header. */
export function fileTable(
  tables: readonly { path: string; rows: number }[],
  lang: Language,
  { hrefOf, spreadsheetOf }: { hrefOf: (path: string) => string; spreadsheetOf: (path: string) => string },
): Table {
  const t = strings[lang].data;
  return {
    caption: t.downloads,
    fold: 'stack',
    columns: [
      { key: 'file', heading: t.file, kind: 'name' },
      { key: 'about', heading: t.about, kind: 'text' },
      { key: 'rows', heading: t.rows, kind: 'number' },
      { key: 'spreadsheet', heading: t.spreadsheet, kind: 'text' },
    ],
    rows: tables.map(({ path, rows }) => {
      const about = tableAt(path)?.title[lang] ?? path;
      const copy = { text: t.spreadsheetOf(path.split('/').at(-1) ?? path), href: spreadsheetOf(path) };
      return {
        cells: [{ text: path, href: hrefOf(path) }, { text: about }, { text: formatNumber(rows, lang) }, copy],
      };
    }),
  };
}

/** One row a column of a table, with what a cell may hold: the words of a list, or the ids of another table. */
export function columnTable({ title, columns }: TableEntry, lang: Language): Table {
  const t = strings[lang].data;
  return {
    caption: `${t.dictionary}: ${title[lang]}`,
    columns: [
      { key: 'column', heading: t.column, kind: 'name' },
      { key: 'meaning', heading: t.meaning, kind: 'text' },
      { key: 'type', heading: t.type, kind: 'text' },
      { key: 'required', heading: t.required, kind: 'text' },
      { key: 'allowed', heading: t.allowed, kind: 'text' },
    ],
    rows: columns.map(({ name, about, type, required, allowed, ref }) => ({
      cells: [
        { text: name, code: true },
        { text: about[lang], verbatim: true },
        { text: t.types[type] },
        { text: required ? t.yes : t.no },
        { text: allowed?.join(', ') ?? ref ?? NOTHING },
      ],
    })),
  };
}
