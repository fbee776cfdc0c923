// Links the tables that all reports share: sectors, groups, bodies, units, places, indicators, commitments.
import type { Bilingual } from '../languages';
import type { Body, Commitment, Group, Indicator, Place, RowSource, Sector, Site, Term, Unit } from './model';
import type { Placed } from './rows';
import type { Row } from './schema';
import type { TableSet } from './sets';

type Texts<K extends string> = Record<`${K}_vi` | `${K}_en`, string>;

/** The texts of columns `name_vi` and `name_en`. */
export const both = <K extends string>(row: Texts<K>, name: K): Bilingual => ({
  vi: row[`${name}_vi`],
  en: row[`${name}_en`],
});
/** As both; null when they are blank. */
export const bothOrNull = <K extends string>(row: Texts<K>, name: K): Bilingual | null =>
  row[`${name}_vi`] === '' ? null : both(row, name);
/** Where a row stands: its file, its line there, its row in a spreadsheet. */
export const sourceOf = ({ place: { file, line, row } }: Placed<unknown>): RowSource & { row: number } => ({
  file,
  line,
  row,
});
type TermById = ReadonlyMap<string, Term>;

const placeOf = ({ name, name_en, ...row }: Row<'places'>): Place => ({
  ...row,
  name: { vi: name, en: name_en || name },
});
const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

/** The row of a table that has one. The checks have made sure of it. */
export function onlyRow<R>({ file, rows }: { file: string; rows: readonly Placed<R>[] }): R {
  const [placed] = rows;
  if (!placed) throw new Error(`${file} has no row: the checks should have refused this.`);
  return placed.row;
}

/** The object with an id. The checks have made sure that it exists. */
export function lookUp<K, V>(map: ReadonlyMap<K, V>, id: K): V {
  const value = map.get(id);
  if (value === undefined) throw new Error(`No object with the id ${String(id)}: the checks should have refused this.`);
  return value;
}
/** As lookUp; null for a blank cell. */
export const lookUpOrNull = <K, V>(map: ReadonlyMap<K, V>, id: K | null): V | null =>
  id === null ? null : lookUp(map, id);
/** Objects by their id. */
export const byId = <V extends { id: string | number }>(list: readonly V[]): ReadonlyMap<V['id'], V> =>
  new Map(list.map((item) => [item.id, item]));

/** The objects of the tables that all reports share. */
export interface Shared {
  site: Site;
  terms: Term[];
  sectors: Sector[];
  groups: Group[];
  bodies: Body[];
  units: Unit[];
  places: Place[];
  indicators: Indicator[];
  commitments: Commitment[];
}

const siteOf = ({ id, language, licence, licence_url, repository, contact, ...row }: Row<'site'>): Site => ({
  id,
  language,
  name: both(row, 'name'),
  short: both(row, 'short'),
  place: both(row, 'place'),
  level: both(row, 'level'),
  parts: both(row, 'parts'),
  successor: bothOrNull(row, 'successor'),
  banner: bothOrNull(row, 'banner'),
  credit: both(row, 'credit'),
  licence,
  licenceUrl: licence_url,
  repository,
  contact,
});

const sectorOf = ({ id, order, slug, ...row }: Row<'sectors'>): Sector => ({
  id,
  order,
  slug,
  name: both(row, 'name'),
  summary: both(row, 'summary'),
  indicators: [],
});

const termOf = ({ id, start, end, goal_year }: Row<'terms'>): Term => ({
  id,
  start,
  end,
  goalEnd: `${goal_year}-12-31`,
});

const bodyOf = ({ id, order, kind, issuer, number, until, ...row }: Row<'bodies'>, terms: TermById): Body => ({
  id,
  order,
  kind,
  issuer,
  number,
  until: until === null ? null : `${until}-12-31`,
  term: lookUpOrNull(terms, row.term),
  name: both(row, 'name'),
  label: both(row, 'label'),
  commitments: [],
});

const unitOf = ({ id, measure, decimals, spellings, flow, ...row }: Row<'units'>): Unit => ({
  id,
  measure,
  symbol: both(row, 'symbol'),
  name: both(row, 'name'),
  decimals,
  spellings,
  flow: flow === 'yes',
});

interface Owners {
  sectors: ReadonlyMap<string, Sector>;
  bodies: ReadonlyMap<string, Body>;
  units: ReadonlyMap<string, Unit>;
}

function linkIndicator(placed: Placed<Row<'indicators'>>, owners: Owners): Indicator {
  const { row } = placed;
  const indicator: Indicator = {
    id: row.id,
    slug: row.slug,
    sector: lookUp(owners.sectors, row.sector),
    programme: lookUpOrNull(owners.bodies, row.programme),
    topic: bothOrNull(row, 'topic'),
    unit: lookUp(owners.units, row.unit),
    direction: row.direction,
    name: both(row, 'name'),
    description: bothOrNull(row, 'description'),
    sameAs: null,
    changeOf: null,
    role: row.role,
    commitments: [],
    figures: [],
    claims: [],
    breakdowns: [],
    source: sourceOf(placed),
  };
  indicator.sector.indicators.push(indicator);
  return indicator;
}

type Promises = {
  indicators: ReadonlyMap<string, Indicator>;
  bodies: ReadonlyMap<string, Body>;
  groups: ReadonlyMap<number, Group>;
};

function linkCommitment(placed: Placed<Row<'commitments'>>, { indicators, bodies, groups }: Promises): Commitment {
  const { row } = placed;
  const commitment: Commitment = {
    indicator: lookUp(indicators, row.indicator),
    body: lookUp(bodies, row.body),
    level: row.level,
    group: lookUpOrNull(groups, row.group),
    targets: [],
    claims: [],
    source: sourceOf(placed),
  };
  return commitment;
}

/** Whether the body's targets are of this term; of a body bound to none, whether the span in its name reaches into it. */
const isOfTerm = ({ body }: Commitment, term: Term): boolean =>
  body.term === null ? body.until === null || body.until >= term.start : body.term.id === term.id;

/**
 * Links all that the reports share; figures and claims are still to come. Indicators, bodies and groups know the
 * commitments of `term` alone: those of another are history.
 */
export function linkShared({ tables }: TableSet, term: string): Shared {
  const site = siteOf(onlyRow(tables.site));
  const terms = tables.terms.rows.map(({ row }) => termOf(row));
  const termById = byId(terms);
  const sectors = tables.sectors.rows.map(({ row }) => sectorOf(row)).sort(byOrder);
  const groups = tables.groups.rows.map(({ row }): Group => ({ id: row.id, name: both(row, 'name'), commitments: [] }));
  const bodies = tables.bodies.rows.map(({ row }) => bodyOf(row, termById)).sort(byOrder);
  const units = tables.units.rows.map(({ row }) => unitOf(row));
  const places = tables.places.rows.map(({ row }) => placeOf(row));
  const bodyById = byId(bodies);
  const owners = { sectors: byId(sectors), bodies: bodyById, units: byId(units) };
  const indicators = tables.indicators.rows.map((placed) => linkIndicator(placed, owners));
  const indicatorById = byId(indicators);
  for (const { row } of tables.indicators.rows) {
    const indicator = lookUp(indicatorById, row.id);
    indicator.sameAs = lookUpOrNull(indicatorById, row.same_as);
    indicator.changeOf = lookUpOrNull(indicatorById, row.change_of);
  }
  const owned = { indicators: indicatorById, bodies: bodyById, groups: byId(groups) };
  const commitments = tables.commitments.rows.map((placed) => linkCommitment(placed, owned));
  for (const commitment of commitments.filter((each) => isOfTerm(each, lookUp(termById, term)))) {
    const { indicator, body, group } = commitment;
    for (const owner of [indicator, body, group]) owner?.commitments.push(commitment);
  }
  return { site, terms, sectors, groups, bodies, units, places, indicators, commitments };
}
