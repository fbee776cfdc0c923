// Turns a page into an address under this build's sub-path.
import type { Indicator } from '../dataset/model';
import type { Language } from '../languages';
import { type Page, pathOf, schemeOf } from '../routes/routes';
import { dataset } from './dataset';

/** What the data decide of the addresses. */
export const scheme = schemeOf(dataset);

/** The address of a page under the base path, for `href`. */
export const link = (page: Page, lang: Language): string => import.meta.env.BASE_URL + pathOf(page, lang, scheme);
/** The address of a published file such as `data/figures.csv`. */
export const fileLink = (path: string): string => import.meta.env.BASE_URL + path;
/** The same with the host: for other sites. */
export const absolute = (address: string): string => new URL(address, import.meta.env.SITE).href;
/** The addresses of indicators in one language, for tables and charts. */
export const hrefOf =
  (lang: Language) =>
  (indicator: Indicator): string =>
    link({ kind: 'indicator', indicator }, lang);
