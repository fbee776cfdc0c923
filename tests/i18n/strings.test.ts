// Every string of the site is read somewhere: one that nobody reads is one that translators write for nothing.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vi } from '../../src/i18n/vi';
import { files } from '../imports';

/** Where a string stands: `home.title`; `*` for a key that is chosen by a value. */
type Path = readonly string[];

const sources = files
  .filter((file) => file.startsWith('src/') && !/^src\/i18n\/(vi|en)\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));
const quoted = new Set(sources.flatMap((text) => text.match(/[\w-]+(?=['":])/g) ?? []));

const stringsIn = (group: object, path: Path = []): Path[] =>
  Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? stringsIn(value, [...path, key]) : [[...path, key]],
  );

const steps = String.raw`(?:\??\.\w+|\['[^']+'\]|\[[^'\]][^\]]*\])*`;
/** `.home['title'][status]` as a path. */
const pathOf = (text: string): Path =>
  [...text.matchAll(/\.(\w+)|\['([^']+)'\]|\[[^\]]*\]/g)].map(([, name, key]) => name ?? key ?? '*');

/** What a source reads: it follows names that stand for a group (`const t = strings[lang].home`) and parts taken out of one. */
function readIn(text: string): Path[] {
  const names = new Map<string, Path[]>([['strings', [[]]]]);
  const taken: Path[] = [];
  const add = (name: string, path: Path) => names.set(name, [...(names.get(name) ?? []), path]);
  const resolve = (root: string, rest: string): Path[] => {
    const path = pathOf(root === 'strings' ? rest.replace(/^\[[^\]]*\]/, '') : rest);
    return (names.get(root) ?? []).map((group) => [...group, ...path]);
  };
  for (const [, name = '', rest = ''] of text.matchAll(/\b(\w+): Strings((?:\['\w+'\])*)/g)) add(name, pathOf(rest));
  for (const [, target = '', root = '', rest = ''] of text.matchAll(
    new RegExp(String.raw`const (\w+|\{[^}=]*\}) = (\w+)(${steps})[;,\n]`, 'g'),
  )) {
    for (const path of resolve(root, rest)) {
      const parts = target.startsWith('{') ? [...target.matchAll(/(\w+)(?:: (\w+))?/g)] : [];
      for (const [, key = '', name = key] of parts) add(name, [...path, key]);
      taken.push(...parts.map(([, key = '']) => [...path, key]));
      if (parts.length === 0) add(target, path);
    }
  }
  const chains = [...text.matchAll(new RegExp(String.raw`(?<![\w.])(\w+)(${steps})`, 'g'))];
  return [...taken, ...chains.flatMap(([, root = '', rest = '']) => (rest === '' ? [] : resolve(root, rest)))];
}

const reads = sources.flatMap(readIn);
/** Groups that a source takes over as they are: `{ ...strings[lang].predicate }`. */
const spread = sources.flatMap((text) => [...text.matchAll(/\.\.\.strings\[lang\]\.(\w+)/g)].map(([, group]) => group));
const isRead = (path: Path) =>
  spread.includes(path[0]) ||
  reads.some(
    (read) =>
      read.length >= path.length && path.every((key, at) => read[at] === key || (read[at] === '*' && quoted.has(key))),
  );

test('every string is read somewhere in the sources', () => {
  const unread = stringsIn(vi).filter((path) => !isRead(path));
  expect(unread.map((path) => path.join('.'))).toEqual([]);
});
