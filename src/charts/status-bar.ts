// Counts by status as one stacked bar, the number in each part and its words below.
import type { Status } from '../analysis/status';
import { svgOf } from './svg';
import { textWidth } from './text';
import { boxes, type ChartOptions, glyphs, labels, text, toneOf, widths } from './theme';
import { words } from './words';

export interface StatusCount {
  status: Status;
  count: number;
}

/** Draws the parts in the order given; zero counts are left out. Nothing to count gives an empty string. */
export function statusBar(counts: StatusCount[], options: ChartOptions): string {
  const shown = counts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const full = widths[options.width];
  let [left, x, y] = [0, 0, 58];
  const parts = shown.map(({ status, count }) => {
    const tone = toneOf(status);
    const box = { x1: left, x2: left + (count / total) * full, y1: 0, y2: 34 };
    left = box.x2;
    const said = `${glyphs[tone]} ${count} ${words[options.lang].status[status]}`;
    const length = textWidth(said, { size: text.size, bold: true });
    if (x > 0 && x + length > full) [x, y] = [0, y + text.line];
    const word = { x, y, text: said };
    x += length + 20;
    return { tone, box, word, count };
  });
  return svgOf({ ...options, variant: options.width, width: full, height: y + 14 }, [
    ...parts.map(({ tone, box }) => boxes([{ ...box, x2: Math.max(box.x1 + 1, box.x2 - 2) }], `bar s-${tone}`)),
    labels(
      parts
        .filter(({ box, count }) => box.x2 - box.x1 > textWidth(String(count), { size: text.size, bold: true }) + 8)
        .map(({ box, count }) => ({ x: (box.x1 + box.x2) / 2, y: 17, text: String(count) })),
      'middle',
      'inside value',
    ),
    ...parts.map(({ tone, word }) => labels([word], 'start', 'glyph value', tone)),
  ]);
}
