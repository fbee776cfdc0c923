// Writes `_headers`, the response headers for hosts that read that file (Netlify, Cloudflare Pages).

/** Folders whose pages other sites may frame. */
const framed = ['nhung/', 'en/embed/'];

/** Takes the path of a page; gives the rule that covers it and its neighbours: `chi-tieu/*`, `en/audit/*`, ``. */
function cover(page: string): string {
  const folders = page.split('/').slice(0, -1);
  const [first, second] = folders;
  if (first === undefined) return page === 'index.html' ? '' : page;
  if (first !== 'en') return `${first}/*`;
  return second === undefined ? 'en/' : `en/${second}/*`;
}

function rule(path: string, lines: string[]): string {
  return `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/**
 * Takes the paths of all pages and the sub-path; gives the text of `_headers`.
 * Hosts add up the headers of all rules that match, and two policies would both hold:
 * so the rule against framing names every folder but the embeds, and there is none for `/*`.
 */
export function headers(pages: string[], base: string): string {
  const closed = [...new Set(pages.map(cover))].filter((path) => !framed.some((open) => path.startsWith(open)));
  return [
    rule(`${base}*`, [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
    ]),
    rule(`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']),
    rule(`${base}data/*`, ['Access-Control-Allow-Origin: *']),
    rule(`${base}oembed/*`, ['Access-Control-Allow-Origin: *']),
    ...closed.sort().map((path) => rule(base + path, ["Content-Security-Policy: frame-ancestors 'self'"])),
  ].join('\n');
}
