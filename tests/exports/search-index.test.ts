// The list behind the search on Explore: one entry of each kind, written out in both languages.
import { describe, expect, test } from 'vitest';
import type { Dataset, Place } from '../../src/dataset/model';
import { type SearchEntry, searchIndex } from '../../src/exports/search-index';
import type { Language } from '../../src/languages';
import { breakDown, dataset, indicator, sector, state } from '../analysis/builder';

const economy = {
  ...sector,
  name: { vi: 'Kinh tế', en: 'Economy' },
  summary: { vi: 'Thu nhập và giảm nghèo.', en: 'Income and poverty.' },
};
const place = (id: string, name: string, aliases: string[], successor: string): Place => ({
  id,
  row: 1,
  column: 1,
  name: { vi: name, en: name },
  aliases,
  successor,
});
const kaLang = place('ka-lang', 'Ka Lăng', ['Ca Lăng', 'Kalăng'], 'Thu Lũm');
const muCa = place('mu-ca', 'Mù Cả', [], 'Mù Cả');

function district(): Dataset {
  const fires = indicator({
    id: 'fires',
    slug: null,
    level: 'context',
    sector: economy,
    topic: { vi: 'Cháy rừng', en: 'Forest fires' },
    name: { vi: 'Số vụ cháy', en: 'Fires' },
  });
  state(fires, 'actual', '2024', 14);
  state(fires, 'actual', '2024', 2, { place: kaLang });
  const storms = indicator({
    id: 'storms',
    slug: null,
    level: 'context',
    sector: economy,
    name: { vi: 'Số trận bão', en: 'Storms' },
  });
  const schools = indicator({ id: 'schools', name: { vi: 'Số trường', en: 'Schools' } });
  breakDown(schools, [7, 3]);
  const [part] = schools.breakdowns[0]?.parts ?? [];
  if (part) part.place = kaLang;
  return { ...dataset([fires, storms, schools]), sectors: [economy], places: [kaLang, muCa] };
}

const story = { title: 'Rừng', lead: 'Rừng đã đi đến đâu.', page: { kind: 'stories' as const } };
const index = (lang: Language): SearchEntry[] =>
  searchIndex(district(), {
    lang,
    hrefOf: (page) => `/${lang}/${page.kind}/${page.kind === 'indicator' ? page.indicator.id : ''}`,
    stories: [story],
  });

describe('the whole list: stories, sectors, communes, context, other names of indicators', () => {
  test('in Vietnamese', () =>
    expect(index('vi')).toEqual([
      { kind: 'story', name: 'Rừng', href: '/vi/stories/', note: 'Rừng đã đi đến đâu.', words: '', links: [] },
      {
        kind: 'sector',
        name: 'Kinh tế',
        href: '/vi/sector/',
        note: 'Thu nhập và giảm nghèo.',
        words: 'Kinh tế Economy',
        links: [],
      },
      {
        kind: 'place',
        name: 'Ka Lăng',
        href: '/vi/place/',
        note: 'Ca Lăng; Kalăng; Xã mới từ 01/7/2025: Thu Lũm',
        words: 'xã, thị trấn communes Ka Lăng Ca Lăng Kalăng Thu Lũm',
        links: [
          { name: 'Cháy rừng – Số vụ cháy', href: '/vi/indicator/fires' },
          { name: 'Số trường', href: '/vi/indicator/schools' },
        ],
      },
      {
        kind: 'place',
        name: 'Mù Cả',
        href: '/vi/place/',
        note: 'Xã mới từ 01/7/2025: Mù Cả',
        words: 'xã, thị trấn communes Mù Cả',
        links: [],
      },
      {
        kind: 'context',
        name: 'Cháy rừng – Số vụ cháy',
        href: '/vi/indicator/fires',
        note: '14 (2024)',
        words: 'Số vụ cháy Cháy rừng Fires Forest fires Kinh tế',
        links: [],
      },
      {
        kind: 'context',
        name: 'Số trận bão',
        href: '/vi/indicator/storms',
        note: '',
        words: 'Số trận bão  Storms  Kinh tế',
        links: [],
      },
      {
        kind: 'indicator',
        name: 'Số trường',
        href: '/vi/indicator/schools',
        note: '',
        words: 'Schools',
        links: [],
      },
    ]));

  test('in English', () => {
    const entries = index('en');
    expect(entries.map(({ kind, name, href, note }) => [kind, name, href, note])).toEqual([
      ['story', 'Rừng', '/en/stories/', 'Rừng đã đi đến đâu.'],
      ['sector', 'Economy', '/en/sector/', 'Income and poverty.'],
      ['place', 'Ka Lăng', '/en/place/', 'Ca Lăng; Kalăng; New commune since 1 July 2025: Thu Lũm'],
      ['place', 'Mù Cả', '/en/place/', 'New commune since 1 July 2025: Mù Cả'],
      ['context', 'Forest fires – Fires', '/en/indicator/fires', '14 (2024)'],
      ['context', 'Storms', '/en/indicator/storms', ''],
      ['indicator', 'Schools', '/en/indicator/schools', ''],
    ]);
    expect(entries[2]?.links.map(({ name }) => name)).toEqual(['Forest fires – Fires', 'Schools']);
  });

  test('a context number that is only planned says so', () => {
    const planned = indicator({ id: 'area', slug: null, level: 'context', sector: economy });
    state(planned, 'planned', '2024', 1907);
    const [entry] = searchIndex(
      { ...dataset([planned]), sectors: [], places: [] },
      { lang: 'vi', hrefOf: () => '', stories: [] },
    );
    expect(entry?.note).toBe('1.907 (dự kiến, quy hoạch, 2024)');
  });
});
