// The audit as a whole.
import { describe, expect, test } from 'vitest';
import { audit, factsByVerdict, repeatsOf } from '../../src/analysis/audit';
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
  breakDown(rate, [40, 60], { relation: 'subgroup', set: 'groups' });
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
    'mean/rate/groups/actual-2024',
    'share/rate/III.1-p1',
    'share/rate/III.1-p1-2',
    'share/rate/III.1-p1-3',
    'twice/rate/III.1-p1',
    'dates/rate/III.1-p1',
    'change/change/III.1-p1',
    'count/components-met/III.1-p1',
    'document-date/plan/note-2',
  ]);
});

describe('facts', () => {
  /** 66.7 % printed with 27 of 39 at two places: a share that disagrees, twice, and a repetition that agrees. */
  function committee() {
    const rate = indicator({ id: 'committee', measure: 'percent' });
    const fraction = { numerator: 27, denominator: 39 };
    state(rate, 'actual', '2024', 66.7, { fraction, at: 'III.1.6 ¶11' });
    state(rate, 'actual', '2024', 66.7, { fraction, at: 'III.2.3 ¶2', reference: false });
    return audit(dataset([rate]));
  }
  test('are counted once each, by verdict, under their first check', () => {
    const facts = Object.entries(factsByVerdict(committee()));
    expect(facts.map(([verdict, all]) => [verdict, all.map(({ id }) => id)])).toEqual([
      ['agrees', ['twice/committee/III.2.3-p2']],
      ['agrees-after-rounding', []],
      ['explained', []],
      ['disagrees', ['share/committee/III.1.6-p11']],
      ['cannot-be-checked', []],
    ]);
  });
  test('know where they are repeated', () => {
    const checks = committee();
    const [first] = checks;
    expect(first && repeatsOf(first, checks).map(({ id }) => id)).toEqual(['share/committee/III.2.3-p2']);
  });
});
