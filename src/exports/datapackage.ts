// The Data Package descriptor of the published CSV files, made from the table schemas.
import { dictionary } from '../dataset/dictionary';
import type { Dataset } from '../dataset/model';

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
  const { report } = dataset;
  const entries = dictionary();
  const resources = files.flatMap((file) => {
    const entry = entries.find(
      (one) => file.path.endsWith(one.file) && file.path.includes('/') === (one.scope === 'report'),
    );
    if (!entry) return [];
    const fields = entry.columns.map((column) => ({
      name: column.name,
      type: column.type,
      title: column.about.vi,
      description: column.about.en,
      constraints: { required: column.required, ...(column.allowed ? { enum: column.allowed } : {}) },
    }));
    const schema = { fields, primaryKey: entry.key, missingValues: [''], foreignKeys: foreignKeys(entry.columns) };
    const name = file.path.replace(/\.csv$/, '').replaceAll('/', '-');
    return [
      {
        name,
        path: file.path,
        profile: 'tabular-data-resource',
        title: entry.title.en,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: file.bytes,
        hash: `sha256:${file.hash}`,
        schema,
      },
    ];
  });
  return {
    profile: 'tabular-data-package',
    name: 'muong-te-targets',
    title: report.title.en,
    description: `${report.issuer.en}, ${report.date.text}`,
    version:
      dataset.changes
        .map((change) => change.date)
        .sort()
        .at(-1) ?? report.date.text,
    homepage,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: [{ title: `${report.title.vi}, ${report.issuer.vi}` }],
    resources,
  };
}

function foreignKeys(columns: ReturnType<typeof dictionary>[number]['columns']) {
  return columns.flatMap(({ name, ref }) =>
    ref ? [{ fields: name, reference: { resource: ref, fields: 'id' } }] : [],
  );
}
