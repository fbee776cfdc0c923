// From the rows of an indicator to its bullets: today's figure as the bar, one for each target, the rest as marks beside it.
import type { IndicatorData, IndicatorRow } from './data';

export interface Bullet {
  /** Today's figure. */
  bar: IndicatorRow;
  /** What the status of this bullet is and says. */
  judged: IndicatorRow['judged'];
  target: IndicatorRow | null;
  goals: IndicatorRow[];
  /** The baseline, and another result than today's. */
  others: IndicatorRow[];
}

/** The bullets, one for each target; none where today's figure is compared with neither target nor goal. */
export function bulletsOf({ rows }: IndicatorData): Bullet[] {
  const of = (...kinds: IndicatorRow['kind'][]) => rows.filter(({ kind }) => kinds.includes(kind));
  const results = of('counted', 'estimate');
  const bar = results.find(({ isCurrent }) => isCurrent) ?? results.at(-1);
  const [targets, goals] = [of('target'), of('goal')];
  if (!bar || targets.length + goals.length === 0) return [];
  const others = [...of('baseline'), ...results.filter((row) => row !== bar)];
  const first = { bar, judged: bar.judged ?? targets[0]?.judged ?? null, target: targets[0] ?? null, goals, others };
  const siblings = targets.slice(1).map((target) => ({ bar, judged: target.judged, target, goals: [], others: [] }));
  return [first, ...siblings];
}
