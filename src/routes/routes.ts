// Every published address, in one table: pages in each language and files. Paths have no base and no leading slash, and in
// the table no folder of their language.
import { yearOf } from '../dataset/dates';
import type { Dataset, Indicator, Place, Report, Sector } from '../dataset/model';
import type { Bilingual, Language } from '../languages';

/** A kind of page. `:slug` and `:id` stand for those of the page's sector, indicator, place or story, `:year` for that of the goals. */
interface Route {
  path: Bilingual;
  /** Search engines may list it: it is in the sitemap and names its twins. */
  listed: boolean;
  /** Other sites may frame it. */
  framable: boolean;
  /** It stands in the menu of every page. */
  menu: boolean;
}
const page = { listed: true, framable: false, menu: false } as const;
const menuPage = { ...page, menu: true } as const;

/** Where the editions of single reports stand, in every language. */
const editions = 'bao-cao/';

/** The order is that of the menu and the sitemap. */
export const routes = {
  home: { ...page, path: { vi: '', en: '' } },
  goals: { ...menuPage, path: { vi: ':year/', en: ':year/' } },
  audit: { ...menuPage, path: { vi: 'doi-chieu/', en: 'audit/' } },
  stories: { ...menuPage, path: { vi: 'cau-chuyen/', en: 'stories/' } },
  explore: { ...menuPage, path: { vi: 'tra-cuu/', en: 'explore/' } },
  places: { ...menuPage, path: { vi: 'xa/', en: 'communes/' } },
  data: { ...menuPage, path: { vi: 'du-lieu/', en: 'data/' } },
  about: { ...menuPage, path: { vi: 'gioi-thieu/', en: 'about/' } },
  checks: { ...page, path: { vi: 'doi-chieu/danh-sach/', en: 'audit/list/' } },
  reports: { ...page, path: { vi: 'bao-cao/', en: 'reports/' } },
  report: { ...page, path: { vi: '', en: '' } },
  sector: { ...page, path: { vi: 'linh-vuc/:slug/', en: 'sectors/:id/' } },
  indicator: { ...page, path: { vi: 'chi-tieu/:slug/', en: 'indicators/:id/' } },
  place: { ...page, path: { vi: 'xa/:id/', en: 'communes/:id/' } },
  story: { ...page, path: { vi: 'cau-chuyen/:slug/', en: 'stories/:slug/' } },
  embed: { ...page, listed: false, framable: true, path: { vi: 'nhung/:slug/', en: 'embed/:id/' } },
  notFound: { ...page, listed: false, path: { vi: '404/', en: '404/' } },
} as const satisfies Record<string, Route>;

export type Kind = keyof typeof routes;
type Of<Key extends keyof Route> = { [K in Kind]: (typeof routes)[K][Key] extends true ? K : never }[Kind];

export const kinds = Object.keys(routes) as Kind[];
export type MenuKind = Of<'menu'>;
export const menuKinds = kinds.filter((kind): kind is MenuKind => routes[kind].menu);

/** A page of the site: what it is and, where there are many of a kind, which one. */
export type Page =
  | { kind: Exclude<Kind, 'report' | 'sector' | 'indicator' | 'embed' | 'place' | 'story'> }
  | { kind: 'report'; report: Pick<Report, 'id'> }
  | { kind: 'sector'; sector: Pick<Sector, 'id' | 'slug'> }
  | { kind: 'indicator' | 'embed'; indicator: Pick<Indicator, 'id' | 'slug' | 'sector'> }
  | { kind: 'place'; place: Pick<Place, 'id'> }
  | { kind: 'story'; story: { slug: Bilingual } };

/** The files that the data page offers for download. */
export const downloads = {
  workbook: 'data/all.xlsx',
  archive: 'data/all.zip',
  indicators: 'data/indicators.json',
  audit: 'data/audit.json',
  dataPackage: 'data/datapackage.json',
};
export const downloadNames = Object.keys(downloads) as (keyof typeof downloads)[];

/** Published files, which other sites' scripts may read. */
export const files = {
  ...downloads,
  table: (path: string) => `data/${path}`,
  spreadsheet: (path: string) => `excel/${path}`,
  search: (lang: Language) => `data/search.${lang}.json`,
  oembed: (indicator: Pick<Indicator, 'id'>, lang: Language) => `oembed/${lang}/${indicator.id}.json`,
};
/** The folders of those files. */
export const fileFolders = ['data/', 'oembed/'];

/** Whether an indicator has a page of its own; without one (context) it is an anchor on its sector's page. */
export const hasPage = (indicator: Pick<Indicator, 'slug'>): boolean => indicator.slug !== null;

/** The anchor of a finding on the audit page, from the id of its check; dots would need escaping in a selector. */
export const findingAnchor = (check: string): string => check.replace(/[/.]/g, '-');
/** The anchor of a kind of check on the page that lists every fact. */
export const kindAnchor = (kind: string): string => `kind-${kind}`;

/** What the data decide of the addresses: the language at the root, and the year that the page of goals is named for. */
export interface Scheme {
  first: Language;
  goalYear: string;
}

/** The scheme of a dataset: the goals are those that follow the term of its report. */
export const schemeOf = ({ site, report }: Pick<Dataset, 'site' | 'report'>): Scheme => ({
  first: site.language,
  goalYear: yearOf(report.term.goalEnd),
});

/** The folder of a language: none for the one at the root. */
const folderOfLanguage = (lang: Language, { first }: Scheme): string => (lang === first ? '' : `${lang}/`);

/** The path of a page in one language: `chi-tieu/ho-ngheo/`, `en/indicators/poverty-rate/`, `en/sectors/forestry/#herd`. */
export function pathOf(page: Page, lang: Language, scheme: Scheme): string {
  if (page.kind === 'indicator' && !hasPage(page.indicator)) {
    const { sector, id } = page.indicator;
    return `${pathOf({ kind: 'sector', sector }, lang, scheme)}#${id}`;
  }
  if (page.kind === 'report') return editionFolder(page.report) + folderOfLanguage(lang, scheme);
  // Hosts look for the page of a wrong address under this name.
  if (page.kind === 'notFound' && lang === scheme.first) return '404.html';
  const names = { ...nameOf(page, lang), year: scheme.goalYear };
  const path = routes[page.kind].path[lang].replace(
    /:(slug|id|year)/,
    (_, name: keyof typeof names) => names[name] ?? '',
  );
  return folderOfLanguage(lang, scheme) + path;
}

/** The folder of the pages of a kind: `chi-tieu/`; for a page alone in its kind its path. */
export function folderOf(kind: Kind, lang: Language, scheme: Scheme): string {
  if (kind === 'report') return editions;
  if (kind === 'sector' || kind === 'indicator' || kind === 'embed' || kind === 'place' || kind === 'story')
    return folderOfLanguage(lang, scheme) + routes[kind].path[lang].replace(/:.*/, '');
  return pathOf({ kind }, lang, scheme);
}

function nameOf(page: Page, lang: Language): { slug?: string | null; id?: string } {
  if (page.kind === 'sector') return page.sector;
  if (page.kind === 'indicator' || page.kind === 'embed') return page.indicator;
  if (page.kind === 'place') return page.place;
  return page.kind === 'story' ? { slug: page.story.slug[lang] } : {};
}

/** The folder of a report's edition: a site of its own, in every language, of what that report alone says. */
export const editionFolder = ({ id }: Pick<Report, 'id'>): string => `${editions}${id}/`;

/** Whether what speaks of `report` leads to the page in that report's edition: where a newer one has come, and the edition has it. */
export const staysInEdition = ({ kind }: Page, report: Pick<Report, 'id'>, newest: Pick<Report, 'id'>): boolean =>
  report.id !== newest.id && editionKinds.includes(kind);

/** Whether an address (`/bao-cao/2024-10/doi-chieu/`) is one of an edition. */
export const isOfEdition = (address: string): boolean =>
  address.startsWith(`/${editions}`) && address !== `/${editions}`;

/** The kinds of page that an edition has. */
export const editionKinds: readonly Kind[] = ['home', 'goals', 'audit', 'checks', 'sector', 'indicator'];
