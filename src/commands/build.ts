// Builds the site: checks the data, builds aside, finishes the pages, and only then replaces `dist/`.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadDataset } from '../dataset/load';
import { readFolder } from '../dataset/read';
import { siteAddress } from '../routes/address';
import { editionFolder, isOfEdition } from '../routes/routes';
import { compress } from './build/compress';
import { withStyleHashes } from './build/hashes';
import { keepAddresses } from './build/ledger';
import { removeLeftovers, swap } from './build/swap';
import { dataFolder, readArguments, requireFolder, textOf } from './command-line';
import { listFiles } from './files';
import { run } from './run';

/** Stops the build when a step fails: the message names it, and what stood there before stays. */
async function step(name: string, work: Promise<{ code: number }>): Promise<void> {
  if ((await work).code !== 0) throw new Error(name);
}

/** Takes the folder Astro wrote; puts in style hashes and, given a cache, compressed twins. */
async function finish(folder: string, cache: string | null): Promise<void> {
  for (const file of (await listFiles(folder)).filter((path) => path.endsWith('.html'))) {
    const html = await readFile(`${folder}/${file}`, 'utf8');
    await writeFile(`${folder}/${file}`, withStyleHashes(html));
  }
  if (cache !== null) await compress(folder, await listFiles(folder), `${cache}/compressed`);
}

/** Variables of the shell that Astro takes for its own: with DEV or NODE_ENV the pages would get the policy of the dev server. */
const pages = (folder: string, env: Record<string, string>): Promise<{ code: number }> =>
  run('astro', ['build', '--outDir', folder], {
    env: { ...env, NODE_ENV: 'production', DEV: undefined, BASE_URL: undefined },
  });

/** The reports of a data folder: each has an edition. */
const reportsIn = async (data: string): Promise<string[]> =>
  (await readdir(`${data}/reports`, { withFileTypes: true })).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );

interface Options {
  out: string;
  data: string;
  /** Working folder, on the same disk as `out`. */
  cache: string;
  compress: boolean;
  /** Also what each report says alone. */
  editions: boolean;
}

/** Builds into `out`; on any failure `out` is left as it was. */
async function build({ out, data, cache, compress: compressed, editions }: Options): Promise<void> {
  const work = `${cache}/build-${process.pid}`;
  await removeLeftovers(cache);
  await mkdir(work, { recursive: true });
  try {
    await step('data', run('command', ['src/commands/check.ts', '--data', data]));
    await step('pages', pages(`${work}/site`, { DATA_DIR: data }));
    for (const edition of editions ? await reportsIn(data) : []) {
      const folder = `${work}/site/${editionFolder({ id: edition })}`;
      await step(`pages of ${edition}`, pages(folder, { DATA_DIR: data, EDITION: edition }));
      // Hosts answer with the site's own.
      await rm(`${folder}/404.html`);
    }
    const addresses = loadDataset(await readFolder(data)).dataset?.addresses ?? [];
    const kept = addresses.filter(({ address }) => editions || !isOfEdition(address));
    await keepAddresses(`${work}/site`, kept, siteAddress(process.env).base);
    await finish(`${work}/site`, compressed ? cache : null);
    await swap(`${work}/site`, out, `${work}/previous`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const usage = `npm run build -- [--out DIR] [--data DIR] [--cache DIR] [--no-compress] [--no-editions]
  --out DIR       thư mục kết quả (mặc định: dist) / folder of the site (default: dist)
  --data DIR      thư mục dữ liệu (mặc định: DATA_DIR, rồi data) / data folder (default: DATA_DIR, then data)
  --cache DIR     thư mục làm việc, cùng ổ đĩa với --out (mặc định: .cache) / working folder, on the disk of --out
  --no-compress   không ghi các tệp .br, .gz / no .br and .gz files
  --no-editions   không dựng bản riêng của từng báo cáo / without the editions of single reports
  SITE_URL, BASE_PATH: máy chủ và đường dẫn con, ví dụ https://example.org và /targets/ / host and sub-path`;
const { values } = readArguments(usage, {
  out: { type: 'string', default: 'dist' },
  data: { type: 'string', default: dataFolder() },
  cache: { type: 'string', default: '.cache' },
  compress: { type: 'boolean', default: true },
  editions: { type: 'boolean', default: true },
});
const { site } = siteAddress(process.env);
requireFolder(values.data);
if (!process.env['SITE_URL'])
  console.warn(
    `SITE_URL chưa đặt: trích dẫn, liên kết chia sẻ và sitemap sẽ ghi ${site}. / SITE_URL is not set: citations, shared links and the sitemap will say ${site}. → SITE_URL=https://example.org npm run build`,
  );
const started = performance.now();
try {
  await build(values);
  console.log(`${values.out}/ ✓ ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(`✗ ${values.out}/ giữ nguyên như trước. / ${values.out}/ is left as it was.`, textOf(error));
  process.exitCode = 1;
}
