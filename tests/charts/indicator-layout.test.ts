// Bullets of an indicator: one for each target, always from zero, the value at the bar's end, names clear of each other.
import { describe, expect, test } from 'vitest';
import { bulletsOf } from '../../src/charts/indicator/bullets';
import type { IndicatorData, IndicatorRow } from '../../src/charts/indicator/data';
import { indicatorDrawing } from '../../src/charts/indicator/drawing';
import { layoutBullets } from '../../src/charts/indicator/layout';
import { heightOf, placeNotes } from '../../src/charts/indicator/notes';
import { indicatorScale } from '../../src/charts/indicator/scale';
import { svgOf } from './drawings';
import { row } from './examples';
import { numbers, paths, textsOf } from './px';

const chart = (rows: IndicatorRow[], more: Partial<IndicatorData> = {}): IndicatorData => ({
  direction: 'higher',
  scale: 'amount',
  unit: null,
  rows,
  ...more,
});
const counted = (value: number, more: Partial<IndicatorRow> = {}) => row('counted', value, String(value), 'a', more);
const estimate = (value: number, more: Partial<IndicatorRow> = {}) => row('estimate', value, String(value), 'b', more);
const target = (value: number, more: Partial<IndicatorRow> = {}) => row('target', value, String(value), 't', more);
const goal = (value: number) => row('goal', value, String(value), 'g');
const baseline = (value: number) => row('baseline', value, String(value), 'm');
const drawn = (data: IndicatorData, width: 'wide' | 'narrow' = 'wide') =>
  svgOf((options) => indicatorDrawing(data, 'vi', { ...options, captioned: false }), width);

describe('the bullets', () => {
  const shapes = (rows: IndicatorRow[]) =>
    bulletsOf(chart(rows)).map(({ bar, target: aim, goals, others }) =>
      [bar.value, aim?.value, goals.map(({ value }) => value), others.map(({ value }) => value)].join(' | '),
    );
  test.each([
    ['a result against its target', [counted(5), target(8)], ['5 | 8 |  | ']],
    ['a result against a goal alone', [counted(5), goal(9)], ['5 |  | 9 | ']],
    [
      'the last result is the bar, what came before stands beside it',
      [baseline(1), counted(5), estimate(6), target(8), goal(9)],
      ['6 | 8 | 9 | 1,5'],
    ],
    [
      'the figure of today is the bar, though an estimate stands behind it',
      [counted(5, { isCurrent: true }), estimate(6), target(8)],
      ['5 | 8 |  | 6'],
    ],
    [
      'each body has its own; goal and baseline stand on the first alone',
      [baseline(1), counted(5), target(8), target(7), goal(9)],
      ['5 | 8 | 9 | 1', '5 | 7 |  | '],
    ],
    ['a result alone is compared with nothing', [counted(5)], []],
    ['nor is one with its baseline', [baseline(1), counted(5)], []],
    ['a target without a result', [target(8), goal(9)], []],
    ['nothing', [], []],
  ])('%s', (_case, rows, expected) => {
    expect(shapes(rows)).toEqual(expected);
  });
  test('take the verdict of the only target, of several each its own', () => {
    const verdict = (text: string) => ({ judged: { status: 'met' as const, text } });
    const said = (rows: IndicatorRow[]) => bulletsOf(chart(rows)).map(({ judged }) => judged?.text ?? null);
    expect(said([counted(5, verdict('x')), target(8)])).toEqual(['x']);
    expect(said([counted(5), target(8, verdict('y')), target(9, verdict('z'))])).toEqual(['y', 'z']);
    expect(said([counted(5), goal(9)])).toEqual([null]);
  });
});

describe('the scale starts at zero', () => {
  test.each([
    ['however close the numbers lie', [94.7, 95], {}, [0, 95]],
    ['and ends at the largest', [10, 30], {}, [0, 30]],
    ['and ends at a hundred for a share', [50, 60], { scale: 'percent' }, [0, 100]],
    ['but not for a share of more', [50, 120], { scale: 'percent' }, [0, 120]],
    ['nor for one below zero', [-5, 0], { scale: 'percent' }, [-5, 0]],
    ['and goes below it where a number does', [-10, 30], {}, [-10, 30]],
    ['and ends there where all are below', [-4, -2], {}, [-4, 0]],
    ['also where all are zero', [0, 0], {}, [0, 1]],
    ['and ends at level three at least', [1, 2], { scale: 'steps' }, [0, 3]],
    ['or at the highest level', [1, 5], { scale: 'steps' }, [0, 5]],
  ] as const)('%s', (_case, [a, b], more, domain) => {
    expect(indicatorScale(chart([counted(a), target(b)], more), [0, 100]).x.domain).toEqual(domain);
  });
  test.each([
    [2, 'steps', [1, 2]],
    [5, 'steps', [1, 2, 3, 4]],
    [7, 'steps', []],
    [1.5, 'steps', []],
    [2, 'amount', []],
  ] as const)('a bar of %d in %s is cut at %j', (value, scale, steps) => {
    expect(indicatorScale(chart([counted(value)], { scale }), [0, 100]).steps).toEqual(steps);
  });
  test.each(['wide', 'narrow'] as const)('bars are as long as their values, %s', (width) => {
    const svg = drawn(chart([counted(10), estimate(30), target(40)]), width);
    const [thin = 0] = numbers(svg, '.bar rect', 'width');
    const [pale = 0] = numbers(svg, '.pale rect', 'width');
    expect((pale + 1.5) / thin).toBeCloseTo(3, 1);
  });
});

describe('the marks', () => {
  test('the target is a tick, the goal a diamond, the baseline a ring, the counted figure a strip below the estimate', () => {
    const svg = drawn(chart([baseline(10), counted(20), estimate(30), target(40), goal(50)]));
    const [pale = 0] = numbers(svg, '.pale rect', 'y');
    const [strip = 0] = numbers(svg, '.bar rect', 'y');
    expect(strip).toBeGreaterThan(pale + 20);
    expect(numbers(svg, '.bar rect', 'height')).toEqual([5]);
    expect(numbers(svg, '.target line', 'x1').length).toBe(1);
    expect([paths(svg, '.diamond path').length, numbers(svg, '.ring circle', 'r')]).toEqual([1, [4.5]]);
  });
  test('a range has a tick at each end, and the ground between them', () => {
    const svg = drawn(chart([counted(30), target(40, { to: 50 })]));
    const [from = 0, to = 0] = numbers(svg, '.target line', 'x1');
    const [zone = Number.NaN] = numbers(svg, '.zone rect', 'width');
    expect((to - from) / zone).toBeCloseTo(1, 1);
  });
  test.each([
    ['higher', 'right'],
    ['lower', 'left'],
  ] as const)('the side on which the target is met is tinted: %s is better, %s of it', (direction, side) => {
    const svg = drawn(chart([counted(50), target(20)], { direction }));
    const [tick = 0] = numbers(svg, '.target line', 'x1');
    const [x = 0] = numbers(svg, '.zone rect', 'x');
    const [width = 0] = numbers(svg, '.zone rect', 'width');
    expect(side === 'right' ? x : x + width).toBeCloseTo(tick, 0);
  });
  test('where neither side is better nothing is tinted', () => {
    expect(numbers(drawn(chart([counted(50), target(20)], { direction: 'exact' })), '.zone rect', 'x')).toEqual([]);
  });
  test('a number without a day is a rule, never a bar', () => {
    const svg = drawn(chart([counted(20, { isUndated: true }), target(40)]));
    expect([numbers(svg, '.bar rect', 'x').length, paths(svg, '.link path').length]).toEqual([0, 1]);
    const second = drawn(chart([counted(20, { isUndated: true }), estimate(30), target(40)]));
    expect([numbers(second, '.bar rect', 'x').length, paths(second, '.link path').length]).toEqual([0, 1]);
  });
  test('a whole of a hundred is drawn as a track, and named once', () => {
    const svg = drawn(chart([counted(20), target(40), target(50)], { scale: 'percent' }));
    expect([numbers(svg, '.track rect', 'x').length, textsOf(svg).filter((text) => text === '100%').length]).toEqual([
      2, 1,
    ]);
  });
  test('a unit of its own moves the bars down by its line', () => {
    const [with_ = 0, without = 0] = ['ha', null].map((unit) => {
      const [y = 0] = numbers(drawn(chart([counted(20), target(40)], { unit })), '.bar rect', 'y');
      return y;
    });
    expect(with_ - without).toBe(24);
  });
});

describe('the value', () => {
  // On a wide drawing with the label "a" the scale runs from 28 px or so to 672 px.
  const placeOfValue = (rows: IndicatorRow[], width: 'wide' | 'narrow' = 'wide') => {
    const { value } = layoutBullets(chart(rows), null, width, 'vi').bullets[0] ?? { value: null };
    return [value?.place, value?.text];
  };
  test.each([
    ['after the bar where nothing stands there', [counted(20), target(100)], ['after', '20']],
    ['inside its end where the target is near', [counted(97), target(100)], ['inside', '97']],
    ['inside its end where the drawing ends', [counted(100), target(10)], ['inside', '100']],
    ['at the label where it has room nowhere', [counted(1), target(2), goal(99)], ['label', '1']],
    ['of an estimate says so', [estimate(20), target(100)], ['after', 'ước 20']],
    ['but not at the label, which does', [estimate(1), target(2), goal(99)], ['label', '1']],
    [
      'with its verdict',
      [counted(20, { judged: { status: 'missed', text: '▼ x' } }), target(100)],
      ['after', '20  ▼ x'],
    ],
    ['of a rule after it', [counted(80, { isUndated: true }), target(100)], ['after', '80']],
  ])('stands %s', (_case, rows, expected) => {
    expect(placeOfValue(rows)).toEqual(expected);
  });
  test('a target just inside the end moves it to the start of the bar', () => {
    const [bullet] = layoutBullets(chart([counted(100), target(97)]), null, 'wide', 'vi').bullets;
    expect(bullet?.value.place).toBe('inside');
    expect(bullet?.value.x).toBeLessThan(100);
  });
  test('is printed once for all bodies, each with its own verdict', () => {
    const said = (text: string) => ({ judged: { status: 'met' as const, text } });
    const rows = [counted(20), target(100, said('● x')), target(90, said('● y'))];
    const { bullets } = layoutBullets(chart(rows), null, 'wide', 'vi');
    expect(bullets.map(({ value }) => value.text)).toEqual(['20  ● x', '● y']);
    expect(bullets.map(({ label }) => label.text)).toEqual(['a', '']);
  });
});

describe('names of marks', () => {
  const note = (at: number, text: string) => ({ at, text, isMuted: false });
  // In regular m is 12.04 px wide.
  const placed = (...notes: [number, string][]) =>
    placeNotes(
      notes.map(([at, text]) => note(at, text)),
      320,
    ).map(({ x1, from }) => [Math.round(x1), from]);
  test.each([
    ['one is centred on its mark', [[100, 'mmmm']], [[76, 0]]],
    ['one at the edge stays inside', [[318, 'mmmm']], [[272, 0]]],
    [
      'two apart are both centred',
      [
        [60, 'mmmm'],
        [200, 'mmmm'],
      ],
      [
        [36, 0],
        [176, 0],
      ],
    ],
    [
      'two near marks are named to their two sides',
      [
        [100, 'mmmm'],
        [130, 'mmmm'],
      ],
      [
        [56, 0],
        [126, 0],
      ],
    ],
    [
      'at one mark there is a line for each',
      [
        [318, 'mmmm'],
        [318, 'mmm'],
      ],
      [
        [272, 0],
        [284, 20],
      ],
    ],
  ] as const)('%s', (_case, notes, expected) => {
    expect(placed(...notes.map(([at, text]): [number, string] => [at, text]))).toEqual(expected);
  });
  test('no leader runs through a text: the name on the far side goes up, not the long one', () => {
    expect(placed([310, 'mmmm'], [290, 'm'.repeat(18)])).toEqual([
      [272, 20],
      [77, 0],
    ]);
  });
  test('a text of two lines takes both', () => {
    const text = `${'m'.repeat(20)} ${'m'.repeat(20)}`;
    expect(heightOf(placeNotes([note(10, text)], 320))).toBe(40);
    expect(heightOf(placeNotes([], 320))).toBe(0);
  });
});
