// One indicator in its own unit: a bullet for each target, from zero; the bar is today's figure, the rest are marks on it.
import type { Language } from '../../languages';
import type { DrawWidth } from '../draw';
import { bars, boxes, diamonds, labels, lines, pick, rings, uprights } from '../marks';
import type { Drawing } from '../svg';
import { LINE } from '../text';
import { lookOf } from '../theme';
import type { IndicatorData, IndicatorRow } from './data';
import { ABOVE, BAR, BELOW, type IndicatorLayout, layoutBullets, type PlacedBullet } from './layout';
import type { PlacedNote } from './notes';

/** Px from the middle of a bar to the strip of another result below it, and its end. */
const STRIP = [BAR + 2, BAR + 7] as const;
const RULE = { strokeWidth: 2, strokeDasharray: '2 4' };

/** Draws the bullets; null where nothing is compared. */
export function indicatorDrawing(data: IndicatorData, lang: Language, options: DrawWidth): Drawing | null {
  const unit = options.captioned ? null : data.unit;
  const layout = layoutBullets(data, unit, options.width, lang);
  const { bullets, x, bottom, isHundred, right } = layout;
  if (bullets.length === 0) return null;
  const whole = bullets.slice(0, 1).map(({ y }) => ({ x: right + 6, y, text: '100%' }));
  return {
    x,
    height: bottom,
    marks: [
      grounds(layout, data),
      bullets.map((bullet) => barMarks(bullet, layout)),
      uprights(
        'guide',
        bullets.map(({ y }) => ({ x: 0, y1: y - BAR - 4, y2: y + BAR + 4 })),
      ),
      bullets.map(aimMarks),
      bullets.map(({ y, above, below }) => [noteMarks(above, y - ABOVE, -1), noteMarks(below, y + BELOW, 1)]),
      labels('', pick(bullets, 'label')),
      bullets.map(valueMarks),
      labels('muted', isHundred ? whole : []),
      labels('muted', unit ? [{ x: 0, y: LINE / 2, text: unit }] : []),
    ],
  };
}

/** The whole of a share, and the side of the target on which it is met. */
function grounds({ bullets, isHundred, x }: IndicatorLayout, { direction }: IndicatorData) {
  const [low = 0, high = 0] = x.domain as [number, number];
  const zones = bullets.flatMap(({ target, y }) => {
    if (!target || (target.to === null && direction !== 'higher' && direction !== 'lower')) return [];
    const ends = target.to === null && direction === 'lower' ? [low, target.value] : [target.value, target.to ?? high];
    return [{ x1: ends[0] ?? low, x2: ends[1] ?? high, y1: y - BAR - 4, y2: y + BAR + 4 }];
  });
  const tracks = bullets.map(({ y }) => ({ x1: 0, x2: high, y1: y - BAR, y2: y + BAR }));
  return [boxes('track', isHundred ? tracks : []), boxes('zone', zones)];
}

const ruleAt = ({ value }: IndicatorRow, y: number) => ({ x1: value, x2: value, y1: y - BAR - 4, y2: y + BAR + 7 });

/** Today's figure, cut at each level; below it another result as a strip. What has no day is a rule across. */
function barMarks({ bar, judged, others, y }: PlacedBullet, { steps }: IndicatorLayout) {
  const box = ({ value, kind }: IndicatorRow, [y1, y2]: readonly [number, number]) => ({
    ...{ x1: Math.min(0, value), x2: Math.max(0, value), y1: y + y1, y2: y + y2 },
    certainty: kind === 'estimate' ? kind : ('counted' as const),
  });
  const results = others.filter(({ kind }) => kind !== 'baseline');
  const dated = (rows: readonly IndicatorRow[]) => rows.filter(({ isUndated, value }) => !isUndated && value !== 0);
  const cuts = steps
    .filter((step) => step < bar.value)
    .map((step) => ({ x1: step, x2: step, y1: y - BAR, y2: y + BAR }));
  return [
    bars(dated([bar]).map((row) => ({ ...box(row, [-BAR, BAR]), status: judged?.status ?? null }))),
    lines('gap', cuts, { strokeWidth: 2 }),
    bars(dated(results).map((row) => ({ ...box(row, STRIP), status: null }))),
    lines(
      'link',
      [bar, ...results].filter(({ isUndated }) => isUndated).map((row) => ruleAt(row, y)),
      RULE,
    ),
    rings(
      others.filter(({ kind }) => kind === 'baseline').map(({ value }) => ({ x: value, y: y + BAR + 1 })),
      4.5,
    ),
  ];
}

/** The tick of the target, two of a range, and the diamonds of goals. */
function aimMarks({ target, goals, y }: PlacedBullet) {
  const ends = target ? [...new Set([target.value, target.to ?? target.value])] : [];
  return [
    uprights(
      'target',
      ends.map((x) => ({ x, y1: y - BAR - 4, y2: y + BAR + 4 })),
      { strokeWidth: 4 },
    ),
    diamonds(goals.map(({ value }) => ({ x: value, y }))),
  ];
}

/** Names from `edge` px on, up (-1) or down (1), each with a leader where it does not stand at the bar. */
function noteMarks(notes: readonly PlacedNote[], edge: number, way: 1 | -1) {
  const placed = notes.map(({ from, block, x1, isMuted }) => ({
    ...{ x: x1, y: edge + way * (from + block.height / 2), text: block.text, isMuted },
  }));
  const leaders = notes
    .filter(({ from }) => from > 0)
    .map(({ at, from }) => ({ x: at, y1: edge - way * 2, y2: edge + way * (from - 1) }));
  return [
    uprights('leader', leaders, {}, 'px'),
    labels(
      'halo',
      placed.filter(({ isMuted }) => !isMuted),
    ),
    labels(
      'muted halo',
      placed.filter(({ isMuted }) => isMuted),
    ),
  ];
}

/** In the colour of the status; inside a solid bar in that of the ground, inside a pale one in ink. */
function valueMarks({ value, bar, judged }: PlacedBullet) {
  const { tone } = lookOf(judged?.status ?? null);
  const isInside = value.place === 'inside';
  const outside = tone === 'neutral' ? 'value' : 'glyph value halo';
  const inside = bar.kind === 'estimate' ? 'value' : 'inside value';
  return labels(isInside ? inside : outside, [value], { anchor: isInside ? 'end' : 'start', tone });
}
