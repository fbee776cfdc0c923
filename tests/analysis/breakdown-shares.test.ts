// The parts of a whole and their shares.
import { expect, test } from 'vitest';
import { sharesOf } from '../../src/analysis/breakdown-shares';
import type { Breakdown } from '../../src/dataset/model';
import { breakDown, indicator, state } from './builder';

test('shares are of the stated whole, else of the sum of the parts', () => {
  const thing = indicator();
  breakDown(thing, [30, 10]);
  const [breakdown] = thing.breakdowns as [Breakdown];
  expect(sharesOf(breakdown).parts.map(({ share }) => share)).toEqual([75, 25]);
  state(thing, 'estimate', '2024', 50);
  expect(sharesOf(breakdown)).toMatchObject({ total: 40, whole: { value: 50 } });
  expect(sharesOf(breakdown).parts.map(({ share }) => share)).toEqual([60, 20]);
});
