// What the data hold beside figures, as tables: sections of the report, documents with their dates, units.
import type { Dataset } from '../dataset/model';
import { tables } from '../dataset/schema';
import { formatDate } from '../i18n/dates';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import type { Cell, Table } from './table';

/** The sections; each document with each of its dates and the place of each, or without any; the units. */
export function sourceTables({ report, bodies, documents, units }: Dataset, lang: Language): Table[] {
  const t = strings[lang];
  const table = (name: 'sections' | 'documents' | 'units', heading: string, rows: Cell[][]): Table => ({
    caption: tables[name].title[lang],
    columns: [
      { key: 'name', heading: tables[name === 'documents' ? 'bodies' : name].title[lang], kind: 'name' },
      { key: 'text', heading, kind: 'text' },
    ],
    rows: rows.map((cells) => ({ cells })),
  });
  const dated = bodies.flatMap((document) => {
    const name = { text: document.name[lang], notes: [document.number, document.label[lang]] };
    const dates = documents.filter((date) => date.document === document);
    return dates.length === 0
      ? [[name, { text: '' }]]
      : dates.map(({ date, locator }) => [name, { text: formatDate(date, lang), locator }]);
  });
  return [
    table(
      'sections',
      t.data.about,
      report.sections.map(({ section, title }) => [{ text: section }, { text: title[lang] }]),
    ),
    table('documents', t.indicator.period, dated),
    table(
      'units',
      t.data.meaning,
      units.map(({ symbol, name }) => [{ text: symbol[lang] }, { text: name[lang] }]),
    ),
  ];
}
