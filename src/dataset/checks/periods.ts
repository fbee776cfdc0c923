// Periods against the report's own dates: nothing is counted after the report, targets end with the term, goals after it.
import { yearOf } from '../dates';
import type { Period } from '../model';
import type { Problem } from '../problem';
import type { Placed } from '../rows';
import type { Row } from '../schema';
import { distinct, problemIn, type TableSet } from '../sets';
import { isResultKind } from '../vocabulary';

/** The dates that the figures of a report are held to. */
interface Dates {
  report: Row<'report'>;
  term: Row<'terms'>;
}
type PlacedFigure = Placed<Row<'figures'>>;

/** The last day that a period of this kind may reach, or null when there is no limit. */
function limitOf(kind: PlacedFigure['row']['kind'], { report, term }: Dates, isDate: boolean): string | null {
  switch (kind) {
    case 'target':
      return `${yearOf(term.end)}-12-31`;
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

function figureProblems(placed: PlacedFigure, dates: Dates): Problem[] {
  const { kind, period } = placed.row;
  const limit = limitOf(kind, dates, period.type === 'date');
  if (limit !== null && period.end > limit)
    return [problemIn(placed, 'period', { code: 'period-late', params: { kind, limit } })];
  if (kind === 'goal' && yearOf(period.end) <= yearOf(dates.term.end)) {
    return [problemIn(placed, 'period', { code: 'period-goal-early', params: { limit: dates.term.end } })];
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
    const isDated = period.end !== '' && isResultKind(kind);
    if (isDated && !(known && known.end <= period.end)) earliest.set(thingOf(placed), period);
  }
  return figures.flatMap((placed) => {
    const later = placed.row.kind === 'baseline' ? earliest.get(thingOf(placed)) : undefined;
    return later && later.end <= placed.row.period.end
      ? [problemIn(placed, 'period', { code: 'period-baseline', params: { period: later.text } })]
      : [];
  });
}

/** A term that ends before it begins, or whose next goals do not come after it. */
function termProblems(placed: Placed<Row<'terms'>>): Problem[] {
  const { start, end, goal_year } = placed.row;
  const order = (later: 'end' | 'goal_year', earlier: string, date: string) =>
    problemIn(placed, later, { code: 'dates-order', params: { earlier, date } });
  if (start >= end) return [order('end', 'start', start)];
  return String(goal_year) < yearOf(end) ? [order('goal_year', 'end', end)] : [];
}

function reportProblems(placed: Placed<Row<'report'>>, term: Row<'terms'>): Problem[] {
  const { counted_until, estimated_until, date } = placed.row;
  const goalEnd = `${term.goal_year}-12-31`;
  const order = (later: 'counted_until' | 'estimated_until', earlier: string, day: string) =>
    problemIn(placed, later, { code: 'dates-order', params: { earlier, date: day } });
  const late = (column: 'counted_until' | 'estimated_until', later: string, day: string) =>
    problemIn(placed, column, { code: 'dates-late', params: { later, date: day } });
  return [
    ...(counted_until <= term.start ? [order('counted_until', 'start', term.start)] : []),
    ...(counted_until > date.end ? [late('counted_until', 'date', date.end)] : []),
    ...(estimated_until > goalEnd ? [late('estimated_until', 'goal_year', goalEnd)] : []),
    ...(counted_until > estimated_until ? [order('estimated_until', 'counted_until', counted_until)] : []),
  ];
}

/** The last year of a body's span: that of its name, and none before its term, or before the first where it has none. */
function untilProblems(placed: Placed<Row<'bodies'>>, terms: readonly Row<'terms'>[]): Problem[] {
  const { until, name_vi, term } = placed.row;
  const [span, , expected = ''] = /((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)/.exec(name_vi) ?? [];
  if (span && String(until) !== expected)
    return [problemIn(placed, 'until', { code: 'until-name', params: { span, expected } })];
  const [first] = terms.map(({ start }) => start).sort();
  const date = terms.find(({ id }) => id === term)?.start ?? first;
  if (until === null || date === undefined || String(until) >= yearOf(date)) return [];
  return [problemIn(placed, 'until', { code: 'dates-order', params: { earlier: 'start', date } })];
}

/** Figures whose period cannot be, given the dates of their report and its term, and such dates out of order. */
export function periodProblems(sets: readonly TableSet[]): Problem[] {
  const terms = distinct(sets, 'terms').flatMap(({ rows }) => rows);
  const ofTerms = terms.flatMap(termProblems);
  if (ofTerms.length > 0) return ofTerms;
  const spans = terms.map(({ row }) => row);
  const ofReports = sets.flatMap(({ tables: { report, figures } }) => {
    const [placed] = report.rows;
    const term = spans.find(({ id }) => id === placed?.row.term);
    if (!placed || !term) return [];
    const ofReport = reportProblems(placed, term);
    // Against wrong dates every figure may look wrong.
    if (ofReport.length > 0) return ofReport;
    const dates = { report: placed.row, term };
    return [...figures.rows.flatMap((figure) => figureProblems(figure, dates)), ...baselineProblems(figures.rows)];
  });
  return [
    ...distinct(sets, 'bodies').flatMap(({ rows }) => rows.flatMap((body) => untilProblems(body, spans))),
    ...ofReports,
  ];
}
