// Turns a page into an address under this build's sub-path.
import type { Analysis } from '../analysis/analysis';
import type { Indicator, Place, Report } from '../dataset/model';
import type { Language } from '../languages';
import { editionFolder, editionKinds, type Page, pathOf, schemeOf, staysInEdition } from '../routes/routes';
import { dataset, isEdition, record } from './dataset';

/** What the data of this build decide of its addresses. */
export const scheme = schemeOf(dataset);
const siteScheme = schemeOf(record.dataset);
const base = import.meta.env.BASE_URL;
/** The sub-path of the site itself, also while an edition is built. */
const root = isEdition ? base.slice(0, -editionFolder(dataset.report).length) : base;

/** The address of a page for `href`: in an edition its own page, or that of the site where the edition has none. */
export const link = (page: Page, lang: Language): string =>
  editionKinds.includes(page.kind) ? base + pathOf(page, lang, scheme) : siteLink(page, lang);
/** The address of a page of the site itself. */
export const siteLink = (page: Page, lang: Language): string => root + pathOf(page, lang, siteScheme);
/** The address of a page of a report's edition. */
export const editionLink = (page: Page, report: Report, lang: Language): string =>
  root + editionFolder(report) + pathOf(page, lang, schemeOf({ site: dataset.site, report }));
/** The address of a published file such as `data/figures.csv`. */
export const fileLink = (path: string): string => base + path;
/** The same with the host: for other sites. */
export const absolute = (address: string): string => new URL(address, import.meta.env.SITE).href;
/** The addresses of indicators in one language, for tables and charts. */
export const hrefOf =
  (lang: Language) =>
  (indicator: Indicator): string =>
    link({ kind: 'indicator', indicator }, lang);
/** The addresses of the parts of the place in one language. */
export const placeHrefOf =
  (lang: Language) =>
  (place: Place): string =>
    link({ kind: 'place', place }, lang);
/** The same as `hrefOf` in a story. */
export const storyHrefOf =
  (edition: Pick<Analysis, 'dataset'>, lang: Language) =>
  (indicator: Indicator): string =>
    storyLink({ kind: 'indicator', indicator }, edition, lang);

/** The address of a page as a story means it: where a newer report has come, the page of the edition that the story speaks of. */
export const storyLink = (page: Page, { dataset: { report } }: Pick<Analysis, 'dataset'>, lang: Language): string =>
  staysInEdition(page, report, record.dataset.report) ? editionLink(page, report, lang) : link(page, lang);
