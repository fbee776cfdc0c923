// Findings and explanations held together.
import { expect, test } from 'vitest';
import { explanationProblems } from '../../src/analysis/explanations';
import type { Check, Verdict } from '../../src/analysis/types';
import type { Dataset } from '../../src/dataset/model';
import { formatProblem } from '../../src/i18n/problems/problem-text';

const items = [2, 9].map((line) => ({ source: { source: { file: 'reports/2024-10/figures.csv', line, row: line } } }));
const check = (id: string, verdict: Verdict): Check =>
  ({
    id,
    fact: id,
    verdict,
    items,
    printed: { value: 6.95, text: '6,95%' },
    recomputed: 5.5,
    difference: -1.45,
  }) as unknown as Check;
const dataset = (...ids: string[]): Dataset =>
  ({
    report: { id: '2024-10' },
    explanations: ids.map((id, index) => ({
      check: id,
      difference: -1.45,
      text: { vi: 'Hai nơi chốt số ở hai ngày.', en: 'Two dates.' },
      source: { file: 'reports/2024-10/explanations.csv', line: index + 2, row: index + 2 },
    })),
  }) as Dataset;
const problems = (data: Dataset, ...checks: Check[]): string[] =>
  explanationProblems(data, checks, new Map()).map((problem) => formatProblem(problem, 'en'));

test('a disagreement with its explanation is in order', () => {
  expect(problems(dataset('claim/a'), check('claim/a', 'disagrees'), check('claim/b', 'agrees'))).toEqual([]);
});

test('a fact is explained once, under its first check', () => {
  const repeated = { ...check('claim/b', 'disagrees'), fact: 'claim/a' };
  expect(problems(dataset('claim/a'), check('claim/a', 'disagrees'), repeated)).toEqual([]);
  expect(problems(dataset('claim/b'), check('claim/a', 'disagrees'), repeated)).toHaveLength(1);
});

test('what the rule explains may have words of ours, and need not', () => {
  expect(problems(dataset('claim/a'), check('claim/a', 'explained'))).toEqual([]);
  expect(problems(dataset(), check('claim/a', 'explained'))).toEqual([]);
});

test('a disagreement without explanation is a problem', () => {
  expect(problems(dataset(), check('claim/a', 'disagrees'))).toEqual([
    'reports/2024-10/explanations.csv:1:1  Check “claim/a” disagrees: the report prints 6,95%, its figures give 5,5. Look again at figures.csv:2, figures.csv:9; if they stand as in the report, add a row with check claim/a, difference -1.45 and an explanation.',
  ]);
});

test('a table without any explanation is one problem, not one for each disagreement', () => {
  const checks = ['a', 'b', 'c', 'd'].map((id) => check(`claim/${id}`, 'disagrees'));
  expect(problems(dataset(), ...checks)).toEqual([
    'reports/2024-10/explanations.csv:1:1  The table has no explanation, but 4 checks disagree. Bring back the deleted rows, or begin with claim/a, claim/b, claim/c; after the first row the others are named one by one.',
  ]);
  expect(problems(dataset(), ...checks.slice(1))).toHaveLength(3);
  expect(problems(dataset('claim/a'), ...checks)).toHaveLength(3);
});

test('an explanation of a check that agrees, or that does not exist, is a problem at its line', () => {
  expect(
    problems(dataset('claim/aa', 'claim/b'), check('claim/a', 'disagrees'), check('claim/b', 'agrees')).slice(1),
  ).toEqual([
    'reports/2024-10/explanations.csv:2:1  Cell A2, column “check”: There is no check with the id “claim/aa”. Did you mean “claim/a”? Correct the id or delete the row.',
    'reports/2024-10/explanations.csv:3:1  Cell A3, column “check”: Check “claim/b” no longer disagrees (agrees). Delete this explanation.',
  ]);
});

test('an explanation written for another difference asks to be read again', () => {
  const data = dataset('claim/a');
  for (const explanation of data.explanations) explanation.difference = 2;
  expect(problems(data, check('claim/a', 'disagrees'))).toEqual([
    'reports/2024-10/explanations.csv:2:1  Cell A2, column “difference”: The explanation of claim/a was written for a difference of “2”; it is now -1.45. Read the explanation again, mend it if need be, then write -1.45 in this cell.',
  ]);
});

test('a difference is compared to two decimals, as the column keeps it', () => {
  const data = dataset('claim/a');
  const moved = (difference: number | null) => ({ ...check('claim/a', 'disagrees'), difference });
  expect(problems(data, moved(-1.454))).toEqual([]);
  expect(problems(data, moved(-1.455))).toHaveLength(1);
  expect(problems(data, moved(1.45))).toHaveLength(1);
});

test('a disagreement without numbers has a blank difference, in the column and in the message', () => {
  const dates = { ...check('document-date/a', 'disagrees'), recomputed: null, difference: null };
  const blank = dataset('document-date/a');
  for (const explanation of blank.explanations) explanation.difference = null;
  expect(problems(blank, dates)).toEqual([]);
  expect(problems(dataset('document-date/a'), dates)).toEqual([
    'reports/2024-10/explanations.csv:2:1  Cell A2, column “difference”: The explanation of document-date/a was written for a difference of “-1.45”; it is now no number. Read the explanation again, mend it if need be, then leave this cell blank.',
  ]);
  const [missing] = explanationProblems(dataset(), [dates], new Map());
  expect(missing).toMatchObject({ params: { difference: '', recomputed: '–', printed: '6,95%' } });
});

test('a disagreement about a verdict names what the report says and what the figures give', () => {
  const claim = { statement: 'not-met', source: { file: 'reports/2024-10/claims.csv', line: 5, row: 5 } };
  const verdict = {
    ...check('status/a', 'disagrees'),
    items: [{ source: claim }],
    printed: { value: null, text: '' },
    recomputed: null,
    difference: null,
    status: 'exceeded',
  } as unknown as Check;
  expect(problems(dataset(), verdict)).toEqual([
    'reports/2024-10/explanations.csv:1:1  Check “status/a” disagrees: the report prints not-met, its figures give exceeded. Look again at claims.csv:5; if they stand as in the report, add a row with check status/a, a blank difference and an explanation.',
  ]);
});

test.each([
  ['Phần tóm tắt ghi 1.122,5 và 801.', 'The summary gives 1,122.5 and 801.'],
  ['Nghị quyết 05 (2021–2025) ghi 801; tính lại được 5,5.', 'Resolution 05 (2021–2025) gives 801; the sum is 5.5.'],
])('an explanation may write the numbers of its check, years and numbers of documents: %s', (vi, en) => {
  const data = dataset('claim/a');
  for (const explanation of data.explanations) explanation.text = { vi, en };
  const numbers = [1122.5, 801].map((value) => ({ value, source: null }));
  expect(problems(data, { ...check('claim/a', 'disagrees'), items: numbers } as unknown as Check)).toEqual([]);
});

test('a number in an explanation that its check no longer has is a problem, in each language', () => {
  const data = dataset('claim/a');
  for (const explanation of data.explanations)
    explanation.text = { vi: 'Tỷ lệ 98,7% và 1.122.', en: 'The rates 98.7% and 1,122.' };
  const moved = { ...check('claim/a', 'disagrees'), items: [{ value: 1122, source: null }] } as unknown as Check;
  expect(problems(data, moved)).toEqual([
    'reports/2024-10/explanations.csv:2:1  Cell A2, column “text_vi”: The explanation gives 98,7, which is none of the numbers of claim/a. Correct it by the new figures, or reword the sentence without it.',
    'reports/2024-10/explanations.csv:2:1  Cell A2, column “text_en”: The explanation gives 98.7, which is none of the numbers of claim/a. Correct it by the new figures, or reword the sentence without it.',
  ]);
});

test('a row that a check uses twice is named once, and what has no row not at all', () => {
  const figure = { source: { source: { file: 'reports/2024-10/figures.csv', line: 2, row: 2 } } };
  const repeated = { ...check('claim/a', 'disagrees'), items: [figure, { source: null }, figure] } as unknown as Check;
  const [missing] = explanationProblems(dataset(), [repeated], new Map());
  expect(missing).toMatchObject({ params: { rows: ['figures.csv:2'] } });
});

test('a long recomputed number is written with eight digits and a decimal comma', () => {
  const long = { ...check('claim/a', 'disagrees'), recomputed: 27.930526315789475 };
  const [missing] = explanationProblems(dataset(), [long], new Map());
  expect(missing).toMatchObject({ params: { recomputed: '27,930526' } });
});

test('an unknown id is answered with the nearest check that disagrees, not with one that agrees', () => {
  const [, problem] = problems(dataset('claim/ab'), check('claim/abc', 'agrees'), check('claim/xb', 'disagrees'));
  expect(problem).toContain('Did you mean “claim/xb”?');
});

test('the column of a problem is found by the header of the file', () => {
  const headers = new Map([['reports/2024-10/explanations.csv', ['check', 'difference', 'text_vi']]]);
  const data = dataset('claim/a');
  for (const explanation of data.explanations) explanation.difference = 2;
  const [stale] = explanationProblems(data, [check('claim/a', 'disagrees')], headers);
  expect(stale && formatProblem(stale, 'en')).toContain('Cell B2, column “difference”');
});
