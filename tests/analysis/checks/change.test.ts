// Average yearly changes recomputed.
import { describe, expect, test } from 'vitest';
import { dataset, indicator, state } from '../builder';
import { ofKind } from './pick';

describe('an average yearly change', () => {
  function poverty(options: { baseline?: boolean } = {}) {
    const rate = indicator({ id: 'poverty', direction: 'lower', measure: 'percent' });
    if (options.baseline ?? true) state(rate, 'baseline', '2022-01-01', 57.23);
    state(rate, 'estimate', '2024', 36.39);
    const change = indicator({ id: 'poverty-cut', changeOf: rate, measure: 'points' });
    state(change, 'estimate', '2024', 6.95, { at: 'III.1.1 ¶1' });
    state(change, 'estimate', '2024', 6.94, { at: 'III.1.3 ¶5', reference: false });
    state(change, 'estimate', '2024', 7.1, { at: 'IV ¶1', reference: false });
    return ofKind('change', dataset([rate, change]));
  }
  test('57.23 to 36.39 in three years is 6.95 by rounding, 6.94 by cutting off, and not 7.1', () => {
    const checks = poverty();
    expect(checks.map(({ verdict }) => verdict)).toEqual([
      'agrees-after-rounding',
      'agrees-after-rounding',
      'disagrees',
    ]);
    expect(checks[0]?.recomputed).toBeCloseTo(6.9467, 4);
    expect(checks[0]?.arithmetic).toMatchObject({ operation: 'yearly-change', operands: [57.23, 36.39, 3] });
  });
  test('cannot be checked without a baseline', () =>
    expect(poverty({ baseline: false })[0]?.reason).toBe('no-baseline'));
});
