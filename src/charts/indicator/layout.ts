// Where the bullets of an indicator chart go: the label left of the bar or above it, the value at its end, names around it.
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import type { Label } from '../marks';
import type { Width } from '../picture';
import { stack, widest } from '../rows';
import { type Block, block, LINE, textWidth } from '../text';
import { widths } from '../theme';
import { type Bullet, bulletsOf } from './bullets';
import type { IndicatorData, IndicatorRow } from './data';
import { heightOf, type Note, type PlacedNote, placeNotes } from './notes';
import { type IndicatorScale, indicatorScale } from './scale';

export interface PlacedBullet extends Bullet {
  /** Middle of the bar and end of the row, px. */
  y: number;
  end: number;
  label: Label;
  /** Number and status: after the bar, inside it (right-aligned at its end, else at its start), or at the label where neither has room. */
  value: Label & { place: 'after' | 'inside' | 'label' };
  above: PlacedNote[];
  below: PlacedNote[];
}
export interface IndicatorLayout extends IndicatorScale {
  bullets: PlacedBullet[];
  /** Ends of the scale, px. */
  left: number;
  right: number;
  bottom: number;
}

/** Px from the middle of a bar to its edge, to the names above it and to those below it. */
export const BAR = 11;
export const ABOVE = 17;
export const BELOW = 20;
/** Most room for the words left of the bars, px. */
const LABELS = 190;
const GAP = 12;
/** Room for half a mark at either end of the scale, and for the number of a whole. */
const HALF = 8;
const HUNDRED = textWidth('100%') + GAP;

/** Lays the bullets out from top to bottom; `unit` is printed above them. */
export function layoutBullets(data: IndicatorData, unit: string | null, width: Width, lang: Language): IndicatorLayout {
  const bullets = bulletsOf(data);
  const full = widths[width];
  const column = widest(bullets.map(({ bar }) => block(bar.label, LABELS)));
  const left = width === 'wide' ? column + GAP + HALF : HALF;
  const isHundred = indicatorScale(data, [0, 1]).isHundred;
  const right = full - (isHundred ? HUNDRED : HALF);
  const scale = indicatorScale(data, [left, right]);
  const room = width === 'wide' ? column : full;
  const { placed, bottom } = stack(bullets, unit ? LINE + 4 : 0, (bullet, start, index) => {
    const shared = { bullet, label: index === 0 ? bullet.bar.label : '', start, room };
    const atBar = valueAtBar(bullet, { scale, limit: isHundred ? right : full, isFirst: index === 0, lang });
    return placeBullet({ ...shared, atBar, isFirst: index === 0 }, scale, width);
  });
  return { ...scale, bullets: placed, left, right, bottom };
}

/** The number as the bar prints it, and its status; a sibling on the same bar says its status alone. */
function valueText({ bar, judged }: Bullet, isFirst: boolean, mark: (text: string) => string): string {
  const number = bar.kind === 'estimate' ? mark(bar.text) : bar.text;
  return [isFirst && number, judged?.text].filter(Boolean).join('  ');
}

interface BarRoom {
  scale: IndicatorScale;
  /** The last px that a text may take. */
  limit: number;
  isFirst: boolean;
  lang: Language;
}

/** Where the value stands at the end of its bar, clear of targets and goals; null where it has no room there. */
function valueAtBar(bullet: Bullet, { scale: { x }, limit, isFirst, lang }: BarRoom) {
  const { bar, target, goals } = bullet;
  const text = valueText(bullet, isFirst, strings[lang].chart.estimated);
  const width = textWidth(text, 'bold');
  const marks = [target, ...goals].flatMap((row) => (row === null ? [] : [row.value, row.to ?? row.value]));
  const isClear = (x1: number, x2: number) => marks.every((mark) => x.apply(mark) + 9 < x1 || x.apply(mark) - 9 > x2);
  const [start, end] = [x.apply(Math.min(0, bar.value)), x.apply(Math.max(0, bar.value))] as [number, number];
  const after = end + (bar.isUndated ? GAP : 8);
  if (after + width <= limit && isClear(after, after + width)) return { x: after, text, place: 'after' as const };
  if (bar.isUndated || width + 16 > end - start) return null;
  const right = [end - 8, start + 8 + width].find((edge) => isClear(edge - width, edge));
  return right === undefined ? null : { x: right, text, place: 'inside' as const };
}

interface Parts {
  bullet: Bullet;
  label: string;
  start: number;
  /** Px that the label may take. */
  room: number;
  atBar: ReturnType<typeof valueAtBar>;
  isFirst: boolean;
}

function placeBullet({ bullet, label, start, room, atBar, isFirst }: Parts, scale: IndicatorScale, width: Width) {
  const words = block(label, room);
  const value = block(atBar ? '' : valueText(bullet, isFirst, (text) => text), room, 'bold');
  const isSameLine = width === 'narrow' && words.last + GAP + value.width <= room && value.lines === 1;
  const stacked = words.height + (isSameLine ? 0 : value.height);
  const [above, below] = notesOf(bullet, scale, widths[width]);
  const [over, under] = [ABOVE + heightOf(above), below.length > 0 ? BELOW + heightOf(below) : ABOVE];
  const isBeside = width === 'wide';
  const y = isBeside ? start + Math.max(over, stacked / 2) + 2 : start + stacked + over + 2;
  const top = isBeside ? y - stacked / 2 : start + 2;
  const end = y + Math.max(under, isBeside ? stacked / 2 : 0) + 6;
  return {
    ...bullet,
    y,
    end,
    above,
    below,
    ...labelsAt(words, value, top, isSameLine),
    ...(atBar && { value: { ...atBar, y } }),
  };
}

/** Label and value from `top` px on: the value after the label, or below it. */
function labelsAt(words: Block, value: Block, top: number, isSameLine: boolean): Pick<PlacedBullet, 'label' | 'value'> {
  const at = isSameLine ? top + words.height - LINE / 2 : top + words.height + value.height / 2;
  return {
    label: { x: 0, y: top + words.height / 2, text: words.text },
    value: { x: isSameLine ? words.last + GAP : 0, y: at, text: value.text, place: 'label' },
  };
}

/** What is asked for is named above the bar, what was before or is counted besides below it. */
function notesOf({ target, goals, others }: Bullet, { x }: IndicatorScale, full: number): [PlacedNote[], PlacedNote[]] {
  const note = (row: IndicatorRow): Note => ({
    at: x.apply(row.value),
    text: `${row.label}: ${row.text}`,
    isMuted: row.kind !== 'target',
  });
  return [placeNotes([...(target ? [target] : []), ...goals].map(note), full), placeNotes(others.map(note), full)];
}
