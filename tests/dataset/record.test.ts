// Several reports are one record: what speaks for a thing and a time, what belongs to which report and term.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analysis';
import { currentFigure, goalsOf } from '../../src/analysis/current';
import { byId, lookUp } from '../../src/dataset/link-shared';
import { loadDataset } from '../../src/dataset/load';
import type { Dataset, Figure } from '../../src/dataset/model';
import { addReport, addRow, type Change, edit, folderWith, removeRows, resaveRows } from './fixtures';
import { keep, later, linked } from './two-reports';

const of = (dataset: Dataset, id: string) => lookUp(byId(dataset.indicators), id);
/** A figure in short: its report, kind, period, value. */
const short = ({ locator, kind, period, value }: Figure) => `${locator.report.id} ${kind} ${period.text}: ${value}`;

const dates = { counted_until: '2025-06-30', estimated_until: '2025-12-31' };
/** A report of a year later with one figure of income, one of poverty and what else is added. */
const next = (...more: Change[]): Change[] => [
  ...addReport(later, dates),
  keep('figures.csv', 2, 5),
  keep('claims.csv'),
  keep('breakdowns.csv'),
  keep('documents.csv'),
  edit(`reports/${later}/figures.csv`, 'C2', '2025-06-30'),
  edit(`reports/${later}/figures.csv`, 'E2', '31'),
  edit(`reports/${later}/figures.csv`, 'I2', '31 triệu đồng/người/năm'),
  edit(`reports/${later}/figures.csv`, 'B3', 'actual'),
  ...more,
];
const addFigure = (cells: Record<string, string>) => addRow(`reports/${later}/figures.csv`, 2, cells);

test('the newest report leads, whatever the order of the files; a plan does not while there are results', () => {
  const files = folderWith(...addReport('2025-10'), ...addReport('2025-12', { kind: 'plan' }));
  for (const folder of [files, new Map([...files].toReversed())]) {
    const { dataset, problems } = loadDataset(folder);
    expect(problems).toEqual([]);
    expect(dataset?.report.id).toBe('2025-10');
    expect(dataset?.reports.map(({ id }) => id)).toEqual(['2025-12', '2025-10', '2024-10']);
  }
});

test('a single report is its own edition', () => {
  const dataset = linked();
  const analysis = analyse(dataset);
  expect(dataset.editions[0]).toBe(dataset);
  expect(analysis.editions[0]).toBe(analysis);
});

test('an indicator has the figures of all reports, the newest first, each with its report', () => {
  expect(of(linked(...next()), 'income').figures.map(short)).toEqual([
    '2025-10 actual 2025-06-30: 31',
    '2024-10 actual 2024-06-30: 29.5',
    '2024-10 goal 2030: 55',
  ]);
});

describe('today is the latest period', () => {
  const today = (id: string, ...more: Change[]) => {
    const figure = currentFigure(of(linked(...next(...more)), id));
    return figure && short(figure);
  };
  test('also when the other report is newer', () => {
    expect(today('income')).toBe('2025-10 actual 2025-06-30: 31');
    expect(today('income', edit(`reports/${later}/figures.csv`, 'C2', '2023-06-30'))).toBe(
      '2024-10 actual 2024-06-30: 29.5',
    );
  });
  test('for one period the count stands, not the estimate', () => {
    expect(today('poverty')).toBe('2025-10 actual 2024: 36.39');
  });
  test('even where the estimate is the newer', () => {
    const older = edit('reports/2024-10/figures.csv', 'B5', 'actual');
    expect(today('poverty', older, edit(`reports/${later}/figures.csv`, 'B3', 'estimate'))).toBe(
      '2024-10 actual 2024: 36.39',
    );
  });
  test('of two estimates the newer report speaks', () => {
    expect(
      today(
        'poverty',
        edit(`reports/${later}/figures.csv`, 'B3', 'estimate'),
        edit(`reports/${later}/figures.csv`, 'E3', '35.2'),
        edit(`reports/${later}/figures.csv`, 'I3', '35,2%'),
      ),
    ).toBe('2025-10 estimate 2024: 35.2');
  });
});

test('an estimate knows the count that came later; a figure of another period keeps its place', () => {
  const { figures } = of(linked(...next()), 'poverty');
  expect(figures.map((figure) => [short(figure), figure.supersededBy && short(figure.supersededBy)])).toEqual([
    ['2025-10 actual 2024: 36.39', null],
    ['2024-10 baseline 2020: 58.46', null],
    ['2024-10 estimate 2024: 36.39', '2025-10 actual 2024: 36.39'],
    ['2024-10 target 2025: 40', null],
  ]);
});

describe('targets and goals carry over', () => {
  test('until printed again', () => {
    const again = { indicator: 'macadamia', kind: 'target', period: '2025', operator: 'at-least', value: '1200' };
    const target = { ...again, printed: '1.200 ha', locator: 'III.2.2 ¶1', body: 'resolution-05' };
    const targetOf = (dataset: Dataset) => analyse(dataset).byIndicator.get(of(dataset, 'macadamia'))?.[0]?.target;
    expect(targetOf(linked(...next()))).toMatchObject({
      value: 1000,
      figure: { locator: { report: { id: '2024-10' } } },
    });
    expect(targetOf(linked(...next(addFigure(target))))).toMatchObject({
      value: 1200,
      figure: { locator: { report: { id: later } } },
    });
  });
  test('inside their term', () => {
    const another = [
      addRow('terms.csv', 2, { id: '2025-2030', start: '2025-01-01', end: '2030-12-31', goal_year: '2035' }),
      resaveRows(`reports/${later}/report.csv`, (rows) =>
        rows.map((row, at) => (at === 0 ? row : row.toSpliced(-1, 1, '2025-2030'))),
      ),
    ];
    const goals = (...more: Change[]) => {
      const dataset = linked(...next(...more));
      return goalsOf(of(dataset, 'income'), dataset.report).map(short);
    };
    expect(goals()).toEqual(['2024-10 goal 2030: 55']);
    expect(goals(...another)).toEqual([]);
  });
});

test('a new congress rewrites nothing: its commitments stand beside those of the old term, which are history', () => {
  const dataset = linked(
    ...next(
      addRow('terms.csv', 2, { id: '2025-2030', start: '2025-01-01', end: '2030-12-31', goal_year: '2035' }),
      addRow('bodies.csv', 2, { id: 'congress-2025', order: '3', term: '2025-2030' }),
      addRow('commitments.csv', 2, { body: 'congress-2025' }),
      resaveRows(`reports/${later}/report.csv`, (rows) =>
        rows.map((row, at) => (at === 0 ? row : row.toSpliced(-1, 1, '2025-2030'))),
      ),
      addFigure({
        kind: 'target',
        period: '2030',
        value: '60',
        printed: '60 triệu đồng/người/năm',
        body: 'congress-2025',
      }),
    ),
  );
  const bodiesOf = (edition: Dataset | undefined, id: string) =>
    edition && of(edition, id).commitments.map(({ body }) => body.id);
  expect(bodiesOf(dataset, 'income')).toEqual(['congress-2025']);
  expect(bodiesOf(dataset, 'poverty')).toEqual([]);
  expect(bodiesOf(dataset, 'macadamia')).toEqual(['resolution-05']);
  expect(dataset.editions.map((edition) => bodiesOf(edition, 'income'))).toEqual([['congress-2025'], ['congress']]);
});

test('a body bound to no term ends with the span in its name', () => {
  const years = (until: string) => {
    const dataset = linked(
      ...next(
        addRow('terms.csv', 2, { id: '2025-2030', start: '2025-01-01', end: '2030-12-31', goal_year: '2035' }),
        edit('bodies.csv', 'J3', until),
        resaveRows(`reports/${later}/report.csv`, (rows) =>
          rows.map((row, at) => (at === 0 ? row : row.toSpliced(-1, 1, '2025-2030'))),
        ),
      ),
    );
    return of(dataset, 'macadamia').commitments.map(({ body }) => body.id);
  };
  expect(years('2024')).toEqual([]);
  expect(years('2025')).toEqual(['resolution-05']);
});

describe('each report has its edition', () => {
  const dataset = linked(...next());
  const [newer, older] = dataset.editions;
  test('with what it speaks of, and nothing else', () => {
    expect(dataset.editions.map(({ report }) => report.id)).toEqual([later, '2024-10']);
    expect(newer?.indicators.map(({ id }) => id)).toEqual(['income', 'poverty']);
    expect(newer?.sectors.map(({ id }) => id)).toEqual(['economy']);
    expect(newer?.commitments).toEqual([]);
  });
  test('with its own figures, as if there were no other', () => {
    expect(older && of(older, 'poverty').figures.map(({ supersededBy }) => supersededBy)).toEqual([null, null, null]);
    const figure = older && currentFigure(of(older, 'income'));
    expect(figure && short(figure)).toBe('2024-10 actual 2024-06-30: 29.5');
  });
  test('and its own audit: what the older report says is still checked', () => {
    const sum = (at: string) =>
      analyse(
        linked(
          ...next(edit(`reports/${at}/figures.csv`, 'E15', '15'), edit(`reports/${at}/figures.csv`, 'I15', '15 vụ')),
        ),
      ).editions.map(
        ({ dataset: { report }, checks }) =>
          `${report.id}: ${checks.filter(({ kind, verdict }) => kind === 'sum' && verdict === 'disagrees').length}`,
      );
    expect(sum('2024-10')).toEqual(['2025-10: 0', '2024-10: 1']);
  });
});

test('a claim is about the figure of its own report', () => {
  const dataset = linked(...next());
  const checks = analyse(dataset).editions[1]?.checks.filter(({ indicator }) => indicator?.id === 'income');
  expect(checks?.[0]?.items.map(({ printed, locator }) => `${locator?.report.id} ${printed}`)).toEqual([
    '2024-10 92,19%',
    '2024-10 29,5 triệu đồng/người/năm',
  ]);
  const [lead] = analyse(dataset).byIndicator.get(of(dataset, 'income')) ?? [];
  expect([lead?.target?.value, lead?.current?.value, lead?.status]).toEqual([32, 31, 'near']);
});

test('of a partition that both reports give, pages show that of the newer', () => {
  const fires = of(linked(...addReport(later)), 'fires');
  expect(fires.breakdowns.map(({ parts }) => parts[0]?.locator.report.id)).toEqual([later]);
});

test('a row that only an older report needs is no fault', () => {
  expect(loadDataset(folderWith(...next(removeRows(`reports/${later}/figures.csv`, 3)))).problems).toEqual([]);
});
