// The keys a head may have, and what may be wrong with them. A story's order, report and cover stand in the Vietnamese file only.
import { longestSlug } from '../dataset/cells';
import { slugOf } from '../dataset/letters';
import { nearest } from '../dataset/nearest';
import type { Language } from '../languages';
import type { Fault, StoryFile } from './model';

/** Keys whose text is prose. */
export const textKeys: readonly string[] = ['title', 'lead'];

const headKeys: Record<Language, { needed: readonly string[]; allowed: readonly string[] }> = {
  vi: {
    needed: ['title', 'slug', 'lead', 'order'],
    allowed: ['title', 'slug', 'lead', 'order', 'report', 'cover', 'holds'],
  },
  en: { needed: ['title', 'slug', 'lead'], allowed: ['title', 'slug', 'lead', 'holds'] },
};

/** The text of a key; empty without the key. */
export const headText = (file: StoryFile | null | undefined, key: string): string =>
  file?.head.find((line) => line.key === key)?.text ?? '';

/** Keys that are missing, unknown or there twice, and texts that are no order or no address. */
export function headFaults({ head, lang, folder }: StoryFile): Fault[] {
  const { needed, allowed } = folder === 'pages' ? { needed: textKeys, allowed: textKeys } : headKeys[lang];
  const missing = needed
    .filter((key) => !head.some((line) => line.key === key && line.text !== ''))
    .map((key): Fault => ({ at: 0, found: key, refusal: { code: 'story-key-missing', params: { key } } }));
  const wrong = head.flatMap(({ key, text, keyAt, at }, index): Fault[] => {
    if (!allowed.includes(key)) {
      const params = {
        allowed,
        get nearest() {
          return nearest(key, allowed);
        },
      };
      return [{ at: keyAt, found: key, refusal: { code: 'story-key-unknown', params } }];
    }
    if (key !== 'holds' && head.findIndex((line) => line.key === key) < index)
      return [{ at: keyAt, found: key, refusal: { code: 'story-key-twice', params: {} } }];
    if (key === 'order' && !/^\d+$/.test(text))
      return [{ at, found: text, refusal: { code: 'story-order', params: {} } }];
    if (key === 'slug' && text.length > longestSlug)
      return [{ at, found: text, refusal: { code: 'too-long', params: { length: text.length, limit: longestSlug } } }];
    if (key === 'slug' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
      return [{ at, found: text, refusal: { code: 'story-slug', params: { suggestion: slugOf(text) } } }];
    return [];
  });
  return [...missing, ...wrong];
}
