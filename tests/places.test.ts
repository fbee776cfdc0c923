// The code is of no place: its names, years and bodies stand in the data alone.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../src/commands/files';

const sources = (await listFiles('src')).filter((file) => /\.(ts|astro|css|md)$/.test(file));
/** Vietnamese words that a line must not break within, whatever a page speaks of. */
const wordList = 'i18n/compounds.ts';

test.each([
  ['a place', /mường|muong[- ]te|lai[ -]châu|lai[ -]chau/iu, []],
  ['the end of a term or the year of its goals', /(?<![\d.])20(?:25|30)(?!\d)/u, []],
  ['a congress', /congress|đại hội/iu, [wordList]],
  ['what became of a district', /kết thúc hoạt động|ceased to exist|sáp nhập/iu, []],
] as const)('no source names %s', (_, pattern, except: readonly string[]) => {
  const found = sources
    .filter((file) => !except.includes(file))
    .flatMap((file) =>
      readFileSync(`src/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, at) => (pattern.test(line.normalize('NFC')) ? [`src/${file}:${at + 1} ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});
