// All reports as one dataset, and each report by itself as it was when it stood alone.
import { linkReports } from './link';
import type { Dataset } from './model';
import type { Placed } from './rows';
import type { Row } from './schema';
import type { TableSet } from './sets';

type Stated = { indicator: string; body: string | null };
const pairOf = ({ indicator, body }: Stated): string => JSON.stringify([indicator, body]);

/** Only what the report itself speaks of: its indicators, and the commitments that it gives a target or a claim of. */
function spokenOf(set: TableSet): TableSet {
  const { figures, claims, breakdowns, indicators, commitments, changes } = set.tables;
  const stated: Placed<Stated>[] = [...figures.rows, ...claims.rows];
  const pairs = new Set(stated.map(({ row }) => pairOf(row)));
  const ids = new Set([...stated.map(({ row }) => row.indicator), ...breakdowns.rows.map(({ row }) => row.whole)]);
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  const linked = ({ row, ...placed }: Placed<Row<'indicators'>>) => ({
    ...placed,
    row: { ...row, same_as: known(row.same_as), change_of: known(row.change_of) },
  });
  return {
    ...set,
    tables: {
      ...set.tables,
      indicators: { ...indicators, rows: indicators.rows.filter(({ row }) => ids.has(row.id)).map(linked) },
      commitments: { ...commitments, rows: commitments.rows.filter(({ row }) => pairs.has(pairOf(row))) },
      changes: { ...changes, rows: changes.rows.filter(({ row }) => row.indicator === known(row.indicator)) },
    },
  };
}

/** One report as the site had it alone: sectors that it says nothing of are left out. */
function editionOf(set: TableSet): Dataset {
  const linked = linkReports([spokenOf(set)]);
  const edition: Dataset = {
    ...linked,
    sectors: linked.sectors.filter(({ indicators }) => indicators.length > 0),
    editions: [],
  };
  edition.editions.push(edition);
  return edition;
}

/** Links the tables of all reports, which must have passed every check, into one Dataset that knows each edition. */
export function link(sets: readonly TableSet[]): Dataset {
  const record: Dataset = { ...linkReports(sets), editions: [] };
  if (sets.length === 1) record.editions.push(record);
  else {
    const editions = sets.map(editionOf);
    const editionOfReport = new Map(editions.map((edition) => [edition.report.id, edition]));
    record.editions = record.reports.flatMap(({ id }) => editionOfReport.get(id) ?? []);
  }
  return record;
}
