// <explore-table>: filters and sorts the table inside it, keeps the view in the address, counts aloud.
import { type ExploreRow, exploreRow, type FoundRows, foundRows } from './explore-rows';
import { type ExploreState, type Field, fields, isNarrowed, searchOf, stateFrom } from './explore-state';
import { findOthers, showOthers } from './search-results';
import { sortFrom, sortText } from './sort';
import { type TableSorter, tableSorter } from './table-sorter';

/** A reader who types is told the count when they pause. */
const PAUSE = 300;

class ExploreTable extends HTMLElement {
  private rows: ExploreRow[] = [];
  private sorter!: TableSorter;
  private timer = 0;
  private query = '';
  private hasNames = false;

  connectedCallback() {
    const table = this.piece('table', HTMLTableElement);
    this.rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => exploreRow(row));
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
    this.showCount(this.apply());
  }

  private state(): ExploreState {
    const chosen = Object.fromEntries(fields.map((name) => [name, this.control(name).value]));
    return { ...(chosen as Record<Field, string>), sort: sortText(this.sorter.sort()) };
  }

  private update() {
    history.replaceState(history.state, '', searchOf(this.state()) || location.pathname);
    const found = this.apply();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.showCount(found), PAUSE);
  }

  private showCount({ rows, isNear }: FoundRows) {
    const count = this.piece('[data-count]', HTMLElement);
    fill(count, rows.length, count.dataset[isNear ? 'near' : 'text']);
  }

  /** Shows the rows that answer the view, best answers first unless a column leads; gives them. */
  private apply(): FoundRows {
    const state = this.state();
    const found = foundRows(this.rows, state);
    const shown = new Set(found.rows);
    for (const { row } of this.rows) row.hidden = !shown.has(row);
    const rest = this.rows.map(({ row }) => row).filter((row) => !shown.has(row));
    this.piece('table', HTMLTableElement).tBodies[0]?.append(...this.sorter.order(found.rows), ...rest);
    this.piece('[data-clear]', HTMLButtonElement).disabled = !isNarrowed(state);
    this.piece('[data-empty]', HTMLElement).hidden = shown.size > 0;
    this.piece('[data-rows]', HTMLElement).hidden = shown.size === 0;
    this.keepInTwins(searchOf(state));
    if (state.q !== this.query) this.findOthers(state.q);
    this.query = state.q;
    return found;
  }

  private findOthers(query: string) {
    const section = this.piece('[data-others]', HTMLElement);
    const more = this.piece('[data-more]', HTMLElement);
    findOthers(this.dataset['index'] ?? '', query)
      .catch(() => ({ entries: [], otherNames: new Map<string, string>() }))
      .then(({ entries, otherNames }) => {
        this.addNames(otherNames);
        if (this.query !== query) return;
        showOthers(section, entries);
        more.hidden = entries.length === 0;
        fill(more, entries.length);
      });
  }

  /** Lets rows be found by their names in other languages, once these are there. */
  private addNames(names: Map<string, string>) {
    if (this.hasNames || names.size === 0) return;
    this.hasNames = true;
    this.rows = this.rows.map(({ row }) =>
      exploreRow(row, names.get(row.querySelector('a')?.getAttribute('href') ?? '')),
    );
    clearTimeout(this.timer);
    this.showCount(this.apply());
  }

  /** The same view in the other language. */
  private keepInTwins(search: string) {
    for (const twin of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) twin.search = search;
  }
}

/** Puts a number into the text that the element carries; the same text again is not announced again. */
function fill(element: HTMLElement, count: number, words = element.dataset['text']): void {
  const text = (words ?? '').replace('%s', String(count));
  if (element.textContent !== text) element.textContent = text;
}

customElements.define('explore-table', ExploreTable);
