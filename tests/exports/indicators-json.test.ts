// The published indicators.json: what is judged of each kind of indicator, written out.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analysis';
import type { Indicator } from '../../src/dataset/model';
import { indicatorsExport } from '../../src/exports/indicators-json';
import { body, breakDown, claim, dataset, indicator, period, state } from '../analysis/builder';

function published(of: Indicator) {
  const [found] = indicatorsExport(analyse(dataset([of]))).indicators;
  if (!found) throw new Error('nothing is published');
  return found;
}

type Make = (of: Indicator) => void;
const printedTarget = { basis: 'printed', valueTo: null, body: 'congress', report: '2024-10', locator: 'III.2 ¶1' };
const noTarget = { target: null, ratio: null, gap: null };

interface Case {
  title: string;
  of?: Parameters<typeof indicator>[0];
  figures: Make;
  expected: Record<'target' | 'current' | 'ratio' | 'gap' | 'status', unknown>;
}
const target = (of: Indicator, value: number, options: Parameters<typeof state>[4] = {}) =>
  state(of, 'target', '2025', value, { at: 'III.2 ¶1', by: 'congress', ...options });
const percentClaim = {
  period: '2024',
  assumed: false,
  statement: 'percent-of-target',
  basis: 'relative',
  report: '2024-10',
  locator: 'III.1 ¶1',
  body: 'congress',
  note: null,
};

const cases: Case[] = [
  {
    title: 'a result above its printed target exceeds it: ratio result by target, gap result minus target',
    figures: (of) => {
      state(of, 'actual', '2024', 1250);
      target(of, 1000, { operator: 'at-least' });
    },
    expected: {
      target: { ...printedTarget, value: 1000, operator: 'at-least' },
      current: 1250,
      ratio: 125,
      gap: { absolute: 250, relative: 25 },
      status: 'exceeded',
    },
  },
  {
    title: 'a result short of its printed target has a negative gap',
    figures: (of) => {
      state(of, 'actual', '2024', 600);
      target(of, 1000);
    },
    expected: {
      target: { ...printedTarget, value: 1000, operator: 'equal' },
      current: 600,
      ratio: 60,
      gap: { absolute: -400, relative: -40 },
      status: 'missed',
    },
  },
  {
    title:
      'where lower is better, a result below the target exceeds it: ratio target by result, gap target minus result',
    of: { direction: 'lower', measure: 'percent' },
    figures: (of) => {
      state(of, 'estimate', '2024', 32);
      target(of, 40, { operator: 'at-most' });
    },
    expected: {
      target: { ...printedTarget, value: 40, operator: 'at-most' },
      current: 32,
      ratio: 125,
      gap: { absolute: 8, relative: 20 },
      status: 'exceeded',
    },
  },
  {
    title: 'a target of 0 gives neither a ratio nor a gap in percent',
    of: { direction: 'lower' },
    figures: (of) => {
      state(of, 'actual', '2024', 2);
      target(of, 0);
    },
    expected: {
      target: { ...printedTarget, value: 0, operator: 'equal' },
      current: 2,
      ratio: null,
      gap: { absolute: -2, relative: null },
      status: 'missed',
    },
  },
  {
    title: 'a range is measured to its nearer end',
    figures: (of) => {
      state(of, 'actual', '2024', 1425);
      target(of, 1500, { operator: 'between', valueTo: 2000 });
    },
    expected: {
      target: { ...printedTarget, value: 1500, valueTo: 2000, operator: 'between' },
      current: 1425,
      ratio: 95,
      gap: { absolute: -75, relative: -5 },
      status: 'near',
    },
  },
  {
    title: 'a derived target comes with the claim, its reading and the figure it was worked back from',
    figures: (of) => {
      state(of, 'actual', '2024', 46);
      claim(of, 'percent-of-target', '92');
    },
    expected: {
      target: {
        basis: 'derived',
        value: 50,
        operator: 'equal',
        body: 'congress',
        exact: true,
        interval: [expect.closeTo(49.1892, 4), expect.closeTo(50.8197, 4)],
        low: expect.closeTo(49.1892, 4),
        high: expect.closeTo(50.8197, 4),
        reading: 'percent-of-target',
        from: 46,
        claim: { ...percentClaim, value: 92, printed: '92' },
      },
      current: 46,
      ratio: 92,
      gap: { absolute: -4, relative: -8 },
      status: 'near',
    },
  },
  {
    title: '"100 % of target" makes the result its own target, and nothing is compared',
    figures: (of) => {
      state(of, 'actual', '2024', 12);
      claim(of, 'percent-of-target', '100');
    },
    expected: {
      target: {
        basis: 'derived',
        value: 12,
        operator: 'equal',
        body: 'congress',
        exact: true,
        interval: [11.5, 12.5],
        low: 11.5,
        high: 12.5,
        reading: 'percent-of-target',
        from: 12,
        claim: { ...percentClaim, value: 100, printed: '100' },
      },
      current: 12,
      ratio: null,
      gap: null,
      status: 'restated',
    },
  },
  {
    title: 'without a target nothing is compared',
    figures: (of) => state(of, 'actual', '2024', 12),
    expected: { ...noTarget, current: 12, status: 'no-target' },
  },
  {
    title: 'without a result the target stands alone and the current figure is null, never 0',
    figures: (of) => target(of, 50),
    expected: {
      ...noTarget,
      target: { ...printedTarget, value: 50, operator: 'equal' },
      current: null,
      status: 'no-actual',
    },
  },
  {
    title: 'what has no direction is not compared',
    of: { direction: 'none' },
    figures: (of) => {
      state(of, 'actual', '2024', 12);
      target(of, 50);
    },
    expected: {
      ...noTarget,
      target: { ...printedTarget, value: 50, operator: 'equal' },
      current: 12,
      status: 'not-comparable',
    },
  },
  {
    title: 'what is asked for 2030 only has a current figure and no target',
    of: { level: 'goal' },
    figures: (of) => {
      state(of, 'actual', '2024', 12);
      state(of, 'goal', '2030', 20);
    },
    expected: { ...noTarget, current: 12, status: 'goal-only' },
  },
  {
    title: 'context has a current figure and is not compared',
    of: { level: 'context' },
    figures: (of) => state(of, 'actual', '2024', 14),
    expected: { ...noTarget, current: 14, status: 'not-comparable' },
  },
];

describe('target, current figure, ratio, gap and status', () => {
  test.each(cases)('$title', ({ of, figures, expected }) => {
    const made = indicator(of);
    figures(made);
    const { target: given, current, ratio, gap, status } = published(made);
    expect({ target: given, current, ratio, gap, status }).toEqual(expected);
  });
});

describe('an indicator in full', () => {
  const income = indicator({ id: 'income', slug: 'thu-nhap', description: { vi: 'Một năm.', en: 'In a year.' } });
  const place = { id: 'pa-u', row: 1, column: 1, name: { vi: 'Pa Ủ', en: 'Pa Ủ' }, aliases: [], successor: 'Pa Ủ' };
  const fraction = { numerator: 3, denominator: 4 };
  const note = { vi: 'Ước.', en: 'Estimated.' };
  state(income, 'actual', '2024-06-30', 29.5, { at: 'III.1 ¶2', printed: '29,5 triệu', note });
  state(income, 'actual', '2024', 3, { fraction, place, reference: false });
  state(income, 'goal', '2030', 50, { operator: 'between', valueTo: 55 });
  claim(income, 'met', null, { period: null });
  breakDown(income, [7]);
  const [part] = income.breakdowns[0]?.parts ?? [];
  if (part) Object.assign(part, { printed: '', items: ['Ka Lăng'], place });
  const json = () => published(income);

  test('it says what it is', () => {
    const { figures, claims, breakdowns, target: _, current, ratio, gap, status, commitments: __, ...about } = json();
    expect(about).toEqual({
      id: 'income',
      slug: 'thu-nhap',
      sector: 'economy',
      level: 'component',
      group: null,
      programme: null,
      name: { vi: 'income', en: 'income' },
      description: { vi: 'Một năm.', en: 'In a year.' },
      unit: { id: 'unit', symbol: { vi: '', en: '' }, name: { vi: 'unit', en: 'unit' } },
      direction: 'higher',
    });
  });

  test('each figure has its period, its place in the report and the text as printed', () => {
    const plain = { operator: 'equal', valueTo: null, fraction: null, reference: true, place: null, body: null };
    const stated = { ...plain, report: '2024-10', locator: 'III.1 ¶1', note: null, assumed: false };
    expect(json().figures).toEqual([
      {
        ...stated,
        kind: 'actual',
        period: '2024-06-30',
        value: 29.5,
        printed: '29,5 triệu',
        report: '2024-10',
        locator: 'III.1 ¶2',
        note,
      },
      { ...stated, kind: 'actual', period: '2024', value: 3, printed: '3', fraction, reference: false, place: 'pa-u' },
      {
        ...stated,
        kind: 'goal',
        period: '2030',
        operator: 'between',
        value: 50,
        valueTo: 55,
        printed: '50',
      },
    ]);
  });

  test('a date that the report does not print is marked in figures, claims and parts', () => {
    const thing = indicator();
    const assumed = { ...period('2024'), assumed: true as const };
    state(thing, 'actual', '2024', 1, { period: assumed });
    claim(thing, 'met', null, { note });
    breakDown(thing, [1]);
    const [claimed, part] = [thing.claims[0], thing.breakdowns[0]?.parts[0]];
    if (claimed) claimed.period = assumed;
    if (part) part.period = assumed;
    const { figures, claims, breakdowns } = published(thing);
    expect([figures, claims, breakdowns].map(([first]) => first?.assumed)).toEqual([true, true, true]);
    expect(claims[0]?.note).toEqual(note);
  });

  test('each claim has its words as a keyword; without a number it has neither value nor printed text', () => {
    expect(json().claims).toEqual([
      {
        period: null,
        assumed: false,
        statement: 'met',
        basis: null,
        value: null,
        printed: null,
        report: '2024-10',
        locator: 'III.1 ¶1',
        body: 'congress',
        note: null,
      },
    ]);
  });

  test('each part has its place on the map and the things it was counted from', () => {
    expect(json().breakdowns).toEqual([
      {
        set: 'by-kind',
        part: 'part-1',
        relation: 'part',
        kind: 'actual',
        period: '2024',
        assumed: false,
        name: { vi: 'Part 1', en: 'Part 1' },
        value: 7,
        printed: null,
        items: ['Ka Lăng'],
        report: '2024-10',
        locator: 'III.1 ¶1',
        place: 'pa-u',
      },
    ]);
  });

  test('group and programme are their ids', () => {
    const group = { id: 3, name: { vi: 'Rừng', en: 'Forest' }, commitments: [] };
    const programme = body('r-05');
    expect(published(indicator({ group, programme }))).toMatchObject({ group: 3, programme: 'r-05' });
  });

  test('nothing is lost on the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(json()))).toEqual(json());
  });
});

test('the report is named with its issuer and date, and the indicators keep their order', () => {
  const { report, indicators } = indicatorsExport(analyse(dataset([indicator({ id: 'b' }), indicator({ id: 'a' })])));
  expect(report).toEqual({
    id: '2024-10',
    title: { vi: 'Report', en: 'Report' },
    issuer: { vi: 'Issuer', en: 'Issuer' },
    date: '2024-10-01',
  });
  expect(indicators.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('each commitment has its body, its own target, verdict and claims; the first leads (forest cover)', () => {
  const cover = indicator({ id: 'cover', measure: 'percent' });
  state(cover, 'estimate', '2024', 67.44);
  state(cover, 'target', '2025', 68.46, { by: 'resolution', at: 'III.2.1 ¶2' });
  claim(cover, 'met', null, { period: null });
  claim(cover, 'percent-of-target', '97.6', { by: 'resolution' });
  const { target, status, commitments } = published(cover);
  expect([target, status]).toEqual([null, 'no-target']);
  const inShort = commitments.map((each) => [
    each.body.id,
    each.level,
    each.target && [each.target.basis, each.target.value, each.target.body],
    each.ratio === null ? null : Math.round(each.ratio * 10) / 10,
    each.status,
    each.claims.map(({ statement }) => statement),
  ]);
  expect(inShort).toEqual([
    ['congress', 'component', null, null, 'no-target', ['met']],
    ['resolution', 'component', ['printed', 68.46, 'resolution'], 98.5, 'near', ['percent-of-target']],
  ]);
});
