// Pages and files are handed what belongs to them: the right list, the right neighbour, the right words.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { findingAnchor } from '../../src/routes/routes';
import { fileAt, isEmbed, listed, type Page, pageAt, pages, read, resolve } from './pages';

const at = (path: string): Page => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const headingOf = (page: Page) => textOf(page.document.querySelector('h1'));
const led = (from: Page, link: Element | null) => {
  const url = resolve(link?.getAttribute('href') ?? '', from);
  return url === null ? null : pageAt(url.pathname);
};

test.each([
  ['data/indicators.json', 'indicators', ['id', 'figures', 'status']],
  ['data/audit.json', 'checks', ['id', 'verdict', 'kind']],
])('%s holds %s', (file, name, keys) => {
  const [first] = (JSON.parse(read(file)) as Record<string, object[]>)[name] ?? [];
  expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(keys));
});

test.each(['/du-lieu/', '/en/data/'])('%s counts the rows of every table', (path) => {
  const page = at(path);
  const rows = [...page.document.querySelectorAll('tbody tr')].flatMap((row) => {
    const link = row.querySelector('th a');
    const count = textOf(row.querySelector('td.num')).replace(/[.,]/g, '');
    return link ? [{ file: textOf(link), count: Number(count) }] : [];
  });
  expect(rows.length).toBeGreaterThan(5);
  const records = (file: string) => (parse(read(`data/${file}`), { bom: true }) as string[][]).length - 1;
  expect(rows).toEqual(rows.map(({ file }) => ({ file, count: records(file) })));
});

test('a page of an indicator lists the changes that name it, the newest first, and no page lists another one', () => {
  const options = { bom: true, columns: true } as const;
  const logged = parse(read('data/changes.csv'), options) as Record<string, string>[];
  const indicators = parse(read('data/indicators.csv'), options) as Record<string, string>[];
  const listed = pages.flatMap(({ path, document }) => {
    const [, lang, id] = /^\/(en)\/indicators\/(.+)\/$/.exec(path) ?? [];
    const slug = /^\/chi-tieu\/(.+)\/$/.exec(path)?.[1];
    const own = indicators.find((row) => (id ? row.id === id : slug && row.slug === slug));
    return own ? [{ own, lang: lang ?? 'vi', texts: [...document.querySelectorAll('.changes > li')].map(textOf) }] : [];
  });
  expect(listed.some(({ texts }) => texts.length > 0)).toBe(true);
  for (const { own, lang, texts } of listed) {
    const changes = logged.filter(({ indicator }) => indicator === own.id).toReversed();
    expect(texts).toHaveLength(changes.length);
    for (const [at, change] of changes.entries()) expect(texts[at]).toContain(change[`what_${lang}`]);
  }
});

test('a story card and a link to the next story carry the title and the lead of the story they lead to', () => {
  const links = pages
    .filter(({ path }) => /^\/(cau-chuyen|en\/stories)\//.test(path))
    .flatMap((page) =>
      [...page.document.querySelectorAll('.story-list > li, .story-next > li')].map((li) => ({ page, li })),
    );
  const faults = links.filter(({ page, li }) => {
    const story = led(page, li.querySelector('a'))?.document;
    const shown = textOf(li);
    return (
      !shown.includes(textOf(story?.querySelector('h1'))) || !shown.includes(textOf(story?.querySelector('.lead')))
    );
  });
  expect(links.length).toBeGreaterThan(10);
  expect(listed(faults.map(({ page, li }) => `${page.file}: ${textOf(li)}`))).toEqual([]);
});

test('the next indicator of a page has that page as its previous one, in the order of the file', () => {
  const ids = (parse(read('data/indicators.csv'), { bom: true, columns: true }) as { id: string }[]).map(
    ({ id }) => id,
  );
  const orderOf = (page: Page | null) => ids.indexOf(page?.path.split('/').at(-2) ?? '');
  const linked = pages.flatMap((page) => {
    const next = page.path.startsWith('/en/indicators/') ? page.document.querySelector('a[rel=next]') : null;
    return next ? [{ page, next: led(page, next) }] : [];
  });
  const faults = linked.filter(
    ({ page, next }) =>
      next === null || led(next, next.document.querySelector('a[rel=prev]')) !== page || orderOf(next) <= orderOf(page),
  );
  expect(linked.length).toBeGreaterThan(10);
  expect(listed(faults.map(({ page }) => page.file))).toEqual([]);
});

test('an embed leads to the page of its indicator, which says the same', () => {
  const embeds = pages.filter(isEmbed);
  const faults = embeds.filter((embed) => {
    const page = led(embed, embed.document.querySelector('a[target=_top]'));
    return page === null || headingOf(page) !== headingOf(embed);
  });
  expect(embeds.length).toBeGreaterThan(10);
  expect(listed(faults.map(({ file }) => file))).toEqual([]);
});

test('the head of an embed names the page of its indicator in its own language', () => {
  const embeds = pages.filter(isEmbed);
  const faults = embeds.filter((embed) => {
    const page = led(embed, embed.document.querySelector('link[rel=canonical]'));
    return page?.language !== embed.language || headingOf(page) !== headingOf(embed);
  });
  expect(listed(faults.map(({ file }) => file))).toEqual([]);
});

/** Indicator pages with what they say of citing and embedding them. */
const cited = pages.flatMap((page) => {
  const [citation, frame] = [...page.document.querySelectorAll('.reuse [data-copy]')];
  return citation && frame ? [{ page, citation: textOf(citation), frame: textOf(frame) }] : [];
});

test.each([
  [
    '/en/indicators/age-5-enrolment/',
    'Five-year-olds in preschool exceeded the target by 0.7 percentage points. Source: Report on carrying out the resolutions of the provincial and lower-level Party congresses, term 2020–2025, Mường Tè District Party Committee, October 2024. ',
  ],
  [
    '/chi-tieu/ban-van-hoa/',
    'Bản, khu phố đạt chuẩn văn hóa vượt mục tiêu 1,6 điểm phần trăm. Nguồn: Báo cáo tình hình thực hiện nghị quyết đại hội đảng bộ tỉnh và các cấp, nhiệm kỳ 2020–2025, Huyện ủy Mường Tè, tháng 10/2024. ',
  ],
])('%s is cited by its finding, source, address and day of the data', (path, text) => {
  const { citation } = cited.find(({ page }) => page.path === path) ?? { citation: '' };
  expect(citation.startsWith(text)).toBe(true);
  expect(citation.slice(text.length)).toMatch(/^https?:\/\/\S+\/ \(.*\d{4}\)$/);
  expect(citation.slice(text.length).split(' ')[0]).toContain(path);
});

test('every citation begins with what its page says, and names the address of that page', () => {
  const faults = cited.filter(({ page, citation }) => {
    const { document } = page;
    const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'none';
    return !citation.startsWith(`${headingOf(page)}.`) || !citation.includes(`. ${address} (`);
  });
  expect(cited.length).toBeGreaterThan(10);
  expect(listed(faults.map(({ page }) => page.file))).toEqual([]);
});

test('the code of an embed, and the file that other sites ask for it, name the embed of that page', () => {
  const framed = (page: Page, text: string) => {
    const url = resolve(/src="([^"]+)"/.exec(text)?.[1] ?? '', page);
    const embed = url === null ? null : pageAt(url.pathname);
    return embed !== null && isEmbed(embed) && led(embed, embed.document.querySelector('a[target=_top]')) === page;
  };
  const framable = cited.filter(({ frame }) => frame.includes('<iframe'));
  expect(framable.length).toBeGreaterThan(10);
  const faults = framable.filter(({ page, frame }) => {
    const asked = page.document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href');
    const file = fileAt(asked ?? '');
    const { html } = JSON.parse(file === null ? '{"html":""}' : read(file)) as { html: string };
    return !framed(page, frame) || !framed(page, html);
  });
  expect(listed(faults.map(({ page }) => page.file))).toEqual([]);
});

const factsOf = (verdict: string): string[] => {
  const { checks } = JSON.parse(read('data/audit.json')) as { checks: Record<string, string>[] };
  return [...new Set(checks.filter((check) => check['verdict'] === verdict).map(({ fact }) => fact ?? ''))];
};

test.each(['disagrees', 'explained', 'agrees', 'agrees-after-rounding', 'cannot-be-checked'])(
  'the audit has a cell, and the list a row, for each fact of audit.json that %s; the filter says how many',
  (verdict) => {
    const facts = factsOf(verdict).length;
    const { document } = at('/doi-chieu/');
    const list = at('/doi-chieu/danh-sach/').document;
    expect(facts).toBeGreaterThan(0);
    expect([
      document.querySelectorAll(`.matrix [data-verdict=${verdict}]`).length,
      list.querySelectorAll(`div[data-verdict=${verdict}] tbody tr`).length,
      textOf(document.querySelector(`label:has(input[value=${verdict}]) b`)),
    ]).toEqual([facts, facts, `${facts}`]);
  },
);

test('each cell of the matrix that is a link leads to the words of its fact, and to no other', () => {
  const { document } = at('/doi-chieu/');
  const led = [...document.querySelectorAll('.matrix .cells a')].map((cell) => {
    const article = document.querySelector(cell.getAttribute('href') ?? '');
    const kind = cell.closest('[data-kind]')?.getAttribute('data-kind');
    return (
      article !== null &&
      article.getAttribute('data-kind') === kind &&
      textOf(article.querySelector('h3')).startsWith(cell.getAttribute('aria-label') ?? '-')
    );
  });
  expect(new Set(led)).toEqual(new Set([true]));
  expect(led).toHaveLength(factsOf('disagrees').length + factsOf('explained').length);
});

test.each([
  ['#findings', 'disagrees'],
  ['#explained', 'explained'],
])('the audit page shows under %s each fact of audit.json that %s, once', (section, verdict) => {
  const shown = [...at('/doi-chieu/').document.querySelectorAll(`${section} article`)].map(({ id }) => id);
  expect(shown.toSorted()).toEqual(factsOf(verdict).map(findingAnchor).toSorted());
});

test('what an English page quotes in Vietnamese, and nothing else in a table, is marked so', () => {
  const marked = at('/en/audit/').document.querySelectorAll('td[lang=vi]');
  const unmarked = at('/doi-chieu/').document.querySelectorAll('td[lang=en]');
  expect([marked.length, unmarked.length]).toEqual([0, 0]);
  const quotes = [...at('/en/indicators/forest-cover/').document.querySelectorAll('td[lang=vi]')].map(textOf);
  expect(quotes.length).toBeGreaterThan(0);
});

const textsOf = (page: Page, selector: string) => [...page.document.querySelectorAll(selector)].map(textOf);

test('each verdict of an indicator stands under the name of the body that set the target', () => {
  expect(textsOf(at('/en/indicators/forest-cover/'), '.verdict p').filter((_, i) => i % 2 === 0)).toEqual([
    '□ No target stated Resolution of the district Party congress, term 2020–2025',
    '■ Nearly met Resolution 03 on sustainable forests',
  ]);
});

test('the rule, and how a target that is not printed was worked out, stand in the margin', () => {
  expect(textsOf(at('/en/indicators/income-per-person/'), 'aside p')).toEqual([
    'The rule: equal to the target counts as met, better as exceeded, at least 90% of it as nearly met, less as not yet met.',
    'The report does not state this target; we work it back from the percentage or difference it gives. How: 29.5 ÷ 92.19% = 32 million dong per person a year.',
  ]);
});

test('a card with two commitments has the status of each', () => {
  const card = [...at('/en/sectors/forestry/').document.querySelectorAll('.card')].find(
    (each) => textOf(each.querySelector('h3')) === 'Forest cover',
  );
  expect([...(card?.querySelectorAll('p') ?? [])].map(textOf)).toEqual([
    '67.44% estimate',
    '■ Provincial resolution 03: nearly met',
    '66.8% · 97.6% of the target of 68.46%',
    '□ District congress: no target stated',
    '◇ 2030 goal: 70%',
  ]);
});

test('the table of a resolution has the commitments of that resolution', () => {
  const sections = [...at('/en/sectors/provincial/').document.querySelectorAll('main section')];
  const counts = sections.flatMap((each) => {
    const heading = textOf(each.querySelector('h2')).slice(0, 13);
    return heading.startsWith('Resolution') ? [[heading, each.querySelectorAll('tbody tr').length]] : [];
  });
  expect(counts).toEqual([
    ['Resolution 03', 7],
    ['Resolution 05', 10],
    ['Resolution 06', 5],
  ]);
});

test('a count goes with what a reader must know of it, on the home page and in a sector', () => {
  const derived =
    'No target compared here is stated; each is worked back from reported percentages or differences, so it cannot be checked independently.';
  expect(textOf(at('/en/').document.querySelector('.verdict .note'))).toBe(`${derived} All indicators in a table`);
  expect(textOf(at('/en/sectors/culture/').document.querySelector('main p.note'))).toBe(derived);
  for (const address of ['/en/', '/en/sectors/culture/'])
    expect(at(address).document.querySelector('meta[name="description"]')?.getAttribute('content')).toContain(derived);
});

test('Explore says how many targets of its rows the report does not state', () => {
  expect(textsOf(at('/en/explore/'), 'explore-table > .note').join()).toContain(
    '28 of these 47 targets are not stated but worked back',
  );
});

test('the report’s own count stands beside ours', () => {
  expect(textsOf(at('/en/'), '.ways section p')).toEqual(
    expect.arrayContaining([
      'The report of October 2024 counts 18 components as met or exceeded and 8 as not met; by group, 10 of 12 met or exceeded. The count at the top differs: it takes only indicators whose figures can be compared with a target.',
    ]),
  );
  expect(textsOf(at('/en/'), '.verdicts p')).toEqual([
    '10 exceeded',
    '2 nearly met',
    '3 not yet met',
    '1 reported 100% met',
    '11 without the figures to compare',
  ]);
});

test.each([
  ['below', 'Average growth of the livestock herd'],
  ['ahead', 'Stunted children under 5'],
  ['reached', 'Rubber area'],
  ['unknown', 'Remaining upland rice area'],
])('under "%s" the page of goals has %s, and no other part has it', (id, name) => {
  const sections = [...at('/en/2030/').document.querySelectorAll('main section[id]')];
  const having = sections.filter((each) =>
    [...each.querySelectorAll('tbody th, .goal-list a')].some((th) => textOf(th) === name),
  );
  expect(having.map((each) => each.id)).toEqual([id]);
});
