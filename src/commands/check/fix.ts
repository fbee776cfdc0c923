// `npm run check -- --fix`: writes the cells that have one answer into the files of a data folder.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableAt } from '../../dataset/dictionary';
import { type Mended, mendTable } from '../../dataset/mend';
import { readFolder } from '../../dataset/read';

/** Mends every table of the folder on the disk; gives the cells, in order of file. Throws when a file cannot be written. */
export async function fixFolder(folder: string): Promise<Mended[]> {
  const all: Mended[] = [];
  for (const [path, found] of await readFolder(folder)) {
    const table = tableAt(path)?.table;
    const { bytes, mended } = table ? mendTable(table, path, found) : { bytes: found, mended: [] };
    if (mended.length > 0) await writeFile(join(folder, path), bytes);
    all.push(...mended);
  }
  return all;
}
