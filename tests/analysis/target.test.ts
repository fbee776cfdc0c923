// Which target judges an indicator, and which one a claim speaks of.
import { describe, expect, test } from 'vitest';
import { dueDay, sharesSetter, targetOf, targetOfClaim } from '../../src/analysis/target';
import type { Target } from '../../src/analysis/types';
import type { Indicator, Place, Programme } from '../../src/dataset/model';
import type { Setter } from '../../src/dataset/vocabulary';
import { claim, indicator, state } from './builder';

const commune = { id: 'ka-lang' } as Place;

describe('a target is due', () => {
  const programme = { id: 'r-05', until: '2025-12-31' } as Programme;
  const derived = (options: Partial<Indicator>, setBy: Setter) => {
    const thing = indicator(options);
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '75', { setBy });
    return targetOf(thing);
  };
  const due = (target: Target | null) => target && dueDay(target, '2025-06-30');
  test('on the last day of its own period', () => {
    const thing = indicator();
    state(thing, 'target', '2024', 81);
    expect(due(targetOf(thing))).toBe('2024-12-31');
  });
  test('never, where the report dates it neither by itself nor by its heading', () => {
    const thing = indicator({ programme });
    state(thing, 'target', 'undated', 81);
    expect(due(targetOf(thing))).toBeNull();
  });
  test.each<[Setter, Partial<Indicator>, string | null]>([
    ['congress', {}, '2025-06-30'],
    ['programme', { programme }, '2025-12-31'],
    ['plan', { programme }, '2025-12-31'],
    ['programme', { programme: { ...programme, until: null } }, null],
    ['plan', {}, null],
  ])(
    'derived, of a %s: by the term or the heading of its programme, never by the date of the result',
    (setBy, options, day) => {
      expect(due(derived(options, setBy))).toBe(day);
    },
  );
});

describe('the target of an indicator', () => {
  test('is the printed one whenever there is one, also where claims imply another', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '75');
    const figure = state(thing, 'target', '2025', 81, { operator: 'at-least', setBy: 'plan' });
    expect(targetOf(thing)).toEqual({
      kind: 'printed',
      value: 81,
      valueTo: null,
      operator: 'at-least',
      setBy: 'plan',
      figure,
    });
  });
  test('is the printed one that ends last, wherever it stands in the file', () => {
    const thing = indicator();
    state(thing, 'target', '2023', 70);
    state(thing, 'target', '2025', 90);
    state(thing, 'target', '2024', 80);
    expect(targetOf(thing)?.value).toBe(90);
  });
  test('is the one its claims imply where none is printed, and none where no claim does', () => {
    const thing = indicator();
    expect(targetOf(thing)).toBeNull();
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '75');
    expect(targetOf(thing)).toMatchObject({ kind: 'derived', value: 80 });
  });
  test('is never one of a single commune, nor a second printing', () => {
    const thing = indicator();
    state(thing, 'target', '2025', 5, { place: commune });
    state(thing, 'target', '2025', 6, { reference: false });
    expect(targetOf(thing)).toBeNull();
  });
});

interface Printed {
  value: number;
  setBy?: Setter;
  when?: string;
  at?: string;
  reference?: boolean;
  place?: Place;
}
const printed = (thing: Indicator, targets: Printed[]) => {
  for (const { value, when = '2025', ...rest } of targets)
    state(thing, 'target', when, value, { at: 'II ¶9', ...rest });
};

describe('the target a claim speaks of, of those printed', () => {
  /** The claim stands at III.1 ¶1; targets stand elsewhere, at II ¶9, unless the case says so. */
  const cases: { title: string; by: Setter | null; targets: Printed[]; value: number | null }[] = [
    {
      title: 'is the one at its own place, before a later one of its setter',
      by: 'congress',
      targets: [
        { value: 70, setBy: 'congress', when: '2030' },
        { value: 50, setBy: 'plan', at: 'III.1 ¶1' },
      ],
      value: 50,
    },
    {
      title: 'is the one at its own place, even a second printing',
      by: null,
      targets: [{ value: 1000 }, { value: 1500, at: 'III.1 ¶1', reference: false }],
      value: 1500,
    },
    {
      title: 'is the one at its own place that its setter set, where two bodies’ stand there',
      by: 'programme',
      targets: [
        { value: 90, setBy: 'congress', at: 'III.1 ¶1', when: '2030' },
        { value: 80, setBy: 'programme', at: 'III.1 ¶1' },
        { value: 70, setBy: 'plan', at: 'III.1 ¶1' },
      ],
      value: 80,
    },
    {
      title: 'is the later of two at its own place',
      by: 'congress',
      targets: [
        { value: 60, at: 'III.1 ¶1', when: '2024' },
        { value: 65, at: 'III.1 ¶1', when: '2025' },
        { value: 55, at: 'III.1 ¶1', when: '2023' },
      ],
      value: 65,
    },
    {
      title: 'is its setter’s, not a later one of another body',
      by: 'congress',
      targets: [
        { value: 80, setBy: 'programme', when: '2030' },
        { value: 70, setBy: 'congress' },
        { value: 75, setBy: 'plan', when: '2030' },
      ],
      value: 70,
    },
    {
      title: 'is its setter’s before one of nobody named, even if that ends later',
      by: 'plan',
      targets: [
        { value: 99, when: '2030' },
        { value: 45, setBy: 'plan', when: '2024' },
      ],
      value: 45,
    },
    {
      title: 'is the latest of its setter',
      by: 'congress',
      targets: [
        { value: 70, setBy: 'congress', when: '2023' },
        { value: 90, setBy: 'congress', when: '2025' },
        { value: 80, setBy: 'congress', when: '2024' },
      ],
      value: 90,
    },
    {
      title: 'is one of nobody named where its setter printed none',
      by: 'congress',
      targets: [{ value: 80, setBy: 'programme' }, { value: 75 }],
      value: 75,
    },
    {
      title: 'is one of nobody named first, where the claim names nobody',
      by: null,
      targets: [{ value: 80, setBy: 'programme', when: '2030' }, { value: 75 }],
      value: 75,
    },
    {
      title: 'is anybody’s latest, where the claim names nobody and every target its setter',
      by: null,
      targets: [
        { value: 80, setBy: 'programme', when: '2024' },
        { value: 85, setBy: 'plan', when: '2025' },
      ],
      value: 85,
    },
    {
      title: 'is another body’s as a last resort: the one the indicator is judged by',
      by: 'congress',
      targets: [{ value: 68.46, setBy: 'programme' }],
      value: 68.46,
    },
    {
      title: 'is not a second printing elsewhere',
      by: 'congress',
      targets: [{ value: 1500, setBy: 'congress', reference: false }],
      value: null,
    },
    {
      title: 'is not one of a single commune, even at its own place',
      by: 'congress',
      targets: [{ value: 5, setBy: 'congress', place: commune, at: 'III.1 ¶1' }],
      value: null,
    },
  ];
  test.each(cases)('$title', ({ by, targets, value }) => {
    const thing = indicator();
    printed(thing, targets);
    expect(targetOfClaim(claim(thing, 'met', null, { setBy: by }))?.value ?? null).toBe(value);
  });
  test('is not the figure or the goal that stands at its place', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 60);
    state(thing, 'goal', '2030', 95);
    expect(targetOfClaim(claim(thing, 'met'))).toBeNull();
  });
});

describe('the target a claim speaks of, where its setter printed none', () => {
  /** 60 is 75 % of the congress's 80 and 50 % of the plan's 120. */
  function implied() {
    const thing = indicator();
    state(thing, 'actual', '2024', 60, { at: 'I ¶1' });
    claim(thing, 'percent-of-target', '75', { setBy: 'congress' });
    claim(thing, 'percent-of-target', '50', { setBy: 'plan' });
    return thing;
  }
  test.each([
    ['congress', 80],
    ['plan', 120],
  ] as const)('is the one that the claims of the %s imply', (setBy, value) => {
    const target = targetOfClaim(claim(implied(), 'not-met', null, { setBy }));
    expect(target).toMatchObject({ kind: 'derived', value, setBy });
  });
  test('is the implied one before another body’s printed one', () => {
    const thing = implied();
    printed(thing, [{ value: 90, setBy: 'programme' }]);
    expect(targetOfClaim(claim(thing, 'not-met', null, { setBy: 'plan' }))).toMatchObject({ value: 120 });
  });
  test.each([[null], ['programme']] as const)('is the one the indicator is judged by, for a claim by %s', (setBy) => {
    expect(targetOfClaim(claim(implied(), 'not-met', null, { setBy }))).toMatchObject({ value: 80, setBy: 'congress' });
  });
});

test.each([
  ['congress', 'congress', true],
  ['congress', 'plan', false],
  ['congress', null, true],
  [null, 'plan', true],
  [null, null, true],
] as const)('%s and %s may be one setter: %s', (a, b, expected) => {
  expect(sharesSetter({ setBy: a }, { setBy: b })).toBe(expected);
});
