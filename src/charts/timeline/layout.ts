// Where everything of a time line goes: marks, values beside their points, words along targets and rules, dates below.
import type { Label } from '../marks';
import type { Width } from '../picture';
import { type Block, LINE } from '../text';
import { widths } from '../theme';
import { type PxBox, placeClear } from './boxes';
import { isDated, isOutdated, type TimeData } from './data';
import { hasRoom, placeDates } from './dates';
import { inOrder, isMany } from './keys';
import { type PlacedMarks, type PxPoint, placeMarks } from './marks';
import { type Frame, frames, startsAboveZero } from './scales';
import { isValue, linesOf, SAMPLE, type Text, textsOf, type Words } from './texts';

export interface TimeLayout extends PlacedMarks {
  /** Px of the zero line, or of the ground of a scale that starts above zero, and of the end of the drawing. */
  zero: number;
  bottom: number;
  /** Lines of text beside the points. */
  values: (Label & { point: PxPoint; role: 'value' | 'note' | 'verdict' })[];
  /** Words of targets and rules, from their px on. */
  words: Label[];
  dates: Label[];
  leaders: PxBox[];
  /** Across the whole width, where the number has no date. */
  rules: PxBox[];
  /** From each dated point down to its date; what would run through a text ends below it. */
  guides: PxBox[];
  /** Words that stand nowhere clear, below the dates; each after a piece of its line. */
  list: { y: number; block: Block; words: Words }[];
}

/** Lays out two dated points or more, in order of time; what is printed above them takes a line. */
export function layoutTime(data: TimeData, hasHeading: boolean, width: Width): TimeLayout {
  const [low, ...higher] = frames;
  let found = layoutIn(low, data, hasHeading, width);
  for (const frame of higher) if (!found.isComplete) found = layoutIn(frame, data, hasHeading, width);
  return found.layout;
}

/** The layout in a frame; `isComplete` where every text has its place. */
function layoutIn(frame: Frame, data: TimeData, hasHeading: boolean, width: Width) {
  const full = widths[width];
  const marks = placeMarks(data, frame, width);
  const { points, y } = marks;
  const { ground } = frame;
  const zero: number = startsAboveZero(data) ? ground : y.apply(0);
  const undated = data.points.filter((point) => !isDated(point));
  const rules = undated.map(({ value }) => ({ x1: 0, x2: full, y1: y.apply(value), y2: y.apply(value) }));
  const dated = datedPoints(points, full);
  const below = placeDates(dated, full, ground + 6);
  const texts = textsOf(
    marks,
    undated.map((point, i) => ({ point, rule: rules[i] as PxBox })),
    width,
  );
  const boxes = placeClear(texts, {
    marks: points,
    lines: [...linesOf(marks), ...rules],
    guides: dated.map((point) => ({ x1: point.x, x2: point.x, y1: point.y, y2: zero })),
    ...{ right: full, top: hasHeading ? LINE : 0, bottom: zero - 2 },
  });
  const placed = texts.map((text, i) => ({ text, box: boxes[i] ?? null }));
  const clear = boxes.filter((box) => box !== null);
  const list = listOf(
    placed.flatMap(({ text, box }) => (box || isValue(text) ? [] : [text])),
    full,
    below.bottom,
  );
  const layout: TimeLayout = {
    ...marks,
    ...{ zero, rules, dates: below.labels, leaders: below.leaders },
    values: placed.flatMap(({ text, box }) => (box && isValue(text) ? valueLines(text, box) : [])),
    words: placed.flatMap(({ text, box }) => (box && !isValue(text) ? [wordsLabel(text, box)] : [])),
    guides: dated.map((point) => ({ x1: point.x, x2: point.x, y1: guideTop(point, clear, zero), y2: zero })),
    ...list,
  };
  return { layout, isComplete: boxes.every((box) => box !== null) };
}

/** The points whose dates stand below: all of them where they have room beside each other, else those that must be read. */
function datedPoints(points: readonly PxPoint[], full: number): PxPoint[] {
  const own = points.filter((point) => !isOutdated(point));
  if (!isMany(points) && hasRoom(own, full)) return own;
  const keys = new Set(inOrder(own).flatMap(({ point, isKey }) => (isKey ? [point] : [])));
  return own.filter((point) => keys.has(point));
}

/** The lines of a value below each other, each as near to its mark as the box allows. */
function valueLines({ point, lines }: Extract<Text, { point: PxPoint }>, box: PxBox): TimeLayout['values'] {
  const height = (box.y2 - box.y1) / lines.length;
  const isBeside = point.x < box.x1 || box.x2 < point.x;
  return lines.map(({ text, role, width }, i) => {
    const nearest = Math.min(Math.max(point.x, box.x1 + width / 2), box.x2 - width / 2);
    const x = isBeside ? (box.x1 + box.x2) / 2 : nearest;
    return { x, y: box.y1 + (i + 0.5) * height, text, role, point };
  });
}

const wordsLabel = ({ words }: Extract<Text, { words: Words }>, { x1, y1, y2 }: PxBox): Label => ({
  x: x1,
  y: (y1 + y2) / 2,
  text: words.block.text,
});

/** Words below each other from `top` px on; those of a level that the target left are left out. */
function listOf(texts: readonly Extract<Text, { words: Words }>[], full: number, top: number) {
  const list: TimeLayout['list'] = [];
  let bottom = top;
  for (const { words } of texts.filter(({ words: { isLast } }) => isLast)) {
    const wrapped = words.wrap(full - SAMPLE);
    list.push({ y: bottom + wrapped.height / 2, block: wrapped, words });
    bottom += wrapped.height;
  }
  return { list, bottom: list.length > 0 ? bottom + 4 : bottom };
}

function guideTop({ x, y }: { x: number; y: number }, boxes: readonly PxBox[], zero: number): number {
  const hit = boxes.filter((box) => box.x1 <= x && x <= box.x2 && box.y2 > y);
  return Math.min(zero, Math.max(y, ...hit.map((box) => box.y2)));
}
