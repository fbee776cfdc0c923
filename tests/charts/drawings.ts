// Every chart with every example, in both widths: a function each, and its drawing.
import { partDrawing } from '../../src/charts/breakdown';
import { columnsDrawing } from '../../src/charts/columns';
import { type DrawWidth, pictureOf } from '../../src/charts/draw';
import { goalDrawing } from '../../src/charts/goals/drawing';
import { hundredDrawing } from '../../src/charts/hundred';
import { indicatorDrawing } from '../../src/charts/indicator/drawing';
import { multiplesDrawing } from '../../src/charts/multiples';
import { ratioDrawing } from '../../src/charts/ratio/drawing';
import { squaresDrawing } from '../../src/charts/squares';
import { statusDrawing } from '../../src/charts/status-bar';
import { structureDrawing } from '../../src/charts/structure';
import type { Drawing } from '../../src/charts/svg';
import { tileDrawing } from '../../src/charts/tiles';
import { timeDrawing } from '../../src/charts/timeline/drawing';
import { countDrawing } from '../../src/charts/waffle';
import {
  closeTogether,
  counts,
  fiveDates,
  goals,
  indicators,
  line,
  nearlyLevel,
  parts,
  planned,
  poverty,
  ratios,
  threeReports,
  ticked,
  tiles,
  twelveDates,
  undated,
  waffle,
} from './examples';
import {
  budgets,
  forest,
  households,
  levels,
  manyThings,
  nineYears,
  oneDate,
  schools,
  slivers,
  threeDates,
} from './form-examples';

export type Draw = (options: DrawWidth) => Drawing | null;

const charts: Record<string, Draw> = {
  ...Object.fromEntries(
    Object.entries(indicators).map(([name, data]): [string, Draw] => [
      `indicator-${name}`,
      (options) => indicatorDrawing(data, 'vi', { ...options, captioned: false }),
    ]),
  ),
  ratio: ({ width }) => ratioDrawing(ratios, 'vi', width),
  breakdown: ({ width }) => partDrawing(parts, width),
  'breakdown-planned': ({ width }) => partDrawing(planned, width),
  goal: ({ width }) => goalDrawing(goals, 'vi', width),
  timeline: ({ width }) => timeDrawing(line(poverty), null, width),
  'timeline-undated': ({ width }) => timeDrawing(line(undated), null, width),
  'timeline-close': ({ width }) => timeDrawing(line(closeTogether), null, width),
  'timeline-reports': ({ width }) => timeDrawing(threeReports, null, width),
  'timeline-five': ({ width }) => timeDrawing(fiveDates, null, width),
  'timeline-twelve': ({ width }) => timeDrawing(twelveDates, null, width),
  'timeline-cut': ({ width }) => timeDrawing(nearlyLevel, 'trục không bắt đầu từ 0', width),
  squares: ({ width }) => squaresDrawing(schools, width),
  'squares-many': ({ width }) => squaresDrawing(manyThings, width),
  nested: ({ width }) => partDrawing(forest, width),
  hundred: ({ width }) => hundredDrawing(households, width),
  structure: ({ width }) => structureDrawing(oneDate, width),
  'structure-dates': ({ width }) => structureDrawing(threeDates, width),
  'structure-slivers': ({ width }) => structureDrawing(slivers, width),
  columns: ({ width }) => columnsDrawing(budgets, width),
  'columns-levels': ({ width }) => columnsDrawing(levels, width),
  'columns-nine': ({ width }) => columnsDrawing(nineYears, width),
  multiples: ({ width }) => multiplesDrawing(ratios[0]?.rows ?? [], width),
  waffle: ({ width }) => countDrawing(waffle, width),
  'status-bar': ({ width }) => statusDrawing(counts, 'vi', width),
};

/** The SVG of a drawing with a title and a description. */
export const svgOf = (draw: Draw, width: 'wide' | 'narrow', id = 'x', single?: string): string =>
  pictureOf({ title: 'Tiêu đề', description: 'Mô tả' }, draw, single).draw({ id, width });

export const examples: Record<string, () => string> = {
  ...Object.fromEntries(
    Object.entries(charts).flatMap(([name, draw]) =>
      (['wide', 'narrow'] as const).map((width): [string, () => string] => {
        const id = `${name}-${width}`;
        return [id, () => svgOf(draw, width, id)];
      }),
    ),
  ),
  tiles: () => svgOf(() => tileDrawing(tiles), 'narrow', 'tiles', 'tiles'),
  'tiles-ticked': () => svgOf(() => tileDrawing(ticked), 'narrow', 'tiles-ticked', 'tiles'),
};

export const drawings: Record<string, string> = Object.fromEntries(
  Object.entries(examples).map(([name, draw]) => [name, draw()]),
);
