// Checked rows → linked objects: ids become objects, prints get their precision. The one place where that happens.
import { both, bothOrNull, byId, linkShared, lookUp, lookUpOrNull, onlyRow, sourceOf } from './link-shared';
import type {
  Body,
  Breakdown,
  Change,
  Claim,
  Commitment,
  Dataset,
  Explanation,
  Figure,
  Indicator,
  Mention,
  Paragraph,
  Part,
  Period,
  Place,
  Report,
  Term,
  Unit,
} from './model';
import { decimalsOf } from './numbers';
import { isShare, parsePrinted } from './printed';
import type { Placed } from './rows';
import type { Row } from './schema';
import type { TableSet } from './sets';
import { supersede } from './supersede';

/** Decimals printed; of a fraction given as a share, those of `value`. */
function precisionOf(printed: string, value: number, unit: Unit): number {
  const read = parsePrinted(printed, unit.spellings);
  return typeof read === 'string' || isShare(read, unit.measure) ? decimalsOf(value) : read.decimals;
}

/** The period of a row, marked where its date is our reading. */
const periodOf = <P extends Period | null>(row: { period: P; assumed: 'yes' | null }): P =>
  row.period && row.assumed ? { ...row.period, assumed: true } : row.period;

interface Lookup {
  /** The report that the rows come from. */
  report: Report;
  indicators: ReadonlyMap<string, Indicator>;
  places: ReadonlyMap<string, Place>;
  /** By indicator and body. */
  commitments: ReadonlyMap<string, Commitment>;
}

/** A place in the report that a row comes from. */
const locatorOf = (locator: Paragraph, { report }: Lookup) => ({ ...locator, report });

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
    locator: locatorOf(row.locator, lookup),
    reference: row.reference === 'yes',
    supersededBy: null,
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
    locator: locatorOf(row.locator, lookup),
    commitment: commitmentOf(lookup, row),
    note: bothOrNull(row, 'note'),
    source: sourceOf(placed),
  };
  indicator.claims.push(claim);
  claim.commitment?.claims.push(claim);
  return claim;
}

function linkPart(placed: Placed<Row<'breakdowns'>>, lookup: Lookup): Part {
  const { row } = placed;
  const whole = lookUp(lookup.indicators, row.whole);
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
    locator: locatorOf(row.locator, lookup),
    place: lookUpOrNull(lookup.places, row.place),
    source: sourceOf(placed),
  };
}

/** Parts gathered by whole, set, kind and period, in file order; pages show the newest report's where two give the same. */
function linkBreakdowns(parts: readonly Part[]): Breakdown[] {
  const keyOf = ({ whole, set, kind, period }: Part) => JSON.stringify([whole.id, set, kind, period.text]);
  const shown = new Map<string, Report>();
  const groups = Map.groupBy(parts, (part) => JSON.stringify([part.locator.report.id, keyOf(part)]));
  return [...groups.values()].flatMap((group): Breakdown[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { whole, set, kind, period, locator } = first;
    const breakdown = { whole, set, kind, period, parts: group };
    const newest = shown.get(keyOf(first)) ?? locator.report;
    shown.set(keyOf(first), newest);
    if (newest === locator.report) whole.breakdowns.push(breakdown);
    return [breakdown];
  });
}

const reportRow = ({ tables }: TableSet): Row<'report'> => onlyRow(tables.report);

function linkReport(set: TableSet, terms: ReadonlyMap<string, Term>): Report {
  const row = reportRow(set);
  return {
    id: row.id,
    kind: row.kind,
    term: lookUp(terms, row.term),
    title: both(row, 'title'),
    issuer: both(row, 'issuer'),
    number: row.number,
    date: row.date,
    countedUntil: row.counted_until,
    estimatedUntil: row.estimated_until,
    sections: set.tables.sections.rows.map(({ row: section }) => ({
      section: section.section,
      title: both(section, 'title'),
    })),
  };
}

const linkDocument = (placed: Placed<Row<'documents'>>, bodies: ReadonlyMap<string, Body>, lookup: Lookup) => {
  const { document, date, printed, locator } = placed.row;
  const place = locatorOf(locator, lookup);
  return { document: lookUp(bodies, document), date, printed, locator: place, source: sourceOf(placed) };
};

const linkMention = (placed: Placed<Row<'mentions'>>, lookup: Lookup): Mention => {
  const { place, printed, locator } = placed.row;
  return {
    place: lookUp(lookup.places, place),
    printed,
    about: bothOrNull(placed.row, 'about'),
    locator: locatorOf(locator, lookup),
    source: sourceOf(placed),
  };
};

const linkExplanation = (placed: Placed<Row<'explanations'>>, { report }: Lookup): Explanation => {
  const { check, difference } = placed.row;
  return { report, check, difference, text: both(placed.row, 'text'), source: sourceOf(placed) };
};

const linkChange = ({ row }: Placed<Row<'changes'>>, indicators: ReadonlyMap<string, Indicator>): Change => ({
  date: row.date,
  kind: row.kind,
  indicator: lookUpOrNull(indicators, row.indicator),
  what: both(row, 'what'),
  why: both(row, 'why'),
});

/** Reports by their date, the newest first; of one day the last by id. */
const newestFirst = (a: TableSet, b: TableSet): number => {
  const [one, other] = [reportRow(a), reportRow(b)];
  return other.date.end.localeCompare(one.date.end) || other.id.localeCompare(one.id);
};

/** The newest report that has results: a plan speaks for the place only where there is nothing else. */
const leadingSet = (sets: readonly TableSet[]): TableSet =>
  sets.find((set) => reportRow(set).kind !== 'plan') ?? (sets[0] as TableSet);

/**
 * Links the tables of one report or several, which must have passed every check, into one Dataset. Commitments are those
 * of the leading report's term.
 */
export function linkReports(unordered: readonly TableSet[]): Omit<Dataset, 'editions'> {
  const sets = unordered.toSorted(newestFirst);
  const leading = leadingSet(sets);
  const shared = linkShared(leading, reportRow(leading).term);
  const terms = byId(shared.terms);
  const indicators = byId(shared.indicators);
  const bodies = byId(shared.bodies);
  const places = byId(shared.places);
  const commitments = new Map(shared.commitments.map((c) => [pairKey(c.indicator.id, c.body.id), c]));
  const linked = sets.map((set) => {
    const lookup: Lookup = { report: linkReport(set, terms), indicators, places, commitments };
    const { tables } = set;
    return {
      report: lookup.report,
      figures: tables.figures.rows.map((placed) => linkFigure(placed, lookup)),
      claims: tables.claims.rows.map((placed) => linkClaim(placed, lookup)),
      parts: tables.breakdowns.rows.map((placed) => linkPart(placed, lookup)),
      documents: tables.documents.rows.map((placed) => linkDocument(placed, bodies, lookup)),
      mentions: tables.mentions.rows.map((placed) => linkMention(placed, lookup)),
      explanations: tables.explanations.rows.map((placed) => linkExplanation(placed, lookup)),
    };
  });
  const reports = linked.map(({ report }) => report);
  if (reports.length > 1) shared.indicators.forEach(supersede);
  return {
    report: reports[sets.indexOf(leading)] as Report,
    reports,
    ...shared,
    figures: linked.flatMap(({ figures }) => figures),
    claims: linked.flatMap(({ claims }) => claims),
    breakdowns: linkBreakdowns(linked.flatMap(({ parts }) => parts)),
    documents: linked.flatMap(({ documents }) => documents),
    mentions: linked.flatMap(({ mentions }) => mentions),
    explanations: linked.flatMap(({ explanations }) => explanations),
    changes: leading.tables.changes.rows.map((placed) => linkChange(placed, indicators)),
    addresses: leading.tables.addresses.rows.map((placed) => ({
      address: placed.row.address,
      movedTo: placed.row.moved_to,
      source: sourceOf(placed),
    })),
  };
}
