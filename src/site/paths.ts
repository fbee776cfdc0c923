// Which pages there are: of each kind the addresses for Astro, and the entries of the sitemap.

import { byIndicator } from '../analysis/analysis';
import { goalsOfAll } from '../analysis/counts';
import { placeRecords } from '../analysis/places';
import { type Language, languages } from '../languages';
import { editionKinds, type Kind, kinds, type MenuKind, menuKinds, type Page, pathOf, routes } from '../routes/routes';
import { analysis, checks, dataset, isEdition, record } from './dataset';
import { scheme } from './link';
import { stories, storyPage } from './stories';

/** A page alone in its kind; of a list without an item there is none. */
const single = <K extends Kind>(kind: K, list: readonly unknown[] = [kind]): { page: { kind: K }; props: object }[] =>
  list.length === 0 ? [] : [{ page: { kind }, props: {} }];
const assessed = <K extends Kind>(kind: K) =>
  byIndicator(analysis.assessments).map((assessments) => ({
    page: { kind, indicator: assessments[0].indicator },
    props: { assessments },
  }));
/** The pages of each kind, with what is handed to the page. */
const pages = {
  home: single('home'),
  goals: single('goals', goalsOfAll(analysis.assessments)),
  audit: single('audit'),
  stories: single('stories', stories),
  explore: single('explore'),
  data: single('data'),
  about: single('about'),
  places: single('places', dataset.places),
  notFound: single('notFound'),
  checks: single('checks', checks),
  reports: single('reports'),
  // Each is the home page of an edition, which is built by itself.
  report: record.dataset.reports.map((report) => ({ page: { kind: 'report' as const, report }, props: {} })),
  sector: dataset.sectors.map((sector) => ({ page: { kind: 'sector' as const, sector }, props: { sector } })),
  indicator: assessed('indicator'),
  embed: assessed('embed'),
  place: placeRecords(dataset).map((placed) => ({
    page: { kind: 'place' as const, place: placed.place },
    props: { placed },
  })),
  story: stories.map((story) => ({ page: storyPage(story), props: { story } })),
} satisfies Record<Kind, { page: Page; props: object }[]>;
/** What a page of a kind is handed. */
export type PropsOf<K extends Kind> = (typeof pages)[K][number]['props'] & { lang: Language };

/** The pages of the menu; one that would be empty is not there. */
export const menu: MenuKind[] = menuKinds.filter((kind) => pages[kind].length > 0);

/** Every page that search engines may list. */
export const listedPages: Page[] = kinds
  .filter((kind) => routes[kind].listed)
  .flatMap((kind) => pages[kind].map(({ page }) => page));

/** For `getStaticPaths` of `[...<kind>].astro`: each page of the kind in each language, with its props. */
export const pathsOf = <K extends Kind>(kind: K): { params: Record<string, string>; props: PropsOf<K> }[] =>
  languages.flatMap((lang) =>
    (isEdition && !editionKinds.includes(kind) ? [] : pages[kind]).map(({ page, props }) => ({
      params: { [kind]: pathOf(page, lang, scheme).replace(/\/$/, '') },
      props: { ...props, lang } as PropsOf<K>,
    })),
  );
