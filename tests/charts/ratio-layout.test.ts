// Rows of a ratio chart, where the room or a missing percentage decides.
import { describe, expect, test } from 'vitest';
import type { RatioRow } from '../../src/charts/ratio/data';
import { layoutRatios } from '../../src/charts/ratio/layout';
import { ratioRow } from './examples';

const layout = (row: Partial<RatioRow>, heading: string | null = null, width: 'wide' | 'narrow' = 'wide') =>
  layoutRatios([{ heading, rows: [ratioRow(row)] }], width, 0);

describe('a heading', () => {
  test('that is missing leaves no room', () => {
    const { headings, rows } = layout({});
    expect([headings, rows[0]?.start, rows[0]?.y]).toEqual([[], 22, 37]);
  });
  // In bold m is 12.64 px wide, i 3.97 px, a space 2.94 px.
  test.each([
    ['wide', 17, 'i', 1],
    ['wide', 17, 'm', 2],
    ['narrow', 24, 'i', 1],
    ['narrow', 24, 'm', 2],
  ] as const)('on a %s drawing of %d m and %s has %d lines', (width, count, end, lines) => {
    const [heading] = layout({}, `${'m'.repeat(count)} ${end}`, width).headings;
    expect(heading?.text.split('\n').length).toBe(lines);
  });
});

describe('a row without a percentage', () => {
  test('takes no room from the scale for its text, which starts where the bars do', () => {
    const { x, unmeasured } = layout({ ratio: null, status: 'no-actual', text: 'm'.repeat(30) });
    expect([x.range, unmeasured[0]?.value.x]).toEqual([[240, 660], 240]);
  });
  // In regular m is 12.04 px wide, "□ m" 23.8 px; a row of a narrow drawing has 316 px.
  test.each([
    [23, 288.92],
    [24, 0],
  ])('after a label of %d m its text starts at %d px', (count, x) => {
    const { unmeasured } = layout(
      { ratio: null, status: 'no-actual', label: 'm'.repeat(count), text: 'm' },
      null,
      'narrow',
    );
    expect(unmeasured[0]?.value.x).toBeCloseTo(x, 2);
  });
});

describe('the name of the target over a further group', () => {
  // 100 stands at 177.6 px of a narrow drawing or so; the name needs 50 px before it.
  const hundredOf = (heading: string) => {
    const groups = ['A', heading].map((name) => ({ heading: name, rows: [ratioRow({ text: 'x' })] }));
    const { hundreds, headings } = layoutRatios(groups, 'narrow', 0);
    return Number(hundreds[0]) - Number(headings[1]?.y);
  };
  test.each([
    ['stands on the line of its heading', 'Rừng', 0],
    ['on a line of its own below a long one', 'Nông nghiệp, nông thôn', 20],
  ])('%s', (_case, heading, below) => {
    expect(hundredOf(heading)).toBe(below);
  });
});

// "● mm" in bold is 37.63 px wide; 100 stands at 501.58 px, and each percent is 2.616 px. From 8 px right of its bar the
// number of 81 % ends at 497.5 px, that of 82 % at 500.1 px; 497.58 px is 4 px left of the target line.
test.each([
  [81, 'at its bar', 81],
  [82, 'beyond the line', 100],
])(
  'a number that would come nearer than 4 px to the target line stands beyond it: that of %d %% %s',
  (ratio, _where, at) => {
    expect(layout({ ratio, text: 'mm' }).rows[0]?.value.x).toBe(at);
  },
);
