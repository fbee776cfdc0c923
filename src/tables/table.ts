// A table as plain data: what a page shows as rows and cells, and what a file or a clipboard may take from it.
import type { Status } from '../analysis/status';
import type { Verdict } from '../analysis/types';
import type { Locator } from '../dataset/model';

/** A cell: its text and what belongs to it. A status or a verdict is shown with its shape. */
export interface Cell {
  text: string;
  href?: string;
  /** Remarks below the text, small. */
  notes?: readonly string[];
  /** The number behind the text, for sorting; in the unit of the row. */
  value?: number | null;
  /** Its place in the report. */
  locator?: Locator | null;
  status?: Status;
  verdict?: Verdict;
  /** The text is quoted from the report and stays Vietnamese. */
  quoted?: boolean;
}

export interface Column {
  /** Name of the column in addresses and files: `target`. */
  key: string;
  heading: string;
  /** `name` heads the row; `number` stands to the right. */
  kind: 'name' | 'text' | 'number';
  /** The numbers have the unit of their row: sorted within one unit only. */
  hasUnits?: boolean;
}

export interface Row {
  cells: readonly Cell[];
  /** Anchor of the row. */
  id?: string;
  /** Unit of the row's numbers. */
  unit?: string;
  /** What a filter reads: `data-` attributes by name. */
  filter?: Readonly<Record<string, string | undefined>>;
}

export interface Table {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}
