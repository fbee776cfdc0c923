// Where words break and what is cut, where a text would be wider than its room.
import { describe, expect, test } from 'vitest';
import { layoutParts, partDrawing } from '../../src/charts/breakdown';
import { layoutRatios } from '../../src/charts/ratio/layout';
import { statusDrawing } from '../../src/charts/status-bar';
import { wrapText } from '../../src/charts/text';
import { tileDrawing } from '../../src/charts/tiles';
import { placeDates } from '../../src/charts/timeline/dates';
import { placeValues } from '../../src/charts/timeline/values';
import { svgOf } from './drawings';
import { part, ratioRow } from './examples';
import { textsOf } from './px';

describe('a text breaks', () => {
  // m is 12.04 px wide, i 3.78 px, a space 2.8 px.
  test.each([
    ['two spaces count as one', 'i  i', 100, ['i i']],
    ['a line end counts as a space', 'i\n\ni', 100, ['i i']],
    ['a word that fits stays whole', 'mm mm', 25, ['mm', 'mm']],
    ['a longer word is cut where the room ends', 'mmmmm', 25, ['mm', 'mm', 'm']],
    ['a letter wider than the room has a line to itself', 'i m', 8, ['i', 'm']],
    ['no line is blank however little room there is', 'mm', 1, ['m', 'm']],
    ['nothing stays nothing', '', 10, []],
  ])('%s', (_rule, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});

describe('the number of a status stands inside its part', () => {
  // "23" is 15.3 px wide in bold and needs 8 px more; of 680 people each is 1 px.
  test.each([
    [23, ['657']],
    [24, ['656', '24']],
  ])('only where it has room: %d of 680 px', (count, inside) => {
    const parts = [
      { status: 'met' as const, before: 0, count: 680 - count },
      { status: 'missed' as const, before: 680 - count, count },
    ];
    const svg = svgOf(() => statusDrawing(parts, 'vi', 'wide'), 'wide');
    expect(textsOf(svg, '.inside text')).toEqual(inside);
  });
});

describe('bars keep their room', () => {
  test.each([
    ['wide', 272],
    ['narrow', 128],
  ] as const)('values of parts take at most three fifths of a %s drawing', (width, right) => {
    const { x } = layoutParts([part('a', 1, 'm'.repeat(200))], width);
    expect((x.range as number[])[1]).toBe(right);
  });
  test.each([
    ['wide', [240, 300]],
    ['narrow', [4, 64]],
  ] as const)('bars of ratios are at least 60 px long on a %s drawing', (width, range) => {
    const { x } = layoutRatios([{ heading: null, rows: [ratioRow({ text: 'm'.repeat(200) })] }], width, 0);
    expect(x.range).toEqual(range);
  });
  test('no parts and no tiles have no drawing', () => {
    expect([partDrawing([], 'wide'), tileDrawing([])]).toEqual([null, null]);
  });
});

describe('dates', () => {
  const at = (xs: number[], label: string, full: number) =>
    placeDates(
      xs.map((x) => ({ x, label })),
      full,
      100,
    );
  test('stand under their points where they have room, without leaders', () => {
    const { labels, leaders, bottom } = at([100, 200], 'mmm', 400);
    expect(labels).toEqual([
      { x: 100, y: 112, text: 'mmm' },
      { x: 200, y: 112, text: 'mmm' },
    ]);
    expect([leaders, bottom]).toEqual([[], 126]);
  });
  // "mmmmm" is 60.2 px wide, with a gap of 8 px to the next.
  test.each([
    ['three at one place share it', [200, 200, 200], [131.8, 200, 268.2]],
    ['two at the left edge', [0, 0], [30.1, 98.3]],
    ['two at the right edge', [400, 400], [301.7, 369.9]],
  ])('move aside just enough: %s', (_case, xs, centres) => {
    const { labels, leaders } = at(xs, 'mmmmm', 400);
    for (const [i, { x }] of labels.entries()) expect(x).toBeCloseTo(centres[i] ?? 0, 5);
    expect(leaders.map(({ x1, y1, y2 }) => [x1, y1, y2])).toEqual(xs.map((x) => [x, 98, 115]));
  });
  test('without room for all every second one stands a level lower, each with its leader', () => {
    const { labels, leaders, bottom } = at([30, 60, 90], 'mmmmm', 120);
    expect(labels.map(({ y }) => y)).toEqual([124, 124, 158]);
    expect(leaders.map(({ x1 }) => x1)).toEqual([30, 90, 60]);
    expect(bottom).toBe(172);
  });
  test('break at a no-break space only where they must', () => {
    expect(at([100, 300], 'mmm\u00a0mmm', 400).labels[0]?.text).toBe('mmm\u00a0mmm');
    expect(at([30, 60], 'mmm\u00a0mmm', 90).labels[0]?.text).toBe('mmm\nmmm');
  });
});

describe('values of a time line', () => {
  // "m" in bold is 12.6 px wide.
  test.each([
    ['above its point', [], 200, 79],
    ['below where the top is near', [], 200, 121, 75],
  ] as const)('one stands %s', (_case, steps, x, y, top: number = 0) => {
    const { labels } = placeValues([{ x: 200, y: 100, text: 'm' }], { steps, right: 400, top, bottom: 300 });
    expect(labels).toEqual([{ x, y, text: 'm' }]);
  });
  test.each([
    [0, 6.321],
    [400, 393.679],
  ])('one never goes beyond the sides: at %d px', (x, centre) => {
    const { labels } = placeValues([{ x, y: 100, text: 'm' }], { steps: [], right: 400, top: 0, bottom: 300 });
    expect(labels[0]?.x).toBeCloseTo(centre, 2);
  });
  const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });
  // Half of "m" is 6.32 px; a line nearer than 2 px to the box counts as through it.
  test.each([
    ['through it', 200, 121],
    ['1 px left of it', 192.7, 121],
    ['1 px right of it', 207.3, 121],
    ['3 px left of it', 190.6, 79],
    ['3 px right of it', 209.4, 79],
  ])('one goes below where a line runs %s', (_case, x, y) => {
    const steps = [line(x, 60, x, 100)];
    const { labels } = placeValues([{ x: 200, y: 100, text: 'm' }], { steps, right: 400, top: 0, bottom: 300 });
    expect(labels[0]?.y).toBe(y);
  });
});
