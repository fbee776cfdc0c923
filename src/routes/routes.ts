// Every published address, in one table: pages in each language and files. Paths have no base and no leading slash.
import type { Indicator, Report, Sector } from '../dataset/model';
import { type Bilingual, type Language, languages } from '../languages';

/** A kind of page. `:slug` and `:id` stand for those of the page's sector, indicator or story. */
interface Route {
  path: Bilingual;
  /** Search engines may list it: it is in the sitemap and names its twins. */
  listed: boolean;
  /** Other sites may frame it. */
  framable: boolean;
  /** It stands in the menu of every page. */
  menu: boolean;
}
const page = { listed: true, framable: false, menu: false };
const menuPage = { ...page, menu: true };

/** The order is that of the menu and the sitemap. */
export const routes = {
  home: { ...page, path: { vi: '', en: 'en/' } },
  goals: { ...menuPage, path: { vi: '2030/', en: 'en/2030/' } },
  audit: { ...menuPage, path: { vi: 'doi-chieu/', en: 'en/audit/' } },
  stories: { ...menuPage, path: { vi: 'cau-chuyen/', en: 'en/stories/' } },
  explore: { ...menuPage, path: { vi: 'tra-cuu/', en: 'en/explore/' } },
  data: { ...menuPage, path: { vi: 'du-lieu/', en: 'en/data/' } },
  about: { ...menuPage, path: { vi: 'gioi-thieu/', en: 'en/about/' } },
  reports: { ...page, path: { vi: 'bao-cao/', en: 'en/reports/' } },
  report: { ...page, path: { vi: 'bao-cao/:id/', en: 'bao-cao/:id/en/' } },
  sector: { ...page, path: { vi: 'linh-vuc/:slug/', en: 'en/sectors/:id/' } },
  indicator: { ...page, path: { vi: 'chi-tieu/:slug/', en: 'en/indicators/:id/' } },
  story: { ...page, path: { vi: 'cau-chuyen/:slug/', en: 'en/stories/:slug/' } },
  embed: { ...page, listed: false, framable: true, path: { vi: 'nhung/:slug/', en: 'en/embed/:id/' } },
  notFound: { ...page, listed: false, path: { vi: '404.html', en: 'en/404/' } },
} as const satisfies Record<string, Route>;

export type Kind = keyof typeof routes;
type Of<Key extends keyof Route> = { [K in Kind]: (typeof routes)[K][Key] extends true ? K : never }[Kind];

export const kinds = Object.keys(routes) as Kind[];
export const menu = kinds.filter((kind): kind is Of<'menu'> => routes[kind].menu);

/** A page of the site: what it is and, where there are many of a kind, which one. */
export type Page =
  | { kind: Exclude<Kind, 'report' | 'sector' | 'indicator' | 'embed' | 'story'> }
  | { kind: 'report'; report: Pick<Report, 'id'> }
  | { kind: 'sector'; sector: Pick<Sector, 'id' | 'slug'> }
  | { kind: 'indicator' | 'embed'; indicator: Pick<Indicator, 'id' | 'slug' | 'sector'> }
  | { kind: 'story'; story: { slug: Bilingual } };

/** The files that the data page offers for download. */
export const downloads = {
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

/** The path of a page in one language: `chi-tieu/ho-ngheo/`, `en/indicators/poverty-rate/`, `en/sectors/forestry/#herd`. */
export function pathOf(page: Page, lang: Language): string {
  if (page.kind === 'indicator' && !hasPage(page.indicator)) {
    const { sector, id } = page.indicator;
    return `${pathOf({ kind: 'sector', sector }, lang)}#${id}`;
  }
  return routes[page.kind].path[lang].replace(/:(slug|id)/, (_, name: 'slug' | 'id') => nameOf(page, lang)[name] ?? '');
}

/** The folder of the pages of a kind: `chi-tieu/`; for a page alone in its kind its path. */
export const folderOf = (kind: Kind, lang: Language): string => routes[kind].path[lang].replace(/:.*/, '');

function nameOf(page: Page, lang: Language): { slug?: string | null; id?: string } {
  if (page.kind === 'report') return page.report;
  if (page.kind === 'sector') return page.sector;
  if (page.kind === 'indicator' || page.kind === 'embed') return page.indicator;
  return page.kind === 'story' ? { slug: page.story.slug[lang] } : {};
}

/** The folder of a report's edition: a site of its own, in every language, of what that report alone says. */
export const editionFolder = (report: Pick<Report, 'id'>): string => pathOf({ kind: 'report', report }, languages[0]);

const inEdition = new RegExp(`^${routes.report.path[languages[0]].replace(':id', '[^/]+')}`);

/** The kinds of page that an edition has. */
export const editionKinds: readonly Kind[] = ['home', 'goals', 'audit', 'sector', 'indicator'];

/** The language of a path, also of one that leads nowhere: that of the longest home address it begins with. */
export function languageOf(path: string): Language {
  const [first] = languages;
  const inner = path.replace(inEdition, '');
  return languages.find((lang) => lang !== first && inner.startsWith(routes.home.path[lang])) ?? first;
}
