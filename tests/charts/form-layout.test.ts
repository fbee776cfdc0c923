// Where the marks of the charts made for their subject stand, read back from their drawings; worked out by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partDrawing } from '../../src/charts/breakdown';
import { columnsDrawing } from '../../src/charts/columns';
import { hundredDrawing } from '../../src/charts/hundred';
import { multiplesDrawing } from '../../src/charts/multiples';
import { callouts, noteBelow } from '../../src/charts/notes';
import { squaresDrawing } from '../../src/charts/squares';
import { structureDrawing } from '../../src/charts/structure';
import { svgOf } from './drawings';
import { ratioRow } from './examples';
import { budgets, column, forest, households, LONG, oneDate, schools, square, threeDates } from './form-examples';
import { numbers, textsOf } from './px';

const wide = (draw: () => ReturnType<typeof squaresDrawing>) => svgOf(draw, 'wide');
const count = (svg: string, selector: string) => numbers(svg, selector, 'width').length;

describe('squares', () => {
  const svg = wide(() => squaresDrawing(schools, 'wide'));
  test('are as many as there are schools, filled as many as met the standard', () => {
    expect([count(svg, '.bar rect'), count(svg, '.cell rect')]).toEqual([23, 16]);
  });
  test('start at one px in all rows and stand 18 px from each other', () => {
    const [a = 0, b = 0] = numbers(svg, '.bar rect', 'x');
    expect(b - a).toBe(18);
    expect(numbers(svg, '.bar rect', 'x').filter((x) => x === a).length).toBe(4);
  });
  test('end a line at twenty, and the next begins below', () => {
    const many = wide(() => squaresDrawing([square('x', 21, 21)], 'wide'));
    const [top, ...lines] = [...new Set(numbers(many, '.bar rect', 'y'))];
    expect(lines).toEqual([(top ?? 0) + 18]);
    expect(numbers(many, '.bar rect', 'x').filter((x, i, all) => x === all[0] && i > 0).length).toBe(1);
  });
  test('of nothing are none, and their number stands', () => {
    const none = wide(() => squaresDrawing([{ ...square('x', 0, 0), text: '0' }], 'wide'));
    expect([count(none, 'g rect'), textsOf(none, '.value text')]).toEqual([0, ['0']]);
  });
  test('of an estimate are pale', () => {
    const pale = wide(() => squaresDrawing([{ ...square('x', 3, 4), certainty: 'estimate' }], 'wide'));
    expect([count(pale, '.pale rect'), count(pale, '.bar rect'), count(pale, '.cell rect')]).toEqual([3, 0, 1]);
  });
});

describe('a hundred squares', () => {
  const svg = wide(() => hundredDrawing(households, 'wide'));
  test('are filled as the rounded percentage says, the estimate pale', () => {
    expect([count(svg, '.bar rect'), count(svg, '.pale rect'), count(svg, '.cell rect')]).toEqual([57, 36, 107]);
  });
  test.each([
    [0, 0, 100],
    [100, 100, 0],
  ])('of %d are filled %d and open %d', (filled, bars, open) => {
    const [first] = households;
    const own = wide(() => hundredDrawing(first ? [{ ...first, count: filled }] : [], 'wide'));
    expect([count(own, '.bar rect'), count(own, '.cell rect')]).toEqual([bars, open]);
  });
  test('of two dates stand beside each other on a phone too', () => {
    const narrow = svgOf(() => hundredDrawing(households, 'narrow'), 'narrow');
    // Ten squares of 13 px with 2 px between are 148 px; 20 px further the second date begins.
    expect(Math.min(...numbers(narrow, '.bar rect', 'x'))).toBe(1);
    expect(Math.floor(Math.min(...numbers(narrow, '.pale rect', 'x')))).toBe(169);
  });
});

describe('the columns of a structure', () => {
  test('are 220 px high, shared out as the parts are', () => {
    const svg = wide(() => structureDrawing(oneDate, 'wide'));
    // 36.15, 51.9 and 11.95 % of 220 px.
    expect(numbers(svg, '.cell rect', 'height')).toEqual([79.5, 26.3]);
    expect(numbers(svg, '.bar rect', 'height')).toEqual([114.2]);
  });
  test('have the part solid that is largest at the last date, at every date', () => {
    const svg = wide(() => structureDrawing(threeDates, 'wide'));
    // 43.5, 48 and 51.9 % of 220 px.
    expect(numbers(svg, '.bar rect', 'height')).toEqual([95.7, 105.6, 114.2]);
  });
  test('are at most four on a phone, the last ones', () => {
    const dates = ['2019', '2020', '2021', '2022', '2023'].map((label) => ({
      ...oneDate[0],
      segments: oneDate[0]?.segments ?? [],
      label,
    }));
    const narrow = svgOf(() => structureDrawing(dates, 'narrow'), 'narrow');
    expect(textsOf(narrow, '.muted text')).toEqual(['2020', '2021', '2022', '2023']);
  });
  test('are not drawn where all parts are zero, or there is no date', () => {
    const [date] = oneDate;
    const empty = date && { ...date, segments: date.segments.map((segment) => ({ ...segment, value: 0 })) };
    expect([structureDrawing([], 'wide'), structureDrawing(empty ? [empty] : [], 'wide')]).toEqual([null, null]);
  });
});

describe('columns by year', () => {
  test('stand from zero in proportion to the largest number, what was given open behind them', () => {
    const svg = wide(() => columnsDrawing(budgets, 'wide'));
    // 170 px are 2.861; nothing is drawn for 0.
    expect(numbers(svg, '.cell rect', 'height')).toEqual([170, 106.1, 101, 132.6]);
    expect(numbers(svg, '.bar rect', 'height')).toEqual([100.1, 86.9, 75.6]);
  });
  test('end on one line', () => {
    const svg = wide(() => columnsDrawing(budgets, 'wide'));
    const feet = numbers(svg, '.cell rect', 'y').map((y, i) => y + (numbers(svg, '.cell rect', 'height')[i] ?? 0));
    expect(new Set(feet.map(Math.round)).size).toBe(1);
  });
  test('are bars where a phone has no room for their words', () => {
    const years = (n: number) => Array.from({ length: n }, (_, i) => column(String(2016 + i), 5, '5 ha'));
    const heights = (n: number) =>
      numbers(
        svgOf(() => columnsDrawing(years(n), 'narrow'), 'narrow'),
        '.bar rect',
        'height',
      );
    // 320 px over 5 columns are 64 px each, over 6 they are 53.
    expect([new Set(heights(5)), new Set(heights(6))]).toEqual([new Set([140]), new Set([16])]);
  });
  test('of zeros have their numbers and no height', () => {
    const svg = wide(() => columnsDrawing([column('2021', 0, '0 ha'), column('2022', 0, '0 ha')], 'wide'));
    expect([count(svg, 'g rect'), textsOf(svg, '.value text')]).toEqual([0, ['0 ha', '0 ha']]);
  });
});

describe('nested bars', () => {
  test('stand within the bar of the row above', () => {
    const svg = wide(() => partDrawing(forest, 'wide'));
    const [outer = 0, middle = 0] = numbers(svg, '.bar rect', 'width');
    expect(numbers(svg, '.cell rect', 'width')).toEqual([outer, middle]);
    expect(middle / outer).toBeCloseTo(0.952, 2);
  });
});

describe('small multiples', () => {
  const row = (ratio: number | null) => ratioRow({ ratio, text: '', status: 'missed' });
  test('have one scale: 150 % fill a panel, its line stands at 100 %', () => {
    const svg = wide(() => multiplesDrawing([row(75), row(150), row(600), row(null), row(0)], 'wide'));
    // A panel is (680 − 2 · 32) / 3 − 2 = 203.3 px wide.
    expect(numbers(svg, '.bar rect', 'width')).toEqual([101.7, 203.3, 203.3]);
    expect(numbers(svg, '.target line', 'x1')[0]).toBe(136.6);
  });
  test('show where a bar is cut', () => {
    const cuts = [row(150), row(151)].map((each) =>
      wide(() => multiplesDrawing([each], 'wide')).includes('class="gap"'),
    );
    expect(cuts).toEqual([false, true]);
  });
});

describe('a note', () => {
  test('below a row stands right of its leader and moves the next row down', () => {
    const { note, end } = noteBelow('Một câu', 100, 50, 680);
    expect([note?.label.x, note?.label.y, note?.leader.x1, end]).toEqual([114, 68, 104, 82]);
  });
  test('that is not there takes no room', () => {
    expect(noteBelow(undefined, 100, 50, 680)).toEqual({ note: null, end: 50 });
  });
  test('alone at a column is centred on it, at a side of the drawing it stays inside', () => {
    const [left, middle, right] = [0, 340, 680].map((x) => callouts([{ x, text: 'Một câu' }], 680)[0]);
    const width = middle?.block.width ?? 0;
    expect([left?.x1, middle?.x1, right?.x1]).toEqual([0, 340 - width / 2, 680 - width]);
  });
  test('never lies on another, and has its leader over or under its own text', () => {
    const marks = fc.array(
      fc.record({ x: fc.integer({ min: 40, max: 280 }), text: fc.constantFrom('Ngắn', LONG, 'Đến giữa năm chưa chi') }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(marks, (drawn) => {
        const sorted = drawn.map(({ text }, i) => ({ x: 40 + i * 80, text })).slice(0, 3);
        const placed = callouts(sorted, 320);
        for (const [i, { x, x1, block }] of placed.entries()) {
          expect(x1 >= -0.01 && x1 + block.width <= 320.01 && x1 <= x && x <= x1 + block.width + 0.01).toBe(true);
          const next = placed[i + 1];
          if (next) expect(x1 + block.width).toBeLessThan(next.x1);
        }
      }),
    );
  });
});
