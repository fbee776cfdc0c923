// What the data hold of each part of the place: numbers of its own, and paragraphs that name it without one.
import type { Breakdown, Dataset, Figure, Mention, Part, Place } from '../dataset/model';
import { wholeOf } from './breakdown-shares';
import { sum } from './decimal';

/** A number of a part of the place. */
export interface PlaceNumber {
  /** The rows that give it: parts of one breakdown, which add up, or a figure. */
  rows: [Part | Figure, ...(Part | Figure)[]];
  value: number;
  /** What it is contained in, as stated or else as the parts add up; null for a figure, a rate, and where it is all there is. */
  whole: number | null;
  /** What the same breakdown gives each place, the most first; empty where it is not by place or there is nothing to compare. */
  ranking: { place: Place; value: number }[];
}

/** All that the data hold of a part of the place. */
export interface PlaceRecord {
  place: Place;
  numbers: PlaceNumber[];
  mentions: Mention[];
}

/** Whether parts of one breakdown add up: rates of groups do not. */
const addsUp = (part: Part): boolean => part.relation !== 'subgroup' && part.whole.unit.measure === 'amount';

const totalOf = (parts: readonly Part[]): number => sum(parts.map(({ value }) => value));

/** What each place has of a breakdown that is by place alone, with three places and more that differ. */
function rankingOf({ parts }: Breakdown): PlaceNumber['ranking'] {
  const byPlace = [...Map.groupBy(parts, ({ place }) => place)];
  if (byPlace.length < 3 || !parts.every(addsUp)) return [];
  const ranking = byPlace.flatMap(([place, own]) => (place === null ? [] : [{ place, value: totalOf(own) }]));
  const isEven = ranking.every(({ value }) => value === ranking[0]?.value);
  return isEven || ranking.length < byPlace.length ? [] : ranking.sort((a, b) => b.value - a.value);
}

/** What the parts are contained in; null where they are all of it. */
function containerOf(breakdown: Breakdown, value: number): number | null {
  const whole = wholeOf(breakdown)?.value ?? totalOf(breakdown.parts.filter(({ relation }) => relation === 'part'));
  return whole > value ? whole : null;
}

/** The number that a breakdown gives a place; of rates one for each row. */
function numbersOfBreakdown(breakdown: Breakdown, place: Place): PlaceNumber[] {
  const [first, ...more] = breakdown.parts.filter((part) => part.place === place);
  if (!first) return [];
  if (!addsUp(first)) {
    return [first, ...more].map((part) => ({ rows: [part], value: part.value, whole: null, ranking: [] }));
  }
  const value = totalOf([first, ...more]);
  const whole = containerOf(breakdown, value);
  return [{ rows: [first, ...more], value, whole, ranking: rankingOf(breakdown) }];
}

/** The indicator that a number is of. */
export const indicatorOf = ({ rows: [row] }: PlaceNumber) => ('whole' in row ? row.whole : row.indicator);

/** Whether the number is counted or stated, not expected, asked for or promised. */
export const isCounted = ({ rows: [{ kind }] }: PlaceNumber): boolean =>
  kind === 'actual' || kind === 'stated' || kind === 'baseline';

/** What the data hold of one part of the place, indicators in the order of their sectors. */
export function recordOf({ sectors, mentions }: Pick<Dataset, 'sectors' | 'mentions'>, place: Place): PlaceRecord {
  const indicators = sectors.flatMap((sector) => sector.indicators);
  const numbers = indicators.flatMap(({ figures, breakdowns }): PlaceNumber[] => [
    ...figures
      .filter((figure) => figure.place === place)
      .map((figure) => ({ rows: [figure] as [Figure], value: figure.value, whole: null, ranking: [] })),
    ...breakdowns.flatMap((breakdown) => numbersOfBreakdown(breakdown, place)),
  ]);
  return { place, numbers, mentions: mentions.filter((mention) => mention.place === place) };
}

/** The records of all parts of the place, in the order of places.csv. */
export const placeRecords = (dataset: Pick<Dataset, 'places' | 'sectors' | 'mentions'>): PlaceRecord[] =>
  dataset.places.map((place) => recordOf(dataset, place));

/** Whether the report names the place at all. */
export const isNamed = ({ numbers, mentions }: PlaceRecord): boolean => numbers.length + mentions.length > 0;

/** The other parts of the place that now belong to the same successor. */
export const mergedWith = (place: Place, places: readonly Place[]): Place[] =>
  place.successor === '' ? [] : places.filter((other) => other !== place && other.successor === place.successor);

/** The place before and after this one in a list; at its ends null. */
export function placesBeside(place: Place, list: readonly Place[]): { previous: Place | null; next: Place | null } {
  const at = list.indexOf(place);
  return { previous: list[at - 1] ?? null, next: list[at + 1] ?? null };
}
