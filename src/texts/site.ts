// Words what every page says of the site, its place and its report: menu, banner, source.
import { yearOf } from '../dataset/dates';
import type { Dataset, Report, Site } from '../dataset/model';
import { lastChange } from '../dataset/version';
import { formatDate, formatPeriod } from '../i18n/dates';
import { upperFirst } from '../i18n/letter-case';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { isLocal } from '../routes/address';
import type { MenuKind } from '../routes/routes';

/** The year of the goals that follow the report's term. */
export const goalYearOf = ({ term }: Report): string => yearOf(term.goalEnd);

/** The years of a term: `2021–2026`; it begins with the year in which it is decided. */
export const termText = ({ term: { start, end } }: Report): string => `${yearOf(start)}–${yearOf(end)}`;

/** The name of a page in the menu; that of the goals names their year, that of the places what they are called. */
export function menuText(
  kind: MenuKind | 'home',
  { report, site }: Pick<Dataset, 'report' | 'site'>,
  lang: Language,
): string {
  const { nav } = strings[lang];
  if (kind === 'places') return partsHeading(site, lang);
  return kind === 'goals' ? nav.goals(goalYearOf(report)) : nav[kind];
}

/** What the parts of the place are called, with a capital letter. */
export const partsHeading = ({ parts }: Site, lang: Language): string => upperFirst(parts[lang]);

/** Heading of the places that the parts now belong to. */
export const successorHeading = ({ successor }: Site, lang: Language): string =>
  successor?.[lang] ?? strings[lang].table.successor;

/** Whose report the site records, and of when. */
export const recordsText = ({ issuer, date }: Report, lang: Language): string =>
  strings[lang].banner.records(issuer[lang], formatPeriod(date, lang));

/** The report with its issuer and date, and what the copy lacks: number, day. */
export function sourceText({ title, issuer, date, number }: Report, lang: Language): string {
  const t = strings[lang].footer;
  const lacks = [...(number === '' ? [t.noNumber] : []), ...(date.type === 'date' ? [] : [t.noDay])];
  return t.source(title[lang], issuer[lang], formatPeriod(date, lang), lacks.join(t.and));
}

/** The first line on paper: the page's address where others can open it, the site, and of when its data are. */
export function paperText(data: Pick<Dataset, 'site' | 'report' | 'changes'>, address: string, lang: Language): string {
  const version = lastChange(data);
  const text = strings[lang].footer.paper(
    data.site.name[lang],
    formatPeriod(data.report.date, lang),
    version ? formatDate(version, lang) : '',
  );
  return isLocal(address) ? text : `${address.replace(/^https?:\/\//, '')} | ${text}`;
}
