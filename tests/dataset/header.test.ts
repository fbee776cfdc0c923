// The header line: what it lacks or misspells, and when it is none.
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/dataset/csv';
import { absentHeader, headerProblems, trimmedHeader } from '../../src/dataset/header';

const wanted = ['id', 'name_vi', 'name_en', 'unit'];

const absent = (text: string) => {
  const { csv } = readCsv('x.csv', text);
  const problem = csv && absentHeader('x.csv', csv, wanted);
  return problem && [problem.code, problem.found, problem.line, problem.row, problem.params];
};

describe('a first line is a header when it has more than half of the columns', () => {
  test.each([
    ['id,name_vi,name_en\n1,a,b\n', null],
    ['unit,x,id,name_en\n', null],
    ['id,name_vi,x,y\n', ['header-absent', 'id', 1, 1, { wanted, below: null }]],
    ['1,Kinh tế,Economy,ha\n', ['header-absent', '1', 1, 1, { wanted, below: null }]],
    ['\n,Bảng\n\nid,name_vi,name_en,unit\n', ['header-absent', 'Bảng', 2, 2, { wanted, below: 4 }]],
    [`x,y\n${'1,2\n'.repeat(18)}id,name_vi,name_en\n`, ['header-absent', 'x', 1, 1, { wanted, below: 20 }]],
    [`x,y\n${'1,2\n'.repeat(19)}id,name_vi,name_en\n`, ['header-absent', 'x', 1, 1, { wanted, below: null }]],
    ['"id,name_vi,name_en,unit"\n', ['header-one-cell', 'id,name_vi,name_en,unit', 1, 1, {}]],
    ['"id;name_vi;name_en;unit"\n', ['header-one-cell', 'id;name_vi;name_en;unit', 1, 1, {}]],
    ['"""id""\tname_vi\tname_en"\n', ['header-one-cell', '"id" name_vi name_en', 1, 1, {}]],
    ['"id,name_vi,name_en",x\n', ['header-absent', 'id,name_vi,name_en', 1, 1, { wanted, below: null }]],
    ['"Bảng, số liệu"\n', ['header-absent', 'Bảng, số liệu', 1, 1, { wanted, below: null }]],
  ])('%j', (text, problem) => {
    expect(absent(text)).toEqual(problem);
  });
});

test('blank columns at the end are no columns', () => {
  expect(trimmedHeader(['id', '', 'name', '', ''])).toEqual(['id', '', 'name']);
  expect(trimmedHeader(['', ''])).toEqual([]);
});

describe('each column that is missing, unknown or repeated is a problem', () => {
  test.each([
    [wanted, []],
    [['unit', 'name_en', 'name_vi', 'id'], []],
    [['id', 'name_vi', 'name_en'], [['header-missing', '', 1, { name: 'unit' }]]],
    [[...wanted, 'note'], [['header-unknown', 'note', 5, { nearest: null }]]],
    [[...wanted, 'id'], [['header-duplicate', 'id', 5, { nearest: null }]]],
    [[...wanted, '', ''], ['', ''].map((name, index) => ['header-unknown', name, 5 + index, { nearest: null }])],
    // A misspelt column is not missing too.
    [['id', 'name-vi', 'name_en', 'unit'], [['header-unknown', 'name-vi', 2, { nearest: 'name_vi' }]]],
    [
      ['id', 'tên', 'name_en', 'uint'],
      [
        ['header-unknown', 'tên', 2, { nearest: null }],
        ['header-unknown', 'uint', 4, { nearest: 'unit' }],
        ['header-missing', '', 1, { name: 'name_vi' }],
      ],
    ],
    // Only what is missing can be meant.
    [[...wanted, 'units'], [['header-unknown', 'units', 5, { nearest: null }]]],
  ])('%j', (header, problems) => {
    const found = headerProblems(wanted, { file: 'x.csv', line: 1, row: 1, header });
    expect(found.map(({ code, found: cell, column, params }) => [code, cell, column, params])).toEqual(problems);
    expect(found.every(({ file, line }) => file === 'x.csv' && line === 1)).toBe(true);
  });
});
