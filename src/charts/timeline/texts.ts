// The texts of a time line, each with the places where it may stand: values beside points, words along targets and rules.
import type { Width } from '../picture';
import { widest } from '../rows';
import { type Block, block, textWidth, wrapText } from '../text';
import { widths } from '../theme';
import type { PxBox, Wanted } from './boxes';
import { isOutdated, type TimePoint } from './data';
import { inOrder } from './keys';
import type { PlacedMarks, PxPoint, PxStep } from './marks';
import { atLevel, levelPlaces, NEAR, valuePlaces } from './values';

/** What a target or a rule is called. */
export interface Words {
  block: Block;
  /** The same in so many px. */
  wrap: (room: number) => Block;
  line: 'step' | 'derived step' | 'rule';
  /** False for a level that the target left for another. */
  isLast: boolean;
}
interface ValueText extends Wanted {
  point: PxPoint;
  lines: { text: string; role: 'value' | 'note' | 'verdict'; width: number }[];
}
interface WordsText extends Wanted {
  words: Words;
}
export type Text = ValueText | WordsText;

export const isValue = (text: Text): text is ValueText => 'point' in text;

/** Widest words of a target, px. */
const ROOM = { wide: 520, narrow: 220 } as const;
/** Widest note of a point on a narrow drawing, px. */
const NOTE = 150;
/** Px before words in the list, for a piece of their line. */
export const SAMPLE = 26;

/** All straight lines that texts keep clear of. */
export const linesOf = ({ joins, links, steps }: PlacedMarks): PxBox[] => [
  ...joins,
  ...links,
  ...steps.flatMap(({ levels, edges, risers }) => [...levels, ...edges, ...risers]),
];

/** In the order in which they find their places: what must be read, targets, what has no date, everything else. */
export function textsOf(
  { points, steps }: PlacedMarks,
  undated: readonly { point: TimePoint; rule: PxBox }[],
  width: Width,
): Text[] {
  const full = widths[width];
  const values = inOrder(points).map(({ point, isKey }) => valueText(point, isKey, full));
  const isEarly = ({ isNeeded, point }: ValueText) => isNeeded || isOutdated(point);
  return [
    ...values.filter(isEarly),
    ...steps.flatMap((step) => stepTexts(step, width)),
    ...undated.map(({ point, rule }) => wordsText(ruleText(point), rule, 'rule', true, width)),
    ...values.filter((value) => !isEarly(value)),
  ];
}

const ruleText = ({ text, label, note }: TimePoint): string => [`${text}, ${label}`, note].filter(Boolean).join('. ');

function valueText(point: PxPoint, isNeeded: boolean, full: number): ValueText {
  const { text, judged, note } = point;
  const lines: ValueText['lines'] = [{ text, role: 'value', width: textWidth(text, 'bold') }];
  if (judged) lines.push({ text: judged.text, role: 'verdict', width: textWidth(judged.text) });
  for (const line of wrapText(note ?? '', Math.max(NOTE, full / 3)))
    lines.push({ text: line, role: 'note', width: textWidth(line) });
  const places = valuePlaces(point, widest(lines), lines.length, full);
  const isWide = isNeeded || point.final !== undefined;
  return { point, lines, isNeeded, mark: point, places: isWide ? places : places.slice(0, NEAR) };
}

/** The name of a target at its last level, the number alone at those that it left. */
function stepTexts({ levels, label, isDerived }: PxStep, width: Width): WordsText[] {
  return levels.toReversed().map((level, i) => {
    const isLast = i === 0;
    return wordsText(isLast ? label : level.text, level, isDerived ? 'derived step' : 'step', isLast, width);
  });
}

function wordsText(text: string, level: PxBox, line: Words['line'], isLast: boolean, width: Width): WordsText {
  const full = widths[width];
  const wrap = (room: number) => block(text, room);
  const own = wrap(line === 'rule' ? full : ROOM[width]);
  const places = levelPlaces(level, own.width, own.height, full);
  // A number without a name must stand right at its level.
  return {
    words: { block: own, wrap, line, isLast },
    isNeeded: false,
    level,
    places: isLast ? places : atLevel(places),
  };
}
