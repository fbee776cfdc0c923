// Reads a data folder from disk. The only file of the dataset that needs Node.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../languages';
import { fileProblem, type Problem } from './problem';

const inLanguages = (folder: string): string[] => [folder, ...languages.map((lang) => `${folder}/${lang}`)];
/** Folders that hide what belongs there when a file has their name. */
const folders = ['reports', ...inLanguages('stories'), ...inLanguages('pages')];
const isTable = (path: string): boolean => /\.(?:csv|xls[xmb]?|ods)$/i.test(path);
const isProse = (path: string): boolean => /^(?:stories|pages)\/.*[^~]$/.test(path);
/** No folder of the data lies deeper; a link to a folder above would never end. */
const deepest = 5;

interface Entry {
  path: string;
  isFolder: boolean;
}

/** Everything in a folder and below it, through links too; not the lock and temporary files of editors. */
async function entriesOf(root: string, folder = '', depth = 1): Promise<Entry[]> {
  const names = (await readdir(join(root, folder))).filter((name) => !/^[.~]/.test(name));
  const entries = await Promise.all(
    names.map(async (name): Promise<Entry[]> => {
      const path = folder === '' ? name : `${folder}/${name}`;
      const isFolder = await stat(join(root, path)).then(
        (found) => found.isDirectory(),
        () => false,
      );
      const inner = isFolder && depth < deepest ? await entriesOf(root, path, depth + 1).catch(() => []) : [];
      return [{ path, isFolder }, ...inner];
    }),
  );
  return entries.flat();
}

/**
 * Contents of every table, workbook, story and page in `folder` and its subfolders, by path inside it with `/`
 * (`reports/2024-10/figures.csv`), in order of path. What cannot be read, a folder in the place of a file or a file in
 * the place of a folder is added to `unreadable`. Throws when the folder does not exist.
 */
export async function readFolder(folder: string, unreadable: Problem[] = []): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const entries = (await entriesOf(folder)).sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, isFolder } of entries) {
    const refuse = (kind: 'folder' | 'file' | 'closed'): void => {
      unreadable.push(fileProblem(path, { code: 'file-unreadable', params: { kind } }));
    };
    if (folders.includes(path) && !isFolder) refuse('file');
    else if (isFolder && (isTable(path) || /\.md$/i.test(path))) refuse('folder');
    else if (!isFolder && (isTable(path) || isProse(path))) {
      const content = await readFile(join(folder, path)).catch(() => null);
      if (content) files.set(path, content);
      else refuse('closed');
    }
  }
  return files;
}
