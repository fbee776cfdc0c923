// Words a place in the report: short beside a figure, long for those who do not know the signs.
import type { Locator } from '../dataset/model';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

const note: Record<Language, string> = { vi: 'chú thích', en: 'note' };

/** `III.1.2 ¶3`; a footnote as `chú thích 7` or `note 7`. */
export const shortLocator = ({ text }: Locator, lang: Language): string => text.replace('note', note[lang]);

/** `mục III.1.2, đoạn 3`; `chú thích 7`. */
export function longLocator(locator: Locator, lang: Language): string {
  const t = strings[lang].locator;
  const paragraph = String(locator.paragraph);
  return locator.note === null ? t.section(locator.section, paragraph) : t.note(String(locator.note), paragraph);
}
