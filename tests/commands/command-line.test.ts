// A command that is called wrongly, or in the wrong place, says so in a line and shows no stack.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/commands/run';
import { headersFile, rulesOf } from '../../src/routes/headers';

// Each test starts processes, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** The commands that stand with the tests. */
const files: Record<string, string> = {
  test: 'tests/run/run.ts',
  mutate: 'tests/mutation/mutate.ts',
  bench: 'tests/bench/bench.ts',
};
const call = (command: string, args: string[], env: Record<string, string> = {}) =>
  run('command', [files[command] ?? `src/commands/${command}.ts`, ...args], { quiet: true, env });

test.each([
  ['a flag it does not know', 'build', ['--ot', 'x'], 2, "Unknown option '--ot'.", 'npm run build -- [--out DIR]'],
  ['a flag without its value', 'build', ['--out'], 2, "Option '--out <value>' argument missing.", '--data DIR'],
  ['a language it does not speak', 'check', ['--lang', 'fr'], 2, 'npm run check --', '--lang vi|en'],
  ['a word where it takes none', 'check', ['data'], 2, "Unexpected argument 'data'", 'npm run check --'],
  ['a port that is no number', 'preview', ['--port', 'abc'], 2, '--port abc: expected a whole number up to 65535.', ''],
  ['a stage there is not', 'test', ['unitt'], 2, 'Unknown stage "unitt".', 'types, lint, check, unit'],
  ['a port that is no number', 'dev', ['--port', '70000'], 2, '--port 70000: expected a whole number up to 65535.', ''],
  ['a flag it does not know', 'dev', ['--prot', '1'], 2, "Unknown option '--prot'.", 'npm run dev -- [--data DIR]'],
  ['a flag it does not know', 'fonts', ['--x'], 2, "Unknown option '--x'.", 'npm run fonts'],
  ['an area there is not', 'mutate', ['txts'], 2, 'txts is neither an area nor a file.', 'AREA     analysis, dataset'],
  ['half a time the data', 'bench', ['0.5'], 2, 'npm run bench -- [N …]', ''],
  ['a folder without a site', 'preview', ['--folder', 'none'], 1, 'No site in none/. Run `npm run build` first.', ''],
] as const)('given %s, `%s` says what it expects', async (_, command, args, code, line, usage) => {
  const result = await call(command, [...args]);
  expect(result.output).toContain(line);
  expect(result.output).toContain(usage);
  expect(result.output).not.toMatch(/^\s+at /m);
  expect(result.code).toBe(code);
});

test('a SITE_URL that is no address stops the build with one line', async () => {
  const { code, output } = await call('build', [], { SITE_URL: 'nonsense' });
  expect(output).toBe(
    'SITE_URL: "nonsense". Expected a host only, such as https://example.org (sub-path: BASE_PATH).\n',
  );
  expect(code).toBe(1);
});

test.each([
  ['check', '--help', ['npm run check -- [--data DIR]', '--since REV', '--fix', 'DATA_DIR']],
  ['check', '-h', ['npm run check -- [--data DIR]']],
  ['build', '-h', ['npm run build -- [--out DIR]', 'SITE_URL, BASE_PATH', 'DATA_DIR']],
  ['dev', '--help', ['npm run dev -- [--data DIR]', 'DATA_DIR']],
  ['preview', '-h', ['npm run preview -- [--folder DIR]', '--port N']],
  ['fonts', '--help', ['npm run fonts']],
  ['test', '-h', ['npm test -- [STAGE …]']],
  ['mutate', '--help', ['npm run mutate -- [--write]']],
  ['bench', '-h', ['npm run bench -- [N …]']],
])('`%s %s` explains the flags and is no failure', async (command, flag, parts) => {
  const { code, output } = await call(command, [flag]);
  expect(output.startsWith(parts[0] ?? '')).toBe(true);
  for (const part of parts) expect(output).toContain(part);
  expect(code).toBe(0);
});

test.each([
  ['build', ['--data', 'nowhere'], {}],
  ['dev', [], { DATA_DIR: 'nowhere' }],
  ['bench', ['1'], { DATA_DIR: 'nowhere' }],
] as const)('`%s` without its data folder says so in a line', async (command, args, env) => {
  const { code, output } = await call(command, [...args], { SITE_URL: 'https://example.org', ...env });
  expect(output).toBe('There is no folder "nowhere". Check --data, or DATA_DIR.\n');
  expect(code).toBe(1);
});

test('a build without SITE_URL warns once, in one line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'empty-'));
  const { output } = await call('build', ['--data', folder, '--out', `${folder}/dist`], { SITE_URL: '' });
  await rm(folder, { recursive: true });
  const lines = output.split('\n').filter((line) => line.includes('SITE_URL'));
  expect(lines).toEqual([
    'SITE_URL chưa đặt: trích dẫn, liên kết chia sẻ và sitemap sẽ ghi http://localhost:4321. / SITE_URL is not set: citations, shared links and the sitemap will say http://localhost:4321. → SITE_URL=https://example.org npm run build',
  ]);
});

/** A port that is in use while `work` runs. */
async function withBusyPort(work: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  await work(port).finally(() => server.close());
}

test('dev and preview on a port in use say which, and how to choose another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await writeFile(`${folder}/index.html`, '<!doctype html>');
  await withBusyPort(async (port) => {
    for (const [command, args] of Object.entries({ dev: [], preview: ['--folder', folder] })) {
      const { code, output } = await call(command, [...args, '--port', String(port)]);
      expect(output).toBe(`Port ${port} is in use. Choose another: npm run ${command} -- --port N.\n`);
      expect(code).toBe(1);
    }
  });
  await rm(folder, { recursive: true });
});

test('preview serves a site under the sub-path it was built with, whatever BASE_PATH says now', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await writeFile(`${folder}/index.html`, '<!doctype html><p>Trang chủ');
  await writeFile(`${folder}/_headers`, headersFile('/thu/muong-te/', rulesOf({ first: 'vi', goalYear: '2030' })));
  const args = ['--import', 'tsx', 'src/commands/preview.ts', '--folder', folder, '--port', '0'];
  const server = spawn(process.execPath, args, { env: { ...process.env, BASE_PATH: '/other/' } });
  const [started] = (await once(server.stdout, 'data')) as [Buffer];
  server.kill();
  expect(String(started)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/thu\/muong-te\/ {2}←/);
  await rm(folder, { recursive: true });
});
