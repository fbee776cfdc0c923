// Measures build time against the number of indicators, and page weights; prints a table and keeps it in .cache/bench.md.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import { requireAnalysis } from '../../src/check/folder';
import { dataFolder, requireFolder } from '../../src/commands/command-line';
import { listFiles } from '../../src/commands/files';
import { run } from '../../src/commands/run';
import { languages } from '../../src/languages';
import { folderOf } from '../../src/routes/routes';
import { multiply } from './multiply';

const work = '.cache/bench';
/** Where the table is kept. */
export const kept = '.cache/bench.md';
const data = dataFolder();

interface Weights {
  pages: number;
  files: number;
  html: number[];
  charts: number[];
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const largest = (sizes: number[]) => sizes.reduce((a, b) => Math.max(a, b), 0);
const mean = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0) / Math.max(1, sizes.length);

/** Weighs the indicator pages of a built site, and each chart drawn on them, in bytes after gzip. */
async function weigh(site: string): Promise<Weights> {
  const files = await listFiles(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  const html: number[] = [];
  const charts: number[] = [];
  const isIndicator = (file: string) =>
    languages.some((lang) => file.startsWith(folderOf('indicator', lang, { first: 'vi', goalYear: '' })));
  for (const page of pages.filter(isIndicator).slice(0, 1000)) {
    const text = await readFile(`${site}/${page}`, 'utf8');
    html.push(gzipped(text));
    charts.push(...(text.match(/<svg[\s\S]*?<\/svg>/g) ?? []).map(gzipped));
  }
  return { pages: pages.length, files: files.length, html, charts };
}

/** Builds the site once and gives the time it took in milliseconds. */
async function timeBuild(data: string, site: string, compressed: boolean): Promise<number> {
  const started = performance.now();
  const options = compressed ? ['--cache', work] : ['--no-compress'];
  const { code, output } = await run('command', ['src/commands/build.ts', '--data', data, '--out', site, ...options], {
    quiet: true,
  });
  if (code !== 0) throw new Error(output);
  return performance.now() - started;
}

/** Measures one size; gives a row of the table. */
async function measure(n: number): Promise<string[]> {
  const [copy, site] = [`${work}/data-${n}`, `${work}/site-${n}`];
  await multiply(data, copy, n);
  const { indicators } = (await requireAnalysis(copy)).analysis.dataset;
  await rm(`${work}/compressed`, { recursive: true, force: true });
  const plain = await timeBuild(copy, site, false);
  const cold = await timeBuild(copy, site, true);
  const warm = await timeBuild(copy, site, true);
  const { pages, files, html, charts } = await weigh(site);
  await rm(site, { recursive: true });
  return [
    `${indicators.length}`,
    `${pages}`,
    seconds(plain),
    `${(plain / pages).toFixed(1)} ms`,
    seconds(cold),
    seconds(warm),
    `${kilobytes(mean(html))} / ${kilobytes(largest(html))}`,
    `${kilobytes(mean(charts))} / ${kilobytes(largest(charts))}`,
    `${files}`,
  ];
}

const head = [
  'indicators',
  'pages',
  'build, not compressed',
  'per page',
  'with compression, cold',
  'again, warm',
  'indicator page, gzip (mean / largest)',
  'chart, gzip (mean / largest)',
  'files',
];

/** Builds the site from data so many times as large, once for each of `times`. */
export async function benchBuild(times: readonly number[]): Promise<void> {
  requireFolder(data);
  const rows = [head, head.map(() => '---')];
  for (const n of times) {
    rows.push(await measure(n));
    console.log(head.map((title, i) => `${title}: ${rows.at(-1)?.[i]}`).join(' · '));
  }
  await rm(work, { recursive: true, force: true });
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;
  const text = `# Build time and weight\n\nMade by \`npm run bench\` (${machine}).\n\n${table}\n`;
  await writeFile(kept, text);
  console.log(`\n${text}`);
}
