// The base folder with a report of a year later, of which each test fills in what it needs.
import type { Analysis } from '../../src/analysis/analysis';
import { analyse } from '../../src/analysis/analysis';
import { loadDataset } from '../../src/dataset/load';
import type { Dataset } from '../../src/dataset/model';
import { addReport, addRow, type Change, folderWith, resaveRows } from './fixtures';

export const later = '2025-10';
/** Leaves of a table of the later report only these rows, counted with the header. */
export const keep = (file: string, ...rows: number[]): Change =>
  resaveRows(`reports/${later}/${file}`, (all) => all.filter((_, at) => at === 0 || rows.includes(at + 1)));

/** Adds a figure to the later report: `income actual 2025-06-30 31 "31 triệu đồng/người/năm" III.1.2 ¶1`. */
export const figure = (
  indicator: string,
  kind: string,
  period: string,
  value: string,
  printed: string,
  cells: Record<string, string> = {},
): Change =>
  addRow(`reports/${later}/figures.csv`, null, {
    ...{ indicator, kind, period, value, printed },
    ...{ operator: 'equal', locator: 'III.1.2 ¶1', reference: 'yes' },
    ...cells,
  });

/** A report of October 2025 that says nothing but what is added. */
export const laterReport = (...more: Change[]): Change[] => [
  ...addReport(later, { counted_until: '2025-06-30', estimated_until: '2025-12-31' }),
  ...['figures.csv', 'claims.csv', 'breakdowns.csv', 'documents.csv'].map((file) => keep(file)),
  ...more,
];

/** The dataset of the base folder with these changes, which must leave it without problems. */
export function linked(...changes: Change[]): Dataset {
  const { dataset, problems } = loadDataset(folderWith(...changes));
  if (dataset === null) throw new Error(JSON.stringify(problems, null, 1));
  return dataset;
}

export const analysed = (...changes: Change[]): Analysis => analyse(linked(...changes));
