// The parts of the place that the report speaks of and, where they were reorganised, what they belong to now.
import type { Dataset } from '../dataset/model';
import type { Language } from '../languages';
import { byName } from '../texts/place';
import { partsHeading, successorHeading } from '../texts/site';
import type { Table } from './table';

/** One row a part, by the Vietnamese alphabet; without successors there is one column. */
export function successorTable({ site, places }: Pick<Dataset, 'site' | 'places'>, lang: Language): Table {
  const heading = partsHeading(site, lang);
  const hasSuccessors = places.some(({ successor }) => successor !== '');
  return {
    caption: heading,
    columns: [
      { key: 'place', heading, kind: 'name' },
      ...(hasSuccessors ? [{ key: 'successor', heading: successorHeading(site, lang), kind: 'text' } as const] : []),
    ],
    rows: byName(places, lang).map(({ name, successor }) => ({
      cells: [{ text: name[lang] }, ...(hasSuccessors ? [{ text: successor }] : [])],
    })),
  };
}
