// The table of the places: numbers, paragraphs that only name them, successors.
import { expect, test } from 'vitest';
import { placeRecords } from '../../src/analysis/places';
import { placesTable } from '../../src/tables/places-table';
import { breakDown, dataset, givePlaces, indicator, mention, place, site } from '../analysis/builder';
import { columnsOf } from './rows';

const [van, don] = [
  place('vang-san', 'Vàng San', { successor: 'Hua Bum' }),
  place('don-bao', 'Đôn Bảo', { successor: '' }),
];
const products = indicator({ id: 'OCOP' });
breakDown(products, [1200, 5]);
givePlaces(products, [van, null]);
const records = placeRecords({ ...dataset([products]), places: [van, don], mentions: [mention(don, 'VI ¶1')] });
const table = (lang: 'vi' | 'en', of = records) =>
  placesTable(of, { lang, site, caption: 'Caption', hrefOf: ({ id }) => `/xa/${id}/` });

test('a place has a row, by the Vietnamese alphabet, that leads to its page', () => {
  expect(columnsOf(table('vi'))).toEqual([
    'place name: Xã, thị trấn',
    'numbers text: Con số riêng',
    'mentions number: Số đoạn chỉ nhắc tên',
    'successor text: Xã mới từ 01/7/2025',
  ]);
  expect(table('vi').rows.map(({ cells }) => cells)).toEqual([
    [{ text: 'Đôn Bảo', href: '/xa/don-bao/' }, { text: '–', notes: [] }, { text: '1' }, { text: '–' }],
    [
      { text: 'Vàng San', href: '/xa/vang-san/' },
      { text: '', notes: ['OCOP: 1.200'] },
      { text: '0' },
      { text: 'Hua Bum' },
    ],
  ]);
  expect(table('en').rows[1]?.cells[1]?.notes).toEqual(['OCOP: 1,200']);
});

test('where nothing was reorganised there is no column of successors', () => {
  const standing = records.filter(({ place: { successor } }) => successor === '');
  expect(columnsOf(table('en', standing))).toEqual([
    'place name: Communes',
    'numbers text: Numbers of its own',
    'mentions number: Paragraphs that only name it',
  ]);
});
