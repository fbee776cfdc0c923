// Which pages there are: of each kind the addresses for Astro, and the entries of the sitemap.

import { byIndicator } from '../analysis/analysis';
import { type Language, languages } from '../languages';
import { editionKinds, type Kind, kinds, type Page, pathOf, routes } from '../routes/routes';
import { analysis, dataset, isEdition, record } from './dataset';
import { stories, storyPage } from './stories';

const single = <K extends Kind>(kind: K) => [{ page: { kind }, props: {} }];
const assessed = <K extends Kind>(kind: K) =>
  byIndicator(analysis.assessments).map((assessments) => ({
    page: { kind, indicator: assessments[0].indicator },
    props: { assessments },
  }));
/** The pages of each kind, with what is handed to the page. */
const pages = {
  home: single('home'),
  goals: single('goals'),
  audit: single('audit'),
  stories: single('stories'),
  explore: single('explore'),
  data: single('data'),
  about: single('about'),
  notFound: single('notFound'),
  reports: single('reports'),
  // Each is the home page of an edition, which is built by itself.
  report: record.dataset.reports.map((report) => ({ page: { kind: 'report' as const, report }, props: {} })),
  sector: dataset.sectors.map((sector) => ({ page: { kind: 'sector' as const, sector }, props: { sector } })),
  indicator: assessed('indicator'),
  embed: assessed('embed'),
  story: stories.map((story) => ({ page: storyPage(story), props: { story } })),
} satisfies Record<Kind, { page: Page; props: object }[]>;
/** What a page of a kind is handed. */
export type PropsOf<K extends Kind> = (typeof pages)[K][number]['props'] & { lang: Language };

/** Every page that search engines may list. */
export const listedPages: Page[] = kinds
  .filter((kind) => routes[kind].listed)
  .flatMap((kind) => pages[kind].map(({ page }) => page));

/** For `getStaticPaths` of `[...<kind>].astro`: each page of the kind in each language, with its props. */
export const pathsOf = <K extends Kind>(kind: K): { params: Record<string, string>; props: PropsOf<K> }[] =>
  languages.flatMap((lang) =>
    (isEdition && !editionKinds.includes(kind) ? [] : pages[kind]).map(({ page, props }) => ({
      params: { [kind]: pathOf(page, lang).replace(/\/$/, '') },
      props: { ...props, lang } as PropsOf<K>,
    })),
  );
