// The height that the code of an embedded chart asks for: never less than the title and the drawing fill.
import { expect, test } from 'vitest';
import type { Picture, Width } from '../../src/charts/picture';
import { embedHeight } from '../../src/exports/embed-height';

const short = 'Rừng trồng mới đạt 71,1% mục tiêu';
const long = `${short}, cao su đạt đúng mục tiêu, quế vượt mục tiêu của huyện và gần đạt mục tiêu của tỉnh`;
const pictureOf = (heights: Partial<Record<Width, number>>): Picture => ({
  title: '',
  subtitle: null,
  description: '',
  table: null,
  draw: ({ width }) => (heights[width] ? `<svg font-size="14" height="${heights[width]}" width="320"></svg>` : ''),
});

// 194 px for what is around; a line of the title is 31 px on a phone, 34 in a column and 36 on a page.
test.each<[title: string, text: string, heights: Partial<Record<Width, number>>, px: number]>([
  ['without a drawing: two lines of title on a phone', short, {}, 260],
  ['a narrow drawing grows most in a column', short, { narrow: 200, wide: 100 }, 470],
  ['a wide drawing that is higher than the narrow one', short, { narrow: 82, wide: 400 }, 640],
  ['a long title breaks often on a phone', long, { narrow: 100, wide: 60 }, 460],
])('%s', (_, text, heights, px) => expect(embedHeight(text, pictureOf(heights))).toBe(px));
