// Builds the site: checks the data, builds aside, finishes the pages, and only then replaces `dist/`.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { siteAddress } from './address';
import { compress } from './build/compress';
import { withStyleHashes } from './build/hashes';
import { headers } from './build/headers';
import { type Page, sitemap } from './build/sitemap';
import { removeLeftovers, swap } from './build/swap';
import { listFiles } from './files';
import { run } from './run';

/** Stops the build: the message says which step failed, and what stood there before stays. */
class BuildStopped extends Error {}

async function step(name: string, work: Promise<{ code: number }>): Promise<void> {
  if ((await work).code !== 0) throw new BuildStopped(name);
}

/** Takes the folder Astro wrote; puts in style hashes, sitemap, robots.txt, `_headers` and, given a cache, compressed twins. */
async function finish(folder: string, cache: string | null): Promise<void> {
  const address = siteAddress(process.env);
  const pages: Page[] = [];
  for (const file of (await listFiles(folder)).filter((path) => path.endsWith('.html'))) {
    const html = withStyleHashes(await readFile(`${folder}/${file}`, 'utf8'));
    await writeFile(`${folder}/${file}`, html);
    pages.push({ file, html });
  }
  for (const [file, text] of Object.entries(sitemap(pages, address))) await writeFile(`${folder}/${file}`, text);
  await writeFile(
    `${folder}/_headers`,
    headers(
      pages.map((page) => page.file),
      address.base,
    ),
  );
  if (cache !== null) await compress(folder, await listFiles(folder), `${cache}/compressed`);
}

interface Options {
  out: string;
  data: string;
  /** Working folder, on the same disk as `out`. */
  cache: string;
  compress: boolean;
}

/** Builds into `out`; on any failure `out` is left as it was. */
async function build({ out, data, cache, compress: compressed }: Options): Promise<void> {
  const work = `${cache}/build-${process.pid}`;
  await removeLeftovers(cache);
  await mkdir(work, { recursive: true });
  try {
    await step('data', run('command', ['src/commands/check.ts', '--data', data]));
    await step('pages', run('astro', ['build', '--outDir', `${work}/site`], { env: { DATA_DIR: data } }));
    await finish(`${work}/site`, compressed ? cache : null);
    await swap(`${work}/site`, out, `${work}/previous`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    data: { type: 'string', default: process.env['DATA_DIR'] ?? 'data' },
    cache: { type: 'string', default: '.cache' },
    compress: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const started = performance.now();
try {
  await build(values);
  console.log(`${values.out}/ ✓ ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  const reason = error instanceof BuildStopped ? error.message : error;
  console.error(`✗ ${values.out}/ giữ nguyên như trước. / ${values.out}/ is left as it was.`, reason);
  process.exitCode = 1;
}
