// The description of an indicator says what is measured. Whether that was reached can change, and stands with the rows that say it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/dataset/csv';

const file = 'data/indicators.csv';
const [header, ...rows] = readCsv(file, readFileSync(file)).csv?.records ?? [];

test.each([
  ['description_vi', /(?:chưa|không) (?:đạt|nêu|triển khai|giải ngân)|đạt thấp|báo cáo (?:xếp|ghi|nêu)/iu],
  [
    'description_en',
    /\bnot (?:yet )?(?:met|there|started|paid)|no (?:number|result)|low result|the report (?:says|gives|lists)/iu,
  ],
])('%s gives no verdict on the result, ours or the report’s', (column, judging) => {
  const at = header?.cells.indexOf(column) ?? -1;
  const texts = rows.map(({ cells }) => cells[at] ?? '').filter((text) => text !== '');
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.filter((text) => judging.test(text))).toEqual([]);
});

test('only indicators where lower is better are described so', () => {
  const [direction, vi, en] = ['direction', 'description_vi', 'description_en'].map(
    (name) => header?.cells.indexOf(name) ?? -1,
  ) as [number, number, number];
  const described = rows.filter(
    ({ cells }) => cells[vi]?.includes('càng thấp càng tốt') || cells[en]?.includes('lower is better'),
  );
  expect(described.map(({ cells }) => cells[direction])).toEqual(described.map(() => 'lower'));
  expect(described.length).toBeGreaterThan(0);
});
