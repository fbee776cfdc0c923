// Writes sitemap and robots.txt from the built pages, each page with its twin in the other language.
import type { Address } from '../address';

export interface Page {
  /** Path of the file in dist: `en/audit/index.html`. */
  file: string;
  html: string;
}

/** Takes a tag and an attribute name; gives the attribute's value or null. */
function attribute(tag: string, name: string): string | null {
  return (
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)?.slice(1).find(Boolean) ?? null
  );
}

/** Takes a page; gives its tags of one kind that carry `rel`. */
function links(html: string, rel: string): string[] {
  return (html.match(/<link\b[^>]*>/gi) ?? []).filter((tag) => attribute(tag, 'rel') === rel);
}

/** A page is listed when it is an address of its own and does not ask to be left out. */
function isListed({ file, html }: Page): boolean {
  const robots = (html.match(/<meta\b[^>]*>/gi) ?? []).find((tag) => attribute(tag, 'name') === 'robots');
  return file.endsWith('index.html') && !/noindex/.test(robots ?? '');
}

function entry({ file, html }: Page, { site, base }: Address): string {
  const address = `${site}${base}${file.replace(/index\.html$/, '')}`;
  const twins = links(html, 'alternate')
    .map((tag) => ({ language: attribute(tag, 'hreflang'), href: attribute(tag, 'href') }))
    .filter((twin) => twin.language !== null && twin.href !== null)
    .map(
      (twin) =>
        `<xhtml:link rel="alternate" hreflang="${twin.language}" href="${new URL(twin.href ?? '', address).href}"/>`,
    );
  return `<url><loc>${address}</loc>${twins.join('')}</url>`;
}

/** Takes the built pages and the site's address; gives the sitemap files and the `robots.txt` that names them. */
export function sitemap(pages: Page[], address: Address): Record<string, string> {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const entries = pages.filter(isListed).map((page) => entry(page, address));
  const home = `${address.site}${address.base}`;
  return {
    'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`,
    'sitemap-0.xml': `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`,
    'sitemap-index.xml': `${head}<sitemapindex xmlns="${schema}"><sitemap><loc>${home}sitemap-0.xml</loc></sitemap></sitemapindex>\n`,
  };
}
