import { expect, test } from 'vitest';
import { plainCsv } from '../../src/dataset/plain';
import { accepted } from './accepted';
import { folderWith } from './fixtures';

const text = (bytes: Uint8Array | null | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? undefined);

test('plain files are passed on byte for byte', () => {
  for (const [path, bytes] of folderWith()) expect(plainCsv(path, bytes)).toBe(bytes);
});

test('a file that is no table is not passed on', () => {
  expect(plainCsv('notes.csv', new TextEncoder().encode('id\n1\n'))).toBeNull();
  expect(plainCsv('indicators.xlsx', new Uint8Array())).toBeNull();
});

test.each(accepted)('%s: published as plain CSV', (title, changes) => {
  for (const [path, bytes] of folderWith(...changes)) {
    const published = plainCsv(path, bytes);
    expect(text(published)).not.toMatch(/^(?:\uFEFF|sep=)|\u200B/);
    if (title !== 'columns in another order')
      expect(text(published).replaceAll('\r', '')).toBe(text(folderWith().get(path)));
  }
});
