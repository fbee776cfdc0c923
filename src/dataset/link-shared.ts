// Links the tables that all reports share: sectors, groups, programmes, units, places, indicators.
import type { Bilingual } from '../languages';
import type { Group, Indicator, Place, Programme, RowSource, Sector, Unit } from './model';
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
/** File and line of a row. */
export const sourceOf = ({ place: { file, line } }: Placed<unknown>): RowSource => ({ file, line });
const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

/** The object with an id. The checks have made sure that it exists. */
export function found<K, V>(map: ReadonlyMap<K, V>, id: K): V {
  const value = map.get(id);
  if (value === undefined) throw new Error(`No object with the id ${String(id)}: the checks should have refused this.`);
  return value;
}
/** As found; null for a blank cell. */
export const foundOrNull = <K, V>(map: ReadonlyMap<K, V>, id: K | null): V | null =>
  id === null ? null : found(map, id);
/** Objects by their id. */
export const byId = <V extends { id: string | number }>(list: readonly V[]): ReadonlyMap<V['id'], V> =>
  new Map(list.map((item) => [item.id, item]));

/** The objects of the tables that all reports share. */
export interface Shared {
  sectors: Sector[];
  groups: Group[];
  programmes: Programme[];
  units: Unit[];
  places: Place[];
  indicators: Indicator[];
}

function linkIndicator(
  placed: Placed<Row<'indicators'>>,
  maps: { [K in 'sectors' | 'programmes' | 'units']: ReadonlyMap<string, Shared[K][number]> } & {
    groups: ReadonlyMap<number, Group>;
  },
): Indicator {
  const { row } = placed;
  const indicator: Indicator = {
    id: row.id,
    slug: row.slug,
    sector: found(maps.sectors, row.sector),
    level: row.level,
    group: foundOrNull(maps.groups, row.group),
    programme: foundOrNull(maps.programmes, row.programme),
    topic: bothOrNull(row, 'topic'),
    unit: found(maps.units, row.unit),
    direction: row.direction,
    name: both(row, 'name'),
    description: bothOrNull(row, 'description'),
    sameAs: null,
    changeOf: null,
    role: row.role,
    figures: [],
    claims: [],
    breakdowns: [],
    source: sourceOf(placed),
  };
  for (const owner of [indicator.sector, indicator.group, indicator.programme]) owner?.indicators.push(indicator);
  return indicator;
}

/** Links sectors, groups, programmes, units, places and indicators; figures and claims are still to come. */
export function linkShared({ tables }: TableSet): Shared {
  const rows = <N extends 'sectors' | 'groups' | 'programmes' | 'units' | 'places'>(name: N): Row<N>[] =>
    (tables[name].rows as Placed<Row<N>>[]).map(({ row }) => row);
  const sectors: Sector[] = rows('sectors').map((row) => ({
    id: row.id,
    order: row.order,
    slug: row.slug,
    name: both(row, 'name'),
    summary: both(row, 'summary'),
    indicators: [],
  }));
  const groups: Group[] = rows('groups').map((row) => ({ id: row.id, name: both(row, 'name'), indicators: [] }));
  const programmes: Programme[] = rows('programmes').map((row) => ({
    id: row.id,
    order: row.order,
    issuer: row.issuer,
    number: row.number,
    name: both(row, 'name'),
    indicators: [],
  }));
  const units: Unit[] = rows('units').map((row) => ({
    id: row.id,
    measure: row.measure,
    symbol: both(row, 'symbol'),
    name: both(row, 'name'),
    decimals: row.decimals,
    spellings: row.spellings,
  }));
  const places: Place[] = rows('places').map((row) => ({
    ...row,
    aliases: row.aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  }));
  const maps = { sectors: byId(sectors), groups: byId(groups), programmes: byId(programmes), units: byId(units) };
  const indicators = tables.indicators.rows.map((placed) => linkIndicator(placed, maps));
  const indicatorById = byId(indicators);
  for (const { row } of tables.indicators.rows) {
    const indicator = found(indicatorById, row.id);
    indicator.sameAs = foundOrNull(indicatorById, row.same_as);
    indicator.changeOf = foundOrNull(indicatorById, row.change_of);
  }
  return { sectors: sectors.sort(byOrder), groups, programmes: programmes.sort(byOrder), units, places, indicators };
}
