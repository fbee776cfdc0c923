// Every chart with every example, in both widths: a function each, and its drawing.
import { breakdownChart } from '../../src/charts/breakdown-chart';
import { goalChart } from '../../src/charts/goal-chart';
import { indicatorChart } from '../../src/charts/indicator-chart';
import { ratioChart } from '../../src/charts/ratio-chart';
import { slopeChart } from '../../src/charts/slope-chart';
import { spark } from '../../src/charts/spark';
import { statusBar } from '../../src/charts/status-bar';
import type { ChartOptions } from '../../src/charts/theme';
import { tileGrid } from '../../src/charts/tile-grid';
import { waffleChart } from '../../src/charts/waffle-chart';
import {
  closeTogether,
  counts,
  goals,
  indicators,
  parts,
  planned,
  poverty,
  ratios,
  ticked,
  tiles,
  waffle,
} from './examples';

type Draw = (options: ChartOptions) => string;

const charts: Record<string, Draw> = {
  ...Object.fromEntries(
    Object.entries(indicators).map(([name, data]): [string, Draw] => [
      `indicator-${name}`,
      (o) => indicatorChart(data, o),
    ]),
  ),
  ratio: (o) => ratioChart(ratios, o),
  breakdown: (o) => breakdownChart(parts, o),
  'breakdown-planned': (o) => breakdownChart(planned, o),
  goal: (o) => goalChart(goals, o),
  slope: (o) => slopeChart(poverty, o),
  'slope-close': (o) => slopeChart(closeTogether, o),
  waffle: (o) => waffleChart(waffle, o),
  'status-bar': (o) => statusBar(counts, o),
};

const options = { lang: 'vi', title: 'Tiêu đề', description: 'Mô tả' } as const;

export const examples: Record<string, () => string> = {
  ...Object.fromEntries(
    Object.entries(charts).flatMap(([name, draw]) =>
      (['wide', 'narrow'] as const).map((width): [string, () => string] => {
        const id = `${name}-${width}`;
        return [id, () => draw({ ...options, id, width })];
      }),
    ),
  ),
  tiles: () => tileGrid(tiles, { ...options, id: 'tiles' }),
  'tiles-ticked': () => tileGrid(ticked, { ...options, id: 'tiles-ticked' }),
  spark: () => spark({ status: 'near', ratio: 92, certainty: 'estimate' }, { id: 'spark', title: 'Tiêu đề. Mô tả' }),
};

export const drawings: Record<string, string> = Object.fromEntries(
  Object.entries(examples).map(([name, draw]) => [name, draw()]),
);
