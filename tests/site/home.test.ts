// The home page says each number once, and is light.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist, pageAt } from './pages';

/** Days and months name a time. */
const dates =
  /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|\d{1,2} [A-Z][a-z]+ \d{4}|(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g;
/** A number, or two that belong together: `8/10`, `10 of 15`. */
const numbers = /\d[\d.,]*(?:(?:\/| of | trong )\d[\d.,]*)?/g;

/** The numbers of two digits and more that a page says in words: not those of its charts and of the labels of its shapes and rows. */
function numbersOf(path: string): string[] {
  const main = pageAt(path)?.document.querySelector('main')?.cloneNode(true) as Element;
  for (const chart of main.querySelectorAll('svg, .verdicts, .sectors')) chart.remove();
  const text = (main.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').replace(dates, '');
  return (text.match(numbers) ?? [])
    .map((number) => number.replace(/[.,]$/, ''))
    .filter((number) => /\d.*\d/.test(number));
}

describe.each(['/', '/en/'])('%s', (path) => {
  test('says no number twice', () => {
    const said = numbersOf(path);
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((number, at) => said.indexOf(number) !== at)).toEqual([]);
  });

  test('has a shape for each component, which leads to its page under its name', () => {
    const links = [...(pageAt(path)?.document.querySelectorAll('.verdicts a') ?? [])];
    expect(links).toHaveLength(27);
    expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(27);
    expect(links.filter((link) => !link.getAttribute('aria-label'))).toEqual([]);
  });

  test('fits the first round trip with its styles and drawings: 14 KB', () => {
    const content = readFileSync(`${dist}/${path.slice(1)}index.html`);
    expect(gzipSync(content, { level: 9 }).length).toBeLessThanOrEqual(14 * 1024);
  });
});
