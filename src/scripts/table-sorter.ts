// Gives a table's headings buttons that put its rows in order, and says the order aloud.
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
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const status = statusAfter(table);
  let current: Sort | null = null;

  const show = (sort: Sort | null) => {
    current = headings.some((th) => th.dataset['key'] === sort?.key) ? sort : null;
    for (const th of headings) {
      if (current && th.dataset['key'] === current.key)
        th.setAttribute('aria-sort', current.down ? 'descending' : 'ascending');
      else th.removeAttribute('aria-sort');
    }
  };
  const order = (rows: readonly HTMLTableRowElement[]) => {
    const heading = headings.find((th) => th.dataset['key'] === current?.key);
    if (!current || !heading) return [...rows];
    const { down } = current;
    const keyed = rows.map((row) => ({ row, key: keyOf(row, heading) }));
    return keyed.sort((a, b) => compareKeys(a.key, b.key, down, collator)).map(({ row }) => row);
  };
  for (const th of headings) {
    const button = withButton(th);
    const name = button.textContent?.trim() ?? '';
    button.addEventListener('click', () => {
      show(nextSort(current, th.dataset['key'] ?? ''));
      pressed();
      const { up = '', down = '', none = '' } = table.dataset;
      status.textContent = (current ? (current.down ? down : up) : none).replace('%s', name);
    });
  }
  table.dataset['ready'] = '';
  return { sort: () => current, show, order };
}

function withButton(th: HTMLTableCellElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...th.childNodes);
  th.append(button);
  return button;
}

function statusAfter(table: HTMLTableElement): HTMLElement {
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  table.after(status);
  return status;
}

function keyOf(row: HTMLTableRowElement, heading: HTMLTableCellElement): SortKey {
  const cell = row.cells[heading.cellIndex];
  const number = cell?.dataset['value'];
  const missing = !cell || (number === undefined && cell.classList.contains('num'));
  const unit = 'within' in heading.dataset ? (row.dataset['unit'] ?? '') : '';
  return { unit, value: missing ? null : number === undefined ? (cell.textContent?.trim() ?? '') : Number(number) };
}
