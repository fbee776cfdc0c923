// The communes and those that followed them.
import { expect, test } from 'vitest';
import type { Place } from '../../src/dataset/model';
import { successorTable } from '../../src/tables/successor-table';
import { columnsOf, rowsOf } from './rows';

const place = (name: string, successor: string, en = name): Place => ({
  id: name,
  row: 1,
  column: 1,
  name: { vi: name, en },
  aliases: [],
  successor,
});
const places = [place('Vàng San', 'Bum Nưa'), place('Đôn Bảo', 'Mù Cả'), place('Ka Lăng', 'Thu Lũm')];

test('communes stand by the Vietnamese alphabet, đ after d, each with its successor', () => {
  expect(columnsOf(successorTable(places, 'vi'))).toEqual([
    'place name: Xã, thị trấn',
    'successor text: Xã mới từ 01/7/2025',
  ]);
  expect(rowsOf(successorTable(places, 'en'))).toEqual(['Đôn Bảo | Mù Cả', 'Ka Lăng | Thu Lũm', 'Vàng San | Bum Nưa']);
});

test('a commune stands under the name of the language', () => {
  const town = [place('thị trấn Mường Tè', 'Bum Tở', 'Mường Tè town')];
  expect(rowsOf(successorTable(town, 'vi'))).toEqual(['thị trấn Mường Tè | Bum Tở']);
  expect(rowsOf(successorTable(town, 'en'))).toEqual(['Mường Tè town | Bum Tở']);
});
