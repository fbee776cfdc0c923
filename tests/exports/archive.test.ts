// The zip of all files: what is in it, in which order, and that nothing of the machine is.
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive } from '../../src/exports/archive';

const files = [
  { path: 'units.csv', content: 'id\nha\n' },
  { path: 'LICENCE.txt', content: 'CC BY 4.0 – ghi công\n' },
];

test('files stand below one folder and come out as they went in', () => {
  const entries = Object.entries(unzipSync(archive('base-targets', files)));
  expect(entries.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
    ['base-targets/LICENCE.txt', 'CC BY 4.0 – ghi công\n'],
    ['base-targets/units.csv', 'id\nha\n'],
  ]);
});

test('the same files in another order give the same bytes', () => {
  expect(archive('x', files.toReversed())).toEqual(archive('x', files));
});

test('every file is dated 1 January 1980, whatever the time zone', () => {
  const bytes = archive('x', files);
  const days = [...bytes.keys()]
    .filter((at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4)
    .map((at) => [bytes[at + 12], bytes[at + 13]]);
  expect(days).toEqual([
    [0x21, 0],
    [0x21, 0],
  ]);
});
