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
  test('takes no room from the scale for its words, which start at zero', () => {
    const { x, rows } = layout({ ratio: null, status: 'no-actual', text: 'm'.repeat(30) });
    expect([x.range, rows[0]?.value.x]).toEqual([[240, 660], 0]);
  });
});

// "● mm" in bold is 37.63 px wide; 100 stands at 493.35 px, and each percent is 2.533 px. From 8 px right of its bar the
// number of 80 % ends at 488.3 px, that of 81 % at 490.8 px; 489.35 px is 4 px left of the target line.
test.each([
  [80, 'at its bar', 80],
  [81, 'beyond the line', 100],
])(
  'a number that would come nearer than 4 px to the target line stands beyond it: that of %d %% %s',
  (ratio, _where, at) => {
    expect(layout({ ratio, text: 'mm' }).rows[0]?.value.x).toBe(at);
  },
);
