// Whatever the numbers, nothing leaves the drawing.
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { statuses } from '../../src/analysis/status';
import { columnsDrawing } from '../../src/charts/columns';
import { pictureOf } from '../../src/charts/draw';
import { goalDrawing } from '../../src/charts/goals/drawing';
import type { IndicatorRow } from '../../src/charts/indicator/data';
import { indicatorDrawing } from '../../src/charts/indicator/drawing';
import { ratioDrawing } from '../../src/charts/ratio/drawing';
import { squaresDrawing } from '../../src/charts/squares';
import { structureDrawing } from '../../src/charts/structure';
import { textWidth, wrapText } from '../../src/charts/text';
import { timeDrawing } from '../../src/charts/timeline/drawing';
import { layoutTime } from '../../src/charts/timeline/layout';
import { directions } from '../../src/dataset/vocabulary';
import { formatNumber } from '../../src/i18n/numbers';
import { drawings, svgOf } from './drawings';
import { line, point, ratioRow, step } from './examples';
import { column, LONG, square } from './form-examples';

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
    const lines = [...text.querySelectorAll('tspan')].map((t) => t.textContent ?? '');
    const [x, y] = position(text);
    for (const line of lines.length > 0 ? lines : [text.textContent ?? '']) {
      const isBold = /value|head/.test(text.closest('g')?.getAttribute('class') ?? '');
      const wide = textWidth(line, isBold ? 'bold' : 'regular');
      const x1 = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      check(`"${line}"`, x1, x1 + wide, y - 11, y + 3);
    }
  }
  return out;
}

/** Where a text stands, with the move of its own and of its group. */
function position(text: Element): [number, number] {
  const own = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
  const moves = [text, text.closest('g')].map((element) => element?.getAttribute('transform') ?? '');
  const parsed = moves.map((move) => /translate\(([-\d.]+),([-\d.]+)\)/.exec(move) ?? ['', '0', '0']);
  return [0, 1].map((i) => parsed.reduce((sum, move) => sum + Number(move[i + 1]), own[i] ?? 0)) as [number, number];
}

it.each(Object.entries(drawings))('%s stays inside', (_name, svg) => {
  expect(strays(svg)).toEqual([]);
});

/** Figures as they can be printed: at most six decimals. */
const value = fc
  .oneof(
    fc.constantFrom(0, 1, 100, 1e9),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: 90, max: 100, noNaN: true }),
  )
  .map((v) => Math.round(v * 1e6) / 1e6);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const width = fc.constantFrom('wide' as const, 'narrow' as const);

it('an indicator with any numbers and any part missing stays inside', () => {
  const kinds = ['baseline', 'counted', 'estimate', 'target', 'goal'] as const;
  const row = (kind: IndicatorRow['kind']) =>
    fc.tuple(value, maybe(fc.constantFrom(...statuses))).map(
      ([v, status]): IndicatorRow => ({
        kind,
        value: v,
        text: `${formatNumber(v, 'vi')} ha`,
        label: 'Đã thực hiện đến 30/6/2024',
        to: null,
        judged: status && { status, text: '□ chưa đủ căn cứ so sánh' },
      }),
    );
  const data = fc.record({
    direction: fc.constantFrom(...directions),
    scale: fc.constantFrom('amount' as const, 'percent' as const, 'steps' as const),
    unit: maybe(fc.constant('triệu đồng')),
    rows: fc.tuple(...kinds.map((kind) => maybe(row(kind)))).map((rows) => rows.filter((each) => each !== null)),
  });
  fc.assert(
    fc.property(data, width, (d, w) => {
      expect(strays(svgOf((options) => indicatorDrawing(d, 'vi', options), w))).toEqual([]);
    }),
  );
}, 30_000);

it('ratios from 0 to infinity stay inside', () => {
  const ratio = fc.oneof(value, fc.constantFrom(Infinity, null, 4.8, 99.96, 150, 150.1));
  fc.assert(
    fc.property(ratio, width, fc.constantFrom(...statuses), (r, w, status) => {
      const text = r === null ? 'chưa có kết quả' : `${r === Infinity ? '∞' : formatNumber(Math.min(r, 1e5), 'vi')}%`;
      const rows = [ratioRow({ status, ratio: r, text })];
      expect(strays(svgOf(() => ratioDrawing([{ heading: null, rows }], 'vi', w), w))).toEqual([]);
    }),
  );
});

it('goals of any distance stay inside', () => {
  fc.assert(
    fc.property(value, value, width, (a, b, w) => {
      const printed = (v: number) => ({ value: v, text: `${formatNumber(v, 'vi')} ha` });
      const now = { ...printed(a), certainty: 'counted' as const, when: '2024' };
      const row = { label: 'Chỉ tiêu', href: '/x/', now, goal: printed(b), note: '' };
      expect(strays(svgOf(() => goalDrawing([row], 'vi', w), w))).toEqual([]);
    }),
  );
});

it('wrapping keeps every letter and no line too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 40, max: 300 }), (label, room) => {
      const lines = wrapText(label, room, 'bold');
      expect(lines.join('').replace(/[ \n]/g, '')).toBe(label.normalize('NFC').replace(/[ \n]/g, ''));
      for (const line of lines) expect(textWidth(line, 'bold') <= room || [...line].length === 1).toBe(true);
    }),
  );
});

it('an empty chart is an empty string, and hostile text stays text', () => {
  expect(svgOf(() => ratioDrawing([], 'vi', 'wide'), 'wide')).toBe('');
  expect(svgOf(() => goalDrawing([], 'vi', 'wide'), 'wide')).toBe('');
  const rows = [ratioRow({ label: '<script>alert(1)</script>', href: '/"><script>', text: '<b>&' })];
  const groups = [{ heading: '</svg>', rows }];
  const words = { title: '"><script>. &lt;<b>', description: '' };
  const svg = pictureOf(words, () => ratioDrawing(groups, 'vi', 'wide')).draw({ id: 'x', width: 'wide' });
  expect(svg).not.toMatch(/<script|<b>|<\/svg>./);
  expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;. &amp;lt;&lt;b&gt;"');
});

it('a time line of any numbers, dates and targets stays inside', () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
  const kind = fc.constantFrom('baseline' as const, 'counted' as const, 'estimate' as const, 'revised' as const);
  const goal = fc.tuple(day, fc.constant('goal' as const), value);
  const points = fc
    .tuple(fc.array(fc.tuple(day, kind, value), { minLength: 2, maxLength: 16 }), fc.array(goal, { maxLength: 1 }))
    .map((parts) => parts.flat());
  const levels = fc.array(fc.tuple(day, day, value), { maxLength: 2 });
  const text = (v: number) => `${formatNumber(v, 'vi')} ha`;
  fc.assert(
    fc.property(points, levels, width, (drawn, asked, w) => {
      const data = line(
        drawn.toSorted(([a], [b]) => a.localeCompare(b)).map(([at, k, v]) => point(at, k, v, text(v), at)),
        asked.map(([a, b, v]) => step('Mục tiêu Nghị quyết 03 của tỉnh 2025', [[a < b ? a : b, a < b ? b : a, v]])),
      );
      expect(strays(svgOf(() => timeDrawing(data, null, w), w))).toEqual([]);
    }),
  );
}, 30_000);

it('values of a time line never lie on each other, whatever its numbers', () => {
  const height = fc.array(value, { minLength: 2, maxLength: 11 });
  fc.assert(
    fc.property(height, width, (values, w) => {
      const points = values.map((v, i) => point(`20${14 + i}-06-30`, 'counted', v, `${formatNumber(v, 'vi')} ha`, ''));
      const boxes = layoutTime(line(points), false, w).values.map(({ x, y, text }) => {
        const half = textWidth(text, 'bold') / 2;
        return { x1: Number(x) - half + 0.01, x2: Number(x) + half, y1: y - 9 + 0.01, y2: y + 9 };
      });
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
      expect(pairs.filter(([a, b]) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)).toEqual([]);
    }),
  );
}, 30_000);

it('the charts made for their subject stay inside, whatever the numbers, names and notes', () => {
  const name = fc.constantFrom('x', LONG, 'W'.repeat(80));
  const whole = fc.integer({ min: 0, max: 60 });
  const row = fc.record({ label: name, done: whole, more: whole, value, note: fc.option(name, { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), width, (rows, w) => {
      const squares = rows.map(({ label, done, more, note }) => ({ ...square(label, done, done + more), note }));
      const columns = rows.map(({ label, value: v, note }) =>
        column(label, v, `${formatNumber(v, 'vi')} ha`, { note }),
      );
      const segments = rows.map(({ label, done, note }) => ({ name: label, value: done, text: `${done}%`, note }));
      expect(strays(svgOf(() => squaresDrawing(squares, w), w))).toEqual([]);
      expect(strays(svgOf(() => columnsDrawing(columns, w), w))).toEqual([]);
      expect(strays(svgOf(() => structureDrawing([{ label: '2024', segments }], w), w))).toEqual([]);
    }),
  );
}, 30_000);
