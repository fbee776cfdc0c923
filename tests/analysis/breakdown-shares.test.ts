// Parts of a whole, and their share of it.
import { describe, expect, test } from 'vitest';
import { sharesOf, wholeOf } from '../../src/analysis/breakdown-shares';
import type { Breakdown, Indicator, Place } from '../../src/dataset/model';
import type { FigureKind } from '../../src/dataset/vocabulary';
import { breakDown, indicator, state } from './builder';

const breakdownOf = (thing: Indicator): Breakdown => thing.breakdowns[0] as Breakdown;

interface Stated {
  value: number;
  kind?: FigureKind;
  when?: string;
  at?: string;
  reference?: boolean;
  place?: Place;
}

describe('the whole of a breakdown of 2024', () => {
  /** The parts are counted and stand at note 24. */
  const cases: [title: string, stated: Stated[], whole: number | null][] = [
    ['is the figure of its period', [{ value: 1, when: '2023' }, { value: 2 }, { value: 3, when: '2020/2024' }], 2],
    ['is of the same kind', [{ value: 1, kind: 'estimate' }, { value: 2 }], 2],
    ['is an estimate where nothing is counted', [{ value: 1, kind: 'estimate' }], 1],
    [
      'is no target, goal or baseline',
      [
        { value: 1, kind: 'target' },
        { value: 2, kind: 'goal' },
        { value: 3, kind: 'baseline' },
      ],
      null,
    ],
    ['is no figure of a single commune', [{ value: 1, place: { id: 'ka-lang' } as Place }], null],
    ['is the reference of several', [{ value: 1, reference: false }, { value: 2 }, { value: 3 }], 2],
    [
      'is the first where none is a reference',
      [
        { value: 1, reference: false },
        { value: 2, reference: false },
      ],
      1,
    ],
    [
      'is the one printed with its parts, even if it is no reference',
      [{ value: 1 }, { value: 2, at: 'note 24', reference: false }],
      2,
    ],
    [
      'is the reference of several printed with its parts',
      [
        { value: 1, at: 'note 24', reference: false },
        { value: 2, at: 'note 24' },
      ],
      2,
    ],
  ];
  test.each(cases)('%s', (_, stated, whole) => {
    const thing = indicator();
    for (const { value, kind = 'actual', when = '2024', ...rest } of stated) state(thing, kind, when, value, rest);
    breakDown(thing, [1, 1], { at: 'note 24' });
    expect(wholeOf(breakdownOf(thing))?.value ?? null).toBe(whole);
  });
  test.each([
    ['estimate', 'actual', 9],
    ['target', 'actual', null],
    ['target', 'goal', null],
    ['goal', 'target', null],
    ['goal', 'goal', 9],
  ] as const)('of kind %s, where only a figure of kind %s is stated: %s', (kind, stated, whole) => {
    const thing = indicator();
    state(thing, stated, '2024', 9);
    breakDown(thing, [4, 5], { kind });
    expect(wholeOf(breakdownOf(thing))?.value ?? null).toBe(whole);
  });
});

describe('the shares of a breakdown', () => {
  const shares = (thing: Indicator) => sharesOf(breakdownOf(thing)).parts.map(({ share }) => share);
  test('are of the stated whole, also where the parts do not make it', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 50);
    breakDown(thing, [10, 30]);
    const [first, second] = breakdownOf(thing).parts;
    expect(sharesOf(breakdownOf(thing))).toEqual({
      breakdown: breakdownOf(thing),
      total: 40,
      whole: 50,
      parts: [
        { part: first, share: 20 },
        { part: second, share: 60 },
      ],
    });
  });
  test('are of the total where no whole is stated', () => {
    const thing = indicator();
    breakDown(thing, [10, 30]);
    expect(sharesOf(breakdownOf(thing))).toMatchObject({ total: 40 });
    expect(shares(thing)).toEqual([25, 75]);
  });
  test('of parts named "of which" do not add up to a total', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 40);
    breakDown(thing, [10, 30], { relation: 'of-which' });
    expect(sharesOf(breakdownOf(thing)).total).toBe(0);
    expect(shares(thing)).toEqual([25, 75]);
  });
  test('of nothing are none, not a division by 0', () => {
    const thing = indicator();
    breakDown(thing, [0, 0]);
    expect(shares(thing)).toEqual([null, null]);
  });
  test('are exact: 0.1 of 0.3 and 0.2 of 0.3', () => {
    const thing = indicator();
    breakDown(thing, [0.1, 0.2]);
    expect(sharesOf(breakdownOf(thing)).total).toBe(0.3);
  });
});
