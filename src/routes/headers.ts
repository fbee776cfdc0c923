// The response headers of the site by address, for every kind of host, and `_headers` (Netlify, Cloudflare Pages).
import { languages } from '../languages';
import { fileFolders, folderOf, type Kind, kinds, routes } from './routes';

/** A path below the site's root, with `*` at its end when it covers all that begins so. */
type Rule = [path: string, headers: Record<string, string>];

/** What covers the pages of a kind in each language: `chi-tieu/*`, `en/`, `404.html`. */
const coversOf = (kind: Kind): string[] =>
  languages.map((lang) => {
    const folder = folderOf(kind, lang);
    return kind === 'home' || !folder.endsWith('/') ? folder : `${folder}*`;
  });

/**
 * Hosts add up the headers of all rules that match, and two policies would both hold:
 * so the rule against framing names every folder but the embeds, and there is none for `*`.
 */
const closed = [...new Set(kinds.filter((kind) => !routes[kind].framable).flatMap(coversOf))].sort();

export const rules: Rule[] = [
  [
    '*',
    {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    },
  ],
  ['_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ...fileFolders.map((folder): Rule => [`${folder}*`, { 'Access-Control-Allow-Origin': '*' }]),
  ...closed.map((path): Rule => [path, { 'Content-Security-Policy': "frame-ancestors 'self'" }]),
];

/** The headers of the answer to one path below the site's root. */
export const headersOf = (path: string): Record<string, string> =>
  Object.assign(
    {},
    ...rules
      .filter(([rule]) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule))
      .map(([, headers]) => headers),
  );

/** The text of `_headers`; `base` is the site's sub-path. */
export function headersFile(base: string): string {
  const lines = ([name, value]: [string, string]) => `  ${name}: ${value}\n`;
  return rules.map(([path, headers]) => `${base}${path}\n${Object.entries(headers).map(lines).join('')}`).join('\n');
}

/** The sub-path in a text that {@link headersFile} has written: `/` or `/muong-te/`; null in any other. */
export const baseOf = (text: string): string | null => /^(\/(?:\S*\/)?)\*\n/.exec(text)?.[1] ?? null;
