// Which rows of the table on Explore answer a view, the best answers first.
import type { ExploreState } from './explore-state';
import { nearest, ranked, type Searchable, searchable } from './rank';

/** A row with what is searched in it: its name, and its sector and further words, which count less. */
export interface ExploreRow {
  row: HTMLTableRowElement;
  text: Searchable;
}

/** Takes a row and its name in other languages; the words that the row itself carries are read from it. */
export function exploreRow(row: HTMLTableRowElement, otherNames = ''): ExploreRow {
  const [name, sector] = row.cells;
  return {
    row,
    text: searchable(
      name?.textContent ?? '',
      `${sector?.textContent ?? ''} ${row.dataset['words'] ?? ''} ${otherNames}`,
    ),
  };
}

/** What answers a view; `isNear` when no row has all words of the query, and these have most of them. */
export interface FoundRows {
  rows: HTMLTableRowElement[];
  isNear: boolean;
}

/** The rows that have every choice of the view and answer its query, or come nearest to it. */
export function foundRows(rows: readonly ExploreRow[], state: ExploreState): FoundRows {
  const choices = ['sector', 'status', 'programme', 'level'] as const;
  const chosen = rows.filter(({ row }) =>
    choices.every((name) => state[name] === '' || row.dataset[name] === state[name]),
  );
  const answers = ranked(state.q, chosen);
  const near = answers.length > 0 ? [] : nearest(state.q, chosen);
  return { rows: [...answers, ...near].map(({ row }) => row), isNear: near.length > 0 };
}
