// `check --since` on a data folder under git: what it names, what it asks for, and what it says where it cannot compare.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../src/commands/run';
import { addRow, type Change, edit, folderWith } from '../dataset/fixtures';

// Each test starts processes, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function write(folder: string, ...changes: Change[]): Promise<void> {
  for (const [path, content] of folderWith(...changes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-C', folder, ...args], {
    env: { ...process.env, GIT_COMMITTER_DATE: '2024-11-20T12:00:00Z' },
  });

/** The base data, committed on 20 November 2024 in `data/` of a repository. */
async function committed(): Promise<string> {
  const repository = await mkdtemp(join(tmpdir(), 'since-'));
  folders.push(repository);
  const data = join(repository, 'data');
  await write(data);
  git(repository, 'init', '--quiet');
  git(repository, 'add', '.');
  git(repository, 'commit', '--quiet', '-m', 'base');
  return data;
}

const since = (data: string, rev: string, ...args: string[]) =>
  run('command', ['src/commands/check.ts', '--data', data, '--lang', 'en', '--since', rev, ...args], {
    quiet: true,
    env: { TZ: 'UTC' },
  });

const corrected = [edit('figures.csv', 'E2', '29.6'), edit('figures.csv', 'I2', '29,6 triệu đồng')];
const row = {
  ...{ date: '2024-11-21', kind: 'correction', indicator: 'income', what_vi: 'Sửa thu nhập', what_en: 'Income' },
  ...{ why_vi: 'Chép sai', why_en: 'Copied wrongly' },
};

test('a correction without its row in the log ends with 1 and offers the row, dated today', async () => {
  const data = await committed();
  await write(data, ...corrected);
  const { code, output } = await since(data, 'HEAD');
  const today = new Date().toISOString().slice(0, 10);
  expect(output.split('\n').slice(2)).toEqual([
    `${data}/reports/2024-10/figures.csv:2  changed income · actual · 2024-06-30 · III.1.2 ¶1 · 29,6 triệu đồng: value “29.5” → “29.6”, printed “29,5 triệu đồng/người/năm” → “29,6 triệu đồng”`,
    '1 change since HEAD (2024-11-20).',
    `${data}/changes.csv lacks 1 row. Copy to the end of the file and write the reason in place of ???:`,
    `${today},correction,income,"Thu nhập bình quân: trước ghi “29,5 triệu đồng/người/năm”, nay ghi “29,6 triệu đồng”.","Income per person: “29,5 triệu đồng/người/năm” before, now “29,6 triệu đồng”.",???,???`,
    '',
  ]);
  expect(code).toBe(1);
});

test('with its row the check passes, and --format json has the changes', async () => {
  const data = await committed();
  await write(data, ...corrected, addRow('changes.csv', null, row));
  const { code, output } = await since(data, 'HEAD', '--format', 'json');
  expect(JSON.parse(output)).toMatchObject({
    ok: true,
    changes: [{ kind: 'changed', indicator: 'income' }],
    missing: [],
  });
  expect(code).toBe(0);
});

test('data with problems are compared too', async () => {
  const data = await committed();
  await write(data, edit('figures.csv', 'I2', '29,6 triệu đồng'));
  const { code, output } = await since(data, 'HEAD');
  expect(output).toContain('1 problem in 1 file.');
  expect(output).toContain('1 change since HEAD (2024-11-20).');
  expect(code).toBe(1);
});

test.each([
  [
    'a commit that is not there',
    'v9',
    {},
    '--since v9: there is no such commit. See `git log --oneline`; in a shallow clone run `git fetch --unshallow`.\n',
  ],
  ['a name that looks like a flag', '--all', {}, '--since --all: there is no such commit.'],
  ['no git', 'HEAD', { PATH: '/nowhere' }, '--since needs git: install it and run the check again.\n'],
])('%s is said in a line', async (_, rev, env, line) => {
  const data = await committed();
  const args = ['src/commands/check.ts', '--data', data, '--lang', 'en', `--since=${rev}`];
  const { code, output } = await run('command', args, { quiet: true, env });
  expect(output).toContain(line);
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
});

test('a folder outside a repository, and one that the commit does not have, are said in a line', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'));
  folders.push(outside);
  await write(outside);
  expect(await since(outside, 'HEAD')).toMatchObject({
    code: 2,
    output: expect.stringMatching(/^--since HEAD: git: fatal: not a git repository.*\n$/),
  });
  const other = join(await committed(), '../other');
  await write(other);
  expect(await since(other, 'HEAD')).toMatchObject({
    code: 2,
    output: `--since HEAD: that commit has no tables in ${other}/. Choose a later one.\n`,
  });
});
