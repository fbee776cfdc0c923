// Rows and scale of an indicator chart, where the room or the numbers decide.
import { describe, expect, test } from 'vitest';
import type { IndicatorData, IndicatorRow } from '../../src/charts/indicator/data';
import { layoutRows } from '../../src/charts/indicator/layout';
import { indicatorScale } from '../../src/charts/indicator/scale';
import { row } from './examples';

const chart = (rows: IndicatorRow[], scale: IndicatorData['scale'] = 'amount'): IndicatorData => ({
  direction: 'higher',
  scale,
  unit: null,
  rows,
});
const counted = (...values: number[]) => values.map((value) => row('counted', value, '', ''));

describe('a row above its mark', () => {
  // Of 320 px a row has 312 px. In bold m is 12.64 px wide, i 3.97 px, a space 2.94 px; "m" as a label ends at 12.04 px.
  const verdict = { status: 'met', text: 'm' } as const;
  const placed = (text: string, judged: IndicatorRow['judged'] = null) => {
    const [first] = layoutRows(chart([row('counted', 5, text, 'm', { judged })]), null, 'narrow').rows;
    return [first?.value.x, first?.value.y, first?.y, first?.verdict?.x];
  };
  const twoLines = `${'m'.repeat(20)} ${'m'.repeat(20)}`;
  test.each([
    ['a value of 290.77 px stands after its label, 10 px from it', 'm'.repeat(23), null, [22.04, 12, 40, undefined]],
    ['one of 294.74 px stands below it', `${'m'.repeat(23)}i`, null, [0, 32, 60, undefined]],
    ['one of two lines stands below it, though each of them had room', twoLines, null, [0, 42, 80, undefined]],
    ['the status of a value of two lines stands below it, though it had room', twoLines, verdict, [0, 42, 100, 0]],
    ['a value of 303.41 px has no line for a status that it has not', 'm'.repeat(24), null, [0, 32, 60, undefined]],
    ['nor has one of three lines', 'm'.repeat(60), null, [0, 52, 100, undefined]],
  ] as const)('%s', (_case, text, judged, expected) => {
    expect(placed(text, judged)).toEqual(expected.map((px) => (px === undefined ? px : expect.closeTo(px, 2))));
  });
  test.each([
    [-47.1, 8],
    [-46.9, 4],
  ])('a ring at %d on a scale from −50 to 50 stands at its low end or not: %d px from the left', (value, left) => {
    expect(layoutRows(chart([row('baseline', value, '', ''), ...counted(-50, 50)]), null, 'narrow').left).toBe(left);
  });
});

describe('the scale', () => {
  const of = (data: IndicatorData, left = 4) => {
    const layout = { ...layoutRows(data, null, 'narrow'), left, width: left > 4 ? 680 : 320 };
    const { kind, x, ticks, format } = indicatorScale(data, layout, 'vi');
    return { kind, domain: x.domain, ticks, texts: format ? ticks.map(format) : null };
  };
  test('of an amount in few whole numbers starts at zero all the same', () => {
    expect(of(chart(counted(2, 3)))).toEqual({ kind: 'zero', domain: [0, 3], ticks: [0], texts: null });
  });
  test('of a lone range starts at zero, though its ends lie close', () => {
    expect(of(chart([row('target', 98, '', '', { to: 100 })])).kind).toBe('zero');
  });
  test.each([
    ['nothing', [0], 'zero', [0, 100]],
    ['all', [100], 'zero', [0, 100]],
  ])('of a share that is %s ends at a hundred', (_case, values, kind, domain) => {
    const texts = ['0', '100%'];
    expect(of(chart(counted(...values), 'percent'))).toEqual({ kind, domain, ticks: [0, 100], texts });
  });
  test.each([
    [6, 'steps'],
    [7, 'zero'],
    [0, 'zero'],
  ])('of level %d has a step for each up to six: %s', (level, kind) => {
    expect(of(chart(counted(level), 'steps')).kind).toBe(kind);
  });
  test.each([
    [93, 'cut'],
    [92.9, 'zero'],
  ])('of %d and 100 is cut from 93 percent on: %s', (low, kind) => {
    expect(of(chart(counted(low, 100))).kind).toBe(kind);
  });
  test.each([
    ['a share below zero', [-5], [-5, 0]],
    ['a share above a hundred', [120], [0, 120]],
  ])('of %s is none against a hundred', (_case, values, domain) => {
    expect(of(chart(counted(...values), 'percent'))).toEqual({ kind: 'zero', domain, ticks: [0], texts: null });
  });
  // Cut scales: a quarter of the difference is left at each side. A digit is 7.28 px wide, a point 3.78 px; 4 px are kept.
  test.each([
    ['92 at the left edge has no room', 93.2, 98, 4, ['94', '96', '98']],
    ['100 at the right edge has no room', 94, 98.8, 4, ['94', '96', '98']],
    ['three long numbers have no room, of two one is at the edge', 1e9, 1.0048e9, 4, ['1.000.000.000']],
    ['two long numbers would touch', 1e9, 1.04e9, 420, ['1.000.000.000']],
    ['one that stands clear is enough', 172317773556, 178705308578, 300, ['175.000.000.000']],
  ] as const)('that is cut has a number wherever there is room: %s', (_case, low, high, left, texts) => {
    expect(of(chart(counted(low, high)), left)).toMatchObject({ kind: 'cut', texts });
  });
});
