// Problems in words: as lines for people and as data for machines.
import { describe, expect, test } from 'vitest';
import { cellProblem, fileProblem } from '../../src/dataset/problem';
import {
  explainProblem,
  formatClean,
  formatFacts,
  formatProblem,
  formatProblems,
  problemsAsJson,
} from '../../src/i18n/problems/problem-text';

const place = { file: 'units.csv', line: 7, row: 6, header: ['id', 'decimals'] };
const negative = cellProblem(place, 'decimals', { code: 'negative', params: {} }, '-1');
const missing = fileProblem('units.csv', { code: 'file-missing', params: {} });
const repeated = fileProblem('groups.csv', { code: 'row-header', params: {} }, 'id', 5, 4);

describe('a problem is a line that says where, what and how', () => {
  test.each([
    [negative, 'vi', 'units.csv:7:2  Ô B6, cột “decimals”: “-1” là số âm. Viết số từ 0 trở lên.'],
    [negative, 'en', 'units.csv:7:2  Cell B6, column “decimals”: “-1” is negative. Write a number of 0 or more.'],
    [missing, 'vi', 'units.csv:1:1  Thiếu tệp này. Thêm tệp; nếu chưa có dữ liệu thì chỉ cần dòng tiêu đề.'],
    [missing, 'en', 'units.csv:1:1  This file is missing. Add it; without data, a header line is enough.'],
    [repeated, 'vi', 'groups.csv:5:1  Dòng 4: Dòng này lặp lại dòng tiêu đề. Xóa dòng này.'],
    [repeated, 'en', 'groups.csv:5:1  Row 4: This row repeats the header. Delete it.'],
  ] as const)('%#', (problem, language, line) => {
    expect(formatProblem(problem, language)).toBe(line);
  });
});

test.each([
  ['data', 'data/units.csv:1:1'],
  ['data/', 'data/units.csv:1:1'],
  ['/srv/data//', '/srv/data/units.csv:1:1'],
  ['a/b', 'a/b/units.csv:1:1'],
  ['', 'units.csv:1:1'],
])('in the folder %j the file stands as %s', (folder, start) => {
  expect(formatProblem(missing, 'en', folder).startsWith(`${start}  This`)).toBe(true);
});

test('a problem with the folder itself names the folder', () => {
  const problem = fileProblem('', { code: 'folder-missing', params: { folder: 'no-such' } });
  expect(formatProblem(problem, 'en', 'no-such')).toBe(
    'no-such:1:1  There is no folder “no-such”. Check the path after --data, or in DATA_DIR.',
  );
});

test('a long text is cut after 77 characters, and signs that move a terminal are shown as such', () => {
  const found = (text: string) => explainProblem({ ...negative, found: text }, 'en').what.split(/[“”]/)[3];
  expect(found('x'.repeat(80))).toBe('x'.repeat(80));
  expect(found('x'.repeat(81))).toBe(`${'x'.repeat(77)}…`);
  expect(found('a \n\t b')).toBe('a b');
  expect(found('a\u001b[31mb')).toBe('a\ufffd[31mb');
  expect(formatProblem({ ...missing, file: 'a\u0007.csv' }, 'en')).toMatch(/^a\ufffd\.csv:1:1/);
});

test('problems are lines with their number at the end, in one or several files', () => {
  expect(formatProblems([negative, missing, repeated], 'vi', 'data').split('\n')).toEqual([
    'data/units.csv:7:2  Ô B6, cột “decimals”: “-1” là số âm. Viết số từ 0 trở lên.',
    'data/units.csv:1:1  Thiếu tệp này. Thêm tệp; nếu chưa có dữ liệu thì chỉ cần dòng tiêu đề.',
    'data/groups.csv:5:1  Dòng 4: Dòng này lặp lại dòng tiêu đề. Xóa dòng này.',
    '3 lỗi trong 2 tệp.',
  ]);
  expect(formatProblems([missing], 'en').split('\n')[1]).toBe('1 problem in 1 file.');
});

test('valid data are described by their size, and by what they were compared with', () => {
  expect(formatClean({ files: 14, rows: 46 }, 'vi')).toBe('Dữ liệu hợp lệ: 14 tệp, 46 dòng.');
  expect(formatClean({ files: 1, rows: 46, report: true }, 'en')).toBe(
    'The data is valid: 1 file, 46 rows; every figure stands in the report.',
  );
});

test('the audit is told by how many facts there are of each verdict', () => {
  const facts = { agrees: 5, 'agrees-after-rounding': 4, explained: 3, disagrees: 2, 'cannot-be-checked': 1 };
  expect(formatFacts(facts, 'vi')).toBe(
    'Đối chiếu 15 nội dung: 5 khớp, 4 khớp sau khi làm tròn, 3 giải thích được, 2 không thống nhất, 1 không đối chiếu được.',
  );
  expect(formatFacts(facts, 'en')).toBe(
    'Audit of 15 facts: 5 agree, 4 agree after rounding, 3 are explained, 2 disagree, 1 cannot be checked.',
  );
});

test('for machines a problem has its parts, the address of its cell and its sentences', () => {
  expect(problemsAsJson([negative, missing], 'en', 'data')).toEqual([
    {
      ...{ file: 'data/units.csv', line: 7, row: 6, column: 2, columnName: 'decimals', cell: 'B6' },
      ...{ code: 'negative', found: '-1', params: {} },
      ...{ what: 'Cell B6, column “decimals”: “-1” is negative.', how: 'Write a number of 0 or more.' },
    },
    {
      ...{ file: 'data/units.csv', line: 1, row: 0, column: 1, columnName: null, cell: null },
      ...{ code: 'file-missing', found: '', params: {} },
      ...{ what: 'This file is missing.', how: 'Add it; without data, a header line is enough.' },
    },
  ]);
});
