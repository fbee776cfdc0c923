// The Data Package descriptor of the published CSV files, made from the table schemas.
import { type TableEntry, tableAt } from '../dataset/dictionary';
import type { Dataset } from '../dataset/model';
import { lastChange } from '../dataset/version';

/** A file of the package: its path under `/data/` and the table it holds. */
export interface PublishedFile {
  path: string;
  bytes: number;
  hash: string;
}

/**
 * A descriptor by the Data Package standard (version 1 profile `tabular-data-package`).
 * `files` are the published CSVs; a file without a table in the schema is left out. `version` is the day of the last change.
 */
export function dataPackage(dataset: Dataset, files: readonly PublishedFile[], homepage: string) {
  const { report, site } = dataset;
  return {
    profile: 'tabular-data-package',
    name: site.id,
    title: report.title.en,
    description: `${report.issuer.en}, ${report.date.text}`,
    version: lastChange(dataset) ?? report.date.text,
    homepage,
    licenses: [
      {
        name: site.licence.replaceAll(' ', '-'),
        title: site.licence,
        ...(site.licenceUrl && { path: site.licenceUrl }),
      },
    ],
    sources: [{ title: `${report.title.vi}, ${report.issuer.vi}` }],
    resources: files.flatMap((file) => {
      const entry = tableAt(file.path);
      return entry ? [resource(file, entry)] : [];
    }),
  };
}

const nameOf = (path: string): string => path.replace(/\.csv$/, '').replaceAll('/', '-');

const resource = ({ path, bytes, hash }: PublishedFile, entry: TableEntry) => ({
  name: nameOf(path),
  path,
  profile: 'tabular-data-resource',
  title: entry.title.en,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${hash}`,
  schema: schema(entry, nameOf(path)),
});

/** Validators refuse an empty list of foreign keys; a key into the table itself has no resource name in version 1. */
function schema({ columns, key }: TableEntry, own: string) {
  const fields = columns.map(({ name, type, about, required, allowed }) => ({
    name,
    type,
    title: about.vi,
    description: about.en,
    constraints: { required, ...(allowed ? { enum: allowed } : {}) },
  }));
  const foreignKeys = columns.flatMap(({ name, ref }) =>
    ref ? [{ fields: name, reference: { resource: ref === own ? '' : ref, fields: 'id' } }] : [],
  );
  return { fields, primaryKey: key, missingValues: [''], ...(foreignKeys.length > 0 ? { foreignKeys } : {}) };
}
