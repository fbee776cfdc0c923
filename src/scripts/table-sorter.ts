// Gives a table's headings buttons that put its rows in order, and announces the order.
import { compareKeys, nextSort, type Sort, type SortKey } from './sort';

/** A table with buttons in its headings. The rows are moved by whoever listens, with the help of `order`. */
export interface TableSorter {
  sort(): Sort | null;
  /** Sets the order shown in the headings; an unknown column is no order. Nothing is announced. */
  show(sort: Sort | null): void;
  /** The rows in the order of the headings; as given when there is none. */
  order(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement[];
}

/**
 * Takes a `<table data-sort>` whose headings carry `data-key` (and `data-within` where numbers have units), whose rows
 * carry `data-unit` and whose cells carry `data-value` for numbers; `pressed` is called after each press of a heading.
 */
export function tableSorter(table: HTMLTableElement, pressed: () => void): TableSorter {
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-key]')];
  const status = statusAfter(table);
  let current: Sort | null = null;
  const show = (sort: Sort | null) => {
    current = headings.some((heading) => keyOf(heading) === sort?.key) ? sort : null;
    for (const heading of headings) mark(heading, current);
  };
  for (const heading of headings) {
    const button = withButton(heading);
    button.addEventListener('click', () => {
      show(nextSort(current, keyOf(heading)));
      pressed();
      status.textContent = announcement(table, current, button);
    });
  }
  table.dataset['ready'] = '';
  return { sort: () => current, show, order: (rows) => inOrder(rows, headings, current) };
}

const keyOf = (heading: HTMLTableCellElement): string => heading.dataset['key'] ?? '';

/** Shows on a heading whether the table is ordered by it. */
function mark(heading: HTMLTableCellElement, sort: Sort | null): void {
  if (sort?.key === keyOf(heading)) heading.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
  else heading.removeAttribute('aria-sort');
}

/** The order in words, from the texts that the table carries; `%s` is the name of the column. */
function announcement({ dataset }: HTMLTableElement, sort: Sort | null, heading: HTMLElement): string {
  const text = sort === null ? dataset['none'] : sort.down ? dataset['down'] : dataset['up'];
  return (text ?? '').replace('%s', heading.textContent?.trim() ?? '');
}

function inOrder(
  rows: readonly HTMLTableRowElement[],
  headings: readonly HTMLTableCellElement[],
  sort: Sort | null,
): HTMLTableRowElement[] {
  const heading = headings.find((each) => keyOf(each) === sort?.key);
  if (!sort || !heading) return [...rows];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return rows
    .map((row) => ({ row, key: sortKey(row, heading) }))
    .sort((a, b) => compareKeys(a.key, b.key, sort.down, collator))
    .map(({ row }) => row);
}

function withButton(heading: HTMLTableCellElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  heading.append(button);
  return button;
}

function statusAfter(table: HTMLTableElement): HTMLElement {
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  table.after(status);
  return status;
}

function sortKey(row: HTMLTableRowElement, heading: HTMLTableCellElement): SortKey {
  const cell = row.cells[heading.cellIndex];
  const unit = 'within' in heading.dataset ? (row.dataset['unit'] ?? '') : '';
  const number = cell?.dataset['value'];
  if (number !== undefined) return { unit, value: Number(number) };
  return { unit, value: !cell || cell.classList.contains('num') ? null : (cell.textContent?.trim() ?? '') };
}
