// Ids both ways: every id that is used exists, and every id that exists is used.
import { suggester } from '../nearest';
import { cellProblem, fileProblem, type Problem } from '../problem';
import { columnsOf, type TableName, tableNames, tables } from '../schema';
import { distinct, problemIn, type TableSet } from '../sets';

/** The columns of a table that hold ids of another, with that table's name. */
const refColumns = (name: TableName): { column: string; target: TableName }[] =>
  Object.entries(columnsOf(name)).flatMap(([column, { ref }]) => {
    const target = column === 'group' ? 'groups' : ref;
    return target === undefined ? [] : [{ column, target: target as TableName }];
  });

function unknownIds(sets: readonly TableSet[]): Problem[] {
  return tableNames.flatMap((name) =>
    refColumns(name).flatMap(({ column, target }) => {
      const ids = sets[0]?.tables[target].ids ?? null;
      if (ids === null || ids.size === 0) return [];
      const nearest = suggester(ids);
      return distinct(sets, name).flatMap((table) =>
        table.rows.flatMap(({ cells, place }): Problem[] => {
          const found = cells[column] ?? '';
          if (found === '' || ids.has(found)) return [];
          const params = { table: tables[target].file, nearest: nearest(found) };
          return [cellProblem(place, column, { code: 'unknown-id', params }, found)];
        }),
      );
    }),
  );
}

/** Tables without a row whose ids are asked for: said once, not of every cell that asks. */
function emptyTables(sets: readonly TableSet[]): Problem[] {
  const empty = tableNames.flatMap((target) => {
    const asked = tableNames.some((name) =>
      refColumns(name)
        .filter((use) => use.target === target)
        .some(({ column }) => distinct(sets, name).some(({ rows }) => rows.some(({ cells }) => cells[column] !== ''))),
    );
    return asked || target === 'sections' ? distinct(sets, target) : [];
  });
  return empty
    .filter(({ ids }) => ids?.size === 0)
    .map(({ file }) => fileProblem(file, { code: 'no-rows', params: {} }));
}

/** Tables whose every row must be used somewhere. Places are a fixed list: the tile map shows all of them. */
const mustBeUsed = ['sectors', 'groups', 'bodies', 'units'] as const satisfies readonly TableName[];

function unusedIds(sets: readonly TableSet[]): Problem[] {
  return mustBeUsed.flatMap((target) => {
    const users = tableNames.flatMap((name) =>
      refColumns(name)
        .filter((use) => use.target === target)
        .map(({ column }) => ({ name, column })),
    );
    const readers = users.flatMap(({ name, column }) => distinct(sets, name).map((table) => ({ table, column })));
    if (readers.some(({ table }) => !table.complete)) return [];
    const used = new Set(readers.flatMap(({ table, column }) => table.rows.map(({ cells }) => cells[column] ?? '')));
    return distinct(sets, target).flatMap((table) =>
      table.rows
        .filter(({ cells }) => !used.has(cells.id ?? ''))
        .map((placed) =>
          problemIn<{ id: unknown }>(placed, 'id', { code: 'unused-id', params: { id: String(placed.row.id) } }),
        ),
    );
  });
}

function emptyIndicators(sets: readonly TableSet[]): Problem[] {
  const figures = distinct(sets, 'figures');
  const claims = distinct(sets, 'claims');
  const breakdowns = distinct(sets, 'breakdowns');
  if ([...figures, ...claims, ...breakdowns].some((table) => !table.complete)) return [];
  const empty = figures.filter((table) => table.rows.length === 0);
  if (empty.length > 0) return empty.map(({ file }) => fileProblem(file, { code: 'no-rows', params: {} }));
  const used = new Set([
    ...[...figures, ...claims].flatMap((table) => table.rows.map(({ row }) => row.indicator)),
    ...breakdowns.flatMap((table) => table.rows.map(({ row }) => row.whole)),
  ]);
  const unused = distinct(sets, 'indicators').flatMap(({ rows }) => rows.filter(({ row }) => !used.has(row.id)));
  const bare = [...claims, ...breakdowns].filter((table) => table.rows.length === 0);
  if (unused.length > 0 && bare.length > 0)
    return bare.map(({ file }) => fileProblem(file, { code: 'no-rows', params: {} }));
  return unused.map((placed) => problemIn(placed, 'id', { code: 'indicator-empty', params: { id: placed.row.id } }));
}

/** Chains of same_as or change_of that come back to where they began; reported at the first of them in the file. */
function circularReferences(sets: readonly TableSet[]): Problem[] {
  return distinct(sets, 'indicators').flatMap((table) =>
    (['same_as', 'change_of'] as const).flatMap((column) => {
      const next = new Map(table.rows.map(({ row }) => [row.id, row[column]]));
      const seen = new Set<string>();
      return table.rows.flatMap((placed): Problem[] => {
        const path: string[] = [];
        let id: string | null | undefined = placed.row.id;
        while (id && !seen.has(id)) {
          seen.add(id);
          path.push(id);
          id = next.get(id);
        }
        if (!id) return [];
        // Of a chain into one that was followed before, this leaves the last step only.
        const circle = path.slice(path.indexOf(id));
        if (circle.length < 2) return [];
        const at = table.rows.find(({ row }) => row.id === id) ?? placed;
        return [problemIn(at, column, { code: 'circular-reference', params: { path: [...circle, id] } })];
      });
    }),
  );
}

function selfReferences(sets: readonly TableSet[]): Problem[] {
  return distinct(sets, 'indicators').flatMap((table) =>
    table.rows.flatMap((placed) =>
      (['same_as', 'change_of'] as const)
        .filter((column) => placed.row[column] === placed.row.id)
        .map((column) => problemIn(placed, column, { code: 'self-reference', params: {} })),
    ),
  );
}

/** Ids that do not exist, ids that nothing uses, indicators without data, indicators that point to themselves. */
export function referenceProblems(sets: readonly TableSet[]): Problem[] {
  return [
    ...unknownIds(sets),
    ...emptyTables(sets),
    ...unusedIds(sets),
    ...emptyIndicators(sets),
    ...selfReferences(sets),
    ...circularReferences(sets),
  ];
}
