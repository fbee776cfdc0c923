// Each page and its twin in the other language name each other.
import { expect, test } from 'vitest';
import { type Language, languages } from '../../src/languages';
import { isUnlisted, listed, type Page, pageAt, pages, resolve } from './pages';

/** Pages that have an address of their own: neither the 404 page nor embeds. */
const addressed = pages.filter((page) => page.file.endsWith('index.html') && !isUnlisted(page));

function alternate(page: Page, language: string): Page | null {
  const href = page.document.querySelector(`link[rel=alternate][hreflang="${language}"]`)?.getAttribute('href');
  const url = href ? resolve(href, page) : null;
  return url === null ? null : pageAt(url.pathname);
}

const othersOf = (page: Page) => languages.filter((lang) => lang !== page.language);

function fault(page: Page, other: Language): string | null {
  const twin = alternate(page, other);
  if (twin === null) return `${page.file}: no twin (link rel=alternate hreflang=${other})`;
  if (twin.language !== other) return `${page.file}: its twin ${twin.file} is in the same language`;
  if (alternate(page, page.language) !== page) return `${page.file}: does not name itself as hreflang=${page.language}`;
  return alternate(twin, page.language) === page ? null : `${page.file}: its twin ${twin.file} does not link back`;
}

test('every page names its twin in each other language, and the twin links back', () => {
  const faults = addressed.flatMap((page) => othersOf(page).map((other) => fault(page, other)));
  expect(listed(faults.filter((finding) => finding !== null))).toEqual([]);
});

test('every page says its language', () => {
  const wrong = pages.filter((page) => page.document.documentElement.getAttribute('lang') !== page.language);
  expect(listed(wrong.map((page) => page.file))).toEqual([]);
});

test('every page offers each twin as a link a reader can follow', () => {
  const without = addressed.filter((page) => {
    const linked = [...page.document.querySelectorAll('a[href]')].map((link) => {
      const url = resolve(link.getAttribute('href') ?? '', page);
      return url === null ? null : pageAt(url.pathname);
    });
    const twins = othersOf(page).map((other) => alternate(page, other));
    return twins.some((twin) => twin === null || !linked.includes(twin));
  });
  expect(listed(without.map((page) => page.file))).toEqual([]);
});
