// What an assessment says of a commitment: its status and what follows from the figures.
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/analysis/assessment';
import type { Figure, Indicator, Place } from '../../src/dataset/model';
import type { Direction, Level } from '../../src/dataset/vocabulary';
import { assessment, assessments, body, claim, indicator, report, state } from './builder';

/** An indicator with a target of 100 for 2025. */
function aimed(options: Parameters<typeof indicator>[0] = {}, target: Partial<Figure> = {}): Indicator {
  const thing = indicator(options);
  state(thing, 'target', '2025', 100, target);
  return thing;
}
function reached(value: number, options: Parameters<typeof indicator>[0] = {}): Indicator {
  const thing = aimed(options);
  state(thing, 'actual', '2024-06-30', value);
  return thing;
}

describe('the status', () => {
  const nothing = () => indicator();
  const target = () => aimed();
  const actual = () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 67.44);
    return thing;
  };
  test.each<[title: string, of: () => Indicator, status: string]>([
    ['of a result better than its target is exceeded', () => reached(101), 'exceeded'],
    ['of a result at its target is met', () => reached(100), 'met'],
    ['of a result just short is near', () => reached(95), 'near'],
    ['of a result far short is missed', () => reached(50), 'missed'],
    ['of a result of 0 is missed: 0 is a result', () => reached(0), 'missed'],
    ['without a result is no-actual, which is not 0', target, 'no-actual'],
    ['without a target is no-target', actual, 'no-target'],
    ['without either is not comparable', nothing, 'not-comparable'],
    ['without a direction is not comparable', () => reached(100, { direction: 'none' }), 'not-comparable'],
    [
      'without a direction is judged where the target says which way',
      () => {
        const thing = aimed({ direction: 'none' }, { operator: 'at-least' });
        state(thing, 'actual', '2024', 120);
        return thing;
      },
      'exceeded',
    ],
    [
      'of what is asked for 2030 only is goal-only, also without a direction',
      () => state(indicator({ level: 'goal', direction: 'none' }), 'goal', '2030', 5).indicator,
      'goal-only',
    ],
  ])('%s', (_, of, status) => expect(assessment(of()).status).toBe(status));

  test.each([
    ['2019', 'no-actual'],
    ['2018/2020', 'exceeded'],
    ['2021', 'exceeded'],
    ['undated', 'exceeded'],
  ])('of a result of %s against a target of the term that begins at the end of 2020 is %s', (when, status) => {
    const thing = aimed();
    state(thing, 'actual', when, 101);
    expect(assessment(thing)).toMatchObject({ status, way: null });
  });
  test.each<[title: string, results: [string, number][], judged: number]>([
    [
      'the last of before the target was due',
      [
        ['2024', 98],
        ['2025', 99],
        ['2026-05-31', 101],
      ],
      99,
    ],
    [
      'the latest where all are of before',
      [
        ['2023', 98],
        ['2024', 99],
      ],
      99,
    ],
    ['the later one where there is none of before', [['2026-05-31', 101]], 101],
  ])('is that of %s', (_, results, judged) => {
    const thing = aimed();
    for (const [when, value] of results) state(thing, 'actual', when, value);
    expect(assessment(thing).current?.value).toBe(judged);
  });
  test('of a result of 2019 is judged by a body whose target belongs to no term', () => {
    const thing = aimed({ by: body('plan') });
    state(thing, 'actual', '2019', 101);
    expect(assessment(thing).status).toBe('exceeded');
  });

  test.each<[level: Level, direction: Direction]>([
    ['component', 'higher'],
    ['programme', 'lower'],
    ['plan', 'exact'],
  ])('of a %s is judged', (level, direction) => {
    expect(assessment(reached(100, { level, direction })).status).toBe('met');
  });
});

describe('what could not be judged keeps what the report gives', () => {
  test('without a result the target', () => {
    expect(assessment(aimed())).toMatchObject({ target: { value: 100 }, current: null, judgement: null });
  });
  test('without a target the figure and the claims', () => {
    const thing = indicator();
    const figure = state(thing, 'actual', '2024', 67.44);
    claim(thing, 'met');
    expect(assessment(thing)).toMatchObject({ current: figure, target: null, judgement: null, claimed: 'met' });
  });
  test('without a direction both', () => {
    expect(assessment(reached(160, { direction: 'none' }))).toMatchObject({
      target: { value: 100 },
      current: { value: 160 },
      judgement: null,
    });
  });
  test('with a goal only its goals', () => {
    const thing = indicator({ level: 'goal' });
    state(thing, 'actual', '2024', 160);
    state(thing, 'goal', '2030', 165);
    expect(assessment(thing)).toMatchObject({ judgement: null, goals: [{ change: 5 }] });
  });
});

test('what was promised for this term is judged, whatever is asked for 2030', () => {
  const thing = reached(95);
  state(thing, 'goal', '2030', 165);
  expect(assessment(thing)).toMatchObject({ status: 'near', target: { value: 100 } });
});

test('context is promised nothing, even with a target', () => {
  expect(assess(reached(160, { level: 'context' }), report)).toEqual([]);
});

describe('a commitment', () => {
  test('is judged by its estimate against its derived target', () => {
    const thing = indicator();
    const counted = state(thing, 'actual', '2024-06-30', 13.69);
    const estimate = state(thing, 'estimate', '2024', 14);
    claim(thing, 'percent-of-target', '87.5');
    expect(assessment(thing)).toMatchObject({
      status: 'missed',
      judgement: { ratio: 87.5 },
      current: estimate,
      estimate,
      counted,
      target: { value: 16 },
      commitment: { body: { id: 'congress' } },
    });
  });
  test('has met a derived target that is not exact when it lies in its interval', () => {
    const at = (value: number) => {
      const thing = indicator();
      state(thing, 'actual', '2023', 1859);
      claim(thing, 'percent-of-target', '80.08', { period: '2023' });
      state(thing, 'actual', '2024', value);
      return assessment(thing).status;
    };
    expect([at(2321.4), at(2321.9), at(2321.1)]).toEqual(['met', 'exceeded', 'near']);
  });
  test('is judged by the target of its own body alone: two bodies, two verdicts (forest cover)', () => {
    const cover = indicator();
    state(cover, 'estimate', '2024', 67.44);
    state(cover, 'target', '2025', 68.46, { by: 'resolution' });
    claim(cover, 'met', null, { period: null });
    const found = assessments(cover).map(({ commitment, target, status, claimed }) => [
      commitment?.body.id,
      target?.value ?? null,
      status,
      claimed,
    ]);
    expect(found).toEqual([
      ['congress', null, 'no-target', 'met'],
      ['resolution', 68.46, 'near', 'none'],
    ]);
  });
  test('is judged by the result that stands beside its own target, not by a later one elsewhere', () => {
    const cover = indicator({ measure: 'percent' });
    state(cover, 'estimate', '2024', 67.44, { at: 'III.1.2 ¶3' });
    state(cover, 'actual', '2024-06-30', 66.8, { at: 'III.2.1 ¶2' });
    state(cover, 'target', '2025', 68.46, { by: 'resolution', at: 'III.2.1 ¶2' });
    claim(cover, 'met', null, { period: null, at: 'III.1.2 ¶3' });
    expect(assessments(cover).map(({ current }) => current?.value)).toEqual([67.44, 66.8]);
  });
  test('takes a second number that stands beside its own target before the one the site uses', () => {
    const offices = indicator({ measure: 'percent' });
    state(offices, 'actual', '2024-06-30', 94.12, { at: 'III.1.6 ¶11' });
    state(offices, 'actual', '2024-06-30', 96.96, { at: 'III.2.3 ¶2', reference: false });
    claim(offices, 'met', null, { at: 'III.1.6 ¶11' });
    claim(offices, 'met', null, { by: 'resolution', at: 'III.2.3 ¶2' });
    expect(assessments(offices).map(({ current }) => current?.value)).toEqual([94.12, 96.96]);
  });
  test('takes the number the site uses before a later second one, and never that of one commune', () => {
    const crops = indicator();
    state(crops, 'target', '2025', 100, { at: 'III.1 ¶1' });
    state(crops, 'actual', '2023', 90, { at: 'III.1 ¶1' });
    state(crops, 'actual', '2024', 80, { at: 'III.1 ¶1', reference: false });
    state(crops, 'actual', '2024', 5, { at: 'III.1 ¶1', place: { id: 'ka-lang' } as Place });
    expect(assessment(crops).current?.value).toBe(90);
  });
  test('of which the report says "110 % of target" is judged: only 100 % repeats the result', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 110);
    claim(thing, 'percent-of-target', '110');
    expect(assessment(thing)).toMatchObject({ status: 'exceeded', target: { value: 100 } });
  });
  test('without a commitment and without a goal has no target (the poverty rate)', () => {
    const rate = indicator({ level: 'goal' });
    state(rate, 'estimate', '2024', 36.39);
    expect(assessments(rate)).toMatchObject([{ commitment: null, target: null, status: 'no-target' }]);
  });
  test('knows where it began, and which share of the way is gone in which share of the time', () => {
    const thing = aimed();
    const baseline = state(thing, 'baseline', '2020', 60);
    state(thing, 'estimate', '2024', 80);
    const found = assessment(thing);
    expect(found).toMatchObject({ baseline: { value: 60, figure: baseline }, way: { way: 50 } });
    expect(found.way?.time).toBeCloseTo(80, 1);
  });
  test('without a baseline has no way', () => {
    expect(assessment(reached(80))).toMatchObject({ baseline: null, way: null, goals: [] });
  });
});

describe('a target that is only the result again', () => {
  const hundred = (number: string, statement: 'percent-of-target' | 'above' = 'percent-of-target') => {
    const thing = indicator();
    state(thing, 'estimate', '2024', 2100);
    claim(thing, statement, number);
    return thing;
  };
  test('is restated (cardamom, "100 %")', () =>
    expect(assessment(hundred('100'))).toMatchObject({ status: 'restated', judgement: null }));
  test('is not that of 99 %', () => expect(assessment(hundred('99')).status).toBe('near'));
  test('is not that of 100 % above', () => expect(assessment(hundred('100', 'above')).status).toBe('exceeded'));
  test('is not one that is printed', () => {
    const thing = reached(100);
    claim(thing, 'percent-of-target', '100');
    expect(assessment(thing).status).toBe('met');
  });
  test('needs a target', () => expect(assessment(indicator()).status).toBe('not-comparable'));
});

describe('what is still to begin', () => {
  test.each([
    ['not-started', 'not-started', 'not-met', 'forest regeneration'],
    ['not-disbursed', 'not-disbursed', 'none', 'protection money of 2024'],
    ['not-met', null, 'not-met', 'only called not met'],
  ] as const)('a claim of %s: %s, and the report’s word is %s (%s)', (statement, pending, claimed, _) => {
    const thing = aimed();
    claim(thing, statement);
    expect(assessment(thing)).toMatchObject({ pending, claimed, status: 'no-actual' });
  });
  test('planned, allotted and stated numbers are no results', () => {
    const thing = aimed();
    for (const kind of ['planned', 'allotted', 'stated'] as const) state(thing, kind, '2024', 100);
    expect(assessment(thing)).toMatchObject({ status: 'no-actual', current: null, counted: null });
  });
});

describe('the counted figure stands beside the estimate', () => {
  /** Counted `counted` by a day and estimated 102 for the year, against 100. */
  function both(counted: number, options: Partial<Figure> = {}, when = '2024-06-30') {
    const thing = aimed();
    state(thing, 'actual', when, counted, options);
    state(thing, 'estimate', '2024', 102);
    return assessment(thing).countedOnly;
  }
  test('with its own status where that is another (livestock herd)', () => {
    expect(both(50)).toMatchObject({ figure: { value: 50 }, status: 'missed' });
  });
  test('not where it has the same status', () => expect(both(101)).toBeNull());
  test('not where a note of its own already says how it stands', () => {
    expect(both(50, { note: { vi: 'Nửa năm.', en: 'Half a year.' } })).toBeNull();
  });
  test('not where its period is no day: a year is no interim count', () => {
    expect(both(50, {}, '2023')).toBeNull();
  });
  test('not where it is today’s figure itself', () => expect(assessment(reached(50)).countedOnly).toBeNull());
  test('not where nothing is judged', () => {
    const thing = indicator();
    state(thing, 'actual', '2024-06-30', 50);
    state(thing, 'estimate', '2024', 102);
    expect(assessment(thing).countedOnly).toBeNull();
  });
  test('not where nothing was counted', () => {
    const thing = aimed();
    state(thing, 'estimate', '2024', 102);
    expect(assessment(thing).countedOnly).toBeNull();
  });
  test('judged the way its indicator points', () => {
    const thing = aimed({ direction: 'lower' });
    state(thing, 'actual', '2024-06-30', 130);
    state(thing, 'estimate', '2024', 90);
    expect(assessment(thing)).toMatchObject({ status: 'exceeded', countedOnly: { status: 'missed' } });
  });
});

describe('what came together in half a year is not held against the target of a whole one', () => {
  const flow = () => Object.assign(indicator(), { unit: { ...indicator().unit, flow: true } });
  test('so that there is no result yet', () => {
    const thing = flow();
    state(thing, 'target', '2025', 900);
    state(thing, 'actual', '2025-06-30', 364);
    expect(assessment(thing)).toMatchObject({ status: 'no-actual', current: null, counted: { value: 364 } });
  });
  test('it is held against a target for the same half, and up to the last day of the year against that of the year', () => {
    const half = flow();
    state(half, 'target', '2025-06-30', 300);
    state(half, 'actual', '2025-06-30', 364);
    expect(assessment(half).status).toBe('exceeded');
    const year = flow();
    state(year, 'target', '2025', 300);
    state(year, 'actual', '2025-12-31', 364);
    expect(assessment(year).status).toBe('exceeded');
  });
  test('a level is held against it on any day', () => {
    const level = indicator();
    state(level, 'target', '2025', 300);
    state(level, 'actual', '2025-06-30', 364);
    expect(assessment(level).status).toBe('exceeded');
  });
});
