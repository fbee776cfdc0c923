import { expect, test } from 'vitest';
import { plainCsv } from '../../src/dataset/plain';
import { caseFiles, cases, validFiles } from './fixtures';

const text = (bytes: Uint8Array | null | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? undefined);

test('plain files are passed on byte for byte', async () => {
  for (const [path, bytes] of await validFiles()) expect(plainCsv(path, bytes)).toBe(bytes);
});

test('a file that is no table is not passed on', () => {
  expect(plainCsv('notes.csv', new TextEncoder().encode('id\n1\n'))).toBeNull();
  expect(plainCsv('indicators.xlsx', new Uint8Array())).toBeNull();
});

test.each(cases.filter((name) => name.startsWith('accepted-')))('%s is published as plain CSV', async (name) => {
  const valid = await validFiles();
  for (const [path, bytes] of await caseFiles(name)) {
    const published = plainCsv(path, bytes);
    expect(text(published)).not.toMatch(/^(?:\uFEFF|sep=)|\u200B/);
    if (name !== 'accepted-columns-in-another-order')
      expect(text(published).replaceAll('\r', '')).toBe(text(valid.get(path)));
  }
});
