// The Data Package descriptor of the valid fixture folder, against the rules of the standard it names.
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
const descriptor = dataPackage(dataset, published, 'https://example.org/en/data/');

test('every table is a resource with a name of its own, its size and its hash', () => {
  expect(descriptor.resources.map(({ path }) => path)).toEqual(published.map(({ path }) => path));
  const names = descriptor.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of [descriptor.name, ...names]) expect(name).toMatch(/^[a-z0-9._/-]+$/);
  for (const resource of descriptor.resources)
    expect(resource.hash).toBe(`sha256:${hash(files.get(resource.path) ?? new Uint8Array())}`);
});

test('a file that is no table is left out', () => {
  const more = [...published, { path: 'notes.csv', bytes: 1, hash: '0' }];
  expect(dataPackage(dataset, more, '').resources).toEqual(descriptor.resources);
});

test('the licence, the source and the version are stated', () => {
  expect(descriptor).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }], homepage: 'https://example.org/en/data/' });
  expect(descriptor.sources[0]?.title).toContain(dataset.report.title.vi);
  expect(descriptor.version).toBe('2024-11-01');
});

describe.each(descriptor.resources)('$path', ({ path, schema }) => {
  const rows = parse(files.get(path) as Buffer, { columns: true }) as Record<string, string>[];
  const fields = new Map(schema.fields.map((field) => [field.name, field]));

  test('the fields are the columns of the file, in order', () => {
    const [header] = parse(files.get(path) as Buffer, { to_line: 1 }) as string[][];
    expect([...fields.keys()]).toEqual(header);
  });

  test('every cell is of the type, and within the limits, that its field states', () => {
    const shapes = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d\d-\d\d$/, string: /(?:)/ };
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
    for (const key of schema.primaryKey) expect(fields.has(key)).toBe(true);
    for (const { fields: field, reference } of schema.foreignKeys) {
      const target = descriptor.resources.find(({ name }) => name === reference.resource);
      const ids = (parse(files.get(target?.path ?? '') as Buffer, { columns: true }) as { id: string }[]).map(
        ({ id }) => id,
      );
      for (const row of rows) if (row[field] !== '') expect(ids).toContain(row[field]);
    }
  });
});
