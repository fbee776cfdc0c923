// A part of a whole that the report gives at two places.
import { expect, test } from 'vitest';
import { breakDown, dataset, indicator } from '../builder';
import { itemsOf, ofKind } from './pick';

/** 65 appointed, of which `again` at a second place. */
function printedTwice(again: number, options: Parameters<typeof breakDown>[2] = {}) {
  const whole = indicator({ id: 'appointed' });
  breakDown(whole, [38], { relation: 'of-which', set: 'of-which' });
  breakDown(whole, [again], { relation: 'of-which', set: 'repeated', at: 'III.2.3 ¶7', ...options });
  return ofKind('twice', dataset([whole]));
}

test('agrees where both numbers are one, the later place first (officials appointed)', () => {
  const [check, ...more] = printedTwice(38);
  expect(check).toMatchObject({ id: 'twice/appointed/part-1/III.2.3-p7', verdict: 'agrees', difference: 0 });
  expect(printedTwice(36)[0]?.arithmetic.operands).toEqual([36, 38]);
  expect(itemsOf(check)).toEqual(['38, III.2.3 ¶7', '38, III.1 ¶1']);
  expect(more).toEqual([]);
});
test('disagrees where they are not', () => {
  expect(printedTwice(36)[0]).toMatchObject({ verdict: 'disagrees', difference: 2 });
});
test.each([
  ['another year', { period: '2023' }],
  ['another kind', { kind: 'target' }],
  ['a part that adds up beside one that is only contained', { relation: 'part' }],
  ['the same set', { set: 'of-which' }],
] as const)('is not compared with %s', (_, options) => {
  expect(printedTwice(36, options)).toEqual([]);
});
