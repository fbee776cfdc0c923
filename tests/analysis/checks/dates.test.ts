// One figure given for two dates.
import { describe, expect, test } from 'vitest';
import { indicator, state } from '../builder';
import { only } from './pick';

describe('one figure with two dates', () => {
  const dated = (value: number, ...days: string[]) => {
    const thing = indicator();
    for (const day of days) state(thing, 'actual', day, value);
    return only('dates', thing);
  };
  test('is found', () => {
    expect(dated(66.8, '2023-06-30', '2024-06-30')).toMatchObject({ verdict: 'disagrees', unit: 'date' });
  });
  test('is not suspected of a short number, which may well stay the same', () => {
    expect(dated(14, '2023-06-30', '2024-06-30')).toBeUndefined();
    expect(dated(100, '2023-06-30', '2024-06-30')).toBeUndefined();
  });
  test('is not suspected for the same day', () => expect(dated(66.8, '2024-06-30', '2024-06-30')).toBeUndefined());
});
