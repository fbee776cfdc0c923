// Every page is valid HTML and keeps to the site's Content-Security-Policy.
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { fileAt, isUnlisted, listed, pages, read, resolve } from './pages';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The built pages are minified: style of writing is not checked.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles carry the finding, not a slogan; search engines cut them themselves.
    'long-title': 'off',
    // Phone-number-like figures are figures.
    'tel-non-breaking': 'off',
  },
});

test('every page is valid HTML', async () => {
  const findings: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      findings.push(
        ...messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(listed(findings)).toEqual([]);
});

test('every page carries a strict policy, first in its head, with the hashes of its styles', () => {
  const faults = pages.flatMap(({ file, document }) => {
    const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
    const policy = meta?.getAttribute('content') ?? '';
    const missing = ["default-src 'none'", "script-src 'self'", "base-uri 'none'"].filter(
      (part) => !policy.includes(part),
    );
    const unsafe = /unsafe|%STYLE_HASHES%|https?:/.exec(policy);
    return [
      ...missing.map((part) => `${file}: policy lacks ${part}`),
      ...(unsafe ? [`${file}: policy has ${unsafe[0]}`] : []),
    ];
  });
  expect(listed(faults)).toEqual([]);
});

test('no page has an inline script, an event handler or a style attribute', () => {
  const faults = pages.flatMap(({ file, document }) => {
    const data = /^(application\/(ld\+)?json|speculationrules)$/;
    const inline = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => !data.test(script.getAttribute('type') ?? ''),
    );
    const marked = [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name }) => name === 'style' || /^on[a-z]+$/.test(name)),
    );
    return [
      ...inline.map(() => `${file}: inline script`),
      ...marked.map((element) => `${file}: <${element.localName}>`),
    ];
  });
  expect(listed(faults)).toEqual([]);
});

test('each embedded document only names files of the site', () => {
  const frames = pages.flatMap((page) =>
    [...page.document.querySelectorAll('iframe')].map((frame) => ({ page, src: frame.getAttribute('src') ?? '' })),
  );
  const lost = frames.filter(({ page, src }) => fileAt(resolve(src, page)?.pathname ?? '') === null);
  expect(lost.map(({ page, src }) => `${page.file}: ${src}`)).toEqual([]);
});

test('the sitemap lists every page that search engines may list', () => {
  const sitemap = read('sitemap-0.xml');
  const indexed = pages.filter((page) => page.file.endsWith('index.html') && !isUnlisted(page));
  expect(sitemap.match(/<loc>/g)?.length).toBe(indexed.length);
});

test('no heading, paragraph or caption is empty, and no section has only its heading', () => {
  const faults = pages.flatMap(({ file, document }) => {
    const texts = [...document.querySelectorAll('h1, h2, h3, h4, p:not([hidden], [aria-live]), figcaption, summary')];
    const empty = texts.filter((element) => element.textContent?.trim() === '');
    const bare = [...document.querySelectorAll('section')].filter(({ children }) =>
      [...children].every(({ tagName }) => /^H[1-6]$/.test(tagName)),
    );
    return [...empty, ...bare].map((element) => `${file}: ${element.outerHTML.slice(0, 80)}`);
  });
  expect(listed(faults)).toEqual([]);
});

test('every table of data has a caption', () => {
  const faults = pages.flatMap(({ file, document }) =>
    [...document.querySelectorAll('table:not([role=none])')]
      .filter((table) => (table.querySelector(':scope > caption')?.textContent ?? '').trim() === '')
      .map((table) => `${file}: ${table.outerHTML.slice(0, 80)}`),
  );
  expect(listed(faults)).toEqual([]);
});
