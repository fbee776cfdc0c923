// Headings that sort: what a reader who presses them sees and hears.
import { beforeEach, describe, expect, test } from 'vitest';
import { type TableSorter, tableSorter } from '../../src/scripts/table-sorter';
import { closePageAfterwards, first, names, openPage } from './dom';

closePageAfterwards();

const row = (name: string, value: string, unit = 'ha', status = '') =>
  `<tr data-unit="${unit}"><th>${name}</th><td class="num"${value && ` data-value="${value}"`}>${value || '–'}</td><td>${status}</td></tr>`;
const page = `
  <table data-sort data-up="Xếp theo %s, tăng dần." data-down="Xếp theo %s, giảm dần." data-none="Thứ tự ban đầu.">
    <thead><tr><th data-key="name">Tên</th><th data-key="value" data-within>Kết <i>quả</i></th><th data-key="status"> Trạng thái </th><th>Ghi chú</th></tr></thead>
    <tbody>
      ${row('Đất', '9', 'ha', 'Đạt')}
      ${row('Dân', '', 'ha', 'Vượt')}
      ${row('Âm', '100', 'ha', 'Chưa đạt')}
      ${row('An', '10', 'ha', '  Đạt ')}
    </tbody>
  </table>`;

let table: HTMLTableElement;
let sorter: TableSorter;
let presses: number;
const rows = () => [...(table.tBodies[0]?.rows ?? [])];
const inOrder = () => names(sorter.order(rows()));
const press = (heading: string) => first(table, `th[data-key="${heading}"] button`).click();
const announced = () => first(table.parentElement as Element, '[role="status"]').textContent;
const sorted = () =>
  [...table.querySelectorAll('th[aria-sort]')].map((th) => `${th.textContent} ${th.getAttribute('aria-sort')}`);

beforeEach(() => {
  table = first(openPage(page), 'table');
  presses = 0;
  sorter = tableSorter(table, () => {
    presses += 1;
  });
});

describe('a heading that is pressed', () => {
  test('once puts the smallest first, and what is missing last', () => {
    press('value');
    expect(inOrder()).toEqual(['Đất', 'An', 'Âm', 'Dân']);
    expect(sorted()).toEqual(['Kết quả ascending']);
    expect(announced()).toBe('Xếp theo Kết quả, tăng dần.');
    expect(sorter.sort()).toEqual({ key: 'value', down: false });
  });

  test('twice puts the largest first, and what is missing still last', () => {
    press('value');
    press('value');
    expect(inOrder()).toEqual(['Âm', 'An', 'Đất', 'Dân']);
    expect(sorted()).toEqual(['Kết quả descending']);
    expect(announced()).toBe('Xếp theo Kết quả, giảm dần.');
  });

  test('three times goes back to the first order', () => {
    for (let i = 0; i < 3; i += 1) press('value');
    expect(inOrder()).toEqual(['Đất', 'Dân', 'Âm', 'An']);
    expect([sorted(), sorter.sort()]).toEqual([[], null]);
    expect(announced()).toBe('Thứ tự ban đầu.');
  });

  test('after another takes the order over, upwards', () => {
    press('value');
    press('value');
    press('name');
    expect(sorted()).toEqual(['Tên ascending']);
    expect(announced()).toBe('Xếp theo Tên, tăng dần.');
  });

  test('calls the listener, once for each press', () => {
    press('name');
    press('value');
    expect(presses).toBe(2);
  });
});

test('names follow the Vietnamese alphabet: an, âm, dân, đất', () => {
  press('name');
  expect(inOrder()).toEqual(['An', 'Âm', 'Dân', 'Đất']);
});

test('numbers within names go by value in the language of the page', () => {
  table = first(openPage(page.replace('Đất', 'Bản 10').replace('Dân', 'Bản 9'), 'en'), 'table');
  sorter = tableSorter(table, () => undefined);
  press('name');
  expect(inOrder()).toEqual(['Âm', 'An', 'Bản 9', 'Bản 10']);
});

test('a column of words sorts by its words; those that are alike keep their order', () => {
  press('status');
  expect(inOrder()).toEqual(['Âm', 'Đất', 'An', 'Dân']);
  expect(announced()).toBe('Xếp theo Trạng thái, tăng dần.');
});

test('numbers of different units are not mixed where the heading says so', () => {
  const units = row('a', '5', 'tấn') + row('b', '90', '%') + row('c', '1', 'tấn') + row('d', '80', '%');
  const html = page.replace(/<tbody>.*<\/tbody>/s, `<tbody>${units}</tbody>`);
  table = first(openPage(html), 'table');
  sorter = tableSorter(table, () => undefined);
  press('value');
  expect(inOrder()).toEqual(['d', 'b', 'c', 'a']);
  press('value');
  expect(inOrder()).toEqual(['b', 'd', 'a', 'c']);
  table = first(openPage(html.replace(' data-within', '')), 'table');
  sorter = tableSorter(table, () => undefined);
  press('value');
  expect(inOrder()).toEqual(['c', 'a', 'd', 'b']);
});

test('a row without the cell stands last', () => {
  for (const cell of first(table, 'tbody tr').querySelectorAll('td')) cell.remove();
  press('status');
  expect(inOrder()).toEqual(['Âm', 'An', 'Dân', 'Đất']);
});

describe('an order from an address', () => {
  test('is shown and announced to nobody', () => {
    sorter.show({ key: 'value', down: true });
    expect(inOrder()).toEqual(['Âm', 'An', 'Đất', 'Dân']);
    expect([sorted(), announced(), presses]).toEqual([['Kết quả descending'], '', 0]);
  });
  test('of a column that does not exist is no order', () => {
    sorter.show({ key: 'value', down: true });
    sorter.show({ key: 'price', down: true });
    expect([sorter.sort(), sorted()]).toEqual([null, []]);
    expect(inOrder()).toEqual(['Đất', 'Dân', 'Âm', 'An']);
  });
});

test('only headings with a key get a button, around what they held; the table says that it is ready', () => {
  expect([...table.querySelectorAll('thead th')].map((th) => th.innerHTML)).toEqual([
    '<button type="button">Tên</button>',
    '<button type="button">Kết <i>quả</i></button>',
    '<button type="button"> Trạng thái </button>',
    'Ghi chú',
  ]);
  expect(table.dataset['ready']).toBe('');
  const status = table.nextElementSibling;
  expect([status?.localName, status?.className, status?.getAttribute('role')]).toEqual(['p', 'hidden', 'status']);
});

test('without texts nothing is announced, and nothing breaks', () => {
  for (const name of ['up', 'down', 'none']) delete table.dataset[name];
  press('name');
  expect(announced()).toBe('');
});
