// Words one after the other, on a new line where the width is used up.
import { type Block, block, LINE, type TextStyle } from './text';

/** A word with room in px for a mark before it. */
export interface Item {
  text: string;
  mark?: number;
}
export interface FlowOptions {
  /** Px to fill, and between two text. */
  full: number;
  gap: number;
  /** Middle of the first line, px. */
  top: number;
  style?: TextStyle;
}
/** `x` is where the mark starts; the word starts `mark` px after it, its lines centred on `y`. */
export type Placed<T> = T & { x: number; y: number; block: Block };

/** Places the items; a word of several lines has them to itself. `bottom` is the end of the last line, px. */
export function flow<T extends Item>(
  items: readonly T[],
  options: FlowOptions,
): { placed: Placed<T>[]; bottom: number } {
  const { full, gap, top, style = 'regular' } = options;
  let [x, y] = [0, top];
  const placed = items.map((item) => {
    const { mark = 0 } = item;
    const text = block(item.text, full - mark, style);
    const isLong = text.lines > 1;
    if (x > 0 && (isLong || x + mark + text.width > full)) [x, y] = [0, y + LINE];
    const at = { ...item, x, y: y + (text.height - LINE) / 2, block: text };
    [x, y] = isLong ? [0, y + text.height] : [x + mark + text.width + gap, y];
    return at;
  });
  return { placed, bottom: y + LINE / 2 - (x === 0 ? LINE : 0) };
}
