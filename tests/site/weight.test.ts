// What a reader's phone must fetch stays small (product limits, in bytes after gzip).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, fileAt, isEmbed, listed, type Page, pages, resolve } from './pages';

const kilobyte = 1024;
const limits = { page: 14 * kilobyte, firstView: 60 * kilobyte, scripts: 8 * kilobyte };

const measured = new Map<string, number>();

/** Bytes of a file as sent: fonts and pictures as they are, the rest after gzip. */
function sent(file: string): number {
  const content = readFileSync(`${dist}/${file}`);
  const size = /\.(woff2|png|jpe?g|webp|avif)$/.test(file) ? content.length : gzipSync(content, { level: 9 }).length;
  measured.set(file, measured.get(file) ?? size);
  return measured.get(file) ?? size;
}

const total = (all: Iterable<string>) => [...all].reduce((sum, file) => sum + sent(file), 0);

function filesOf(hrefs: (string | null)[], page: Page): string[] {
  return hrefs
    .map((href) => (href === null ? null : resolve(href, page)))
    .map((url) => (url === null ? null : fileAt(url.pathname)))
    .filter((file) => file !== null);
}

/** A script and all it imports at once, not what it imports on demand. */
function withImports(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(`${dist}/${file}`, 'utf8');
  for (const [, path] of text.matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    withImports(new URL(path ?? '', `file:///${file}`).pathname.slice(1), seen);
  }
  return seen;
}

function scripts(page: Page): Set<string> {
  const sources = [...page.document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'));
  const seen = new Set<string>();
  for (const file of filesOf(sources, page)) withImports(file, seen);
  return seen;
}

/** Fonts and pictures: those the styles name, and those not marked as lazy. */
function media(page: Page): Set<string> {
  const styles = [...page.document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('');
  const named = [...styles.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1] ?? null);
  const pictures = [...page.document.querySelectorAll('img[src]')].filter(
    (img) => img.getAttribute('loading') !== 'lazy',
  );
  const sheets = [...page.document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));
  const addresses = [...named, ...pictures.map((img) => img.getAttribute('src')), ...sheets];
  return new Set(
    filesOf(
      addresses.filter((href) => !href?.startsWith('data:')),
      page,
    ),
  );
}

const report = (page: Page, size: number) => `${page.file}: ${(size / kilobyte).toFixed(1)} KB`;

/** Findings of the pages whose size is above a limit, the heaviest first. */
function above(limit: number, some: Page[], size: (page: Page) => number): string[] {
  const sizes = some.map((page) => ({ page, size: size(page) })).filter((entry) => entry.size > limit);
  return listed(sizes.sort((a, b) => b.size - a.size).map((entry) => report(entry.page, entry.size)));
}

/** Pages that may be heavier, in KB, and why. */
const heavier: { path: RegExp; limit: number; reason: string }[] = [
  {
    path: /(danh-sach|audit\/list)\/$/,
    limit: 18,
    reason: 'every fact checked, with both sides, behind the audit page',
  },
  {
    path: /(xay-dung-dang|party)\/$/,
    limit: 14.1,
    reason: 'the sector with most context: 17 topics, each figure with its place; 12.3 KB by brotli',
  },
];
const limitOf = ({ path }: Page) => (heavier.find((each) => each.path.test(path))?.limit ?? 14) * kilobyte;

test('a page with its styles and charts fits the first round trip: 14 KB', () => {
  const faults = pages.flatMap((page) => above(limitOf(page), [page], ({ file }) => sent(file)));
  expect(listed(faults)).toEqual([]);
});

test('each page that may be heavier is', () => {
  const idle = heavier.filter(
    ({ path }) => !pages.some((page) => path.test(page.path) && sent(page.file) > limits.page),
  );
  expect(idle).toEqual([]);
});

test('the first view of any page, fonts and all, is at most 60 KB', () => {
  const size = (page: Page) => sent(page.file) + total(scripts(page)) + total(media(page));
  expect(above(limits.firstView, pages, size)).toEqual([]);
});

test('scripts are at most 8 KB, except where readers explore and maintainers check', () => {
  const heavy = /^\/(tra-cuu|en\/explore|cap-nhat|en\/maintain)\//;
  const light = pages.filter((page) => !heavy.test(page.path) && !isEmbed(page));
  expect(above(limits.scripts, light, (page) => total(scripts(page)))).toEqual([]);
});
