import { expect, test } from 'vitest';
import { explanationProblems } from '../../src/analysis/explanations';
import type { Check, Verdict } from '../../src/analysis/types';
import type { Dataset } from '../../src/dataset/model';
import { formatProblem } from '../../src/dataset/problem-text';

const items = [2, 9].map((line) => ({ source: { source: { file: 'reports/2024-10/figures.csv', line } } }));
const check = (id: string, verdict: Verdict): Check =>
  ({
    id,
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
      source: { file: 'reports/2024-10/explanations.csv', line: index + 2 },
    })),
  }) as Dataset;
const told = (data: Dataset, ...checks: Check[]): string[] =>
  explanationProblems(data, checks, new Map()).map((problem) => formatProblem(problem, 'en'));

test('a disagreement with its explanation is in order', () => {
  expect(told(dataset('claim/a'), check('claim/a', 'disagrees'), check('claim/b', 'agrees'))).toEqual([]);
});

test('a disagreement without explanation is a problem', () => {
  expect(told(dataset(), check('claim/a', 'disagrees'))).toEqual([
    'reports/2024-10/explanations.csv:1:1  Check "claim/a" disagrees: the report prints 6,95%, its figures give 5,5. Look again at figures.csv:2, figures.csv:9; if they stand as in the report, add a row with check claim/a, difference -1.45 and an explanation.',
  ]);
});

test('an explanation of a check that agrees, or that does not exist, is a problem at its line', () => {
  expect(
    told(dataset('claim/aa', 'claim/b'), check('claim/a', 'disagrees'), check('claim/b', 'agrees')).slice(1),
  ).toEqual([
    'reports/2024-10/explanations.csv:2:1  Cell A2, column "check": There is no check with the id "claim/aa". Did you mean "claim/a"? Correct the id or delete the row.',
    'reports/2024-10/explanations.csv:3:1  Cell A3, column "check": Check "claim/b" no longer disagrees (agrees). Delete this explanation.',
  ]);
});

test('an explanation written for another difference asks to be read again', () => {
  const data = dataset('claim/a');
  for (const explanation of data.explanations) explanation.difference = 2;
  expect(told(data, check('claim/a', 'disagrees'))).toEqual([
    'reports/2024-10/explanations.csv:2:1  Cell A2, column "difference": The explanation of claim/a was written for a difference of "2"; it is now -1.45. Read the explanation again, mend it if need be, then write -1.45 in this cell.',
  ]);
});
