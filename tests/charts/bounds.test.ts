// Whatever the numbers, nothing leaves the drawing.
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { statuses } from '../../src/analysis/status';
import { goalChart } from '../../src/charts/goal-chart';
import { type IndicatorMark, indicatorChart } from '../../src/charts/indicator-chart';
import { ratioChart } from '../../src/charts/ratio-chart';
import { spark } from '../../src/charts/spark';
import { textWidth, wrapText } from '../../src/charts/text';
import { directions } from '../../src/dataset/vocabulary';
import { formatNumber } from '../../src/i18n/numbers';
import { drawings } from './drawings';

const style = { size: 14, bold: true };

/** Boxes of rects, circles and one-line texts that leave the viewBox by more than a px, as readable strings. */
function strays(svg: string): string[] {
  if (svg === '') return [];
  const { document } = parseHTML(svg);
  const root = document.querySelector('svg');
  const [, , width = 0, height = 0] = (root?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const out: string[] = [];
  const check = (what: string, x1: number, x2: number, y1: number, y2: number) => {
    const inside = x1 >= -1 && x2 <= width + 1 && y1 >= -1 && y2 <= height + 1;
    if (!inside || [x1, x2, y1, y2].some(Number.isNaN))
      out.push(`${what}: ${x1}…${x2} of ${width}, ${y1}…${y2} of ${height}`);
  };
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  for (const rect of document.querySelectorAll('g > rect')) {
    const [x, y] = [number(rect, 'x'), number(rect, 'y')];
    check('rect', x, x + number(rect, 'width'), y, y + number(rect, 'height'));
  }
  for (const circle of document.querySelectorAll('circle')) {
    check(
      'circle',
      number(circle, 'cx') - 6,
      number(circle, 'cx') + 6,
      number(circle, 'cy') - 6,
      number(circle, 'cy') + 6,
    );
  }
  for (const text of document.querySelectorAll('text')) {
    const anchor = text.closest('g')?.getAttribute('text-anchor') ?? 'middle';
    const move = /translate\(([-\d.]+),([-\d.]+)\)/.exec(text.getAttribute('transform') ?? '');
    const lines = [...text.querySelectorAll('tspan')].map((t) => t.textContent ?? '');
    const x = move ? Number(move[1]) : number(text, 'x');
    const y = move ? Number(move[2]) : number(text, 'y');
    for (const line of lines.length > 0 ? lines : [text.textContent ?? '']) {
      const wide = textWidth(line, {
        size: 14,
        bold: /value|head/.test(text.closest('g')?.getAttribute('class') ?? ''),
      });
      const x1 = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      check(`"${line}"`, x1, x1 + wide, y - 11, y + 3);
    }
  }
  return out;
}

it.each(Object.entries(drawings))('%s stays inside', (_name, svg) => {
  expect(strays(svg)).toEqual([]);
});

const value = fc.oneof(
  fc.constantFrom(0, 1, 100, 1e9),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.double({ min: 90, max: 100, noNaN: true }),
);
const mark = value.map(
  (v): IndicatorMark => ({ value: v, text: `${formatNumber(v, 'vi')} ha`, word: 'Đã thực hiện đến 30/6/2024' }),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const width = fc.constantFrom('wide' as const, 'narrow' as const);
const options = { id: 'x', lang: 'vi', title: 't', description: 'd' } as const;

it('an indicator with any numbers and any part missing stays inside', () => {
  const data = fc.record({
    status: fc.constantFrom(...statuses),
    direction: fc.constantFrom(...directions),
    baseline: maybe(mark),
    counted: maybe(mark),
    estimate: maybe(mark),
    target: maybe(mark),
    goals: fc.array(mark, { maxLength: 2 }),
    judged: fc.constantFrom('counted' as const, 'estimate' as const, null),
  });
  fc.assert(
    fc.property(data, width, (d, w) => {
      expect(strays(indicatorChart(d, { ...options, width: w }))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('ratios from 0 to infinity stay inside', () => {
  const ratio = fc.oneof(value, fc.constantFrom(Infinity, null, 4.8, 99.96, 150, 150.1));
  fc.assert(
    fc.property(ratio, width, fc.constantFrom(...statuses), (r, w, status) => {
      const text = r === null ? 'chưa có kết quả' : `${r === Infinity ? '∞' : formatNumber(Math.min(r, 1e5), 'vi')}%`;
      const rows = [{ label: 'Chỉ tiêu', status, ratio: r, text, certainty: 'counted' as const }];
      expect(strays(ratioChart([{ heading: null, rows }], { ...options, width: w, key: false }))).toEqual([]);
      expect(strays(spark({ status, ratio: r, certainty: 'estimate' }, { id: 'x', title: 't' }))).toEqual([]);
    }),
  );
});

it('goals of any distance stay inside', () => {
  fc.assert(
    fc.property(value, value, width, (a, b, w) => {
      const said = (v: number) => ({ value: v, text: `${formatNumber(v, 'vi')} ha` });
      const row = {
        label: 'Chỉ tiêu',
        now: { ...said(a), certainty: 'counted' as const, year: '2024' },
        goal: said(b),
        state: 'ahead-to-go' as const,
      };
      expect(strays(goalChart([row], { ...options, width: w }))).toEqual([]);
    }),
  );
});

it('wrapping keeps every letter and no line too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 40, max: 300 }), (label, room) => {
      const lines = wrapText(label, room, style);
      expect(lines.join('').replace(/[ \n]/g, '')).toBe(label.normalize('NFC').replace(/[ \n]/g, ''));
      for (const line of lines) expect(textWidth(line, style) <= room || [...line].length === 1).toBe(true);
    }),
  );
});

it('an empty chart is an empty string, and hostile text stays text', () => {
  expect(ratioChart([], { ...options, width: 'wide' })).toBe('');
  expect(goalChart([], { ...options, width: 'wide' })).toBe('');
  const rows = [
    {
      label: '<script>alert(1)</script>',
      href: '/"><script>',
      status: 'met' as const,
      ratio: 100,
      text: '<b>&',
      certainty: 'counted' as const,
    },
  ];
  const svg = ratioChart([{ heading: '</svg>', rows }], { ...options, title: '"><script>', width: 'wide' });
  expect(svg).not.toMatch(/<script|<b>|<\/svg>./);
});
