// A table as plain data: what a page shows as rows and cells, and what a file or a clipboard may take from it.
import type { Status } from '../analysis/status';
import type { Verdict } from '../analysis/types';
import type { Indicator, Locator } from '../dataset/model';
import type { Language } from '../languages';

/** A cell: its text and what belongs to it. */
export interface Cell {
  text: string;
  href?: string;
  /** Remarks below the text, small; blank ones are left out. */
  notes?: readonly string[];
  /** The number behind the text, for sorting; in the unit of the row. */
  value?: number | null;
  /** Its place in the report, shown after the text. */
  locator?: Locator | null;
  /** Its place in the report, told only by the note beside a chart. */
  source?: Locator | null;
  /** Shown with its shape in place of the text. */
  outcome?: Status | Verdict;
  strong?: boolean;
  /** Quoted from the report: stays Vietnamese. */
  quoted?: boolean;
  /** A name in the files, or a text that quotes such words. */
  code?: boolean;
  verbatim?: boolean;
}

export interface Column {
  /** Name of the column in addresses and files: `target`. */
  key: string;
  heading: string;
  /** `name` heads the row; `number` stands to the right. */
  kind: 'name' | 'text' | 'number';
  /** The numbers have the unit of their row and are sorted within one unit only. */
  hasUnits?: boolean;
}

export interface Row {
  /** One for each column. */
  cells: readonly Cell[];
  /** Anchor of the row. */
  id?: string;
  /** Unit of the row's numbers. */
  unit?: string;
  /** What a filter reads: values of `data-` attributes by name. */
  filter?: Readonly<Record<string, string | undefined>>;
}

export interface Table {
  caption: string;
  /** What holds for every row, shown after the caption. */
  note?: string;
  /** On a narrow screen a row becomes a card, its cells follow each other, else the table scrolls. On every screen `line` puts the cells below the name, and `pair`, of name and value, has no headings. */
  fold?: 'cards' | 'stack' | 'line' | 'pair';
  /** Headings become buttons that put the rows in order. */
  sortable?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** What a table of indicators is made with; `hrefOf` gives the address of an indicator's page. */
export interface TableOptions {
  lang: Language;
  caption: string;
  hrefOf: (indicator: Indicator) => string;
}

/** What a table shows where there is nothing to show. */
export const NOTHING = '–';
