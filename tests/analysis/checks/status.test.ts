// Met and not met, compared with our rule.
import { describe, expect, test } from 'vitest';
import type { JudgedStatus } from '../../../src/analysis/status';
import type { Verdict } from '../../../src/analysis/types';
import type { Statement } from '../../../src/dataset/vocabulary';
import { claim, indicator, state } from '../builder';
import { itemsOf, only } from './pick';

/** The check of a claim at IV ¶1 on a figure of 2024 against a target of 2025, where higher is better. */
const claimed = (statement: Statement, value: number | null, target: number | null) => {
  const thing = indicator({ id: 'communes' });
  if (value !== null) state(thing, 'actual', '2024', value, { at: 'II ¶1' });
  if (target !== null) state(thing, 'target', '2025', target, { at: 'III ¶1' });
  claim(thing, statement, null, { at: 'IV ¶1' });
  return only('status', thing);
};

describe('a claim about status', () => {
  const cases: [Statement, value: number, JudgedStatus, Verdict][] = [
    ['met', 13, 'met', 'agrees'],
    ['met', 14, 'exceeded', 'agrees'],
    ['met', 12.9, 'near', 'disagrees'],
    ['met', 5, 'missed', 'disagrees'],
    ['above', 13, 'met', 'disagrees'],
    ['above', 14, 'exceeded', 'agrees'],
    ['above', 12.9, 'near', 'disagrees'],
    ['exceeded', 14, 'exceeded', 'agrees'],
    ['exceeded', 13, 'met', 'disagrees'],
    ['exceeded', 12.9, 'near', 'disagrees'],
    ['low', 5, 'missed', 'agrees'],
    ['low', 12.9, 'near', 'agrees'],
    ['met-or-exceeded', 13, 'met', 'agrees'],
    ['met-or-exceeded', 14, 'exceeded', 'agrees'],
    ['met-or-exceeded', 12.9, 'near', 'disagrees'],
    ['low', 13, 'met', 'disagrees'],
    ['not-met', 5, 'missed', 'agrees'],
    ['not-met', 12.9, 'near', 'agrees'],
    ['not-met', 13, 'met', 'disagrees'],
    ['not-met', 14, 'exceeded', 'disagrees'],
    ['forecast-not-met', 5, 'missed', 'agrees'],
    ['forecast-not-met', 12.9, 'near', 'agrees'],
    ['forecast-not-met', 13, 'met', 'disagrees'],
    ['below', 5, 'missed', 'agrees'],
    ['below', 12.9, 'near', 'agrees'],
    ['below', 13, 'met', 'disagrees'],
  ];
  test.each(cases)('"%s" of %d against a target of 13, which we call %s, %s', (statement, value, status, verdict) => {
    expect(claimed(statement, value, 13)).toMatchObject({ status, verdict });
  });
  test('has the claim, its figure and its target, and our ratio as the result', () => {
    const check = claimed('met', 6.5, 13);
    expect(check).toMatchObject({
      id: 'status/communes/met/IV-p1',
      unit: 'status',
      printed: { value: null, text: '' },
      recomputed: null,
      arithmetic: { operation: 'compare', operands: [6.5, 13], result: 50 },
    });
    expect(itemsOf(check)).toEqual([', IV ¶1', '6.5, II ¶1', '13, III ¶1']);
  });
  test('is checked against the figure of its own period', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 9);
    state(thing, 'actual', '2024', 14);
    state(thing, 'target', '2025', 13);
    claim(thing, 'not-met', null, { period: '2023' });
    expect(only('status', thing)).toMatchObject({ verdict: 'agrees', status: 'missed' });
  });
  test('turns round where lower is better: 8 against 10 is above it', () => {
    const thing = indicator({ direction: 'lower' });
    state(thing, 'actual', '2024', 8);
    state(thing, 'target', '2025', 10);
    claim(thing, 'above');
    expect(only('status', thing)).toMatchObject({ verdict: 'agrees', status: 'exceeded' });
  });
  test.each(['above', 'below', 'percent-of-target'] as const)(
    '"%s" with a number is a comparison, not a status',
    (of) => {
      const thing = indicator();
      state(thing, 'actual', '2024', 9);
      claim(thing, of, '9');
      expect(only('status', thing)).toBeUndefined();
    },
  );
  test.each(['increase', 'decrease'] as const)('"%s" says nothing of a status', (statement) =>
    expect(claimed(statement, 9, 13)).toBeUndefined(),
  );
});

describe('"not started"', () => {
  test.each([
    ['without a figure', null, 'agrees'],
    ['with 0', 0, 'agrees'],
    ['with 2', 2, 'disagrees'],
  ] as const)('%s: the verdict', (_, value, verdict) => {
    expect(claimed('not-started', value, 13)).toMatchObject({ id: 'status/communes/not-started/IV-p1', verdict });
  });
  test('is held against the figure alone', () => {
    expect(claimed('not-started', null, 13)?.arithmetic.operands).toEqual([]);
    const check = claimed('not-started', 2, 13);
    expect(check?.arithmetic).toEqual({ operation: 'compare', operands: [2], result: null });
    expect(itemsOf(check)).toEqual([', IV ¶1', '2, II ¶1']);
  });
});

describe('a claim about status that cannot be checked', () => {
  test('has no target', () => {
    const check = claimed('met', 13, null);
    expect(check).toMatchObject({
      id: 'status/communes/met/IV-p1',
      reason: 'no-target',
      status: null,
      arithmetic: { operands: [13] },
    });
    expect(itemsOf(check)).toEqual([', IV ¶1', '13, II ¶1']);
  });
  test('has no figure', () => {
    const check = claimed('met', null, 13);
    expect(check).toMatchObject({ reason: 'no-figure', status: null, arithmetic: { operands: [] } });
    expect(itemsOf(check)).toEqual([', IV ¶1', '13, III ¶1']);
  });
  test('has no direction, unless the target itself says which way is good', () => {
    const undirected = (operator: 'equal' | 'at-least') => {
      const thing = indicator({ direction: 'none' });
      state(thing, 'actual', '2024', 1);
      state(thing, 'target', '2025', 1, { operator });
      claim(thing, 'met');
      return only('status', thing);
    };
    expect(undirected('equal')).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-direction' });
    expect(undirected('at-least')).toMatchObject({ verdict: 'agrees', reason: null });
  });
});

describe('a status at the highest number possible, where the target is not known', () => {
  type Row = [title: string, statement: Statement, value: number, fraction: [number, number] | null, Verdict];
  const all = 'percent' as const;
  test.each<Row>([
    ['100 % said to be met agrees: nothing above is possible', 'met', 100, null, 'agrees'],
    ['14 of 14 said to be met agrees', 'met', 14, [14, 14], 'agrees'],
    ['100 % said not to be met disagrees', 'not-met', 100, null, 'disagrees'],
    ['14 of 14 forecast not to be met disagrees', 'forecast-not-met', 14, [14, 14], 'disagrees'],
    ['99.9 % cannot be checked', 'met', 99.9, null, 'cannot-be-checked'],
    ['13 of 14 cannot be checked', 'met', 13, [13, 14], 'cannot-be-checked'],
    ['100 % said to be above cannot be checked: the target may be 100 %', 'above', 100, null, 'cannot-be-checked'],
  ])('%s', (_, statement, value, parts, verdict) => {
    const thing = indicator({ measure: parts ? 'amount' : all });
    const fraction = parts && { numerator: parts[0], denominator: parts[1] };
    state(thing, 'actual', '2024', value, { fraction });
    claim(thing, statement);
    expect(only('status', thing)?.verdict).toBe(verdict);
  });
  test('has the number it cannot exceed, and our status', () => {
    const thing = indicator({ measure: all });
    state(thing, 'actual', '2024', 100);
    claim(thing, 'met');
    expect(only('status', thing)).toMatchObject({
      status: 'met',
      reason: null,
      arithmetic: { operation: 'ceiling', operands: [100], result: 100 },
    });
  });
  test('is no ceiling where lower is better, nor of 100 hectares', () => {
    for (const options of [{ measure: all, direction: 'lower' as const }, {}]) {
      const thing = indicator(options);
      state(thing, 'actual', '2024', 100);
      claim(thing, 'met');
      expect(only('status', thing)?.verdict).toBe('cannot-be-checked');
    }
  });
});

test.each(['met', 'exceeded'] as const)('%s is not held against a target that only repeats the result', (statement) => {
  const stations = indicator();
  state(stations, 'actual', '2024', 11);
  claim(stations, 'percent-of-target', '100');
  claim(stations, statement);
  expect(only('status', stations)).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-target' });
});

test.each(['not-met', 'low', 'forecast-not-met'] as const)(
  'what is at 100%% of its target cannot be %s',
  (statement) => {
    const stations = indicator();
    state(stations, 'actual', '2024', 11);
    claim(stations, 'percent-of-target', '100');
    claim(stations, statement);
    expect(only('status', stations)).toMatchObject({ verdict: 'disagrees', status: 'met', reason: null });
  },
);

test('a status is not held against the target of another body', () => {
  const cover = indicator();
  state(cover, 'actual', '2024', 66.8);
  state(cover, 'target', '2025', 68.46, { by: 'resolution-03' });
  claim(cover, 'met');
  expect(only('status', cover)).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-target' });
});
describe('"not disbursed" speaks of money paid out, and of nothing else', () => {
  test.each([
    [null, 'cannot-be-checked', 'no-figure'],
    [0, 'agrees', null],
    [12, 'disagrees', null],
  ] as const)('%s paid out: %s', (paid, verdict, reason) => {
    expect(claimed('not-disbursed', paid, 192949)).toMatchObject({ verdict, reason });
  });
});
