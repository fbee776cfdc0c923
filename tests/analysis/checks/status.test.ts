// Met and not met, compared with our rule.
import { describe, expect, test } from 'vitest';
import { claim, indicator, state } from '../builder';
import { only } from './pick';

describe('a claim about status', () => {
  const says = (statement: Parameters<typeof claim>[1], value: number | null, target: number | null) => {
    const thing = indicator();
    if (value !== null) state(thing, 'actual', '2024', value);
    if (target !== null) state(thing, 'target', '2025', target);
    claim(thing, statement);
    return only('status', thing);
  };
  test('"met" agrees at or above the target and disagrees below it', () => {
    expect(says('met', 13, 13)).toMatchObject({ verdict: 'agrees', status: 'met', unit: 'status' });
    expect(says('met', 14, 13)).toMatchObject({ verdict: 'agrees', status: 'exceeded' });
    expect(says('met', 12.9, 13)).toMatchObject({ verdict: 'disagrees', status: 'near' });
  });
  test('"above" without a number asks for more than the target', () => {
    expect(says('above', 13, 13)?.verdict).toBe('disagrees');
    expect(says('above', 14, 13)?.verdict).toBe('agrees');
  });
  test('"not met" and "forecast not to be met" agree below the target', () => {
    expect(says('not-met', 9, 13)?.verdict).toBe('agrees');
    expect(says('forecast-not-met', 13, 13)?.verdict).toBe('disagrees');
  });
  test('"not started" agrees without a figure or with 0', () => {
    expect(says('not-started', null, 13)?.verdict).toBe('agrees');
    expect(says('not-started', 0, 13)?.verdict).toBe('agrees');
    expect(says('not-started', 2, 13)?.verdict).toBe('disagrees');
  });
  test('cannot be checked without target, figure or direction', () => {
    expect(says('met', 13, null)?.reason).toBe('no-target');
    expect(says('met', null, 13)?.reason).toBe('no-figure');
    const thing = indicator({ direction: 'none' });
    state(thing, 'actual', '2024', 1);
    state(thing, 'target', '2025', 1);
    claim(thing, 'met');
    expect(only('status', thing)?.reason).toBe('no-direction');
  });
  test('is checked against the figure of its own period', () => {
    const thing = indicator();
    state(thing, 'actual', '2023', 9);
    state(thing, 'actual', '2024', 14);
    state(thing, 'target', '2025', 13);
    claim(thing, 'not-met', null, { period: '2023' });
    expect(only('status', thing)).toMatchObject({ verdict: 'agrees', status: 'missed' });
  });
  test('with a number is a comparison, not a status', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 9);
    claim(thing, 'above', '9');
    expect(only('status', thing)).toBeUndefined();
  });
});
