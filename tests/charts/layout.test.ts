// Where things go: bars in proportion to their values, targets at 100 %, words clear of each other.
import { describe, expect, test } from 'vitest';
import { layoutParts, partDrawing } from '../../src/charts/breakdown';
import { flow } from '../../src/charts/flow';
import { goalLegend } from '../../src/charts/goals/data';
import { goalDrawing } from '../../src/charts/goals/drawing';
import { layoutGoals } from '../../src/charts/goals/layout';
import { ratioDrawing } from '../../src/charts/ratio/drawing';
import { layoutRatios } from '../../src/charts/ratio/layout';
import { placeRow, stack } from '../../src/charts/rows';
import { block, textWidth } from '../../src/charts/text';
import { svgOf } from './drawings';
import { part, ratioRow } from './examples';
import { numbers, paths, textsOf } from './px';

const both = ['wide', 'narrow'] as const;

describe('a block of text', () => {
  test('breaks at spaces and measures its lines', () => {
    const twoLines = block('một hai', textWidth('một h'));
    expect(twoLines).toEqual({
      text: 'một\nhai',
      lines: 2,
      width: Math.max(textWidth('một'), textWidth('hai')),
      height: 40,
      last: textWidth('hai'),
    });
  });
  test('fills nothing when it is empty', () => {
    expect(block('', 100)).toEqual({ text: '', lines: 0, width: 0, height: 0, last: 0 });
  });
  test('is wider in bold', () => {
    expect(block('chữ', 100, 'bold').width).toBeCloseTo(1.05 * block('chữ', 100).width, 5);
  });
});

describe('words that flow', () => {
  const word = (text: string, mark = 0) => ({ text, mark });
  const at = (items: ReturnType<typeof word>[], full: number) => {
    const { placed, bottom } = flow(items, { full, gap: 10, top: 10 });
    return [...placed.map(({ x, y }) => [Math.round(x), y]), bottom];
  };
  const length = Math.round(textWidth('mmm'));
  test('stand one after the other with a gap and room for their marks', () => {
    expect(at([word('mmm', 20), word('mmm'), word('mmm')], 500)).toEqual([
      [0, 10],
      [20 + length + 10, 10],
      [20 + 2 * (length + 10), 10],
      20,
    ]);
  });
  test('go to a new line where the width is used up', () => {
    expect(at([word('mmm'), word('mmm'), word('mmm')], 2 * length + 12)).toEqual([
      [0, 10],
      [length + 10, 10],
      [0, 30],
      40,
    ]);
  });
  test('have their lines to themselves where they are longer than one', () => {
    expect(at([word('m'), word('mmm mmm'), word('m')], length + 5)).toEqual([[0, 10], [0, 40], [0, 70], 80]);
  });
  test('end with the last line, also when that is one of a long word', () => {
    expect(at([word('mmm mmm')], length + 5)).toEqual([[0, 20], 40]);
  });
  test('leave room for the mark when they break', () => {
    const { placed } = flow([word('mm mm', 30)], { full: 30 + textWidth('mm') + 1, gap: 0, top: 0 });
    expect(placed[0]?.block.text).toBe('mm\nmm');
  });
});

describe('a row', () => {
  test.each([
    ['wide', 20, { top: 105, middle: 115, end: 130 }],
    ['wide', 60, { top: 105, middle: 135, end: 170 }],
    ['wide', 0, { top: 115, middle: 115, end: 130 }],
    ['narrow', 20, { top: 104, middle: 135, end: 149 }],
    ['narrow', 60, { top: 104, middle: 175, end: 189 }],
  ] as const)('%s, with words %d px high', (width, height, expected) => {
    expect(placeRow(height, 100, width)).toEqual(expected);
  });
  test('starts where the one before ends', () => {
    const { placed, bottom } = stack([5, 7], 10, (height, start, index) => ({ start, index, end: start + height }));
    expect(placed).toEqual([
      { start: 10, index: 0, end: 15 },
      { start: 15, index: 1, end: 22 },
    ]);
    expect(bottom).toBe(22);
    expect(stack([], 10, () => ({ end: 0 })).bottom).toBe(10);
  });
});

describe('percent of target', () => {
  const draw = (rows: Parameters<typeof ratioRow>[0][], width: 'wide' | 'narrow') =>
    svgOf(() => ratioDrawing([{ heading: null, rows: rows.map(ratioRow) }], 'vi', width), width);
  const layout = (rows: Parameters<typeof ratioRow>[0][], width: 'wide' | 'narrow' = 'wide') =>
    layoutRatios([{ heading: null, rows: rows.map(ratioRow) }], width, 0);

  test.each(both)('bars are as long as their percentages and the target stands at 100, %s', (width) => {
    const svg = draw([{ ratio: 25 }, { ratio: 50 }, { ratio: 100 }], width);
    const [a = 0, b = 0, c = 0] = numbers(svg, '.s-met rect', 'width');
    expect([b / a, c / a].map((n) => Number(n.toFixed(1)))).toEqual([2, 4]);
    const [start = 0] = numbers(svg, '.s-met rect', 'x');
    for (const x of numbers(svg, '.target line', 'x1')) expect(x).toBeCloseTo(start + c, 0);
  });
  test.each([
    [[149, 150], 150],
    [[150.1], 200],
    [[200], 200],
    [[200.1], 150],
    [[1000, 160], 200],
    [[], 150],
  ] as const)('with bars of %j the scale ends at %d', (ratios, limit) => {
    expect(layout(ratios.map((ratio) => ({ ratio }))).limit).toBe(limit);
  });
  test.each(both)('a bar beyond the limit is broken there, and the farther it goes the longer it is, %s', (width) => {
    const svg = draw(
      [150, 285, 1000].map((ratio) => ({ ratio, text: `${ratio}%` })),
      width,
    );
    const [full = 0, some = 0, most = 0] = numbers(svg, '.s-met rect', 'width');
    // The tail is 0.3 of the linear part: the longest fills it, the least shows a quarter of it.
    expect(most / full).toBeCloseTo(1.3, 2);
    expect(some / full).toBeGreaterThan(1.075);
    expect(some / most).toBeLessThan(0.95);
    expect(paths(svg, '.gap path').length).toBe(4);
    expect(textsOf(svg, '.value text')).toEqual(['● 150%', '● 285%', '● 1000%']);
  });
  test('the number of a short bar stands at its end, that of one near the target beyond the target', () => {
    const texts = { text: '100,0%' };
    const xs = layout([
      { ratio: 4, ...texts },
      { ratio: 97, ...texts },
      { ratio: 120, ...texts },
    ]).rows.map(({ value }) => value.x);
    expect(xs).toEqual([4, 100, 120]);
  });
  test('rows without a percentage follow the others of their group, in grey, with no bar and no line', () => {
    const rows = [{ ratio: null, status: 'no-actual' as const, text: 'chưa có kết quả' }, { text: '100%' }, {}];
    const { rows: measured, unmeasured, bands } = layout(rows);
    expect([measured.length, unmeasured.length, bands.length]).toEqual([2, 1, 1]);
    expect(bands[0]).toEqual({ y1: 22, y2: 82, derived: false });
    expect(unmeasured[0]?.start).toBe(82);
    expect(textsOf(draw(rows, 'wide'), '.muted text')).toEqual(['□ chưa có kết quả']);
    expect(numbers(draw(rows, 'wide'), 'rect', 'width').length).toBe(2);
  });
  test('where no row has a percentage there is no line and no scale', () => {
    const svg = draw([{ ratio: null, status: 'no-actual', text: 'chưa có kết quả' }], 'wide');
    expect([textsOf(svg, '.head text'), numbers(svg, 'line', 'x1')]).toEqual([[], []]);
  });
  test('the target’s line is dashed in the rows whose target is derived', () => {
    const { bands } = layout([{}, { derived: true }, { derived: true }, { ratio: null }, {}]);
    expect(bands.map(({ derived }) => derived)).toEqual([false, true, false]);
    for (const [i, band] of bands.slice(1).entries()) expect(band.y1).toBe(bands[i]?.y2);
    expect(draw([{ derived: true }], 'wide')).toMatch(
      /class="target"[^>]*stroke-dasharray|stroke-dasharray[^>]*class="target"/,
    );
    expect(draw([{}], 'wide')).not.toContain('stroke-dasharray');
  });
  test('each further group of a narrow drawing names the target again', () => {
    const groups = ['A', 'B', 'C'].map((heading) => ({ heading, rows: [ratioRow({ text: 'x' })] }));
    const hundreds = (width: 'wide' | 'narrow') =>
      textsOf(svgOf(() => ratioDrawing(groups, 'vi', width), width)).filter((text) => text === '100%').length;
    expect([hundreds('narrow'), hundreds('wide')]).toEqual([2, 0]);
  });
  test('on a narrow drawing the lines run through the bars only', () => {
    const { bands, rows } = layout([{}, {}], 'narrow');
    expect(bands.map(({ y1, y2 }) => [y1, y2])).toEqual(rows.map(({ y }) => [y - 11, y + 11]));
  });
  test('a heading stands above its rows, the second with more room', () => {
    const groups = ['A', 'B'].map((heading) => ({ heading, rows: [ratioRow({})] }));
    const { headings, rows, top, bottom } = layoutRatios(groups, 'wide', 50);
    expect(top).toBe(72);
    expect(headings.map(({ y }) => y)).toEqual([72 + 6 + 10, 72 + 26 + 30 + 12 + 10]);
    expect(rows.map(({ y }) => y)).toEqual([72 + 26 + 15, 72 + 26 + 30 + 32 + 15]);
    expect(bottom).toBe(72 + 26 + 30 + 32 + 30 + 4);
  });
  test('a note stands under its label', () => {
    const [placed] = layout([{ label: 'Tăng dân số', note: 'tối đa 1,6%' }]).rows;
    expect(Number(placed?.note.y) - Number(placed?.label.y)).toBe(20);
    expect(placed?.y).toBe((Number(placed?.note.y) + Number(placed?.label.y)) / 2);
  });
  test('the wide scale starts right of the labels and leaves room for the widest number', () => {
    const [left = 0, right = 0] = layout([{ text: '100%' }]).x.range as number[];
    expect(left).toBe(240);
    expect(right).toBeCloseTo(680 - textWidth('● 100%', 'bold') - 10, 5);
    expect((layout([{ text: '100%' }], 'narrow').x.range as number[])[0]).toBe(4);
  });
});

describe('goals', () => {
  const goal = (now: number | null, to: number, certainty: 'counted' | 'estimate' = 'counted') => ({
    label: 'Lúa',
    href: '/x/',
    now: now === null ? null : { value: now, text: String(now), certainty, when: '2024' },
    goal: { value: to, text: String(to) },
    note: '',
  });
  const draw = (rows: ReturnType<typeof goal>[], width: 'wide' | 'narrow') =>
    svgOf(() => goalDrawing(rows, 'vi', width), width);

  test.each(both)('the arrow points from today’s level to the goal, up or down, %s', (width) => {
    const [up = [], down = []] = paths(draw([goal(20, 60), goal(60, 20)], width), '.link path');
    expect((up[2] ?? 0) - (up[0] ?? 0)).toBeGreaterThan(20);
    expect((down[2] ?? 0) - (down[0] ?? 0)).toBeLessThan(-20);
  });
  test.each(both)('the larger number of each row is the end of its track, %s', (width) => {
    const svg = draw([goal(20, 40), goal(40, 20)], width);
    const [track = []] = paths(svg, '.grid path');
    const [left = 0, , right = 0] = track;
    const xs = numbers(svg, '.dot circle', 'cx').slice(-2);
    expect(xs[1]).toBeCloseTo(right, 0);
    expect(xs[0]).toBeCloseTo((left + right) / 2, 0);
  });
  // The track of such a row is 470 px long or so: 5 of 100 are more than 18 px, 3 are less.
  test.each([
    ['in one place', goal(100, 100)],
    ['so near that they would touch', goal(97, 100)],
    ['of which one is not stated', goal(null, 5)],
  ])('marks %s are not drawn: the row is only written', (_case, row) => {
    const svg = draw([row], 'wide');
    expect(['.link path', '.grid path'].map((name) => paths(svg, name))).toEqual([[], []]);
    // Those of the legend.
    expect(paths(svg, '.diamond path').length).toBe(1);
    expect(textsOf(svg, '.value text').at(-1)).toBe(row.goal.text);
  });
  test('with a little more there is an arrow', () => {
    expect(paths(draw([goal(95, 100)], 'wide'), '.link path').length).toBe(1);
  });
  test.each(both)('what is only written follows what is drawn, and no zero line runs there, %s', (width) => {
    const rows = [goal(100, 100), goal(20, 60)];
    const { rows: placed, bands } = layoutGoals(rows, goalLegend(rows, 'vi'), width);
    expect(placed.map(({ row, isDrawn }) => [row.goal.value, isDrawn])).toEqual([
      [60, true],
      [100, false],
    ]);
    expect([bands.length, Number(bands[0]?.y2) <= Number(placed[0]?.end)]).toEqual([1, true]);
  });
  test('a level below zero stands at zero', () => {
    const svg = draw([goal(-5, 5)], 'wide');
    const [[left = 0] = []] = paths(svg, '.grid path');
    expect(numbers(svg, '.dot circle', 'cx').at(-1)).toBeCloseTo(left, 0);
  });
  test('each word of the legend stands over its column on a wide drawing', () => {
    const rows = [goal(20, 60)];
    const { legend, rows: placed, range } = layoutGoals(rows, goalLegend(rows, 'vi'), 'wide');
    const [now, to] = placed[0]?.values ?? [];
    expect(legend.map(({ x }) => x)).toEqual([now?.x, to?.x, range[0]]);
    expect(now?.x).toBeCloseTo(textWidth('Lúa') + 12, 5);
    expect(to?.x).toBeCloseTo(Number(now?.x) + 18 + textWidth('mức\u00a02024') + 12, 5);
    expect(range[0]).toBeCloseTo(Number(to?.x) + 18 + textWidth('mục tiêu kỳ sau') + 12 + 11, 5);
    expect(range[1]).toBe(680 - 11);
    expect(legend.map(({ y }) => y)).toEqual([10, 10, 10]);
    expect(placed[0]?.y).toBe(26 + 15);
  });
  test('a note takes its room from the track', () => {
    const rows = [{ ...goal(20, 60), note: 'đã đạt' }];
    const { range, rows: placed } = layoutGoals(rows, goalLegend(rows, 'vi'), 'wide');
    expect(placed[0]?.note.x).toBeCloseTo(680 - textWidth('đã đạt'), 5);
    expect(range[1]).toBeCloseTo(680 - textWidth('đã đạt') - 12 - 11, 5);
  });
  test.each([
    ['đã đạt', { x: true, y: 0 }],
    ['một lời ghi chú dài hơn chỗ còn lại của hàng này', { x: false, y: 20 }],
  ])('on a narrow drawing the note "%s" stands after the values, or below them', (note, { x, y }) => {
    const rows = [{ ...goal(20, 60), note }];
    const { rows: placed, range } = layoutGoals(rows, goalLegend(rows, 'vi'), 'narrow');
    const [row] = placed;
    expect(range).toEqual([11, 309]);
    expect([Number(row?.note.x) > 0, Number(row?.note.y) - Number(row?.values[0]?.y)]).toEqual([x, y]);
    expect(Number(row?.values[0]?.y) - Number(row?.head.y)).toBe(20);
    expect(Number(row?.y) - Number(row?.values[0]?.y)).toBe(10 + y + 12);
    expect(Number(row?.end) - Number(row?.y)).toBe(16);
  });
  test.each(both)('a row says both numbers, %s', (width) => {
    expect(textsOf(draw([goal(20, 60)], width), '.value text')).toEqual(width === 'wide' ? ['20', '60'] : ['20 → 60']);
    expect(textsOf(draw([goal(null, 60)], width), '.value text')).toEqual(['60']);
  });
});

describe('parts of a whole', () => {
  test.each(both)('the bar ends at what is done and the tick stands at what was planned, %s', (width) => {
    const rows = [part('a', 2, '2', { planned: { value: 8, text: 'kế hoạch 8' } })];
    const svg = svgOf(() => partDrawing(rows, width), width);
    const [start = 0] = numbers(svg, '.bar rect', 'x');
    const [done = 0] = numbers(svg, '.bar rect', 'width');
    const [planned = 0] = numbers(svg, '.target line', 'x1');
    expect((planned - start) / done).toBeCloseTo(4, 1);
  });
  test('what is asked for and not there yet is hollow, an estimate pale', () => {
    const rows = [part('a', 2, '2', { certainty: 'goal' }), part('b', 4, '4', { certainty: 'estimate' })];
    const svg = svgOf(() => partDrawing(rows, 'wide'), 'wide');
    expect(['.hollow rect', '.pale rect', '.bar rect'].map((name) => numbers(svg, name, 'x').length)).toEqual([
      1, 1, 0,
    ]);
  });
  test.each(both)('bars are as long as their values, %s', (width) => {
    const { x } = layoutParts([part('a', 1, '1'), part('b', 4, '4')], width);
    expect((x.apply(4) - x.apply(0)) / (x.apply(1) - x.apply(0))).toBeCloseTo(4, 5);
  });
  test('the scale holds what was planned, and a value stands beyond it', () => {
    const { x, rows } = layoutParts([part('a', 1, '1', { planned: { value: 8, text: 'kế hoạch 8' } })], 'wide');
    expect(x.domain).toEqual([0, 8]);
    expect(rows[0]?.value.x).toBe(8);
    expect(Number(rows[0]?.planned?.x)).toBeCloseTo(x.apply(8) + 8 + textWidth('1', 'bold') + 10, 5);
  });
  test('on a narrow drawing what was planned stands below the bar and the row is a line higher', () => {
    const rows = [part('a', 1, '1', { planned: { value: 8, text: 'kế hoạch 8' } }), part('b', 1, '1')];
    const [first, second] = layoutParts(rows, 'narrow').rows;
    expect(first?.planned).toEqual({ x: 0, y: Number(first?.y) + 21, text: 'kế hoạch 8' });
    expect([first?.end, Number(second?.end) - Number(first?.end)]).toEqual([69, 49]);
    expect(second?.planned).toBeNull();
  });
  test('nothing but zeros still has a scale', () => {
    expect(layoutParts([part('a', 0, '0')], 'wide').x.domain).toEqual([0, 1]);
  });
  test('labels take no more room than they need, and 200 px at most', () => {
    const left = (label: string) => (layoutParts([part(label, 1, '1')], 'wide').x.range as number[])[0];
    expect(left('abc')).toBeCloseTo(textWidth('abc') + 12, 5);
    expect(left('một hai ba bốn '.repeat(9))).toBeLessThanOrEqual(212);
    expect((layoutParts([part('abc', 1, '1')], 'narrow').x.range as number[])[0]).toBe(1);
  });
});
