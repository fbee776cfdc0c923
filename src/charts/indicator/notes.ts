// Where the names of marks on a bar stand: on lines above or below it, clear of each other and of each other's leaders.
import { type Block, block, LINE } from '../text';

/** A text and the px along x of the mark that it names. */
export interface Note {
  at: number;
  text: string;
  isMuted: boolean;
}
/** `from` is the distance from the bar to the near edge of the text, px; x1 and x2 are its sides. */
export interface PlacedNote extends Note {
  block: Block;
  x1: number;
  x2: number;
  from: number;
}

/** Between two texts, and between a text and a leader, px. */
const CLEAR = 8;

const isClear = (a: PlacedNote, b: PlacedNote): boolean => {
  const isLevel = a.from < b.from + b.block.height && b.from < a.from + a.block.height;
  const isAcross = (leader: PlacedNote, text: PlacedNote) =>
    leader.from > text.from && leader.at > text.x1 - CLEAR && leader.at < text.x2 + CLEAR;
  return !(isLevel && a.x1 < b.x2 + CLEAR && b.x1 < a.x2 + CLEAR) && !isAcross(a, b) && !isAcross(b, a);
};

/** Centred on the mark, or with one end at it, on each line up to `lines`. */
function places(note: Note, lines: number, full: number): PlacedNote[] {
  const text = block(note.text, full);
  const starts = [note.at - text.width / 2, note.at - text.width + CLEAR / 2, note.at - CLEAR / 2];
  return Array.from({ length: lines }, (_, line) => line * LINE).flatMap((from) =>
    starts.map((start) => {
      const x1 = Math.min(Math.max(start, 0), Math.max(0, full - text.width));
      return { ...note, block: text, x1, x2: x1 + text.width, from };
    }),
  );
}

function arrange(notes: readonly Note[], lines: number, full: number, placed: PlacedNote[]): PlacedNote[] | null {
  const [note, ...rest] = notes;
  if (note === undefined) return placed;
  for (const place of places(note, lines, full)) {
    if (!placed.every((other) => isClear(place, other))) continue;
    const all = arrange(rest, lines, full, [...placed, place]);
    if (all !== null) return all;
  }
  return null;
}

/** Places the notes within `full` px on as few lines as they need. */
export function placeNotes(notes: readonly Note[], full: number): PlacedNote[] {
  const most = notes.reduce((lines, { text }) => lines + block(text, full).lines, 1);
  for (let lines = 1; lines <= most; lines++) {
    const placed = arrange(notes, lines, full, []);
    if (placed !== null) return placed;
  }
  // Marks so near that a leader would cross a text however they stand: one text below the other.
  let from = 0;
  return notes.map((note) => {
    const place = { ...(places(note, 1, full)[0] as PlacedNote), from };
    from += place.block.height;
    return place;
  });
}

/** Height that the notes take, px. */
export const heightOf = (notes: readonly PlacedNote[]): number =>
  Math.max(0, ...notes.map(({ from, block: { height } }) => from + height));
