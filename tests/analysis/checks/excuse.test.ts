// Why two numbers for one thing can both be right: a case for each reason, and for what is none.
import { describe, expect, test } from 'vitest';
import { excuseOf } from '../../../src/analysis/checks/excuse';
import type { Excuse } from '../../../src/analysis/types';
import type { Figure, Indicator } from '../../../src/dataset/model';
import { body, indicator, state } from '../builder';

type Side = [kind: Figure['kind'], when: string, value: number, options?: Parameters<typeof state>[4]];
const first = 'III.1.1 ¶1';

/** The excuse of two figures of one indicator, the first at III.1.1 ¶1, the second at III.1.3 ¶4 unless it says so. */
const excuse = (of: Indicator, a: Side, b: Side): Excuse | null => {
  const [one, other] = [
    state(of, a[0], a[1], a[2], { at: first, ...a[3] }),
    state(of, b[0], b[1], b[2], { at: 'III.1.3 ¶4', ...b[3] }),
  ];
  return excuseOf(one, other);
};

describe('both can be right', () => {
  test('a year and the average of a term: herd growth 4 and 4.2', () => {
    expect(excuse(indicator(), ['estimate', '2024', 4], ['estimate', '2020/2024', 4.2])).toBe('date');
  });
  test('a level of October and one of the end of the year', () => {
    expect(excuse(indicator(), ['actual', '2024-10-31', 44.24], ['estimate', '2024', 36.39])).toBe('date');
  });
  test('targets that two bodies set', () => {
    const sides: [Side, Side] = [
      ['target', '2025', 1500, { by: 'congress' }],
      ['target', '2025', 1600, { by: 'resolution-03' }],
    ];
    expect(excuse(indicator(), ...sides)).toBe('body');
  });
  test('one exact number rounded up and cut off: a cut of 20.84 in three years is 6.95 and 6.94', () => {
    const rate = indicator({ id: 'poverty', direction: 'lower', measure: 'percent' });
    state(rate, 'baseline', '2022-01-01', 57.23);
    state(rate, 'estimate', '2024', 36.39);
    const cut = indicator({ id: 'cut', changeOf: rate });
    expect(excuse(cut, ['estimate', '2022/2024', 6.95], ['estimate', '2022/2024', 6.94])).toBe('rounding');
  });
  test('a share rounded and the same cut off: 2 of 3', () => {
    const share = indicator({ measure: 'percent' });
    const fraction = { numerator: 2, denominator: 3 };
    expect(excuse(share, ['actual', '2024', 66.6], ['actual', '2024', 66.7, { fraction }])).toBe('rounding');
  });
  test('levels that are asked for: who reaches 3 has reached 2', () => {
    const level = indicator({ measure: 'level' });
    expect(excuse(level, ['goal', '2030', 2], ['goal', '2030', 3])).toBe('reading');
  });
  test('two rates of one paragraph, one within the other: 98.7 % and 87.4 %', () => {
    const rating = indicator({ measure: 'percent' });
    expect(excuse(rating, ['actual', '2024', 98.7], ['actual', '2024', 87.4, { at: first }])).toBe('reading');
  });
});

describe('cannot both be right', () => {
  test('two numbers of one thing and time at two places: 801 and 1122', () => {
    expect(excuse(indicator(), ['estimate', '2024', 801], ['estimate', '2024', 1122])).toBeNull();
  });
  test('two amounts of one paragraph', () => {
    expect(excuse(indicator(), ['actual', '2024', 8], ['actual', '2024', 7, { at: first }])).toBeNull();
  });
  test('two levels that were reached', () => {
    expect(excuse(indicator({ measure: 'level' }), ['actual', '2024', 2], ['actual', '2024', 3])).toBeNull();
  });
  test('a level that was reached and one that is asked for', () => {
    const level = indicator({ measure: 'level' });
    expect(excuse(level, ['goal', '2024', 3], ['actual', '2024', 2])).toBeNull();
    expect(excuse(level, ['actual', '2024', 2], ['goal', '2024', 3])).toBeNull();
  });
  test('numbers next to each other that do not come from one: 6.94 and 6.93', () => {
    const rate = indicator({ id: 'poverty', direction: 'lower', measure: 'percent' });
    state(rate, 'baseline', '2022-01-01', 57.23);
    state(rate, 'estimate', '2024', 36.39);
    const cut = indicator({ id: 'cut', changeOf: rate });
    expect(excuse(cut, ['estimate', '2022/2024', 6.94], ['estimate', '2022/2024', 6.93])).toBeNull();
  });
  test('the last digit of a number that nothing gives: 6.95 and 6.94', () => {
    expect(excuse(indicator(), ['estimate', '2024', 6.95], ['estimate', '2024', 6.94])).toBeNull();
  });
  test('targets of one body, and one whose body is not named', () => {
    const congress = { by: 'congress' };
    expect(excuse(indicator(), ['target', '2025', 7, congress], ['target', '2025', 8, congress])).toBeNull();
    expect(excuse(indicator(), ['target', '2025', 7, congress], ['target', '2025', 8, { by: null }])).toBeNull();
  });
});

describe('two indicators of one thing', () => {
  const [district, province] = [body('commodity-crops'), body('resolution-05')];
  const pair = (a: Parameters<typeof indicator>[0], b: Parameters<typeof indicator>[0]) =>
    excuseOf(state(indicator(a), 'actual', '2024', 1419.89), state(indicator(b), 'actual', '2024', 1634.5));
  test('counted under two documents can both be right', () => {
    expect(pair({ by: province }, { by: district })).toBe('document');
    expect(pair({ level: 'context', programme: province }, { by: district })).toBe('document');
  });
  test('of one document, or where one has none, cannot', () => {
    const both = indicator({ by: district, programme: province });
    expect(
      excuseOf(state(both, 'actual', '2024', 7), state(indicator({ by: district }), 'actual', '2024', 8)),
    ).toBeNull();
    expect(pair({ by: district }, { by: district })).toBeNull();
    expect(pair({ by: district }, { level: 'context' })).toBeNull();
    expect(pair({ level: 'context' }, { by: district })).toBeNull();
  });
  test('counted in two units can', () => {
    const rooms = indicator({ id: 'rooms' });
    rooms.unit = { ...rooms.unit, id: 'room' };
    expect(excuseOf(state(rooms, 'actual', '2024', 941), state(indicator(), 'actual', '2024', 39))).toBe('scope');
  });
});
