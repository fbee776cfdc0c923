// Which rows of Explore answer a view.
import { describe, expect, test } from 'vitest';
import { exploreRow, foundRows } from '../../src/scripts/explore-rows';
import { type ExploreState, stateFrom } from '../../src/scripts/explore-state';
import { closePageAfterwards, names, openPage } from './dom';

closePageAfterwards();

const row = (name: string, sector: string, data: string) => `<tr ${data}><th>${name}</th><td>${sector}</td></tr>`;
const page = openPage(`<table><tbody>
  ${row('Thu nhập', 'Kinh tế', 'data-sector="economy" data-status="near" data-level="component" data-programme="" data-words="Nhóm một"')}
  ${row('Tỷ lệ hộ nghèo', 'Giảm nghèo', 'data-sector="poverty" data-status="exceeded" data-level="component" data-programme=""')}
  ${row('Hộ nghèo thoát nghèo', 'Giảm nghèo', 'data-sector="poverty" data-status="near" data-level="programme" data-programme="r-05"')}
</tbody></table>`);
const otherNames = ['Income', 'Poverty rate'];
const rows = [...page.querySelectorAll('tr')].map((row, i) => exploreRow(row, otherNames[i]));
const answer = (view: Partial<ExploreState>) => foundRows(rows, { ...stateFrom(''), ...view });
const found = (view: Partial<ExploreState>) => names(answer(view).rows);

test('a view without choices has every row, in order', () => {
  expect(found({})).toEqual(['Thu nhập', 'Tỷ lệ hộ nghèo', 'Hộ nghèo thoát nghèo']);
});

describe('a choice leaves out the rows that lack it', () => {
  test.each([
    ['sector', 'poverty', ['Tỷ lệ hộ nghèo', 'Hộ nghèo thoát nghèo']],
    ['status', 'near', ['Thu nhập', 'Hộ nghèo thoát nghèo']],
    ['level', 'component', ['Thu nhập', 'Tỷ lệ hộ nghèo']],
    ['programme', 'r-05', ['Hộ nghèo thoát nghèo']],
    ['sector', 'nothing', []],
  ])('%s=%s', (name, value, expected) => expect(found({ [name]: value })).toEqual(expected));
  test('two choices together leave what has both', () => {
    expect(found({ sector: 'poverty', status: 'near' })).toEqual(['Hộ nghèo thoát nghèo']);
  });
});

describe('a query is answered', () => {
  test('by names, those that begin with it no better than others', () => {
    expect(found({ q: 'hộ nghèo' })).toEqual(['Tỷ lệ hộ nghèo', 'Hộ nghèo thoát nghèo']);
  });
  test('by names before the words of the sector', () => {
    expect(found({ q: 'nghèo ty' })).toEqual(['Tỷ lệ hộ nghèo']);
    expect(found({ q: 'giảm' })).toEqual(['Tỷ lệ hộ nghèo', 'Hộ nghèo thoát nghèo']);
  });
  test('by the words that a row carries', () => expect(found({ q: 'nhóm' })).toEqual(['Thu nhập']));
  test('by the name in another language', () => {
    expect(found({ q: 'income' })).toEqual(['Thu nhập']);
    expect(found({ q: 'poverty' })).toEqual(['Tỷ lệ hộ nghèo']);
  });
  test('by no row for words that no row has', () => {
    expect(found({ q: 'undefined' })).toEqual([]);
  });
  test('within the choices', () => expect(found({ q: 'nghèo', status: 'near' })).toEqual(['Hộ nghèo thoát nghèo']));
  test('by the rows that come nearest where none has all words, and it says so', () => {
    const near = answer({ q: 'số hộ nghèo' });
    expect(names(near.rows)).toEqual(['Tỷ lệ hộ nghèo', 'Hộ nghèo thoát nghèo']);
    expect(near.isNear).toBe(true);
  });
  test('by nothing that only comes near where a row has all words', () => {
    expect(answer({ q: 'tỷ lệ hộ nghèo' }).isNear).toBe(false);
    expect(found({ q: 'tỷ lệ hộ nghèo' })).toEqual(['Tỷ lệ hộ nghèo']);
  });
});
