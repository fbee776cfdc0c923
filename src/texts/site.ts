// Words what every page says of the site, its place and its report: menu, banner, source.
import { yearOf } from '../dataset/dates';
import type { Dataset, Report, Site } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { upperFirst } from '../i18n/letter-case';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
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

/** What a reader must know before all else, and what the site records; blank where the data ask for no banner. */
export function bannerText({ site, report }: Pick<Dataset, 'site' | 'report'>, lang: Language): string {
  const records = strings[lang].banner.records(report.issuer[lang], formatPeriod(report.date, lang));
  return site.banner ? `${site.banner[lang]} ${records}` : '';
}

/** The report with its issuer and date, and what the copy lacks: number, day. */
export function sourceText({ title, issuer, date, number }: Report, lang: Language): string {
  const t = strings[lang].footer;
  const lacks = [...(number === '' ? [t.noNumber] : []), ...(date.type === 'date' ? [] : [t.noDay])];
  return t.source(title[lang], issuer[lang], formatPeriod(date, lang), lacks.join(t.and));
}
