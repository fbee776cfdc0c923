// A cell for each of a small number of things, by status, with what has no name left as an open cell.
import type { Status } from '../analysis/status';
import { svgOf } from './svg';
import { textWidth, wrapText } from './text';
import { boxes, type ChartOptions, glyphs, labels, type Tone, text, toneOf, widths } from './theme';

export interface WafflePart {
  /** `unnamed`: counted by the report, but it does not say which ones. */
  status: Status | 'unnamed';
  count: number;
  /** The words beside the cells, with the count as shown: "18 đạt hoặc vượt". */
  label: string;
}

const CELL = 30;
const GAP = 4;

/** Draws the parts in the order given, each starting where the one before ends. Nothing to count gives an empty string. */
export function waffleChart(parts: WafflePart[], options: ChartOptions): string {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  if (total === 0) return '';
  const full = widths[options.width];
  const columns = options.width === 'wide' ? 14 : Math.min(7, total);
  const cells = parts.flatMap((part) => Array.from({ length: part.count }, () => part.status));
  const placed = cells.map((status, i) => {
    const x1 = (i % columns) * (CELL + GAP) + 1;
    const y1 = Math.floor(i / columns) * (CELL + GAP) + 1;
    return { status, x1, y1, x2: x1 + CELL, y2: y1 + CELL, x: x1 + CELL / 2, y: y1 + CELL / 2 };
  });
  const bottom = Math.ceil(total / columns) * (CELL + GAP) + 6;
  const named = [...new Set(cells)];
  const { marks: said, height } = partWords(parts, bottom, full);
  return svgOf({ ...options, variant: options.width, width: full, height }, [
    ...named.flatMap((status) => {
      const own = placed.filter((cell) => cell.status === status);
      const tone = cellTone(status);
      if (tone === 'neutral') return [boxes(own, 'cell')];
      return [
        boxes(own, `bar s-${tone}`),
        labels(
          own.map(({ x, y }) => ({ x, y, text: glyphs[tone] })),
          'middle',
          'inside',
        ),
      ];
    }),
    ...said,
  ]);
}

const cellTone = (status: WafflePart['status']): Tone => (status === 'unnamed' ? 'neutral' : toneOf(status));

function partWords(parts: WafflePart[], top: number, full: number) {
  let [x, y] = [0, top + 10];
  const marks = parts
    .filter((part) => part.count > 0)
    .map((part) => {
      const tone = cellTone(part.status);
      const said = wrapText(`${tone === 'neutral' ? '□' : glyphs[tone]} ${part.label}`, full, {
        size: text.size,
        bold: true,
      });
      const length = Math.max(...said.map((line) => textWidth(line, { size: text.size, bold: true })));
      if (x > 0 && x + length > full) [x, y] = [0, y + text.line];
      const mark = labels(
        [{ x, y: y + ((said.length - 1) * text.line) / 2, text: said.join('\n') }],
        'start',
        tone === 'neutral' ? 'muted' : 'glyph value',
        tone,
      );
      [x, y] = said.length > 1 ? [0, y + said.length * text.line] : [x + length + 22, y];
      return mark;
    });
  return { marks, height: y + (x > 0 ? 14 : 0) };
}
