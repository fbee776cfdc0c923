// deploy/nginx.conf says of the addresses what the table of routes says.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/languages';
import { fileFolders, folderOf, kinds, pathOf, routes } from '../../src/routes/routes';

const scheme = { first: 'vi', goalYear: '2030' } as const;

/** The lines of the file, with single spaces. */
const lines = readFileSync('deploy/nginx.conf', 'utf8')
  .split('\n')
  .map((line) => line.trim().replace(/\s+/g, ' '));

/** What an address of these folders begins with, as a pattern of nginx: `~^/(nhung|en/embed)/`. */
const pattern = (folders: readonly string[]) => `~^/(${folders.map((folder) => folder.replace(/\/$/, '')).join('|')})/`;
const framable = kinds
  .filter((kind) => routes[kind].framable)
  .flatMap((kind) => languages.map((lang) => folderOf(kind, lang, scheme)));

test('other sites may frame the embeds and no other page', () => {
  expect(lines.filter((line) => line.endsWith(`"frame-ancestors *";`))).toEqual([
    `${pattern(framable)} "frame-ancestors *";`,
  ]);
});

test('scripts of other sites may read the published files and nothing else', () => {
  expect(lines.filter((line) => line.endsWith('"*";'))).toEqual([`${pattern(fileFolders)} "*";`]);
});

test('only files with a hash in their name are kept for good', () => {
  expect(lines.filter((line) => line.includes('max-age'))).toEqual([
    '~^/_astro/ "public, max-age=31536000, immutable";',
  ]);
});

test('a wrong address in a language gets the page of that language', () => {
  const pages = languages.map((lang) => `/${pathOf({ kind: 'notFound' }, lang, scheme).replace(/\/$/, '/index.html')}`);
  expect(lines.filter((line) => line.startsWith('error_page'))).toEqual(pages.map((page) => `error_page 404 ${page};`));
});

test('each language below the root has a location of its own', () => {
  const homes = languages.map((lang) => `location /${pathOf({ kind: 'home' }, lang, scheme)} {`);
  expect(lines.filter((line) => /^location \/.* \{$/.test(line))).toEqual(homes);
});
