// Dates of one document.
import { expect, test } from 'vitest';
import { documentDateChecks } from '../../../src/analysis/checks/document-date';
import { dataset, documentDates } from '../builder';
import { itemsOf } from './pick';

const dates = documentDates('resolution-17', [
  { date: '2024-06-07', at: 'III.2.5 ¶1' },
  { date: '2024-06-07', at: 'note 50' },
  { date: '2024-05-19', at: 'note 31' },
]);
const other = documentDates('resolution-9', [{ date: '2021-01-01', at: 'note 2' }]);
/** The checks of three dates of one document, with the only date of another in between. */
const checks = () => documentDateChecks(dataset([], [...dates.slice(0, 1), ...other, ...dates.slice(1)]));

test('a document dated differently at two places disagrees with its first date', () => {
  expect(checks().map(({ id, verdict }) => [id, verdict])).toEqual([
    ['document-date/resolution-17/note-50', 'agrees'],
    ['document-date/resolution-17/note-31', 'disagrees'],
  ]);
});

test('a check of dates names the document, both dates and their places', () => {
  const [, check] = checks();
  expect(check).toMatchObject({
    indicator: null,
    unit: 'date',
    printed: { value: null, text: '2024-05-19' },
    recomputed: null,
    difference: null,
    arithmetic: { operation: 'compare', operands: [], result: null },
  });
  expect(itemsOf(check)).toEqual(['2024-05-19, note 31', '2024-06-07, III.2.5 ¶1']);
  expect(check?.items[0]).toMatchObject({ label: { en: 'resolution-17' }, value: null, source: dates[2] });
});
