// One file to the rows of a table: what is left out, counted from where, and when a comma is a decimal mark.
import { describe, expect, test } from 'vitest';
import { readTable, unreadTable } from '../../src/dataset/rows';

const groups = (text: string) => {
  const { table, problems } = readTable('groups', 'groups.csv', text);
  return {
    ids: table.rows.map(({ row }) => row.id),
    known: table.ids && [...table.ids],
    complete: table.complete,
    problems: problems.map(({ code, line, row, found, params }) => [code, line, row, found, params]),
  };
};
const header = 'id,name_vi,name_en\n';

describe('a row of another shape than the header is named once', () => {
  test.each([
    ['1,a\n', ['row-length', 2, 2, '', { expected: 3, actual: 2, beyond: '' }]],
    ['1,a,b,\n', null],
    ['1,a,b,,\n', null],
    ['1,a,b,,x\n', ['row-length', 2, 2, 'x', { expected: 3, actual: 5, beyond: 'E2' }]],
    ['\n1,a,b,x\n', ['row-length', 3, 3, 'x', { expected: 3, actual: 4, beyond: 'D3' }]],
    ['id,name_vi,name_en\n', ['row-header', 2, 2, 'id', {}]],
    ['id,name_vi,b\n', ['not-number', 2, 2, 'id', {}]],
    ['Tổng,,\n', ['row-total', 2, 2, 'Tổng', {}]],
    [',TỔNG CỘNG:,3\n', ['row-total', 2, 2, 'TỔNG CỘNG:', {}]],
    ['Total,,9,9,9\n', ['row-total', 2, 2, 'Total', {}]],
    ['1,Tổng,b\n', null],
  ])('%j', (line, problem) => {
    expect(groups(header + line).problems).toEqual(problem ? [problem] : []);
  });
});

test('the rows that are right are read; the ids of faulty ones are known too, and nothing is complete', () => {
  expect(groups(`${header}1,a,b\n2,,b\n4,a,b\n`)).toMatchObject({
    ids: [1, 4],
    known: ['1', '2', '4'],
    complete: false,
  });
  // Where a row is cut or two became one, an id may be lost.
  expect(groups(`${header}1,a,b\n3,a\n`)).toMatchObject({ ids: [1], known: null, complete: false });
  expect(groups(`${header}1,a,b\n`)).toMatchObject({ ids: [1], complete: true });
  // An id that is written wrongly may be any.
  expect(groups(`${header}1,a,b\nx,a,b\n`)).toMatchObject({ ids: [1], known: null, complete: false });
});

test('with a wrong header the known columns are checked, but there are no rows', () => {
  expect(groups('id,name_vi,name-en\nx,a,b\n')).toEqual({
    ids: [],
    known: null,
    complete: false,
    problems: [
      ['header-unknown', 1, 0, 'name-en', { nearest: 'name_en' }],
      ['not-number', 2, 2, 'x', {}],
    ],
  });
  expect(groups('nr,name_vi,name_en\n1,a,b\n')).toMatchObject({ ids: [], known: null, complete: false });
  expect(groups(' \n')).toMatchObject({ ids: [], known: null, complete: false });
});

test('a file of nothing but separators is empty', () => {
  expect(groups(',,\n,,\n')).toEqual({
    ...{ ids: [], known: null, complete: false },
    problems: [['file-empty', 1, 0, '', {}]],
  });
});

test('a file that is missing has no rows, no header and no ids', () => {
  expect(unreadTable('groups', 'groups.csv')).toEqual({
    ...{ name: 'groups', file: 'groups.csv', header: [], rows: [], ids: null, complete: false },
  });
});

test('a column that the table does not have is named in a file separated by semicolons too', () => {
  expect(groups('id;name_vi;name_en;note\n1;a;b;1,5\n').problems).toEqual([
    ['header-unknown', 1, 0, 'note', { nearest: null }],
  ]);
});

describe('in a file separated by semicolons the commas of number columns are decimal marks', () => {
  const header = 'whole;set;part;relation;kind;period;name_vi;name_en;value;printed;items;locator;place;assumed\n';
  const part = (value: string, name = 'a') => `x;s;p;part;actual;2024;${name};b;${value};5 ha;;III;;\n`;
  const values = (text: string) => {
    const { table, problems } = readTable('breakdowns', 'breakdowns.csv', text);
    return [...table.rows.map(({ row }) => [row.value, row.name_vi]), ...problems.map(({ code }) => code)];
  };
  test.each([
    ['29,5 can be nothing else', part('29,5'), [[29.5, 'a']]],
    ['texts keep their commas', part('29,5', '1,5'), [[29.5, '1,5']]],
    ['948,596 may group thousands', part('948,596'), ['number-ambiguous']],
    [
      'unless another number of the file is sure',
      part('948,596') + part('29,5'),
      [
        [948.596, 'a'],
        [29.5, 'a'],
      ],
    ],
    ['a sure text proves nothing', part('948,596', '29,5'), ['number-ambiguous']],
    [
      'a text with a point disproves nothing',
      part('948,596', '2.5') + part('1,5'),
      [
        [948.596, '2.5'],
        [1.5, 'a'],
      ],
    ],
  ] as [string, string, unknown[]][])('%s', (_, rows, expected) => {
    expect(values(header + rows)).toEqual(expected);
  });
  test('not in a file separated by commas', () => {
    const commas = (header + part('29.5')).replaceAll(';', ',').replace('29.5', '"29,5"');
    expect(values(commas)).toEqual(['number-comma']);
  });
});
