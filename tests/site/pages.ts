// The built site as the tests see it: every page parsed once, every address resolved to a file.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { listFiles } from '../../src/commands/files';
import { type Language, languages } from '../../src/languages';
import { siteAddress } from '../../src/routes/address';

export const dist = process.env['DIST'] ?? 'dist';
export const { site, base } = siteAddress(process.env);
export const files = await listFiles(dist).catch(() => {
  throw new Error(`No site in ${dist}/. Run \`npm run build\` first.`);
});
const known = new Set(files);

export interface Page {
  file: string;
  /** Address below the site's root: `/chi-tieu/x/` (without the sub-path). */
  path: string;
  language: Language;
  html: string;
  document: Document;
}

export function read(file: string): string {
  return readFileSync(`${dist}/${file}`, 'utf8');
}

/** The language at the root; pages of the other stand in a folder of its name. */
const first = languages.find((lang) => read('index.html').includes(`<html lang="${lang}"`)) ?? languages[0];
const languageOf = (path: string): Language =>
  languages.find((lang) => lang !== first && path.split('/').includes(lang)) ?? first;

function page(file: string): Page {
  const html = read(file);
  const path = `/${file.replace(/index\.html$/, '')}`;
  return { file, path, html, language: languageOf(path), document: parseHTML(html).document };
}

/** All pages, and those that other sites frame. */
export const pages = files.filter((file) => file.endsWith('.html')).map(page);
export const isEmbed = ({ path }: Page) => /^\/(nhung|en\/embed)\//.test(path);
/** Pages that ask search engines to leave them out. */
export const isUnlisted = ({ document }: Page) =>
  /noindex/.test(document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '');
const byFile = new Map(pages.map((each) => [each.file, each]));

/** Takes an absolute path of the site (with the sub-path, maybe percent-encoded); gives the file it serves or null. */
export function fileAt(path: string): string | null {
  if (!path.startsWith(base)) return null;
  const inner = decodeURIComponent(path.slice(base.length));
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  return known.has(file) ? file : null;
}

export function pageAt(path: string): Page | null {
  const file = fileAt(path);
  return file === null ? null : (byFile.get(file) ?? null);
}

/** Takes an href as written on a page; gives the address it leads to, or null for mailto: and the like. */
export function resolve(href: string, from: Page): URL | null {
  const url = new URL(href, `${site}${base}${from.path.slice(1)}`);
  return /^https?:$/.test(url.protocol) ? url : null;
}

export const isOwn = (url: URL) => url.origin === site;

/** The text a reader sees, without the parts matched by `except`. */
export function visibleText(root: Document, except: string): string {
  const body = root.body.cloneNode(true) as HTMLElement;
  for (const element of body.querySelectorAll(`script, style, template, ${except}`)) element.remove();
  for (const element of body.querySelectorAll('p, li, dd, dt, td, th, h1, h2, h3, h4, figcaption, summary'))
    element.append(' ');
  return (body.textContent ?? '').replace(/\s+/g, ' ');
}

/** Takes `[page, what]` findings; gives at most 40 lines for a message. */
export function listed(findings: string[]): string[] {
  return findings.length <= 40 ? findings : [...findings.slice(0, 40), `… and ${findings.length - 40} more`];
}
