// All tables as one Excel workbook: a sheet each, numbers as numbers, days as days, then the dictionary and the sources.
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { readCsv } from '../dataset/csv';
import { type ColumnEntry, dictionary, type TableEntry, tableAt } from '../dataset/dictionary';
import type { Dataset } from '../dataset/model';
import { lastChange } from '../dataset/version';
import { formatPeriod } from '../i18n/dates';
import { strings } from '../i18n/strings';
import { type Language, languages } from '../languages';
import { columnTable } from '../tables/data-table';
import { readMe } from './read-me';

/** A published table: its path below the data folder and its plain CSV. */
export interface PublishedTable {
  path: string;
  bytes: Uint8Array;
}

type ColumnType = ColumnEntry['type'];

/** How a spreadsheet shows a column: text stays what was typed, a day is written as the CSV writes it. */
const formats: Record<ColumnType, string> = { string: '@', number: 'General', integer: '0', date: 'yyyy-mm-dd' };

/** Names of sheets have at most 31 letters and none of `[]:*?/\`. */
const sheetName = (path: string): string =>
  path
    .replace(/^reports\//, '')
    .replace(/\.csv$/, '')
    .replaceAll('/', ' ')
    .slice(0, 31);

/** Width of a column, letters: as its longest cell, within what a screen shows. */
const widthOf = (cells: readonly string[]): number =>
  Math.min(60, Math.max(8, ...cells.map(({ length }) => length + 2)));

/**
 * The workbook's bytes, the same for the same data. `address` is where the data page stands, null where it is not known.
 * The first sheet says what the file is; text cells are never formulas.
 */
export async function workbook(
  dataset: Dataset,
  tables: readonly PublishedTable[],
  address: string | null,
): Promise<Uint8Array> {
  const created = new Date(`${lastChange(dataset) ?? dataset.report.countedUntil}T00:00:00Z`);
  return writeXlsx({
    properties: { title: dataset.site.name[dataset.site.language], created, modified: created },
    sheets: [
      textSheet(
        'README',
        readMe(dataset, address)
          .split('\n')
          .map((line) => [line]),
      ),
      ...tables.flatMap(({ path, bytes }) => {
        const entry = tableAt(path);
        return entry ? [tableSheet(path, bytes, entry)] : [];
      }),
      ...languages.map((lang) => dictionarySheet(lang)),
      sourceSheet(dataset),
    ],
  });
}

function tableSheet(path: string, bytes: Uint8Array, { columns }: TableEntry): WriteSheet {
  const [header, ...records] = readCsv(path, bytes).csv?.records ?? [];
  const names = header?.cells ?? [];
  const types = names.map((name): ColumnType => columns.find((column) => column.name === name)?.type ?? 'string');
  return {
    name: sheetName(path),
    columns: names.map((name, at) => ({
      width: widthOf([name, ...records.map(({ cells }) => cells[at] ?? '')]),
      style: { numFmt: formats[types[at] ?? 'string'] },
    })),
    rows: [names, ...records.map(({ cells }) => cells.map((cell, at) => cellValue(cell, types[at] ?? 'string')))],
    freezePane: { rows: 1 },
  };
}

/** A cell of the CSV as the spreadsheet holds it; what is no whole day (2024-10) stays text. */
function cellValue(cell: string, type: ColumnType): CellValue {
  if (cell === '') return null;
  if (type === 'number' || type === 'integer') return Number(cell);
  return type === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell;
}

function textSheet(name: string, rows: string[][]): WriteSheet {
  const widest = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: widest }, (_, at) => ({
    width: widthOf(rows.map((row) => row[at] ?? '')),
    style: { numFmt: '@' },
  }));
  return { name, columns, rows, freezePane: { rows: 1 } };
}

/** Every column of every table, as the data page lists them. */
function dictionarySheet(lang: Language): WriteSheet {
  const t = strings[lang].data;
  const rows = dictionary().flatMap((entry) =>
    columnTable(entry, lang).rows.map(({ cells }) => [entry.file, ...cells.map(({ text }) => text)]),
  );
  const [{ columns }] = [columnTable(dictionary()[0] as TableEntry, lang)];
  return textSheet(`${t.dictionary} ${lang}`, [[t.file, ...columns.map(({ heading }) => heading)], ...rows]);
}

/** The reports that the figures come from. */
const sourceSheet = ({ reports }: Dataset): WriteSheet =>
  textSheet('sources', [
    ['report', 'title_vi', 'title_en', 'issuer_vi', 'issuer_en', 'date'],
    ...reports.map(({ id, title, issuer, date }) => [
      id,
      title.vi,
      title.en,
      issuer.vi,
      issuer.en,
      formatPeriod(date, 'vi'),
    ]),
  ]);
