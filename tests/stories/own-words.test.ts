// The site says things in its own words: outside quotation marks no prose shares a run of syllables with the report. Needs the report's text: REPORT=file.
import { globSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/dataset/read';
import type { Inline } from '../../src/stories/model';
import { inlines, parseInline, parseStory } from '../../src/stories/parse';
import { readProse } from '../../src/stories/read';

/** From so many syllables on, a run is a quotation. */
const RUN = 8;

const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, ' | ');
const syllables = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+|\|/gu) ?? [];
const runs = (text: string): string[] => {
  const all = syllables(text);
  return all.slice(RUN - 1).map((_, i) => all.slice(i, i + RUN).join(' '));
};
/** The first run of each text that the report has too. */
const quoted = (texts: readonly string[], report: ReadonlySet<string>): string[] =>
  texts.flatMap((text) => runs(unquoted(text)).find((run) => report.has(run)) ?? []);

describe('a run that the report has too', () => {
  const report = new Set(runs('Diện tích cách xa khu dân cư, địa hình hiểm trở, khó khăn'));
  test.each<[text: string, found: string[]]>([
    ['Đất CÁCH xa khu dân cư – địa hình hiểm trở.', ['cách xa khu dân cư địa hình hiểm']],
    ['Đất xa khu dân cư, địa hình hiểm trở.', ['xa khu dân cư địa hình hiểm trở']],
    ['Đất xa khu dân cư, địa hình rất hiểm trở.', []],
    ['Cụm “cách xa khu dân cư, địa hình hiểm trở” là trích.', []],
    ['Đất cách xa khu dân “là lời trích” cư, địa hình hiểm trở.', []],
    ['Ngắn.', []],
  ])('%s', (text, found) => expect(quoted([text], report)).toEqual(found));
});

/** The text of prose, cut at each reference. */
const texts = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'text') return [node.text];
    return node.kind === 'reference' ? [] : texts(node.inner);
  });

async function prose(): Promise<string[]> {
  const files = [...readProse(await readFolder('data'))].map(([file, text]) => parseStory(file, text, []));
  return files.flatMap((file) => [
    ...(file?.head ?? []).flatMap(({ key, text }) => (key === 'holds' ? [] : texts(parseInline(text, 0, [])))),
    ...(file?.body ?? []).flatMap((block) => texts(inlines(block))),
  ]);
}

/** Every note and explanation of the tables. A description may use the official term of what is measured. */
const remarks = (): string[] =>
  globSync('data/**/*.csv').flatMap((path) =>
    csvParse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')).flatMap((row) =>
      ['note_vi', 'text_vi', 'what_vi', 'why_vi', 'summary_vi'].map((column) => row[column] ?? ''),
    ),
  );

describe('of the report itself', () => {
  const path = process.env['REPORT'];
  const all = path ? new Set(runs(readFileSync(path, 'utf8'))) : new Set<string>();
  test.skipIf(!path)('no story and no page has a run', async () => expect(quoted(await prose(), all)).toEqual([]));
  test.skipIf(!path)('no note and no explanation has one', () => expect(quoted(remarks(), all)).toEqual([]));
  test('there is prose and there are remarks to look at', async () => {
    expect((await prose()).length).toBeGreaterThan(200);
    expect(remarks().filter((text) => text !== '').length).toBeGreaterThan(50);
  });
});
