// Which target judges an indicator, and which one a claim speaks of.
import { describe, expect, test } from 'vitest';
import { dueDay, sharesBody, targetOf, targetOfClaim } from '../../src/analysis/target';
import type { Target } from '../../src/analysis/types';
import type { Indicator, Place } from '../../src/dataset/model';
import { body, claim, indicator, promise, state } from './builder';

const commune = { id: 'ka-lang' } as Place;

describe('a target is due', () => {
  const derived = (until: string | null) => {
    const by = { ...body('r-05'), until };
    const thing = indicator({ by });
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '75', { by: 'r-05' });
    return targetOf(promise(thing));
  };
  const printed = (when: string) => {
    const thing = indicator({ by: { ...body('r-05'), until: '2025-12-31' } });
    state(thing, 'target', when, 81);
    return targetOf(promise(thing));
  };
  const due = (target: Target | null) => target && dueDay(target);
  test('on the last day of its own period', () => expect(due(printed('2024'))).toBe('2024-12-31'));
  test('never, where its own period is that the report names none', () => expect(due(printed('undated'))).toBeNull());
  test('derived, at the end of the span that the name of its body prints, never on the date of the result', () => {
    expect([due(derived('2025-12-31')), due(derived(null))]).toEqual(['2025-12-31', null]);
  });
});

describe('the target of a commitment', () => {
  test('is the printed one whenever there is one, also where claims imply another', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '75');
    const figure = state(thing, 'target', '2025', 81, { operator: 'at-least' });
    expect(targetOf(promise(thing))).toEqual({
      kind: 'printed',
      value: 81,
      valueTo: null,
      operator: 'at-least',
      body: promise(thing).body,
      figure,
    });
  });
  test('is the printed one that ends last, wherever it stands in the file', () => {
    const thing = indicator();
    state(thing, 'target', '2023', 70);
    state(thing, 'target', '2025', 90);
    state(thing, 'target', '2024', 80);
    expect(targetOf(promise(thing))?.value).toBe(90);
  });
  test('is the one its claims imply where none is printed, and none where no claim does', () => {
    const thing = indicator();
    expect(targetOf(promise(thing))).toBeNull();
    state(thing, 'actual', '2024', 60);
    claim(thing, 'percent-of-target', '75');
    expect(targetOf(promise(thing))).toMatchObject({ kind: 'derived', value: 80 });
  });
  test('is its own body’s, however many set one', () => {
    const thing = indicator();
    state(thing, 'target', '2025', 70);
    state(thing, 'target', '2030', 90, { by: 'resolution' });
    expect(thing.commitments.map((each) => targetOf(each)?.value)).toEqual([70, 90]);
  });
  test('is never one of a single commune, nor a second printing', () => {
    const thing = indicator();
    state(thing, 'target', '2025', 5, { place: commune });
    state(thing, 'target', '2025', 6, { reference: false });
    expect(targetOf(promise(thing))).toBeNull();
  });
});

interface Printed {
  value: number;
  by?: string;
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
  /** The claim of the congress stands at III.1 ¶1; targets stand elsewhere, at II ¶9, unless the case says so. */
  const cases: { title: string; targets: Printed[]; value: number | null }[] = [
    {
      title: 'is the one at its own place, before a later one of its body',
      targets: [
        { value: 70, when: '2030' },
        { value: 50, at: 'III.1 ¶1' },
      ],
      value: 50,
    },
    {
      title: 'is the one at its own place, even a second printing',
      targets: [{ value: 1000 }, { value: 1500, at: 'III.1 ¶1', reference: false }],
      value: 1500,
    },
    {
      title: 'is never another body’s, even one at its own place (forest cover)',
      targets: [{ value: 68.46, by: 'resolution', at: 'III.1 ¶1' }],
      value: null,
    },
    {
      title: 'is its body’s, not a later one of another',
      targets: [{ value: 80, by: 'programme', when: '2030' }, { value: 70 }, { value: 75, by: 'plan', when: '2030' }],
      value: 70,
    },
    {
      title: 'is the later of two at its own place',
      targets: [
        { value: 60, at: 'III.1 ¶1', when: '2024' },
        { value: 65, at: 'III.1 ¶1', when: '2025' },
        { value: 55, at: 'III.1 ¶1', when: '2023' },
      ],
      value: 65,
    },
    {
      title: 'is the latest of its body',
      targets: [
        { value: 70, when: '2023' },
        { value: 90, when: '2025' },
        { value: 80, when: '2024' },
      ],
      value: 90,
    },
    { title: 'is not a second printing elsewhere', targets: [{ value: 1500, reference: false }], value: null },
    {
      title: 'is not one of a single commune, even at its own place',
      targets: [{ value: 5, place: commune, at: 'III.1 ¶1' }],
      value: null,
    },
  ];
  test.each(cases)('$title', ({ targets, value }) => {
    const thing = indicator();
    printed(thing, targets);
    expect(targetOfClaim(claim(thing, 'met'))?.value ?? null).toBe(value);
  });
  test('is not the figure or the goal that stands at its place', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 60);
    state(thing, 'goal', '2030', 95);
    expect(targetOfClaim(claim(thing, 'met'))).toBeNull();
  });
  test('is none for a claim that names no body', () => {
    const thing = indicator();
    printed(thing, [{ value: 80 }]);
    expect(targetOfClaim(claim(thing, 'increase', '2', { by: null }))).toBeNull();
  });
});

describe('the target a claim speaks of, where its body printed none', () => {
  /** 60 is 75 % of the congress's 80 and 50 % of the plan's 120. */
  function implied() {
    const thing = indicator();
    state(thing, 'actual', '2024', 60, { at: 'I ¶1' });
    claim(thing, 'percent-of-target', '75', { by: 'congress' });
    claim(thing, 'percent-of-target', '50', { by: 'plan' });
    return thing;
  }
  test.each([
    ['congress', 80],
    ['plan', 120],
  ] as const)('is the one that the claims of the %s imply', (by, value) => {
    const target = targetOfClaim(claim(implied(), 'not-met', null, { by }));
    expect(target).toMatchObject({ kind: 'derived', value, body: { id: by } });
  });
  test('is the implied one, not another body’s printed one', () => {
    const thing = implied();
    printed(thing, [{ value: 90, by: 'programme' }]);
    expect(targetOfClaim(claim(thing, 'not-met', null, { by: 'plan' }))).toMatchObject({ value: 120 });
  });
  test('is none where nothing implies it, whatever other bodies’ claims do', () => {
    expect(targetOfClaim(claim(implied(), 'not-met', null, { by: 'programme' }))).toBeNull();
  });
});

test.each([
  ['congress', 'congress', true],
  ['congress', 'plan', false],
  ['congress', null, true],
  [null, 'plan', true],
  [null, null, true],
] as const)('%s and %s may be one body: %s', (a, b, expected) => {
  const thing = indicator();
  const [one, other] = [a, b].map((by) => state(thing, 'target', '2025', 1, { by }));
  expect(one && other && sharesBody(one, other)).toBe(expected);
});
