// The line above a ratio chart that says once what solid, hatched and the shapes mean.

import type { Status } from '../analysis/types';
import type { RatioGroup } from './ratio-chart';
import { textWidth } from './text';
import { bars, type ChartOptions, glyphs, labels, type Tone, text, toneOf, widths } from './theme';
import { words } from './words';

interface KeyItem {
  word: string;
  certainty?: 'counted' | 'estimate';
  tone?: Tone;
}

/** Marks and height of the key, with only the parts that the rows use. */
export function ratioKey(groups: RatioGroup[], { id, lang, width }: ChartOptions) {
  const rows = groups.flatMap((group) => group.rows);
  const items: KeyItem[] = (['counted', 'estimate'] as const)
    .filter((certainty) => rows.some((row) => row.certainty === certainty && row.ratio !== null))
    .map((certainty) => ({ certainty, word: words[lang][certainty] }));
  const judged: Status[] = ['exceeded', 'met', 'near', 'missed'];
  for (const status of judged.filter((s) => rows.some((row) => row.status === s))) {
    items.push({ tone: toneOf(status), word: `${glyphs[toneOf(status)]} ${words[lang].status[status]}` });
  }
  let [x, y] = [0, 10];
  const placed = items.map((item) => {
    const swatch = item.certainty ? 30 : 0;
    const length = swatch + textWidth(item.word, { size: text.size, bold: true }) + 18;
    if (x > 0 && x + length - 18 > widths[width]) [x, y] = [0, y + text.line];
    const at = { ...item, x, y, swatch };
    x += length;
    return at;
  });
  const swatches = placed.filter((item) => item.certainty);
  return {
    height: y + 16,
    marks: [
      ...swatches.map(({ x: x1, y: middle, certainty = 'counted' }) =>
        bars([{ x1, x2: x1 + 24, y1: middle - 6, y2: middle + 6 }], certainty, 'neutral', id),
      ),
      labels(
        swatches.map((s) => ({ x: s.x + s.swatch, y: s.y, text: s.word })),
        'start',
        'muted',
      ),
      ...placed.flatMap((s) => (s.tone ? [labels([{ x: s.x, y: s.y, text: s.word }], 'start', 'glyph', s.tone)] : [])),
    ],
  };
}
