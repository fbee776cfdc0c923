// A data folder on disk: which files are read, under which names, in which order.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/dataset/problem';
import { readFolder } from '../../src/dataset/read';
import { formatProblem } from '../../src/i18n/problems/problem-text';

test('tables and workbooks are read, in folders too; lock, temporary and other files are not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  const tables = ['Groups.CSV', 'book.xlsx', 'old.xls', 'reports/2024-10/figures.csv', 'sheet.ods', 'units.csv'];
  for (const path of [...tables.toReversed(), '~$book.xlsx', '.units.csv', 'README.md', 'notes.csv.bak', 'x.xlsy']) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
  const files = await readFolder(folder);
  expect([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual(
    tables.map((path) => [path, path]),
  );
  await rm(folder, { recursive: true });
});

test('what cannot be read, or is a file for a folder or a folder for a file, is a problem; links are followed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  await mkdir(join(folder, 'units.csv'));
  await mkdir(join(folder, 'stories/vi/x.md'), { recursive: true });
  await writeFile(join(folder, 'stories/en'), 'x');
  await writeFile(join(folder, 'pages'), 'x');
  await writeFile(join(folder, 'groups.csv'), 'id\n');
  await symlink('groups.csv', join(folder, 'sectors.csv'));
  await symlink('nowhere.csv', join(folder, 'places.csv'));
  await symlink('loop.csv', join(folder, 'loop.csv'));
  await symlink('.', join(folder, 'reports'));
  const problems: Problem[] = [];
  const files = await readFolder(folder, problems);
  expect([...files.keys()].filter((path) => !path.startsWith('reports/'))).toEqual(['groups.csv', 'sectors.csv']);
  const found = problems.filter(({ file }) => !file.startsWith('reports/'));
  expect(found.map((problem) => formatProblem(problem, 'en'))).toEqual([
    'loop.csv:1:1  This file cannot be opened: a broken link, or no permission to read it. Copy the file here again, or give permission to read it.',
    'pages:1:1  This is a file where a folder is needed. Rename the file or move it out of the data folder, then make the folder again.',
    'places.csv:1:1  This file cannot be opened: a broken link, or no permission to read it. Copy the file here again, or give permission to read it.',
    'stories/en:1:1  This is a file where a folder is needed. Rename the file or move it out of the data folder, then make the folder again.',
    'stories/vi/x.md:1:1  This is a folder where a file is needed. Rename the folder or move it out of the data folder, then put the file here.',
    'units.csv:1:1  This is a folder where a file is needed. Rename the folder or move it out of the data folder, then put the file here.',
  ]);
  await rm(folder, { recursive: true });
});

test('a folder that does not exist is an error', async () => {
  await expect(readFolder('no-such-folder')).rejects.toThrow('ENOENT');
});
