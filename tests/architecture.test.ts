// Imports go one way, without circles: docs/imports.json says which folder of src may import which.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { circles, files, folderOf, type Import, imports } from './imports';

const may = JSON.parse(readFileSync('docs/imports.json', 'utf8')) as Record<string, string[]>;
/** Folders of plain code that must not know Astro, and those that must also run in a browser. */
const plain = [
  'dataset',
  'analysis',
  'i18n',
  'routes',
  'texts',
  'tables',
  'charts',
  'stories',
  'exports',
  'scripts',
  'check',
];
const anywhere = ['analysis', 'i18n', 'routes', 'texts', 'scripts'];
/** The one file of src/dataset that reads the disk. */
const readsDisk = ['src/dataset/read.ts'];

/** Folders whose circles are being untied. */
const tangled = ['charts'];

const show = (found: readonly Import[]) => found.map(({ file, target }) => `${file} imports ${target}`);
const isIn = (folders: readonly string[], file: string) => folders.includes(folderOf(file) ?? '');

test('each folder imports only what docs/imports.json lists for it', () => {
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(target)];
    return from !== null && to !== null && from !== to && !may[from]?.includes(to);
  });
  expect(show(wrong)).toEqual([]);
});

test('docs/imports.json names every folder of src and no other', () => {
  const folders = new Set(imports.flatMap(({ file, target }) => [folderOf(file), folderOf(target)]));
  folders.delete(null);
  expect(Object.keys(may).sort()).toEqual([...folders].sort());
});

test('nothing outside src/commands imports from it, the configurations included', () => {
  const wrong = imports.filter(({ file, target }) => folderOf(target) === 'commands' && folderOf(file) !== 'commands');
  expect(show(wrong)).toEqual([]);
});

test('the column "knows" of docs/architecture.md says what docs/imports.json says', () => {
  const rows = readFileSync('docs/architecture.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `src/'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const stated = rows.flatMap(([, folders = '', , knows = '']) =>
    [...folders.matchAll(/`src\/(\w+)\/`/g)].map(([, folder = '']) => `${folder}: ${knows}`),
  );
  const listed = Object.entries(may).map(([folder, known]) => `${folder}: ${known.join(', ')}`);
  expect(stated.sort()).toEqual(listed.sort());
});

test('no import leads round in a circle, imports of types included', () => {
  expect(circles(imports.filter(({ file }) => !isIn(tangled, file)))).toEqual([]);
});

test('the search for circles finds one of two files and one of three', () => {
  const edge = (way: string): Import => ({ file: way.split('>')[0] ?? '', target: way.split('>')[1] ?? '' });
  expect(circles(['a>b', 'b>c', 'a>c'].map(edge))).toEqual([]);
  expect(circles(['a>b', 'b>a'].map(edge))).toEqual(['a → b → a']);
  expect(circles(['a>b', 'b>c', 'c>d', 'd>b'].map(edge))).toEqual(['b → c → d → b']);
});

test('plain code does not know Astro', () => {
  const wrong = imports.filter(({ file, target }) => isIn(plain, file) && /^astro([:/]|$)/.test(target));
  expect(show(wrong)).toEqual([]);
});

test('judgement, language and page scripts use nothing of Node; the dataset only where it reads the disk', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      target.startsWith('node:') &&
      (isIn(anywhere, file) || (folderOf(file) === 'dataset' && !readsDisk.includes(file))),
  );
  expect(show(wrong)).toEqual([]);
});

test('no file is called index, utils or helpers, and each opens with a line that says its job', () => {
  const badName = files.filter((file) => /\/(index|utils?|helpers?)\.[a-z]+$/.test(file));
  const noOpening = files.filter((file) => /(?<!\.d)\.ts$/.test(file) && !readFileSync(file, 'utf8').startsWith('//'));
  expect([...badName, ...noOpening]).toEqual([]);
});
