import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { copyReport, edit, folderWith } from './fixtures';

const { dataset } = loadDataset(folderWith());
const indicator = (id: string) => dataset?.indicators.find((item) => item.id === id);

test('ids become objects, in both directions', () => {
  const income = indicator('income');
  expect(income?.sector.indicators).toContain(income);
  expect(income?.group?.indicators.map(({ id }) => id)).toEqual(['income', 'poverty', 'literacy', 'health']);
  expect(indicator('macadamia')?.programme?.id).toBe('resolution-05');
  expect(income?.claims[0]?.indicator).toBe(income);
  expect(dataset?.figures.find(({ place }) => place !== null)?.place?.name).toBe('Ka Lăng');
});

test('a figure keeps the precision that the report prints, and its fraction', () => {
  expect(indicator('macadamia')?.figures.map(({ decimals }) => decimals)).toEqual([1, 0, 0, 0]);
  expect(indicator('health')?.figures[0]).toMatchObject({
    value: 11,
    fraction: { numerator: 11, denominator: 14 },
    decimals: 0,
  });
});

test('parts are gathered by whole, set, kind and period', () => {
  expect(dataset?.breakdowns).toHaveLength(1);
  expect(dataset?.breakdowns[0]?.parts.map(({ id, value, items }) => [id, value, items])).toEqual([
    ['grass', 12, []],
    ['forest', 2, ['Ka Lăng', 'Mù Cả']],
  ]);
});

test('an indicator has the role in the report’s own count that its row gives', () => {
  const { dataset: counted } = loadDataset(folderWith(edit('indicators.csv', 'Q8', 'components-met')));
  expect(counted?.indicators.map(({ role }) => role)).toEqual([null, null, null, null, null, null, 'components-met']);
});

test('blank optional texts are null, and aliases become a list', () => {
  expect(indicator('fires')?.description).toBeNull();
  expect(indicator('fires')?.topic).toEqual({ vi: 'Cháy rừng', en: 'Forest fires' });
  expect(dataset?.places[0]?.aliases).toEqual(['Ca Lăng', 'Kalăng']);
});

test('with several reports the newest gives the dataset', () => {
  const later = folderWith(
    copyReport('2025-10'),
    edit('reports/2025-10/report.csv', 'A2', '2025-10'),
    edit('reports/2025-10/report.csv', 'G2', '2025-10'),
  );
  const { dataset: newest, problems } = loadDataset(later);
  expect(problems).toEqual([]);
  expect(newest?.report.id).toBe('2025-10');
});
