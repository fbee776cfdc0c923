// The list behind the search on Explore, made from the valid fixture folder.
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { type SearchEntry, searchIndex } from '../../src/exports/search-index';
import { type Language, languages } from '../../src/languages';
import { pathOf } from '../../src/routes/routes';
import { validFiles } from '../dataset/fixtures';

const { dataset } = loadDataset(await validFiles());
if (dataset === null) throw new Error('the valid fixture has problems');

const story = { title: 'Rừng', lead: 'Rừng đã đi đến đâu.', page: { kind: 'stories' as const } };
const index = (lang: Language): SearchEntry[] =>
  searchIndex(dataset, { lang, hrefOf: (page) => `/${pathOf(page, lang)}`, stories: [story] });

test.each(languages)('every sector, commune, context figure and story is in the list (%s)', (lang) => {
  const count = (kind: string) => index(lang).filter((entry) => entry.kind === kind).length;
  expect(count('sector')).toBe(dataset.sectors.length);
  expect(count('place')).toBe(dataset.places.length);
  expect(count('context')).toBe(dataset.indicators.filter(({ slug }) => slug === null).length);
  expect(count('story')).toBe(1);
});

test('a commune is found by its other spellings and by the commune that followed it', () => {
  for (const place of dataset.places) {
    const entry = index('vi').find(({ kind, name }) => kind === 'place' && name === place.name);
    for (const word of [...place.aliases, place.successor]) expect(entry?.words).toContain(word);
    expect(entry?.note).toContain(place.successor);
  }
});

test('addresses are those of the language, and no text is empty', () => {
  for (const entry of index('en')) expect(entry.href).toMatch(/^\/en\//);
  for (const { name } of index('vi')) expect(name).not.toBe('');
});
