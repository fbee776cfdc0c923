// A page that already says some numbers takes stories that do not say them again.
import { expect, test } from 'vitest';
import type { Story } from '../../src/stories/model';
import { unrepeated } from '../../src/stories/unrepeated';

const story = (id: string, title: string) => ({ id, title: { vi: title, en: title } }) as Story;
const poverty = story('poverty', 'Hộ nghèo: từ 57,23% xuống 36,39%');
const forest = story('forest', 'Rừng phủ 66,8% năm 2024');
const bees = story('bees', 'Ong vượt 285%');
const count = story('count', '5 mục tiêu, 66,8% rừng');

test.each([
  ['the first ones where no text says anything', [], 2, 'poverty forest'],
  ['without one whose number a text says', ['Tỷ lệ hộ nghèo: 36,39%'], 2, 'forest bees'],
  ['a number that contains another is another', ['6,3 và 28'], 3, 'poverty forest bees'],
  ['a year is no number', ['đến năm 2024'], 2, 'poverty forest'],
  ['a single digit may come again', ['5 xã'], 9, 'poverty forest bees'],
  ['none where each is said already', ['57,23 66,8 285'], 2, ''],
])('%s', (_, texts, most, ids) => {
  const shown = unrepeated([poverty, forest, bees, count], 'vi', texts, most);
  expect(shown.map(({ id }) => id).join(' ')).toBe(ids);
});
