// Reads where the site will stand: host from SITE_URL, sub-path from BASE_PATH.
import { editionFolder } from './routes.ts';

export interface Address {
  /** Origin without a trailing slash: `https://example.org`. */
  site: string;
  /** Sub-path with both slashes: `/` or `/targets/`. */
  base: string;
}

/** Whether an address can be opened on the same machine only, as without SITE_URL. */
export const isLocal = (address: string): boolean => /^https?:\/\/(localhost|127\.0\.0\.1)\b/.test(address);

/**
 * Takes the environment; gives the origin and the sub-path (defaults: `http://localhost:4321` and `/`), that of an edition
 * where EDITION names a report.
 * Throws when SITE_URL is not an http(s) address or BASE_PATH holds anything but a path.
 */
export function siteAddress(env: Record<string, string | undefined>): Address {
  const given = env['SITE_URL'] || 'http://localhost:4321';
  if (!/^https?:\/\/[^/\s?#]+\/?$/.test(given)) {
    throw new Error(`SITE_URL: "${given}". Expected a host only, such as https://example.org (sub-path: BASE_PATH).`);
  }
  const path = env['BASE_PATH'] ?? '';
  if (!/^\/?([\w.~-]+(\/|$))*$/.test(path)) {
    throw new Error(`BASE_PATH: "${path}". Expected a path, such as / or /targets/.`);
  }
  const inner = path.replace(/^\/|\/$/g, '');
  const root = inner === '' ? '/' : `/${inner}/`;
  const edition = env['EDITION'];
  return { site: given.replace(/\/$/, ''), base: edition ? root + editionFolder({ id: edition }) : root };
}
