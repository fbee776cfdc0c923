// What a report changes of what the one before it said.
import { describe, expect, test } from 'vitest';
import {
  estimateRecord,
  reportBefore,
  reportsOn,
  revisions,
  revisionsOfIndicator,
  statusChanges,
} from '../../src/analysis/revisions';
import type { Dataset } from '../../src/dataset/model';
import { addReport, addRow, type Change, edit } from '../dataset/fixtures';
import { analysed, figure, laterReport, linked } from '../dataset/two-reports';

/** The changes but those of indicators that are gone, in short: `newer income: 29.5 → 31`. */
const changes = (...more: Change[]): string[] => {
  const dataset = linked(...laterReport(...more));
  return revisions(dataset, dataset.report)
    .filter(({ kind }) => kind !== 'not-reported')
    .map(({ kind, indicator, before, after }) => `${kind} ${indicator.id}: ${before.value} → ${after?.value}`);
};
/** Makes the later report one of this kind. */
const kindOf = (kind: string): Change => edit('reports/2025-10/report.csv', 'J2', kind);
const million = (value: string) => `${value} triệu đồng/người/năm`;

describe('a later result', () => {
  test.each<[string, Change[], string[]]>([
    [
      'of a later day is newer',
      [figure('income', 'actual', '2025-06-30', '31', million('31'))],
      ['newer income: 29.5 → 31'],
    ],
    ['of an earlier day is not', [figure('income', 'actual', '2023-12-31', '28', million('28'))], []],
    [
      'of the same day with another number is a revision',
      [figure('income', 'actual', '2024-06-30', '29.8', million('29,8'))],
      ['revised income: 29.5 → 29.8'],
    ],
    [
      'of the same day with the same number is none',
      [figure('income', 'actual', '2024-06-30', '29.5', million('29,5'))],
      [],
    ],
    ['nor is one that only has fewer digits', [figure('poverty', 'estimate', '2024', '36.4', '36,4%')], []],
    [
      'of what was estimated is its count, also when the two are equal',
      [figure('poverty', 'actual', '2024', '36.39', '36,39%')],
      ['counted poverty: 36.39 → 36.39'],
    ],
    [
      'of what was estimated may be estimated again',
      [figure('poverty', 'estimate', '2024', '35.2', '35,2%')],
      ['revised poverty: 36.39 → 35.2'],
    ],
    ['that is only estimated changes no count', [figure('income', 'estimate', '2024-06-30', '30', million('30'))], []],
    [
      'of a place is no number of the whole',
      [figure('income', 'actual', '2025-06-30', '31', million('31'), { place: 'ka-lang' })],
      [],
    ],
    [
      'a baseline that is other is a revision',
      [figure('poverty', 'baseline', '2020', '58.4', '58,4%'), figure('poverty', 'actual', '2024', '36', '36%')],
      ['counted poverty: 36.39 → 36', 'revised poverty: 58.46 → 58.4'],
    ],
  ])('%s', (_, more, expected) => {
    expect(changes(...more)).toEqual(expected);
  });
});

test('what is only planned or stated is not compared: it is no result and nothing asked for', () => {
  const planned = (report: string, value: string) =>
    addRow(`reports/${report}/figures.csv`, null, {
      ...{ indicator: 'income', kind: 'planned', period: '2025', operator: 'equal', value, reference: 'yes' },
      ...{ printed: million(value), locator: 'III.1.2 ¶1' },
    });
  expect(changes(planned('2024-10', '40'), planned('2025-10', '45'))).toEqual([]);
});

test('half a year of what adds up is no newer result than the year before it', () => {
  expect(
    changes(
      edit('reports/2024-10/figures.csv', 'C2', '2024'),
      edit('claims.csv', 'B2', '2024'),
      figure('income', 'actual', '2025-06-30', '15', million('15')),
    ),
  ).toEqual([]);
});

describe('what is asked for', () => {
  const target = (value: string, cells: Record<string, string> = {}) =>
    figure('macadamia', 'target', '2025', value, `${value} ha`, {
      ...{ operator: 'at-least', body: 'resolution-05', locator: 'III.2.2 ¶1' },
      ...cells,
    });
  test.each<[string, Change[], string[]]>([
    ['moves', [target('1200')], ['target-moved macadamia: 1000 → 1200']],
    ['stays', [target('1000')], []],
    [
      'moves where only its sign is other',
      [target('1000', { operator: 'equal' })],
      ['target-moved macadamia: 1000 → 1000'],
    ],
    ['as a goal moves too', [figure('income', 'goal', '2030', '60', million('60'))], ['goal-moved income: 55 → 60']],
    ['as a goal of another year is another goal', [figure('income', 'goal', '2035', '60', million('60'))], []],
    [
      'within other bounds moves',
      [figure('macadamia', 'goal', '2030', '1500', '1.500-2.200 ha', { operator: 'between', value_to: '2200' })],
      ['goal-moved macadamia: 1500 → 1500'],
    ],
  ])('%s', (_, more, expected) => {
    expect(changes(...more)).toEqual(expected);
  });
});

test('an indicator that had a result and is not spoken of any more is no longer reported; a plan leaves nothing out', () => {
  const gone = (dataset: Dataset) =>
    revisions(dataset, dataset.reports[0] as Dataset['report'])
      .filter(({ kind }) => kind === 'not-reported')
      .map(({ indicator, after }) => [indicator.id, after]);
  expect(gone(linked(...laterReport(figure('income', 'goal', '2030', '55', million('55')))))).toEqual(
    ['poverty', 'literacy', 'health', 'cover', 'macadamia', 'fires'].map((id) => [id, null]),
  );
  const plan = laterReport(figure('income', 'goal', '2030', '55', million('55')), kindOf('plan'));
  expect(gone(linked(...plan))).toEqual([]);
});

test('changes come by kind, and within a kind in the order of the indicators', () => {
  expect(
    changes(
      figure('cover', 'actual', '2024', '67.4', '67,4%'),
      figure('income', 'actual', '2025-06-30', '31', million('31')),
      figure('poverty', 'actual', '2024', '36', '36%'),
    ),
  ).toEqual(['counted poverty: 36.39 → 36', 'counted cover: 67.38 → 67.4', 'newer income: 29.5 → 31']);
});

test('the report before is the nearest with results; the first has none', () => {
  const { reports } = linked(...addReport('2025-10'), ...addReport('2025-01', { kind: 'plan' }));
  const [newest, plan, first] = reports as [Dataset['report'], Dataset['report'], Dataset['report']];
  expect([newest, plan, first].map((report) => reportBefore({ reports }, report)?.id)).toEqual([
    '2024-10',
    '2024-10',
    undefined,
  ]);
});

test('the first report changes nothing', () => {
  const dataset = linked();
  expect(revisions(dataset, dataset.report)).toEqual([]);
});

test('of three reports the number is compared with the newest of the older two', () => {
  const dataset = linked(
    ...laterReport(figure('income', 'actual', '2024-06-30', '29.8', million('29,8'))),
    ...addReport('2026-10', { counted_until: '2025-06-30', estimated_until: '2025-12-31' }),
    edit('reports/2026-10/figures.csv', 'E2', '30.4'),
    edit('reports/2026-10/figures.csv', 'I2', million('30,4')),
  );
  const income = dataset.indicators.find(({ id }) => id === 'income');
  if (!income) throw new Error('no income');
  expect(revisionsOfIndicator(dataset, income).map(({ before, after }) => [before.value, after?.value])).toEqual([
    [29.8, 30.4],
    [29.5, 29.8],
  ]);
});

test.each([
  ['36.39', 1, 'the estimate itself'],
  ['36.03', 1, 'just within one percent'],
  ['36.02', 0, 'just beyond'],
])('a count of %s is %i estimate within one percent: %s', (value, within) => {
  const dataset = linked(...laterReport(figure('poverty', 'actual', '2024', value, `${value.replace('.', ',')}%`)));
  expect(estimateRecord(revisions(dataset, dataset.report))).toEqual({ estimates: 1, within });
});

describe('a commitment that came to the other side of its target', () => {
  const sides = (...more: Change[]) =>
    statusChanges(analysed(...laterReport(...more))).map(({ assessment, before, isReached }) => [
      assessment.indicator.id,
      before.status,
      assessment.status,
      isReached,
    ]);
  test.each<[string, Change[], unknown[]]>([
    [
      'is one that reached it',
      [figure('income', 'actual', '2025-06-30', '32.5', million('32,5'))],
      [['income', 'near', 'exceeded', true]],
    ],
    ['or no longer does', [figure('poverty', 'actual', '2025', '41', '41%')], [['poverty', 'exceeded', 'near', false]]],
    [
      'not one whose target the report before did not give',
      [
        figure('health', 'target', '2025', '10', '10 xã', { body: 'congress' }),
        figure('health', 'actual', '2025-06-30', '11', '11 xã'),
        addRow('commitments.csv', 2, { indicator: 'health' }),
      ],
      [],
    ],
    ['not one that only came nearer', [figure('income', 'actual', '2025-06-30', '31.5', million('31,5'))], []],
  ])('%s', (_, more, expected) => {
    const dates = edit('reports/2025-10/report.csv', 'G2', '2025-12');
    const counted = edit('reports/2025-10/report.csv', 'H2', '2025-12-31');
    expect(sides(dates, counted, ...more)).toEqual(expected);
  });
});

test.each([
  ['income', ['2025-10', '2024-10']],
  ['poverty', ['2024-10']],
])('%s is spoken of by the reports %j', (id, reports) => {
  const data = linked(...laterReport(figure('income', 'actual', '2025-06-30', '31', million('31'))));
  const indicator = data.indicators.find((each) => each.id === id);
  expect(indicator && reportsOn(data, indicator).map((report) => report.id)).toEqual(reports);
});
