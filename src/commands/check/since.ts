// `npm run check -- --since REV`: what changed in the data since a commit, and the rows that changes.csv lacks for it.
import { compareFolders, type FactChange, type FileChange } from '../../dataset/compare';
import { missingChanges } from '../../dataset/corrections';
import { readCsv } from '../../dataset/csv';
import { csvLine } from '../../dataset/csv-line';
import { trimmedHeader } from '../../dataset/header';
import { readFolder } from '../../dataset/read';
import { tables } from '../../dataset/schema';
import { formatChanges, formatMissing, missingRow } from '../../i18n/problems/change-text';
import type { Language } from '../../languages';
import { versionAt } from './git';

/** What --since finds; `text` says all of it, `rows` are the missing lines of changes.csv. */
export interface Since {
  facts: FactChange[];
  files: FileChange[];
  rows: string[];
  text: string;
}

/** Takes a data folder, the name of a commit and today as an ISO day; a string says why it cannot compare. */
export async function changesSince(
  rev: string,
  { data, lang, today }: { data: string; lang: Language; today: string },
): Promise<Since | string> {
  const version = await versionAt(rev, data, lang);
  if (typeof version === 'string') return version;
  const now = await readFolder(data);
  const changes = compareFolders(version.files, now);
  const missing = missingChanges(changes.facts, version.files, now, version.day);
  const { file } = tables.changes;
  const { csv } = readCsv(file, now.get(file) ?? '');
  const header = trimmedHeader(csv?.records[0]?.cells ?? []);
  const rows = missing.map((each) => {
    const row = missingRow(each, today);
    return csvLine(
      header.map((column) => row[column] ?? ''),
      csv?.separator,
    );
  });
  const folder = data.replace(/\/+$/, '');
  const listed = formatChanges(changes, { rev, day: version.day }, lang, folder);
  const asked = rows.length === 0 ? [] : [formatMissing(rows.length, lang, `${folder}/${file}`), ...rows];
  return { ...changes, rows, text: [listed, ...asked].join('\n') };
}
