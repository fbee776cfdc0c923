// One figure given for two dates.
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/dataset/model';
import type { FigureKind } from '../../../src/dataset/vocabulary';
import { indicator, state } from '../builder';
import { itemsOf, only } from './pick';

interface Dated {
  value: number;
  day: string;
  kind?: FigureKind;
  decimals?: number;
  place?: Place;
}

describe('one figure with two dates', () => {
  const dated = (...figures: Dated[]) => {
    const thing = indicator({ id: 'literacy' });
    figures.forEach(({ value, day, kind = 'actual', ...rest }, index) => {
      state(thing, kind, day, value, { at: `III.1 ¶${index + 1}`, ...rest });
    });
    return only('dates', thing);
  };
  test('is found at the second of its places', () => {
    const check = dated({ value: 66.8, day: '2023-06-30' }, { value: 66.8, day: '2024-06-30' });
    expect(check).toMatchObject({
      id: 'dates/literacy/III.1-p2',
      verdict: 'disagrees',
      unit: 'date',
      printed: { value: 66.8, text: '66.8' },
      recomputed: 66.8,
      arithmetic: { operation: 'compare', operands: [66.8, 66.8], result: null },
    });
    expect(itemsOf(check)).toEqual(['66.8, III.1 ¶2', '66.8, III.1 ¶1']);
  });
  test('is found across another figure in between', () => {
    const between = { value: 70.1, day: '2023-12-31' };
    const check = dated({ value: 66.8, day: '2023-06-30' }, between, { value: 66.8, day: '2024-06-30' });
    expect(check?.id).toBe('dates/literacy/III.1-p3');
  });
  const commune = { id: 'ka-lang' } as Place;
  const cases: [title: string, Dated, Dated][] = [
    [
      'a number of two digits, which may well stay the same',
      { value: 14, day: '2023-06-30' },
      { value: 14, day: '2024-06-30' },
    ],
    ['a round number', { value: 100, day: '2023-06-30' }, { value: 100, day: '2024-06-30' }],
    ['the same day', { value: 66.8, day: '2024-06-30' }, { value: 66.8, day: '2024-06-30' }],
    ['another number', { value: 66.8, day: '2023-06-30' }, { value: 66.9, day: '2024-06-30' }],
    [
      'a number of another precision',
      { value: 66.8, day: '2023-06-30' },
      { value: 66.8, day: '2024-06-30', decimals: 2 },
    ],
    ['a commune', { value: 66.8, day: '2023-06-30' }, { value: 66.8, day: '2024-06-30', place: commune }],
    [
      'an estimate for another day',
      { value: 66.8, day: '2023-06-30' },
      { value: 66.8, day: '2024-06-30', kind: 'estimate' },
    ],
    [
      'a target for another day',
      { value: 66.8, day: '2023-06-30', kind: 'target' },
      { value: 66.8, day: '2024-06-30', kind: 'target' },
    ],
    ['a whole year', { value: 66.8, day: '2023-06-30' }, { value: 66.8, day: '2024' }],
    ['two whole years', { value: 66.8, day: '2023' }, { value: 66.8, day: '2024' }],
  ];
  test.each(cases)('is not suspected of %s', (_, first, second) => {
    expect(dated(first, second)).toBeUndefined();
    expect(dated(second, first)).toBeUndefined();
  });
});
