// Compares the dates that the report gives one document at different places.
import type { Dataset, DocumentDate } from '../../dataset/model';
import type { Check } from '../types';
import { dateItem, makeCheck } from './check';

/** One check for each further date of a document, against the first row. */
export function documentDateChecks(dataset: Dataset): Check[] {
  const firsts = new Map<DocumentDate['document'], DocumentDate>();
  return dataset.documents.flatMap((row) => {
    const first = firsts.get(row.document);
    if (first) return [checkDate(row, first)];
    firsts.set(row.document, row);
    return [];
  });
}

function checkDate(row: DocumentDate, first: DocumentDate): Check {
  return makeCheck('document-date', [row.document.id, row.locator.text], {
    indicator: null,
    items: [dateItem(row), dateItem(first)],
    printed: { value: null, text: row.printed },
    unit: 'date',
    verdict: row.date === first.date ? 'agrees' : 'disagrees',
    arithmetic: { operation: 'compare', operands: [], result: null },
  });
}
