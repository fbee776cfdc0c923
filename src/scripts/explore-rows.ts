// Which rows of the table on Explore answer a view, the best answers first.
import type { ExploreState } from './explore-state';
import { ranked, type Searchable, searchable } from './rank';

/** A row with what is searched in it: its name, and its sector and the words it carries, which count less. */
export interface ExploreRow {
  row: HTMLTableRowElement;
  text: Searchable;
}

export function exploreRow(row: HTMLTableRowElement): ExploreRow {
  const [name, sector] = row.cells;
  return {
    row,
    text: searchable(name?.textContent ?? '', `${sector?.textContent ?? ''} ${row.dataset['words'] ?? ''}`),
  };
}

/** The rows that have every choice of the view and answer its query. */
export function foundRows(rows: readonly ExploreRow[], state: ExploreState): HTMLTableRowElement[] {
  const choices = ['sector', 'status', 'programme', 'level'] as const;
  const chosen = rows.filter(({ row }) =>
    choices.every((name) => state[name] === '' || row.dataset[name] === state[name]),
  );
  return ranked(state.q, chosen).map(({ row }) => row);
}
