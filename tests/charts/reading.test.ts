// What a reader relies on: true time, one zero, no target where there is nothing to compare.
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { goalDrawing } from '../../src/charts/goals/drawing';
import { indicatorDrawing } from '../../src/charts/indicator/drawing';
import { ratioDrawing } from '../../src/charts/ratio/drawing';
import { textWidth } from '../../src/charts/text';
import { widths } from '../../src/charts/theme';
import { placeDates } from '../../src/charts/timeline/dates';
import { timeDrawing } from '../../src/charts/timeline/drawing';
import { svgOf } from './drawings';
import { goals, line, lonePercent, point, ratioRow } from './examples';

const both = ['wide', 'narrow'] as const;
const drawn = (svg: string) => parseHTML(svg).document;
const numbers = (svg: string, selector: string, name: string) =>
  [...drawn(svg).querySelectorAll(selector)].map((element) => Number(element.getAttribute(name)));

it.each(both)('dates half a year apart stand a quarter as far apart as two years, %s', (width) => {
  const days = ['2022-01-01', '2022-07-02', '2024-07-01'].map((day) => point(day, 'counted', 1, '1', day));
  const svg = svgOf(() => timeDrawing(line(days), null, width), width);
  const [a = 0, b = 0, c = 0] = numbers(svg, '.dot circle', 'cx');
  expect((b - a) / (c - b)).toBeCloseTo(182 / 730, 1);
});

it('dates of a slope never cover each other as long as they have room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 660 }), { minLength: 2, maxLength: 6 }), (xs) => {
      const points = xs.toSorted((a, b) => a - b).map((x) => ({ x, label: '30/6/2024' }));
      const { labels } = placeDates(points, widths.wide, 200);
      const half = textWidth('30/6/2024') / 2;
      for (const [i, { x }] of labels.slice(1).entries())
        expect(Number(x) - half).toBeGreaterThanOrEqual(Number(labels[i]?.x) + half);
    }),
  );
});

it.each(both)('all rows of a goal chart start at one zero, %s', (width) => {
  const svg = svgOf(() => goalDrawing(goals, 'vi', width), width);
  const starts = [...drawn(svg).querySelectorAll('.grid path')].map(
    (path) => /^M([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1],
  );
  // Of the seven, three have no way to see and are only written.
  expect([goals.length, starts.length]).toEqual([7, 4]);
  expect(new Set(starts).size).toBe(1);
});

it.each(both)('a row without a percentage has no target line, %s', (width) => {
  const rows = [ratioRow({ status: 'no-target', ratio: null, text: 'không nêu mục tiêu' })];
  const svg = svgOf(() => ratioDrawing([{ heading: null, rows }], 'vi', width), width);
  expect(drawn(svg).querySelectorAll('.target').length).toBe(0);
});

it('154 % and 172.6 % of a target differ in length, and beyond 200 % a bar ends on a tail', () => {
  const rows = [154, 172.6, 1000].map((ratio) => ratioRow({ status: 'exceeded', ratio }));
  const svg = svgOf(() => ratioDrawing([{ heading: null, rows }], 'vi', 'wide'), 'wide');
  const [a = 0, b = 0, c = 0] = numbers(svg, '.s-exceeded rect', 'width');
  expect(b / a).toBeCloseTo(172.6 / 154, 2);
  // The tail adds 0.3 of the linear part.
  expect(c / a).toBeCloseTo(260 / 154, 2);
});

it.each(both)('a lone percentage, with nothing to compare it with, has no chart, %s', (width) => {
  expect(svgOf((options) => indicatorDrawing(lonePercent, 'vi', options), width)).toBe('');
});
