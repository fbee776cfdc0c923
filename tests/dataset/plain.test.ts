// Tables as they are published: as they stand, or written anew as plain CSV.
import { describe, expect, test } from 'vitest';
import { plainCsv } from '../../src/dataset/plain';
import { accepted } from './accepted';
import { edit, folderWith } from './fixtures';

const text = (bytes: Uint8Array | null | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? undefined);

test('plain files are passed on byte for byte', () => {
  for (const [path, bytes] of folderWith()) expect(plainCsv(path, bytes)).toBe(bytes);
});

describe('a file that is no table is not passed on', () => {
  test.each([
    'notes.csv',
    'indicators.xlsx',
    'figures.csv',
    'reports/figures.csv',
    'reports/2024-10/indicators.csv',
    'reports/2024-10/more/figures.csv',
    'old/reports/2024-10/figures.csv',
    'reports/2024-10/figures.csv.csv',
  ])('%s', (path) => {
    expect(plainCsv(path, new TextEncoder().encode('id,name_vi,name_en\n1,a,b\n'))).toBeNull();
  });
});

describe('a cell has one spelling', () => {
  const published = (path: string, content: string) => text(plainCsv(path, new TextEncoder().encode(content)));
  test.each([
    ['a local date', 'changes.csv', 'A2', '23/11/2024', '2024-11-23,release'],
    ['a local date as a period', 'figures.csv', 'C2', '30/6/2024', 'income,actual,2024-06-30,equal'],
    ['a paragraph with other spaces and zeros', 'figures.csv', 'J2', 'III.1.2¶01', ',III.1.2 ¶1,yes'],
    ['a number as it was written', 'figures.csv', 'E2', '29.50', ',equal,29.50,'],
    ['a date inside a text', 'changes.csv', 'D2', 'Sửa ngày 1/2/2024', 'release,,Sửa ngày 1/2/2024,'],
    ['a date at the end of a list', 'breakdowns.csv', 'K3', 'Ka Lăng; 2024-06-30', ',Ka Lăng; 2024-06-30,'],
    ['a date at the start of a list', 'breakdowns.csv', 'K3', '2024-06-30; Ka Lăng', ',2024-06-30; Ka Lăng,'],
  ])('%s', (_, file, cell, content, line) => {
    const files = folderWith(edit(file, cell, content));
    const [path, bytes] = [...files].find(([name]) => name.endsWith(file)) ?? ['', new Uint8Array()];
    expect(text(plainCsv(path, bytes))).toContain(line);
  });
  test('a blank column at the end goes, commas and quotation marks are quoted', () => {
    expect(published('groups.csv', 'id,name_vi,name_en,\n1,Kinh tế,Economy,\n')).toBe(
      'id,name_vi,name_en\n1,Kinh tế,Economy\n',
    );
    expect(published('groups.csv', 'id;name_vi;name_en\n1;"Kinh ""tế""";a, b\n')).toBe(
      'id,name_vi,name_en\n1,"Kinh ""tế""","a, b"\n',
    );
  });
});

test.each(accepted)('%s: published as plain CSV', (title, changes) => {
  for (const [path, bytes] of folderWith(...changes)) {
    const published = plainCsv(path, bytes);
    expect(text(published)).not.toMatch(/^(?:\uFEFF|sep=)|\u200B/);
    if (title !== 'columns in another order')
      expect(text(published).replaceAll('\r', '')).toBe(text(folderWith().get(path)));
  }
});
