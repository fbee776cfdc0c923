// Dates of one document.
import { expect, test } from 'vitest';
import { dataset, documentDates } from '../builder';
import { itemsOf, ofKind } from './pick';

const [first, ...others] = documentDates('resolution-17', [
  { date: '2024-06-07', at: 'III.2.5 ¶1' },
  { date: '2024-06-07', at: 'note 50' },
  { date: '2024-05-19', at: 'note 31' },
]);
const documents = first ? [first, ...documentDates('resolution-9', [{ date: '2021-01-01', at: 'note 2' }])] : [];
const checks = ofKind('document-date', dataset([], [...documents, ...others]));

test('a document dated differently at two places disagrees with its first date', () => {
  expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['document-date/resolution-17/note-50', 'agrees'],
    ['document-date/resolution-17/note-31', 'disagrees'],
  ]);
});

test('a check of dates names the document, both dates and their places', () => {
  expect(checks[1]).toMatchObject({
    indicator: null,
    unit: 'date',
    printed: { value: null, text: '2024-05-19' },
    recomputed: null,
    difference: null,
    arithmetic: { operation: 'compare', operands: [], result: null },
  });
  expect(itemsOf(checks[1])).toEqual(['2024-05-19, note 31', '2024-06-07, III.2.5 ¶1']);
  expect(checks[1]?.items[0]).toMatchObject({ label: { en: 'resolution-17' }, value: null, source: others[1] });
});
