// The parts of the place as a table: the numbers the report gives of each, how often it names it besides, its successor.
import { indicatorOf, type PlaceRecord } from '../analysis/places';
import type { Place, Site } from '../dataset/model';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { fullName } from '../texts/name';
import { byName, placeValue } from '../texts/place';
import { partsHeading, successorHeading } from '../texts/site';
import { NOTHING, type Table } from './table';

interface PlacesTableOptions {
  lang: Language;
  site: Site;
  caption: string;
  hrefOf: (place: Place) => string;
}

/** One row a place, by the Vietnamese alphabet; the successor only where one of them has one. */
export function placesTable(records: readonly PlaceRecord[], options: PlacesTableOptions): Table {
  const { lang, site, caption, hrefOf } = options;
  const t = strings[lang].places;
  const hasSuccessors = records.some(({ place }) => place.successor !== '');
  const ofPlace = new Map(records.map((record) => [record.place, record]));
  const places = byName([...ofPlace.keys()], lang);
  const numbersOf = ({ numbers }: PlaceRecord) =>
    numbers.map((number) => `${fullName(indicatorOf(number), lang)}: ${placeValue(number, lang)}`);
  return {
    caption,
    fold: 'stack',
    columns: [
      { key: 'place', heading: partsHeading(site, lang), kind: 'name' },
      { key: 'numbers', heading: t.numbers, kind: 'text' },
      { key: 'mentions', heading: t.paragraphs, kind: 'number' },
      ...(hasSuccessors ? [{ key: 'successor', heading: successorHeading(site, lang), kind: 'text' } as const] : []),
    ],
    rows: places.flatMap((place) => {
      const record = ofPlace.get(place);
      if (!record) return [];
      return {
        cells: [
          { text: place.name[lang], href: hrefOf(place) },
          { text: record.numbers.length === 0 ? NOTHING : '', notes: numbersOf(record) },
          { text: formatNumber(record.mentions.length, lang) },
          ...(hasSuccessors ? [{ text: place.successor || NOTHING }] : []),
        ],
      };
    }),
  };
}
