import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { explainProblem, formatProblems } from '../../src/dataset/problem-text';
import { caseFiles, cases, problemsFile, validFiles } from './fixtures';

const [accepted, refused] = [
  cases.filter((name) => name.startsWith('accepted-')),
  cases.filter((name) => !name.startsWith('accepted-')),
];

test('the valid folder gives a dataset and no problems', async () => {
  const { dataset, problems } = loadDataset(await validFiles());
  expect(formatProblems(problems, 'vi')).toBe('0 lỗi trong 0 tệp.');
  expect(dataset?.figures).toHaveLength(15);
});

describe('a faulty folder gives no dataset and the problems of its problems.txt', () => {
  test.each(refused)('%s', async (name) => {
    const { dataset, problems } = loadDataset(await caseFiles(name));
    expect(dataset).toBeNull();
    await expect(`${formatProblems(problems, 'vi', 'data')}\n`).toMatchFileSnapshot(problemsFile(name));
  });
});

describe('an unusual folder that loses nothing gives the same dataset', () => {
  test.each(accepted)('%s', async (name) => {
    const { dataset, problems } = loadDataset(await caseFiles(name));
    expect(formatProblems(problems, 'vi')).toBe('0 lỗi trong 0 tệp.');
    const valid = loadDataset(await validFiles()).dataset;
    const plain = (value: typeof dataset) =>
      value?.figures.map(({ value: v, printed, period, place }) => [v, printed, period.text, place?.name]);
    expect(plain(dataset)).toEqual(plain(valid));
    expect(dataset?.claims.map(({ value: v, period }) => [v, period?.text])).toEqual(
      valid?.claims.map(({ value: v, period }) => [v, period?.text]),
    );
  });
});

test('every problem of the fixtures can be told in English too, in whole sentences', async () => {
  for (const name of refused) {
    for (const problem of loadDataset(await caseFiles(name)).problems) {
      const { what, how } = explainProblem(problem, 'en');
      expect(`${what} ${how}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(`${what} ${how}`.replace(/"[^"]*"/g, '')).not.toMatch(/\b(Ô|cột|Dòng|Viết|Sửa|tệp|của)\b/u);
      expect([what.at(-1), how.at(-1)]).toEqual(['.', '.']);
    }
  }
});
