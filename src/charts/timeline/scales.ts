// The scales of a time line: true time along x, values along y from zero unless all lie close together.
import * as Plot from '@observablehq/plot';
import { isCut } from '../cut';
import type { Width } from '../picture';
import { widths } from '../theme';
import { isDated, type TimeData } from './data';

/** Px of the highest point and of the ground. */
export interface Frame {
  top: number;
  ground: number;
}
/** From the lowest to the one with the most room for words. */
export const frames: readonly [Frame, ...Frame[]] = [
  { top: 34, ground: 200 },
  { top: 58, ground: 230 },
];

const margins = { wide: 36, narrow: 26 };

export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** From the first point on; a target asked before it comes in from the left edge. */
export function timeScale({ points, steps }: TimeData, width: Width): Plot.Scale {
  const days = points.filter(isDated).map(({ day }) => day);
  const ends = steps.flatMap(({ levels }) => levels.map(({ until }) => until));
  const [first = ''] = days.toSorted();
  const last = [...days, ...ends].toSorted().at(-1) ?? first;
  const range = [margins[width], widths[width] - margins[width]];
  return Plot.scale({ x: { type: 'utc', domain: [dateOf(first), dateOf(last)], range } });
}

const valuesOf = ({ points, steps }: TimeData): number[] => [
  ...points.map(({ value }) => value),
  ...steps.flatMap(({ levels }) => levels.flatMap(({ value, valueTo }) => [value, valueTo ?? value])),
];

/** Whether the scale starts above zero. */
export const startsAboveZero = (data: TimeData): boolean => isCut(valuesOf(data));

export function heightScale(data: TimeData, { top, ground }: Frame): Plot.Scale {
  const values = valuesOf(data);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const domain = startsAboveZero(data) ? [low - (high - low) / 2, high] : [Math.min(0, low), high > 0 ? high : 0];
  if (domain[0] === domain[1]) domain[1] = 1;
  return Plot.scale({ y: { type: 'linear', domain, range: [ground, top] } });
}
