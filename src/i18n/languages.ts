// The languages of the site, the first being the one at the root address.

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** The BCP 47 tag handed to Intl and to `lang`/`hreflang`. */
export const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
