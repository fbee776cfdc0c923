// Which points of a time line must be read: the first and the last level, the highest and the lowest, and the goals.
import type { TimePoint } from './data';

/** From so many levels on only these have a text. */
const MANY = 12;

const levelKinds = new Set<TimePoint['kind']>(['baseline', 'counted', 'estimate']);
const isLevel = ({ kind, final }: TimePoint): boolean => levelKinds.has(kind) && final === undefined;

/** Whether there are too many levels for a text at each. */
export const isMany = (points: readonly TimePoint[]): boolean => points.filter(isLevel).length >= MANY;

/** The points in the order in which their texts find a place; `isKey` for those that must have one. */
export function inOrder<P extends TimePoint>(points: readonly P[]): { point: P; isKey: boolean }[] {
  const levels = points.filter(isLevel);
  const [first, last] = [levels[0], levels.at(-1)];
  const byValue = levels.toSorted((a, b) => a.value - b.value);
  const goals = points.filter(({ kind }) => kind === 'goal');
  const extremes = [byValue.at(-1), byValue[0]];
  const keys = new Set([last, ...goals, first, ...extremes].filter((point) => point !== undefined));
  const others = points.filter((point) => !keys.has(point) && !(isMany(points) && isLevel(point)));
  return [...[...keys].map((point) => ({ point, isKey: true })), ...others.map((point) => ({ point, isKey: false }))];
}
