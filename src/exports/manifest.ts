// The web app manifest: what a phone calls the site on its home screen, in the language at the root.
import type { Dataset } from '../dataset/model';

/** Colours of the page and of its accent in light dress, as in tokens.css. */
const paper = '#fbf8f1';
const accent = '#2e3a75';

/** Plain data for `manifest.webmanifest`; addresses are relative to it. */
export function manifest({ site, report }: Pick<Dataset, 'site' | 'report'>) {
  const { language } = site;
  return {
    name: site.name[language],
    short_name: site.place[language],
    description: `${site.name[language]}. ${report.title[language]}`,
    lang: language,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: paper,
    theme_color: accent,
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
}
