// Folders that spreadsheets saved in their own way: unusual, but nothing is lost, so the data are the same.
import { type Change, edit, insertLine, resave, resaveRows } from './fixtures';

/** What was done to the base folder, and the changes. */
export const accepted: [title: string, changes: Change[]][] = [
  [
    'blank rows and columns',
    [
      resaveRows('groups.csv', (rows) => rows.map((row) => [...row, '', ''])),
      insertLine('groups.csv', 3, ',,,,'),
      insertLine('groups.csv', 4, ''),
    ],
  ],
  [
    'a byte order mark and the line ends of Windows',
    ['indicators.csv', 'figures.csv'].map((file) => resave(file, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)),
  ],
  ['columns in another order', [resaveRows('groups.csv', (rows) => rows.map((row) => row.toReversed()))]],
  [
    'decomposed letters and invisible signs',
    [
      edit('places.csv', 'A2', '\u200bka-lang\u00a0'),
      edit('places.csv', 'G2', 'Thu \u00a0 Lũm'),
      resave('places.csv', (text) => text.normalize('NFD')),
    ],
  ],
  [
    'semicolons, a line that names them, decimal commas and a local date',
    [
      edit('claims.csv', 'B2', '30/6/2024'),
      edit('claims.csv', 'E2', '92,19'),
      edit('claims.csv', 'E3', '1,6'),
      resaveRows('claims.csv', (rows) => rows, ';'),
      resaveRows('groups.csv', (rows) => rows, ';'),
      insertLine('groups.csv', 1, 'sep=;'),
    ],
  ],
  [
    'semicolons and decimal commas in every number',
    [
      resaveRows(
        'figures.csv',
        (rows) =>
          rows.map((row) => row.map((cell, index) => ([4, 5, 6, 7].includes(index) ? cell.replace('.', ',') : cell))),
        ';',
      ),
    ],
  ],
  ['tabs', [resaveRows('places.csv', (rows) => rows, '\t')]],
  [
    'UTF-16, as Unicode Text is saved',
    [resave('figures.csv', (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))],
  ],
  [
    'UTF-16 with the bytes the other way round',
    [
      resave('figures.csv', (text) =>
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]).swap16(),
      ),
    ],
  ],
  ['UTF-16 without a mark', [resave('groups.csv', (text) => Buffer.from(text, 'utf16le'))]],
];
