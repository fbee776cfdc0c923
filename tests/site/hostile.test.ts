// Texts of the data that look like markup change nothing of what machines read: policies, links, scripts, sitemap.
import { readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/commands/files';
import { run } from '../../src/commands/run';
import { files as allFiles, pages as allPages, dist, listed } from './pages';

/** Editions have the same pages and are built without here. */
const isOfEdition = (path: string): boolean => /^\/?bao-cao\/[^/]+\//.test(path);
const files = allFiles.filter((file) => !isOfEdition(file));
const pages = allPages.filter(({ path }) => !isOfEdition(path));

const folder = '.cache/test-hostile';
const hostile = [
  '<style>p</style>',
  '<link rel=alternate hreflang=zz href=https://x.example>',
  '<meta name=robots content=noindex>',
  '<script src=//evil></script>',
  '%STYLE_HASHES%',
];
/** Stories take no sign of percent that is typed by hand. */
const prose = hostile.filter((text) => !text.includes('%')).join(' ');

/** Columns of text: `name_vi`, `note_en`, names of communes, numbers of documents. */
const isText = (column: string): boolean => /_(?:vi|en)$|^(?:name|successor|aliases|number)$/.test(column);

/** Equal names of successors stay equal: they say which parts were merged. */
const turnOf = (column: string, turn: number): number => (column === 'successor' ? 0 : turn % hostile.length);

/** Adds one of the hostile texts, in turn, to every filled cell of the text columns. */
async function poisonTable(path: string): Promise<void> {
  const [header = [], ...rows] = parse(await readFile(path), { bom: true }) as string[][];
  const poisoned = rows.map((row, turn) =>
    row.map((cell, at) =>
      isText(header[at] ?? '') && cell !== '' ? `${cell} ${hostile[turnOf(header[at] ?? '', turn)]}` : cell,
    ),
  );
  const line = (row: string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  await writeFile(path, `${[header, ...poisoned].map(line).join('\n')}\n`);
}

/** Adds it to title and lead of a story or page, and as a paragraph of its own. */
async function poisonStory(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(path, `${text.replace(/^(?:title|lead): .*$/gm, `$& ${prose}`).trimEnd()}\n\n${prose}\n`);
}

/** What machines read in a page, an element a line. The title of a link is text. */
function machinePart(document: Document): string {
  const elements = document.querySelectorAll('link, script, style, base, iframe, meta[http-equiv], meta[name=robots]');
  return [...elements]
    .map(({ localName, attributes, textContent }) => {
      const own = [...attributes].filter(({ name }) => name !== 'title').map(({ name, value }) => `${name}=${value}`);
      return `${localName} ${own.join(' ')} ${textContent}`;
    })
    .join('\n');
}
const built = (file: string) => parseHTML(readFileSync(`${folder}/site/${file}`, 'utf8')).document;

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp('data', `${folder}/data`, { recursive: true });
  for (const file of await listFiles(`${folder}/data`)) {
    if (file.endsWith('.csv')) await poisonTable(`${folder}/data/${file}`);
    if (/^(?:stories|pages)\/.+\.md$/.test(file)) await poisonStory(`${folder}/data/${file}`);
  }
  const args = [
    'src/commands/build.ts',
    '--data',
    `${folder}/data`,
    '--out',
    `${folder}/site`,
    '--no-compress',
    '--no-editions',
  ];
  const { code, output } = await run('command', args, { quiet: true });
  expect(output.slice(-2000)).toContain('✓');
  expect(code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the hostile texts are on the pages, as text', () => {
  expect(built('cau-chuyen/index.html').body.textContent?.split(prose).length).toBeGreaterThan(2);
});

test('the site has the same files', async () => {
  const plain = files.filter((file) => !/\.(br|gz)$/.test(file));
  expect(await listFiles(`${folder}/site`)).toEqual(plain);
});

test.each(['sitemap-0.xml', 'sitemap-index.xml', 'robots.txt', '_headers'])('%s is the same', (file) => {
  expect(readFileSync(`${folder}/site/${file}`, 'utf8')).toBe(readFileSync(`${dist}/${file}`, 'utf8'));
});

/** Where the links of a page lead, in order of address. */
const targetsOf = (document: Document): string =>
  [...document.querySelectorAll('a[href], form[action]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('action'))
    .sort()
    .join('\n');

test('every link leads where it led', () => {
  const changed = pages.filter(({ file, document }) => targetsOf(built(file)) !== targetsOf(document));
  expect(listed(changed.map(({ file }) => file))).toEqual([]);
});

test('every page has the same policy, links, scripts and styles', () => {
  const changed = pages.filter(({ file, document }) => machinePart(built(file)) !== machinePart(document));
  expect(listed(changed.map(({ file }) => file))).toEqual([]);
});
