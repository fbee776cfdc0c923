// The shape of each status as an outline, for marks that stand in text instead of in a drawing.
import type { Status } from '../analysis/status';
import { lookOf, type Tone } from './theme';

const circle = 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z';
const square = 'M2 2h12v12H2z';
const outlines: Readonly<Record<string, string>> = {
  '▲': 'M8 1.5 15.5 14.5H.5z',
  '●': circle,
  '■': square,
  '▼': 'M.5 1.5h15L8 14.5z',
  '○': circle,
  '□': square,
  '◇': 'M8 .5 15.5 8 8 15.5.5 8z',
};
const open = ['○', '□', '◇'];

/** The outline in a box of 16 by 16, and whether it is drawn as a line. */
export function shapeOf(status: Status): { path: string; isOpen: boolean; tone: Tone } {
  const { glyph, tone } = lookOf(status);
  return { path: outlines[glyph] ?? square, isOpen: open.includes(glyph), tone };
}
