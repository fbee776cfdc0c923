// Where words break and what is cut, where a text would be wider than its room.
import { describe, expect, test } from 'vitest';
import { layoutParts, partDrawing } from '../../src/charts/breakdown';
import { flow } from '../../src/charts/flow';
import { layoutRatios } from '../../src/charts/ratio/layout';
import { statusDrawing } from '../../src/charts/status-bar';
import { wrapText } from '../../src/charts/text';
import { tileDrawing } from '../../src/charts/tiles';
import { placeDates } from '../../src/charts/timeline/dates';
import { countDrawing } from '../../src/charts/waffle';
import { svgOf } from './drawings';
import { part, ratioRow } from './examples';
import { placeValues } from './place-values';
import { numbers, textsOf } from './px';

describe('a text breaks', () => {
  // m is 12.04 px wide, i 3.78 px, a space 2.8 px.
  test.each([
    ['two spaces count as one', 'i  i', 100, ['i i']],
    ['a line end counts as a space', 'i\n\ni', 100, ['i i']],
    ['a word that fits stays whole', 'mm mm', 25, ['mm', 'mm']],
    ['a no-break space holds', 'i mm\u00a0mm', 55, ['i', 'mm\u00a0mm']],
    ['but not where the words that it holds are longer than a line', 'i mm\u00a0mm', 40, ['i mm', 'mm']],
    ['a longer word is cut where the room ends', 'mmmmm', 25, ['mm', 'mm', 'm']],
    ['not before it ends', 'mmm', 24.08, ['mm', 'm']],
    ['a letter wider than the room has a line to itself', 'i m', 8, ['i', 'm']],
    ['no line is blank however little room there is', 'mm', 1, ['m', 'm']],
    ['nothing stays nothing', '', 10, []],
  ])('%s', (_rule, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});

describe('words that flow', () => {
  // Blank words with marks of 20 px and a gap of 10 px: two need 50 px.
  test.each([
    [50, [0, 30]],
    [49, [0, 0]],
  ])('stand in one line of %d px or not: at %j px', (full, xs) => {
    const { placed } = flow(
      [20, 20].map((mark) => ({ text: '', mark })),
      { full, gap: 10, top: 10 },
    );
    expect(placed.map(({ x }) => x)).toEqual(xs);
  });
});

describe('the shape and the number of a status stand inside its part', () => {
  // "▼" is 9.4 px wide in bold, "▼ 36" 27.6 px, and each needs 8 px more; of 680 people each is 1 px.
  test.each([
    [17, ['● 663']],
    [18, ['● 662', '▼']],
    [35, ['● 645', '▼']],
    [36, ['● 644', '▼ 36']],
  ])('only where it has room: %d of 680 px', (count, inside) => {
    const parts = [
      { status: 'met' as const, before: 0, count: 680 - count },
      { status: 'missed' as const, before: 680 - count, count },
    ];
    const svg = svgOf(() => statusDrawing(parts, 'vi', 'wide'), 'wide');
    expect(textsOf(svg, '.inside text')).toEqual(inside);
  });
});

describe('words of a tile', () => {
  // Two tiles of 320 px leave 154 px each. A no-break space is 2.8 px wide, in bold 2.94 px, m then 12.64 px, i 3.97 px.
  test.each([
    ['a name of 151.06 px stays in one line', `${'m'.repeat(12)}\u00a0i`, '', 0],
    ['one of 154.84 px breaks', `${'m'.repeat(12)}\u00a0ii`, '', 2],
    ['a value of 145.97 px in bold stays in one line', 'm', `${'m'.repeat(11)}\u00a0i`, 0],
    ['one of 154.64 px in bold breaks', 'm', `${'m'.repeat(11)}\u00a0m`, 2],
  ])('%s', (_case, name, text, lines) => {
    const tiles = [name, 'm'].map((each, i) => ({ row: 1, column: i + 1, name: each, value: 1, text }));
    const svg = svgOf(() => tileDrawing(tiles), 'narrow');
    expect(numbers(svg, 'tspan', 'x').length).toBe(lines * (text === '' ? 1 : 2));
    expect(textsOf(svg)[0]).toBe(name.replace('\u00a0', ' '));
  });
});

describe('bars keep their room', () => {
  test.each([
    ['three fifths of a wide', 'wide', 272],
    ['seven tenths of a narrow', 'narrow', 96],
  ] as const)('values of parts take at most %s drawing', (_share, width, right) => {
    const { x } = layoutParts([part('a', 1, 'm'.repeat(200))], width);
    expect((x.range as number[])[1]).toBeCloseTo(right, 5);
  });
  test.each([
    ['wide', [240, 300]],
    ['narrow', [4, 64]],
  ] as const)('bars of ratios are at least 60 px long on a %s drawing', (width, range) => {
    const { x } = layoutRatios([{ heading: null, rows: [ratioRow({ text: 'm'.repeat(200) })] }], width, 0);
    expect(x.range).toEqual(range);
  });
  test('no parts, no tiles and nothing to count have no drawing', () => {
    expect([partDrawing([], 'wide'), tileDrawing([]), countDrawing([], 'wide')]).toEqual([null, null, null]);
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
    ['two at one place, and a third has room', [100, 100, 300], [65.9, 134.1, 300]],
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
  // A blank date has no width and keeps 8 px to the next: two at one place move 4 px each.
  test.each([
    ['3 px needs no leader', [200, 202], 0],
    ['more than 3 px needs one', [200, 201], 2],
  ])('a move of %s', (_case, xs, leaders) => {
    expect(at(xs, '', 400).leaders.length).toBe(leaders);
  });
  test.each([
    ['one level where they just fit', 8, 1],
    ['two levels where they do not', 7, 2],
  ])('stand on %s', (_case, full, levels) => {
    expect(new Set(at([0, 8], '', full).labels.map(({ y }) => y)).size).toBe(levels);
  });
  test('on two levels they are as narrow as they can be', () => {
    expect(at([30, 60, 90], 'mmm\u00a0mmm', 90).labels.map(({ text }) => text)).toEqual(Array(3).fill('mmm\nmmm'));
  });
  test('break at a no-break space only where they must', () => {
    expect(at([100, 300], 'mmm\u00a0mmm', 400).labels[0]?.text).toBe('mmm\u00a0mmm');
    expect(at([30, 60], 'mmm\u00a0mmm', 90).labels[0]?.text).toBe('mmm\nmmm');
  });
});

describe('values of a time line', () => {
  const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });
  // "m" in bold is 12.6 px wide.
  test.each([
    ['above its point', 0, 300, 200, 79],
    ['above where it ends at the top', 70, 300, 200, 79],
    ['below where the top is nearer', 71, 300, 200, 121],
    ['below where it ends at the bottom', 71, 130, 200, 121],
    ['beside where the bottom is nearer', 71, 129, 218.32, 100],
  ])('one stands %s', (_case, top, bottom, x, y) => {
    const { labels } = placeValues([{ x: 200, y: 100, text: 'm' }], { steps: [], right: 400, top, bottom });
    expect(labels).toEqual([{ x: expect.closeTo(x, 2), y, text: 'm' }]);
  });
  // A blank value has no width: above its point it fills the line from (200, 70) to (200, 88).
  test.each([
    ['touches its top', 200, 70, 79],
    ['touches its end', 200, 88, 79],
    ['runs 2 px left of it', 198, 80, 79],
    ['runs 2 px right of it', 202, 80, 79],
    ['runs through it', 200, 71, 121],
  ])('one keeps its place where a line %s', (_case, x, y, place) => {
    const around = { steps: [line(x, y, x, y)], right: 400, top: 0, bottom: 300 };
    expect(placeValues([{ x: 200, y: 100, text: '' }], around).labels[0]?.y).toBe(place);
  });
  test.each([
    ['ends at it', 184, 79],
    ['starts at it', 216, 79],
    ['is in it', 215, 121],
  ])('one keeps its place where the room of another mark %s', (_case, x, place) => {
    const points = [200, x].map((each, i) => ({ x: each, y: 100 - 20 * i, text: '' }));
    expect(placeValues(points, { steps: [], right: 400, top: 0, bottom: 300 }).labels[0]?.y).toBe(place);
  });
  test.each([
    [0, 6.321],
    [400, 393.679],
  ])('one never goes beyond the sides: at %d px', (x, centre) => {
    const { labels } = placeValues([{ x, y: 100, text: 'm' }], { steps: [], right: 400, top: 0, bottom: 300 });
    expect(labels[0]?.x).toBeCloseTo(centre, 2);
  });
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
  test('one goes below where a line ends in it', () => {
    const { labels } = placeValues([{ x: 200, y: 100, text: 'm' }], {
      steps: [line(200, 60, 200, 72)],
      ...{ right: 400, top: 0, bottom: 300 },
    });
    expect(labels[0]?.y).toBe(121);
  });
  // Above the point a value fills 70 to 88 px, a little farther 62 to 80; below 112 to 130, a little farther 120 to 138.
  test.each([
    ['above', 86, 124, 71],
    ['below', 75, 114, 129],
  ])(
    'one stands a little farther %s where levels run through its place and nothing is free beside it',
    (_side, above, below, y) => {
      const beside = [-18.32, 18.32].map((dx) => line(200 + dx, 100, 200 + dx, 100));
      const steps = [line(0, above, 400, above), line(0, below, 400, below), ...beside];
      const { labels } = placeValues([{ x: 200, y: 100, text: 'm' }], { steps, right: 400, top: 0, bottom: 300 });
      expect(labels[0]?.y).toBe(y);
    },
  );
  // px from the point; half of "m" is 6.32 px, to which 12 px are added beside a point and 4 px at its corners.
  const places = [
    ['above', 0, -21],
    ['below', 0, 21],
    ['right', 18.32, 0],
    ['left', -18.32, 0],
    ['right above', 10.32, -18],
    ['left above', -10.32, -18],
    ['right below', 10.32, 18],
    ['left below', -10.32, 18],
    ['farther above', 0, -40],
    ['farther below', 0, 40],
    ['farther right above', 18.32, -36],
    ['farther left above', -18.32, -36],
  ] as const;
  test.each(places.map(([place, x, y], i) => [place, x, y, places.slice(0, i)] as const))(
    'one stands %s (%d, %d) where every better place is taken by a line',
    (_place, dx, dy, better) => {
      const steps = better.map(([, x, y]) => line(200 + x, 100 + y, 200 + x, 100 + y));
      const { labels } = placeValues([{ x: 200, y: 100, text: 'm' }], { steps, right: 400, top: 0, bottom: 300 });
      expect([labels[0]?.x, labels[0]?.y]).toEqual([expect.closeTo(200 + dx, 1), 100 + dy]);
    },
  );
});
