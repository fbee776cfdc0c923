// Reads from a printed PDF how far down each page its text goes, and how large the lowest text is.
import { inflateSync } from 'node:zlib';

export interface PrintedPage {
  /** Where the lowest line stands: 0 at the top of the area between the margins, 1 at its bottom. */
  fill: number;
  /** Size of the text in the lowest line, in px. */
  lastSize: number;
}

/** The area between the margins that print.css sets, in px from the top of an A4 page. */
const top = (12 / 25.4) * 96;
const bottom = ((297 - 14) / 25.4) * 96;
/** Chromium draws a page in 1/300 inch, turned upside down. */
const PIXEL = 300 / 96;
const start = /^\.\d+ 0 0 -\.\d+ 0 [\d.]+ cm\n/;
/** Scale and shift along y that `cm` adds, a saved state, a font size, a place of text. */
const operators =
  /(?<save>\bq\n)|(?<back>\bQ\n)|(?<by>\S+) \S+ (?<dy>\S+) cm\n|\/\S+ (?<size>\S+) Tf\n|(?<y>\S+) Tm\n/g;

function pageOf(content: string): PrintedPage {
  let state = { scale: 1, shift: 0 };
  let size = 0;
  let lowest = { y: top, size: 0 };
  const saved: (typeof state)[] = [];
  for (const { groups = {} } of content.replace(start, '').matchAll(operators)) {
    const { save, back, by, dy, size: fontSize, y } = groups;
    if (save) saved.push(state);
    else if (back) state = saved.pop() ?? state;
    else if (by) state = { scale: state.scale * Number(by), shift: state.shift + state.scale * Number(dy) };
    else if (fontSize) size = Number(fontSize);
    else if (y) {
      const px = (state.shift + state.scale * Number(y)) / PIXEL;
      if (px < bottom && px > lowest.y) lowest = { y: px, size: (size * state.scale) / PIXEL };
    }
  }
  return { fill: (lowest.y - top) / (bottom - top), lastSize: lowest.size };
}

/** The pages of a PDF that Chromium printed, in their order. */
export function printedPages(pdf: Buffer): PrintedPage[] {
  return [...pdf.toString('latin1').matchAll(/stream\n(.*?)\nendstream/gs)].flatMap(([, data = '']) => {
    try {
      const content = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      return start.test(content) ? [pageOf(content)] : [];
    } catch {
      return [];
    }
  });
}
