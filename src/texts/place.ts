// Words what the report says of the parts of the place: of all of them, of one, and each number of it.
import { indicatorOf, isNamed, type PlaceNumber, type PlaceRecord } from '../analysis/places';
import type { Figure, Locator, Part, Place, Site } from '../dataset/model';
import { formatPeriodPhrase } from '../i18n/dates';
import { upperFirst } from '../i18n/letter-case';
import { moneyScale } from '../i18n/money';
import { formatFigure, formatNumber, formatPart, formatReadable } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { kindNote } from './kind';

/** Places by the Vietnamese alphabet. */
export const byName = <P extends Pick<Place, 'name'>>(places: readonly P[], lang: Language): P[] =>
  places.toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], 'vi'));

/** How many they are and what they are called: `3 thôn, bản của xã Sông Lam`. */
export const placesTitle = (places: readonly Place[], { parts, level, place }: Site, lang: Language): string =>
  strings[lang].places.title(formatNumber(places.length, lang), parts[lang], level[lang], place[lang]);

/** `Thôn Thượng, xã Sông Lam`: a part may be called like the whole. */
export const placeTitle = ({ name }: Place, { level, place }: Site, lang: Language): string =>
  strings[lang].places.name(name[lang], level[lang], place[lang]);

/** How many of the places the report names, and of how many it gives numbers. */
export function placesLead(records: readonly PlaceRecord[], { parts }: Site, lang: Language): string {
  const t = strings[lang].places;
  const n = (list: readonly unknown[]) => formatNumber(list.length, lang);
  const named = records.filter(isNamed);
  const [numbered, rest] = [true, false].map((has) => records.filter(({ numbers }) => numbers.length > 0 === has));
  const names =
    named.length === records.length ? t.namedAll(n(records), parts[lang]) : t.named(n(named), n(records), parts[lang]);
  return `${names} ${t.numbered(n(numbered ?? []), n(rest ?? []))}`;
}

/** How many numbers the report gives of one place, and in how many more paragraphs it names it. */
export function placeLead({ place, numbers, mentions }: PlaceRecord, lang: Language): string {
  const t = strings[lang].places;
  const [name, count, named] = [place.name[lang], numbers.length, mentions.length].map((each) =>
    typeof each === 'number' ? formatNumber(each, lang) : each,
  ) as [string, string, string];
  if (numbers.length > 0) return t.ofPlace(name, count, named);
  return mentions.length > 0 ? t.onlyNamed(name, named) : t.unnamed(name);
}

/** The number with its unit: `2 sản phẩm`. */
export const placeValue = (number: PlaceNumber, lang: Language): string =>
  formatReadable(number.value, indicatorOf(number).unit, lang);

/** The number before its whole, which has the unit: `2` of `trong 18 sản phẩm`; money, which is shortened, keeps its own. */
export function valueBeforeWhole(number: PlaceNumber, lang: Language): string {
  const { unit } = indicatorOf(number);
  const { value, whole } = number;
  const hasOwnUnit = whole === null || moneyScale(whole, unit, lang) !== null;
  return hasOwnUnit ? placeValue(number, lang) : formatNumber(value, lang, { decimals: unit.decimals });
}

/** What the number is contained in: `trong 18 sản phẩm`; blank where there is nothing. */
export const wholeOfPlace = (number: PlaceNumber, lang: Language): string =>
  number.whole === null ? '' : strings[lang].places.of(formatReadable(number.whole, indicatorOf(number).unit, lang));

/** That the place alone has the most of those that the report gives a number of; blank where that is not so. */
export function rankOfPlace({ value, ranking }: PlaceNumber, { parts }: Site, lang: Language): string {
  const [, second] = ranking;
  const count = formatNumber(ranking.length, lang);
  return second && value > second.value ? strings[lang].places.most(count, parts[lang]) : '';
}

/** When the number holds, and of what kind it is unless counted: `Dự kiến, quy hoạch, tháng 10/2024.` */
export function dateOfPlace({ rows: [row] }: PlaceNumber, lang: Language): string {
  const texts = [kindNote(row.kind, lang), formatPeriodPhrase(row.period, lang)];
  return `${upperFirst(texts.filter((text) => text !== '').join(', '))}.`;
}

/** A row that gives a number, as the page lists it. */
export interface StatedRow {
  /** What the row is about and its value; blank where heading and number have said it. */
  text: string;
  /** What the report lists by name, in Vietnamese; blank where that is the name of the place. */
  items: string;
  locator: Locator;
}

const rowValue = (row: Part | Figure, lang: Language): string =>
  'whole' in row ? formatPart(row, lang) : formatFigure(row, lang);

/** The rows behind a number: each with its name and value where there are several, or where the name says more than the place's. */
export const statedRows = ({ rows }: PlaceNumber, lang: Language): StatedRow[] =>
  rows.map((row) => {
    const name = 'whole' in row && row.name[lang] !== row.place?.name[lang] ? row.name[lang] : '';
    const items = 'whole' in row ? row.items.filter((item) => item !== row.place?.name.vi).join('; ') : '';
    const text = rows.length > 1 ? [name, rowValue(row, lang)].filter(Boolean).join(': ') : name;
    return { text: text && `${text}.`, items: items && `${upperFirst(items)}.`, locator: row.locator };
  });
