// How a derived target shows its arithmetic.
import { expect, test } from 'vitest';
import { derivedTarget } from '../../src/analysis/derived-target';
import type { DerivedTarget } from '../../src/analysis/types';
import { derivation } from '../../src/texts/target';
import { claim, indicator, state } from '../analysis/builder';

function arithmetic(value: number, ...[statement, number, options]: [Parameters<typeof claim>[1], string, object?]) {
  const thing = indicator({ measure: options && 'percent' in options ? 'percent' : 'amount' });
  state(thing, 'estimate', '2024', value);
  claim(thing, statement, number, options);
  const target = derivedTarget(thing) as DerivedTarget;
  return derivation(target, thing.unit, 'vi').replaceAll('\u00a0', ' ');
}

test('percent of target divides', () => {
  expect(arithmetic(29.5, 'percent-of-target', '92.19')).toBe('Cách tính: 29,5 : 92,19% = 32.');
});
test('above by percent divides by more than 100 %, and says about where no round number fits', () => {
  expect(arithmetic(2239, 'above', '22.93')).toBe('Cách tính: 2.239 : (100% + 22,93%) ≈ 1.821.');
});
test('above by units subtracts', () => {
  expect(arithmetic(14, 'above', '1', { basis: 'units' })).toBe('Cách tính: 14 − 1 = 13.');
});
