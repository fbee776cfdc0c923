// A build that fails leaves the last site whole, and every text file has its compressed twins.
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/commands/files';
import { run } from '../../src/commands/run';
import { dist, files } from './pages';

test('a build on faulty data ends with exit code 1 and leaves what stood there before', async () => {
  const folder = '.cache/test-build';
  await rm(folder, { recursive: true, force: true });
  await cp('data', `${folder}/data`, { recursive: true });
  await mkdir(`${folder}/site`, { recursive: true });
  await writeFile(`${folder}/site/index.html`, 'the last good site');
  await writeFile(`${folder}/data/indicators.csv`, 'id,name\n1,"never closed\n');
  const args = ['src/commands/build.ts', '--data', `${folder}/data`, '--out', `${folder}/site`];
  const { code, output } = await run('command', args, { quiet: true });
  expect(code).toBe(1);
  expect(output).toContain('indicators.csv');
  expect(await listFiles(`${folder}/site`)).toEqual(['index.html']);
  expect(readFileSync(`${folder}/site/index.html`, 'utf8')).toBe('the last good site');
  await rm(folder, { recursive: true });
});

test('compressed twins hold what the files hold', () => {
  const twins = files.filter((file) => /\.(br|gz)$/.test(file));
  expect(twins.length).toBeGreaterThan(0);
  for (const twin of twins) {
    const bytes = readFileSync(`${dist}/${twin}`);
    const text = twin.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    expect(text.equals(readFileSync(`${dist}/${twin.replace(/\.(br|gz)$/, '')}`)), twin).toBe(true);
  }
});
