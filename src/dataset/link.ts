// Checked rows → the linked Dataset: ids become objects, prints get their precision. The one place where that happens.
import { both, bothOrNull, byId, linkShared, lookUp, lookUpOrNull, sourceOf } from './link-shared';
import type {
  Breakdown,
  Change,
  Claim,
  Commitment,
  Dataset,
  DocumentDate,
  Explanation,
  Figure,
  Indicator,
  Part,
  Period,
  Place,
  Report,
  Unit,
} from './model';
import { decimalsOf } from './numbers';
import { isShare, parsePrinted } from './printed';
import type { Placed } from './rows';
import type { Row } from './schema';
import type { TableSet } from './sets';

/** Decimals printed; of a fraction given as a share, those of `value`. */
function precisionOf(printed: string, value: number, unit: Unit): number {
  const read = parsePrinted(printed, unit.spellings);
  return typeof read === 'string' || isShare(read, unit.measure) ? decimalsOf(value) : read.decimals;
}

/** The period of a row, marked where its date is our reading. */
const periodOf = <P extends Period | null>(row: { period: P; assumed: 'yes' | null }): P =>
  row.period && row.assumed ? { ...row.period, assumed: true } : row.period;

interface Lookup {
  indicators: ReadonlyMap<string, Indicator>;
  places: ReadonlyMap<string, Place>;
  /** By indicator and body. */
  commitments: ReadonlyMap<string, Commitment>;
}

const pairKey = (indicator: string, body: string): string => `${indicator} ${body}`;

/** What the body in a row's cell promised of the indicator; null for a blank cell. */
const commitmentOf = ({ commitments }: Lookup, { indicator, body }: { indicator: string; body: string | null }) =>
  body === null ? null : lookUp(commitments, pairKey(indicator, body));

function linkFigure(placed: Placed<Row<'figures'>>, lookup: Lookup): Figure {
  const { row } = placed;
  const indicator = lookUp(lookup.indicators, row.indicator);
  const { numerator, denominator } = row;
  const figure: Figure = {
    indicator,
    kind: row.kind,
    period: periodOf(row),
    operator: row.operator,
    value: row.value,
    valueTo: row.value_to,
    fraction: numerator === null || denominator === null ? null : { numerator, denominator },
    printed: row.printed,
    decimals: precisionOf(row.printed, row.value, indicator.unit),
    locator: row.locator,
    reference: row.reference === 'yes',
    place: lookUpOrNull(lookup.places, row.place),
    commitment: commitmentOf(lookup, row),
    note: bothOrNull(row, 'note'),
    source: sourceOf(placed),
  };
  indicator.figures.push(figure);
  if (figure.kind === 'target') figure.commitment?.targets.push(figure);
  return figure;
}

function linkClaim(placed: Placed<Row<'claims'>>, lookup: Lookup): Claim {
  const { row } = placed;
  const indicator = lookUp(lookup.indicators, row.indicator);
  const claim: Claim = {
    indicator,
    period: periodOf(row),
    statement: row.statement,
    basis: row.basis,
    value: row.value,
    printed: row.printed,
    decimals: row.value === null ? 0 : precisionOf(row.printed, row.value, indicator.unit),
    locator: row.locator,
    commitment: commitmentOf(lookup, row),
    note: bothOrNull(row, 'note'),
    source: sourceOf(placed),
  };
  indicator.claims.push(claim);
  claim.commitment?.claims.push(claim);
  return claim;
}

function linkPart(placed: Placed<Row<'breakdowns'>>, { indicators, places }: Lookup): Part {
  const { row } = placed;
  const whole = lookUp(indicators, row.whole);
  return {
    whole,
    set: row.set,
    id: row.part,
    relation: row.relation,
    kind: row.kind,
    period: periodOf(row),
    name: both(row, 'name'),
    value: row.value,
    printed: row.printed,
    decimals: precisionOf(row.printed, row.value, whole.unit),
    items: row.items,
    locator: row.locator,
    place: lookUpOrNull(places, row.place),
    source: sourceOf(placed),
  };
}

/** Parts gathered by whole, set, kind and period, in file order. */
function linkBreakdowns(parts: readonly Part[]): Breakdown[] {
  const breakdowns = new Map<string, Breakdown>();
  for (const part of parts) {
    const { whole, set, kind, period } = part;
    const key = JSON.stringify([whole.id, set, kind, period.text]);
    const known = breakdowns.get(key);
    if (known) known.parts.push(part);
    else breakdowns.set(key, { whole, set, kind, period, parts: [part] });
  }
  for (const breakdown of breakdowns.values()) breakdown.whole.breakdowns.push(breakdown);
  return [...breakdowns.values()];
}

function linkReport({ tables }: TableSet): Report {
  const row = tables.report.rows[0]?.row;
  if (!row) throw new Error('There is no report row: the checks should have refused this.');
  return {
    id: row.id,
    title: both(row, 'title'),
    issuer: both(row, 'issuer'),
    number: row.number,
    date: row.date,
    countedUntil: row.counted_until,
    estimatedUntil: row.estimated_until,
    termStart: row.term_start,
    termEnd: row.term_end,
    goalEnd: row.goal_end,
    sections: tables.sections.rows.map(({ row: section }) => ({
      section: section.section,
      title: both(section, 'title'),
    })),
  };
}

const linkExplanation = (placed: Placed<Row<'explanations'>>): Explanation => {
  const { check, difference } = placed.row;
  return { check, difference, text: both(placed.row, 'text'), source: sourceOf(placed) };
};

const linkChange = ({ row }: Placed<Row<'changes'>>, { indicators }: Lookup): Change => ({
  date: row.date,
  kind: row.kind,
  indicator: lookUpOrNull(indicators, row.indicator),
  what: both(row, 'what'),
  why: both(row, 'why'),
});

/** Links one report's tables, which must have passed every check, into a Dataset. */
export function link(set: TableSet): Dataset {
  const { tables } = set;
  const shared = linkShared(set);
  const lookup: Lookup = {
    indicators: byId(shared.indicators),
    places: byId(shared.places),
    commitments: new Map(shared.commitments.map((c) => [pairKey(c.indicator.id, c.body.id), c])),
  };
  const bodies = byId(shared.bodies);
  const documents: DocumentDate[] = tables.documents.rows.map((placed) => {
    const { document, date, printed, locator } = placed.row;
    return { document: lookUp(bodies, document), date, printed, locator, source: sourceOf(placed) };
  });
  return {
    report: linkReport(set),
    ...shared,
    figures: tables.figures.rows.map((placed) => linkFigure(placed, lookup)),
    claims: tables.claims.rows.map((placed) => linkClaim(placed, lookup)),
    breakdowns: linkBreakdowns(tables.breakdowns.rows.map((placed) => linkPart(placed, lookup))),
    documents,
    explanations: tables.explanations.rows.map(linkExplanation),
    changes: tables.changes.rows.map((placed) => linkChange(placed, lookup)),
  };
}
