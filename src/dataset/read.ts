// Reads a data folder from disk. The only file of the dataset that needs Node.
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Files, Unreadable } from './sets';

/** Folders of the data folder: a file of that name hides what belongs there. */
const folders = ['reports', 'stories', 'pages'];
const table = /\.(?:csv|xls[xmb]?|ods)$/i;
const prose = /^(?:stories|pages)\/(?!.*~$)/;

/** Tables and workbooks anywhere, everything among stories and pages; not the lock and temporary files of editors (`~$…`, `.…`). */
function isWanted(path: string, entry: Dirent): boolean {
  if (/^[.~]/.test(entry.name)) return false;
  if (folders.includes(path)) return !entry.isDirectory();
  return prose.test(path) ? table.test(path) || !entry.isDirectory() : table.test(path);
}

/** The bytes of a file; a folder in its place, a broken link and a closed file say so. */
async function contentOf(path: string, isFolder: boolean): Promise<Uint8Array | Unreadable> {
  if (isFolder && (await stat(path).catch(() => null))?.isDirectory() === false) return { unreadable: 'file' };
  return readFile(path).catch(({ code }: NodeJS.ErrnoException) => ({
    unreadable: code === 'EISDIR' ? ('folder' as const) : ('closed' as const),
  }));
}

/**
 * What stands in `folder` and its subfolders by path inside it with `/` (`reports/2024-10/figures.csv`), in order of path:
 * tables, workbooks, stories and pages. Throws when the folder does not exist.
 */
export async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const wanted = entries
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ entry, path }) => isWanted(path, entry));
  const files = await Promise.all(
    wanted.map(async ({ path }) => [path, await contentOf(join(folder, path), folders.includes(path))] as const),
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
