// The Data Package made() of the valid fixture folder, against the rules of the standard it names.
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { dataPackage } from '../../src/exports/datapackage';
import { validFiles } from '../dataset/fixtures';

const files = await validFiles();
const { dataset } = loadDataset(files);
if (dataset === null) throw new Error('the valid fixture has problems');
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const published = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, hash: hash(bytes) }));
const made = () => dataPackage(dataset, published, 'https://example.org/en/data/');

test('every table is a resource with a name of its own, its size and its hash', () => {
  expect(made().resources.map(({ path }) => path)).toEqual(published.map(({ path }) => path));
  const names = made().resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of [made().name, ...names]) expect(name).toMatch(/^[a-z0-9._/-]+$/);
  for (const resource of made().resources)
    expect(resource.hash).toBe(`sha256:${hash(files.get(resource.path) ?? new Uint8Array())}`);
});

test.each(['notes.csv', 'subgroups.csv', 'reports/2024-10/groups.csv', 'figures.csv'])(
  '%s is no table there and is left out',
  (path) => {
    const more = [...published, { path, bytes: 1, hash: '0' }];
    expect(dataPackage(dataset, more, '').resources).toEqual(made().resources);
  },
);

test('the package states profile, title, source, licence, address and version', () => {
  const { resources: _, ...about } = made();
  expect(about).toEqual({
    profile: 'tabular-data-package',
    name: 'base-targets',
    title: 'Sample report',
    description: 'District committee, 2024-10',
    version: '2024-11-01',
    homepage: 'https://example.org/en/data/',
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'CC BY 4.0',
      },
    ],
    sources: [{ title: 'Báo cáo thử, Huyện ủy' }],
  });
});

test('the version is the day of the last change, or the date of the report without any', () => {
  const [change] = dataset.changes;
  if (!change) throw new Error('the valid fixture has no change');
  const changes = ['2024-12-01', '2025-02-03', '2025-01-31'].map((date) => ({ ...change, date }));
  expect(dataPackage({ ...dataset, changes }, [], '').version).toBe('2025-02-03');
  expect(dataPackage({ ...dataset, changes: [] }, [], '').version).toBe('2024-10');
});

describe.each(published)('$path', ({ path }) => {
  const rows = parse(files.get(path) as Buffer, { columns: true }) as Record<string, string>[];
  const schemaOf = () => {
    const schema = made().resources.find((resource) => resource.path === path)?.schema;
    if (!schema) throw new Error(`${path} is not in the package`);
    return { schema, fields: new Map(schema.fields.map((field) => [field.name, field])) };
  };

  test('the fields are the columns of the file, in order', () => {
    const [header] = parse(files.get(path) as Buffer, { to_line: 1 }) as string[][];
    expect([...schemaOf().fields.keys()]).toEqual(header);
  });

  test('every cell is of the type, and within the limits, that its field states', () => {
    const shapes = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d\d-\d\d$/, string: /(?:)/ };
    const { fields } = schemaOf();
    for (const row of rows) {
      for (const [name, { type, constraints }] of fields) {
        const cell = row[name] ?? '';
        if (cell === '') expect([path, name, constraints.required]).toEqual([path, name, false]);
        else expect(cell).toMatch(shapes[type]);
        if (cell !== '' && 'enum' in constraints) expect(constraints.enum).toContain(cell);
      }
    }
  });

  test('keys are fields, and foreign keys lead to an id that is there', () => {
    const { schema, fields } = schemaOf();
    for (const key of schema.primaryKey) expect(fields.has(key)).toBe(true);
    for (const { fields: field, reference } of schema.foreignKeys ?? []) {
      const target = reference.resource === '' ? path : `${reference.resource}.csv`;
      const ids = (parse(files.get(target) as Buffer, { columns: true }) as { id: string }[]).map(({ id }) => id);
      for (const row of rows) if (row[field] !== '') expect(ids).toContain(row[field]);
    }
  });
});

test('each foreign key leads to the table it names, to its own by a blank name; a table without any has no list', () => {
  const keys = made().resources.map(({ name, schema }) => [
    name,
    schema.foreignKeys?.map(({ fields, reference }) => `${fields} → ${reference.resource}.${reference.fields}`),
  ]);
  expect(Object.fromEntries(keys)).toEqual({
    bodies: ['term → terms.id'],
    changes: ['indicator → indicators.id'],
    commitments: ['indicator → indicators.id', 'body → bodies.id'],
    groups: undefined,
    indicators: ['sector → sectors.id', 'programme → bodies.id', 'unit → units.id', 'same_as → .id', 'change_of → .id'],
    places: undefined,
    sectors: undefined,
    terms: undefined,
    units: undefined,
    'reports-2024-10-breakdowns': ['whole → indicators.id', 'place → places.id'],
    'reports-2024-10-claims': ['indicator → indicators.id', 'body → bodies.id'],
    'reports-2024-10-documents': ['document → bodies.id'],
    'reports-2024-10-explanations': undefined,
    'reports-2024-10-figures': ['indicator → indicators.id', 'place → places.id', 'body → bodies.id'],
    'reports-2024-10-report': ['term → terms.id'],
    'reports-2024-10-sections': undefined,
  });
  expect(made().resources.filter(({ schema }) => 'foreignKeys' in schema)).toHaveLength(9);
});

test('a column of keywords lists them all', () => {
  const figures = made().resources.find(({ name }) => name === 'reports-2024-10-figures');
  expect(figures?.schema.fields.find(({ name }) => name === 'kind')?.constraints).toEqual({
    required: true,
    enum: ['baseline', 'target', 'actual', 'estimate', 'goal', 'planned', 'allotted', 'stated'],
  });
});

test('a table in full', () => {
  const groups = made().resources.find(({ name }) => name === 'groups');
  expect(groups).toEqual({
    name: 'groups',
    path: 'groups.csv',
    profile: 'tabular-data-resource',
    title: 'Headline groups',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: published.find(({ path }) => path === 'groups.csv')?.bytes,
    hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    schema: {
      fields: [
        {
          name: 'id',
          type: 'integer',
          title: 'Số của nhóm, từ 1.',
          description: 'Number of the group, from 1.',
          constraints: { required: true },
        },
        {
          name: 'name_vi',
          type: 'string',
          title: 'Tên hoặc nội dung tiếng Việt.',
          description: 'Name or text in Vietnamese.',
          constraints: { required: true },
        },
        {
          name: 'name_en',
          type: 'string',
          title: 'Tên hoặc nội dung tiếng Anh.',
          description: 'Name or text in English.',
          constraints: { required: true },
        },
      ],
      primaryKey: ['id'],
      missingValues: [''],
    },
  });
});
