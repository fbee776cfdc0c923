// The published audit.json: one check of each kind, as readers of the file get it.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analysis';
import { type CheckKind, checkKinds } from '../../src/analysis/types';
import type { Dataset } from '../../src/dataset/model';
import { auditExport } from '../../src/exports/audit-json';
import { breakDown, claim, dataset, documentDates, indicator, state } from '../analysis/builder';
import { analysed, figure, laterReport } from '../dataset/two-reports';

const published = (data: Dataset, kind?: CheckKind) =>
  auditExport(analyse(data)).checks.filter((check) => kind === undefined || check.kind === kind);

function macadamia(): Dataset {
  const area = indicator({ id: 'macadamia' });
  state(area, 'actual', '2024', 530.68, { at: 'III.2.2 ¶1' });
  state(area, 'target', '2025', 2000, { at: 'III.2.2 ¶2' });
  claim(area, 'percent-of-target', '29.8', { at: 'III.2.2 ¶3' });
  return dataset([area]);
}

const name = { vi: 'macadamia', en: 'macadamia' };
const macadamiaCheck = {
  id: 'claim/macadamia/percent-of-target/III.2.2-p3',
  fact: 'claim/macadamia/percent-of-target/III.2.2-p3',
  report: '2024-10',
  kind: 'claim',
  indicator: 'macadamia',
  locators: ['III.2.2 ¶3', 'III.2.2 ¶1', 'III.2.2 ¶2'],
  items: [
    { label: name, value: 29.8, printed: '29.8', locator: 'III.2.2 ¶3' },
    { label: name, value: 530.68, printed: '530.68', locator: 'III.2.2 ¶1' },
    { label: name, value: 2000, printed: '2000', locator: 'III.2.2 ¶2' },
  ],
  unit: 'percent',
  printed: { value: 29.8, text: '29.8' },
  recomputed: 26.534,
  difference: -3.266,
  arithmetic: { operation: 'ratio', operands: [530.68, 2000], result: 26.534 },
  reading: { chosen: 'percent-of-target', open: false },
  verdict: 'disagrees',
  explainedBy: null,
  reason: null,
  explanation: null,
};

test('a claim has the printed side, the two figures it compares with their places, and the arithmetic', () => {
  expect(auditExport(analyse(macadamia()))).toEqual({ report: '2024-10', checks: [macadamiaCheck], revisions: [] });
});

test('an explanation stands with its own check and with no other', () => {
  const data = macadamia();
  const [area] = data.indicators;
  if (area) claim(area, 'below', '73.466', { at: 'III.2.2 ¶4' });
  const text = { vi: 'Báo cáo ghi cả hai số.', en: 'The report prints both.' };
  const source = { file: 'reports/2024-10/explanations.csv', line: 2, row: 2 };
  data.explanations.push({ report: data.report, check: macadamiaCheck.id, difference: -3.266, text, source });
  data.claims.push(...(area?.claims.slice(1) ?? []));
  expect(published(data).map(({ id, explanation }) => [id, explanation])).toEqual([
    [macadamiaCheck.id, text],
    ['claim/macadamia/below/III.2.2-p4', null],
  ]);
});

function stated(statement: 'met' | 'not-started', value: number | null, target: number | null): Dataset {
  const thing = indicator();
  if (value !== null) state(thing, 'actual', '2024', value);
  if (target !== null) state(thing, 'target', '2025', target);
  claim(thing, statement);
  return dataset([thing]);
}
function forest(): Dataset {
  const area = indicator({ id: 'forest' });
  state(area, 'actual', '2024', 2004.91);
  breakDown(area, [169.79, 1908.42]);
  return dataset([area]);
}
function ofWhole(): Dataset {
  const area = indicator({ id: 'forest' });
  state(area, 'actual', '2024', 5);
  breakDown(area, [7], { relation: 'of-which' });
  return dataset([area]);
}
function health(): Dataset {
  const share = indicator({ measure: 'percent' });
  state(share, 'actual', '2024', 66.7, { fraction: { numerator: 3, denominator: 4 } });
  return dataset([share]);
}
function training(): Dataset {
  const trained = indicator({ id: 'training' });
  state(trained, 'estimate', '2024', 801, { at: 'III.1 ¶1' });
  state(trained, 'estimate', '2024', 1122, { at: 'IV ¶2', reference: false });
  return dataset([trained]);
}
function cover(): Dataset {
  const share = indicator({ id: 'cover' });
  state(share, 'actual', '2023-06-30', 66.8, { at: 'II ¶1' });
  state(share, 'actual', '2024-06-30', 66.8, { at: 'III ¶1' });
  return dataset([share]);
}
function poverty(): Dataset {
  const rate = indicator({ id: 'poverty', direction: 'lower', measure: 'percent' });
  state(rate, 'baseline', '2022-01-01', 60);
  state(rate, 'estimate', '2024', 36);
  const cut = indicator({ id: 'poverty-cut', changeOf: rate, measure: 'points' });
  state(cut, 'estimate', '2024', 7, { at: 'III.1.1 ¶1' });
  return dataset([rate, cut]);
}
function staff(): Dataset {
  const trained = indicator({ id: 'trained', measure: 'percent' });
  state(trained, 'actual', '2024', 101);
  breakDown(trained, [86, 100], { relation: 'subgroup' });
  return dataset([trained]);
}
function notMet(): Dataset {
  const stated = indicator({ id: 'components-not-met', role: 'components-not-met', level: 'context' });
  state(stated, 'stated', '2024', 1);
  const named = ['a', 'b'].map((id) => indicator({ id }));
  for (const each of named) claim(each, 'not-met');
  return dataset([stated, ...named]);
}
const resolution = (): Dataset =>
  dataset(
    [],
    documentDates('resolution-17', [
      { date: '2024-06-07', at: 'III.2.5 ¶1' },
      { date: '2024-05-19', at: 'note 31' },
    ]),
  );

describe('each kind of check is published with its unit, both sides and the difference, recomputed minus printed', () => {
  test.each([
    ['claim', macadamia(), { unit: 'percent', printed: 29.8, recomputed: 26.534, difference: -3.266 }],
    ['status', stated('met', 12, 13), { unit: 'status', printed: null, recomputed: 'near', difference: null }],
    ['sum', forest(), { unit: 'indicator', printed: 2004.91, recomputed: 2078.21, difference: 73.3 }],
    ['contained', ofWhole(), { unit: 'indicator', printed: 7, recomputed: null, difference: null }],
    ['mean', staff(), { unit: 'indicator', printed: 101, recomputed: null, difference: null }],
    ['share', health(), { unit: 'indicator', printed: 66.7, recomputed: 75, difference: 8.3 }],
    ['twice', training(), { unit: 'indicator', printed: 1122, recomputed: 801, difference: -321 }],
    ['dates', cover(), { unit: 'date', printed: 66.8, recomputed: 66.8, difference: 0 }],
    ['change', poverty(), { unit: 'indicator', printed: 7, recomputed: 8, difference: 1 }],
    ['count', notMet(), { unit: 'count', printed: 1, recomputed: 2, difference: 1 }],
    ['document-date', resolution(), { unit: 'date', printed: null, recomputed: null, difference: null }],
  ] as const)('%s', (kind, data, expected) => {
    const [check, ...others] = published(data, kind);
    const { unit, printed, recomputed, difference, verdict } = check ?? {};
    expect({ unit, printed: printed?.value, recomputed, difference }).toEqual(expected);
    expect([verdict, others]).toEqual(['disagrees', []]);
  });
});

test('what a rule explains says which, and the rule in words stands before ours', () => {
  const herd = indicator({ id: 'herd' });
  state(herd, 'estimate', '2020/2024', 4.2);
  state(herd, 'estimate', '2024', 4, { reference: false, at: 'note 6' });
  const data = dataset([herd]);
  const text = { vi: 'Chú thích nêu số cuối năm.', en: 'The note gives the end of the year.' };
  const source = { file: 'reports/2024-10/explanations.csv', line: 2, row: 2 };
  data.explanations.push({ report: data.report, check: 'twice/herd/note-6', difference: -0.2, text, source });
  expect(published(data, 'twice')).toMatchObject([
    {
      verdict: 'explained',
      explainedBy: 'date',
      explanation: {
        vi: 'Hai số ứng với hai thời điểm hoặc hai khoảng thời gian, hoặc một trong hai số không ghi thời điểm, nên có thể cùng đúng. Chú thích nêu số cuối năm.',
        en: 'The two numbers speak of two dates or two spans of time, or one of them has no date, so both can be right. The note gives the end of the year.',
      },
    },
  ]);
});

test('the kinds above are all there are', () => {
  expect([...checkKinds].sort()).toEqual([
    'change',
    'claim',
    'contained',
    'count',
    'dates',
    'document-date',
    'mean',
    'share',
    'status',
    'sum',
    'twice',
  ]);
});

test('what has neither indicator nor printed text nor place is null, never blank', () => {
  expect(published(resolution())[0]).toMatchObject({ indicator: null, locators: ['note 31', 'III.2.5 ¶1'] });
  const [check] = published(notMet(), 'count');
  expect(check?.items.map(({ printed, locator }) => [printed, locator])).toEqual([
    ['1', 'III.1 ¶1'],
    [null, 'III.1 ¶1'],
    [null, 'III.1 ¶1'],
  ]);
});

test('a check that cannot be made says why', () => {
  expect(published(stated('met', 12, null))[0]).toMatchObject({
    verdict: 'cannot-be-checked',
    reason: 'no-target',
    recomputed: null,
    difference: null,
  });
});

test('nothing is lost on the way through JSON', () => {
  const plain = auditExport(analyse(macadamia()));
  expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
});

test('what a report changed stands with both sides and their places', () => {
  const analysis = analysed(...laterReport(figure('income', 'actual', '2025-06-30', '31', '31 triệu đồng/người/năm')));
  const { report, checks, revisions } = auditExport(analysis);
  expect([report, ...new Set(checks.map((check) => check.report))]).toEqual(['2025-10', '2024-10']);
  expect(revisions[0]).toEqual({
    kind: 'newer',
    indicator: 'income',
    before: {
      report: '2024-10',
      kind: 'actual',
      period: '2024-06-30',
      value: 29.5,
      valueTo: null,
      printed: '29,5 triệu đồng/người/năm',
      locator: 'III.1.2 ¶1',
    },
    after: {
      report: '2025-10',
      kind: 'actual',
      period: '2025-06-30',
      value: 31,
      valueTo: null,
      printed: '31 triệu đồng/người/năm',
      locator: 'III.1.2 ¶1',
    },
  });
  expect(revisions.find(({ kind }) => kind === 'not-reported')?.after).toBeNull();
});
