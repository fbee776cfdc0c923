// A page for the tests of scripts: linkedom, with the properties of tables that it lacks.
import { parseHTML } from 'linkedom';
import { afterAll, vi } from 'vitest';

const children = (of: Element, ...names: string[]): Element[] =>
  [...of.children].filter(({ localName }) => names.includes(localName));

/** Makes `html` the page that the scripts see until the tests of the file are over. */
export function openPage(html: string, lang = 'vi'): Document {
  const window = parseHTML(`<!doctype html><html lang="${lang}"><body>${html}</body></html>`);
  const define = (name: string, get: (of: Element) => unknown) =>
    Object.defineProperty(window.HTMLElement.prototype, name, {
      configurable: true,
      get(this: Element) {
        return get(this);
      },
    });
  define('tHead', (table) => children(table, 'thead')[0] ?? null);
  define('tBodies', (table) => children(table, 'tbody'));
  define('rows', (part) => children(part, 'tr'));
  define('cells', (row) => children(row, 'th', 'td'));
  define('cellIndex', (cell) => (cell.parentElement ? children(cell.parentElement, 'th', 'td').indexOf(cell) : -1));
  vi.stubGlobal('document', window.document);
  return window.document as unknown as Document;
}

/** Removes the page, so that other test files see none. */
export const closePageAfterwards = (): void => afterAll(() => void vi.unstubAllGlobals());

export function first<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** The text of each row's first cell. */
export const names = (rows: Iterable<HTMLTableRowElement>): string[] =>
  [...rows].map((row) => row.cells[0]?.textContent ?? '');
