// The audit as a whole.
import { expect, test } from 'vitest';
import { audit } from '../../src/analysis/audit';
import { breakDown, claim, dataset, indicator, state } from './builder';

test('checks come by kind, and every id is unique', () => {
  const thing = indicator({ measure: 'percent' });
  state(thing, 'actual', '2024', 50, { fraction: { numerator: 1, denominator: 2 } });
  state(thing, 'actual', '2024', 51, { reference: false });
  claim(thing, 'met');
  claim(thing, 'percent-of-target', '80');
  breakDown(thing, [25, 25]);
  const checks = audit(dataset([thing]));
  expect(checks.map(({ kind }) => kind)).toEqual(['claim', 'status', 'sum', 'share', 'twice']);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
