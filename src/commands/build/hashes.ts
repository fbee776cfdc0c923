// Puts the hashes of a page's own styles into its Content-Security-Policy.
import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';

const source = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Takes a page; gives it with the placeholder of its policy replaced by the hash of each of its `<style>` elements.
 * The policy is the first thing in the page that holds the placeholder: texts come after it, and keep what they hold.
 */
export function withStyleHashes(html: string): string {
  const styles = [...parseHTML(html).document.querySelectorAll('style')].map((style) =>
    source(style.textContent ?? ''),
  );
  return html.replace('%STYLE_HASHES%', [...new Set(styles)].join(' '));
}
