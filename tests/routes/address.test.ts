// Where the site will stand, from SITE_URL and BASE_PATH.
import { describe, expect, test } from 'vitest';
import { siteAddress } from '../../src/routes/address';

test('without settings the site stands at the root of a local server', () => {
  expect(siteAddress({})).toEqual({ site: 'http://localhost:4321', base: '/' });
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
])('the host %s is read as %s', (given, site) => {
  expect(siteAddress({ SITE_URL: given }).site).toBe(site);
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['/muong-te/', '/muong-te/'],
  ['muong-te', '/muong-te/'],
  ['/thu/muong-te', '/thu/muong-te/'],
  ['a_b.c~d/', '/a_b.c~d/'],
])('the sub-path "%s" is read as %s', (given, base) => {
  expect(siteAddress({ BASE_PATH: given }).base).toBe(base);
});

describe('what is no address is refused, with what is expected', () => {
  test.each(['example.org', 'ftp://example.org', 'https://example.org/x', 'https://a b', 'https://a?q', 'xhttps://a'])(
    'the host "%s"',
    (given) => {
      const message = `SITE_URL: "${given}". Expected a host only, such as https://example.org (sub-path: BASE_PATH).`;
      expect(() => siteAddress({ SITE_URL: given })).toThrow(new Error(message));
    },
  );

  test.each(['/a b/', 'a//b', '/x/?q', '?', '/é/', `${'a'.repeat(60)}!`])('the sub-path "%s"', (given) => {
    const message = `BASE_PATH: "${given}". Expected a path, such as / or /targets/.`;
    expect(() => siteAddress({ BASE_PATH: given })).toThrow(new Error(message));
  });
});
