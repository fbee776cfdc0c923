// Words with the marks they explain, one after the other or each where a chart places it.
import type * as Plot from '@observablehq/plot';
import type { Status } from '../analysis/status';
import { type FlowOptions, flow, type Item, type Placed } from './flow';
import { DERIVED, diamonds, dots, labels, uprights } from './marks';
import type { TextStyle } from './text';
import { looks } from './theme';

type Draw = (x: number, y: number) => Plot.Markish;

/** Each symbol with the px from its left edge to its word. */
const symbols = {
  derived: { room: 14, draw: (x, y) => uprights('target', [{ x: x + 4, y1: y - 9, y2: y + 9 }], DERIVED, 'px') },
  dot: { room: 18, draw: (x, y) => dots([{ x: x + 7, y, r: 5, certainty: 'counted', status: null }], 'px') },
  goal: { room: 18, draw: (x, y) => diamonds([{ x: x + 7, y }], 'px') },
} satisfies Record<string, { room: number; draw: Draw }>;

/** A word with the symbol before it, or in the colour of the status whose glyph it begins with. */
export interface LegendItem extends Item {
  symbol?: keyof typeof symbols;
  status?: Status;
}

/** Gives the item the room that its symbol needs. */
export const symbolItem = (symbol: keyof typeof symbols, text: string): LegendItem => ({
  symbol,
  text,
  mark: symbols[symbol].room,
});

export const statusItem = (status: Status, text: string): LegendItem => ({
  status,
  text: `${looks[status].glyph} ${text}`,
});

/** The marks of items and the end of their last line, px. */
export function legend(items: readonly LegendItem[], options: FlowOptions) {
  const { placed, bottom } = flow(items, options);
  return { marks: legendMarks(placed, options.style), bottom };
}

/** The marks of items that already have their places. */
export function legendMarks(placed: readonly Placed<LegendItem>[], style: TextStyle = 'regular'): Plot.Markish[] {
  return placed.flatMap(({ symbol, status, mark = 0, x, y, block: { text } }) => [
    symbol && symbols[symbol].draw(x, y),
    labels(
      status === undefined ? 'muted' : style === 'bold' ? 'glyph value' : 'glyph',
      [{ x: x + mark, y, text }],
      status && { tone: looks[status].tone },
    ),
  ]);
}
