import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ProblemsError, requireAnalysis } from '../../src/check/folder';
import { run } from '../../src/commands/run';
import { type Change, edit, folderWith } from '../dataset/fixtures';

// Each test starts processes, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const check = (...args: string[]) => run('command', ['src/commands/check.ts', ...args], { quiet: true });

/** A data folder on disk: the base folder with changes. */
async function folderOf(...changes: Change[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  for (const [path, content] of folderWith(...changes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const decimalComma = edit('figures.csv', 'E2', '29,5');

test('the check exits with 1 and prints each problem on its own line, then their number and what --fix can mend', async () => {
  const folder = await folderOf(decimalComma);
  const { code, output } = await check('--data', folder);
  expect(code).toBe(1);
  expect(output).toBe(
    `${folder}/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “29,5” dùng dấu phẩy thập phân. Viết 29.5.\n1 lỗi trong 1 tệp.\nThêm --fix để máy tự sửa 1 trong số lỗi trên.\n`,
  );
  await rm(folder, { recursive: true });
});

test('with --format json the problems are data for machines', async () => {
  const folder = await folderOf(decimalComma);
  const { code, output } = await check('--data', folder, '--format', 'json', '--lang', 'en');
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    ok: false,
    count: 1,
    problems: [{ line: 2, column: 5, cell: 'E2', code: 'number-comma', how: 'Write 29.5.' }],
  });
  await rm(folder, { recursive: true });
});

test('--fix writes what has one answer into the files, and checks the rest', async () => {
  const folder = await folderOf(edit('figures.csv', 'C2', 'Thg6-24'), edit('figures.csv', 'C9', '01/10/2024'));
  const { code, output } = await check('--data', folder, '--fix', '--lang', 'en');
  const file = `${folder}/reports/2024-10/figures.csv`;
  expect(output.split('\n')).toEqual([
    `${file}:2  Cell C2, column “period”: “Thg6-24” is now “2024-06”.`,
    'Mended 1 cell in 1 file; the rest is as follows.',
    `${file}:9:3  Cell C9, column “period”: “01/10/2024” could be 2024-10-01 or 2024-10 or 2024-01-10. Write 2024-10-01 or 2024-10 or 2024-01-10.`,
    '1 problem in 1 file.',
    '',
  ]);
  expect(code).toBe(1);
  const mended = folderWith(edit('figures.csv', 'C2', '2024-06'), edit('figures.csv', 'C9', '01/10/2024'));
  for (const [path, content] of mended) expect([...(await readFile(join(folder, path)))]).toEqual([...content]);
  await rm(folder, { recursive: true });
});

test('a folder that does not exist is a problem, and an unknown option shows the usage', async () => {
  const missing = await check('--data', 'no-such-folder', '--lang', 'en');
  expect([missing.code, missing.output.split('\n')[0]]).toEqual([
    1,
    'no-such-folder:1:1  There is no folder “no-such-folder”. Check the path after --data, or in DATA_DIR.',
  ]);
  expect(await check('--nonsense')).toMatchObject({ code: 2, output: expect.stringContaining('--report FILE') });
});

test('the text of the report, and then its index of paragraphs, must be where --report says', async () => {
  const folder = await folderOf();
  const report = join(folder, 'report.txt');
  const lookedUp = async () =>
    (await check('--data', folder, '--lang', 'en', '--report', report)).output.split('\n')[0];
  expect(await lookedUp()).toBe(
    `${folder}:1:1  The text of the report “${report}” cannot be read. Check the path after --report.`,
  );
  await writeFile(report, 'Thu nhập 29,5 triệu đồng.');
  expect(await lookedUp()).toBe(
    `${folder}:1:1  There is no ${join(folder, 'report-index.csv')} beside the report text. Put the index of paragraphs (columns line, locator) beside the text so that places can be verified.`,
  );
  await rm(folder, { recursive: true });
});

test('the build is stopped by an error that lists every problem in Vietnamese', async () => {
  const folder = await folderOf(edit('groups.csv', 'B2', ''), edit('groups.csv', 'C3', ''), decimalComma);
  const error = await requireAnalysis(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemsError);
  expect(String(error)).toContain('3 lỗi trong 2 tệp.');
  await rm(folder, { recursive: true });
});
