// Named components against their stated number.
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/dataset/model';
import { claim, indicator, state } from '../builder';
import { only } from './pick';

describe('a count of components', () => {
  test('8 stated and 9 named disagree', () => {
    const stated = indicator({ role: 'components-not-met', level: 'context' });
    state(stated, 'stated', '2024', 8);
    const named = Array.from({ length: 9 }, (_, i) => indicator({ id: `c${i}` }));
    for (const each of named) claim(each, 'not-met');
    claim(named[0] as Indicator, 'not-met');
    const elsewhere = indicator({ id: 'c10' });
    claim(elsewhere, 'not-met', null, { at: 'IV ¶1' });
    const programme = indicator({ id: 'p', level: 'programme' });
    claim(programme, 'not-met');
    expect(only('count', stated, ...named, elsewhere, programme)).toMatchObject({
      verdict: 'disagrees',
      recomputed: 9,
      difference: 1,
      unit: 'count',
    });
  });
  test('2 stated and 2 named agree; estimates and other statements are not counted, nor is what counts nothing', () => {
    const stated = indicator({ id: 'stated', role: 'components-met', level: 'context' });
    state(stated, 'estimate', '2024', 3);
    state(stated, 'stated', '2024', 2);
    const [first, second, third] = ['a', 'b', 'c'].map((id) => indicator({ id })) as [Indicator, Indicator, Indicator];
    claim(first, 'met-or-exceeded');
    claim(second, 'met-or-exceeded');
    claim(third, 'not-met');
    state(third, 'actual', '2024', 7);
    expect(only('count', stated, first, second, third)).toMatchObject({
      verdict: 'agrees',
      recomputed: 2,
      arithmetic: { operation: 'count', operands: [], result: 2 },
    });
  });
  test('cannot be checked where none are named', () => {
    const stated = indicator({ role: 'components-met', level: 'context' });
    state(stated, 'stated', '2024', 18);
    expect(only('count', stated)?.reason).toBe('no-figure');
  });

  /** The check of a stated number with names of four headline groups: three of one group, and one each. */
  const grouped = (number: number) => {
    const stated = indicator({ role: 'components-not-met', level: 'context' });
    state(stated, 'stated', '2024', number);
    const rural = { id: 4, name: { vi: '', en: '' }, commitments: [] };
    const groups = [rural, rural, rural, null, null, null];
    const named = groups.map((group, i) => indicator({ id: `c${i}`, group }));
    for (const each of named) claim(each, 'not-met');
    return only('count', stated, ...named);
  };
  test.each([
    [3, 'disagrees', null],
    [4, 'explained', 'reading'],
    [5, 'explained', 'reading'],
    [6, 'agrees', null],
    [7, 'disagrees', null],
  ] as const)('%d stated, 6 named of which 3 in one group: %s', (number, verdict, explainedBy) => {
    expect(grouped(number)).toMatchObject({ verdict, explainedBy });
  });
});
