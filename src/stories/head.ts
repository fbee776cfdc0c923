// The keys a story's head may have. Order and cover belong to the story and stand in the Vietnamese file only.
import type { Language } from '../i18n/languages';

/** Keys whose text is prose. */
export const textKeys: readonly string[] = ['title', 'lead'];

export const headKeys: Record<Language, { needed: readonly string[]; allowed: readonly string[] }> = {
  vi: { needed: ['title', 'slug', 'lead', 'order'], allowed: ['title', 'slug', 'lead', 'order', 'cover', 'holds'] },
  en: { needed: ['title', 'slug', 'lead'], allowed: ['title', 'slug', 'lead', 'holds'] },
};
