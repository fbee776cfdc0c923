// A thin bar that shows how much of a whole one number is; the words beside it say it.

/**
 * Takes the number and its whole, which is above 0; gives a decorative SVG that stretches to the width of its place. What
 * is not counted but estimated, planned or allotted is hollow.
 */
export function shareBar(value: number, whole: number, isCounted: boolean): string {
  const length = Math.round((Math.min(value, whole) / whole) * 1000) / 10;
  const bar = `<rect class="track" width="100" height="8"/><rect class="${isCounted ? 'bar' : 'hollow'}" width="${length}" height="8"/>`;
  return `<svg class="pl share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${bar}</svg>`;
}
