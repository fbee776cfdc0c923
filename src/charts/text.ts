// How wide a label is and where it breaks: Plot's own table runs 10 % short on Vietnamese.

/** Advance widths in em of Source Sans, rounded up; the fallback faces are size-adjusted to the same. */
const advances: readonly [width: number, characters: string][] = [
  [0.2, ' \u00a0'],
  [0.27, ',.:;ijl·|'],
  [0.31, 'If!\'"'],
  [0.33, '()-[]'],
  [0.37, 'tr/'],
  [0.45, '*s?z“”'],
  [0.47, 'cx'],
  [0.5, 'JYvy–'],
  [0.52, '0123456789+<=>FLek×−≈≥≤₫#_'],
  [0.54, 'VXagđ'],
  [0.56, 'ESTZ'],
  [0.58, 'Abdhnopqu'],
  [0.6, 'CKPR'],
  [0.64, 'B□▲▼●■○◇&DGĐ→←✓'],
  [0.7, 'HNUOQ'],
  [0.76, 'wM'],
  [0.86, '%mW—@'],
  [1.22, '…‰'],
];
const widths = new Map(advances.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));
/** Semibold and bold run up to 5 % wider than regular. */
const BOLD = 1.05;

/** Text and line height of every drawing, px of its viewBox: a narrow drawing at 0.9 of its size still shows 12 px. */
export const FONT_SIZE = 14;
export const LINE = 20;

export type TextStyle = 'regular' | 'bold';

/** Width of one line in px, never less than what a browser draws with our fonts. An unknown character counts 0.9 em. */
export function textWidth(text: string, style: TextStyle = 'regular'): number {
  let em = 0;
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) em += widths.get(character) ?? 0.9;
  return em * FONT_SIZE * (style === 'bold' ? BOLD : 1);
}

/** A text broken into lines, with the px that it fills. */
export interface Block {
  text: string;
  lines: number;
  width: number;
  height: number;
  /** Width of the last line, px. */
  last: number;
}

/** Breaks a text into lines of at most `room` px; an empty one fills nothing. */
export function block(text: string, room: number, style: TextStyle = 'regular'): Block {
  const lines = wrapText(text, room, style);
  const lengths = lines.map((line) => textWidth(line, style));
  const [width, last] = [Math.max(0, ...lengths), lengths.at(-1) ?? 0];
  return { text: lines.join('\n'), lines: lines.length, width, height: lines.length * LINE, last };
}

/** Breaks a text at its spaces into lines of at most `width` px; what no-break spaces hold only where it is longer, as a word. */
export function wrapText(text: string, width: number, style: TextStyle = 'regular'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .normalize('NFC')
    .split(/[ \n]+/)
    .flatMap((w) => (textWidth(w, style) > width ? w.split('\u00a0') : w))
    .flatMap((w) => cutWord(w, width, style))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function cutWord(word: string, width: number, style: TextStyle): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
