// The parts of the place and those that followed them.
import { expect, test } from 'vitest';
import type { Place } from '../../src/dataset/model';
import { successorTable } from '../../src/tables/successor-table';
import { site } from '../analysis/builder';
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
  expect(columnsOf(successorTable({ site, places }, 'vi'))).toEqual([
    'place name: Xã, thị trấn',
    'successor text: Xã mới từ 01/7/2025',
  ]);
  expect(rowsOf(successorTable({ site, places }, 'en'))).toEqual([
    'Đôn Bảo | Mù Cả',
    'Ka Lăng | Thu Lũm',
    'Vàng San | Bum Nưa',
  ]);
});

test('without successors there is one column', () => {
  const standing = [place('Pa Ủ', ''), place('Mù Cả', '')];
  expect(columnsOf(successorTable({ site, places: standing }, 'vi'))).toEqual(['place name: Xã, thị trấn']);
  expect(rowsOf(successorTable({ site, places: standing }, 'vi'))).toEqual(['Mù Cả', 'Pa Ủ']);
});

test('a heading that the data do not give is a plain one', () => {
  const table = successorTable({ site: { ...site, successor: null }, places }, 'en');
  expect(columnsOf(table)).toEqual(['place name: Communes', 'successor text: Now part of']);
});

test('a commune stands under the name of the language', () => {
  const town = [place('thị trấn Mường Tè', 'Bum Tở', 'Mường Tè town')];
  expect(rowsOf(successorTable({ site, places: town }, 'vi'))).toEqual(['thị trấn Mường Tè | Bum Tở']);
  expect(rowsOf(successorTable({ site, places: town }, 'en'))).toEqual(['Mường Tè town | Bum Tở']);
});
