// The scale of an indicator chart: always from zero, a plain share up to a hundred.
import * as Plot from '@observablehq/plot';
import { extent } from 'd3';
import type { IndicatorData } from './data';

export interface IndicatorScale {
  x: Plot.Scale;
  /** The end of the scale is the whole: it is drawn as a track, and named. */
  isHundred: boolean;
  /** Where bars are cut, one level from the next. */
  steps: number[];
}

/** Levels are drawn up to here at least. */
const LEVELS = 3;

/** Fits every number between two px. */
export function indicatorScale({ rows, scale }: IndicatorData, range: [number, number]): IndicatorScale {
  const [low = 0, high = 0] = extent(rows.flatMap(({ value, to }) => [value, to ?? value]));
  const isHundred = scale === 'percent' && low >= 0 && high <= 100;
  const isSteps = scale === 'steps' && rows.every(({ value: v }) => Number.isInteger(v) && v > 0 && v <= 6);
  const end = isHundred ? 100 : isSteps ? Math.max(LEVELS, high) : Math.max(0, high);
  const domain = [Math.min(0, low), low >= 0 && end === 0 ? 1 : end];
  const steps = isSteps ? Array.from({ length: end - 1 }, (_, i) => i + 1) : [];
  return { x: Plot.scale({ x: { type: 'linear', domain, range } }), isHundred, steps };
}
