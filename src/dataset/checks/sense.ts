// Rows that contradict themselves or their indicator: direction, context, ranges, negative rates, printed dates.
import { readDate } from '../dates';
import type { Problem } from '../problems';
import type { Placed } from '../rows';
import { distinct, problemIn, type TableSet } from '../sets';
import { directions, type Row } from '../tables';

function directionProblems(placed: Placed<Row<'indicators'>>): Problem[] {
  const { level, direction } = placed.row;
  const allowed = directions.filter((word) => (level === 'context') === (word === 'none'));
  return allowed.includes(direction)
    ? []
    : [problemIn(placed, 'direction', { code: 'direction-level', params: { level, allowed } })];
}

function figureProblems(
  placed: Placed<Row<'figures'>>,
  indicator: Row<'indicators'>,
  unit: Row<'units'> | undefined,
): Problem[] {
  const { kind, value, value_to } = placed.row;
  const problems: Problem[] = [];
  if (kind === 'target' && indicator.level === 'context') {
    problems.push(problemIn(placed, 'kind', { code: 'context-target', params: { indicator: indicator.id } }));
  }
  if (value_to !== null && value_to <= value)
    problems.push(problemIn(placed, 'value_to', { code: 'range-order', params: { value } }));
  if (value < 0 && (unit?.measure === 'percent' || unit?.measure === 'permille')) {
    problems.push(problemIn(placed, 'value', { code: 'negative-percent', params: { unit: unit.id } }));
  }
  return problems;
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

/** Directions that do not fit the level, targets of context, upside-down ranges, negative rates, dates that differ as printed. */
export function senseProblems(sets: readonly TableSet[]): Problem[] {
  const perSet = sets.flatMap(({ tables: { indicators, units, figures, documents } }) => {
    const indicatorById = new Map(indicators.rows.map(({ row }) => [row.id, row]));
    const unitById = new Map(units.rows.map(({ row }) => [row.id, row]));
    const ofFigures = figures.rows.flatMap((placed) => {
      const indicator = indicatorById.get(placed.row.indicator);
      return indicator ? figureProblems(placed, indicator, unitById.get(indicator.unit)) : [];
    });
    return [...ofFigures, ...documents.rows.flatMap(documentProblems)];
  });
  return [...distinct(sets, 'indicators').flatMap((table) => table.rows.flatMap(directionProblems)), ...perSet];
}
