// The audit as a whole.
import { expect, test } from 'vitest';
import { audit } from '../../src/analysis/audit';
import { breakDown, claim, dataset, documentDates, indicator, state } from './builder';

test('checks come by kind, whatever the order of the data, and every id is unique', () => {
  const rate = indicator({ id: 'rate', measure: 'percent' });
  state(rate, 'baseline', '2022-01-01', 40);
  state(rate, 'actual', '2024', 50.5, { fraction: { numerator: 1, denominator: 2 } });
  state(rate, 'actual', '2024', 51, { reference: false });
  state(rate, 'actual', '2023-06-30', 48.2);
  state(rate, 'actual', '2024-06-30', 48.2);
  claim(rate, 'met');
  claim(rate, 'percent-of-target', '80');
  claim(rate, 'percent-of-target', '80');
  breakDown(rate, [25, 25]);
  breakDown(rate, [10], { relation: 'of-which', set: 'some' });
  const change = indicator({ id: 'change', changeOf: rate });
  state(change, 'actual', '2024', 3);
  const count = indicator({ id: 'components-met', role: 'components-met', level: 'context' });
  state(count, 'stated', '2024', 1);
  const documents = documentDates('plan', [
    { date: '2024-06-07', at: 'note 1' },
    { date: '2024-06-08', at: 'note 2' },
  ]);
  const ids = audit(dataset([count, change, rate], documents)).map(({ id }) => id);
  expect(ids).toEqual([
    'claim/rate/percent-of-target/III.1-p1',
    'claim/rate/percent-of-target/III.1-p1-2',
    'status/rate/met/III.1-p1',
    'sum/rate/by-kind/actual-2024',
    'contained/rate/some/actual-2024/part-1',
    'share/rate/III.1-p1',
    'twice/rate/III.1-p1',
    'dates/rate/III.1-p1',
    'change/change/III.1-p1',
    'count/components-met/III.1-p1',
    'document-date/plan/note-2',
  ]);
});
