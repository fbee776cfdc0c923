// The words and numbers of the built pages: composed letters, the right notation, nothing that should not be there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, listed, pages, read, visibleText } from './pages';

const texts = files.filter((file) => /\.(html|json|csv|xml|svg|txt|webmanifest)$/.test(file));

/** Takes a page's text and a pattern; gives each match with a little of what stands around it. */
function found(file: string, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => {
    const around = text.slice(Math.max(0, match.index - 25), match.index + match[0].length + 15);
    return `${file}: "${match[0]}" in "…${around}…"`;
  });
}

test('every text file is in composed letters (NFC) and has no replacement character', () => {
  const faults = texts.filter((file) => {
    const text = read(file);
    return text !== text.normalize('NFC') || text.includes('\ufffd');
  });
  expect(listed(faults)).toEqual([]);
});

test('no sentence begins without a space after the one before', () => {
  const faults = pages.flatMap(({ file, document }) =>
    [...document.querySelectorAll('main :is(p, li, figcaption, summary)')]
      .filter((element) => element.querySelector('p, li, code, div, br, dt, table, svg') === null)
      .flatMap((element) => found(file, element.textContent ?? '', /\p{Ll}[.!?:;](?=\p{Lu})/gu)),
  );
  expect(listed(faults)).toEqual([]);
});

test('Vietnamese pages write numbers as 2.239 and 61,5', () => {
  const faults = pages
    .filter((page) => page.language === 'vi')
    .flatMap((page) => {
      const text = visibleText(page.document, '[lang="en"], code, pre, [data-verbatim]');
      const point = /(?<![\w.,/-])(?<!(?:CC BY(?:-SA)?|WCAG|phiên bản|v) )\d+\.\d{1,2}(?![\d.\w]|,\d)/g;
      const comma = /(?<![\w.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])/g;
      return [...found(page.file, text, point), ...found(page.file, text, comma)];
    });
  expect(listed(faults)).toEqual([]);
});

test('English pages write numbers as 2,239 and 61.5', () => {
  const faults = pages
    .filter((page) => page.language === 'en')
    .flatMap((page) => {
      const text = visibleText(page.document, '[lang="vi"], code, pre, [data-verbatim]');
      const comma = /(?<![\w.,])\d+,\d{1,2}(?![\d\w])/g;
      const point = /(?<![\w.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])/g;
      return [...found(page.file, text, comma), ...found(page.file, text, point)];
    });
  expect(listed(faults)).toEqual([]);
});

/** `word` or `word # path prefix where it may stand, another`. */
const denied = readFileSync('tests/site/denied-words.txt', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [word = '', where = ''] = line.split('#').map((part) => part.trim());
    return { word: word.normalize('NFC'), allowed: where === '' ? [] : where.split(/,\s*/) };
  });

test('no page says a word that must not stand on this site', () => {
  const faults = pages.flatMap((page) => {
    const text = visibleText(page.document, 'code, pre');
    const head = [...page.document.querySelectorAll('title, meta[content]')].map(
      (element) => element.getAttribute('content') ?? element.textContent,
    );
    return denied
      .filter(({ allowed }) => !allowed.some((prefix) => page.path.startsWith(prefix)))
      .flatMap(({ word }) => {
        const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
        return found(page.file, `${text} ${head.join(' ')}`, pattern);
      });
  });
  expect(listed(faults)).toEqual([]);
});
