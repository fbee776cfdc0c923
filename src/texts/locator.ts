// Words a place in the report: short beside a figure, long for those who do not know the signs.
import type { Locator } from '../dataset/model';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** `III.1.2 ¶3`; a footnote as `chú thích 7` or `note 7`. */
export function shortLocator(locator: Locator, lang: Language): string {
  return lang === 'vi' ? locator.text.replace(/^note/, 'chú thích') : locator.text;
}

/** `mục III.1.2, đoạn 3`; `chú thích 7`. */
export function longLocator(locator: Locator, lang: Language): string {
  const t = strings[lang].locator;
  const paragraph = String(locator.paragraph);
  return locator.note === null ? t.section(locator.section, paragraph) : t.note(String(locator.note), paragraph);
}
