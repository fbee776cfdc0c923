// The icon of a tab: the emblem, or a target with its bars where there are no places.
import { emblemOf } from '../charts/emblem';
import type { Place } from '../dataset/model';

/** The accent in light and in dark dress, as in tokens.css, which an icon cannot read. */
const [light, dark] = ['#2e3a75', '#aebbff'];

const bars = { size: 32, path: 'M2 5h20v7H2zM2 18h28v7H2zM25 2h3v28h-3z' };

/** The text of `favicon.svg`. */
export function favicon(places: readonly Pick<Place, 'row' | 'column'>[]): string {
  const { size, path } = emblemOf(places) ?? bars;
  const style = `path{fill:${light}}@media(prefers-color-scheme:dark){path{fill:${dark}}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><style>${style}</style><path d="${path}"/></svg>`;
}
