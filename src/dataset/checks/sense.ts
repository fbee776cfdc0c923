// Rows that contradict themselves or their indicator: direction, ranges, negative rates, printed dates.
import { readDate } from '../dates';
import { cellProblem, type Problem } from '../problem';
import type { Placed } from '../rows';
import { columnsOf, type Row, tableNames } from '../schema';
import { distinct, problemIn, type TableSet } from '../sets';
import { longestName } from '../texts';
import { directions } from '../vocabulary';

/** One that lost its address though something was promised of it is told by the check of commitments. */
function directionProblems(placed: Placed<Row<'indicators'>>, promised: ReadonlySet<string>): Problem[] {
  const { id, slug, direction } = placed.row;
  if (slug === null && promised.has(id)) return [];
  const allowed = directions.filter((word) => (slug === null) === (word === 'none'));
  return allowed.includes(direction)
    ? []
    : [problemIn(placed, 'direction', { code: 'direction-page', params: { allowed } })];
}

function figureProblems(placed: Placed<Row<'figures'>>, unit: Row<'units'> | undefined): Problem[] {
  const { value, value_to } = placed.row;
  const problems: Problem[] = [];
  if (value_to !== null && value_to <= value)
    problems.push(problemIn(placed, 'value_to', { code: 'range-order', params: { value } }));
  if (value < 0 && (unit?.measure === 'percent' || unit?.measure === 'permille')) {
    problems.push(problemIn(placed, 'value', { code: 'negative-percent', params: { unit: unit.id } }));
  }
  return problems;
}

/** A change counts in the unit of what changes, a change of a rate in points. */
function changeProblems(
  indicators: readonly Placed<Row<'indicators'>>[],
  units: readonly Placed<Row<'units'>>[],
): Problem[] {
  const measures = new Map(units.map(({ row }) => [row.id, row.measure]));
  const unitOf = new Map(indicators.map(({ row }) => [row.id, row.unit]));
  return indicators.flatMap((placed) => {
    const { unit, change_of } = placed.row;
    const otherUnit = unitOf.get(change_of ?? '') ?? unit;
    const [own, other] = [measures.get(unit), measures.get(otherUnit)];
    if (unit === otherUnit || !own || !other || (own === 'points' && other === 'percent')) return [];
    return [problemIn(placed, 'change_of', { code: 'unit-differs', params: { unit, otherUnit } })];
  });
}

/** A document's date against the date as printed, which is always day/month/year. */
function documentProblems(placed: Placed<Row<'documents'>>): Problem[] {
  const { date, printed } = placed.row;
  const [, day = '', month = '', year = ''] =
    /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(printed) ?? /(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/.exec(printed) ?? [];
  const read = readDate(`${year}-${month}-${day}`);
  if (read.ok && read.value === date) return [];
  return [
    problemIn(placed, 'date', { code: 'printed-date', params: { printed, expected: read.ok ? read.value : '' } }),
  ];
}

/** The greatest number that makes sense in a column. */
const limits = [
  { name: 'units', column: 'decimals', limit: 6 },
  { name: 'places', column: 'row', limit: 20 },
  { name: 'places', column: 'column', limit: 20 },
] as const;

function limitProblems(sets: readonly TableSet[]): Problem[] {
  return limits.flatMap(({ name, column, limit }) =>
    distinct(sets, name).flatMap((table) =>
      (table.rows as Placed<Record<string, unknown>>[])
        .filter(({ row }) => Number(row[column]) > limit)
        .map((placed) => problemIn(placed, column, { code: 'too-large', params: { limit } })),
    ),
  );
}

/** Names that would not fit a heading, a chart or a shared link. */
function nameProblems(sets: readonly TableSet[]): Problem[] {
  return tableNames.flatMap((name) => {
    const names = Object.keys(columnsOf(name)).filter((column) =>
      /^(?:name|title|issuer|topic|symbol|successor|number)(?:_|$)/.test(column),
    );
    return distinct(sets, name).flatMap((table) =>
      (table.rows as Placed<unknown>[]).flatMap(({ cells, place }) =>
        names.flatMap((column) => {
          const found = cells[column] ?? '';
          const params = { length: found.length, limit: longestName };
          return found.length > longestName ? [cellProblem(place, column, { code: 'too-long', params }, found)] : [];
        }),
      ),
    );
  });
}

/** Directions that do not fit the indicator, upside-down ranges, negative rates, dates that differ as printed, numbers and names beyond measure. */
export function senseProblems(sets: readonly TableSet[]): Problem[] {
  const perSet = sets.flatMap(({ tables: { indicators, units, figures, documents } }) => {
    const indicatorById = new Map(indicators.rows.map(({ row }) => [row.id, row]));
    const unitById = new Map(units.rows.map(({ row }) => [row.id, row]));
    const ofFigures = figures.rows.flatMap((placed) => {
      const indicator = indicatorById.get(placed.row.indicator);
      return figureProblems(placed, unitById.get(indicator?.unit ?? ''));
    });
    return [...ofFigures, ...documents.rows.flatMap(documentProblems)];
  });
  const promised = new Set(distinct(sets, 'commitments').flatMap(({ rows }) => rows.map(({ row }) => row.indicator)));
  return [
    ...distinct(sets, 'indicators').flatMap(({ rows }) =>
      rows.flatMap((placed) => directionProblems(placed, promised)),
    ),
    ...sets.slice(0, 1).flatMap(({ tables }) => changeProblems(tables.indicators.rows, tables.units.rows)),
    ...limitProblems(sets),
    ...nameProblems(sets),
    ...perSet,
  ];
}
