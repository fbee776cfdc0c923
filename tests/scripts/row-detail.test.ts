// The note beside a chart: what a row of the table behind it says.
import { expect, test } from 'vitest';
import { detailFor } from '../../src/scripts/row-detail';
import { closePageAfterwards, first, openPage } from './dom';

closePageAfterwards();

/** The detail of the row with these cells, as text. */
function detail(cells: string, head = '<tr><th>Chỉ tiêu</th><th> Mục tiêu </th><th>Kết quả</th><th>Đạt</th></tr>') {
  const page = openPage(`<table><thead>${head}</thead><tbody><tr>${cells}</tr></tbody></table>`);
  return detailFor(first(page, 'tbody tr')).map((element) => element.outerHTML);
}

test('it has the name, then a heading and a value for each cell', () => {
  expect(detail('<th> Mắc ca </th><td>1.000 ha</td><td>1.634,5 ha</td><td>163,5%</td>')).toEqual([
    '<b>Mắc ca</b>',
    '<dl><dt>Mục tiêu: </dt><dd>1.000 ha</dd><dt>Kết quả: </dt><dd>1.634,5 ha</dd><dt>Đạt: </dt><dd>163,5%</dd></dl>',
  ]);
});

test('cells that are blank or a dash are left out, and the others keep their own heading', () => {
  expect(detail('<th>Mắc ca</th><td> – </td><td> </td><td>163,5%</td>')[1]).toBe(
    '<dl><dt>Đạt: </dt><dd>163,5%</dd></dl>',
  );
});

test('the place in the report stands in brackets after the value', () => {
  expect(detail('<th>Mắc ca</th><td data-place="III.2.2 ¶1">1.000 ha</td>')[1]).toBe(
    '<dl><dt>Mục tiêu: </dt><dd>1.000 ha (III.2.2 ¶1)</dd></dl>',
  );
});

test('small remarks follow after commas', () => {
  expect(detail('<th>Mắc ca</th><td>1.000 ha <small> suy ra </small> <small>2025</small></td>')[1]).toBe(
    '<dl><dt>Mục tiêu: </dt><dd>1.000 ha, suy ra, 2025</dd></dl>',
  );
});

test('a table without headings still has its values', () => {
  expect(detail('<th>Mắc ca</th><td>1.000 ha</td>', '')).toEqual([
    '<b>Mắc ca</b>',
    '<dl><dt>: </dt><dd>1.000 ha</dd></dl>',
  ]);
});
