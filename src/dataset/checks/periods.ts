// Periods against the report's own dates: nothing is counted after the report, targets end with the term, goals after it.
import { yearOf } from '../dates';
import type { Period } from '../model';
import type { Problem } from '../problem';
import type { Placed } from '../rows';
import type { Row } from '../schema';
import { problemIn, type TableSet } from '../sets';

type Report = Row<'report'>;
type PlacedFigure = Placed<Row<'figures'>>;

/** The last day that a period of this kind may reach, or null when there is no limit. */
function limitOf(kind: PlacedFigure['row']['kind'], report: Report, isDate: boolean): string | null {
  switch (kind) {
    case 'target':
      return `${yearOf(report.term_end)}-12-31`;
    case 'actual':
    case 'stated':
      // A single day may lie between the counting day and the report's date; longer periods end with the counting year.
      return isDate ? report.date.end : `${yearOf(report.counted_until)}-12-31`;
    case 'estimate':
      return report.estimated_until;
    case 'baseline':
      return report.counted_until;
    case 'goal':
    case 'planned':
    case 'allotted':
      return null;
  }
}

function figureProblems(placed: PlacedFigure, report: Report): Problem[] {
  const { kind, period } = placed.row;
  const limit = limitOf(kind, report, period.type === 'date');
  if (limit !== null && period.end > limit)
    return [problemIn(placed, 'period', { code: 'period-late', params: { kind, limit } })];
  if (kind === 'goal' && yearOf(period.end) <= yearOf(report.term_end)) {
    return [problemIn(placed, 'period', { code: 'period-goal-early', params: { limit: report.term_end } })];
  }
  return [];
}

/** A baseline must end before the earliest dated number counted or estimated for the same place. */
function baselineProblems(figures: readonly PlacedFigure[]): Problem[] {
  const thingOf = ({ row }: PlacedFigure) => JSON.stringify([row.indicator, row.place]);
  const earliest = new Map<string, Period>();
  for (const placed of figures) {
    const { kind, period } = placed.row;
    const known = earliest.get(thingOf(placed));
    const isDated = period.end !== '' && (kind === 'actual' || kind === 'estimate');
    if (isDated && !(known && known.end <= period.end)) earliest.set(thingOf(placed), period);
  }
  return figures.flatMap((placed) => {
    const later = placed.row.kind === 'baseline' ? earliest.get(thingOf(placed)) : undefined;
    return later && later.end <= placed.row.period.end
      ? [problemIn(placed, 'period', { code: 'period-baseline', params: { period: later.text } })]
      : [];
  });
}

/** Dates of the report that must follow one another. */
const orders = [
  ['term_start', 'term_end'],
  ['term_end', 'goal_end'],
  ['term_start', 'counted_until'],
] as const;

function reportProblems(placed: Placed<Report>): Problem[] {
  const { row } = placed;
  const limits = [
    ['counted_until', 'date', row.date.end],
    ['estimated_until', 'goal_end', row.goal_end],
  ] as const;
  const wrong = orders.filter(([earlier, later]) => row[earlier] >= row[later]);
  const late = limits.filter(([column, later, limit]) => row[column] > limit && !wrong.some(([, at]) => at === later));
  const problems = [
    ...wrong.map(([earlier, later]) =>
      problemIn(placed, later, { code: 'dates-order', params: { earlier, date: row[earlier] } }),
    ),
    ...late.map(([column, later, date]) => problemIn(placed, column, { code: 'dates-late', params: { later, date } })),
  ];
  if (row.counted_until <= row.estimated_until) return problems;
  return [
    ...problems,
    problemIn(placed, 'estimated_until', {
      code: 'dates-order',
      params: { earlier: 'counted_until', date: row.counted_until },
    }),
  ];
}

/** The last year of a body's span: that of its name, and none before the term of the report. */
function untilProblems(placed: Placed<Row<'bodies'>>, report: Report): Problem[] {
  const { until, name_vi } = placed.row;
  const [span, , expected = ''] = /((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)/.exec(name_vi) ?? [];
  if (span && String(until) !== expected)
    return [problemIn(placed, 'until', { code: 'until-name', params: { span, expected } })];
  if (until === null || String(until) >= yearOf(report.term_start)) return [];
  const params = { earlier: 'term_start', date: report.term_start };
  return [problemIn(placed, 'until', { code: 'dates-order', params })];
}

/** Figures whose period cannot be, given the dates of their report, and report dates out of order. */
export function periodProblems(sets: readonly TableSet[]): Problem[] {
  return sets.flatMap(({ tables: { report, figures, bodies } }, index) => {
    const [placed] = report.rows;
    if (!placed) return [];
    const ofReport = reportProblems(placed);
    // Against wrong dates every figure may look wrong.
    if (ofReport.length > 0) return ofReport;
    // The bodies are those of the newest report.
    const ofBodies = index < sets.length - 1 ? [] : bodies.rows.flatMap((body) => untilProblems(body, placed.row));
    return [
      ...ofBodies,
      ...figures.rows.flatMap((figure) => figureProblems(figure, placed.row)),
      ...baselineProblems(figures.rows),
    ];
  });
}
