// Sitemap and robots.txt: every page that may be listed, each with its twins in the other languages.
import { languages } from '../languages';
import { type Page, pathOf, type Scheme } from './routes';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The twins of a page for search engines: each language, then the one for readers of any other; `root` is the site's address. */
export function twinsOf(page: Page, root: string, scheme: Scheme): { language: string; href: string }[] {
  const twins = languages.map((lang) => ({ language: lang as string, href: root + pathOf(page, lang, scheme) }));
  return [...twins, { language: 'x-default', href: root + pathOf(page, scheme.first, scheme) }];
}

/** Takes the listed pages and the address of the site's root (`https://example.org/targets/`). */
export function sitemap(pages: readonly Page[], root: string, scheme: Scheme): string {
  const entries = pages.flatMap((page) => {
    const twins = twinsOf(page, root, scheme).map(
      ({ language, href }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    return languages.map((lang) => `<url><loc>${root}${pathOf(page, lang, scheme)}</loc>${twins.join('')}</url>`);
  });
  return `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`;
}

export const sitemapIndex = (root: string): string =>
  `${head}<sitemapindex xmlns="${schema}"><sitemap><loc>${root}sitemap-0.xml</loc></sitemap></sitemapindex>\n`;

export const robots = (root: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap-index.xml\n`;
