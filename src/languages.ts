// The languages of the site, the first being the one at the root address. Every folder may import this file.

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** The BCP 47 tag handed to Intl and to `lang`/`hreflang`. */
export const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** What each language calls itself. */
export const languageNames = { vi: 'Tiếng Việt', en: 'English' };

/** A text in each language. */
export type Bilingual = Record<Language, string>;
