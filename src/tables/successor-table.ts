// The communes of the report and the communes that followed them.
import type { Place } from '../dataset/model';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import type { Table } from './table';

/** One row a commune, by the Vietnamese alphabet. */
export function successorTable(places: readonly Place[], lang: Language): Table {
  const t = strings[lang].table;
  return {
    caption: t.place,
    columns: [
      { key: 'place', heading: t.place, kind: 'name' },
      { key: 'successor', heading: t.successor, kind: 'text' },
    ],
    rows: places
      .toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], 'vi'))
      .map(({ name, successor }) => ({ cells: [{ text: name[lang] }, { text: successor }] })),
  };
}
