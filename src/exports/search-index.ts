// What the search on Explore finds: sectors, context figures, places, stories, and other names of the indicators it lists.
import { shownFigure } from '../analysis/current';
import type { Dataset, Figure, Indicator, Place } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { formatFigure } from '../i18n/numbers';
import { type Language, languages } from '../languages';
import { hasPage, type Page } from '../routes/routes';
import { kindNote } from '../texts/kind';
import { fullName } from '../texts/name';
import { successorHeading } from '../texts/site';

export const searchKinds = ['story', 'sector', 'place', 'context'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. Texts are in the language of the list; `words` also in the other, for matching only. */
export interface SearchEntry {
  /** An `indicator` has its row in the table of Explore already: only its `words` are of use. */
  kind: SearchKind | 'indicator';
  name: string;
  href: string;
  note: string;
  words: string;
  /** The indicators that have figures of it. */
  links: { name: string; href: string }[];
}

/** A story as far as the search knows it. */
export interface FoundStory {
  title: string;
  lead: string;
  page: Page;
}

export interface SearchOptions {
  lang: Language;
  hrefOf: (page: Page) => string;
  stories: readonly FoundStory[];
}

/** Order: kind, then as in the data; last the indicators that have a page. */
export function searchIndex(dataset: Dataset, options: SearchOptions): SearchEntry[] {
  return [
    ...options.stories.map((story) => storyEntry(story, options)),
    ...dataset.sectors.map((sector) => ({
      kind: 'sector' as const,
      name: sector.name[options.lang],
      href: options.hrefOf({ kind: 'sector', sector }),
      note: sector.summary[options.lang],
      words: languages.map((lang) => sector.name[lang]).join(' '),
      links: [],
    })),
    ...dataset.places.map((place) => placeEntry(place, dataset, options)),
    ...dataset.indicators
      .filter((indicator) => !hasPage(indicator))
      .map((indicator) => contextEntry(indicator, options)),
    ...dataset.indicators.filter(hasPage).map((indicator) => indicatorEntry(indicator, options)),
  ];
}

const storyEntry = ({ title, lead, page }: FoundStory, { hrefOf }: SearchOptions): SearchEntry => ({
  kind: 'story',
  name: title,
  href: hrefOf(page),
  note: lead,
  words: '',
  links: [],
});

function placeEntry(place: Place, { indicators, site }: Dataset, { lang, hrefOf }: SearchOptions): SearchEntry {
  const ofPlace = indicators.filter(
    ({ figures, breakdowns }) =>
      figures.some((figure) => figure.place === place) ||
      breakdowns.some(({ parts }) => parts.some((part) => part.place === place)),
  );
  const now = place.successor === '' ? [] : [`${successorHeading(site, lang)}: ${place.successor}`];
  return {
    kind: 'place',
    name: place.name[lang],
    href: hrefOf({ kind: 'place', place }),
    note: [...place.aliases, ...now].join('; '),
    words: [
      ...new Set([site.parts.vi, site.parts.en, place.name.vi, place.name.en, ...place.aliases, place.successor]),
    ].join(' '),
    links: ofPlace.map((indicator) => ({
      name: fullName(indicator, lang),
      href: hrefOf({ kind: 'indicator', indicator }),
    })),
  };
}

const noted = ({ kind, period }: Figure, lang: Language): string =>
  [kindNote(kind, lang), formatPeriod(period, lang)].filter(Boolean).join(', ');

function contextEntry(indicator: Indicator, { lang, hrefOf }: SearchOptions): SearchEntry {
  const figure = shownFigure(indicator);
  const both = languages.flatMap((each) => [indicator.name[each], indicator.topic?.[each] ?? '']);
  return {
    kind: 'context',
    name: fullName(indicator, lang),
    href: hrefOf({ kind: 'indicator', indicator }),
    note: figure ? `${formatFigure(figure, lang)} (${noted(figure, lang)})` : '',
    words: [...both, indicator.sector.name[lang]].join(' '),
    links: [],
  };
}

const indicatorEntry = (indicator: Indicator, { lang, hrefOf }: SearchOptions): SearchEntry => ({
  kind: 'indicator',
  name: indicator.name[lang],
  href: hrefOf({ kind: 'indicator', indicator }),
  note: '',
  words: languages
    .filter((other) => other !== lang)
    .map((other) => indicator.name[other])
    .join(' '),
  links: [],
});
