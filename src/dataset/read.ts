// Reads a data folder from disk. The only file of the dataset that needs Node.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileProblem, type Problem } from './problem';

/** Folders of the data folder: a file of that name hides what belongs there. */
const folders = ['reports', 'stories', 'pages'];
const isTable = (path: string): boolean => /\.(?:csv|xls[xmb]?|ods)$/i.test(path);
const isProse = (path: string): boolean => /^(?:stories|pages)\/.*[^~]$/.test(path);

/** The bytes of a file; null, with the problem, for a folder in its place, a broken link or a closed file. */
async function contentOf(folder: string, path: string, unreadable: Problem[]): Promise<Uint8Array | null> {
  const refuse = (kind: 'folder' | 'file' | 'closed'): null => {
    unreadable.push(fileProblem(path, { code: 'file-unreadable', params: { kind } }));
    return null;
  };
  if (folders.includes(path)) {
    const isFolder = await stat(join(folder, path)).then((found) => found.isDirectory());
    return isFolder ? null : refuse('file');
  }
  return readFile(join(folder, path)).catch(({ code }: NodeJS.ErrnoException) =>
    refuse(code === 'EISDIR' ? 'folder' : 'closed'),
  );
}

/**
 * Contents of every table, workbook, story and page in `folder` and its subfolders, by path inside it with `/`
 * (`reports/2024-10/figures.csv`), in order of path. Editors' lock and temporary files (`~$…`, `.…`) are left out; what
 * cannot be read is added to `unreadable`. Throws when the folder does not exist.
 */
export async function readFolder(folder: string, unreadable: Problem[] = []): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !/^[.~]/.test(entry.name))
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ entry, path }) => isTable(path) || (!entry.isDirectory() && (isProse(path) || folders.includes(path))))
    .map(({ path }) => path)
    .sort();
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const content = await contentOf(folder, path, unreadable);
    if (content) files.set(path, content);
  }
  return files;
}
