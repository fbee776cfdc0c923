// The rule of status: exceeded, met, near, missed; with ratio and gap.
import { describe, expect, test } from 'vitest';
import { judge, NEAR_SHARE } from '../../src/analysis/judgement';
import { targetOf } from '../../src/analysis/target';
import type { DerivedTarget, Target } from '../../src/analysis/types';
import type { Direction, Operator } from '../../src/dataset/vocabulary';
import { assessment, claim, indicator, promise, state } from './builder';

type Asked = number | [number, Operator] | [number, 'between', number];
type Status = ReturnType<typeof judge>['status'];

/** `actual` judged against a printed target. */
function judged(direction: Direction, actual: number, asked: Asked) {
  const thing = indicator({ direction });
  const [value, operator = 'equal', valueTo = null] = typeof asked === 'number' ? [asked] : asked;
  const figure = state(thing, 'actual', '2024', actual);
  state(thing, 'target', '2025', value, { operator, valueTo });
  return judge(figure, targetOf(promise(thing)) as Target, direction);
}

type StatusRow = [title: string, Direction, actual: number, Asked, Status];
const haveStatus = (rows: StatusRow[]) =>
  test.each(rows)('%s', (_, direction, actual, asked, status) => {
    expect(judged(direction, actual, asked).status).toBe(status);
  });

test('a result is near its target from nine tenths on', () => expect(NEAR_SHARE).toBe(90));

describe('where higher is better', () => {
  haveStatus([
    ['the target itself is met (chili)', 'higher', 50, 50, 'met'],
    ['more is exceeded (cinnamon)', 'higher', 1634.5, 1000, 'exceeded'],
    ['from nine tenths on it is near', 'higher', 90, 100, 'near'],
    ['below nine tenths it is missed', 'higher', 89.99, 100, 'missed'],
    ['far below it is missed (macadamia)', 'higher', 530.68, 1900, 'missed'],
    ['an actual of 0 is missed', 'higher', 0, 3, 'missed'],
    ['a negative actual is missed', 'higher', -2, 4, 'missed'],
    ['a target of 0 is met by 0', 'higher', 0, 0, 'met'],
    ['a target of 0 is exceeded by more', 'higher', 1, 0, 'exceeded'],
    ['a target of 0 is missed by less', 'higher', -1, 0, 'missed'],
  ]);
});

describe('where lower is better', () => {
  haveStatus([
    ['the limit itself is met', 'lower', 20, 20, 'met'],
    ['less is exceeded (population growth)', 'lower', 1.26, 1.6, 'exceeded'],
    ['a little more is near', 'lower', 22, 20, 'near'],
    ['much more is missed', 'lower', 23, 20, 'missed'],
    ['0 exceeds a limit above 0', 'lower', 0, 5, 'exceeded'],
    ['a limit of 0 is met by 0', 'lower', 0, 0, 'met'],
    ['a limit of 0 is met, not exceeded, by less', 'lower', -1, 0, 'met'],
    ['a limit of 0 is missed by the least more', 'lower', 0.1, 0, 'missed'],
    ['a limit of 0 is missed by more', 'lower', 1, 0, 'missed'],
  ]);
});

describe('where the target is exact', () => {
  haveStatus([
    ['the same number is met', 'exact', 100, 100, 'met'],
    ['the same number at the coarser precision of the result is met', 'exact', 71.4, 71.43, 'met'],
    ['the same number at the coarser precision of the target is met', 'exact', 71.43, 71.4, 'met'],
    ['another number at that precision is near', 'exact', 71.5, 71.43, 'near'],
    ['a little less is near', 'exact', 95, 100, 'near'],
    ['a little more is near, never exceeded', 'exact', 105, 100, 'near'],
    ['much less is missed', 'exact', 80, 100, 'missed'],
    ['much more is missed', 'exact', 125, 100, 'missed'],
  ]);
});

describe('the operator of the target overrides the direction', () => {
  haveStatus([
    ['"over 18,000" is not met by 18,000', 'higher', 18000, [18000, 'above'], 'near'],
    ['"over 18,000" is exceeded by 18,001', 'higher', 18001, [18000, 'above'], 'exceeded'],
    ['"over" means more also where lower is better', 'lower', 12, [10, 'above'], 'exceeded'],
    ['"under 17" is not met by 17', 'lower', 17, [17, 'below'], 'near'],
    ['"under 17" is exceeded by 16.9', 'lower', 16.9, [17, 'below'], 'exceeded'],
    ['"under" means less also where higher is better', 'higher', 12, [10, 'below'], 'missed'],
    ['"at most" is met at its limit', 'higher', 10, [10, 'at-most'], 'met'],
    ['"at most" is missed above it, also where higher is better', 'higher', 12, [10, 'at-most'], 'missed'],
    ['"at most" is exceeded below it', 'higher', 8, [10, 'at-most'], 'exceeded'],
    ['"at least" is met at its limit', 'lower', 10, [10, 'at-least'], 'met'],
    ['"at least" is exceeded above it, also where the number is exact', 'exact', 12, [10, 'at-least'], 'exceeded'],
    ['"at least" is missed below it, also where lower is better', 'lower', 5, [10, 'at-least'], 'missed'],
    ['"at least" judges also where no direction is known', 'none', 12, [10, 'at-least'], 'exceeded'],
  ]);
});

describe('a range', () => {
  haveStatus([
    ['is met at its lower end', 'higher', 10, [10, 'between', 20], 'met'],
    ['is met inside', 'higher', 15, [10, 'between', 20], 'met'],
    ['is met at its upper end', 'higher', 20, [10, 'between', 20], 'met'],
    ['is near just below', 'higher', 9, [10, 'between', 20], 'near'],
    ['is near just above, never exceeded', 'higher', 21, [10, 'between', 20], 'near'],
    ['is missed far above, also where higher is better', 'higher', 40, [10, 'between', 20], 'missed'],
    ['is missed far below, also where lower is better', 'lower', 5, [10, 'between', 20], 'missed'],
    ['of one number is not met by one that rounds to it', 'higher', 9.7, [10, 'between', 10], 'near'],
  ]);
});

describe('a target that the report leaves open between two numbers', () => {
  /** `actual` against a target that may be anything from 2320 to 2322, or is exactly 2321. */
  function against(direction: Direction, actual: number, exact = false) {
    const thing = indicator({ direction });
    const target: DerivedTarget = {
      kind: 'derived',
      value: 2321,
      exact,
      interval: [2320, 2322],
      range: [2319, 2323],
      operator: 'equal',
      body: promise(thing).body,
      reading: 'percent-of-target',
      claim: claim(thing, 'percent-of-target', '80.08'),
      from: state(thing, 'actual', '2024', 1859),
      confirmedBy: [],
    };
    return judge(state(thing, 'actual', '2024', actual), target, direction);
  }
  test.each<[title: string, Direction, actual: number, Status]>([
    ['is met at its lowest where higher is better', 'higher', 2320, 'met'],
    ['is met inside where higher is better', 'higher', 2320.5, 'met'],
    ['is met at its highest where higher is better', 'higher', 2322, 'met'],
    ['is exceeded only beyond its highest', 'higher', 2322.1, 'exceeded'],
    ['is near below its lowest', 'higher', 2319.9, 'near'],
    ['is met at its highest where lower is better', 'lower', 2322, 'met'],
    ['is met inside where lower is better', 'lower', 2320.5, 'met'],
    ['is met at its lowest where lower is better', 'lower', 2320, 'met'],
    ['is exceeded only below its lowest where lower is better', 'lower', 2319.9, 'exceeded'],
    ['is near above its highest where lower is better', 'lower', 2322.1, 'near'],
    ['is met at its lowest where the number is exact', 'exact', 2320, 'met'],
    ['is met inside where the number is exact', 'exact', 2320.5, 'met'],
    ['is met at its highest where the number is exact', 'exact', 2322, 'met'],
    ['is near below where the number is exact, also where it rounds to the target', 'exact', 2319.9, 'near'],
    ['is near above where the number is exact', 'exact', 2322.4, 'near'],
  ])('%s', (_, direction, actual, status) => expect(against(direction, actual).status).toBe(status));
  test.each<[title: string, Direction, actual: number, Status]>([
    ['is that number alone once it is exact: more is exceeded', 'higher', 2321.5, 'exceeded'],
    ['is that number alone once it is exact: less is near', 'higher', 2320.5, 'near'],
    ['is met by what rounds to it, where the number is exact', 'exact', 2321, 'met'],
    ['is not met by what differs at the precision of the result', 'exact', 2321.4, 'near'],
  ])('%s', (_, direction, actual, status) => expect(against(direction, actual, true).status).toBe(status));
  test('is not met by what only rounds to it, where its bounds are narrower than a digit of the result', () => {
    const thing = indicator({ direction: 'exact' });
    const ends = { interval: [2321.2, 2321.6], range: [2321.2, 2321.6] };
    const from = state(thing, 'actual', '2023', 2300);
    const target = { kind: 'derived', value: 2321.4, exact: false, operator: 'equal', reading: 'units', from, ...ends };
    const derived = { ...target, claim: claim(thing, 'above', '21.4'), confirmedBy: [] };
    expect(judge(state(thing, 'actual', '2024', 2321), derived as unknown as DerivedTarget, 'exact').status).toBe(
      'near',
    );
  });
  test('is measured by its middle, so that the claim comes out as printed', () => {
    expect(against('higher', 1160.5)).toMatchObject({ ratio: 50, gap: { absolute: -1160.5, relative: -50 } });
  });
  test('is measured by its value once it is exact', () => {
    const thing = indicator();
    const target = {
      ...({ kind: 'derived', value: 32, exact: true, interval: [31.99, 33.01], operator: 'equal' } as DerivedTarget),
      claim: claim(thing, 'percent-of-target', '92.19'),
      from: state(thing, 'actual', '2023', 29.5),
    };
    const { ratio, gap } = judge(state(thing, 'estimate', '2024', 29.5), target, 'higher');
    expect([ratio, gap.absolute]).toEqual([92.1875, -2.5]);
  });
});

describe('the roundings of result and derived target', () => {
  /** 59 in 2024 is so many points above its target; the result judged is another, of 2025. */
  function later(actual: number, above: string) {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024', 59);
    claim(thing, 'above', above, { basis: 'points', period: '2024' });
    const target = targetOf(promise(thing));
    if (target === null) throw new Error('no target');
    return judge(state(thing, 'actual', '2025', actual), target, 'higher');
  }
  test.each<[title: string, actual: number, above: string, status: Status, others: Status[]]>([
    ['leave one status far above (target 54 to 56)', 60, '4', 'exceeded', []],
    ['leave three where the result lies among the targets', 55, '4', 'met', ['exceeded', 'near']],
    ['leave one just below all of them', 53.9, '4.0', 'near', []],
    ['leave two where only the limit of near is open', 49.5, '4', 'near', ['missed']],
    ['leave one far below', 40, '4', 'missed', []],
  ])('%s', (_, actual, above, status, others) => {
    expect(later(actual, above)).toMatchObject({ status });
    expect(later(actual, above).others.toSorted()).toEqual(others);
  });
  test('of the very figure that the target was worked out from leave its status', () => {
    const thing = indicator({ measure: 'permille' });
    state(thing, 'actual', '2024', 0.6);
    claim(thing, 'percent-of-target', '83.33');
    expect(assessment(thing).judgement).toMatchObject({ status: 'missed', others: [] });
  });
  test('take the decimal from a ratio they move by more than half a percent (46.7 against about 33.3)', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2024', 46.7);
    claim(thing, 'above', '13.4', { basis: 'points' });
    expect(assessment(thing).judgement?.decimals).toEqual({ ratio: 0, gap: 1 });
  });
  test('leave the gap as fine as the finest claim that leads to the target (61.5 against 50, "above 9" and "above 11.5")', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'actual', '2023', 59);
    state(thing, 'estimate', '2024', 61.5);
    claim(thing, 'above', '9', { basis: 'points', period: '2023' });
    claim(thing, 'above', '11.5', { basis: 'points' });
    expect(assessment(thing)).toMatchObject({ target: { value: 50 }, judgement: { decimals: { gap: 1 } } });
  });
  test('leave the decimal to a ratio that the report itself states (0.6 is 83.33 % of about 0.72)', () => {
    const thing = indicator({ measure: 'permille' });
    state(thing, 'actual', '2024', 0.6);
    claim(thing, 'percent-of-target', '83.33');
    expect(assessment(thing).judgement?.decimals.ratio).toBe(1);
  });
});

describe('ratio and gap, a positive gap being better than the target', () => {
  type Row = [title: string, Direction, number, Asked, ratio: number | null, absolute: number, relative: number | null];
  test.each<Row>([
    ['a ratio is actual over target (income)', 'higher', 29.5, 32, 92.1875, -2.5, -7.8125],
    ['ten times the target (Paris polyphylla)', 'higher', 5, 0.5, 1000, 4.5, 900],
    ['a ratio is target over actual where lower is better', 'lower', 1.25, 1.6, 128, 0.35, 21.875],
    ['more than the limit is a negative gap', 'lower', 25, 20, 80, -5, -25],
    ['less than an exact target is a negative gap', 'exact', 80, 100, 80, -20, -20],
    ['more than an exact target is a negative gap too', 'exact', 125, 100, 80, -25, -25],
    ['below a range is measured to its lower end', 'higher', 9, [10, 'between', 20], 90, -1, -10],
    ['above a range is measured to its upper end', 'higher', 40, [10, 'between', 20], 50, -20, -100],
    ['inside a range there is no gap', 'higher', 15, [10, 'between', 20], 100, 0, 0],
    ['"at most" turns the gap where higher is better', 'higher', 12, [10, 'at-most'], 1000 / 12, -2, -20],
    ['a target met has no gap, and no minus before 0', 'lower', 20, 20, 100, 0, 0],
    ['an actual of 0 has no ratio', 'higher', 0, 3, null, -3, -100],
    ['a negative actual has no ratio', 'higher', -2, 4, null, -6, -150],
    ['a target of 0 has neither ratio nor relative gap', 'higher', 3, 0, null, 3, null],
    ['a limit of 0 has neither ratio nor relative gap', 'lower', 1, 0, null, -1, null],
    ['a negative target has no ratio, and a gap relative to its size', 'higher', 4, -8, null, 12, 150],
  ])('%s', (_, direction, actual, asked, ratio, absolute, relative) => {
    const found = judged(direction, actual, asked);
    if (ratio === null) expect(found.ratio).toBeNull();
    else expect(found.ratio).toBeCloseTo(ratio, 10);
    expect(found.gap).toEqual({ absolute, relative });
  });
});
