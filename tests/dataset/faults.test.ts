// Many rows with one fault are one message that names them; what only follows from another problem waits.
import { describe, expect, test } from 'vitest';
import { withoutConsequences } from '../../src/dataset/faults';
import { loadDataset } from '../../src/dataset/load';
import { fileProblem } from '../../src/dataset/problem';
import { formatProblem } from '../../src/i18n/problems/problem-text';
import type { Language } from '../../src/languages';
import { addRow, type Change, edit, folderWith, problemsIn, resaveRows } from './fixtures';

const lines = (changes: readonly Change[], language: Language = 'en') =>
  loadDataset(folderWith(...changes)).problems.map((problem) => formatProblem(problem, language));

/** Types texts into a column, from the second row down. */
const typed = (path: string, column: string, texts: readonly string[]): Change[] =>
  texts.map((text, at) => edit(path, `${column}${at + 2}`, text));

describe('many rows with one fault are one message that names the others', () => {
  const incomes = (rows: number) => typed('figures.csv', 'A', Array<string>(rows).fill('incomes'));
  test('an id that more than three rows ask for', () => {
    expect(lines(incomes(4))).toEqual([
      'reports/2024-10/figures.csv:2:1  Cell A2, column “indicator”: There is no id “incomes” in indicators.csv. The same in rows 3, 4, 5. Did you mean “income”? Correct the id or add a row to indicators.csv.',
    ]);
    expect(lines(incomes(4), 'vi')).toEqual([
      'reports/2024-10/figures.csv:2:1  Ô A2, cột “indicator”: Không có mã “incomes” trong indicators.csv. Cũng vậy ở dòng 3, 4, 5. Có phải ý bạn là “income”? Sửa mã hoặc thêm dòng vào indicators.csv.',
    ]);
  });
  test('of three every one is named', () => {
    expect(lines(incomes(3))).toHaveLength(3);
  });
  const commas = ['29,5', '55,1', '66,1', '3,5', '7,25', '8,5'];
  test('a column that was typed in another way, in more than five rows', () => {
    expect(lines(typed('figures.csv', 'E', commas))).toEqual([
      'reports/2024-10/figures.csv:2:5  Cell E2, column “value”: “29,5” has a decimal comma. The same in rows 3, 4, 5, 6, 7. Write 29.5.',
    ]);
    expect(lines(typed('figures.csv', 'E', commas.slice(1)))).toHaveLength(5);
  });
  test('a column of months as spreadsheets write them', () => {
    const months = ['Thg6-24', 'Oct-24', 'tháng 9/2024', '8/2024', '45473', 'Thg7-24'];
    expect(lines(typed('figures.csv', 'C', months))).toEqual([
      'reports/2024-10/figures.csv:2:3  Cell C2, column “period”: “Thg6-24” is not a period. The same in rows 3, 4, 5, 6, 7. Write 2024-06.',
    ]);
  });
  test('letters lost in a whole file', () => {
    const lost = ['I2', 'J2', 'I3', 'J3'].map((cell) => edit('indicators.csv', cell, 'T? l?'));
    expect(lines(lost)).toEqual([
      'indicators.csv:2:9  Cell I2, column “name_vi”: “T? l?” has a ? in place of letters with accents that were lost in saving. The same in rows 2, 3. Type the lost letters again and save as UTF-8 (in Excel: “CSV UTF-8”, not “CSV (Comma delimited)”).',
    ]);
  });
  test('of more than ten rows the first ten are named', () => {
    const rows = resaveRows('figures.csv', ([header = [], ...others]) => [
      header,
      ...others.map((cells) => cells.with(2, 'soon')),
    ]);
    expect(lines([rows])).toEqual([
      'reports/2024-10/figures.csv:2:3  Cell C2, column “period”: “soon” is not a period. The same in rows 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 4 more. Write 2024-06-30 (a day), 2024-06 (a month), 2024 (a year), 2021/2024 (from year to year), 2023-2024 (a school year) or undated (none printed).',
    ]);
    expect(lines([rows], 'vi')[0]).toContain('Cũng vậy ở dòng 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 và 4 dòng khác.');
  });
});

test('a component without its group does not leave the group unused', () => {
  expect(problemsIn(edit('commitments.csv', 'D2', ''))).toEqual(['commitments.csv D2 needed']);
});

describe('a row whose cells do not fit their columns is one message', () => {
  const shifted = resaveRows('figures.csv', (rows) =>
    rows.map((row, at) => (at === 1 ? ['', ...row.slice(0, -1)] : row)),
  );
  test('shifted sideways', () => {
    expect(lines([shifted])).toEqual([
      'reports/2024-10/figures.csv:2:1  Row 2: 8 cells do not fit their columns (indicator, kind, period, operator, value, printed, locator, reference). The cells may be shifted sideways, or the row is not filled in: compare each cell with the header.',
    ]);
    expect(lines([shifted], 'vi')).toEqual([
      'reports/2024-10/figures.csv:2:1  Dòng 2: 8 ô không hợp với cột của mình (indicator, kind, period, operator, value, printed, locator, reference). Có thể các ô bị lệch sang bên, hoặc dòng chưa điền xong: so từng ô với dòng tiêu đề.',
    ]);
  });
  test('left blank, in many rows', () => {
    const ids = ['income', 'poverty', 'literacy', 'health'];
    const rows = ids.map((indicator) => addRow('figures.csv', null, { indicator }));
    expect(problemsIn(...rows)).toEqual(['figures.csv A17 row-cells']);
  });
  test('three of its cells are named each', () => {
    const cells = ['B2', 'C2', 'D2'].map((at) => edit('figures.csv', at, 'x'));
    expect(problemsIn(...cells)).toHaveLength(3);
  });
});

test('a finding without explanation waits while an explanation names none: one may be meant by the other', () => {
  const unknown = fileProblem('explanations.csv', { code: 'explanation-unknown', params: { nearest: null } }, 'x');
  const params = { check: 'y', difference: '', printed: '1', recomputed: '2', rows: [] };
  const missing = fileProblem('explanations.csv', { code: 'explanation-missing', params }, 'y');
  expect(withoutConsequences([missing, unknown])).toEqual([unknown]);
  expect(withoutConsequences([missing])).toEqual([missing]);
});
