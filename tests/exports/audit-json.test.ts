// The published audit.json: the checks of the valid fixture folder, with an explanation laid beside one.
import { expect, test } from 'vitest';
import { audit } from '../../src/analysis/audit';
import { loadDataset } from '../../src/dataset/load';
import { auditExport } from '../../src/exports/audit-json';
import { validFiles } from '../dataset/fixtures';

const { dataset } = loadDataset(await validFiles());
if (dataset === null) throw new Error('the valid fixture has problems');
const checks = audit(dataset);
const published = auditExport(dataset, checks);

test('it is plain data: nothing is lost on the way through JSON', () => {
  expect(JSON.parse(JSON.stringify(published))).toEqual(published);
});

test('every check is there once, in order, with both sides and its places', () => {
  expect(published.checks.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  expect(new Set(published.checks.map(({ id }) => id)).size).toBe(checks.length);
  for (const check of published.checks) {
    expect(check.locators.length).toBeGreaterThan(0);
    for (const field of ['kind', 'printed', 'recomputed', 'verdict', 'explanation'])
      expect(check).toHaveProperty(field);
  }
});

test('the explanation stands with its check and nowhere else', () => {
  const [first] = checks;
  if (!first) throw new Error('the valid fixture has no checks');
  const text = { vi: 'Báo cáo in cả hai số.', en: 'The report prints both.' };
  const source = { file: 'reports/2024-10/explanations.csv', line: 2 };
  const explained = auditExport(
    { ...dataset, explanations: [{ check: first.id, difference: null, text, source }] },
    checks,
  );
  expect(explained.checks.map(({ explanation }) => explanation)).toEqual([text, ...checks.slice(1).map(() => null)]);
});
