// Which changes of published facts the log of changes does not name yet.
import { type FactChange, type PlainRow, plainRows } from './compare';
import type { Files } from './sets';
import type { ChangeKind } from './vocabulary';

/** A row that changes.csv lacks: the indicator, and what of it changed. */
export interface MissingChange {
  kind: Extract<ChangeKind, 'correction' | 'addition'>;
  indicator: string;
  /** Whether the indicator is still there: the log cannot name one that is gone. */
  exists: boolean;
  name: { vi: string; en: string };
  facts: FactChange[];
}

/** A column of names and notes: other words for the same facts want no correction. */
export const isWording = (column: string): boolean => /_(?:vi|en)$/.test(column);

const isReworded = ({ cells }: FactChange): boolean => cells.every(({ column }) => isWording(column));

/** A new indicator or commitment is named by its first figures or claims. */
const isNewId = ({ kind, table }: FactChange): boolean =>
  kind === 'added' && (table === 'indicators' || table === 'commitments');

const rowsOf = (files: Files, name: 'changes' | 'indicators'): PlainRow[] =>
  plainRows(name, `${name}.csv`, files.get(`${name}.csv`) ?? '');

/** The rows of the log that the older version lacks and that are not dated before it. */
function newRows(before: Files, after: Files, day: string): PlainRow['cells'][] {
  const keyOf = ({ cells }: PlainRow): string => JSON.stringify([cells.date, cells.what_vi]);
  const known = new Set(rowsOf(before, 'changes').map(keyOf));
  return rowsOf(after, 'changes')
    .filter((row) => !known.has(keyOf(row)) && (row.cells.date ?? '') >= day)
    .map(({ cells }) => cells);
}

const names = (due: MissingChange, row: PlainRow['cells']): boolean =>
  (row.kind === 'correction' || row.kind === due.kind) &&
  (due.exists ? row.indicator === due.indicator : row.indicator === '' && (row.what_vi ?? '').includes(due.name.vi));

/**
 * The rows that changes.csv must have for `facts` and lacks, one an indicator in the order of the facts: a correction
 * where a row changed or went, an addition where rows only came. `day` is the ISO day of the older version.
 */
export function missingChanges(
  facts: readonly FactChange[],
  before: Files,
  after: Files,
  day: string,
): MissingChange[] {
  const [old, now] = [before, after].map(
    (files) => new Map(rowsOf(files, 'indicators').map(({ cells }) => [cells.id ?? '', cells])),
  ) as [Map<string, PlainRow['cells']>, Map<string, PlainRow['cells']>];
  const logged = newRows(before, after, day);
  const stated = facts.filter((fact) => fact.indicator !== null && !isReworded(fact) && !isNewId(fact));
  return [...Map.groupBy(stated, ({ indicator }) => indicator ?? '')]
    .map(([indicator, own]): MissingChange => {
      const row = now.get(indicator) ?? old.get(indicator);
      return {
        kind: own.every(({ kind }) => kind === 'added') ? 'addition' : 'correction',
        indicator,
        exists: now.has(indicator),
        name: { vi: row?.name_vi ?? indicator, en: row?.name_en ?? indicator },
        facts: own,
      };
    })
    .filter((due) => !logged.some((row) => names(due, row)));
}
