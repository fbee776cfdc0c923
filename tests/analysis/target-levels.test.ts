// Between which days each level of a target was asked for.
import { describe, expect, test } from 'vitest';
import { targetLevels } from '../../src/analysis/target-levels';
import type { Body, Figure, Indicator, Report } from '../../src/dataset/model';
import { assessment, body, claim, indicator, period, report, state } from './builder';

const next: Report = { ...report, id: '2025-07', date: period('2025-07-15') };
const last: Report = { ...report, id: '2026-01', date: period('2026-01-20') };
const given = (by: Report, figure: Figure) => {
  figure.locator = { ...figure.locator, report: by };
};
const resolution = (): Body => body('resolution', { until: '2025-12-31' });
const levels = (of: Indicator) =>
  targetLevels(assessment(of)).map(({ value, from, until }) => `${value} from ${from} until ${until}`);

describe('a target is asked', () => {
  test('from the start of its body’s term to the day when it is due', () => {
    const of = indicator();
    state(of, 'target', '2025', 38);
    expect(levels(of)).toEqual(['38 from 2020-12-31 until 2025-12-31']);
  });
  test('from the report that first gives it, where its body has no term', () => {
    const of = indicator({ by: resolution() });
    state(of, 'target', '2025', 38, { by: 'resolution' });
    expect(levels(of)).toEqual(['38 from 2024-10-01 until 2025-12-31']);
  });
  test('from the end of the reported time, where that report has no date', () => {
    const of = indicator({ by: resolution() });
    given({ ...report, date: period('undated') }, state(of, 'target', '2025', 38, { by: 'resolution' }));
    expect(levels(of)).toEqual(['38 from 2024-06-30 until 2025-12-31']);
  });
  test('on the day alone when it is due, where the report came after it', () => {
    const of = indicator({ by: resolution() });
    given(last, state(of, 'target', '2025', 38, { by: 'resolution' }));
    expect(levels(of)).toEqual(['38 from 2025-12-31 until 2025-12-31']);
  });
  test('by a range as by a number', () => {
    const of = indicator();
    state(of, 'target', '2025', 6, { valueTo: 7, operator: 'between' });
    expect(targetLevels(assessment(of))).toMatchObject([{ value: 6, valueTo: 7 }]);
  });
});

describe('a target moves', () => {
  test('with the report that gives another one, whatever the order of the rows', () => {
    const of = indicator();
    given(next, state(of, 'target', '2025', 30));
    state(of, 'target', '2025', 38);
    expect(levels(of)).toEqual(['38 from 2020-12-31 until 2025-07-15', '30 from 2025-07-15 until 2025-12-31']);
  });
  test('not where a later report prints it again', () => {
    const of = indicator();
    given(next, state(of, 'target', '2025', 38));
    state(of, 'target', '2025', 38);
    expect(levels(of)).toEqual(['38 from 2020-12-31 until 2025-12-31']);
  });
  test('from year to year, each from the end of the one before', () => {
    const of = indicator();
    state(of, 'target', '2025', 30);
    state(of, 'target', '2024', 33);
    expect(levels(of)).toEqual(['33 from 2020-12-31 until 2024-12-31', '30 from 2024-12-31 until 2025-12-31']);
  });
});

describe('there is no level', () => {
  test.each([
    ['of a target without a day', (of: Indicator) => state(of, 'target', 'undated', 38)],
    ['of a second number', (of: Indicator) => state(of, 'target', '2025', 38, { reference: false })],
    ['without a target', () => null],
    ['of a target that only repeats the result', (of: Indicator) => claim(of, 'percent-of-target', '100')],
  ])('%s', (_title, add) => {
    const of = indicator();
    state(of, 'actual', '2024', 50);
    add(of);
    expect(levels(of)).toEqual([]);
  });
});

test('a derived target is asked like a printed one', () => {
  const of = indicator();
  state(of, 'actual', '2024', 50);
  claim(of, 'percent-of-target', '50');
  expect(levels(of)).toEqual(['100 from 2020-12-31 until 2025-12-31']);
});
test('a derived target of a body that names no year has no level', () => {
  const of = indicator({ by: body('plan') });
  state(of, 'actual', '2024', 50);
  claim(of, 'percent-of-target', '50');
  expect(levels(of)).toEqual([]);
});
