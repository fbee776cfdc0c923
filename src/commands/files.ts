// Lists the files of a folder.
import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Takes a folder; gives the paths of all files below it, with `/`, relative to it, sorted by code unit. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .sort();
}
