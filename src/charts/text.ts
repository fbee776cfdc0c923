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
  [0.64, 'B▲▼●■○◇&DGĐ→←✓'],
  [0.7, 'HNUOQ'],
  [0.76, 'wM'],
  [0.86, '%mW—@'],
  [1.22, '…‰'],
];
const widths = new Map(advances.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));
/** Semibold and bold run up to 5 % wider than regular. */
const BOLD = 1.05;

export interface TextStyle {
  size: number;
  bold?: boolean;
}

/** Width of one line in px, never less than what a browser draws with our fonts. An unknown character counts 0.9 em. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let em = 0;
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) em += widths.get(character) ?? 0.9;
  return em * size * (bold ? BOLD : 1);
}

/** Breaks a text at its spaces (no-break spaces hold) into lines of at most `width` px; a longer word is cut. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .normalize('NFC')
    .split(/[ \n]+/)
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
  if (textWidth(word, style) <= width) return [word];
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
