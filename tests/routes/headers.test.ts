// What a host answers with, by address.
import { describe, expect, test } from 'vitest';
import { baseOf, headersFile, headersOf, readRules, rulesOf } from '../../src/routes/headers';

/** Made anew in each test: what is wrong with the making then fails there. */
const made = () => rulesOf({ first: 'vi', goalYear: '2030' });
const own = "frame-ancestors 'self'";
const all = 'everyone';

describe('who may frame an address', () => {
  test.each([
    ['', own],
    ['chi-tieu/ho-ngheo/', own],
    ['en/indicators/poverty-rate/', own],
    ['cau-chuyen/', own],
    ['cau-chuyen/rung/', own],
    ['en/', own],
    ['404.html', own],
    ['en/404/', own],
    ['2030/', own],
    ['nhung/ho-ngheo/', all],
    ['en/embed/poverty-rate/', all],
  ])('/%s: %s', (path, who) => {
    expect(headersOf(path, made())['Content-Security-Policy'] ?? all).toBe(who);
  });
});

test('scripts of other sites may read the data and the oEmbed answers, not the pages', () => {
  const read = (path: string) => headersOf(path, made())['Access-Control-Allow-Origin'];
  expect(['data/audit.json', 'oembed/vi/poverty-rate.json', 'du-lieu/', 'en/data/'].map(read)).toEqual([
    '*',
    '*',
    undefined,
    undefined,
  ]);
});

test('only files with a hash in their name are kept for good', () => {
  expect(headersOf('_astro/page.Bx1.js', made())['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersOf('2030/', made())['Cache-Control']).toBeUndefined();
});

test('every answer forbids guessing its type', () => {
  expect(headersOf('anything', made())['X-Content-Type-Options']).toBe('nosniff');
});

test('the file of headers gives each rule below the sub-path, one header a line', () => {
  const text = headersFile('/x/', made());
  const shared = 'Access-Control-Allow-Origin: *';
  expect(text).toContain(`\n\n/x/data/*\n  ${shared}\n\n/x/oembed/*\n  ${shared}\n\n`);
  expect(text).toMatch(
    /^\/x\/\*\n {2}X-Content-Type-Options: nosniff\n {2}Referrer-Policy: .*\n {2}Permissions-Policy: .*\n\n/,
  );
  expect(text).toContain("/x/en/\n  Content-Security-Policy: frame-ancestors 'self'\n");
  expect(text).toContain("/x/linh-vuc/*\n  Content-Security-Policy: frame-ancestors 'self'\n");
  expect(text).not.toMatch(/nhung|\/embed|:slug|:id/);
});

test('the file of headers is read back as it was meant, for addresses with the sub-path', () => {
  const read = readRules(headersFile('/x/', made()));
  expect(read).toHaveLength(made().length);
  expect(headersOf('/x/doi-chieu/', read)).toEqual(headersOf('doi-chieu/', made()));
  expect(headersOf('/x/data/audit.json', read)['Access-Control-Allow-Origin']).toBe('*');
  expect(headersOf('/x/nhung/ho-ngheo/', read)['Content-Security-Policy']).toBeUndefined();
});

test.each(['/', '/thu/muong-te/'])('the sub-path %s of a built site is read back from its headers', (base) => {
  expect(baseOf(headersFile(base, made()))).toBe(base);
});

test.each(['', '# notes\n/*\n', '/data/figures.csv\n'])('other text has no sub-path, %#', (text) => {
  expect(baseOf(text)).toBeNull();
});
