// The tables of docs/stories.md say the same as the code, in both directions.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verbs } from '../../src/stories/answer';
import { chartPatterns } from '../../src/stories/figure';
import type { Pattern } from '../../src/stories/model';

const charts: ReadonlyMap<string, Pattern> = new Map(Object.entries(chartPatterns));
const docs = readFileSync('docs/stories.md', 'utf8');

/** The references in the first column of a section's table. */
const written = (section: string): string[] =>
  (docs.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `{'))
    .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`(\{[^`]*\})`/g)].map(([, usage = '']) => usage))
    .sort();

const used = (patterns: ReadonlyMap<string, Pattern>): string[] =>
  [...patterns.values()].flatMap(({ usage }) => usage.split(' · ')).sort();

test('the references of the docs are those of the code, each as it is written', () => {
  expect(written('References')).toEqual(used(verbs));
});

test('the charts of the docs are those of the code, each as it is written', () => {
  expect(written('Charts')).toEqual(used(charts));
});

test('the usage of each reference and chart begins with its own name', () => {
  const misnamed = (patterns: ReadonlyMap<string, Pattern>, prefix: string) =>
    [...patterns].filter(([name, { usage }]) =>
      usage.split(' · ').some((each) => !new RegExp(`^\\{${prefix}${name}[ }]`).test(each)),
    );
  expect([...misnamed(verbs, ''), ...misnamed(charts, 'chart ')]).toEqual([]);
});
