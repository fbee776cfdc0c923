// Which numbers one line may join, and which a later report took the place of.
import { describe, expect, test } from 'vitest';
import { courseOf, hasCourse, undatedLevels } from '../../src/analysis/course';
import { measureOf } from '../../src/analysis/measure';
import type { Figure, Indicator, Report } from '../../src/dataset/model';
import { supersede } from '../../src/dataset/supersede';
import { indicator, report, state } from './builder';

const next: Report = { ...report, id: '2025-07', countedUntil: '2025-06-30', estimatedUntil: '2025-12-31' };
const flow = () => Object.assign(indicator(), { unit: { ...indicator().unit, flow: true } });
const change = () => indicator({ changeOf: indicator() });
/** Adds what the newer report gives; its figures stand before those of the older one. */
function add(of: Indicator, ...args: [kind: Figure['kind'], when: string, value: number]): Figure {
  const figure = state(of, ...args);
  figure.locator = { ...figure.locator, report: next };
  of.figures = [...of.figures.filter((each) => each.locator.report === next), ...of.figures].filter(
    (each, i, all) => all.indexOf(each) === i,
  );
  supersede(of);
  return figure;
}
const short = ({ kind, period, value }: Figure) => `${kind} ${period.text} ${value}`;

describe('figures are of one measure', () => {
  const measures = (of: Indicator, ...whens: string[]) => whens.map((when) => measureOf(state(of, 'actual', when, 1)));
  test.each([
    ['a level on any day', indicator, ['2024-06-30', '2024', '2023-2024'], ['level', 'level', 'level']],
    ['what adds up, of years', flow, ['2023', '2024'], ['year', 'year']],
    ['what adds up, not of half a year and a year', flow, ['2024-06-30', '2024'], ['until 06-30', 'year']],
    ['what adds up to the same day of each year', flow, ['2023-06-30', '2024-06-30'], ['until 06-30', 'until 06-30']],
    ['what adds up, not to different days', flow, ['2024-06-30', '2024-09-30'], ['until 06-30', 'until 09-30']],
    ['what adds up, of school years', flow, ['2023-2024', '2024'], ['school-year', 'year']],
    ['a change of another, as what adds up', change, ['2024-06-30', '2024'], ['until 06-30', 'year']],
    ['never an average of years', indicator, ['2020/2024', '2020/2025'], [null, null]],
    ['never a number without a day', indicator, ['undated', '2024'], [null, 'level']],
  ])('%s', (_title, make, whens, expected) => {
    expect(measures(make(), ...whens)).toEqual(expected);
  });
});

describe('the course', () => {
  test('has where it began and all results, in order of time', () => {
    const of = indicator();
    state(of, 'estimate', '2024', 30);
    state(of, 'actual', '2024-06-30', 33);
    state(of, 'baseline', '2021', 50);
    state(of, 'goal', '2030', 10);
    state(of, 'target', '2025', 25);
    expect(courseOf(of).levels.map(short)).toEqual(['baseline 2021 50', 'actual 2024-06-30 33', 'estimate 2024 30']);
  });
  test('leaves out what is planned, of a commune, given a second time or undated', () => {
    const of = indicator();
    const place = { id: 'pa-u', row: 1, column: 1, name: { vi: 'Pa Ủ', en: 'Pa Ủ' }, aliases: [], successor: '' };
    state(of, 'planned', '2024', 1);
    state(of, 'actual', '2024', 2, { place });
    state(of, 'actual', '2024', 3, { reference: false });
    state(of, 'actual', 'undated', 4);
    expect(courseOf(of).levels).toEqual([]);
    expect(undatedLevels(of).map(short)).toEqual(['actual undated 4']);
  });
  test('has the final count in place of the estimate, which stays beside it', () => {
    const of = indicator();
    state(of, 'estimate', '2024', 36);
    add(of, 'actual', '2024', 35);
    const { levels, estimatedBefore, revised } = courseOf(of);
    expect(levels.map(short)).toEqual(['actual 2024 35']);
    expect(estimatedBefore.map(({ figure, final }) => [short(figure), short(final)])).toEqual([
      ['estimate 2024 36', 'actual 2024 35'],
    ]);
    expect(revised).toEqual([]);
  });
  test('has the final count of the last day of a year in place of its estimate, where it is a level', () => {
    const of = indicator();
    state(of, 'estimate', '2024', 36);
    add(of, 'actual', '2024-12-31', 35);
    expect(courseOf(of).levels.map(short)).toEqual(['actual 2024-12-31 35']);
    expect(courseOf(of).estimatedBefore.length).toBe(1);
  });
  test('has the newer of two counts; the older is revised', () => {
    const of = indicator();
    state(of, 'actual', '2024-06-30', 40);
    add(of, 'actual', '2024-06-30', 41);
    expect(courseOf(of).levels.map(short)).toEqual(['actual 2024-06-30 41']);
    expect(courseOf(of).revised.map(short)).toEqual(['actual 2024-06-30 40']);
  });
  test('has nothing beside it where the later report gives the same number', () => {
    const of = indicator();
    state(of, 'estimate', '2024', 36);
    add(of, 'actual', '2024', 36);
    const { levels, estimatedBefore, revised } = courseOf(of);
    expect([levels.map(short), estimatedBefore, revised]).toEqual([['actual 2024 36'], [], []]);
  });
  test('of two estimates for a year the older is revised', () => {
    const of = indicator();
    state(of, 'estimate', '2025', 20);
    add(of, 'estimate', '2025', 22);
    expect(courseOf(of).revised.map(short)).toEqual(['estimate 2025 20']);
    expect(courseOf(of).estimatedBefore).toEqual([]);
  });
  test('of one report keeps the estimate of a year before a count of its last day', () => {
    const of = indicator();
    state(of, 'estimate', '2024', 36);
    state(of, 'actual', '2024-12-31', 35);
    const { levels, estimatedBefore, revised } = courseOf(of);
    expect([levels.map(short), estimatedBefore, revised]).toEqual([['estimate 2024 36'], [], []]);
  });
});

describe('there is a course', () => {
  test.each([
    [['actual 2024-06-30', 'estimate 2024'], true],
    [['baseline 2021', 'actual 2023'], true],
    [['actual 2024', 'actual 2024-12-31'], false],
    [['actual 2024'], false],
    [['actual 2024', 'goal 2030'], false],
    [['actual 2024', 'target 2025'], false],
    [['actual 2024', 'planned 2025'], false],
    [['actual 2024', 'actual 2020/2025'], false],
    [['actual 2024', 'actual undated'], false],
  ])('%j: %s', (figures, expected) => {
    const of = indicator();
    for (const figure of figures) {
      const [kind = '', when = ''] = figure.split(' ');
      state(of, kind as Figure['kind'], when, 5);
    }
    expect(hasCourse(of)).toBe(expected);
  });
});
