// A data folder on disk: which files are read, under which names, in which order.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/dataset/read';

test('tables and workbooks are read, in folders too; lock, temporary and other files are not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  const tables = ['Groups.CSV', 'book.xlsx', 'old.xls', 'reports/2024-10/figures.csv', 'sheet.ods', 'units.csv'];
  for (const path of [...tables.toReversed(), '~$book.xlsx', '.units.csv', 'README.md', 'notes.csv.bak', 'x.xlsy']) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
  await mkdir(join(folder, 'empty.csv'));
  const files = await readFolder(folder);
  expect([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual(
    tables.map((path) => [path, path]),
  );
  await rm(folder, { recursive: true });
});

test('a folder that does not exist is an error', async () => {
  await expect(readFolder('no-such-folder')).rejects.toThrow('ENOENT');
});
