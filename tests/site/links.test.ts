// Every link and anchor of the built site resolves; nothing is loaded from elsewhere.
import { expect, test } from 'vitest';
import { fileAt, files, isOwn, listed, type Page, pageAt, pages, read, resolve } from './pages';

function ids(page: Page): Set<string> {
  return new Set([...page.document.querySelectorAll('[id]')].map((element) => element.id));
}
const idsOf = new Map(pages.map((page) => [page, ids(page)]));

function brokenLink(href: string, page: Page): string | null {
  const url = resolve(href, page);
  if (url === null || !isOwn(url)) return null;
  if (fileAt(url.pathname) === null) return `${page.file}: ${href} leads nowhere`;
  const target = pageAt(url.pathname);
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || target === null || idsOf.get(target)?.has(anchor)) return null;
  return `${page.file}: ${href} has no such anchor`;
}

/** Addresses the browser fetches by itself. */
function loaded({ document }: Page): string[] {
  const sources = [
    ...document.querySelectorAll('script[src], img[src], iframe[src], source[src], embed[src], track[src]'),
  ];
  const rels = 'stylesheet|preload|modulepreload|prefetch|icon|apple-touch-icon|manifest|preconnect|dns-prefetch';
  const links = [...document.querySelectorAll('link[href]')].filter((link) =>
    (link.getAttribute('rel') ?? '').split(/\s+/).some((rel) => rels.split('|').includes(rel)),
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  );
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '');
  return [
    ...sources.map((element) => element.getAttribute('src') ?? ''),
    ...links.map((element) => element.getAttribute('href') ?? ''),
    ...[...document.querySelectorAll('use[href], image[href]')].map((element) => element.getAttribute('href') ?? ''),
    ...sets,
    ...styles.flatMap(cssAddresses),
  ];
}

function cssAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1] ?? '');
}

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

test('every link leads to a page or file of the site, and every anchor exists', () => {
  const broken = pages.flatMap((page) =>
    [...page.document.querySelectorAll('a[href]')]
      .map((link) => brokenLink(link.getAttribute('href') ?? '', page))
      .filter((finding) => finding !== null),
  );
  expect(listed(broken)).toEqual([]);
});

test('everything a page loads is a file of the site', () => {
  const foreign = pages.flatMap((page) =>
    loaded(page)
      .filter((href) => !href.startsWith('data:') && !href.startsWith('#'))
      .filter((href) => {
        const url = resolve(href, page);
        return url === null || !isOwn(url) || fileAt(url.pathname) === null;
      })
      .map((href) => `${page.file}: ${href}`),
  );
  expect(listed(foreign)).toEqual([]);
});

test('style sheets and scripts load nothing from elsewhere', () => {
  const foreign = files
    .filter((file) => /\.(css|js|mjs)$/.test(file))
    .filter((file) => /(?:url\(|import\(?|fetch\()\s*["'`]?(?:https?:)?\/\//.test(read(file)));
  expect(foreign).toEqual([]);
});

test('canonical, share and feed addresses of a page lead to files of the site', () => {
  const selector = 'link[rel=canonical], link[rel=alternate], meta[property="og:image"], meta[property="og:url"]';
  const broken = pages.flatMap((page) =>
    [...page.document.querySelectorAll(selector)]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('content') ?? '')
      .filter((href) => {
        const url = resolve(href, page);
        return url === null || !isOwn(url) || fileAt(url.pathname) === null;
      })
      .map((href) => `${page.file}: ${href}`),
  );
  expect(listed(broken)).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = pages.filter((page) => page.document.querySelectorAll('[id]').length !== idsOf.get(page)?.size);
  expect(listed(twice.map((page) => page.file))).toEqual([]);
});
