// `npm run check -- --fix`: writes the cells that have one answer into the files of a data folder.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Mended, mendFiles } from '../../dataset/mend';
import { readFolder } from '../../dataset/read';

/** Mends every table of the folder on the disk; gives the cells, in order of file. Throws when a file cannot be written. */
export async function fixFolder(folder: string): Promise<Mended[]> {
  const files = mendFiles(await readFolder(folder));
  for (const { path, bytes } of files) await writeFile(join(folder, path), bytes);
  return files.flatMap(({ mended }) => mended);
}
