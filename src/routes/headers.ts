// The response headers of the site by address, for every kind of host, and `_headers` (Netlify, Cloudflare Pages).
import { languages } from '../languages';
import { fileFolders, folderOf, type Kind, kinds, routes, type Scheme } from './routes';

/** A path, with `*` at its end when it covers all that begins so. */
export type Rule = [path: string, headers: Record<string, string>];

/** What covers the pages of a kind in each language: `chi-tieu/*`, `en/`, `404.html`. */
const coversOf = (kind: Kind, scheme: Scheme): string[] =>
  languages.map((lang) => {
    const folder = folderOf(kind, lang, scheme);
    return kind === 'home' || !folder.endsWith('/') ? folder : `${folder}*`;
  });

/**
 * The rules of a site, for paths below its root. Hosts add up the headers of all rules that match, and two policies would
 * both hold: so the rule against framing names every folder but the embeds, and there is none for `*`.
 */
export function rulesOf(scheme: Scheme): Rule[] {
  const closed = kinds.filter((kind) => !routes[kind].framable).flatMap((kind) => coversOf(kind, scheme));
  return [
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
    ...[...new Set(closed)].sort().map((path): Rule => [path, { 'Content-Security-Policy': "frame-ancestors 'self'" }]),
  ];
}

/** The headers of the answer to one path, by rules for such paths. */
export const headersOf = (path: string, rules: readonly Rule[]): Record<string, string> =>
  Object.assign(
    {},
    ...rules
      .filter(([rule]) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule))
      .map(([, headers]) => headers),
  );

/** The text of `_headers`; `base` is the site's sub-path. */
export function headersFile(base: string, rules: readonly Rule[]): string {
  const lines = ([name, value]: [string, string]) => `  ${name}: ${value}\n`;
  return rules.map(([path, headers]) => `${base}${path}\n${Object.entries(headers).map(lines).join('')}`).join('\n');
}

/** The rules in the text of `_headers`, for whole paths: `/thu/en/*`. */
export const readRules = (text: string): Rule[] =>
  text.split('\n\n').map((rule) => {
    const [path = '', ...lines] = rule.trim().split('\n');
    const headers = lines.map((line) => line.trim().split(/: (.*)/, 2) as [string, string]);
    return [path, Object.fromEntries(headers)];
  });

/** The sub-path in a text that {@link headersFile} has written: `/` or `/targets/`; null in any other. */
export const baseOf = (text: string): string | null => /^(\/(?:\S*\/)?)\*\n/.exec(text)?.[1] ?? null;
