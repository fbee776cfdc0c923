// A command that is called wrongly, or in the wrong place, says so in a line and shows no stack.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/commands/run';

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

test('--help explains the flags and is no failure', async () => {
  const { code, output } = await call('check', ['--help']);
  expect(output).toMatch(/^npm run check -- \[--data DIR\]/);
  expect(code).toBe(0);
});

test('preview on a port in use says which, and how to choose another', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await writeFile(`${folder}/index.html`, '<!doctype html>');
  const { code, output } = await call('preview', ['--folder', folder, '--port', String(port)]);
  server.close();
  await rm(folder, { recursive: true });
  expect(output).toBe(`Port ${port} is in use. Choose another: npm run preview -- --port N.\n`);
  expect(code).toBe(1);
});
