// What else a query finds: fetched once, ranked, and shown by kind.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchEntry } from '../../src/exports/search-index';
import { closePageAfterwards, first, openPage } from './dom';

closePageAfterwards();

const entry = (kind: SearchEntry['kind'], name: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind,
  name,
  href: `/${name}/`,
  note: '',
  words: '',
  links: [],
  ...more,
});
const list = [
  entry('sector', 'Giảm nghèo', { note: 'Thu nhập và việc làm' }),
  entry('place', 'Mù Cả', { words: 'commune' }),
  entry('context', 'Hộ nghèo'),
  entry('indicator', 'Tỷ lệ hộ nghèo', { words: 'Poverty rate' }),
];

let asked: string[];
let answers: (() => Promise<unknown>)[];
let search: typeof import('../../src/scripts/search-results');
const good = async () => ({ ok: true, json: async () => list });
const found = async (query: string) =>
  (await search.findOthers('/data/search.vi.json', query)).entries.map(({ name }) => name);

beforeEach(async () => {
  asked = [];
  answers = [good];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return (answers.length > 1 ? answers.shift() : answers[0])?.();
  });
  vi.resetModules();
  search = await import('../../src/scripts/search-results');
});

describe('the list', () => {
  test('is not fetched before there is something to look for', async () => {
    expect([await found(''), await found(' – ')]).toEqual([[], []]);
    expect(asked).toEqual([]);
  });
  test('is fetched once from its address', async () => {
    await found('nghèo');
    await found('mù');
    expect(asked).toEqual(['/data/search.vi.json']);
  });
  test('is fetched again after a connection was lost', async () => {
    answers = [() => Promise.reject(new Error('offline')), good];
    await expect(found('nghèo')).rejects.toThrow('offline');
    expect(await found('mù')).toEqual(['Mù Cả']);
    expect(asked).toHaveLength(2);
  });
  test('that the server refuses is an error with its number and address', async () => {
    answers = [async () => ({ ok: false, status: 404, json: async () => list })];
    await expect(found('nghèo')).rejects.toThrow('404 /data/search.vi.json');
  });
});

describe('what is found', () => {
  test('stands with the best answer first', async () => {
    expect(await found('hộ nghèo')).toEqual(['Hộ nghèo']);
    expect(await found('ngheo')).toEqual(['Giảm nghèo', 'Hộ nghèo']);
  });
  test('is found by further words and by its note', async () => {
    expect(await found('commune')).toEqual(['Mù Cả']);
    expect(await found('việc làm')).toEqual(['Giảm nghèo']);
  });
});

describe('an indicator of the table', () => {
  test('is not found again', async () => expect(await found('tỷ lệ')).toEqual([]));
  test('lends its row the name it has in the other language', async () => {
    const { otherNames } = await search.findOthers('/data/search.vi.json', 'poverty');
    expect([...otherNames]).toEqual([['/Tỷ lệ hộ nghèo/', 'Poverty rate']]);
  });
  test('lends nothing while there is nothing to look for', async () => {
    expect((await search.findOthers('/data/search.vi.json', ' ')).otherNames.size).toBe(0);
  });
});

describe('shown', () => {
  const page = `<section hidden>
    <div><ul data-kind="sector"><li>old</li></ul></div><div><ul data-kind="place"></ul></div></section>`;
  const shown = (entries: SearchEntry[]) => {
    const section = first(openPage(page), 'section');
    search.showOthers(section, entries);
    return section;
  };
  test('each entry stands in the list of its kind, with its note and its links', () => {
    const links = [
      { name: 'Số vụ cháy', href: '/chay/' },
      { name: 'Số trường', href: '/truong/' },
    ];
    const section = shown([entry('place', 'Mù Cả', { note: 'từ 2025', links }), entry('place', 'Pa Ủ')]);
    expect(first(section, '[data-kind="place"]').innerHTML).toBe(
      '<li><a href="/Mù Cả/">Mù Cả</a>: từ 2025; <a href="/chay/">Số vụ cháy</a>; <a href="/truong/">Số trường</a></li><li><a href="/Pa Ủ/">Pa Ủ</a></li>',
    );
  });
  test('a kind without entries is hidden and emptied', () => {
    const section = shown([entry('place', 'Pa Ủ')]);
    expect([...section.children].map((part) => (part as HTMLElement).hidden)).toEqual([true, false]);
    expect(first(section, '[data-kind="sector"]').innerHTML).toBe('');
    expect(section.hidden).toBe(false);
  });
  test('nothing found hides the section', () => expect(shown([]).hidden).toBe(true));
});
