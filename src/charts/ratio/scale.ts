// The scale of a ratio chart: linear up to a limit; what lies beyond is drawn on a short tail by its logarithm.
import * as Plot from '@observablehq/plot';

export interface RatioScale {
  x: Plot.Scale;
  /** End of the linear part, percent. */
  limit: number;
  /** Where a bar ends, as a value of `x`. */
  endOf: (ratio: number) => number;
}

/** The linear part ends at the least of these that holds all bars; where none does, at the first that it may. */
const LIMITS = [150, 200] as const;
/** Share of the linear part that the tail adds. */
const TAIL = 0.3;
/** Every bar on the tail reaches this share of it, so that its break is plain. */
const LEAST = 0.25;

/** Fits the ratios, percent, between two px; the longest ends where the scale does. */
export function ratioScale(ratios: readonly number[], range: [number, number]): RatioScale {
  const [low, high] = LIMITS;
  const limit = ratios.some((ratio) => ratio > low && ratio <= high) ? high : low;
  const most = Math.max(...ratios.filter(Number.isFinite), limit);
  const tail = ratios.some((ratio) => ratio > limit) ? TAIL * limit : 0;
  const share = (ratio: number) => Math.min(1, Math.log(ratio / limit) / Math.log(most / limit) || 1);
  const x = Plot.scale({ x: { type: 'linear', domain: [0, limit + tail], range } });
  const endOf = (ratio: number) => (ratio <= limit ? ratio : limit + tail * (LEAST + (1 - LEAST) * share(ratio)));
  return { x, limit, endOf };
}
