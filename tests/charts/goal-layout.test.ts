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
const legend = (scale: string) => ({ counted: item('m'), goal: item('m'), estimate: null, scale: item(scale) });

// "mmm" is 36.12 px wide and a space 2.8 px: 20 of them fill 775.6 px, more than the 612 px from the track on.
test.each([
  ['one line', 'mmm', 1, 10, 41],
  ['two lines', Array(20).fill('mmm').join(' '), 2, 20, 61],
])('a scale of %s in the legend', (_case, scale, lines, y, row) => {
  const { legend: placed, rows } = layoutGoals([goal('')], legend(scale), 'wide');
  expect(placed.at(-1)?.block.lines).toBe(lines);
  expect(placed.map((each) => each.y)).toEqual([y, y, y]);
  expect(rows[0]?.y).toBe(row);
});

// "m → m" in bold is 38.8 px wide; with a gap of 12 px it leaves 267.2 of 318 px: 22 m are 264.88 px, 267.2 to 271.2 need "m·i…".
test.each([
  ['m'.repeat(22), true],
  [`${'m'.repeat(22)}i`, false],
  ['m'.repeat(23), false],
])('a note of %s stands after its values: %s', (note, isAfter) => {
  const [row] = layoutGoals([goal(note)], legend('mmm'), 'narrow').rows;
  expect(Number(row?.note.x) > 0).toBe(isAfter);
});
