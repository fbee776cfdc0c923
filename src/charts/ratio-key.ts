// The line above a ratio chart that says once what solid, hatched and the shapes mean.

import type { Status } from '../analysis/status';
import type { RatioGroup } from './ratio-chart';
import { textWidth, wrapText } from './text';
import { bars, type ChartOptions, glyphs, labels, lines, type Tone, text, toneOf, widths } from './theme';
import { words } from './words';

/** Dashes of a target that the report does not print. */
export const DERIVED = '3 3';

interface KeyItem {
  word: string;
  certainty?: 'counted' | 'estimate';
  tone?: Tone;
  derived?: boolean;
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
  if (rows.some((row) => row.derived && row.ratio !== null))
    items.push({ derived: true, word: words[lang].derivedKey });
  const { placed, bottom } = inLines(items, widths[width]);
  const dashed = placed.filter((item) => item.derived);
  const swatches = placed.filter((item) => item.certainty);
  return {
    height: bottom + 16,
    marks: [
      ...swatches.map(({ x: x1, y: middle, certainty = 'counted' }) =>
        bars([{ x1, x2: x1 + 24, y1: middle - 6, y2: middle + 6 }], certainty, 'neutral', id),
      ),
      ...(dashed.length === 0
        ? []
        : [
            lines(
              dashed.map(({ x, y }) => ({ x1: x + 4, x2: x + 4, y1: y - 9, y2: y + 9 })),
              'target',
              { strokeWidth: 2, strokeDasharray: DERIVED },
            ),
          ]),
      labels(
        [...swatches, ...dashed].map((s) => ({ x: s.x + s.swatch, y: s.middle, text: s.word })),
        'start',
        'muted',
      ),
      ...placed.flatMap((s) => (s.tone ? [labels([{ x: s.x, y: s.y, text: s.word }], 'start', 'glyph', s.tone)] : [])),
    ],
  };
}

/** Items one after the other, on a new line where the width is used up. `middle` is that of a word of several lines. */
function inLines(items: KeyItem[], full: number) {
  let [x, y] = [0, 10];
  const placed = items.map((item) => {
    const swatch = item.certainty ? 30 : item.derived ? 14 : 0;
    const style = { size: text.size, bold: item.tone !== undefined };
    const lines = wrapText(item.word, full - swatch, style);
    const length = swatch + Math.max(...lines.map((line) => textWidth(line, style)));
    if (x > 0 && x + length > full) [x, y] = [0, y + text.line];
    const middle = y + ((lines.length - 1) * text.line) / 2;
    const at = { ...item, word: lines.join('\n'), x, y, middle, swatch };
    [x, y] = lines.length > 1 ? [0, y + lines.length * text.line] : [x + length + 18, y];
    return at;
  });
  return { placed, bottom: x === 0 ? y - text.line : y };
}
