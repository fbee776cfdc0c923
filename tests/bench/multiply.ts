// Makes a larger data folder for measuring: every indicator several times, with all its rows.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { audit } from '../../src/analysis/audit';
import { rounded } from '../../src/analysis/decimal';
import { checkFolder } from '../../src/check/folder';
import { listFiles } from '../../src/commands/files';
import { type Table, tables } from '../../src/dataset/schema';

type Row = Record<string, string>;

/** Columns of a table that name an indicator, and for indicators.csv those that must differ in each copy. */
function indicatorColumns(table: Table): string[] {
  const own = table.file === tables.indicators.file ? ['id', 'slug', 'name_vi', 'name_en'] : [];
  return [
    ...own,
    ...Object.entries(table.columns)
      .filter(([, { ref }]) => ref === 'indicators')
      .map(([name]) => name),
  ];
}

function toCsv(rows: Row[], columns: string[]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((row) => row.map(cell).join(','))
    .join('\n');
}

function copyOf(row: Row, columns: string[], number: number): Row {
  const changed = columns
    .filter((name) => row[name])
    .map((name) => {
      const title = name.startsWith('name_');
      return [name, title ? `${row[name]} (${number})` : `${row[name]}-x${number}`];
    });
  // No two indicators have the same role.
  return { ...row, role: '', ...Object.fromEntries(changed) };
}

/** Multiplies one CSV file in place when its table names indicators; the change log is left alone. */
async function multiplyFile(path: string, times: number): Promise<void> {
  const table = Object.values<Table>(tables).find(({ file }) => path.endsWith(`/${file}`));
  if (table === undefined || table.file === tables.changes.file) return;
  const columns = indicatorColumns(table);
  if (columns.length === 0) return;
  const rows = parse(await readFile(path), { columns: true, bom: true, skip_empty_lines: true }) as Row[];
  const all = Array.from({ length: times }, (_, n) =>
    n === 0 ? rows : rows.map((row) => copyOf(row, columns, n)),
  ).flat();
  await writeFile(path, `${toCsv(all, Object.keys(table.columns))}\n`);
}

/** Gives each finding of the audit an explanation, in place of those that were there. */
async function explain(folder: string): Promise<void> {
  const { dataset } = await checkFolder(folder);
  const findings = dataset === null ? [] : audit(dataset).filter(({ verdict }) => verdict === 'disagrees');
  for (const file of (await listFiles(folder)).filter((name) => name.endsWith(tables.explanations.file))) {
    const rows = findings.map(({ id, difference }) => ({
      check: id,
      difference: difference === null ? '' : String(rounded(difference, 2)),
      text_vi: 'Để đo.',
      text_en: 'For measuring.',
    }));
    await writeFile(`${folder}/${file}`, `${toCsv(rows, Object.keys(tables.explanations.columns))}\n`);
  }
}

/** Takes the data folder, a new folder and how many times; writes the larger data. Throws when they do not pass the check. */
export async function multiply(data: string, folder: string, times: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(data, folder, { recursive: true });
  // What the stories say holds for the real data only.
  if (times > 1) await rm(`${folder}/stories`, { recursive: true, force: true });
  for (const file of await listFiles(folder)) if (file.endsWith('.csv')) await multiplyFile(`${folder}/${file}`, times);
  if (times > 1) await explain(folder);
  const { problems } = await checkFolder(folder);
  if (problems.length > 0) throw new Error(`${folder}: ${JSON.stringify(problems.slice(0, 3), null, 1)}`);
}
