// Dates of one document.
import { expect, test } from 'vitest';
import { dataset, documentDates } from '../builder';
import { ofKind } from './pick';

test('a document dated differently at two places disagrees with its first date', () => {
  const documents = documentDates('resolution-17', [
    { date: '2024-06-07', at: 'III.2.5 ¶1' },
    { date: '2024-06-07', at: 'note 50' },
    { date: '2024-05-19', at: 'note 31' },
  ]);
  const checks = ofKind('document-date', dataset([], documents));
  expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['document-date/resolution-17/note-50', 'agrees'],
    ['document-date/resolution-17/note-31', 'disagrees'],
  ]);
});
