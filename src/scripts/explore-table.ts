// <explore-table>: filters and sorts the table inside it, keeps the view in the address, counts aloud.
import { type ExploreState, type Field, fields, isNarrowed, searchOf, stateFrom } from './explore-state';
import { rank, type Searchable, searchable } from './rank';
import { findOthers, showOthers } from './search-results';
import { sortFrom, sortText } from './sort';
import { type TableSorter, tableSorter } from './table-sorter';

/** A reader who types is told the count when they pause. */
const PAUSE = 300;

class ExploreTable extends HTMLElement {
  private rows: { row: HTMLTableRowElement; text: Searchable }[] = [];
  private sorter!: TableSorter;
  private timer = 0;
  private query = '';

  connectedCallback() {
    const table = this.piece('table', HTMLTableElement);
    this.rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => ({ row, text: textOf(row) }));
    this.sorter = tableSorter(table, () => this.update());
    const form = this.piece('form', HTMLFormElement);
    form.addEventListener('input', () => this.update());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.update();
    });
    this.piece('[data-clear]', HTMLButtonElement).addEventListener('click', () => {
      this.restore(stateFrom(''));
      this.control('q').focus();
      this.update();
    });
    addEventListener('popstate', () => this.restore(stateFrom(location.search)));
    this.restore(stateFrom(location.search));
  }

  private piece<T extends HTMLElement>(selector: string, type: abstract new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`explore-table lacks ${selector}`);
    return found;
  }

  private control(name: Field): HTMLInputElement | HTMLSelectElement {
    return name === 'q' ? this.piece('#q', HTMLInputElement) : this.piece(`#${name}`, HTMLSelectElement);
  }

  /** Puts a view from an address into the controls; a choice that does not exist is no choice. */
  private restore(state: ExploreState) {
    for (const name of fields) {
      const control = this.control(name);
      control.value = state[name];
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    this.sorter.show(sortFrom(state.sort));
    this.say(this.apply());
  }

  private state(): ExploreState {
    const read = (name: Field) => this.control(name).value;
    return {
      q: read('q'),
      sector: read('sector'),
      status: read('status'),
      programme: read('programme'),
      level: read('level'),
      sort: sortText(this.sorter.sort()),
    };
  }

  private update() {
    history.replaceState(history.state, '', searchOf(this.state()) || location.pathname);
    const found = this.apply();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.say(found), PAUSE);
  }

  /** Shows the rows that answer the view, best answers first unless a column leads; gives their number. */
  private apply(): number {
    const state = this.state();
    const found = this.rows
      .flatMap(({ row, text }) => {
        const level = answers(row, state) ? rank(state.q, text) : null;
        return level === null ? [] : [{ row, level }];
      })
      .sort((a, b) => a.level - b.level)
      .map(({ row }) => row);
    const shown = new Set(found);
    for (const { row } of this.rows) row.hidden = !shown.has(row);
    const rest = this.rows.map(({ row }) => row).filter((row) => !shown.has(row));
    this.piece('table', HTMLTableElement).tBodies[0]?.append(...this.sorter.order(found), ...rest);
    this.piece('[data-clear]', HTMLButtonElement).disabled = !isNarrowed(state);
    this.piece('[data-empty]', HTMLElement).hidden = found.length > 0;
    this.piece('[data-rows]', HTMLElement).hidden = found.length === 0;
    this.carry(searchOf(state));
    if (state.q !== this.query) this.others(state.q);
    this.query = state.q;
    return found.length;
  }

  private say(found: number) {
    const count = this.piece('[data-count]', HTMLElement);
    const text = (count.dataset['text'] ?? '').replace('%s', String(found));
    if (count.textContent !== text) count.textContent = text;
  }

  private others(query: string) {
    const section = this.piece('[data-others]', HTMLElement);
    const more = this.piece('[data-more]', HTMLElement);
    findOthers(this.dataset['index'] ?? '', query)
      .catch(() => [])
      .then((found) => {
        if (this.query !== query) return;
        showOthers(section, found);
        more.hidden = found.length === 0;
        const text = (more.dataset['text'] ?? '').replace('%s', String(found.length));
        if (more.textContent !== text) more.textContent = text;
      });
  }

  /** The same view in the other language. */
  private carry(search: string) {
    for (const twin of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) twin.search = search;
  }
}

function textOf(row: HTMLTableRowElement): Searchable {
  return searchable(
    row.cells[0]?.textContent ?? '',
    `${row.cells[1]?.textContent ?? ''} ${row.dataset['words'] ?? ''}`,
  );
}

function answers(row: HTMLTableRowElement, state: ExploreState): boolean {
  return (['sector', 'status', 'programme', 'level'] as const).every(
    (name) => state[name] === '' || row.dataset[name] === state[name],
  );
}

customElements.define('explore-table', ExploreTable);
