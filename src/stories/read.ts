// Reads the stories and pages of a data folder from disk. The only file of the stories that needs Node.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { StoryTexts } from './model';

const entriesOf = (folder: string) =>
  readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

/**
 * The text of every file in `folder`/stories and `folder`/pages by its path below `folder` (`stories/vi/ho-ngheo.md`), in
 * order of path: composed letters, \n at line ends, no byte order mark. Editors' hidden and temporary files are left out;
 * a data folder may have neither stories nor pages.
 */
export async function readProse(folder: string): Promise<StoryTexts> {
  const entries = await Promise.all(['stories', 'pages'].map((name) => entriesOf(join(folder, name))));
  const paths = entries
    .flat()
    .filter((entry) => entry.isFile() && !/^[.~]|~$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(
    paths.map(async (path) => {
      const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
      return [relative(folder, path).split(sep).join('/'), text.normalize('NFC')] as const;
    }),
  );
  return new Map(texts);
}
