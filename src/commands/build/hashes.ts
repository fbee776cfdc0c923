// Puts the hashes of a page's own styles into its Content-Security-Policy.
import { createHash } from 'node:crypto';

export const placeholder = '%STYLE_HASHES%';

/** Takes the text of an inline element; gives its CSP source: `'sha256-…'`. */
function source(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Takes a page; gives it with the placeholder replaced by the hash of each of its `<style>` elements. */
export function withStyleHashes(html: string): string {
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map((match) => source(match[1] ?? ''));
  return html.replaceAll(placeholder, [...new Set(styles)].join(' '));
}
