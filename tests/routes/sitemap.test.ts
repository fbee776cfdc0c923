// What search engines are told of the site.
import { expect, test } from 'vitest';
import { robots, sitemap, sitemapIndex, twinsOf } from '../../src/routes/sitemap';

const scheme = { first: 'vi', goalYear: '2030' } as const;
const root = 'https://example.org/x/';

test('the twins of a page are its addresses in each language, and the first for readers of any other', () => {
  expect(twinsOf({ kind: 'audit' }, root, scheme)).toEqual([
    { language: 'vi', href: 'https://example.org/x/doi-chieu/' },
    { language: 'en', href: 'https://example.org/x/en/audit/' },
    { language: 'x-default', href: 'https://example.org/x/doi-chieu/' },
  ]);
});

test('readers of any other language are sent to the language at the root', () => {
  const twins = twinsOf({ kind: 'audit' }, root, { first: 'en', goalYear: '2030' });
  expect(twins.find(({ language }) => language === 'x-default')?.href).toBe('https://example.org/x/audit/');
});

test('the sitemap lists each page once a language, each time with all its twins', () => {
  const text = sitemap([{ kind: 'home' }, { kind: 'audit' }], root, scheme);
  expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/x/',
    'https://example.org/x/en/',
    'https://example.org/x/doi-chieu/',
    'https://example.org/x/en/audit/',
  ]);
  expect(text.match(/hreflang="en" href="https:\/\/example.org\/x\/en\/audit\/"/g)).toHaveLength(2);
  expect(text.match(/<xhtml:link /g)).toHaveLength(12);
  expect(text).not.toMatch(/>[^<>]+<(?!\/loc>)/);
});

test('robots.txt names the index, and the index names the sitemap', () => {
  expect(robots(root)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/x/sitemap-index.xml\n');
  expect(sitemapIndex(root)).toContain('<loc>https://example.org/x/sitemap-0.xml</loc>');
});
