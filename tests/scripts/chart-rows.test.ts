// Which table row a row of a chart belongs to, and where its note stands.
import { describe, expect, test } from 'vitest';
import { chartRows, notePlace, rowAt } from '../../src/scripts/chart-rows';
import { closePageAfterwards, first, openPage } from './dom';

closePageAfterwards();

const link = (href: string) => `<a href="${href}">x</a>`;
const tableOf = (...rows: [href: string, text: string][]) =>
  `<table><tbody>${rows.map(([href, text]) => `<tr><th>${link(href)}</th><td>${text}</td></tr>`).join('')}</tbody></table>`;
const drawing = (...hrefs: string[]) => `<svg class="pl">${hrefs.map(link).join('')}</svg>`;

/** Link and cell of each row of the first drawing. */
function rowsOf(html: string): string[] {
  const page = openPage(html);
  return chartRows(first<Element>(page, 'svg'), page).map(
    ({ link: each, source }) => `${each.getAttribute('href')} ${source.cells[1]?.textContent}`,
  );
}

describe('a link in a drawing belongs to the table row with the same link', () => {
  test('in the order of the drawing, not of the table', () => {
    expect(rowsOf(`<figure>${drawing('/b', '/a')}${tableOf(['/a', 'A'], ['/b', 'B'])}</figure>`)).toEqual([
      '/b B',
      '/a A',
    ]);
  });
  test('the nth link to a page to the nth row with it', () => {
    const table = tableOf(['/a', 'first'], ['/b', 'B'], ['/a', 'second']);
    expect(rowsOf(`<figure>${drawing('/a', '/a', '/b')}${table}</figure>`)).toEqual(['/a first', '/a second', '/b B']);
  });
  test('to the first row where there is no nth', () => {
    expect(rowsOf(`<figure>${drawing('/a', '/a')}${tableOf(['/a', 'only'])}</figure>`)).toEqual(['/a only', '/a only']);
  });
  test('in its own figure rather than elsewhere on the page', () => {
    const html = `${tableOf(['/a', 'elsewhere'])}<figure>${drawing('/a', '/a')}${tableOf(['/a', 'own'])}</figure>`;
    expect(rowsOf(html)).toEqual(['/a own', '/a own']);
  });
  test('elsewhere on the page where its own figure has none', () => {
    expect(rowsOf(`<figure>${drawing('/a', '/c')}</figure>${tableOf(['/a', 'elsewhere'])}`)).toEqual(['/a elsewhere']);
    expect(rowsOf(`${drawing('/a')}${tableOf(['/a', 'elsewhere'])}`)).toEqual(['/a elsewhere']);
  });
  test('and to none where only a cell that names nothing has the link', () => {
    const cell = `<table><tbody><tr><th>A</th><td>${link('/a')}</td></tr></tbody></table>`;
    expect(rowsOf(`<figure>${drawing('/a')}${cell}</figure>`)).toEqual([]);
  });
});

describe('the row at a height on the screen', () => {
  const row = (top: number, bottom: number) => ({
    link: { getBoundingClientRect: () => ({ top, bottom }) } as Element,
  });
  const rows = [row(100, 120), row(160, 180)];
  test.each([
    [95, null],
    [96, 0],
    [124, 0],
    [125, null],
    [156, 1],
    [184, 1],
    [185, null],
  ])('wide, at %i', (y, index) => expect(rowAt(rows, y, false)).toBe(index === null ? null : rows[index]));
  test.each([
    [150, 0],
    [151, null],
    [210, 1],
    [211, null],
  ])('narrow, where the bar is below the label, at %i', (y, index) =>
    expect(rowAt(rows, y, true)).toBe(index === null ? null : rows[index]),
  );
});

describe('the note', () => {
  const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
  const label = box(30, 300, 90, 320);
  test('stands beside the drawing where its figure has 240 px of room', () => {
    expect(notePlace(box(10, 200, 940, 900), box(10, 200, 700, 900), label, false)).toEqual({ top: 300, left: 712 });
  });
  test('stands below the row with less room', () => {
    expect(notePlace(box(10, 200, 939, 900), box(10, 200, 700, 900), label, false)).toEqual({ top: 324, left: 10 });
  });
  test('leaves room for the bar below a label of the narrow drawing', () => {
    expect(notePlace(box(10, 200, 380, 900), box(10, 200, 380, 900), label, true)).toEqual({ top: 352, left: 10 });
  });
});
