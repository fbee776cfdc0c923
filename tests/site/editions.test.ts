// The edition of a report is a site of its own: what that report alone says, its own links, its own files.
import { expect, test } from 'vitest';
import { listed, type Page, pageAt, pages, read, resolve } from './pages';

const inEdition = /^\/bao-cao\/2024-10\//;
const editionPages = pages.filter(({ path }) => inEdition.test(path));
const kindOf = (path: string) => path.replace(/^\/(en\/)?/, '').split('/')[0];
/** Pages that an edition leads to in the site: it has none of its own. */
const ofSite = [
  '',
  'tra-cuu',
  'explore',
  'cau-chuyen',
  'stories',
  'du-lieu',
  'data',
  'gioi-thieu',
  'about',
  'bao-cao',
  'reports',
  'xa',
  'communes',
];

const leadsTo = (page: Page): string[] =>
  [...page.document.querySelectorAll('header nav a, main a')].flatMap((link) => {
    const url = resolve(link.getAttribute('href') ?? '', page);
    const target = url && pageAt(url.pathname);
    return target ? [target.path] : [];
  });

test('it has a page for home, goals, audit, each sector and each indicator, in both languages', () => {
  const own = (pattern: RegExp) => pages.filter(({ path }) => pattern.test(path)).length;
  for (const [edition, site] of [
    [/^\/bao-cao\/2024-10\/chi-tieu\//, /^\/chi-tieu\//],
    [/^\/bao-cao\/2024-10\/en\/sectors\//, /^\/en\/sectors\//],
  ] as const)
    expect(own(edition)).toBe(own(site));
  expect(
    ['', 'en/', '2030/', 'en/audit/'].map((path) => pageAt(`/bao-cao/2024-10/${path}`)?.path ?? null),
  ).not.toContain(null);
});

test('its pages lead to each other; only what it has not leads to the site, and the line that says so', () => {
  const astray = editionPages.flatMap((page) =>
    leadsTo(page)
      .filter((path) => !inEdition.test(path) && !ofSite.includes(kindOf(path) ?? ''))
      .map((path) => `${page.file} → ${path}`),
  );
  expect(listed(astray)).toEqual([]);
});

test('every page says that it is an edition and leads to the same page of the site', () => {
  const wrong = editionPages.filter((page) => {
    const href = page.document.querySelector('.banner a')?.getAttribute('href') ?? '';
    const target = pageAt(resolve(href, page)?.pathname ?? '');
    const isSame = /\/(chi-tieu|linh-vuc|indicators|sectors)\//.test(page.path)
      ? page.path.replace(inEdition, '/') === target?.path
      : target?.path === (page.language === 'vi' ? '/' : '/en/');
    return !isSame;
  });
  expect(listed(wrong.map(({ file }) => file))).toEqual([]);
});

test('search engines list its first page only', () => {
  const listedPages = editionPages.filter(({ document }) => document.querySelector('meta[name=robots]') === null);
  expect(listedPages.map(({ path }) => path)).toEqual(['/bao-cao/2024-10/en/', '/bao-cao/2024-10/']);
});

test('its files speak of that report alone', () => {
  const { report, checks } = JSON.parse(read('bao-cao/2024-10/data/audit.json')) as {
    report: string;
    checks: { report: string }[];
  };
  expect([report, ...new Set(checks.map((check) => check.report))]).toEqual(['2024-10', '2024-10']);
});

test('the list of reports leads to it', () => {
  for (const path of ['/bao-cao/', '/en/reports/']) {
    const page = pageAt(path);
    expect(page && leadsTo(page)).toContain(path === '/bao-cao/' ? '/bao-cao/2024-10/' : '/bao-cao/2024-10/en/');
  }
});
