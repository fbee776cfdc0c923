// What changed between two reports, each number with its place.
import type { Revision } from '../analysis/revisions';
import { strings } from '../i18n/strings';
import { revisionText } from '../texts/revision';
import { NOTHING, type Table, type TableOptions } from './table';

/** One row a change, in the order given; `named` rows say of which indicator. */
export function revisionTable(
  revisions: readonly Revision[],
  { lang, caption, hrefOf }: TableOptions,
  named = true,
): Table {
  const { table, revision: t } = strings[lang];
  return {
    caption,
    fold: 'stack',
    columns: [
      ...(named ? [{ key: 'name', heading: table.indicator, kind: 'name' as const }] : []),
      { key: 'kind', heading: t.kindHeading, kind: named ? 'text' : 'name' },
      { key: 'change', heading: t.change, kind: 'text' },
      { key: 'before', heading: t.before, kind: 'text' },
      { key: 'after', heading: t.after, kind: 'text' },
    ],
    rows: revisions.map((revision) => ({
      cells: [
        ...(named ? [{ text: revision.indicator.name[lang], href: hrefOf(revision.indicator) }] : []),
        { text: t.kind[revision.kind] },
        { text: revisionText(revision, lang) },
        { text: '', locator: revision.before.locator },
        revision.after ? { text: '', locator: revision.after.locator } : { text: NOTHING },
      ],
    })),
  };
}
