// The CSV files of the data folder, for publishing: each table as plain CSV.
import { createHash } from 'node:crypto';
import { plainCsv } from '../dataset/plain';
import { dataset, files, isEdition } from './dataset';

export interface DataTable {
  /** Path under `/data/`: `indicators.csv`, `reports/2024-10/figures.csv`. */
  path: string;
  bytes: Uint8Array;
  hash: string;
  rows: number;
}

const ofOtherReport = (path: string): boolean =>
  isEdition && path.startsWith('reports/') && !path.startsWith(`reports/${dataset.report.id}/`);

/** Every table of the folder that this build speaks of, as plain CSV, in order of path. `rows` counts records below the header. */
export const tables: DataTable[] = [...files]
  .flatMap(([path, found]) => {
    const bytes = ofOtherReport(path) ? null : plainCsv(path, found);
    return bytes ? [{ path, bytes }] : [];
  })
  .map(({ path, bytes }) => ({
    path,
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
    rows: new TextDecoder().decode(bytes).trim().split('\n').length - 1,
  }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));
