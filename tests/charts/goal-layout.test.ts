// Goals: a legend of two lines moves the rows down, and a note stands after its values only where it has room.
import { expect, test } from 'vitest';
import { layoutGoals } from '../../src/charts/goals/layout';

const goal = (note: string) => ({
  label: 'm',
  href: '/x/',
  now: { value: 1, text: 'm', certainty: 'counted' as const, when: '2024' },
  goal: { value: 2, text: 'm' },
  note,
});
const item = (text: string) => ({ text, mark: 0 }) as never;
const legend = (scale: string) => ({ counted: item('m'), goal: item('m'), scale: item(scale) });

// "mmm" is 36.12 px wide and a space 2.8 px: 18 of them fill 697.8 px, more than the 595.7 px from the track on.
test.each([
  ['one line', 'mmm', 1, 10, 41],
  ['two lines', Array(18).fill('mmm').join(' '), 2, 20, 61],
])('a scale of %s in the legend', (_case, scale, lines, y, row) => {
  const { legend: placed, rows } = layoutGoals([goal('')], legend(scale), 'wide');
  expect(placed.at(-1)?.block.lines).toBe(lines);
  expect(placed.map((each) => each.y)).toEqual([y, y, y]);
  expect(rows[0]?.y).toBe(row);
});

// "m → m" in bold is 40.57 px wide and leaves, with a gap of 12 px, 265.43 of 318 px: 22 m are 264.88 px, with an i 268.66 px.
test.each([
  ['m'.repeat(22), true],
  [`${'m'.repeat(22)}i`, false],
  ['m'.repeat(23), false],
])('a note of %s stands after its values: %s', (note, isAfter) => {
  const [row] = layoutGoals([goal(note)], legend('mmm'), 'narrow').rows;
  expect(Number(row?.note.x) > 0).toBe(isAfter);
});

// "m" in bold is 12.64 px wide, "mmm" 37.93 px; the columns are 12 px apart and the track starts 11 px later.
test('the track starts right of a goal in bold', () => {
  const { range } = layoutGoals([{ ...goal(''), goal: { value: 2, text: 'mmm' } }], legend('mmm'), 'wide');
  expect(range[0]).toBeCloseTo(109.61, 2);
});
