// Every published address in both languages, in one table. Paths have no base and no leading slash.
import type { Indicator, Sector } from '../dataset/model';
import type { Language } from '../languages';

/** A page of the site: what it is and, where there are many of a kind, which one. */
export type Page =
  | { kind: 'home' | 'goals' | 'audit' | 'data' | 'about' | 'stories' | 'explore' | 'notFound' }
  | { kind: 'sector'; sector: Pick<Sector, 'id' | 'slug'> }
  | { kind: 'indicator' | 'embed'; indicator: Pick<Indicator, 'id' | 'slug' | 'sector'> }
  | { kind: 'story'; slug: Record<Language, string> };

const fixed = {
  home: { vi: '', en: 'en/' },
  goals: { vi: '2030/', en: 'en/2030/' },
  audit: { vi: 'doi-chieu/', en: 'en/audit/' },
  data: { vi: 'du-lieu/', en: 'en/data/' },
  about: { vi: 'gioi-thieu/', en: 'en/about/' },
  stories: { vi: 'cau-chuyen/', en: 'en/stories/' },
  explore: { vi: 'tra-cuu/', en: 'en/explore/' },
  notFound: { vi: '404.html', en: 'en/404/' },
} as const;

/** The anchor of a finding on the audit page, from the id of its check; dots would need escaping in a selector. */
export const findingAnchor = (check: string): string => check.replace(/[/.]/g, '-');

/**
 * The path of a page in one language: `chi-tieu/ho-ngheo/`, `en/indicators/poverty-rate/`.
 * Context figures have no page of their own: their address is an anchor on the sector's page.
 */
export function pathOf(page: Page, lang: Language): string {
  switch (page.kind) {
    case 'sector':
      return lang === 'vi' ? `linh-vuc/${page.sector.slug}/` : `en/sectors/${page.sector.id}/`;
    case 'indicator': {
      const { indicator } = page;
      if (indicator.slug === null)
        return `${pathOf({ kind: 'sector', sector: indicator.sector }, lang)}#${indicator.id}`;
      return lang === 'vi' ? `chi-tieu/${indicator.slug}/` : `en/indicators/${indicator.id}/`;
    }
    case 'embed':
      return lang === 'vi' ? `nhung/${page.indicator.slug}/` : `en/embed/${page.indicator.id}/`;
    case 'story':
      return lang === 'vi' ? `cau-chuyen/${page.slug.vi}/` : `en/stories/${page.slug.en}/`;
    default:
      return fixed[page.kind][lang];
  }
}
