// The addresses the site has promised exist, and machine-readable files can be read.
import { describe, expect, test } from 'vitest';
import { base, fileAt, files, isEmbed, pages, read } from './pages';

const promised = [
  ...['', 'en/', '2030/', 'en/2030/', 'doi-chieu/', 'en/audit/', 'du-lieu/', 'en/data/', 'gioi-thieu/', 'en/about/'],
  ...['cau-chuyen/', 'en/stories/', 'tra-cuu/', 'en/explore/', '404.html', 'sitemap-index.xml', 'robots.txt'],
  ...['bao-cao/', 'en/reports/', 'bao-cao/2024-10/', 'bao-cao/2024-10/en/', 'bao-cao/2024-10/doi-chieu/'],
  ...['bao-cao/2024-10/data/audit.json', 'bao-cao/2024-10/data/reports/2024-10/figures.csv'],
  ...[
    'data/indicators.json',
    'data/audit.json',
    'data/datapackage.json',
    'data/indicators.csv',
    'excel/indicators.csv',
  ],
];

describe('promised addresses', () => {
  test.each(promised)('/%s exists', (path) => {
    expect(fileAt(base + path)).not.toBeNull();
  });

  test.each([
    ['a sector', /^\/linh-vuc\/[^/]+\/$/, /^\/en\/sectors\/[^/]+\/$/],
    ['an indicator', /^\/chi-tieu\/[^/]+\/$/, /^\/en\/indicators\/[^/]+\/$/],
    ['a story', /^\/cau-chuyen\/[^/]+\/$/, /^\/en\/stories\/[^/]+\/$/],
    ['an embed', /^\/nhung\/.+\/$/, /^\/en\/embed\/.+\/$/],
  ])('%s has a page in each language, as many in one as in the other', (_, vi, en) => {
    const count = (pattern: RegExp) => pages.filter(({ path }) => pattern.test(path)).length;
    expect(count(vi)).toBeGreaterThan(0);
    expect(count(en)).toBe(count(vi));
  });
});

test('every JSON file can be read', () => {
  for (const file of files.filter((name) => /\.(json|webmanifest)$/.test(name))) {
    expect(() => JSON.parse(read(file)), file).not.toThrow();
  }
});

test('the Data Package names files that exist', () => {
  const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: { path: string }[] };
  expect(resources.map(({ path }) => `data/${path}`).filter((path) => !files.includes(path))).toEqual([]);
});

test('every page has a title and a description of its own', () => {
  const own = pages.filter((page) => page.file.endsWith('index.html') && !isEmbed(page));
  const titles = own.map(({ language, document }) => `${language} ${document.title}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  const bare = own.filter(({ document }) => !document.querySelector('meta[name=description][content]'));
  expect(bare.map(({ file }) => file)).toEqual([]);
});
