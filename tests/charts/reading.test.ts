// What a reader relies on: true time, one zero, no target where there is nothing to compare.
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { goalChart } from '../../src/charts/goal-chart';
import { indicatorChart } from '../../src/charts/indicator-chart';
import { ratioChart } from '../../src/charts/ratio-chart';
import { slopeChart } from '../../src/charts/slope-chart';
import { placeDates } from '../../src/charts/slope-dates';
import { textWidth } from '../../src/charts/text';
import { widths } from '../../src/charts/theme';
import { closeTogether, goals, indicators } from './examples';

const options = { id: 'x', lang: 'vi', title: 't', description: 'd' } as const;
const both = ['wide', 'narrow'] as const;
const bar = { label: 'Chỉ tiêu', text: '', certainty: 'counted' as const };
const drawn = (svg: string) => parseHTML(svg).document;
const numbers = (svg: string, selector: string, name: string) =>
  [...drawn(svg).querySelectorAll(selector)].map((element) => Number(element.getAttribute(name)));

it.each(both)('dates half a year apart stand a quarter as far apart as two years, %s', (width) => {
  const day = (d: string) => ({ ...closeTogether[0], day: d, value: 1, text: '1', label: d, kind: 'counted' as const });
  const svg = slopeChart(['2022-01-01', '2022-07-02', '2024-07-01'].map(day), { ...options, width });
  const [a = 0, b = 0, c = 0] = numbers(svg, '.dot circle', 'cx');
  expect((b - a) / (c - b)).toBeCloseTo(182 / 730, 1);
});

it('dates of a slope never cover each other as long as they have room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 660 }), { minLength: 2, maxLength: 6 }), (xs) => {
      const points = [...xs]
        .sort((a, b) => a - b)
        .map((x) => ({ x, y: 0, day: '', label: '30/6/2024', value: 1, text: '1' }));
      const { words } = placeDates(
        points.map((p) => ({ ...p, kind: 'counted' as const })),
        widths.wide,
        200,
      );
      const half = textWidth('30/6/2024', { size: 14 }) / 2;
      for (const [i, { x }] of words.slice(1).entries())
        expect(x - half).toBeGreaterThanOrEqual((words[i]?.x ?? 0) + half);
    }),
  );
});

it.each(both)('all rows of a goal chart start at one zero, %s', (width) => {
  const svg = goalChart(goals, { ...options, width });
  const starts = [...drawn(svg).querySelectorAll('.grid path')].map(
    (path) => /^M([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1],
  );
  expect(starts.length).toBe(goals.length);
  expect(new Set(starts).size).toBe(1);
});

it.each(both)('a row without a percentage has no target line, %s', (width) => {
  const rows = [{ ...bar, status: 'no-target' as const, ratio: null, text: 'không nêu mục tiêu' }];
  const svg = ratioChart([{ heading: null, rows }], { ...options, width });
  expect(drawn(svg).querySelectorAll('.target').length).toBe(0);
});

it('154 % and 172.6 % of a target differ in length, and beyond 200 % a bar is cut', () => {
  const rows = [154, 172.6, 1000].map((ratio) => ({ ...bar, status: 'exceeded' as const, ratio }));
  const svg = ratioChart([{ heading: null, rows }], { ...options, width: 'wide', key: false });
  const [a = 0, b = 0, c = 0] = numbers(svg, '.bar rect', 'width');
  expect(b / a).toBeCloseTo(172.6 / 154, 2);
  expect(c / a).toBeCloseTo(200 / 154, 2);
});

it('a lone percentage is drawn against a hundred', () => {
  const data = indicators['lonePercent'];
  const svg = data ? indicatorChart(data, { ...options, width: 'narrow' }) : '';
  const [width = 0] = numbers(svg, '.bar rect', 'width');
  expect(width).toBeGreaterThan(0.45 * widths.narrow);
  expect(width).toBeLessThan(0.54 * widths.narrow);
  expect(svg).toContain('>100%<');
});
