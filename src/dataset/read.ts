// Reads a data folder from disk. The only file of the dataset that needs Node.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Contents of every `.csv` file and workbook in `folder` and its subfolders, by path inside it with `/` (`reports/2024-10/figures.csv`),
 * in order of path. Editors' lock and temporary files (`~$…`, `.…`) are left out. Throws when the folder does not exist.
 */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:csv|xls[xmb]?|ods)$/i.test(entry.name) && !/^[.~]/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path)] as const),
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
