// Numbers printed more than once.
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/analysis/types';
import type { Place } from '../../../src/dataset/model';
import type { Direction, FigureKind, Operator } from '../../../src/dataset/vocabulary';
import { dataset, indicator, state } from '../builder';
import { itemsOf, ofKind, only } from './pick';

interface Printing {
  value: number;
  kind?: FigureKind;
  when?: string;
  reference?: boolean;
  place?: Place;
  by?: string | null;
  operator?: Operator;
}
const again = { reference: false };
const commune = { id: 'ka-lang' } as Place;

/** The checks of an indicator with these printings, at III.1 ¶1, III.1 ¶2 and so on; estimates of 2024 unless the case says so. */
function twice(...printings: Printing[]) {
  const thing = indicator({ id: 'training' });
  printings.forEach(({ value, kind = 'estimate', when = '2024', ...rest }, index) => {
    state(thing, kind, when, value, { at: `III.1 ¶${index + 1}`, ...rest });
  });
  return ofKind('twice', dataset([thing]));
}

describe('a number printed twice', () => {
  test('801 here and 1122 there disagree', () => {
    const [check, ...others] = twice({ value: 801 }, { value: 1122, ...again });
    expect(check).toMatchObject({
      id: 'twice/training/III.1-p2',
      verdict: 'disagrees',
      unit: 'indicator',
      printed: { value: 1122, text: '1122' },
      recomputed: 801,
      difference: -321,
      arithmetic: { operation: 'compare', operands: [1122, 801], result: null },
    });
    expect(itemsOf(check)).toEqual(['1122, III.1 ¶2', '801, III.1 ¶1']);
    expect(others).toEqual([]);
  });
  test('as a reference both times is compared with the first', () => {
    expect(twice({ value: 801 }, { value: 801 })).toMatchObject([{ id: 'twice/training/III.1-p2', verdict: 'agrees' }]);
  });
  test('is compared wherever the reference stands', () => {
    expect(twice({ value: 1122, ...again }, { value: 801 })).toMatchObject([
      { id: 'twice/training/III.1-p1', verdict: 'disagrees', printed: { value: 1122 } },
    ]);
  });
  test('that is a target or goal is named so in its id', () => {
    const goals = { kind: 'goal', when: '2030' } as const;
    expect(twice({ value: 3, ...goals }, { value: 2, ...goals, ...again })).toMatchObject([
      { id: 'twice/training/goal/III.1-p2', verdict: 'disagrees' },
    ]);
  });
  test('cannot be checked without a reference', () => {
    const [check] = twice({ value: 1122, ...again });
    expect(check).toMatchObject({
      id: 'twice/training/III.1-p1',
      verdict: 'cannot-be-checked',
      reason: 'no-figure',
      printed: { value: 1122, text: '1122' },
      arithmetic: { operation: 'compare', operands: [1122], result: null },
    });
    expect(itemsOf(check)).toEqual(['1122, III.1 ¶1']);
  });
});

describe('a second printing', () => {
  const comparisons: [title: string, references: Printing[], second: Printing, first: number | null][] = [
    [
      'is held against the reference of its own period',
      [{ value: 5, when: '2023' }, { value: 6 }, { value: 7, when: '2020/2024' }],
      { value: 9 },
      6,
    ],
    [
      'dated loosely is held against the reference that ends in its year',
      [
        { value: 5, when: '2023' },
        { value: 4.2, when: '2020/2024' },
      ],
      { value: 4 },
      4.2,
    ],
    ['of another year has no reference', [{ value: 5, when: '2023' }], { value: 9 }, null],
    [
      'counted is held against an estimate of its period',
      [{ value: 5, kind: 'estimate' }],
      { value: 6, kind: 'actual' },
      5,
    ],
    [
      'of a goal is not held against the result of its year',
      [{ value: 5, kind: 'actual' }],
      { value: 6, kind: 'goal' },
      null,
    ],
    ['of a commune is not held against the district', [{ value: 5 }], { value: 6, place: commune }, null],
    [
      'of a commune is held against the commune',
      [{ value: 5 }, { value: 2, place: commune }],
      { value: 3, place: commune },
      2,
    ],
    [
      'of a plan’s target is held against the plan’s, not the congress’s',
      [
        { value: 7, kind: 'target', by: 'congress' },
        { value: 8, kind: 'target', by: 'plan' },
      ],
      { value: 9, kind: 'target', by: 'plan' },
      8,
    ],
    [
      'of a plan’s target is held against another body’s where the plan’s is printed nowhere else',
      [{ value: 7, kind: 'target', by: 'programme' }],
      { value: 9, kind: 'target', by: 'plan' },
      7,
    ],
  ];
  test.each(comparisons)('%s', (_, references, second, first) => {
    const checks = twice(...references, { ...second, ...again });
    expect(checks.map(({ recomputed }) => recomputed)).toEqual([first]);
  });
});

describe('two references of one period', () => {
  const targets = (a: string | null, b: string | null) =>
    twice({ value: 7, kind: 'target', by: a }, { value: 8, kind: 'target', by: b }).map(({ verdict }) => verdict);
  test.each([
    ['congress', 'plan', []],
    ['congress', 'congress', ['disagrees']],
    ['congress', null, ['disagrees']],
    [null, 'plan', ['disagrees']],
  ] as const)('targets by %s and %s: %j', (a, b, verdicts) => expect(targets(a, b)).toEqual(verdicts));
  test('are compared only within one period', () => {
    expect(twice({ value: 5, when: '2023' }, { value: 6 }, { value: 7, when: '2020/2024' })).toEqual([]);
  });
});

describe('two printings that differ by rounding', () => {
  /** 4.2 and 4 of one indicator with a target, if any. */
  function rounded(target: number | null, direction: Direction = 'higher', options: { place?: Place } = {}) {
    const thing = indicator({ direction });
    state(thing, 'estimate', '2024', 4.2, options);
    state(thing, 'estimate', '2024', 4, { ...again, ...options });
    if (target !== null) state(thing, 'target', '2025', target);
    return only('twice', thing)?.verdict;
  }
  const cases: [title: string, target: number | null, Direction, Verdict][] = [
    ['without a target', null, 'higher', 'agrees-after-rounding'],
    ['both short of the target', 5, 'higher', 'agrees-after-rounding'],
    ['one at the target, one beyond it', 4, 'higher', 'agrees-after-rounding'],
    ['both beyond the target', 3, 'higher', 'agrees-after-rounding'],
    ['on two sides of the target', 4.1, 'higher', 'disagrees'],
    ['one at the target, one short of it', 4.2, 'higher', 'disagrees'],
    ['on two sides of a target where lower is better', 4.1, 'lower', 'disagrees'],
    ['with a target but no direction', 4.1, 'none', 'agrees-after-rounding'],
    ['one at a target without direction', 4.2, 'none', 'agrees-after-rounding'],
  ];
  test.each(cases)('%s: the verdict', (_, target, direction, verdict) => {
    expect(rounded(target, direction)).toBe(verdict);
  });
  test('are not judged by the district’s target when they are of a commune', () => {
    expect(rounded(4.1, 'higher', { place: commune })).toBe('agrees-after-rounding');
  });
  test('are not judged by the target when they are goals', () => {
    const thing = indicator();
    state(thing, 'goal', '2030', 4.2);
    state(thing, 'goal', '2030', 4, again);
    state(thing, 'target', '2025', 4.1);
    expect(only('twice', thing)?.verdict).toBe('agrees-after-rounding');
  });
  test('disagree when the numbers differ by more, whichever side of the target they are on', () => {
    expect(twice({ value: 4.2 }, { value: 5, ...again })[0]?.verdict).toBe('disagrees');
  });
});

describe('a bound and a number', () => {
  const cases: [Operator, bound: number, Operator, value: number, Verdict][] = [
    ['above', 49000, 'equal', 49120, 'agrees-after-rounding'],
    ['above', 49000, 'equal', 48900, 'disagrees'],
    ['below', 49000, 'equal', 48900, 'agrees-after-rounding'],
    ['below', 49000, 'equal', 49120, 'disagrees'],
    ['at-least', 49000, 'equal', 49000, 'agrees'],
    ['above', 49000, 'above', 49120, 'disagrees'],
    ['above', 49000, 'at-least', 49120, 'disagrees'],
    ['below', 49120, 'at-least', 49000, 'disagrees'],
  ];
  test.each(cases)('"%s %d" and "%s %d": %s, whichever comes first', (operator, bound, other, value, verdict) => {
    const [a, b] = [
      { value: bound, operator },
      { value, operator: other },
    ];
    expect(twice(a, { ...b, ...again })[0]?.verdict).toBe(verdict);
    expect(twice(b, { ...a, ...again })[0]?.verdict).toBe(verdict);
  });
  test('agree also where the target lies between them: "over 49,000" may be 49,120', () => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 49120);
    state(thing, 'estimate', '2024', 49000, { ...again, operator: 'above' });
    state(thing, 'target', '2025', 49100);
    expect(only('twice', thing)?.verdict).toBe('agrees-after-rounding');
  });
});

describe('two indicators that measure the same thing', () => {
  /** The checks of an indicator that is the same as another, each with its printings. */
  function same(ours: Printing[], theirs: Printing[]) {
    const base = indicator({ id: 'base' });
    const other = indicator({ id: 'other', sameAs: base });
    for (const [of, printings] of [
      [base, theirs],
      [other, ours],
    ] as const) {
      for (const { value, kind = 'actual', when = '2024', ...rest } of printings) state(of, kind, when, value, rest);
    }
    return ofKind('twice', dataset([base, other]));
  }
  const pairs = (ours: Printing[], theirs: Printing[]) =>
    same(ours, theirs).map(({ arithmetic }) => arithmetic.operands);

  test('agree at the coarser precision', () => {
    expect(same([{ value: 71.4 }], [{ value: 71.43 }])).toMatchObject([
      { id: 'twice/other/base/III.1-p1', verdict: 'agrees-after-rounding', printed: { value: 71.4 } },
    ]);
  });
  test('name the role of what is not a result', () => {
    const goal = { kind: 'goal', when: '2030' } as const;
    expect(same([{ value: 2, ...goal }], [{ value: 3, ...goal }])).toMatchObject([
      { id: 'twice/other/base/goal/III.1-p1', verdict: 'disagrees' },
    ]);
  });
  const cases: [title: string, ours: Printing[], theirs: Printing[], compared: number[][]][] = [
    [
      'are compared for each period they share, and only for those',
      [{ value: 1, when: '2022' }, { value: 2, when: '2023' }, { value: 3 }],
      [{ value: 22, when: '2023' }, { value: 33 }, { value: 44, when: '2024-06-30' }],
      [
        [2, 22],
        [3, 33],
      ],
    ],
    [
      'are compared estimated with counted for one period',
      [{ value: 1, kind: 'estimate' }],
      [{ value: 11 }],
      [[1, 11]],
    ],
    [
      'are compared within one year when their dates differ',
      [{ value: 53.33, when: '2023-2024' }],
      [{ value: 46.7, when: '2024-06-30' }],
      [[53.33, 46.7]],
    ],
    [
      'are compared by the latest pair of a year',
      [
        { value: 1, when: '2023-06-30' },
        { value: 2, when: '2024-03-31' },
        { value: 3, when: '2024-06-30' },
      ],
      [
        { value: 11, when: '2023-12-31' },
        { value: 22, when: '2024-02-28' },
        { value: 33, when: '2024-12-31' },
      ],
      [[3, 33]],
    ],
    [
      'are not compared when one is counted mid-year and the other estimated for the year',
      [{ value: 46.7, when: '2024-06-30' }],
      [{ value: 53.33, kind: 'estimate' }],
      [],
    ],
    ['are not compared across years', [{ value: 1, when: '2023' }], [{ value: 2 }], []],
    ['are not compared result with goal', [{ value: 1 }], [{ value: 2, kind: 'goal' }], []],
    [
      'are compared role by role',
      [{ value: 1 }, { value: 8, kind: 'target', when: '2025' }],
      [
        { value: 11, when: '2024-06-30' },
        { value: 88, kind: 'target', when: '2025' },
      ],
      [
        [1, 11],
        [8, 88],
      ],
    ],
    [
      'are not compared by targets of two bodies',
      [{ value: 1, kind: 'target', by: 'congress' }],
      [{ value: 2, kind: 'target', by: 'plan' }],
      [],
    ],
    ['are compared for the district only', [{ value: 1, place: commune }], [{ value: 2, place: commune }], []],
  ];
  test.each(cases)('%s', (_, ours, theirs, compared) => expect(pairs(ours, theirs)).toEqual(compared));
  test('leave second printings to their own indicator', () => {
    expect(same([{ value: 1 }], [{ value: 1 }, { value: 2, ...again }]).map(({ id }) => id)).toEqual([
      'twice/base/III.1-p1',
      'twice/other/base/III.1-p1',
    ]);
  });
});
