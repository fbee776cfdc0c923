// The published addresses are a contract: each page's path in each language, who may list it, who may frame it.
import { describe, expect, test } from 'vitest';
import {
  fileFolders,
  files,
  findingAnchor,
  folderOf,
  hasPage,
  isOfEdition,
  kinds,
  menuKinds,
  type Page,
  pathOf,
  routes,
  type Scheme,
  schemeOf,
  staysInEdition,
} from '../../src/routes/routes';
import { indicator, report, sector, site, term } from '../analysis/builder';

const scheme: Scheme = { first: 'vi', goalYear: '2030' };
const forestry = { ...sector, id: 'forestry', slug: 'lam-nghiep' };
const poverty = indicator({ id: 'poverty-rate', slug: 'ho-ngheo' });
const context = indicator({ id: 'herd', slug: null, sector: forestry });
const story = { slug: { vi: 'rung', en: 'forest' } };

const table: [page: Page, vi: string, en: string, listed: string, framable: string][] = [
  [{ kind: 'home' }, '', 'en/', 'listed', 'not framable'],
  [{ kind: 'goals' }, '2030/', 'en/2030/', 'listed', 'not framable'],
  [{ kind: 'audit' }, 'doi-chieu/', 'en/audit/', 'listed', 'not framable'],
  [{ kind: 'stories' }, 'cau-chuyen/', 'en/stories/', 'listed', 'not framable'],
  [{ kind: 'explore' }, 'tra-cuu/', 'en/explore/', 'listed', 'not framable'],
  [{ kind: 'data' }, 'du-lieu/', 'en/data/', 'listed', 'not framable'],
  [{ kind: 'about' }, 'gioi-thieu/', 'en/about/', 'listed', 'not framable'],
  [{ kind: 'checks' }, 'doi-chieu/danh-sach/', 'en/audit/list/', 'listed', 'not framable'],
  [{ kind: 'reports' }, 'bao-cao/', 'en/reports/', 'listed', 'not framable'],
  [{ kind: 'report', report: { id: '2024-10' } }, 'bao-cao/2024-10/', 'bao-cao/2024-10/en/', 'listed', 'not framable'],
  [{ kind: 'sector', sector: forestry }, 'linh-vuc/lam-nghiep/', 'en/sectors/forestry/', 'listed', 'not framable'],
  [
    { kind: 'indicator', indicator: poverty },
    'chi-tieu/ho-ngheo/',
    'en/indicators/poverty-rate/',
    'listed',
    'not framable',
  ],
  [{ kind: 'story', story }, 'cau-chuyen/rung/', 'en/stories/forest/', 'listed', 'not framable'],
  [{ kind: 'embed', indicator: poverty }, 'nhung/ho-ngheo/', 'en/embed/poverty-rate/', 'not listed', 'framable'],
  [{ kind: 'places' }, 'xa/', 'en/communes/', 'listed', 'not framable'],
  [{ kind: 'place', place: { id: 'pa-u' } }, 'xa/pa-u/', 'en/communes/pa-u/', 'listed', 'not framable'],
  [{ kind: 'notFound' }, '404.html', 'en/404/', 'not listed', 'not framable'],
];

describe('each kind of page has its address', () => {
  test.each(table.map(([page, ...rest]) => [page.kind, ...rest, page] as const))(
    '%s: /%s in Vietnamese, /%s in English, %s, %s',
    (kind, vi, en, listed, framable, page) => {
      expect([pathOf(page, 'vi', scheme), pathOf(page, 'en', scheme)]).toEqual([vi, en]);
      expect(routes[kind].listed).toBe(listed === 'listed');
      expect(routes[kind].framable).toBe(framable === 'framable');
    },
  );

  test('and no kind is without', () => {
    expect(kinds.filter((kind) => !table.some(([page]) => page.kind === kind))).toEqual([]);
  });
});

test('a context figure has no page of its own but an anchor on the page of its sector', () => {
  expect([hasPage(poverty), hasPage(context)]).toEqual([true, false]);
  expect(pathOf({ kind: 'indicator', indicator: context }, 'vi', scheme)).toBe('linh-vuc/lam-nghiep/#herd');
  expect(pathOf({ kind: 'indicator', indicator: context }, 'en', scheme)).toBe('en/sectors/forestry/#herd');
});

test('the menu is, in this order: goals, audit, stories, explore, places, data, about', () => {
  expect(menuKinds).toEqual(['goals', 'audit', 'stories', 'explore', 'places', 'data', 'about']);
});

describe('where English is the first language it stands at the root', () => {
  const english: Scheme = { first: 'en', goalYear: '2035' };
  test.each<[page: Page, vi: string, en: string]>([
    [{ kind: 'home' }, 'vi/', ''],
    [{ kind: 'goals' }, 'vi/2035/', '2035/'],
    [{ kind: 'audit' }, 'vi/doi-chieu/', 'audit/'],
    [{ kind: 'sector', sector: forestry }, 'vi/linh-vuc/lam-nghiep/', 'sectors/forestry/'],
    [{ kind: 'embed', indicator: poverty }, 'vi/nhung/ho-ngheo/', 'embed/poverty-rate/'],
    [{ kind: 'notFound' }, 'vi/404/', '404.html'],
    [{ kind: 'reports' }, 'vi/bao-cao/', 'reports/'],
    [{ kind: 'report', report }, 'bao-cao/2024-10/vi/', 'bao-cao/2024-10/'],
  ])('%o: /%s in Vietnamese, /%s in English', (page, vi, en) => {
    expect([pathOf(page, 'vi', english), pathOf(page, 'en', english)]).toEqual([vi, en]);
  });
});

test('the first language and the year of the goals come from the data: those of the term of its report', () => {
  const later = { ...report, term: { ...term, goalEnd: '2035-12-31' } };
  expect(schemeOf({ site: { ...site, language: 'en' }, report: later })).toEqual({ first: 'en', goalYear: '2035' });
});

test('published files stand in the folders that scripts of other sites may read', () => {
  expect(files.table('reports/2024-10/figures.csv')).toBe('data/reports/2024-10/figures.csv');
  expect(files.spreadsheet('reports/2024-10/figures.csv')).toBe('excel/reports/2024-10/figures.csv');
  expect(files.search('en')).toBe('data/search.en.json');
  expect(files.oembed(poverty, 'vi')).toBe('oembed/vi/poverty-rate.json');
  expect(fileFolders).toEqual(['data/', 'oembed/']);
});

test.each([
  ['indicator', 'vi', 'chi-tieu/'],
  ['story', 'en', 'en/stories/'],
  ['audit', 'en', 'en/audit/'],
  ['notFound', 'vi', '404.html'],
  ['goals', 'en', 'en/2030/'],
  ['sector', 'vi', 'linh-vuc/'],
  ['embed', 'en', 'en/embed/'],
  ['report', 'en', 'bao-cao/'],
] as const)('the pages of kind %s stand, in %s, in %s', (kind, lang, folder) => {
  expect(folderOf(kind, lang, scheme)).toBe(folder);
});

test('the anchor of a finding needs no escaping in a selector', () => {
  expect(findingAnchor('sum/2024-10/III.1.1')).toBe('sum-2024-10-III-1-1');
});

test.each([
  ['/bao-cao/2024-10/', true],
  ['/bao-cao/2024-10/en/audit/', true],
  ['/bao-cao/', false],
  ['/en/reports/', false],
  ['/doi-chieu/', false],
])('%s is an address of an edition: %s', (address, is) => {
  expect(isOfEdition(address)).toBe(is);
});

test.each<[string, Page, string, boolean]>([
  ['to the audit', { kind: 'audit' }, '2024-10', true],
  ['to an indicator', { kind: 'indicator', indicator: poverty }, '2024-10', true],
  ['to Explore, which an edition has not', { kind: 'explore' }, '2024-10', false],
  ['to the audit, of the newest report', { kind: 'audit' }, '2025-10', false],
])('a link of a story %s stays in its edition once a newer report has come', (_, page, id, is) => {
  expect(staysInEdition(page, { id }, { id: '2025-10' })).toBe(is);
});
